/** Many figures asked at once, in one snapshot: a report of a thousand numbers is a few statements and not a thousand. */
import { type Answer, answer, type Base, baseKey, basesOf, NOTHING, type Question, type Tallied } from '../../kernel/figure/figure.ts';
import { definitionOf } from '../append/projection.ts';
import type { Tenant } from '../append/tenant.ts';
import { figuresIn, type LedgerState, stateOf } from './figure.ts';
import { type Asked, daysOf, sumsOfMany, tallied } from './tallied.ts';

export interface ManyAnswers {
  /** In the order in which they were asked. */
  answers: (Answer & { figure: string; definition: string })[];
  state: LedgerState;
}

/** Answers each question; all are asked at one place, and of the same units. Throws on a figure that no edition has, and on a place that is no seal. */
export async function askMany(
  tenant: Tenant,
  asks: readonly { figure: string; question: Question }[],
  { at, within }: { at?: number | undefined; within?: readonly string[] },
): Promise<ManyAnswers> {
  const figures = figuresIn(tenant);
  for (const { figure } of asks) if (!figures[figure]) throw new Error(`没有指标「${figure}」`);
  const bases = new Map<string, Base>();
  for (const { figure, question } of asks) for (const base of basesOf(figures, figure, question)) bases.set(baseKey(base), base);
  return tenant.database.within(
    tenant.code,
    async (client) => {
      const state = await stateOf(client, tenant.code, at);
      const asked: Asked = { at, last: at === state.sealed, within };
      const found = new Map<string, Tallied>();
      const together = new Map<string, { days: [string, string]; bases: [string, Base][] }>();
      for (const [key, base] of bases) {
        const kind = figures[base.figure]?.kind ?? '';
        if (kind === 'distinct') found.set(key, (await tallied(client, tenant.code, base, kind, asked))[0] ?? NOTHING);
        else {
          const days = daysOf(base, kind === 'standing');
          const group = together.get(days.join()) ?? { days, bases: [] };
          group.bases.push([key, base]);
          together.set(days.join(), group);
        }
      }
      for (const { days, bases: group } of together.values()) {
        const ids = [...new Set(group.map(([, base]) => base.figure))];
        const sums = await sumsOfMany(client, tenant.code, ids, days, asked);
        for (const [key, base] of group) found.set(key, sums.get(base.figure) ?? NOTHING);
      }
      return {
        state,
        answers: asks.map(({ figure, question }) => ({
          ...answer(figures, figure, question, (base) => found.get(baseKey(base)) ?? NOTHING),
          figure,
          definition: definitionOf(figures[figure]!),
        })),
      };
    },
    { snapshot: true },
  );
}
