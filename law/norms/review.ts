/**
 * What the desk of legal review and those who send to it share.
 *
 * To send something in, a step of the opener carries an agency field (the unit that reviews) and the kind, and the papers where there are some:
 *
 *   submit: step('送合法性审核', 'agency', { repeats: 5, form: { to: agency('审核机构'), kind: reviewKind, papers: optional(files('送审材料')) } }),
 *   reviewed: told('合法性审核意见', 'legal-review', { form: reviewed }),
 *   …
 *   law(25).after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', papers: 'submit.papers' } }),
 *   law(25).before('discuss').hold('经合法性审查,没有不合法的', fact('reviewed.result').among(…)),
 *   …
 *   computes: () => ({ 'submit.kind': always('行政规范性文件') }),
 *
 * and its id stands in `senders`. `title` may be handed on too (a text). What comes back is the step `reviewed`, once for each time it was sent;
 * `result` is the opinion, or 退回 where there is none. The letter itself and its number stand in the review, to which the case is linked. Sent again, it is a
 * new review.
 */
import { choice, number, setting, workdays } from '../../kernel/words.ts';

/** Who opens a legal review. */
export const senders = [
  'normative',
  'decision',
  'contract',
  'contract-change',
  'penalty',
  'coercion',
  'coercion-execution',
  'expropriation',
  'expropriation-land',
] as const;

export const reviewKind = choice('送审类别', '行政规范性文件', '重大行政决策', '政府合同', '重大执法决定', '其他涉法事务');
/** 退回 is no opinion: the file was not complete, the matter is none for the desk, or the sender took it back. */
export const reviewResult = choice('审查结论', '合法', '应当修改', '不合法', '超越权限', '明示法律风险', '退回');
/** The form of the told step `reviewed`. */
export const reviewed = { result: reviewResult };

/** A computed field that always has this value. */
export const always = (value: string): { data: { value: string } } => ({ data: { value } });

/** The number of the letter. */
export const letterNo = number('意见书文号', '法审〔年〕号');

const unsettled = '省级程序规定或者地方办法;法律、行政法规未定';
export const decisionLimit = setting('legal-review.decision', '重大行政决策合法性审查的最长期限', workdays(15), unsettled);
export const contractLimit = setting(
  'legal-review.contract',
  '政府合同合法性审查的期限',
  workdays(5),
  '地方政府合同管理办法(市级实例五个工作日);各地三至十个工作日不等',
);
export const enforcementLimit = setting('legal-review.enforcement', '重大执法决定法制审核的期限', workdays(10), unsettled);
export const affairLimit = setting('legal-review.affair', '其他涉法事务提出意见的期限', workdays(7), unsettled);
export const counselLimit = setting('legal-review.counsel', '法律顾问、公职律师出具意见的期限', workdays(3), '地方自定,三至七个工作日');
