/** 干预、插手情况的季度报告: four in a year, three months apart, none left out for want of anything to report. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { interferenceReport } from './interference.ts';

const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-02')
    .does('start', {}, { record: { on: '2025-01-01' } });

// biome-ignore format: a day a line
export default scenarios(
  interferenceReport,

  started('每三个月一次,没有的零报告;国庆的假日末日顺延;四次以后归档', 'practice-季度汇总报送.must', 'practice-季度汇总报送.must.2', 'practice-季度汇总报送.hold', 'practice-季度汇总报送.do')
    .owes('report', '2025-04-02').refused('close', 'practice-季度汇总报送.do').on('2025-04-01').does('report', { quarter: '第一季度', zero: true }).owes('report', '2025-07-01')
    .on('2025-07-01').does('report', { quarter: '第二季度', zero: false }).owes('report', '2025-10-09').refused('close', 'practice-季度汇总报送.hold')
    .on('2025-10-09').does('report', { quarter: '第三季度', zero: true }).owes('report', '2026-01-09').on('2026-01-09').does('report', { quarter: '第四季度', zero: true }).owes('close', '2026-04-09').does('close').nothingOwed('close').ended('全年已经报告').counts('reports', 4).counts('zero', 3).counts('inTime', 4),
  started('逾期的标出', 'practice-季度汇总报送.must', 'practice-季度汇总报送.must.2').on('2025-04-03').late('report').does('report', { quarter: '第一季度', zero: true }).on('2025-07-04').late('report').does('report', { quarter: '第四季度', zero: true })
    .refused('close', 'practice-季度汇总报送.hold').counts('inTime', 0),
);
