/** A row of a sheet as an entry to be tried: its facts, the parties that it names for the first time, and the act that begins the case. */

import type { Case } from '../../kernel/case/index.ts';
import type { FieldData, Form, Value } from '../../kernel/language/data.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { hex } from '../../kernel/ledger/hash.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Session } from '../api/shapes.ts';
import { commandOf } from '../commands.ts';
import { type Context, todayOf } from '../context.ts';
import type { Entry, RowFault } from '../exchange/entry.ts';
import type { Lookups } from '../exchange/lookups.ts';
import { partyForm } from '../exchange/parties.ts';
import { caseIdOf, sourceFault } from '../exchange/source.ts';
import type { Row } from '../exchange/table.ts';
import { dayOfCell, readValue } from '../exchange/values.ts';
import { HttpProblem } from '../http/problem.ts';
import { SUBJECTS } from '../reads/names.ts';
import { DAY, type Sheet, type SheetField, SOURCE, STANDING, UNIT } from './sheet.ts';

export interface Reading {
  sheet: Sheet;
  file: { name: string; digest: string };
  /** Who enters the rows of a unit; undefined where nobody may. */
  by: (unit: string) => Session | undefined;
  /** 补录, and why. */
  record?: string;
  found: Lookups;
  /** Cases that the file names by their own ids. */
  known: Map<string, Case>;
  /** Parties that earlier rows of the file enter, by their codes. */
  fresh: Map<string, string>;
}

/** What names a row: its number, or else its content and how many like it stand above. */
export function sourcesOf(context: Context, rows: readonly Row[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ cells }) => {
    const given = cells[SOURCE] ?? '';
    if (given !== '') return given;
    const facts = Object.entries(cells).filter(([name, text]) => text !== '' && !(STANDING as readonly string[]).includes(name));
    const content = hex(context.held.hash.digest(Buffer.from(canonical(Object.fromEntries(facts))))).slice(0, 32);
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    return times === 1 ? content : `${content}-${times}`;
  });
}

export function readRow(context: Context, reading: Reading, row: Row, source: string): { entry?: Entry; faults: RowFault[] } {
  const { sheet, found } = reading;
  const { no, cells } = row;
  const faults: RowFault[] = [];
  const fault = (says: string, column?: string, rule = 'form') =>
    faults.push({ no, source, ...(column !== undefined && { column }), rule, article: '', says });
  const wrong = sourceFault(source);
  if (wrong) fault(wrong, SOURCE);
  const unit = found.unit(cells[UNIT] ?? '');
  if (!unit) fault(`本地没有单位「${cells[UNIT] ?? ''}」`, UNIT);
  const text = cells[DAY] ?? '';
  const on = text === '' ? (reading.record === undefined ? todayOf(context) : undefined) : dayOfCell(text);
  if (!on) fault(text === '' ? '补录应当填写实际办理的日期' : `「${text}」不是日期,应当如2026-03-05`, DAY);
  for (const { name, required } of sheet.columns) if (required && (cells[name] ?? '') === '') fault(`请填写「${name}」`, name);
  const session = unit === undefined ? undefined : reading.by(unit);
  if (unit && !session) fault(`${context.directory.unitName(unit)}没有可以办理「${sheet.data.title}」的人员`, UNIT, 'role');
  if (!unit || !on || !session || wrong) return { faults };

  const id = caseIdOf(sheet.mapping.id, source);
  const before = found.standing.get(id) ?? reading.known.get(source);
  const entry: Entry = { no, source, case: before?.id ?? id, unit, ...(before && { before }), parties: [], acts: [] };
  if (before?.procedure === sheet.procedure.id) return { entry, faults };
  const form: Form = {};
  for (const one of sheet.fields) {
    const value = valueOfCell(context, reading, one, { row, unit, on, entry, session }, fault);
    if (value !== undefined) form[one.name] = value;
  }
  for (const name of sheet.files) form[name] = [{ name: `导入的文件:${reading.file.name}`, digest: reading.file.digest }];
  try {
    const command = commandOf(
      context,
      session,
      { key: `import:${sheet.mapping.id}:${source}`, step: sheet.step, procedure: sheet.procedure, unit },
      { facts: form, on, ...(reading.record !== undefined && { record: recordOf(reading, no) }) },
    );
    entry.acts.push({ submission: { case: id, opens: { procedure: sheet.procedure.id, unit }, command } });
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    fault(error.problem.detail, undefined, 'role');
  }
  return faults.length > 0 ? { faults } : { entry, faults };
}

