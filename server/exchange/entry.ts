/** A row of a platform's file as what it would put on the ledger: its parties, and the steps that are not there yet, each on its true day. */
import { randomBytes } from 'node:crypto';
import { type Case, stepOf, type Who } from '../../kernel/case/index.ts';
import type { Form, ProcedureData, StepData } from '../../kernel/language/data.ts';
import { type Day, dayOf } from '../../kernel/time/day.ts';
import type { Submission } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { SUBJECTS } from '../reads/names.ts';
import type { Lookups } from './lookups.ts';
import type { FieldMap, Mapping, StepMap } from './mapping.ts';
import { partyForm } from './parties.ts';
import { caseIdOf, sourceFault } from './source.ts';
import type { Row } from './table.ts';
import { dayOfCell, readValue } from './values.ts';

export interface RowFault {
  no: number;
  source: string;
  column?: string;
  rule: string;
  article: string;
  says: string;
}
/** What the platform says otherwise than the ledger: nothing is overwritten, an entry is mended by 更正. */
export interface RowDiffers {
  no: number;
  source: string;
  case: string;
  column: string;
  theirs: string;
  ours: string;
}
/** A submission whose document is found when it is its turn. */
export interface Turn {
  submission: Submission;
  document?: string;
}
export interface Entry {
  no: number;
  source: string;
  case: string;
  unit: string;
  before?: Case;
  parties: Turn[];
  acts: Turn[];
}
export interface Import {
  mapping: Mapping;
  procedure: ProcedureData;
  /** Who imports, at which instant, from what. */
  by: string;
  at: string;
  file: { name: string; digest: string };
}
export interface Built {
  entry?: Entry;
  faults: RowFault[];
  differs: RowDiffers[];
}

/** The act of a case that a step of the mapping is. */
export const actOf = (c: Case | undefined, map: StepMap) =>
  c?.acts.find(
    (act) => act.step === map.step && (map.document === undefined || c.acts.some((d) => d.n === act.document && d.step === map.document)),
  );

/** Builds what a row would enter. `fresh`: parties that earlier rows of the file enter, by their codes. */
export function entryOf(context: Context, asked: Import, row: Row, found: Lookups, fresh: Map<string, string>): Built {
  const { mapping, procedure } = asked;
  const { cells, no } = row;
  const source = cells[mapping.source] ?? '';
  const faults: RowFault[] = [];
  const differs: RowDiffers[] = [];
  const fault = (says: string, column?: string) =>
    faults.push({ no, source, ...(column !== undefined && { column }), rule: 'form', article: '', says });
  const wrong = sourceFault(source);
  if (wrong) fault(wrong, mapping.source);
  for (const { name, required } of mapping.columns)
    if (required && name !== mapping.source && (cells[name] ?? '') === '') fault(`请填写「${name}」`, name);
  const unit = found.unit(cells[mapping.unit] ?? '');
  if ((cells[mapping.unit] ?? '') !== '' && !unit) fault(`本地没有单位「${cells[mapping.unit]}」`, mapping.unit);
  if (faults.length > 0 || !unit) return { faults, differs };

  const id = caseIdOf(mapping.id, source);
  const before = found.standing.get(id);
  const entry: Entry = { no, source, case: id, unit, ...(before && { before }), parties: [], acts: [] };
  const made = new Set(before?.acts.map((act) => act.step));
  for (const map of mapping.steps) {
    const text = cells[map.day] ?? '';
    const act = actOf(before, map);
    const on = text === '' ? undefined : dayOfCell(text);
    if (text !== '' && !on) fault(`「${text}」不是日期,应当如2026-03-05`, map.day);
    if (act && on && dayOf(act.on) !== on) differs.push({ no, source, case: id, column: map.day, theirs: on, ours: dayOf(act.on) });
    if (act || !on) continue;
    if (map.document !== undefined && !made.has(map.document)) {
      fault(`没有「${stepOf(procedure, map.document)?.title}」的日期,「${map.day}」无从记入`, map.day);
      continue;
    }
    made.add(map.step);
    const step = stepOf(procedure, map.step)!;
    const form: Form = {};
    for (const [name, from] of Object.entries(map.form)) {
      const value = fieldOf(context, asked, { step, name, from, row, unit, on, found, fresh, entry, fault });
      if (value !== undefined) form[name] = value;
    }
    entry.acts.push(turnOf(asked, entry, map, step, on, form, person(map, cells, unit, found, fault)));
  }
  if (faults.length > 0) return { faults, differs };
  if (!before && entry.acts[0]?.submission.command.step !== mapping.steps[0]!.step) fault('案件没有开始的日期', mapping.steps[0]!.day);
  // as they happened; on one day in the order of the mapping
  entry.acts.sort((a, b) =>
    a.submission.command.on < b.submission.command.on ? -1 : a.submission.command.on > b.submission.command.on ? 1 : 0,
  );
  const first = entry.acts[0]?.submission;
  if (!before && first && first.command.step !== mapping.steps[0]!.step)
    fault(`「${stepOf(procedure, first.command.step)?.title}」(${first.command.on})早于案件开始的日期`, mapping.steps[0]!.day);
  if (!before && first) first.opens = { procedure: procedure.id, unit };
  return faults.length > 0 ? { faults, differs } : { entry, faults, differs };
}

