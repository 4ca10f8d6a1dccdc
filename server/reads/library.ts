/**
 * The library of normative documents (统一公开查询): what is in force, and what was on any past day; full texts as they then read, what replaced what,
 * and which documents rest on one that is no longer in force. All of it is read from the register's entries; all of it is open to the public.
 */
import { asOf, inForceOn } from '../../kernel/case/index.ts';
import type { Form } from '../../kernel/language/data.ts';
import { openPart } from '../../kernel/ledger/parts.ts';
import { type Day, dayOf } from '../../kernel/time/day.ts';
import { queryOf, wordsOf } from '../../store/append/words.ts';
import { type Context, todayOf } from '../context.ts';
import { factsOf, fieldsOf } from '../views/event.ts';
import { type OneCase, readCases, readEvents, type StoredEvent } from './case.ts';

export const LIBRARY = 'normative-text';

export type DocumentStatus = '尚未施行' | '现行有效' | '已经失效';
export interface DocumentRow {
  id: string;
  title: string;
  no: string;
  level: string;
  maker: string;
  effective: string;
  /** The last day on which it is valid, as it says of itself or as it was last prolonged. */
  until?: string;
  status: DocumentStatus;
  /** How it ceased: 期满失效, 废止 …, and when. */
  ceased?: { how: string; on: string };
}
export interface DocumentPage extends DocumentRow {
  /** The day that is asked. */
  on: string;
  drafter: string;
  madeOn: string;
  proclaimedOn: string;
  /** The text as it read on the day, and from when it reads so. */
  text?: { full: string; from: string; file?: { name: string; digest: string } };
  bases: { title: string; id?: string; status?: DocumentStatus }[];
  replaces: { id: string; title: string; until: string }[];
  replacedBy: { id: string; title: string; on: string }[];
  amendedBy: { id: string; title: string; on: string; what: string }[];
  /** Documents made under this one, with their status on the day. */
  restingOnIt: { id: string; title: string; status: DocumentStatus }[];
  history: { on: string; title: string; digest: string }[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const factOf = ({ case: c }: OneCase, step: string, field: string): unknown => c.acts.findLast((a) => a.step === step)?.facts[field];

/** How a document stands on a day. */
export function statusOn(context: Context, { case: c, procedure }: OneCase, on: Day): DocumentStatus {
  const { calendar, settings } = context.held.ground;
  const world = { today: on, calendar, settings: [...settings], cases: {}, held: {}, lookups: {} };
  if (inForceOn(procedure, c, on, { world })) return '现行有效';
  const from = [factOf({ case: c, procedure }, 'enter', 'effective'), factOf({ case: c, procedure }, 'enter', 'proclaimedOn')]
    .map(text)
    .sort()
    .at(-1);
  return from !== undefined && from > on ? '尚未施行' : '已经失效';
}

function rowOf(context: Context, one: OneCase, on: Day): DocumentRow {
  const known: OneCase = { ...one, case: asOf(one.case, on) };
  const status = statusOn(context, one, on);
  const fact = (field: string): string => text(factOf(one, 'enter', field));
  const until = [text(factOf(known, 'enter', 'until')), text(factOf(known, 'renew', 'until'))].sort().at(-1);
  const end = one.case.acts.find((a) => one.procedure.steps[a.step]?.ends !== undefined);
  const last = end && text(end.facts.until);
  return {
    id: one.case.id,
    title: fact('title'),
    no: fact('no'),
    level: fact('level'),
    maker: context.directory.unitName(fact('maker')),
    effective: fact('effective'),
    ...(until && { until }),
    status,
    ...(end && status === '已经失效' && { ceased: { how: one.procedure.steps[end.step]?.ends ?? '', on: last || dayOf(end.on) } }),
  };
}

export interface LibraryQuestion {
  /** Words of the title or the text. */
  q?: string;
  on?: Day;
  status?: DocumentStatus;
  limit?: number;
}

/** The documents by number, newest first. */
export async function readLibrary(
  context: Context,
  { q, on = todayOf(context), status, limit = 200 }: LibraryQuestion,
): Promise<DocumentRow[]> {
  const words = q === undefined ? undefined : queryOf(wordsOf(q));
  if (q !== undefined && !words) return [];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>(
      `select c.id from cases c where c.tenant = $1 and c.procedure = $2
         and ($3::text is null or exists (select from search s where s.tenant = c.tenant and s."case" = c.id and s.words @@ $3::tsquery))
       order by c.opened desc, c.id`,
      [context.tenant.id, LIBRARY, words ?? null],
    ),
  );
  const cases = await readCases(
    context,
    rows.map((r) => r.id),
  );
  return rows
    .flatMap(({ id }) => {
      const one = cases.get(id);
      return one && one.case.acts.length > 0 ? [rowOf(context, one, on)] : [];
    })
    .filter((row) => status === undefined || row.status === status)
    .slice(0, limit);
}

const formOf = (one: OneCase, stored: StoredEvent): Form =>
  Object.fromEntries(
    factsOf(stored, fieldsOf(one.procedure, stored))
      .filter((f) => f.cls === 'open')
      .map((f) => [f.name, f.value]),
  );
const rowsOf = (value: unknown): Form[] => (Array.isArray(value) ? (value.filter((x) => typeof x === 'object') as Form[]) : []);

/** Entries whose list of bases names this one. */
async function restingOn(context: Context, id: string): Promise<string[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; name: string; text: string }>(
      `select p."case", p.name, p.text from parts p join cases c on c.tenant = p.tenant and c.id = p."case"
       where p.tenant = $1 and c.procedure = $2 and p.n = 1 and position($3 in p.text) > 0 order by p."case"`,
      [context.tenant.id, LIBRARY, `"${id}"`],
    ),
  );
  const basesIn = ({ name, text: part }: (typeof rows)[number]): Form[] => {
    const { content } = openPart(part);
    return rowsOf(name === 'bases' ? content : (content as Form | null)?.bases);
  };
  return rows.filter((r) => r.case !== id && basesIn(r).some((b) => b.doc === id)).map((r) => r.case);
}

