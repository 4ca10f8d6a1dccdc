/** Plays the volumes of the demonstration year: the long lists in a thread of their own, beside the simulation; what opens and tells, after both. */
import { Worker } from 'node:worker_threads';
import type { Day } from '../../../kernel/time/day.ts';
import { nationalCalendar } from '../../../law/calendar/index.ts';
import type { Context } from '../../context.ts';
import type { Report } from '../seed.ts';
import { play, playStages, Year } from './course.ts';
import { bulk, stages } from './index.ts';
import { leaderActsSince } from './leader-duties.ts';

/** Where and of whom the thread plays: it opens the same database by itself. */
export interface BulkOrder {
  folder: string;
  url?: string;
  year: number;
}

const playerOf = (context: Context, played?: (events: number) => void) => ({
  procedures: new Map(context.procedures.map((p) => [p.id, p])),
  submit: context.submit,
  ...(played && { played }),
});

/**
 * Plays the long lists here and now. Commands that are in already are not done twice. `times`: the cases so many times over, on the same registers:
 * a county, or many, as large as one likes.
 */
export async function playBulk(context: Context, year: number, played?: (events: number) => void, times = 1): Promise<number> {
  const player = playerOf(context, played);
  const lists = bulk(new Year(year, nationalCalendar));
  let events = 0;
  for (const list of lists) events += await play(list, player);
  const cases = lists.at(-1)!;
  for (let n = 2; n <= times; n++)
    events += await play(
      cases.map((entry) => ({ ...entry, id: `${entry.id}~${n}` })),
      player,
    );
  return events;
}

/** The same in a thread, so that a second core helps. */
export function bulkBeside(context: Context, year: number, report: Report): Promise<number> {
  const { folder, url } = context.database;
  let events = 0;
  const played = (more: number): void => {
    events += more;
    report(`正在办理 ${year} 年的日常办件:${events} 笔`);
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { folder, year, ...(url !== undefined && { url }) } satisfies BulkOrder,
    });
    worker.on('message', (m: { played?: number; done?: number }) => {
      if (m.played !== undefined) played(m.played);
      if (m.done !== undefined) resolve(m.done);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => code !== 0 && reject(new Error(`日常办件没有办完(${code})`)));
  });
}

/** Plays what the law opens and tells in between, and sends what follows. */
export async function playRest(context: Context, year: number, report: Report): Promise<void> {
  const at = `${year}-12-31T10:00:00Z`;
  const follow = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) if ((await context.store.sendFollowUps(context.tenant.id, at, 5000)).sent === 0) return;
  };
  await follow();
  for (const list of stages(new Year(year, nationalCalendar))) await playStages(list, playerOf(context), follow);
  report(`已办理 ${year} 年的信访、审核、应诉和其他`);
}

/** What the county's leaders did of their duties in the year that is not over, before `until`; done again, it adds what has come since. */
export async function playSince(context: Context, until: Day): Promise<void> {
  await play(leaderActsSince(new Year(Number(until.slice(0, 4)), nationalCalendar), until), playerOf(context));
  for (let i = 0; i < 20; i++) if ((await context.store.sendFollowUps(context.tenant.id, `${until}T10:00:00Z`, 5000)).sent === 0) return;
}