function person(map: StepMap, cells: Record<string, string>, unit: string, found: Lookups, fault: (says: string, column?: string) => void) {
  const name = map.person === undefined ? '' : (cells[map.person] ?? '');
  if (name === '') return undefined;
  const id = found.person(name, unit);
  if (!id) fault(`承办单位没有人员「${name}」,或者有重名`, map.person);
  return id;
}

interface Asked {
  step: StepData;
  name: string;
  from: FieldMap;
  row: Row;
  unit: string;
  on: Day;
  found: Lookups;
  fresh: Map<string, string>;
  entry: Entry;
  fault: (says: string, column?: string) => void;
}
function fieldOf(
  context: Context,
  asked: Import,
  { step, name, from, row, unit, on, found, fresh, entry, fault }: Asked,
): Form[string] | undefined {
  const { cells } = row;
  const field = step.form[name]!;
  if (typeof from === 'object' && 'value' in from) return from.value;
  if (typeof from === 'object' && 'file' in from) return [{ name: `平台导入文件:${asked.file.name}`, digest: asked.file.digest }];
  if (typeof from === 'object' && 'party' in from) {
    if ((cells[from.party.name] ?? '') === '') return undefined;
    const code = from.party.code === undefined ? '' : (cells[from.party.code] ?? '');
    const known = code === '' ? undefined : (found.party(code) ?? fresh.get(code));
    if (known !== undefined) return known;
    const made = partyForm(context, from.party, cells, on);
    if ('says' in made) {
      fault(made.says, made.column);
      return undefined;
    }
    const id = `${entry.case.replace(/^exchange/, SUBJECTS)}.${name}`;
    if (code !== '') fresh.set(code, id);
    const submission = commandOf(asked, entry, {
      case: id,
      step: 'register',
      key: `party:${name}`,
      on,
      form: made.form,
      who: { role: 'office', unit },
    });
    entry.parties.push({ submission: { ...submission, opens: { procedure: SUBJECTS, unit } } });
    return id;
  }
  const column = typeof from === 'string' ? from : from.column;
  const text = cells[column] ?? '';
  if (text === '') return undefined;
  if (typeof from === 'object' && 'register' in from) {
    const id = found.entry(from.register, from.by, text);
    if (id === undefined) fault(`登记簿里没有「${text}」`, column);
    return id;
  }
  const mapped = typeof from === 'object' ? from.values[text] : text;
  if (mapped === undefined) {
    fault(`「${text}」没有对应的值,应当是${Object.keys((from as { values: object }).values).join('、')}之一`, column);
    return undefined;
  }
  const read = readValue(field, mapped, unit, found);
  if ('value' in read) return read.value;
  fault(read.says, column);
  return undefined;
}

function turnOf(asked: Import, entry: Entry, map: StepMap, step: StepData, on: Day, form: Form, person: string | undefined): Turn {
  const outside = step.by === 'told' || step.by === 'clock' || asked.procedure.roles[step.by]?.outsider;
  const who: Who = {
    role: step.by,
    ...(!outside && { unit: entry.unit }),
    ...(step.by === 'told' && { unit: entry.unit }),
    ...(person !== undefined && { person }),
  };
  const key = map.document === undefined ? map.step : `${map.step}:${map.document}`;
  const submission = commandOf(asked, entry, { case: entry.case, step: map.step, key, on, form, who });
  return { submission, ...(map.document !== undefined && { document: map.document }) };
}

function commandOf(
  { mapping, by, at, file }: Import,
  { no, source }: Pick<Entry, 'no' | 'source'>,
  act: { case: string; step: string; key: string; on: Day; form: Form; who: Who },
): Submission {
  return {
    case: act.case,
    command: {
      key: `exchange:${mapping.id}:${source}:${act.key}`,
      step: act.step,
      form: act.form,
      who: act.who,
      hand: { person: by, by: 'platform' },
      on: act.on,
      at,
      salt: randomBytes(32).toString('hex'),
      record: {
        ground: `从${mapping.platform}导入:来源号${source},文件「${file.name}」第${no}行,文件摘要${file.digest}`,
        files: [file.digest],
      },
    },
  };
}

/** The submission as it is sent on a case: with the number of the act whose document it is. Undefined while that act is not there. */
export function sent({ submission, document }: Turn, c: Case | undefined): Submission | undefined {
  if (document === undefined) return submission;
  const act = c?.acts.find((a) => a.step === document);
  return act && { ...submission, command: { ...submission.command, form: { ...submission.command.form, document: act.n } } };
}
