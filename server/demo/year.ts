/** The county at work, simulated through the same way in as everybody's; the same seed gives the same days. */
import type { Case } from '../../kernel/case/index.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Context } from '../context.ts';
import { yearlyUnits } from '../jobs/jobs.ts';
import type { County, Simulated } from '../simulate/plan.ts';
import { simulate } from '../simulate/run.ts';
import { waysOf } from '../simulate/ways.ts';
import { demoUnits } from './county.ts';
import { demoPeople } from './people.ts';
import { demoSubjects } from './registers.ts';
import type { Report } from './seed.ts';

/** The county as the simulation takes it. */
export const demoCounty = (): County => ({
  units: demoUnits.map(({ id, kind }) => ({ id, kind })),
  people: demoPeople.map(({ id, unit, roles }) => ({ id, unit, roles })),
  subjects: demoSubjects,
});

/** The tasks of the imported plan, and their years. */
const isOfPlan = (c: Case): boolean => [c.id, c.parent?.case ?? ''].some((id) => id.startsWith('task.'));

export interface Days {
  from: Day;
  to: Day;
  seed?: string;
  /** 1 is a county's usual volume. */
  size?: number;
}

/** A sixteenth of a county's volume: the first start is to take less than a minute, and `simulate` gives as much as one likes. */
export const DEMO_SIZE = 0.06;

/** Simulates the days from the first to the last. */
export async function simulateDays(
  context: Context,
  report: Report,
  { from, to, seed = '账图', size = DEMO_SIZE }: Days,
): Promise<Simulated> {
  const { held, tenant, store, procedures } = context;
  const done = await simulate(
    {
      procedures: [...procedures],
      calendar: held.calendar,
      settings: [...held.ground.settings],
      county: demoCounty(),
      seed: `${seed}-${from}`,
      size,
      from,
      to,
      // what became of the plan's tasks is told by the plan
      apart: isOfPlan,
      progress: (day, events) => report(`正在演示 ${from} 至 ${to}:${day},${events} 笔`),
    },
    waysOf(held, (submission) => store.submit(tenant.id, submission), seed, yearlyUnits(demoUnits)),
  );
  report(`${from} 至 ${to} 演示完成:${done.cases} 件,${done.events} 笔,依法被拒 ${done.refused} 次`);
  return done;
}
