/** 年度报告第三部分「本年度办理结果」: a figure a row of the national form, each broken down by its columns (who applied). */
import type { Condition } from '../../kernel/language/expressions.ts';
import type { FigureWords } from '../../kernel/language/figures.ts';
import type { ReplyOutcome } from './forms.ts';

// biome-ignore format: a row of the form a line
export const rowsOfReplies = <P extends string>(f: FigureWords<'reply', P>, is: (outcome: ReplyOutcome) => Condition, by: P[]) => {
  const row = (outcome: ReplyOutcome) => f.count('reply', outcome, '件', { when: is(outcome), by });
  return {
    granted: row('予以公开'),
    partly: row('部分公开'),
    secret: row('不予公开:属于国家秘密'),
    forbidden: row('不予公开:其他法律、行政法规禁止公开'),
    security: row('不予公开:危及“三安全一稳定”'),
    othersRights: row('不予公开:保护第三方合法权益'),
    internal: row('不予公开:属于三类内部事务信息'),
    inProcess: row('不予公开:属于四类过程性信息'),
    caseFiles: row('不予公开:属于行政执法案卷'),
    queries: row('不予公开:属于行政查询事项'),
    notHeld: row('无法提供:本机关不掌握相关政府信息'),
    notMade: row('无法提供:没有现成信息需要另行制作'),
    unclear: row('无法提供:补正后申请内容仍不明确'),
    grievances: row('不予处理:信访举报投诉类申请'),
    repeated: row('不予处理:重复申请'),
    publications: row('不予处理:要求提供公开出版物'),
    excessive: row('不予处理:无正当理由大量反复申请'),
    confirming: row('不予处理:要求确认或者重新出具已获取信息'),
    otherReplies: row('其他处理:其他'),
  };
};
