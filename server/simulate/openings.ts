/** Which cases these days bring, and on which of them: drawn beforehand, so that the same seed gives the same days. */
import type { ProcedureData } from '../../kernel/language/data.ts';
import { isWorkday } from '../../kernel/time/calendar.ts';
import { addDays, compare, type Day } from '../../kernel/time/day.ts';
import { FALLBACK, type Habit } from './habit.ts';
import { HABITS } from './habits/index.ts';
import type { Plan } from './plan.ts';
import type { Chance } from './random.ts';

export interface Opening {
  procedure: ProcedureData;
  day: Day;
}

/** How the county tends to act on these days. */
export const habitOf = (plan: Plan, id: string): Habit => ({ ...(HABITS[id] ?? FALLBACK), ...plan.habits?.[id] });

function workdays({ calendar, from, to }: Plan): Day[] {
  const days: Day[] = [];
  for (let d = from; compare(d, to) <= 0; d = addDays(d, 1)) if (isWorkday(calendar, d)) days.push(d);
  return days;
}

/** How many cases these days bring: at least some of each register and of each procedure that people begin, however small the county is made. */
function countOf(plan: Plan, procedure: ProcedureData, volume: number, days: number): number {
  if (volume === 0) return 0;
  const share = (volume * plan.size * days) / 248;
  return Math.max(Math.round(share), days > 120 ? (procedure.register ? 3 : 1) : 0);
}

/** The openings in the order of their days. `known`: how many cases of a procedure there are already. */
export function openingsOf(plan: Plan, chance: Chance, known: (procedure: string) => number): Opening[] {
  const days = workdays(plan);
  const openings: Opening[] = [];
  for (const procedure of plan.procedures) {
    const { volume } = habitOf(plan, procedure.id);
    const toldOnly = procedure.opens.every((s) => procedure.steps[s]?.by === 'told' || procedure.steps[s]?.by === 'clock');
    if (toldOnly || plan.without?.has(procedure.id) || (procedure.register && !HABITS[procedure.id]?.volume)) continue;
    const stream = chance.fork(procedure.id);
    const count = countOf(plan, procedure, volume, days.length);
    // A register that is still empty is filled before others refer to it.
    const empty = procedure.register && known(procedure.id) === 0;
    for (let i = 0; i < count; i++) {
      const early = empty && i < Math.max(3, count / 2);
      openings.push({ procedure, day: early ? days[Math.min(i % 8, days.length - 1)]! : stream.pick(days) });
    }
  }
  return openings.sort((a, b) => compare(a.day, b.day) || compare(a.procedure.id as Day, b.procedure.id as Day));
}
