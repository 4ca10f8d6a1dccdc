/** A figure asked of the ledger: its value, its definition, its place, and the day up to which the clock has acted. */
import type pg from 'pg';
import {
  type Answer,
  answer,
  type Base,
  baseKey,
  basesOf,
  type Figures,
  figuresOf,
  NOTHING,
  type Question,
} from '../../kernel/figure/figure.ts';
import { definitionOf } from '../append/projection.ts';
import type { Tenant } from '../append/tenant.ts';
import { type Behind, behind, type Group, tallied } from './tallied.ts';

export interface FigureQuestion extends Question {
  /** As the ledger stood at the seal of this size. */
  at?: number;
  /** Names a unit as of the day whose structure is asked for: merged and renamed units have successors. */
  unitNow?: (unit: string) => string;
  /** Only what these units did: a unit's own report. */
  within?: readonly string[];
}

export interface FigureAnswer extends Answer {
  figure: string;
  title: string;
  /** Digest of the definition. */
  definition: string;
  /** Events sealed, and those that waited when it was asked. */
  place: { sealed: number; waiting: number };
  /** The day up to which the law's deemed acts are written; null when the clock never ran. */
  clock: string | null;
  /** With `by`: each group's answer. */
  groups?: { group: string; answer: Answer }[];
}

/** The definitions in force: of each procedure the edition that began last. */
export function figuresIn(tenant: Tenant): Figures {
  const latest = [...tenant.editions.all()]
    .sort((a, b) => (a.procedure.from < b.procedure.from ? -1 : 1))
    .map(({ procedure }) => procedure);
  return figuresOf(latest);
}

/** Adds up groups that are one under another name (merged units). A distinct member in two of them would count twice, so units of those stay apart. */
function renamed(groups: Group[], name: (group: string) => string): Group[] {
  const by = new Map<string, Group>();
  for (const one of groups) {
    const group = name(one.group);
    const before = by.get(group) ?? { group, amount: 0, of: 0, members: 0 };
    by.set(group, { group, amount: before.amount + one.amount, of: before.of + one.of, members: before.members + one.members });
  }
  return [...by.values()];
}

export interface LedgerState {
  sealed: number | null;
  waiting: number;
  clock: string | null;
}
/** Where the ledger stands. Throws on a place that is no seal. */
export async function stateOf(client: pg.ClientBase, tenant: string, at?: number): Promise<LedgerState> {
  const { rows } = await client.query<LedgerState & { known: boolean }>(
    `select (select max(size) from seals where tenant = $1) as sealed, (select count(*) from unsealed where tenant = $1) as waiting,
      (select day from clocks where tenant = $1) as clock, exists (select from seals where tenant = $1 and size = $2) as known`,
    [tenant, at ?? null],
  );
  const state = rows[0]!;
  if (at !== undefined && !state.known) throw new Error(`账上没有位于 ${at} 的封印`);
  return state;
}

/** Answers a question. Throws on a figure that no edition has, and on a place that is no seal. */
export async function askFigure(tenant: Tenant, id: string, question: FigureQuestion): Promise<FigureAnswer> {
  const figures = figuresIn(tenant);
  const figure = figures[id];
  if (!figure) throw new Error(`没有指标「${id}」`);
  const { at, unitNow, by, within, ...q } = question;
  const bases = new Map(basesOf(figures, id, q).map((base) => [baseKey(base), base]));
  return tenant.database.within(
    tenant.code,
    async (client) => {
      const state = await stateOf(client, tenant.code, at);
      const found = new Map<string, { whole: Group[]; groups: Group[] }>();
      for (const [key, base] of bases) {
        const kind = figures[base.figure]?.kind ?? '';
        const place = { ...(at !== undefined && { at, last: at === state.sealed }), ...(within && { within }) };
        const whole = await tallied(client, tenant.code, base, kind, place);
        const groups = by === undefined ? [] : await tallied(client, tenant.code, base, kind, { ...place, by });
        found.set(key, { whole, groups: by === 'unit' && unitNow && kind !== 'distinct' ? renamed(groups, unitNow) : groups });
      }
      const of = (base: Base) => found.get(baseKey(base));
      const names = [...new Set([...found.values()].flatMap(({ groups }) => groups.map(({ group }) => group)))].sort();
      return {
        ...answer(figures, id, q, (base) => of(base)?.whole[0] ?? NOTHING),
        figure: id,
        title: figure.title,
        definition: definitionOf(figure),
        place: at === undefined ? { sealed: state.sealed ?? 0, waiting: state.waiting } : { sealed: at, waiting: 0 },
        clock: state.clock,
        ...(by !== undefined && {
          groups: names.map((group) => ({
            group,
            answer: answer(figures, id, q, (base) => of(base)?.groups.find((one) => one.group === group) ?? NOTHING),
          })),
        }),
      };
    },
    { snapshot: true },
  );
}

/** The acts behind a figure, a page at a time; of one that is made of others, those of each. */
export async function askEvents(
  tenant: Tenant,
  id: string,
  question: FigureQuestion & { limit?: number; after?: string; base?: string },
): Promise<{ base: Base; rows: Behind[]; next?: string }[]> {
  const figures = figuresIn(tenant);
  if (!figures[id]) throw new Error(`没有指标「${id}」`);
  const { at, unitNow: _, by: __, limit = 100, after, base: only, within, ...q } = question;
  const bases = new Map(basesOf(figures, id, q).map((base) => [baseKey(base), base]));
  const wanted = [...bases].filter(([key]) => only === undefined || key === only).map(([, base]) => base);
  return tenant.database.within(tenant.code, async (client) => {
    const found: { base: Base; rows: Behind[]; next?: string }[] = [];
    for (const base of wanted)
      found.push({
        base,
        ...(await behind(client, tenant.code, base, figures[base.figure]?.kind ?? '', {
          limit,
          after,
          ...(at !== undefined && { at }),
          ...(within && { within }),
        })),
      });
    return found;
  });
}
