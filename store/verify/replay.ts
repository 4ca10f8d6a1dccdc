/** What a case's events make, computed again one by one: the case, and every row that the commits should have left beside it. */
import { type Case, evolve, type FollowUp, type Recorded, stepOf } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { type Day, yearOf } from '../../kernel/time/day.ts';
import { uniquesWanted } from '../append/claims.ts';
import { leadsTo } from '../append/delta.ts';
import type { Asked } from '../append/editions.ts';
import { type Counted, difference, type Ground, NO_PROJECTION, type Projection, project } from '../append/projection.ts';

export interface Replayed {
  case: Case | undefined;
  projection: Projection;
  tally: (Counted & { n: number; i: number })[];
  followUps: { n: number; followUp: FollowUp }[];
  /** Numbers drawn: the series' claim and the number's text. */
  drawn: { key: string; text: string; series: string; year: number; n: number }[];
  /** Unique values: the claim. */
  uniques: string[];
}

/** Replays a case. `upTo`: the state after each event is folded from the one before, as the commits did. */
export function replayCase(procedure: ProcedureData, recorded: readonly Recorded[], ground: Ground, asked: Asked | undefined): Replayed {
  const made: Replayed = { case: undefined, projection: NO_PROJECTION, tally: [], followUps: [], drawn: [], uniques: [] };
  for (const one of recorded) {
    const { event, form } = one;
    const unit = made.case?.unit ?? event.unit ?? '';
    made.case = evolve(procedure, made.case, one);
    const after = project(procedure, made.case, ground, asked);
    for (const [i, row] of difference(made.projection.counted, after.counted).entries()) made.tally.push({ ...row, n: event.n, i });
    made.projection = after;
    for (const followUp of leadsTo(procedure, made.case, event.n, form, ground)) made.followUps.push({ n: event.n, followUp });
    if (event.corrects !== undefined) continue;
    made.uniques.push(...uniquesWanted(procedure, event.step, form).map(({ key }) => key));
    if (event.recorded) continue;
    const year = yearOf(event.on as Day);
    for (const [field, { kind, series }] of Object.entries(stepOf(procedure, event.step)?.form ?? {})) {
      const text = form[field];
      if (kind === 'number' && series && typeof text === 'string')
        made.drawn.push({ key: `n|${unit}|${series}|${year}`, text, series, year, n: event.n });
    }
  }
  return made;
}

/** Fields of a case in which two differ, by name. */
export function caseDifferences(stored: string, replayed: Case): string[] {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(stored) as Record<string, unknown>;
  } catch {
    return ['整行'];
  }
  const own = replayed as unknown as Record<string, unknown>;
  const text = (value: unknown): string => (value === undefined ? '' : canonical(value));
  return [...new Set([...Object.keys(row), ...Object.keys(own)])].filter((name) => text(row[name]) !== text(own[name]));
}
