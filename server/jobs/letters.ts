/** Letters of what people were told: red at once, all else in one letter a day. A line is claimed before its letter goes, and given back when it does not. */

import { actTitle } from '../../kernel/case/index.ts';
import { type Context, todayOf } from '../context.ts';
import { type LetterLine, letterOf } from '../mail/letters.ts';
import type { Mailer } from '../mail/mailer.ts';
import { readCases } from '../reads/case.ts';
import { debtSays, type NoticeKind, readKey } from '../reads/notices.ts';
import type { Recipients } from './recipients.ts';

/** The daily letter goes with the first round after eight o'clock in Asia/Shanghai. */
const DAILY_HOUR = 8;
const SHANGHAI_MS = 8 * 3600_000;

const WHAT: Record<NoticeKind, string> = {
  red: '已经逾期',
  yellow: '期限临近',
  arose: '新到',
  given: '分派给您',
  paper: '凭纸质签批以您的名义录入',
  disputed: '您代录的有异议,请更正',
  moved: '您关注的案件有新的进展',
};

/** Claims what is to go now, by person; what was read meanwhile needs no letter. */
async function claim(context: Context, people: readonly string[], red: boolean): Promise<Map<string, string[]>> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ person: string; key: string }>(
      `update notices set mailed = $3 where tenant = $1 and person = any($2) and mailed is null and read is null and key ${red ? '' : 'not '}like 'red %'
       returning person, key`,
      [context.tenant.id, people, context.now()],
    ),
  );
  const byPerson = new Map<string, string[]>();
  for (const { person, key } of rows) byPerson.set(person, [...(byPerson.get(person) ?? []), key]);
  return byPerson;
}

/** What a letter may say of each key; a debt that is done meanwhile is left out. */
async function linesOf(context: Context, keys: readonly string[]): Promise<LetterLine[]> {
  const read = keys.flatMap((k) => readKey(k) ?? []);
  const cases = await readCases(context, new Set(read.map((k) => k.case)));
  return read.flatMap((of) => {
    const one = cases.get(of.case);
    if (!one) return [];
    if (of.rule !== undefined) {
      const { acts, over, due } = debtSays(context, one, of);
      return over
        ? []
        : [{ procedure: one.procedure.title, owes: acts.join('或者'), what: WHAT[of.kind], ...(due !== undefined && { due }) }];
    }
    const act = one.case.acts.find((a) => a.n === of.n);
    return act ? [{ procedure: one.procedure.title, owes: actTitle(one.procedure, act.step), what: WHAT[of.kind] }] : [];
  });
}

async function send(context: Context, mailer: Mailer, who: Recipients, claimed: Map<string, string[]>, subject: (n: number) => string) {
  for (const [person, keys] of claimed) {
    try {
      const lines = await linesOf(context, keys);
      const to = who.mail(person);
      if (lines.length > 0 && to !== undefined) await mailer.send({ to, ...letterOf(context.tenant.name, subject(lines.length), lines) });
    } catch (error) {
      await context.database.within(context.tenant.id, (client) =>
        client.query('update notices set mailed = null where tenant = $1 and person = $2 and key = any($3)', [
          context.tenant.id,
          person,
          keys,
        ]),
      );
      throw error;
    }
  }
}

/** Sends what is to go now. Throws the mail server's error; the lines then go with the next round. */
export async function sendLetters(context: Context, mailer: Mailer, who: Recipients): Promise<void> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ person: string }>('select person from accounts where tenant = $1 and not locked and mail is not null', [
      context.tenant.id,
    ]),
  );
  const people = rows.map((r) => r.person);
  if (people.length === 0) return;
  await send(context, mailer, who, await claim(context, people, true), (n) => `${n}项事项已经逾期`);
  const today = todayOf(context);
  if (new Date(Date.parse(context.now()) + SHANGHAI_MS).getUTCHours() < DAILY_HOUR) return;
  const { rowCount } = await context.database.within(context.tenant.id, (client) =>
    client.query('update notice_runs set digest_day = $2 where tenant = $1 and digest_day < $2', [context.tenant.id, today]),
  );
  if (rowCount) await send(context, mailer, who, await claim(context, people, false), (n) => `今日提醒${n}项`);
}
