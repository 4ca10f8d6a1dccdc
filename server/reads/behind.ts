/** The acts behind a figure, a page at a time: all of them, or those of one group of its breakdown. */
import { type Base, baseKey, basesOf } from '../../kernel/figure/figure.ts';
import { askEvents, type FigureQuestion, figuresIn } from '../../store/figures/figure.ts';
import type { Behind } from '../../store/figures/tallied.ts';
import type { Context } from '../context.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';

/** A group of a breakdown, as the figure's own answer names it. */
export interface InGroup {
  by: string;
  group: string;
}

/** How many acts are looked through at once for those of a group. */
const LOOK = 500;

/** A page of the acts; a figure made of others is gone through base by base. */
export async function readBehind(
  context: Context,
  id: string,
  question: FigureQuestion,
  { limit, cursor, only }: { limit: number; cursor?: string; only?: InGroup },
): Promise<{ rows: Behind[]; next?: string }> {
  const [place = '0', after = ''] = fromCursor(cursor, 2) ?? [];
  const bases = [...new Map(basesOf(figuresIn(context.held), id, question).map((base) => [baseKey(base), base]))];
  const found = bases[Number(place)];
  if (!found) return { rows: [] };
  const [key, base] = found;
  const ofGroup = only && (await inGroup(context, base, only));
  const page = await pageOf(context, id, question, key, { limit, after, ...(ofGroup && { ofGroup }) });
  const further = Number(place) + 1 < bases.length ? toCursor([String(Number(place) + 1), '']) : undefined;
  const next = page.next !== undefined ? toCursor([place, page.next]) : further;
  return { rows: page.rows, ...(next !== undefined && { next }) };
}

/** Reads on until the page is full or there is no more. */
async function pageOf(
  context: Context,
  id: string,
  question: FigureQuestion,
  base: string,
  { limit, after, ofGroup }: { limit: number; after: string; ofGroup?: (row: Behind) => boolean },
): Promise<{ rows: Behind[]; next?: string }> {
  const rows: Behind[] = [];
  let from: string | undefined = after === '' ? undefined : after;
  for (;;) {
    const [read] = await askEvents(context.held, id, {
      ...question,
      base,
      limit: ofGroup ? LOOK : limit,
      ...(from !== undefined && { after: from }),
    });
    rows.push(...(ofGroup ? (read?.rows ?? []).filter(ofGroup) : (read?.rows ?? [])));
    from = read?.next;
    const last = rows[limit - 1];
    if (rows.length > limit) return { rows: rows.slice(0, limit), next: `${last!.day}|${last!.case}|${last!.n}` };
    if (from === undefined) return { rows };
    if (rows.length === limit) return { rows, next: from };
  }
}

/** Whether an act counts in the group. A dimension stands with the tally, not with the act. */
async function inGroup(context: Context, base: Base, { by, group }: InGroup): Promise<(row: Behind) => boolean> {
  if (by === 'unit') return (row) => row.unit === group;
  if (by === 'month') return (row) => row.day.startsWith(group);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; act: number }>(
      `select "case", act from tally where tenant = $1 and figure = $2 and coalesce(dims::jsonb ->> $3, '') = $4
       group by "case", act having sum(amount) <> 0 or sum(many) <> 0`,
      [context.tenant.id, base.figure, by, group],
    ),
  );
  const acts = new Set(rows.map((r) => `${r.case}|${r.act}`));
  return (row) => acts.has(`${row.case}|${row.n}`);
}
