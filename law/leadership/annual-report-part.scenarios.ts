/** 单位材料, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { annualReportPart } from './annual-report-part.ts';
import { FILES } from './examples.ts';

const DRAFT: Form = { text: FILES };
const DECLARED: Form = { text: FILES, declared: [{ figure: '发放宣传资料', value: 35000, unit: '份', by: '乙', on: '印刷合同' }] };
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-06')
    .told('asked', { year: 2025, what: '行政执法、应诉', dueOn: '2026-01-16' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  annualReportPart,
  asked('按期签字报送,三个工作日内接收;定稿后得到告知', 'practice-材料报送.must', 'practice-材料报送.must.2', 'practice-材料报送.do', 'practice-材料报送.hold', 'practice-材料报送.hold.2', 'practice-材料报送.attest', 'practice-填报的数.hold')
    .owes('sign', '2026-01-16').refused('sign', 'practice-材料报送.do').refused('accept', 'practice-材料报送.hold.2').refused('draft', 'practice-填报的数.hold', DECLARED).does('draft', { ...DECLARED, evidence: FILES })
    .on('2026-01-14').does('sign').refused('sign', 'practice-材料报送.hold').nothingOwed('sign').owes('accept', '2026-01-19').does('draft', { ...DECLARED, evidence: FILES }).does('sign').refused('accept', 'practice-材料报送.attest', {}, { unsigned: true }).does('accept').ended('已经接收').told('frozen', { place: 4200 })
    .counts('inTime', 1).counts('accepted', 1).counts('declared', 2).counts('frozen', 1),
  asked('退回的三个工作日内补正,重新签字', 'practice-材料报送.must.3', 'practice-材料报送.must.4', 'practice-材料报送.hold.2').does('draft', DRAFT).does('sign').does('sendBack', { what: '应诉案件缺结果' }).owes('sign', '2026-01-09').owes('draft', 'promptly').refused('accept', 'practice-材料报送.hold.2')
    .does('draft', DRAFT).does('sign').nothingOwed('sign').counts('returned', 1),
  asked('补正、审看逾期的', 'practice-材料报送.must.2', 'practice-材料报送.must.4').does('draft', DRAFT).does('sign').on('2026-01-12').late('accept').does('sendBack', { what: '缺结果' }).on('2026-01-16').late('sign'),
  asked('逾期的催报,催报以后仍不报的列明', 'practice-催报.hold', 'practice-材料报送.must', 'law-26.do').refused('chase', 'practice-催报.hold', { way: '电话' }).on('2026-01-19').late('sign').refused('absent', 'law-26.do', { why: '没有回应' })
    .does('chase', { way: '电话' }).does('absent', { why: '没有回应' }).ended('没有报送').counts('chased', 1).counts('absent', 1),
  asked('没有需要报告的说明', 'practice-材料报送.must').does('none', { why: '没有这项职责' }).ended('没有需要报告的').counts('none', 1),
);
