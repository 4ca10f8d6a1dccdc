/** What decisions may look at besides their own case: fetched for a whole group, in as few round trips as there are layers of need. */

import type { Needs, World } from '../../kernel/case/index.ts';
import { type Case, needs } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { type Day, dayOf, dayOfInstant, isDay, isMinute } from '../../kernel/time/day.ts';
import { lookupClaim, type NumberWanted, numbersWanted, uniquesWanted } from './claims.ts';
import { type Fetched, fetchAll } from './fetch.ts';
import { pointOf } from './projection.ts';
import type { Tenant } from './tenant.ts';
import type { Submission } from './types.ts';

/** A command with the case and the edition that it is for. */
export interface Planned {
  submission: Submission;
  procedure: ProcedureData;
  edition: string;
  /** Undefined for an opening. */
  before: Case | undefined;
  unit: string;
  needs: Needs;
  numbers: NumberWanted[];
  uniques: { field: string; key: string }[];
}

const NO_NEEDS: Needs = { cases: [], held: [], lookups: [], settings: [] };

/** Finds out what a command needs. */
export function plan(
  tenant: Tenant,
  submission: Submission,
  procedure: ProcedureData,
  edition: string,
  before: Case | undefined,
  unit: string,
): Planned {
  const { command } = submission;
  const { calendar, settings } = tenant.ground;
  const dated = isDay(command.on) || isMinute(command.on);
  // without a day nothing can be looked up; the decision says so
  if (!dated) return { submission, procedure, edition, before, unit, needs: NO_NEEDS, numbers: [], uniques: [] };
  return {
    submission,
    procedure,
    edition,
    before,
    unit,
    needs: needs(procedure, before, command.step, command.form, command.on, calendar, settings),
    numbers: numbersWanted(procedure, unit, submission),
    uniques: uniquesWanted(procedure, command.step, command.form),
  };
}

/** Where the holder of a register's entry is named. */
function holderPoints(tenant: Tenant, { register, person }: Needs['held'][number]): string[] {
  const facts = tenant.editions
    .all()
    .flatMap(({ procedure }) => (procedure.id === register && procedure.inForce?.holder ? [procedure.inForce.holder] : []));
  return [...new Set(facts)].map((fact) => pointOf(register, fact, person));
}

const lookupPoint = (l: Needs['lookups'][number]): string => pointOf(l.procedure, l.as, l.value);

/** Fetches what the planned commands need; nothing at all where they need nothing. */
export async function fetchNeeds(tenant: Tenant, planned: readonly Planned[]): Promise<Fetched> {
  const { pool } = tenant.database;
  const first = await fetchAll(
    pool,
    tenant.code,
    {
      cases: planned.flatMap((p) => p.needs.cases),
      claims: planned.flatMap((p) => [
        ...p.numbers.map((n) => n.key),
        ...p.uniques.map((u) => u.key),
        ...p.needs.lookups.map((l) => lookupClaim(lookupPoint(l))),
      ]),
      points: planned.flatMap((p) => [...p.needs.lookups.map(lookupPoint), ...p.needs.held.flatMap((h) => holderPoints(tenant, h))]),
    },
    tenant.remembered,
  );
  const more = [...first.points.values()].flat().filter((id) => !first.cases.has(id));
  if (more.length > 0) {
    const second = await fetchAll(pool, tenant.code, { cases: more }, tenant.remembered);
    for (const [id, c] of second.cases) first.cases.set(id, c);
  }
  for (const c of first.cases.values()) if (!tenant.editions.get(c.edition)) await tenant.editions.find(c.edition);
  return first;
}

/** How many other cases a lookup finds. */
function counted(l: Needs['lookups'][number], found: Fetched, own: string): number {
  const cases = (found.points.get(lookupPoint(l)) ?? []).filter((id) => id !== own).flatMap((id) => found.cases.get(id) ?? []);
  if (l.did === undefined) return cases.length;
  const inTime = (day: Day): boolean => (l.from === undefined || day >= l.from) && day <= l.to;
  return cases.filter((c) => c.acts.some((act) => act.step === l.did && inTime(dayOf(act.on)))).length;
}

/** The world of one command. */
export function worldOf(tenant: Tenant, { submission, needs: need }: Planned, found: Fetched): World {
  const cases: World['cases'] = {};
  const add = (id: string): void => {
    const c = found.cases.get(id);
    const edition = c && tenant.editions.get(c.edition);
    if (c && edition) cases[id] = { case: c, procedure: edition.procedure };
  };
  for (const id of need.cases) add(id);
  const held: World['held'] = {};
  for (const one of need.held) {
    const ids = holderPoints(tenant, one).flatMap((point) => found.points.get(point) ?? []);
    held[`${one.register} ${one.person}`] = ids;
    for (const id of ids) add(id);
  }
  const lookups: World['lookups'] = {};
  for (const l of need.lookups) lookups[l.key] = counted(l, found, submission.case);
  return {
    today: dayOfInstant(submission.command.at),
    calendar: tenant.calendar,
    cases,
    held,
    lookups,
    settings: [...tenant.ground.settings],
  };
}

export { lookupPoint };
