/** Follow-ups: what an event leads to is sent until it is in. Sent twice it is done once, for its key is made from the event. */
import { createHash, randomBytes } from 'node:crypto';
import { type FollowUp, stepOf } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import { type Day, dayOf, type Minute } from '../../kernel/time/day.ts';
import type { Tenant } from '../append/tenant.ts';
import type { Outcome, Submission } from '../append/types.ts';
import { formOfEvent, readEvents } from '../rows/read.ts';

type Submit = (submission: Submission) => Promise<Outcome>;

/** The id of a case that a follow-up opens: the same however often it is sent. */
export const openedCase = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 26);

/** The case that a follow-up tells. */
export const toldCase = (f: Extract<FollowUp, { kind: 'tell' }>): string => f.case ?? openedCase(f.opened);

/** The opening step that takes what is handed on: the first whose form has all of it, one that other cases tell before one done by hand. */
function openingStep(procedure: ProcedureData, fields: readonly string[]): string | undefined {
  const takes = procedure.opens.filter((name) => fields.every((field) => procedure.steps[name]?.form[field]));
  return takes.find((name) => procedure.steps[name]?.by === 'told') ?? takes[0] ?? procedure.opens[0];
}

/** The command that a follow-up is. `on`: the day of the event that it follows from. Undefined when no such procedure is in force. */
export function commandOf(tenant: Tenant, followUp: FollowUp, on: Day | Minute, at: string): Submission | undefined {
  const { key, cause, form } = followUp;
  const common = { key, on: dayOf(on), at, cause, hand: { by: 'follow-up' as const }, salt: randomBytes(32).toString('hex') };
  if (followUp.kind === 'tell')
    return { case: toldCase(followUp), command: { ...common, step: followUp.step, form, who: { role: 'told' } } };
  const edition = tenant.editions.on(followUp.procedure, dayOf(on));
  const step = edition && openingStep(edition.procedure, Object.keys(form));
  if (!edition || step === undefined) return undefined;
  const role = stepOf(edition.procedure, step)?.by ?? '';
  const known = Object.fromEntries(Object.entries(form).filter(([field]) => edition.procedure.steps[step]?.form[field]));
  return {
    case: openedCase(key),
    opens: { procedure: followUp.procedure, unit: followUp.unit },
    command: { ...common, step, form: known, who: { role, unit: followUp.unit } },
  };
}

/** Texts and files that a follow-up lends from earlier acts of its case, by the fields that take them. */
async function lent(tenant: Tenant, { cause, lends }: FollowUp): Promise<Form> {
  if (!lends) return {};
  const events = await readEvents(tenant, cause.case);
  return Object.fromEntries(
    Object.entries(lends).flatMap(([name, { n, field }]) => {
      const event = events.find((e) => e.event.n === n);
      const value = event && formOfEvent(event)[field];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}

const saying = (outcome: Outcome): string =>
  outcome.kind === 'refused' ? outcome.refusals.map((r) => r.says).join(';') : outcome.kind === 'wrong' ? outcome.says : outcome.kind;

/** Sends what is not yet in, once each. Returns how many went in, and what stays with the reason. Run it again for what these lead to. */
export async function sendFollowUps(
  tenant: Tenant,
  submit: Submit,
  at: string,
  limit = 500,
): Promise<{ sent: number; waiting: { key: string; says: string }[] }> {
  const rows = await tenant.database.within(
    tenant.code,
    async (client) =>
      (
        await client.query<{ key: string; body: string; text: string }>(
          `select f.key, f.body, e.text from followups f join events e on e.tenant = f.tenant and e."case" = f."case" and e.n = f.n
           where f.tenant = $1 and not f.done order by f.tries, f.key limit $2`,
          [tenant.code, limit],
        )
      ).rows,
  );
  if (rows.length === 0) return { sent: 0, waiting: [] };
  const done: string[] = [];
  const waiting: { key: string; says: string }[] = [];
  await Promise.all(
    rows.map(async ({ key, body, text }) => {
      const followUp = JSON.parse(body) as FollowUp;
      const form = { ...followUp.form, ...(await lent(tenant, followUp)) };
      const command = commandOf(tenant, { ...followUp, form }, readEvent(text).on as Day, at);
      const outcome: Outcome = command ? await submit(command) : { kind: 'wrong', says: '没有施行中的程序' };
      if (outcome.kind === 'done') done.push(key);
      else waiting.push({ key, says: saying(outcome) });
    }),
  );
  await tenant.database.within(tenant.code, async (client) => {
    await client.query('update followups set done = true, says = null where tenant = $1 and key = any($2)', [tenant.code, done]);
    await client.query(
      `update followups f set tries = f.tries + 1, says = u.says from unnest($2::text[], $3::text[]) as u(key, says) where f.tenant = $1 and f.key = u.key`,
      [tenant.code, waiting.map((w) => w.key), waiting.map((w) => w.says)],
    );
  });
  return { sent: done.length, waiting };
}
