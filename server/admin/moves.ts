/** Which due days move when the calendar or a value changes: over every open debt of the ledger, with why, before anything is changed. */
import { due } from '../../kernel/case/index.ts';
import { actTitle } from '../../kernel/case/words.ts';
import type { Ground } from '../../store/append/projection.ts';
import { putReckoned, type Reckoned, reckon } from '../../store/rows/reckon.ts';
import { type Context, todayOf } from '../context.ts';

export interface MovedRow {
  case: string;
  title: string;
  unit: string;
  owes: string;
  /** Absent where the debt had no day, or comes about. */
  old?: string;
  day?: string;
  why: string[];
}
export interface Moves {
  /** Cases reckoned, debts whose day moves, debts whose day stays and is now settled (or now rests on a confirmed value). */
  cases: number;
  moved: number;
  settled: number;
  /** Rows of figures already counted that would change: then it may not be done so. */
  figures: number;
  byProcedure: { title: string; moved: number }[];
  /** The first of them, by their old day. */
  rows: MovedRow[];
  ms: number;
}

const SHOWN = 300;

function rowsOf(context: Context, { case: c, procedure, dues }: Reckoned, after: Ground): MovedRow[] {
  const today = todayOf(context);
  const before = context.held.ground;
  const why = (ground: Ground) => due(procedure, c, today, ground.calendar, ground.settings).obligations;
  const [old, now] = [why(before), why(after)];
  return dues.flatMap(({ before: a, after: b }) => {
    const one = (a ?? b)!;
    if (a?.day === b?.day) return [];
    const find = (list: typeof old) => list.find((o) => o.rule === one.rule && o.trigger === one.trigger);
    const said = new Set(find(old)?.because.map((x) => x.why));
    const owes = (find(now) ?? find(old))?.owes ?? [];
    // what is newly said of the day; where the same words give another day, the last of them
    const lines = (find(now) ?? find(old))?.because.map((x) => x.why) ?? [];
    const fresh = lines.filter((x) => !said.has(x));
    return [
      {
        case: c.id,
        title: procedure.title,
        unit: context.directory.unitName(c.unit),
        owes: owes.map((act) => actTitle(procedure, act)).join('、'),
        ...(a?.day && { old: a.day }),
        ...(b?.day && { day: b.day }),
        why: fresh.length > 0 ? fresh : lines.slice(-1),
      },
    ];
  });
}

/** Looks, and changes nothing. */
export async function movesUnder(context: Context, after: Ground, procedures?: readonly string[]): Promise<Moves> {
  const began = performance.now();
  const moves: Moves = { cases: 0, moved: 0, settled: 0, figures: 0, byProcedure: [], rows: [], ms: 0 };
  const by = new Map<string, number>();
  const seen = (cases: number): void => {
    moves.cases = cases;
  };
  for await (const one of reckon(context.held, after, { seen, ...(procedures && { procedures }) })) {
    const moved = one.dues.filter(({ before, after: b }) => before?.day !== b?.day).length;
    moves.moved += moved;
    moves.settled += one.dues.length - moved;
    moves.figures += one.figures;
    if (moved > 0) by.set(one.procedure.title, (by.get(one.procedure.title) ?? 0) + moved);
    if (moved > 0 && moves.rows.length < SHOWN) moves.rows.push(...rowsOf(context, one, after));
  }
  moves.rows.sort((a, b) => (a.old ?? '9').localeCompare(b.old ?? '9'));
  moves.byProcedure = [...by].map(([title, n]) => ({ title, moved: n })).sort((a, b) => b.moved - a.moved);
  moves.ms = Math.round(performance.now() - began);
  return moves;
}

/** Puts every open debt right under the new ground; `adopt` makes it the ground in use, so that what comes in meanwhile is reckoned by it already. */
export async function adoptGround(
  context: Context,
  after: Ground,
  adopt: () => void | Promise<void>,
  procedures?: readonly string[],
): Promise<number> {
  const found: Reckoned[] = [];
  for await (const one of reckon(context.held, after, { ...(procedures && { procedures }) })) if (one.dues.length > 0) found.push(one);
  await adopt();
  for (const one of found) await putReckoned(context.held, one);
  return found.length;
}
