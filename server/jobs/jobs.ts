/**
 * What runs by itself: follow-ups are sent until they are in, the clock writes what the law deems, people are told, the sealer seals. All of it can be done again
 * without harm, so a kill at any moment loses nothing and the next start goes on.
 */
import type { FastifyBaseLogger } from 'fastify';
import { type Day, dayOfInstant } from '../../kernel/time/day.ts';
import type { Context } from '../context.ts';
import { mailerOf } from '../mail/mailer.ts';
import { markCases } from '../reads/county-marks.ts';
import { tellNotices } from './notices.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A follow-up that failed waits for the next round; one that follows from another is sent in the same. */
const ROUNDS = 20;
/** Sealed so long after the first event that waits: soon, and not for each event. */
const SOON_MS = 5 * MINUTE;
const HOUR_MS = 60 * MINUTE;

export interface Jobs {
  /** An event went in: what follows from it is sent at once, and it will be sealed soon. */
  stirred(): void;
  /** Does now what is to be done now, and ends when that is done. */
  catchUp(): Promise<void>;
  /** Stops and waits for what is under way. */
  stop(): Promise<void>;
}

/** Sends what follows, and what follows from that. */
export async function settleFollowUps({ store, tenant, now }: Pick<Context, 'store' | 'tenant' | 'now'>): Promise<number> {
  let sent = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const done = await store.sendFollowUps(tenant.id, now());
    sent += done.sent;
    if (done.sent === 0) break;
  }
  return sent;
}

/** Kinds of units in the county's list, by the names that law files give them. */
const KINDS: Record<string, string> = { 部门: 'department', 镇: 'town', 乡: 'town', 街道: 'street', 政府: 'government' };

/** Units as the clock takes them. */
export const yearlyUnits = (units: readonly { id: string; kind: string }[]): { id: string; kind: string }[] =>
  units.map(({ id, kind }) => ({ id, kind: KINDS[kind] ?? kind }));

/** Opens what recurs each year and is to be open by today. */
export function beginYear(
  context: Pick<Context, 'store' | 'tenant' | 'directory' | 'now'>,
  today: Day,
): ReturnType<Context['store']['openYearly']> {
  return context.store.openYearly(context.tenant.id, yearlyUnits(context.directory.units()), today, context.now());
}

/** Starts the jobs of a tenant. Each is done one at a time; a failure is logged and tried again in its turn. */
export function startJobs(context: Context, log: Pick<FastifyBaseLogger, 'info' | 'error' | 'warn'>): Jobs {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  // what was left waiting by the run before is sealed first
  let sealAt: number | undefined = 0;
  let lastSealed = Date.now();
  let clockDay = '';
  let waitingFollow = false;

  const queue = (name: string, work: () => Promise<void>): void => {
    running = running.then(async () => {
      if (stopped) return;
      try {
        await work();
      } catch (error) {
        if (!stopped) log.error({ err: error, job: name }, 'job failed');
      }
    });
  };
  const follow = async (): Promise<void> => {
    waitingFollow = false;
    const sent = await settleFollowUps(context);
    if (sent > 0) log.info({ sent }, 'follow-ups sent');
  };
  const clock = async (): Promise<void> => {
    const today = dayOfInstant(context.now());
    if (today === clockDay) return;
    const begun = await beginYear(context, today);
    if (begun.opened > 0) log.info({ opened: begun.opened, today }, 'yearly cases opened');
    const { written, failed } = await context.store.runClock(context.tenant.id, today, context.now());
    failed.push(...begun.failed);
    clockDay = today;
    if (written > 0) log.info({ written, today }, 'deemed acts written');
    for (const one of failed) log.warn({ case: one.case, says: one.says }, 'deemed act not written');
    if (written > 0) await follow();
  };
  const seal = async (): Promise<void> => {
    sealAt = undefined;
    lastSealed = Date.now();
    await context.store.seal(context.tenant.id, context.now());
  };
  const mailer = mailerOf(process.env);
  const notices = async (): Promise<void> => {
    const told = await tellNotices(context, mailer);
    if (told > 0) log.info({ told }, 'people told');
  };
  const stir = (): void => {
    sealAt ??= Date.now() + SOON_MS;
    if (waitingFollow) return;
    waitingFollow = true;
    queue('follow-ups', follow);
    queue('notices', notices);
  };

  const tick = (): void => {
    queue('clock', clock);
    queue('notices', notices);
    const now = Date.now();
    if ((sealAt !== undefined && now >= sealAt) || now - lastSealed >= HOUR_MS) queue('seal', seal);
  };
  queue('follow-ups', follow);
  tick();
  // the first time they are read off every case: not while somebody waits for the county's page
  queue('marks', () => markCases(context));
  const often = setInterval(tick, MINUTE);
  const again = setInterval(() => queue('follow-ups', follow), 10 * MINUTE);
  return {
    stirred: stir,
    catchUp: async () => {
      queue('follow-ups', follow);
      queue('clock', clock);
      await running;
      mailer?.close();
    },
    stop: async () => {
      stopped = true;
      clearInterval(often);
      clearInterval(again);
      await running;
      mailer?.close();
    },
  };
}
