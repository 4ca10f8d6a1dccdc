/** Cases of a procedure as rows of its sheet: what its opening step was given, read back from the ledger, and how each stands now. */
import { actTitle, type Case, endingOf } from '../../kernel/case/index.ts';
import type { FieldData, Form, Value } from '../../kernel/language/data.ts';
import { dayOf } from '../../kernel/time/day.ts';
import type { Context } from '../context.ts';
import { formsOf } from '../exchange/export.ts';
import { lookupsFor } from '../exchange/lookups.ts';
import { sourceOf } from '../exchange/source.ts';
import { textOf } from '../exchange/values.ts';
import { type OneCase, readCases } from '../reads/case.ts';
import { refOf } from './read-row.ts';
import { DAY, type Sheet, type SheetField, SOURCE, STANDING, UNIT } from './sheet.ts';

export interface SheetExported {
  head: string[];
  rows: Record<string, string>[];
  /** Cases that began by another step: their sheet is another. */
  others: number;
}

const TOGETHER = 500;

export async function exportSheet(context: Context, sheet: Sheet): Promise<SheetExported> {
  const { rows: found } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>('select id from cases where tenant = $1 and procedure = $2 order by opened, id', [
      context.tenant.id,
      sheet.procedure.id,
    ]),
  );
  const ids = found.map((r) => r.id);
  // the names of registers' entries; a name that two entries bear is not used
  const names = await lookupsFor(context, sheet.mapping, []);
  const out: SheetExported = { head: [...sheet.columns.map((c) => c.name), ...STANDING], rows: [], others: 0 };
  for (let i = 0; i < ids.length; i += TOGETHER) {
    const some = ids.slice(i, i + TOGETHER);
    const cases = await readCases(context, some);
    const named = await readCases(context, new Set([...cases.values()].flatMap((one) => referred(sheet, one.case))));
    const forms = await formsOf(context, [...cases.keys(), ...named.keys()]);
    for (const id of some) {
      const one = cases.get(id);
      const row = one && rowOf(context, sheet, one, { forms, named, names });
      if (row) out.rows.push(row);
      else out.others++;
    }
  }
  return out;
}

interface Read {
  forms: Map<string, Form>;
  named: Map<string, OneCase>;
  names: Awaited<ReturnType<typeof lookupsFor>>;
}
const openingOf = (sheet: Sheet, c: Case) => c.acts.find((act) => act.step === sheet.step);
/** A mended entry: what was put in its place stands over what it said. */
const formOf = ({ forms }: Read, c: Case, act: Case['acts'][number]): Form => forms.get(`${c.id} ${act.corrected ?? act.n}`) ?? {};

const referred = (sheet: Sheet, c: Case): string[] =>
  sheet.fields.flatMap(({ name, field }) => {
    const value = field.kind === 'party' || field.kind === 'ref' ? openingOf(sheet, c)?.facts[name] : undefined;
    return typeof value === 'string' ? [value] : [];
  });

function rowOf(context: Context, sheet: Sheet, { case: c, procedure }: OneCase, read: Read): Record<string, string> | undefined {
  const act = openingOf(sheet, c);
  if (!act) return undefined;
  const form = formOf(read, c, act);
  const cells: Record<string, string> = {
    [SOURCE]: sourceOf(sheet.mapping.id, c.id),
    [UNIT]: context.directory.unitName(act.actor.unit ?? c.unit),
    [DAY]: dayOf(act.on),
  };
  for (const one of sheet.fields) Object.assign(cells, cellsOf(context, sheet, one, form[one.name], read));
  const last = c.acts.at(-1)!;
  const ending = endingOf(procedure, c.acts);
  const [state, step, day] = STANDING;
  cells[state] = ending ? `已结:${procedure.steps[ending.step]?.ends ?? ''}` : '在办、有效';
  cells[step] = actTitle(procedure, last.step);
  cells[day] = dayOf(last.on);
  return cells;
}

function cellsOf(context: Context, sheet: Sheet, one: SheetField, value: Value | undefined, read: Read): Record<string, string> {
  if (value === undefined || value === null) return {};
  const { column, field, party } = one;
  if (party) return partyCells(party, String(value), read);
  if (field.kind === 'ref') {
    const subject = read.named.get(String(value));
    const [step = '', fact = ''] = subject?.procedure.subject?.split('.') ?? [];
    const name = subject?.case.acts.findLast((act) => act.step === step)?.facts[fact];
    const unique = typeof name === 'string' && refOf({ sheet, found: read.names, known: new Map() }, one, name) === value;
    return { [column]: unique ? (name as string) : String(value) };
  }
  if (field.kind === 'rows') return { [column]: (value as Form[]).map((row) => rowText(context, field, row)).join('\n') };
  return { [column]: wordOf(context, field, value) };
}

const called = (context: Context) => ({
  unit: (id: string) => context.directory.unitName(id),
  person: (id: string) => context.directory.personName(id),
});
const wordOf = (context: Context, field: FieldData, value: Value): string =>
  field.kind === 'moment' ? String(value).replace('T', ' ') : textOf(field, value, called(context));
const rowText = (context: Context, field: FieldData, row: Form): string =>
  Object.entries(field.rows ?? {})
    .flatMap(([name, f]) => (row[name] === undefined || row[name] === null ? [] : [`${f.title}:${wordOf(context, f, row[name])}`]))
    .join(';');

/** A party by its name, code and kind; one without a code by its place in the register, or the same party would be entered a second time. */
function partyCells(party: NonNullable<SheetField['party']>, id: string, read: Read): Record<string, string> {
  const one = read.named.get(id);
  if (!one) return { [party.name]: id };
  const form: Form = {};
  for (const act of one.case.acts) if (act.step === 'register' || act.step === 'change') Object.assign(form, formOf(read, one.case, act));
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  const code = text('idNumber') || text('creditCode');
  return { [party.name]: code === '' ? id : text('name'), [party.code]: code, [party.kind]: text('kind') };
}