/** One document as it stood on a day; undefined when there is none of that id. */
export async function readDocumentPage(context: Context, id: string, on: Day = todayOf(context)): Promise<DocumentPage | undefined> {
  const one = (await readCases(context, [id])).get(id);
  if (!one || one.procedure.id !== LIBRARY) return undefined;
  const events = await readEvents(context, id);
  const forms = events.map((e) => ({ e, step: e.event.step, on: dayOf(e.event.on as Day), form: formOf(one, e) }));
  const enter = forms.find((f) => f.step === 'enter')?.form ?? {};
  const told = (step: string) => forms.filter((f) => f.step === step && f.e.event.cause !== undefined);
  const bases = rowsOf(enter.bases);
  const replaces = rowsOf(enter.replaces);
  const resting = await restingOn(context, id);
  const ids = [...bases, ...replaces]
    .map((b) => text(b.doc))
    .concat(
      resting,
      [...told('replaced'), ...told('amended')].map((f) => f.e.event.cause!.case),
    );
  const others = await readCases(
    context,
    ids.filter((x) => x !== ''),
  );
  const titleOf = (other: string): string => text(others.get(other) && factOf(others.get(other)!, 'enter', 'title')) || other;
  const versions = forms
    .filter((f) => (f.step === 'enter' || f.step === 'revise') && typeof f.form.full === 'string')
    .map((f) => ({
      full: text(f.form.full),
      from: f.step === 'revise' ? text(f.form.from) : text(f.form.effective),
      files: rowsOf(f.form.file),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const version = versions.findLast((v) => v.from <= on) ?? versions[0];
  const file = version?.files[0];
  return {
    ...rowOf(context, one, on),
    on,
    drafter: context.directory.unitName(text(enter.drafter)),
    madeOn: text(enter.madeOn),
    proclaimedOn: text(enter.proclaimedOn),
    ...(version && {
      text: { full: version.full, from: version.from, ...(file && { file: { name: text(file.name), digest: text(file.digest) } }) },
    }),
    bases: bases.map((b) => {
      const base = others.get(text(b.doc));
      return { title: text(b.title), ...(base && { id: base.case.id, status: statusOn(context, base, on) }) };
    }),
    replaces: replaces.map((r) => ({ id: text(r.doc), title: titleOf(text(r.doc)), until: text(r.until) })),
    replacedBy: told('replaced').map((f) => ({ id: f.e.event.cause!.case, title: titleOf(f.e.event.cause!.case), on: f.on })),
    amendedBy: told('amended').map((f) => ({
      id: f.e.event.cause!.case,
      title: titleOf(f.e.event.cause!.case),
      on: f.on,
      what: text(f.form.what),
    })),
    restingOnIt: resting.flatMap((other) => {
      const found = others.get(other);
      return found ? [{ id: other, title: titleOf(other), status: statusOn(context, found, on) }] : [];
    }),
    history: forms
      .filter((f) => f.on <= on)
      .map(({ e, on: day }) => ({ on: day, title: one.procedure.steps[e.event.step]?.title ?? e.event.step, digest: e.digest })),
  };
}
