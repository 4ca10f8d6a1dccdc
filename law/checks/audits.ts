/** What a row of the audit report and the case that follows it have in common. */
import { choice, date, money, optional, text } from '../../kernel/words.ts';

/** 审计项目的类别. */
// biome-ignore format: on two lines
export const auditKind = choice('审计类别', '本级预算执行', '部门预算执行和决算', '经济责任', '自然资源资产', '重大政策措施落实跟踪', '重大行政决策跟踪', '政府投资项目',
  '国有企业、国有资产', '专项资金', '专项审计调查', '其他');

export const found = {
  title: text('问题', { class: 'open' }),
  category: choice(
    '问题类别',
    '预算执行',
    '专项资金',
    '国有资产',
    '政府投资',
    '政府采购',
    '民生资金',
    '政策落实',
    '财务管理',
    '统计数据失真',
    '生态环境和资源',
    '内部管理',
    '其他',
  ),
  amount: money('金额'),
  manner: choice('整改类型', '立行立改', '分阶段整改', '持续整改'),
  until: optional(date('整改期限')),
};
