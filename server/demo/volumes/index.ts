/**
 * The everyday volumes of the demonstration year, those of a county's published report: how many cases of each kind were run, and what each was
 * about. `bulk` stands alone and is long; `stages` follow one another, for they wait for what the law opens and tells in between.
 */
import { demoUnits } from '../county.ts';
import type { Entry } from '../entry.ts';
import type { Stage, Year } from './course.ts';
import { caseFiles, certificates, filings, transfers } from './enforcement.ts';
import { lawsuits, meetings, releases, requests, reviews } from './law-office.ts';
import { leaderActs, leaderCounts, leaderDuties } from './leader-duties.ts';
import { classes, models, organs, sheet } from './leadership.ts';
import { norms } from './norms.ts';
import { petitions } from './petitions.ts';
import { instants, powerCases, powers, promised, receptions, serviceItems } from './services.ts';

/** Lists played one after another; the entries of a list side by side. Nothing here opens or tells another case. */
export function bulk(year: Year): Entry[][] {
  const items = serviceItems(year);
  return [
    [...powers(year), ...items.map(([power]) => power), ...organs(year), ...sheet(year)],
    items.map(([, item]) => item),
    [
      ...powerCases(year),
      ...instants(year),
      ...promised(year),
      ...receptions(year),
      ...releases(
        year,
        demoUnits.map((u) => u.id),
      ),
    ],
  ];
}

/** Played together, stage by stage. */
export const stages = (year: Year): Stage[][] => [
  petitions(year),
  caseFiles(year),
  transfers(year),
  norms(year),
  [
    () => [
      ...certificates(year),
      ...filings(year),
      ...reviews(year),
      ...lawsuits(year),
      ...meetings(year),
      ...requests(year),
      ...classes(year),
      ...models(year),
    ],
  ],
  [() => leaderDuties(year), () => leaderActs(year), () => leaderCounts(year)],
];

/** The ids of what is played here begin so: whoever simulates the rest leaves them alone. */
export const PLAYED = 'v.';

/**
 * Procedures of which the demonstration year has the cases that are played here and no others, so that the year's report states what was run. The
 * rest of the county's business is simulated beside them.
 */
// biome-ignore format: a chapter a line
export const playedAlone: readonly string[] = [
  'power', 'power-change', 'power-case', 'list-item', 'service-item', 'reengineering', 'licence', 'licence-change', 'licence-end', 'instant-service', 'reception', 'agency-help', 'one-thing', 'cross-region', 'commitment', 'tolerance', 'major-project', 'organ',
  'norm-maker', 'normative', 'legal-review', 'contract', 'contract-change',
  'decision-catalogue', 'decision', 'meeting',
  'certificate', 'certificate-exchange', 'case-file-review', 'transfer-watch',
  'petition', 'petition-handling', 'petition-review', 'petition-reception', 'reconsideration', 'reconsideration-intake', 'reconsideration-via-agency', 'litigation',
  'disclosure-request', 'disclosure-proactive',
  'legal-training-class', 'demonstration', 'leader-duty', 'leader-act',
];
