/**
 * What the procedures of this chapter share with those who ask for the public's comments. Who does has
 *
 *   consult: step('公开征求意见', 'agency', { repeats: 3, form: { kind: commentKind, title: text('草案', { class: 'open' }), draft: files('草案及其说明') } }),
 *   commented: told('公开征求意见结束', 'public-comment', { form: commented }),
 *   …
 *   law(15).after('consult').opens('public-comment', { with: { kind: 'consult.kind', title: 'consult.title', draft: 'consult.draft' } }),
 *
 * and its id stands in `consulters`. `title` and `draft` may be left out. The kind decides how long the public has: thirty days for a decision and for what
 * touches companies, seven working days for other documents. A consultation that is broken off tells nothing; `linked('public-comment').outcome` says so.
 */
import { choice, count } from '../../kernel/words.ts';

export const consulters = ['normative', 'decision'] as const;

export const commentKind = choice('草案的类别', '重大行政决策草案', '行政规范性文件草案', '涉及经营者的行政规范性文件草案', '其他草案');
/** The form of the told step `commented`. */
export const commented = { received: count('收到的意见数') };

/** The form of the told step `discussed`: what a meeting of the government made of an item that stood on its agenda. */
export const discussed = { result: choice('审议结果', '通过', '修改后通过', '再次讨论', '不通过') };
