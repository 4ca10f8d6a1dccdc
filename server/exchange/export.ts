/** Our cases in a platform's form: each column read back from the fact that it goes to, for the cases begun in a period. */
import { type Act, type Case, stepOf } from '../../kernel/case/index.ts';
import type { FieldClass, Form, ProcedureData, Value } from '../../kernel/language/data.ts';
import { joinForm, openPart } from '../../kernel/ledger/parts.ts';
import { type Day, dayOf } from '../../kernel/time/day.ts';
import type { Context } from '../context.ts';
import { type OneCase, readCases } from '../reads/case.ts';
import { actOf } from './entry.ts';
import { columnsOf, type FieldMap, type Mapping } from './mapping.ts';
import { sourceOf } from './source.ts';
import { textOf } from './values.ts';

export interface Period {
  from: Day;
  to: Day;
}
export interface Out {
  case: string;
  source: string;
  opened: Day;
  cells: Record<string, string>;
}
export interface ExportOptions {
  /** What the reader may see of a case; everything where it is not said. */
  sees?: (c: Case, cls: FieldClass) => boolean;
  /** These cases too, whenever they began. */
  also?: readonly string[];
}

const TOGETHER = 200;

/** Cases of the mapping's procedure begun in a period, in the platform's form. `withheld`: how many cells the reader may not see. */
export async function exportRows(
  context: Context,
  mapping: Mapping,
  { from, to }: Period,
  options: ExportOptions = {},
): Promise<{ rows: Out[]; withheld: number }> {
  const { rows: found } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>(
      `select id from cases where tenant = $1 and procedure = $2 and (opened between $3 and $4 or id = any($5)) order by opened, id`,
      [context.tenant.id, mapping.procedure, from, to, options.also ?? []],
    ),
  );
  const ids = found.map((r) => r.id);
  const rows: Out[] = [];
  let withheld = 0;
  for (let i = 0; i < ids.length; i += TOGETHER) {
    const cases = await readCases(context, ids.slice(i, i + TOGETHER));
    const reading = await readingOf(context, mapping, cases, options.sees);
    for (const one of cases.values()) rows.push(rowOf(context, mapping, one, reading));
    withheld += reading.withheld;
  }
  const place = new Map(ids.map((id, i) => [id, i]));
  return { rows: rows.sort((a, b) => place.get(a.case)! - place.get(b.case)!), withheld };
}

interface Reading {
  /** The form of an act as it was entered, of the parts that may be seen. */
  form: (c: Case, act: Act) => Form;
  /** The entries that the cases name: parties and registers. */
  named: Map<string, OneCase>;
  sees: (c: Case, cls: FieldClass) => boolean;
  withheld: number;
}

/** The forms of all acts of cases, as they were entered, by `case n`. */
export async function formsOf(context: Context, ids: readonly string[]): Promise<Map<string, Form>> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; n: number; text: string }>('select "case", n, text from parts where tenant = $1 and "case" = any($2)', [
      context.tenant.id,
      ids,
    ]),
  );
  const parts = new Map<string, ReturnType<typeof openPart>[]>();
  for (const { case: id, n, text } of rows) parts.set(`${id} ${n}`, [...(parts.get(`${id} ${n}`) ?? []), openPart(text)]);
  return new Map([...parts].map(([key, list]) => [key, joinForm(list) as Form]));
}

/** The fields that the mapping takes to entries of the register of parties, or of others. */
const namedIn = (mapping: Mapping, c: Case): string[] =>
  mapping.steps.flatMap((map) =>
    Object.entries(map.form).flatMap(([name, from]) => {
      const id = typeof from === 'object' && ('party' in from || 'register' in from) ? actOf(c, map)?.facts[name] : undefined;
      return typeof id === 'string' ? [id] : [];
    }),
  );

