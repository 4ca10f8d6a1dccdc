/** The events behind a number of the report, by their ids; of very many, their count and the digest of the list. */
import { baseKey } from '../../kernel/figure/figure.ts';
import { hex } from '../../kernel/ledger/hash.ts';
import { askEvents, type FigureQuestion } from '../../store/figures/figure.ts';
import type { EventsBehind, ReportNumber } from '../../writing/annual/index.ts';
import type { Context } from '../context.ts';
import { readBehind } from './behind.ts';

/** So many ids a number carries itself. */
const MOST_IDS = 1000;
const PAGE = 20_000;
/** Of one group of a breakdown: as the figure's page in the office reads them. */
const GROUP_PAGE = 500;

export async function eventsBehind(
  context: Context,
  { figure, period, group, value, part, whole }: ReportNumber,
  place: { at: number | undefined; within?: string[] },
): Promise<EventsBehind> {
  if (value === 0 && part === undefined && whole === undefined) return { count: 0, ids: [] };
  const { at, within } = place;
  const question: FigureQuestion = { ...period, ...(at !== undefined && { at }), ...(within && { within }) };
  const ids =
    group && group.by !== 'unit' ? await ofGroup(context, figure, question, group) : await all(context, figure, question, group?.is);
  const sorted = [...ids].sort();
  if (sorted.length <= MOST_IDS) return { count: sorted.length, ids: sorted };
  const { hash } = context.held;
  return { count: sorted.length, digest: hex(hash.digest(new TextEncoder().encode(sorted.map((id) => `${id}\n`).join('')))) };
}

async function all(context: Context, figure: string, question: FigureQuestion, unit: string | undefined): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { base, rows, next } of await askEvents(context.held, figure, { ...question, limit: PAGE })) {
    const put = (page: typeof rows) => {
      for (const row of page) if (unit === undefined || row.unit === unit) ids.add(`${row.case}:${row.n}`);
    };
    put(rows);
    for (let after = next; after !== undefined; ) {
      const [page] = await askEvents(context.held, figure, { ...question, limit: PAGE, base: baseKey(base), after });
      put(page?.rows ?? []);
      after = page?.next;
    }
  }
  return ids;
}

async function ofGroup(context: Context, figure: string, question: FigureQuestion, only: { by: string; is: string }): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await readBehind(context, figure, question, {
      limit: GROUP_PAGE,
      ...(cursor !== undefined && { cursor }),
      only: { by: only.by, group: only.is },
    });
    for (const row of page.rows) ids.add(`${row.case}:${row.n}`);
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}
