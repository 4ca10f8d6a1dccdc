/** Runs of the exchange by file: tried, imported, counted on both sides; each is kept with its counts. */
import { canonical } from '../../kernel/ledger/canonical.ts';
import type { Context } from '../context.ts';
import type { Compared, Imported } from '../exchange/index.ts';

export type RunKind = 'try' | 'import' | 'compare';
export interface RunRow {
  at: string;
  by: string;
  platform: string;
  what: RunKind;
  file: string;
  /** In words: how many rows, entered, refused, on one side alone. */
  says: string;
  ok: boolean;
}

export const importedSays = (r: Imported, dry: boolean): string =>
  `${r.rows}行;${dry ? '只核对' : `新记入${r.imported}件,续记${r.continued}件,没有变化${r.already}件`};不能记入${new Set(r.refused.map((x) => x.no)).size}行,作为发现${r.findings.length}处`;
export const comparedSays = (c: Compared): string =>
  `平台${c.above}件,账上${c.ours}件;两边都有${c.both}件,只在平台${c.onlyThere.length}件,只在账上${c.onlyHere.length}件,不一致${c.differing.length}件`;

export async function keepRun(
  context: Context,
  run: { by: string; platform: string; what: RunKind; file: string; digest: string; says: string; ok: boolean },
): Promise<void> {
  await context.database.within(context.tenant.id, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('exchange_runs'))");
    await client.query(
      `insert into exchange_runs (tenant, n, at, by_person, platform, what, file, digest, result)
       select $1, coalesce(max(n), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from exchange_runs where tenant = $1`,
      [context.tenant.id, context.now(), run.by, run.platform, run.what, run.file, run.digest, canonical({ says: run.says, ok: run.ok })],
    );
  });
}

export async function readRuns(context: Context, limit = 50): Promise<RunRow[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ at: string; by_person: string; platform: string; what: RunKind; file: string; result: string }>(
      'select at, by_person, platform, what, file, result from exchange_runs where tenant = $1 order by n desc limit $2',
      [context.tenant.id, limit],
    ),
  );
  return rows.map(({ by_person, result, ...r }) => ({
    ...r,
    by: context.directory.personName(by_person),
    ...(JSON.parse(result) as { says: string; ok: boolean }),
  }));
}
