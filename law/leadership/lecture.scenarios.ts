/** 部门法治专题讲座, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { lecture } from './lecture.ts';

const GIVE: Form = { on: '2025-03-06', topic: '行政处罚法', by: '法律顾问、公职律师', persons: 46, counted: '乙', roster: FILES };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-02')
    .does('start', {}, { record: { on: '2025-01-01' } });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  lecture,
  started('一年至少两次,第二次以后才算办满', 'law-第9条第9项.must', 'practice-讲座小结.hold').owes('give', '2025-12-31').on('2025-03-06').does('give', GIVE).owes('give', '2025-12-31').refused('close', 'practice-讲座小结.hold').on('2025-10-09').does('give', { ...GIVE, on: '2025-10-09' }).nothingOwed('give')
    .does('close').ended('小结').counts('given', 2).counts('persons', 92).counts('fullRate', 100),
  started('只办一次的逾期,小结写明原因', 'law-第9条第9项.must', 'practice-讲座小结.hold').on('2025-03-06').does('give', GIVE).on('2026-01-04').late('give').does('close', { why: '改为网上培训' }).counts('full', 0),
);
