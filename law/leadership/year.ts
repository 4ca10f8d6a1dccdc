/** What the reports of a year have in common: the five parts of article 25, and the days before 1 March and before 1 April (article 23, 24). */
import { type all, choice, choices } from '../../kernel/words.ts';

const five = [
  '主要举措和成效',
  '存在的不足和原因',
  '主要负责人履行第一责任人职责的情况',
  '下一年度主要安排',
  '其他需要报告的情况(没有的写明没有)',
] as const;
export const reportParts = choices('报告内容', ...five);
/** All five parts are there. */
export const allFiveIn = (parts: { has(part: (typeof five)[number]): ReturnType<typeof all> }) => five.map((part) => parts.has(part));

export const secrecy = choice('保密审查结论', '可以公开', '删去涉密内容后公开');
export const reviewed = choice('审核意见', '同意', '退回修改');
/** How a unit is hurried. */
export const chaseWay = choice('方式', '平台提醒', '电话', '督办单', '约谈');

export const custom = '地方惯例,国家文件未定';
/** 「之前」 does not include the day itself, and what is counted back rolls to the earlier working day. */
export const daysBefore = '「3月1日之前」「4月1日之前」不含当日:从严按前一日,遇休息日提前到最近的工作日';
/** The ways in which a leader discharges a duty. */
export const leaderWay = choice(
  '方式',
  '主持会议研究',
  '听取汇报',
  '批示督办',
  '带头学法讲法',
  '出庭应诉',
  '接访包案',
  '调研检查',
  '签发报告',
  '述法',
  '其他',
);
/** Whose 述法 it is. */
export const whose = choice('述法人', '县级党委、政府主要负责人', '部门主要负责人', '乡镇(街道)党政主要负责人', '其他领导班子成员');
