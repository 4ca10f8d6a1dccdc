/** What the two files of 建议提案 share. */
import { choice, date, text, yes } from '../../kernel/words.ts';

export const subjectOf = {
  kind: choice('类别', '人大代表建议', '政协提案'),
  no: text('编号', { class: 'open' }),
  title: text('案由', { class: 'open' }),
  on: date('交办之日'),
  hard: yes('涉及面广、处理难度大'),
};
/** 按办理结果分类: usual everywhere, in no statute. */
export const grade = choice('办理结果', 'A类:已经解决', 'B类:正在解决或者列入计划', 'C类:因条件限制暂不能解决', 'D类:留作参考');
export const rating = choice('评价', '满意', '基本满意', '不满意');
