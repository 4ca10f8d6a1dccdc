/** What the scenarios of the two yearly reports share: the six parts, a report, its address, and a year begun. Invented. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario } from '../../kernel/scenario/scenario.ts';

export const SIX = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
export const written = (parts: string[]): Form => ({ parts, report: [{ name: '年报.docx', digest: '0b'.repeat(32) }] });
export const LINK: Form = { link: 'https://example.invalid/2025' };
/** The clock opens the case on 1 January; entered on the first working day. */
export const yearBegun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });
/** Each of the six left out in turn, and the step refused by the form. */
export const noneLeftOut = (title: string, step: string, parts: string[], form: Form = {}): ScenarioWords =>
  SIX.reduce(
    (s, part) => s.does('write', written(parts.filter((p) => p !== part))).refused(step, 'format-附件.hold', form),
    yearBegun(title, 'format-附件.hold'),
  );
