/** 问题清单, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { problem } from './problem.ts';

const LIST: Form = { source: '年度报告写明的不足', title: '负责人出庭率低', lead: 'u1', content: '达到九成', dueOn: '2024-12-31' };
const PLAN: Form = { measures: '逐案提醒', by: '副局长' };
const REPORT: Form = { result: '出庭率百分之九十五', evidence: FILES };
const p = 'practice-问题';
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('list', LIST);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  problem,
  listed('十个工作日内定措施,按期报告,验收后销号;退回的再报', `${p}整改.must`, `${p}整改.must.2`, `${p}整改.do`, `${p}整改.hold.2`, `${p}验收.hold`, `${p}验收.must`, `${p}验收.hold.2`, `${p}验收.must.2`, `${p}验收.hold.3`, `${p}验收.must.3`, `${p}整改.hold`)
    .owes('plan', '2024-10-15').owes('report', '2024-12-31').refused('report', `${p}整改.do`, REPORT).on('2024-10-15').does('plan', PLAN).nothingOwed('plan').on('2024-12-20').refused('check', `${p}验收.hold`, { result: '已经整改' }).does('report', REPORT).nothingOwed('report').owes('check', '2025-01-06')
    .refused('report', `${p}整改.hold.2`, REPORT).refused('extend', `${p}整改.hold`, { until: '2025-03-31', why: '难' }).refused('close', `${p}验收.hold.3`).refused('check', `${p}验收.hold.2`, { result: '退回' }).does('check', { result: '退回', words: '缺名单' }).nothingOwed('check').owes('report', 'promptly').does('report', REPORT).nothingOwed('report')
    .does('check', { result: '已经整改' }).owes('close', 'promptly').does('close').nothingOwed('close').ended('已经销号').counts('closedRate', 100).counts('returned', 1).counts('open', 0).counts('inTime', 1),
  listed('延期的到新的日子;逾期的督办,没有逾期的不督办', `${p}整改.extends`, `${p}整改.hold`, `${p}督办.hold`, `${p}整改.must`, `${p}整改.must.2`).refused('urge', `${p}督办.hold`, { why: '催' }).on('2024-10-16').late('plan').does('plan', PLAN).does('extend', { until: '2025-01-27', why: '待审判' })
    .owes('report', '2025-01-27').on('2025-02-05').late('report').does('urge', { why: '逾期' }).does('report', REPORT).counts('overdue', 1).counts('urged', 1).counts('extended', 1).on('2025-02-20').late('check'),
  listed('验收逾期', `${p}验收.must`).does('plan', PLAN).does('report', REPORT).on('2024-10-16').late('check'),
  scenario('听取汇报时交办的,限期整改;不再需要的移出', `${p}整改.must.2`).on('2026-02-12').told('assigned', { lead: 'u1', title: '减少败诉', content: '一案一析', dueOn: '2026-06-30' }).owes('report', '2026-06-30').does('drop', { why: '并入另一问题' }).nothingOwed('report').ended('移出清单').counts('heard', 1).counts('dropped', 1),
);
