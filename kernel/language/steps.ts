/** Steps: what may be done, by whom, with what form, which document it issues and whom it is served on, and whether it ends the case. */
import type { FieldData, StepData } from './data.ts';
import type { FieldsOf } from './fields.ts';

export interface StepOptions<F> {
  form?: F;
  ends?: string;
  issues?: string;
  serves?: string;
  repeats?: number;
}

/** A step as a law file writes it; its form's type goes along for the compiler. */
export type Step<F extends FieldsOf = FieldsOf, By extends string = string> = Omit<StepData, 'by'> & { by: By; readonly $form?: F };
// biome-ignore lint/complexity/noBannedTypes: the empty form has no fields at all, which is what {} says here
type NoFields = {};

/** `step('受理', 'caseworker', { issues: '受理通知书', serves: 'applicant' })` */
export function step<const F extends FieldsOf = NoFields, const By extends string = string>(
  title: string,
  by: By,
  options: StepOptions<F> = {},
): Step<F, By> {
  const { form, ...rest } = options;
  return { title, by, ...rest, form: (form ?? {}) as unknown as Record<string, FieldData> };
}

/** A step that another case tells this one: it comes in as an event of this case, with the digest of the other's. */
export function told<const F extends FieldsOf = NoFields>(
  title: string,
  by: string | readonly string[],
  options: StepOptions<F> = {},
): Step<F, 'told'> {
  return { ...step(title, 'told', { repeats: 9, ...options }), tells: typeof by === 'string' ? [by] : [...by] };
}

/**
 * What every case has without saying. An ended case still takes them. Their acts stand on the ledger like any other.
 * `serve` is the service of a document: which act's, in which way; `publish` is what `publishes` owes; `linked` is how a case hears that one it
 * opened has ended.
 */
export const EVERY_CASE: Record<string, StepData> = {
  assign: { title: '分派', by: 'office', form: { to: { kind: 'official', title: '承办人', class: 'office' } }, repeats: 99 },
  serve: {
    title: '送达',
    by: 'office',
    form: {
      document: { kind: 'count', title: '送达哪一次行为的文书(行为在本案中的序号)', class: 'open' },
      way: {
        kind: 'choice',
        title: '送达方式',
        class: 'open',
        of: ['直接送达', '留置送达', '邮寄送达', '电子送达', '委托送达', '转交送达', '公告送达'],
      },
      receipt: { kind: 'files', title: '送达回证', class: 'office', optional: true },
    },
    repeats: 99,
  },
  publish: {
    title: '公开',
    by: 'office',
    form: { document: { kind: 'count', title: '公开哪一次行为(行为在本案中的序号)', class: 'open' } },
    repeats: 99,
  },
  handOver: {
    title: '移交承办单位',
    by: 'head',
    form: { unit: { kind: 'agency', title: '接收单位', class: 'open' }, why: { kind: 'text', title: '原因', class: 'office' } },
    repeats: 9,
  },
  move: {
    title: '改用新版程序',
    by: 'head',
    form: {
      edition: { kind: 'text', title: '新版程序的摘要', class: 'open' },
      ground: { kind: 'text', title: '法律依据', class: 'open' },
    },
    repeats: 9,
  },
  linked: {
    title: '关联案件终结',
    by: 'told',
    form: {
      procedure: { kind: 'text', title: '关联案件的程序', class: 'open' },
      outcome: { kind: 'text', title: '终结方式', class: 'open' },
    },
    repeats: 999,
  },
  correct: { title: '更正', by: 'office', form: {}, repeats: 99 },
  erase: { title: '依法删除', by: 'head', form: { parts: { kind: 'text', title: '删除的部分', class: 'office' } }, repeats: 99 },
};
/** Names that a law file may not give to a step of its own. */
export type ReservedStep = 'assign' | 'serve' | 'publish' | 'handOver' | 'move' | 'linked' | 'correct' | 'erase';