const recordOf = ({ file, record = '' }: Reading, no: number) => ({
  ground: `${record}(文件「${file.name}」第${no}行,文件摘要${file.digest})`,
  files: [file.digest],
});

interface At {
  row: Row;
  unit: string;
  on: Day;
  entry: Entry;
  session: Session;
}
type Fault = (says: string, column?: string) => void;

function valueOfCell(context: Context, reading: Reading, one: SheetField, at: At, fault: Fault): Value | undefined {
  const { field, column } = one;
  const text = at.row.cells[column] ?? '';
  if (text === '') return undefined;
  if (one.party) return partyOf(context, reading, one, at, fault);
  if (field.kind === 'ref') {
    const id = refOf(reading, one, text);
    if (id === undefined) fault(`没有「${text}」`, column);
    return id;
  }
  const read = field.kind === 'rows' ? readRows(field, text, at.unit, reading.found) : readOne(field, text, at.unit, reading.found);
  if ('value' in read) return read.value;
  fault(read.says, column);
  return undefined;
}

/** A moment is written with a space or a T; the rest as the platforms' cells are. */
function readOne(field: FieldData, text: string, unit: string, found: Lookups): ReturnType<typeof readValue> {
  if (field.kind !== 'moment') return readValue(field, text, unit, found);
  const m = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})$/.exec(text);
  return m ? { value: `${m[1]}T${m[2]!.padStart(2, '0')}:${m[3]}` } : { says: `「${text}」不是时刻,应当如2026-03-05 14:05` };
}

/** Lines of `项目:内容;项目:内容`. */
function readRows(field: FieldData, text: string, unit: string, found: Lookups): ReturnType<typeof readValue> {
  const byTitle = new Map(Object.entries(field.rows ?? {}).map(([name, f]) => [f.title, { name, f }]));
  const list: Form[] = [];
  for (const line of text.split('\n').map((l) => l.trim())) {
    if (line === '') continue;
    const form: Form = {};
    for (const part of line.split(';')) {
      const at = part.indexOf(':');
      const known = byTitle.get(part.slice(0, at).trim());
      if (!known) return { says: `「${part}」应当写成「项目:内容」,项目为${[...byTitle.keys()].join('、')}` };
      const read = readOne(known.f, part.slice(at + 1).trim(), unit, found);
      if ('says' in read) return read;
      form[known.name] = read.value;
    }
    list.push(form);
  }
  return { value: list };
}

/** A reference by the name of an entry, or by the case's own id. */
export function refOf(
  { sheet, found, known }: Pick<Reading, 'sheet' | 'found' | 'known'>,
  { name, field }: SheetField,
  text: string,
): string | undefined {
  for (const to of field.to ?? []) {
    const map = sheet.mapping.steps[0]?.form[`${name} ${to}`];
    const id = typeof map === 'object' && 'register' in map ? found.entry(map.register, map.by, text) : undefined;
    if (id !== undefined) return id;
  }
  return field.to?.includes(known.get(text)?.procedure ?? '') ? text : undefined;
}

/** A party: the one in the register with this code, one that a row above enters, or a new entry. */
function partyOf(context: Context, reading: Reading, { name, party }: SheetField, at: At, fault: Fault): string | undefined {
  if (!party) return undefined;
  const { cells } = at.row;
  const code = cells[party.code] ?? '';
  const text = cells[party.name] ?? '';
  const there = reading.known.get(text);
  if (there?.procedure === SUBJECTS) return text;
  const known = code === '' ? undefined : (reading.found.party(code) ?? reading.fresh.get(code));
  if (known !== undefined) return known;
  const made = partyForm(context, party, cells, at.on);
  if ('says' in made) {
    fault(made.says, made.column);
    return undefined;
  }
  const id = `${at.entry.case.replace(/^exchange/, SUBJECTS)}.${name}`;
  if (code !== '') reading.fresh.set(code, id);
  const procedure = context.procedures.find((p) => p.id === SUBJECTS)!;
  const command = commandOf(
    context,
    at.session,
    { key: `import:${reading.sheet.mapping.id}:${at.entry.source}:${name}`, step: 'register', procedure, unit: at.unit },
    { facts: made.form, on: at.on, ...(reading.record !== undefined && { record: recordOf(reading, at.row.no) }) },
  );
  at.entry.parties.push({ submission: { case: id, opens: { procedure: SUBJECTS, unit: at.unit }, command } });
  return id;
}
