/** 目录事项: decided by its planned day, put off, halted, carried over. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { catalogueItem } from './catalogue-item.ts';

const listed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-03-01')
    .told('list', {
      title: '城区公交票价',
      matter: '其他重大事项',
      unit: '交通局',
      basis: '价格法',
      due: '2024-09-26',
      gates: ['公众参与'],
    });

// biome-ignore format: a day a line
export default scenarios(
  catalogueItem,
  listed('按计划提交讨论,以后作出决策', 'law-38.2.must').owes('tabled', '2024-09-26').on('2024-05-06').told('taken').on('2024-09-26').told('tabled').nothingOwed('tabled').on('2024-10-25').told('decided').ended('已决策').counts('inTime', 1).counts('standing', 0),
  listed('久拖不决的显示逾期;没有到期的不能结转', 'law-38.2.must', 'practice-年度目录.hold').refused('lapse', 'practice-年度目录.hold', { why: '无' }).on('2024-09-27').late('tabled').does('lapse', { why: '条件不成熟' }).ended('结转').counts('lapsed', 1),
  listed('批准调整计划时间的,到调整后的日子', 'practice-年度目录.extends', 'practice-年度目录.extends.2').on('2024-09-20').does('delay', { until: '2024-12-31', why: '等待成本监审' }).owes('tabled', '2024-12-31').told('postponed', { until: '2025-01-27' }).owes('tabled', '2025-01-27').counts('delayed', 1),
  listed('决策程序终止的,移出目录、再次启动或者结转', 'practice-年度目录.must').on('2024-05-06').told('taken').on('2024-08-01').told('halted').owes('removed', 'promptly').on('2024-08-12').told('removed').nothingOwed('removed').ended('移出目录').counts('halted', 1).counts('removed', 1),
);
