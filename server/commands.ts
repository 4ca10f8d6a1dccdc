/** From a request to the one way in, and from its outcome to an answer or a problem. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Command, Correction, Cosigner, Hand } from '../kernel/case/index.ts';
import type { Form } from '../kernel/language/data.ts';
import type { Day } from '../kernel/time/day.ts';
import type { Done, Submission } from '../store/append/types.ts';
import { type ActorAsked, acting } from './accounts/acting.ts';
import { readerOf } from './accounts/reading.ts';
import type { EventView, Session } from './api/shapes.ts';
import { type Context, todayOf } from './context.ts';
import { movedOn, notFound, problem, refusedByLaw } from './http/problem.ts';
import { type OneCase, readCase, readEvents } from './reads/case.ts';
import { Names } from './reads/names.ts';
import { noteRefused } from './refused.ts';
import { eventViews, noteEvents } from './views/event.ts';

/** What a request says of an act, whatever the act. */
export interface ActAsked {
  facts: Record<string, unknown>;
  on?: string;
  actor?: ActorAsked;
  record?: { ground: string; files: string[] };
  /** The scan of the sheet, where it is entered from paper. */
  scan?: string[];
  /** Tokens of those who signed beside the actor (see `accounts/countersign.ts`). */
  cosigned?: string[];
  attested?: string[];
  settles?: number[];
}

/** The key of a command: the sender's own, kept apart by account, or a new one. */
export const keyOf = (session: Session, header: string | undefined): string => `${session.account}:${header ?? randomUUID()}`;

export interface Place {
  key: string;
  step: string;
  /** The procedure's data by which roles are read. */
  procedure: OneCase['procedure'];
  unit: string;
  case?: OneCase['case'];
  /** The unit whose case opened this one. */
  opener?: string | undefined;
}

/** A scan belongs to what is entered from paper; on anything else it would be a file without a meaning. */
function scanned(hand: Hand | undefined, scan: string[]): Hand {
  if (hand?.by !== 'paper') throw problem(400, '只有凭纸面录入的才附纸件扫描件;其他文件请附在表单中');
  return { ...hand, scan };
}

/** The command of an act; `cosigned`: who signed beside its actor, as `accounts/countersign.ts` found them. Throws a problem when the person may not do it. */
export function commandOf(context: Context, session: Session, place: Place, act: ActAsked, cosigned?: Cosigner[]): Command {
  const { procedure, unit, step, key } = place;
  const who = acting(context.directory, session, {
    procedure,
    unit,
    step,
    ...(place.case && { case: place.case }),
    ...(place.opener !== undefined && { opener: place.opener }),
    ...(act.actor && { actor: act.actor }),
    record: act.record !== undefined,
    today: todayOf(context),
  });
  return {
    key,
    step,
    form: act.facts as Form,
    ...who,
    ...(act.scan && act.scan.length > 0 && { hand: scanned(who.hand, act.scan) }),
    ...(cosigned && { cosigned }),
    on: (act.on ?? todayOf(context)) as Day,
    at: context.now(),
    salt: randomBytes(32).toString('hex'),
    ...(act.attested && { attested: act.attested }),
    ...(act.settles && { settles: act.settles }),
    ...(act.record && { record: act.record }),
  };
}

/** The command of a correction: an act of the unit's own people, entered by whoever asks for it. */
export const correctionOf = (context: Context, session: Session, one: OneCase, key: string, correction: Correction): Submission => ({
  case: one.case.id,
  command: {
    ...commandOf(context, session, { key, step: 'correct', procedure: one.procedure, unit: one.case.unit, case: one.case }, { facts: {} }),
  },
  correction,
});

/** Sends a command in. Answers what was done; a refusal, a case that moved, and a wrong request are problems. */
export async function send(context: Context, session: Session, submission: Submission): Promise<Done> {
  const outcome = await context.submit(submission);
  switch (outcome.kind) {
    case 'done':
      return outcome;
    case 'refused':
      await noteRefused(context, submission, outcome.refusals);
      throw refusedByLaw(outcome.refusals);
    case 'moved':
      throw movedOn(outcome.n, await eventsSince(context, session, submission.case, submission.n ?? 0));
    case 'wrong':
      throw problem(400, outcome.says);
  }
}

/** What happened in a case after its event `n`, as the reader may see it. */
async function eventsSince(context: Context, session: Session, id: string, n: number): Promise<EventView[]> {
  const one = await readCase(context, id);
  if (!one) return [];
  const all = await readEvents(context, id);
  const since = all.filter((e) => e.event.n > n);
  const names = new Names(context);
  noteEvents(names, one.procedure, all);
  await names.fetch();
  return eventViews({ context, procedure: one.procedure, names, reader: readerOf(session, one.case) }, since, all);
}

/** The case of an address. */
export async function theCase(context: Context, id: string): Promise<OneCase> {
  const one = await readCase(context, id);
  if (!one) throw notFound('这个案件');
  return one;
}
