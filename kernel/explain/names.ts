/** What acts, facts, spans and other procedures are called, as a statute would. */
import type { FieldData, ProcedureData, SettingData, SpanData, StepData, Value } from '../language/data.ts';
import { EVERY_CASE } from '../language/steps.ts';
import { spanText as plainSpan, type Span } from '../time/span.ts';

/** What the words may look up besides the procedure: other procedures by id, and the values of settings where a layer sets them. */
export interface Around {
  procedures?: Readonly<Record<string, ProcedureData>>;
  settings?: Readonly<Record<string, SettingData['default']>>;
}

const SERVED = ' served';
const PUBLISHED = ' published';
const stepData = (p: ProcedureData, name: string): StepData | undefined => p.steps[name] ?? EVERY_CASE[name];

/** 受理; 行政复议决定书送达; 行政处罚决定书公开. */
export function actText(p: ProcedureData, act: string): string {
  for (const [ending, word] of [
    [SERVED, '送达'],
    [PUBLISHED, '公开'],
  ] as const) {
    if (!act.endsWith(ending)) continue;
    const step = stepData(p, act.slice(0, -ending.length));
    return `${step?.issues ?? step?.title ?? '文书'}${word}`;
  }
  return stepData(p, act)?.title ?? '(不存在的步骤)';
}

/** An act as what is done: 受理; 送达行政复议决定书. */
export function doText(p: ProcedureData, act: string): string {
  for (const [ending, word] of [
    [SERVED, '送达'],
    [PUBLISHED, '公开'],
  ] as const)
    if (act.endsWith(ending)) return `${word}${actText(p, act).slice(0, -word.length)}`;
  return actText(p, act);
}
/** What is to be done, any of which will do. */
export const doOr = (p: ProcedureData, acts: readonly string[]): string => orList(acts.map((a) => doText(p, a)));

/** 甲、乙或者丙. */
export const orList = (list: readonly string[]): string => joined(list, '或者');
/** 甲、乙和丙. */
export const andList = (list: readonly string[]): string => joined(list, '和');
const joined = (list: readonly string[], word: string): string => {
  // Names that hold a 、 themselves would run together.
  const names = list.length > 1 && list.some((x) => /[、,,]/.test(x)) ? list.map((x) => (x.startsWith('「') ? x : `「${x}」`)) : list;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}${word}${names.at(-1)}`;
};
/** Acts any of which will do. */
export const actsOr = (p: ProcedureData, acts: readonly string[]): string => orList(acts.map((a) => actText(p, a)));
export const actsAnd = (p: ProcedureData, acts: readonly string[]): string => andList(acts.map((a) => actText(p, a)));

/** A title without the remark in brackets that follows it on the form. */
const short = (title: string): string => title.replace(/[((][^()()]*[))]$/, '') || title;

export const fieldOf = (p: ProcedureData, path: string): FieldData | undefined => {
  const [step = '', field = ''] = path.split('.');
  return stepData(p, step)?.form[field];
};

/** The fact's title; with its step's where several steps ask for something of that name. */
export function factText(p: ProcedureData, path: string): string {
  const field = fieldOf(p, path);
  const [step = ''] = path.split('.');
  if (!field) return '(不存在的事项)';
  const title = short(field.title);
  const same = Object.values(p.steps).filter((s) => Object.values(s.form).some((f) => short(f.title) === title));
  if (Object.values(p.steps).some((s) => `${s.title}之日` === title)) return `${actText(p, step)}时填写的${title}`;
  return same.length > 1 ? `${actText(p, step)}时的${title}` : title;
}

/** 行政复议; 有关程序, where nobody says what it is called. */
export const procedureText = (id: string, around: Around = {}): string => around.procedures?.[id]?.title ?? '有关程序';

/** An attribute of another case, by its field's title there. */
export function attributeText(name: string, to: readonly string[], around: Around): string {
  if (name === 'unit') return '承办单位';
  const [step, field] = name.includes('.') ? name.split('.') : [undefined, name];
  for (const id of [...to, ...Object.keys(around.procedures ?? {})])
    for (const [key, s] of Object.entries(around.procedures?.[id]?.steps ?? {}))
      if ((step === undefined || key === step) && s.form[field!]) return short(s.form[field!]!.title);
  return '相应事项';
}

/** The step of another procedure by its title. */
export const otherStepText = (step: string, ids: readonly string[], around: Around): string | undefined =>
  [...ids, ...Object.keys(around.procedures ?? {})].map((id) => around.procedures?.[id]?.steps[step]?.title).find((t) => t !== undefined);

/** 5个工作日; 5个工作日(默认值), where a ministry, a province or a county may set another. */
export function spanText(span: SpanData, p: ProcedureData, around: Around = {}): string {
  if (!('setting' in span)) return plainSpan(span);
  const set = around.settings?.[span.setting];
  const value = set ?? p.settings[span.setting]?.default;
  if (value === undefined || typeof value === 'number') return '规定的期限';
  return `${plainSpan(value)}${set === undefined ? '(默认值)' : ''}`;
}

/** 1万元; 300元; 0.5元. From whole 分. */
export function yuanText(fen: number): string {
  const yuan = fen / 100;
  if (yuan !== 0 && yuan % 10_000 === 0) return yuan % 100_000_000 === 0 ? `${yuan / 100_000_000}亿元` : `${yuan / 10_000}万元`;
  return `${yuan}元`;
}

/** A setting's value: 1万元(默认值). */
export function settingText(id: string, p: ProcedureData, around: Around = {}): string {
  const declared = p.settings[id];
  const set = around.settings?.[id];
  const value = set ?? declared?.default;
  if (value === undefined) return '规定的数额';
  const text = typeof value !== 'number' ? plainSpan(value) : declared?.kind === 'money' ? yuanText(value) : `${value}`;
  return `${text}${set === undefined ? '(默认值)' : ''}`;
}

export const valueText = (value: Value, money: boolean): string => {
  if (typeof value === 'number') return money ? yuanText(value) : `${value}`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return orList(value.map((v) => (typeof v === 'string' ? v : '一项')));
  return value === null ? '空' : `${value}`;
};

export type { Span };
