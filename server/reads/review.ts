/**
 * The queue of legal review: what waits at this desk, and what this unit sent to another's. Each with its kind, who has it, what it waits for and
 * until when; after the opinion, how many of its points were answered and taken.
 */
import { type Act, actTitle, due, endingOf, lastOf } from '../../kernel/case/index.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow } from '../context.ts';
import { type OneCase, readCases } from './case.ts';
import { URGENCY } from './light.ts';
import { Names } from './names.ts';

/** The procedure that the desk is over (`law/norms/legal-review.ts`). */
export const REVIEW = 'legal-review';
/** Reviews in one list at most, the latest; a county's desk has some hundred a year. */
const MOST = 1000;

export interface ReviewRow {
  id: string;
  /** Reviewed here, or sent by the reader's unit to another. */
  side: 'ours' | 'sent';
  title: string;
  kind: string;
  no?: string;
  unit: string;
  /** The unit whose case sent it in, and that case; none where it was handed in at the desk. */
  sender?: { unit: string; case: string; title: string };
  opened: string;
  /** Who has it: to whom it was assigned, else who took it in. */
  holder?: string;
  latest: { title: string; on: string };
  waits?: { titles: string[]; by: string; outsider: boolean; due?: string; left?: number; light: string; article: string };
  ended?: { outcome: string; on: string; result?: string };
  points: number;
  answered: number;
  taken: number;
}

/** Reviews that the reader's unit holds or sent in, the latest first. */
export async function readReviews(context: Context, session: Session): Promise<ReviewRow[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>(
      `select c.id from cases c where c.tenant = $1 and c.procedure = $2 and (c.unit = $3 or exists
         (select from cases p where p.tenant = c.tenant and p.id = c."row"::jsonb -> 'parent' ->> 'case' and p.unit = $3))
       order by c.opened desc, c.id desc limit ${MOST}`,
      [context.tenant.id, REVIEW, session.unit.id],
    ),
  );
  return reviewRows(
    context,
    session,
    rows.map((r) => r.id),
  );
}

/** These reviews as the list shows them. */
export async function reviewRows(context: Context, session: Session, ids: readonly string[]): Promise<ReviewRow[]> {
  await context.held.refresh();
  const cases = await readCases(context, ids);
  const openers = await readCases(
    context,
    [...cases.values()].flatMap(({ case: c }) => (c.parent ? [c.parent.case] : [])),
  );
  const names = new Names(context);
  for (const one of [...cases.values(), ...openers.values()]) names.know(one);
  await names.fetch();
  return ids.flatMap((id) => {
    const one = cases.get(id);
    const opener = one?.case.parent && openers.get(one.case.parent.case);
    return one ? [rowOf(context, session, one, opener, names)] : [];
  });
}

/** The first of these acts that says the field. */
const said = (acts: readonly Act[], field: string, ...steps: string[]): string | undefined => {
  for (const step of steps) {
    const value = lastOf(acts, step)?.facts[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
};

function rowOf(context: Context, session: Session, one: OneCase, opener: OneCase | undefined, names: Names): ReviewRow {
  const { case: c, procedure } = one;
  const { acts } = c;
  const ending = endingOf(procedure, acts);
  const letter = lastOf(acts, 'conclude');
  const no = said(acts, 'no', 'accept');
  const holder = said(acts, 'to', 'assign') ?? lastOf(acts, 'accept')?.actor.person;
  const result = letter?.facts.result;
  const waits = waitsFor(context, one);
  const answers = latestAnswers(acts);
  const last = acts.at(-1);
  const known = opener?.case.unit === session.unit.id;
  return {
    id: c.id,
    side: c.unit === session.unit.id ? 'ours' : 'sent',
    title: said(acts, 'title', 'accept', 'received', 'handIn') ?? (opener ? names.subjectOf(opener, known) : ''),
    kind: said(acts, 'kind', 'accept', 'received', 'handIn') ?? '',
    ...(no !== undefined && { no }),
    unit: context.directory.unitName(c.unit),
    ...(opener && {
      sender: {
        unit: context.directory.unitName(opener.case.unit),
        case: opener.case.id,
        title: [opener.procedure.title, names.subjectOf(opener, known)].filter(Boolean).join(' '),
      },
    }),
    opened: c.opened,
    ...(holder !== undefined && { holder: context.directory.personName(holder) }),
    latest: { title: last ? actTitle(procedure, last.step) : '', on: last?.on ?? c.opened },
    ...(waits && { waits }),
    ...(ending && {
      ended: { outcome: procedure.steps[ending.step]?.ends ?? '', on: ending.on, ...(typeof result === 'string' && { result }) },
    }),
    points: Number(letter?.facts.number ?? 0),
    answered: answers.size,
    taken: [...answers.values()].filter((taken) => taken !== NOT_TAKEN).length,
  };
}

const NOT_TAKEN = '不采纳';
/** Of each point the latest answer: it may be answered again, better. */
function latestAnswers(acts: readonly Act[]): Map<number, string> {
  return new Map(acts.filter((a) => a.step === 'answer').map((a) => [Number(a.facts.point), String(a.facts.taken ?? '')]));
}

/** What is owed next: the most urgent, the office's own before an outsider's. */
function waitsFor(context: Context, { case: c, procedure }: OneCase): ReviewRow['waits'] {
  const { calendar, settings } = context.held.ground;
  const [next] = due(procedure, c, minuteNow(context), calendar, settings)
    .obligations.filter((o) => o.state === 'open' || o.state === 'stopped')
    .sort(
      (a, b) =>
        Number(a.outsider) - Number(b.outsider) ||
        URGENCY.indexOf(a.light) - URGENCY.indexOf(b.light) ||
        (a.due ?? '9999').localeCompare(b.due ?? '9999'),
    );
  return (
    next && {
      titles: next.owes.map((act) => actTitle(procedure, act)),
      by: [...new Set(next.by.map((role) => roleTitle(procedure, role)))].join('、'),
      outsider: next.outsider,
      ...(next.due !== undefined && { due: next.due }),
      ...(next.left !== undefined && { left: next.left }),
      light: next.light,
      article: next.article,
    }
  );
}
