/** 信用修复: after the least term, with proof and promise, decided in time; the record and the rating hear of it. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from '../enforcement/examples.ts';
import { GONE_RECORD, OLD_RECORD, RATED, RECORD } from './credit-examples.ts';
import { creditGrade } from './credit-grade.ts';
import { creditRecord } from './credit-record.ts';
import { creditRepair } from './credit-repair.ts';

const A = 'scheme-“修复申请”';
const R = 'scheme-“办理时限”';
const DONE = { done: true, how: '罚款已缴' };
const WHOLE = { proof: FILES, promise: true };
const applied = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('record1', creditRecord, OLD_RECORD)
    .entry('record2', creditRecord, GONE_RECORD)
    .entry('record3', creditRecord, RECORD)
    .entry('grade1', creditGrade, RATED)
    .on('2025-09-26')
    .does('apply', { party: '企业1', record: 'record1', rated: 'grade1', way: '网上', ...WHOLE, ...more });

// biome-ignore format: a day a line
export default scenarios(
  creditRepair,

  applied('受理、核实、准予,跨国庆节;记录和评价都得知', {}, `${R}.must`, `${R}.never`, `${R}.must.3`, `${R}.do`, 'scheme-第二部分.hold', `${A}.hold`, `${A}.hold.2`, 'opinion-“信用修复机制”.hold', 'scheme-“终止公示”.tells', 'scheme-“终止公示”.tells.2', `${R}.must.4`).owes('accept', '2025-09-30').refused('check', `${R}.do`, DONE).does('accept').refused('refuse', `${R}.never`, { why: '无' }).owes('grant', '2025-10-16')
    .refused('grant', 'opinion-“信用修复机制”.hold').does('check', DONE).on('2025-10-16').does('grant').tells('record1', 'repaired').tells('grade1', 'repaired').owes('grant served', 'promptly').serves('grant').nothingOwed('grant served').ended('准予修复').counts('granted', 1).counts('onTimeRate', 100),
  applied('逾期没有受理;不予修复', {}, `${R}.must`).on('2025-10-09').late('accept').does('accept').does('deny', { why: '没有履行' }).ended('不予修复').counts('denied', 1),
  applied('延长以后按期;延长署名认定', {}, `${R}.extends`, `${R}.attest`, `${R}.must.3`).does('accept').refused('extend', `${R}.attest`, { why: '无' }, { unsigned: true }).does('extend', { why: '需要核查' }).owes('grant', '2025-10-30').on('2025-10-31').late('grant').counts('extended', 1),
  applied('最短公示期没有届满的不能受理', { record: 'record3' }, 'scheme-第二部分.hold').refused('accept', 'scheme-第二部分.hold').does('refuse', { why: '公示期没有届满' }).ended('不予受理').counts('refused', 1),
  applied('已经停止公示的不能受理', { record: 'record2' }, `${A}.hold`).refused('accept', `${A}.hold`),
  applied('材料不全的告知补正,补正以后受理', { proof: null, promise: null }, `${A}.hold.2`, `${R}.must.2`, 'practice-补正.must', 'practice-补正.must.2').refused('accept', `${A}.hold.2`).does('askFix', { missing: '承诺书' }).owes('askFix served', 'promptly').serves('askFix').nothingOwed('askFix served').owes('fix', '2025-10-16').on('2025-10-09').does('fix', WHOLE).owes('accept', '2025-10-13').on('2025-10-13').does('accept').nothingOwed('accept'),
  applied('补正以后逾期没有受理', { promise: null }, `${R}.must.2`).does('askFix', { missing: '承诺书' }).serves('askFix').does('fix', WHOLE).on('2025-10-10').late('accept'),
  applied('逾期没有补正的视为撤回', { promise: null }, 'practice-补正.must').does('askFix', { missing: '承诺书' }).serves('askFix').on('2025-10-17').deems('abandon', '2025-10-16').ended('视为撤回').counts('abandoned', 1),
);
