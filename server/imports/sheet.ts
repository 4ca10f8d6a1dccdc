/**
 * The sheet by which cases of a procedure begin in bulk: its columns are made from the form of the opening step, so a procedure that is added to `law/`
 * has a sheet with it. The same columns go out again by `export`, and what went out comes in as the same entries.
 */
import { isOutsiders, stepOf } from '../../kernel/case/index.ts';
import type { FieldData, ProcedureData, StepData } from '../../kernel/language/data.ts';
import type { FieldMap, Mapping, PartyMap } from '../exchange/mapping.ts';
import { SUBJECTS } from '../reads/names.ts';

/** The columns that every sheet has. */
export const SOURCE = '来源号';
export const UNIT = '承办单位';
export const DAY = '办理之日';
/** Columns that only go out. */
export const STANDING = ['状态', '最近一步', '最近一步之日'] as const;

export interface SheetColumn {
  name: string;
  required: boolean;
  /** How a cell is written, in words. */
  note: string;
  /** The values to choose from. */
  of?: readonly string[];
  /** Days and money are typed in the template. */
  kind: FieldData['kind'];
}
export interface SheetField {
  name: string;
  field: FieldData;
  /** The column of the value; for a party that of its name. */
  column: string;
  party?: PartyMap & { code: string; kind: string };
}
export interface Sheet {
  procedure: ProcedureData;
  step: string;
  data: StepData;
  columns: SheetColumn[];
  fields: SheetField[];
  /** Required files, in whose place the imported file stands. */
  files: string[];
  /** For the machinery of exchange: which columns name parties, registers and units. */
  mapping: Mapping;
}

const NOTES: Partial<Record<FieldData['kind'], string>> = {
  day: '日期,如2026-03-05',
  moment: '日期和时刻,如2026-03-05 14:05',
  money: '以元计的金额',
  count: '数',
  yes: '是或者否',
  choices: '可以多项,以顿号分开',
  agency: '单位的名称',
  official: '承办单位人员的姓名',
  officials: '承办单位人员的姓名,以顿号分开',
  ref: '名称或者编号',
  rows: '每条一行,写成「项目:内容;项目:内容」',
};

/** Steps that may open a case by a sheet: those that a person does, or hands in. */
export const openings = (procedure: ProcedureData): string[] =>
  procedure.opens.filter((name) => !['clock', 'told'].includes(stepOf(procedure, name)?.by ?? 'clock'));

/** The sheet of a procedure's opening step; undefined where it has none. `kinds`: the kinds of parties that the register knows. */
export function sheetOf(procedures: readonly ProcedureData[], id: string, asked?: string): Sheet | undefined {
  const procedure = procedures.find((p) => p.id === id);
  const step = procedure && (asked ?? openings(procedure)[0]);
  const data = procedure && step !== undefined && openings(procedure).includes(step) ? stepOf(procedure, step) : undefined;
  if (!procedure || step === undefined || !data) return undefined;
  const register = procedures.find((p) => p.id === SUBJECTS);
  const kinds = (register && stepOf(register, 'register')?.form.kind?.of) ?? [];
  const lax = isOutsiders(procedure, step);
  const columns: SheetColumn[] = [
    { name: SOURCE, required: false, note: '本行的编号:同一编号只记一次;不填的,以内容为准', kind: 'text' },
    { name: UNIT, required: false, note: '不填为导入人所在的单位', kind: 'agency' },
    { name: DAY, required: false, note: '不填为今天;补录应当填写', kind: 'day' },
  ];
  const taken = new Set<string>([SOURCE, UNIT, DAY, ...STANDING]);
  const fields: SheetField[] = [];
  const files: string[] = [];
  const steps: Record<string, FieldMap> = {};
  for (const [name, field] of Object.entries(data.form)) {
    if (field.computed || field.kind === 'number') continue;
    if (field.kind === 'files') {
      if (!field.optional && !lax) files.push(name);
      continue;
    }
    const title = field.kind === 'money' ? `${field.title}(元)` : field.title;
    // two fields of one title are told apart by their order
    const column = !taken.has(title) ? title : `${title}(${columns.length})`;
    taken.add(column);
    const required = !field.optional && !lax;
    if (field.kind === 'party') {
      const party = { name: column, code: `${column}:证件号码`, kind: `${column}:类别` };
      columns.push(
        { name: column, required, note: '名称或者姓名', kind: 'text' },
        { name: party.code, required: false, note: '统一社会信用代码或者公民身份号码;有此号码的,与登记簿里的是同一个', kind: 'text' },
        { name: party.kind, required: false, note: `号码不在登记簿里的,应当填写:${kinds.join('、')}`, of: kinds, kind: 'choice' },
      );
      fields.push({ name, field, column, party });
      steps[name] = { party };
      continue;
    }
    const of = field.kind === 'yes' ? ['是', '否'] : field.kind === 'choice' ? field.of : undefined;
    columns.push({
      name: column,
      required,
      note: field.kind === 'choices' ? `${NOTES.choices}:${field.of?.join('、')}` : (NOTES[field.kind] ?? (of ? of.join('、') : '文字')),
      ...(of && { of }),
      kind: field.kind,
    });
    fields.push({ name, field, column });
    for (const to of field.kind === 'ref' ? (field.to ?? []) : []) {
      const by = procedures.find((p) => p.id === to)?.subject;
      if (by !== undefined) steps[`${name} ${to}`] = { column, register: to, by };
    }
  }
  const mapping: Mapping = {
    id: `sheet-${procedure.id}`,
    platform: '导入的表格',
    counted: '',
    what: procedure.title,
    procedure: procedure.id,
    source: SOURCE,
    unit: UNIT,
    columns: [],
    steps: [{ step, day: DAY, form: steps }],
  };
  return { procedure, step, data, columns, fields, files, mapping };
}
