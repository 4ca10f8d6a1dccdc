/** The invented people of the county: in each unit those whom its procedures need, with the roles they hold. */
import type { Post } from '../accounts/directory.ts';
import { type DemoUnit, demoUnits, GOVERNMENT, JUSTICE } from './county.ts';
import { personName } from './names.ts';

export interface DemoPerson {
  id: string;
  name: string;
  unit: string;
  roles: string[];
  /** Roles held in every unit's cases. */
  everywhere?: string[];
}

/** A desk: what its holder is called in the id, and which roles go with it. */
type Desk = readonly [string, readonly string[], (readonly string[])?];

/** Desks that every organ has. */
const COMMON: readonly Desk[] = [
  ['chief', ['chief', 'head', 'meeting']],
  ['head', ['head', 'meeting']],
  ['legal', ['legalReviewer', 'respondent', 'counsel', 'investigator']],
  ['info', ['infoOffice', 'clerk', 'office']],
  ['info-director', ['infoDirector', 'agency']],
  ['clerk', ['clerk', 'office', 'agency', 'cooperator', 'dataUser', 'serviceOffice']],
  ['window', ['windowClerk', 'office']],
  ['duty', ['duty', 'keeper', 'office']],
];
/** The county's government is the organ of reconsideration, with its own people for it. */
const RECONSIDERATION: readonly Desk[] = [
  ['case-1', ['caseworker', 'reviewer', 'clerk', 'office']],
  ['case-2', ['caseworker', 'reviewer', 'clerk', 'office']],
  ['case-3', ['caseworker', 'reviewer', 'office']],
  ['case-4', ['reviewer', 'office']],
  ['director', ['director', 'reviewer']],
  ['committee', ['committee']],
];
/** The justice bureau houses the office for law-based government and the supervision of enforcement. */
const OVERSIGHT: readonly Desk[] = [
  ['planner-1', ['planner', 'clerk', 'office'], ['planner']],
  ['planner-2', ['planner', 'office'], ['planner']],
  ['supervisor-1', ['supervisor', 'clerk', 'office'], ['supervisor']],
  ['supervisor-2', ['supervisor', 'office'], ['supervisor']],
];

/** Desks of single organs. */
const OWN: Record<string, readonly Desk[]> = {
  [GOVERNMENT]: [['investigator', ['investigator', 'office']]],
  [JUSTICE]: [
    ['mediation', ['mediationGuide', 'office'], ['mediationGuide']],
    ['legal-aid', ['legalAid', 'clerk', 'office']],
    ['justice-office', ['justiceOffice', 'clerk', 'office'], ['justiceOffice']],
    ['investigator', ['investigator', 'office']],
  ],
  office: [
    ['inspector', ['inspector', 'clerk', 'office']],
    ['establishment', ['establishment', 'office']],
    ['data', ['dataOffice', 'office'], ['dataOffice']],
    ['gov-duty', ['govDuty', 'office'], ['govDuty']],
  ],
  emergency: [['rescue', ['emergencyOffice', 'office'], ['emergencyOffice']]],
  audit: [
    ['auditor-1', ['auditor', 'clerk', 'office']],
    ['auditor-2', ['auditor', 'office']],
  ],
  petitions: [
    ['centre-1', ['centre', 'mediator', 'clerk', 'office']],
    ['centre-2', ['centre', 'mediator', 'office']],
  ],
  labour: [
    ['arbitration', ['arbitrationOffice', 'office']],
    ['arbitrator', ['arbitrator', 'office']],
    ['arbitration-chair', ['arbitrationChair', 'head']],
  ],
  agriculture: [
    ['arbitration', ['arbitrationOffice', 'office']],
    ['arbitrator', ['arbitrator', 'office']],
    ['arbitration-chair', ['arbitrationChair', 'head']],
  ],
  land: [['adjudicator', ['adjudicator', 'office']]],
  market: [['adjudicator', ['adjudicator', 'marketRegulator', 'office'], ['marketRegulator']]],
};
/** A town's committee of mediation, and its end of the one door for disputes. */
const TOWN: readonly Desk[] = [
  ['committee', ['committeeChair', 'mediator', 'office']],
  ['mediator', ['mediator', 'centre', 'office']],
  ['helper', ['helper', 'office']],
];
const isTown = (unit: DemoUnit): boolean => unit.kind === '镇' || unit.kind === '街道';

function desksOf(unit: DemoUnit): Desk[] {
  return [
    ...COMMON,
    ...(unit.id === GOVERNMENT ? RECONSIDERATION : []),
    ...(unit.id === JUSTICE ? OVERSIGHT : []),
    ...(OWN[unit.id] ?? []),
    ...(isTown(unit) ? TOWN : []),
    ['host', ['host', 'legalReviewer', ...(unit.kind === '部门' ? ['adminMediator'] : [])]],
    ...Array.from({ length: unit.officers }, (_, i): Desk => [`officer-${i + 1}`, ['officer', 'office']]),
  ];
}

/** Who sets the office up: does no step of any case. Named after all others, whose names stay as they were. */
const ADMINISTRATOR: Omit<DemoPerson, 'name'> = { id: 'office.admin', unit: 'office', roles: ['admin'], everywhere: ['admin'] };

const atDesks = demoUnits
  .flatMap((unit) => desksOf(unit).map(([desk, roles, everywhere]) => ({ unit: unit.id, desk, roles, everywhere })))
  .map(({ unit, desk, roles, everywhere }, n) => ({
    id: `${unit}.${desk}`,
    name: personName(n),
    unit,
    roles: [...roles],
    ...(everywhere && { everywhere: [...everywhere] }),
  }));
/** Everybody, the same on every machine. */
export const demoPeople: DemoPerson[] = [...atDesks, { ...ADMINISTRATOR, name: personName(atDesks.length) }];

/** Their posts from the day on which the county began to keep this ledger. */
export const demoPosts = (from: string): Post[] =>
  demoPeople.flatMap((p) =>
    [...new Set([...p.roles, ...(p.everywhere ?? [])])].map((role) => ({
      person: p.id,
      role,
      from,
      everywhere: p.everywhere?.includes(role) === true,
    })),
  );

/** How many of the officers of a large department got their certificate only in the demonstration year, and of how many departments. */
const NEW_IN_EACH = 8;
const NEW_DEPARTMENTS = 23;
const renewed = demoUnits
  .filter((u) => u.kind === '部门' && u.officers > NEW_IN_EACH)
  .slice(0, NEW_DEPARTMENTS)
  .map((u) => u.id);

/** Every officer of enforcement, in the order of the units. */
export const demoOfficers: DemoPerson[] = demoPeople.filter((p) => p.roles.includes('officer'));
/** Those who apply for their certificate in the demonstration year: the last of each large department. */
export const newOfficers: DemoPerson[] = renewed.flatMap((unit) => demoOfficers.filter((p) => p.unit === unit).slice(-NEW_IN_EACH));
const news = new Set(newOfficers.map((p) => p.id));
/** Those who held one before. */
export const oldOfficers: DemoPerson[] = demoOfficers.filter((p) => !news.has(p.id));
