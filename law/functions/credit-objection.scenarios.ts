/** 信用信息异议: taken in within its day, checked within its days, the register told what came of it. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { GONE_RECORD, RATED, RECORD } from './credit-examples.ts';
import { creditGrade } from './credit-grade.ts';
import { creditObjection } from './credit-objection.ts';
import { creditRecord } from './credit-record.ts';

const A = 'practice-异议受理';
const E = 'scheme-“异议申诉”';
const WRONG = { result: '信息有误或者没有依据', how: '查原卷' };
const objected = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('record1', creditRecord, RECORD)
    .entry('record2', creditRecord, GONE_RECORD)
    .entry('grade1', creditGrade, RATED)
    .on('2025-09-26')
    .does('object', { party: '企业1', ground: '信息有误', words: '不是本企业', ...more });

// biome-ignore format: a day a line
export default scenarios(
  creditObjection,

  objected('受理、核查、删除,跨国庆节;记录和评价都得知', { record: 'record1', rated: 'grade1' }, `${A}.must`, `${A}.hold`, `${A}.hold.2`, `${A}.never`, `${E}.must`, `${E}.do`, `${E}.do.2`, `${E}.hold`, `${E}.must.2`, 'credit-“异议、修复”.tells', 'credit-“异议、修复”.tells.2').owes('accept', '2025-09-28').refused('check', `${E}.do`, WRONG).does('accept').refused('refuse', `${A}.never`, { why: '无' })
    .owes('reply', '2025-10-13').refused('reply', `${E}.do.2`, { result: '删除', why: '有误' }).does('ask', { to: '甲局' }).does('says', { result: '信息有误' }).does('check', WRONG).refused('reply', `${E}.hold`, { result: '维持', why: '无误' }).on('2025-10-13').does('reply', { result: '删除', why: '有误' }).tells('record1', 'corrected').tells('grade1', 'corrected').ended('已经答复')
    .owes('reply served', 'promptly').serves('reply').nothingOwed('reply served').counts('inTime', 1).counts('onTimeRate', 100).counts('upheld', 1).counts('asked', 1),
  objected('逾期没有受理', { record: 'record1' }, `${A}.must`).on('2025-09-29').late('accept').does('accept').does('check', { ...WRONG, result: '信息与事实一致' }).does('reply', { result: '维持', why: '无误' }).counts('upheld', 0),
  objected('逾期没有答复', { record: 'record1' }, `${E}.must`).does('accept').on('2025-10-15').late('reply'),
  objected('没有写明记录的不能受理', {}, `${A}.hold`).refused('accept', `${A}.hold`).does('refuse', { why: '没有指明' }).ended('不予受理').counts('refused', 1),
  objected('已经停止公示的不再受理', { record: 'record2' }, `${A}.hold.2`).refused('accept', `${A}.hold.2`),
);
