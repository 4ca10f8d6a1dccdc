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
import { choice, count, optional, setting, text, years } from '../../kernel/words.ts';

export const consulters = ['normative', 'decision'] as const;

export const commentKind = choice('草案的类别', '重大行政决策草案', '行政规范性文件草案', '涉及经营者的行政规范性文件草案', '其他草案');
/** The form of the told step `commented`. */
export const commented = { received: count('收到的意见数') };

/**
 * An item reaches a meeting of the government by putting itself on the agenda, when its own gates have been passed:
 *
 *   table: step('提请政府会议审议', 'agency', { repeats: 5, form: { meeting: ref('meeting', '会议') } }),
 *   discussed: told('政府会议审议', 'meeting', { form: discussed }),
 *   …
 *   practice('会议').before('table').hold('会议还没有召开', fact('table.meeting').inForce),
 *   law(29).after('table').tells('table.meeting', 'tabled', { with: { title: 'draft.title' } }),
 *
 * and its id stands in `tabling`. The meeting's record names the case, and tells it what was made of it.
 */
export const tabling = ['decision', 'decision-catalogue', 'normative', 'contract', 'contract-change', 'annual-report'] as const;
export const discussed = { result: choice('审议结果', '通过', '修改后通过', '再次讨论', '不通过') };
/** What the record says of each item, and a decision hears whole: whether the head spoke last, and how many thought otherwise. */
export const deliberated = { ...discussed, last: choice('行政首长最后发表意见', '是', '否'), against: count('持不同意见的人数') };
/** Kept in the record: what they said. */
export const dissent = optional(text('不同意见(如实载明)'));

/** The five kinds of 重大行政决策程序暂行条例第3条第1款, in its order. */
export const matter = choice(
  '决策事项的类别',
  '重大公共政策和措施',
  '经济和社会发展等方面的重要规划',
  '开发利用、保护重要自然资源和文化资源的政策和措施',
  '重大公共建设项目',
  '其他重大事项',
);

/** 终身责任追究: the law says for life, which is no span. */
export const lifelong = setting(
  'decision.lifelong',
  '终结以后可以移送责任追究的时间',
  years(50),
  '重大行政决策程序暂行条例第38条:终身;以五十年代表',
);