async function readingOf(
  context: Context,
  mapping: Mapping,
  cases: Map<string, OneCase>,
  sees: Reading['sees'] = () => true,
): Promise<Reading> {
  const named = await readCases(context, new Set([...cases.values()].flatMap(({ case: c }) => namedIn(mapping, c))));
  const forms = await formsOf(context, [...cases.keys(), ...named.keys()]);
  const reading: Reading = {
    named,
    sees,
    withheld: 0,
    // a mended entry: what was put in its place stands over what it said
    form: (c, act) => forms.get(`${c.id} ${act.corrected ?? act.n}`) ?? {},
  };
  return reading;
}

/** The step that ended a case, if one did. */
const endOf = (procedure: ProcedureData, c: Case): string => c.acts.flatMap((act) => procedure.steps[act.step]?.ends ?? []).at(-1) ?? '';

function rowOf(context: Context, mapping: Mapping, { case: c, procedure }: OneCase, reading: Reading): Out {
  const cells: Record<string, string> = {};
  const put = (column: string | undefined, text: string) => {
    if (column !== undefined && text !== '' && (cells[column] ?? '') === '') cells[column] = text;
  };
  put(mapping.unit, context.directory.unitName(c.unit));
  let source = sourceOf(mapping.id, c.id);
  for (const map of mapping.steps) {
    const act = actOf(c, map);
    if (!act) continue;
    put(map.day, dayOf(act.on));
    put(map.person, act.actor.person === undefined ? '' : context.directory.personName(act.actor.person));
    const form = reading.form(c, act);
    const fields = stepOf(procedure, act.step)?.form ?? {};
    for (const [name, from] of Object.entries(map.form)) {
      const field = fields[name];
      if (!field) continue;
      if (mapping.sourceFact === `${map.step}.${name}` && typeof form[name] === 'string') source = form[name];
      if (!reading.sees(c, field.class)) {
        reading.withheld += columnsOf(from).length;
        continue;
      }
      for (const [column, text] of cellsOf(context, from, form[name], field, reading)) put(column, text);
    }
  }
  const end = endOf(procedure, c);
  for (const { name, outcome } of mapping.columns) if (outcome) put(name, outcome[end] ?? (end === '' ? '' : (outcome['*'] ?? end)));
  cells[mapping.source] = source;
  return { case: c.id, source, opened: c.opened, cells };
}

const keyOf = (values: Record<string, string> | undefined, value: string): string =>
  Object.entries(values ?? {}).find(([, ours]) => ours === value)?.[0] ?? value;

/** The cells that a fact fills. */
function cellsOf(
  context: Context,
  from: FieldMap,
  value: Value | undefined,
  field: Parameters<typeof textOf>[0],
  reading: Reading,
): [string, string][] {
  if (value === undefined || (typeof from === 'object' && ('value' in from || 'file' in from))) return [];
  if (typeof from === 'object' && 'party' in from) return partyCells(from.party, reading.named.get(String(value)), reading);
  if (typeof from === 'object' && 'register' in from) {
    const [step, fact] = from.by.split('.') as [string, string];
    const entry = reading.named.get(String(value))?.case.acts.findLast((act) => act.step === step)?.facts[fact];
    return typeof entry === 'string' ? [[from.column, entry]] : [];
  }
  const { directory } = context;
  const text = textOf(field, value, { unit: (id) => directory.unitName(id), person: (id) => directory.personName(id) });
  return typeof from === 'string' ? [[from, text]] : [[from.column, keyOf(from.values, text)]];
}

function partyCells(map: Extract<FieldMap, { party: unknown }>['party'], one: OneCase | undefined, reading: Reading): [string, string][] {
  if (!one) return [];
  const form: Form = {};
  // a change of name stands over the name registered
  for (const act of one.case.acts) Object.assign(form, act.step === 'register' || act.step === 'change' ? reading.form(one.case, act) : {});
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  return [
    [map.name, text('name')],
    ...(map.code === undefined ? [] : [[map.code, text('idNumber') || text('creditCode')] as [string, string]]),
    ...(map.kind === undefined ? [] : [[map.kind, keyOf(map.kinds, text('kind'))] as [string, string]]),
  ];
}
