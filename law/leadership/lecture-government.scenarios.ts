/** 党委、政府法治专题讲座, shown: two of each. The town's are alike. */
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { lectureGovernment } from './lecture.ts';

const GIVE: Form = { on: '2025-03-06', topic: '行政复议法', by: '专家学者', persons: 120, counted: '乙', roster: FILES };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-02')
    .does('start', {}, { record: { on: '2025-01-01' } });

// biome-ignore format: a day of the scenario a line
export const shown = (p: ProcedureData) => scenarios(
  p,
  started('党委、政府各至少两次', 'law-第7条第5项.must', 'law-第8条第7项.must', 'practice-讲座小结.hold').owes('party', '2025-12-31').owes('give', '2025-12-31').on('2025-03-06').does('give', GIVE).does('party', GIVE).does('party', GIVE).nothingOwed('party').owes('give', '2025-12-31')
    .refused('close', 'practice-讲座小结.hold').on('2025-10-09').does('give', { ...GIVE, on: '2025-10-09' }).nothingOwed('give').does('close').ended('小结').counts('both', 4).counts('heard', 240).counts('fullRate', 100),
  started('没有办满的逾期,小结写明原因', 'law-第7条第5项.must', 'law-第8条第7项.must', 'practice-讲座小结.hold').on('2026-01-04').late('party').late('give').does('close', { why: '没有组织' }).counts('full', 0),
);
export default shown(lectureGovernment);
