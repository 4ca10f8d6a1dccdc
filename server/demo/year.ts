/** The county at work, simulated through the same way in as everybody's; the same seed gives the same days. */
import type { Case } from '../../kernel/case/index.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Context } from '../context.ts';
import { yearlyUnits } from '../jobs/jobs.ts';
import type { Habit } from '../simulate/habit.ts';
import { HABITS } from '../simulate/habits/index.ts';
import type { County, Simulated } from '../simulate/plan.ts';
import { simulate } from '../simulate/run.ts';
import { waysOf } from '../simulate/ways.ts';
import { demoUnits } from './county.ts';
import { demoPeople, newOfficers } from './people.ts';
import { demoSubjects } from './registers.ts';
import type { Report } from './seed.ts';
import { PLAYED, playedAlone } from './volumes/index.ts';

const isNew = new Set(newOfficers.map((p) => p.id));

/** The county as the simulation takes it; `beside`: in the year in which the new officers get their certificates they do nothing else. */
export const demoCounty = (beside = false): County => ({
  units: demoUnits.map(({ id, kind }) => ({ id, kind })),
  people: demoPeople.filter((p) => !beside || !isNew.has(p.id)).map(({ id, unit, roles }) => ({ id, unit, roles })),
  subjects: demoSubjects,
});

/** The tasks of the imported plan with their years, and what is played by volume: both have their own course. */
const isElsewhere = (c: Case): boolean => [c.id, c.parent?.case ?? ''].some((id) => id.startsWith('task.') || id.startsWith(PLAYED));

/** In the year whose heavy penalties are played, the simulated ones stay below what is lodged. */
const noneHeavy: Record<string, Partial<Habit>> = {
  penalty: {
    ...HABITS.penalty,
    yes: { ...HABITS.penalty?.yes, 'notify.heavier': 0 },
    choices: { ...HABITS.penalty?.choices, 'notify.kinds': { 罚款: 12, 警告: 3 } },
    money: { 'notify.fine': [500, 1500], 'decide.fine': [500, 1500], 'notify.gains': [200, 500], 'notify.goods': [100, 300] },
  },
};

export interface Days {
  from: Day;
  to: Day;
  seed?: string;
  /** 1 is a county's usual volume. */
  size?: number;
  /** The demonstration year itself: what is played by volume is left out of the simulation. */
  beside?: boolean;
}

/** A sixteenth of a county's volume: the first start is to take less than a minute, and `simulate` gives as much as one likes. */
export const DEMO_SIZE = 0.06;

/** Simulates the days from the first to the last. */
export async function simulateDays(
  context: Context,
  report: Report,
  { from, to, seed = '账图', size = DEMO_SIZE, beside = false }: Days,
): Promise<Simulated> {
  const { held, tenant, store, procedures } = context;
  const done = await simulate(
    {
      procedures: [...procedures],
      calendar: held.calendar,
      settings: [...held.ground.settings],
      county: demoCounty(beside),
      ...(beside && { without: new Set(playedAlone), habits: noneHeavy }),
      seed: `${seed}-${from}`,
      size,
      from,
      to,
      // what became of the plan's tasks is told by the plan
      apart: (c) => isElsewhere(c) || (beside && c.procedure === 'certificate'),
      progress: (day, events) => report(`正在演示 ${from} 至 ${to}:${day},${events} 笔`),
    },
    waysOf(held, (submission) => store.submit(tenant.id, submission), seed, yearlyUnits(demoUnits), PLAYED),
  );
  report(`${from} 至 ${to} 演示完成:${done.cases} 件,${done.events} 笔,依法被拒 ${done.refused} 次`);
  return done;
}
