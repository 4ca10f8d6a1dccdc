/** What the two files of 责任追究 share: degrees of responsibility and the kinds of outcome, in the order of the statutes. */
import { choice } from '../../kernel/words.ts';

/** The six of 公职人员政务处分法第7条, in its order. */
export const punished = ['警告', '记过', '记大过', '降级', '撤职', '开除'] as const;
/** What stands in their place where the deed is slight: 第12条. */
export const reminded = ['谈话提醒', '批评教育', '责令检查', '诫勉'] as const;

export const duty = choice('责任', '直接责任', '主要领导责任', '重要领导责任');
export const punishment = choice('处分', ...punished);
export const reminder = choice('处理', ...reminded);
