/** A county leader's duties with what was done of them in a year: from the register of duties, and the acts that were confirmed. */
import { asOf, due, endingOf } from '../../kernel/case/index.ts';
import { type Day, yearOf } from '../../kernel/time/day.ts';
import type { DoneAct, DutyLine, LeaderMap } from '../../writing/leader-map/index.ts';
import { type Context, todayOf } from '../context.ts';
import { type OneCase, readCases } from './case.ts';
import { type ActForm, readForms } from './forms.ts';
import { Names } from './names.ts';

export const DUTIES = 'leader-duty';
const ACTS = 'leader-act';
/** What cannot be shown, in words for who asked. */
export class CannotShow extends Error {}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const ofStep = (one: OneCase, step: string) => one.case.acts.findLast((a) => a.step === step);
const personOf = (one: OneCase): string => text(ofStep(one, 'enter')?.facts.person);

async function casesOf(context: Context, procedure: string, open = false): Promise<OneCase[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>(
      `select id from cases where tenant = $1 and procedure = $2${open ? ' and ended is null' : ''} order by opened, length(id), id`,
      [context.tenant.id, procedure],
    ),
  );
  const found = await readCases(
    context,
    rows.map((r) => r.id),
  );
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

export interface LeaderRow {
  person: string;
  name: string;
  unit: string;
  title: string;
  duties: number;
}
/** Whoever has duties in the register today; in the register's order. */
export async function readLeaders(context: Context): Promise<LeaderRow[]> {
  const duties = (await casesOf(context, DUTIES)).filter((one) => !endingOf(one.procedure, one.case.acts));
  const people = [...new Set(duties.map(personOf))];
  return Promise.all(
    people.flatMap((id) => {
      const own = duties.filter((one) => personOf(one) === id);
      return id === '' ? [] : [rowOf(context, id, own)];
    }),
  );
}
async function rowOf(context: Context, id: string, own: OneCase[]): Promise<LeaderRow> {
  const last = own.at(-1)!;
  const enter = (await readForms(context, last)).find((a) => a.step === 'enter');
  return {
    person: id,
    name: context.directory.personName(id),
    unit: context.directory.unitName(context.directory.person(id)?.unit ?? ''),
    title: text(enter?.form.title),
    duties: own.length,
  };
}

/** The map of a leader, by id or by a name that only he bears. Throws `CannotShow`. */
export async function readLeaderMap(context: Context, who: string, year: number): Promise<LeaderMap> {
  const today = todayOf(context);
  if (year > yearOf(today)) throw new CannotShow(`${year}年还没有开始`);
  const named = context.directory.people(today).filter((p) => p.id === who || p.name === who);
  const [person, other] = named;
  if (!person) throw new CannotShow(`没有「${who}」这个人员`);
  if (other) throw new CannotShow(`名叫「${who}」的不止一人,请用人员的标识:${named.map((p) => p.id).join('、')}`);
  const on = year < yearOf(today) ? (`${year}-12-31` as Day) : today;
  const own = (await casesOf(context, DUTIES)).filter((one) => {
    const ending = endingOf(one.procedure, one.case.acts);
    return personOf(one) === person.id && one.case.opened <= on && (ending === undefined || ending.on.slice(0, 10) > on);
  });
  if (own.length === 0) throw new CannotShow(`${person.name}在${year}年没有登记的法治职责`);
  const waiting = (await casesOf(context, ACTS, true)).filter((one) => text(ofStep(one, 'act')?.facts.on).startsWith(String(year)));
  const forms = await Promise.all(own.map((one) => readForms(context, one)));
  const acts = await doneActs(context, forms, year, on);
  return {
    tenant: context.tenant,
    person: { id: person.id, name: person.name, unit: context.directory.unitName(person.unit) },
    title: text(forms.at(-1)?.find((a) => a.step === 'enter')?.form.title),
    year,
    on,
    duties: own.map((one, i) => ({
      ...dutyOf(context, one, forms[i]!, on),
      acts: acts.get(one.case.id) ?? [],
      waiting: waiting.filter((w) => ofStep(w, 'act')?.facts.duty === one.case.id).length,
    })),
  };
}

const isIn = (year: number, on: Day) => (a: ActForm) =>
  a.step === 'acted' && text(a.form.on).startsWith(`${year}-`) && a.on <= on && a.from !== undefined;

/** The confirmed acts of the year, by duty. */
async function doneActs(context: Context, duties: readonly ActForm[][], year: number, on: Day): Promise<Map<string, DoneAct[]>> {
  const sources = await readCases(
    context,
    duties.flatMap((forms) => forms.filter(isIn(year, on)).map((a) => a.from!)),
  );
  const names = new Names(context);
  for (const one of sources.values()) names.noteCase(text(ofStep(one, 'act')?.facts.case) || undefined);
  await names.fetch();
  const found = new Map<string, DoneAct[]>();
  await Promise.all(
    [...sources.values()].map(async (one) => {
      const form = (await readForms(context, one)).find((a) => a.step === 'act')?.form ?? {};
      const shown = text(form.case);
      const duty = text(form.duty);
      found.set(duty, [
        ...(found.get(duty) ?? []),
        { on: text(form.on), way: text(form.way), what: text(form.what), ...(shown && { shownBy: caseName(names, shown) }) },
      ]);
    }),
  );
  for (const acts of found.values()) acts.sort((a, b) => (a.on < b.on ? -1 : 1));
  return found;
}

/** A case by its title; one that is named by a party, by its procedure: nobody's name is needed here. */
function caseName(names: Names, id: string): string {
  const one = names.case(id);
  const [step = '', field = ''] = one?.procedure.subject?.split('.') ?? [];
  const kind = one?.procedure.steps[step]?.form[field]?.kind;
  return one && kind !== 'text' ? one.procedure.title : names.caseText(id, false);
}

/** A duty as it stands on the day, without its acts. */
function dutyOf(context: Context, one: OneCase, forms: readonly ActForm[], on: Day): Omit<DutyLine, 'acts' | 'waiting'> {
  const enter = forms.find((a) => a.step === 'enter')?.form ?? {};
  const { calendar, settings } = context.held.ground;
  const { obligations } = due(one.procedure, asOf(one.case, on), on, calendar, settings);
  const owed = obligations
    .filter((o) => o.owes.includes('acted') && o.state !== 'done' && o.state !== 'void' && o.due !== undefined)
    .sort((a, b) => (a.due! < b.due! ? -1 : 1))[0];
  const changed = forms.findLast((a) => a.step === 'change' && a.on <= on);
  const tally = forms.findLast((a) => a.step === 'tally' && a.on <= on && a.on.startsWith(on.slice(0, 4)));
  const times = typeof enter.times === 'number' ? `至少${enter.times}次` : '';
  return {
    id: one.case.id,
    what: text(enter.what),
    article: text(enter.article),
    rhythm: `${text(enter.rhythm)}${times}`,
    how: text(changed?.form.how) || text(enter.how),
    by: text(enter.by),
    ...(owed && { next: { day: owed.due!.slice(0, 10), late: owed.late, unconfirmed: owed.unconfirmed, provisional: owed.provisional } }),
    ...(tally &&
      typeof enter.times === 'number' && {
        tally: { reached: tally.form.reached === true, ...(text(tally.form.why) && { why: text(tally.form.why) }) },
      }),
  };
}
