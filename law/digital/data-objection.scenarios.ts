/** 政务数据校核, shown over the National Day of 2025. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { withData } from './data-examples.ts';
import { dataObjection } from './data-objection.ts';

const WRONG: Form = { result: '不准确,需要更正', cause: '采集、录入错误', why: '录入错误' };
const RIGHT: Form = { result: '数据无误', cause: '没有问题', why: '与档案一致' };
const objected = (title: string, ...rules: string[]): ScenarioWords =>
  withData(scenario(title, ...rules))
    .on('2025-09-26')
    .does('object', { data: 'data1', what: '姓名有误' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  dataObjection,
  objected('十个工作日内校核,不准确的及时更正并告知', 'law-26.must', 'law-26.must.2', 'law-26.hold', 'practice-数据校核.hold', 'practice-数据校核.must.2').owes('check', '2025-10-16').refused('mend', 'law-26.hold', { how: '改正' })
    .on('2025-10-16').does('check', WRONG).owes('mend', 'promptly').refused('keep', 'practice-数据校核.hold').does('mend', { how: '改正' }).ended('已经更正').owes('mend served', 'promptly').serves('mend').nothingOwed('mend served').counts('inTimeRate', 100).counts('entry', 1),
  objected('数据无误的告知', 'practice-数据校核.must', 'practice-数据校核.hold', 'practice-数据校核.must.3', 'law-26.hold').does('check', RIGHT).owes('keep', 'promptly').refused('mend', 'law-26.hold', { how: '改正' }).does('keep').nothingOwed('keep').owes('keep served', 'promptly').serves('keep').nothingOwed('keep served').counts('right', 1),
  objected('逾期没有校核的;撤回异议', 'law-26.must').on('2025-10-17').late('check').does('withdrawn').ended('撤回'),
  withData(scenario('部门使用中发现问题的,同样校核', 'law-26.must')).on('2025-09-26').does('find', { data: 'data1', what: '缺地址' }).owes('check', '2025-10-16').counts('found', 1).counts('received', 1),
);
