/** 即办件 held against its day: done at the counter, sent home once for all that lacks, or turned into a 承诺件. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { instantService } from './instant-service.ts';
import { withItems } from './service-examples.ts';

const DONE = { result: '办结', paper: true };
const PLAIN = { result: '办结', paper: false };
const PAPER = { name: '证明', from: '2024-09-26' };
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  withItems(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { applicant: '当事人1', item: 'counter', way: '窗口', ...more });

// biome-ignore format: a day a line
export default scenarios(
  instantService,

  applied('当日办结,颁发证照,同步生成电子证照', {}, 'law-34.2.must', 'law-34.2.never', 'law-44.must', 'law-44.hold', 'law-44.hold.2', 'law-37.hold', 'online-10.2.opens', 'business-36.1.hold').owes('finish', '2024-09-26').does('finish', DONE).nothingOwed('finish').refused('turn', 'law-34.2.never', { why: '情况复杂' }).owes('issue', '2024-10-15').refused('close', 'law-37.hold')
    .does('issue', PAPER).opens('e-licence').nothingOwed('issue').ended('办结').counts('applied', 1).counts('closed', 1).counts('inTime', 1).counts('onTimeRate', 100).counts('onSpot', 1).counts('onSpotRate', 100).counts('issued', 1),
  applied('隔日才办的不是现场办结;颁证逾期', {}, 'law-34.2.must', 'law-44.must').on('2024-09-27').late('finish').does('finish', DONE).counts('onSpot', 0).counts('onSpotRate', 0).counts('inTime', 0).on('2024-10-17').late('issue'),
  applied('网上申请的次日办结', { way: '网上' }, 'business-36.1.must').owes('finish', '2024-09-27').on('2024-09-27').does('finish', PLAIN).nothingOwed('finish').counts('inTime', 1).counts('onSpot', 0),
  applied('网上申请的逾期', { way: '网上' }, 'business-36.1.must').on('2024-09-29').late('finish'),
  applied('不颁发证照的直接办结', {}, 'law-37.must', 'law-37.hold', 'law-44.hold').does('finish', PLAIN).owes('close', 'promptly').refused('issue', 'law-44.hold', PAPER).does('close').nothingOwed('close').ended('办结').counts('issued', 0),
  applied('不予办理的说明理由,不颁发证照', {}, 'law-38.2.hold', 'law-44.hold.2').refused('finish', 'law-38.2.hold', { result: '不予办理', paper: true }).does('finish', { result: '不予办理', why: '不符合条件', paper: true }).refused('issue', 'law-44.hold.2', PAPER).does('close').counts('denied', 1),
  applied('不是即办件的事项不能当场办结', { item: 'item1' }, 'business-36.1.hold').refused('finish', 'business-36.1.hold', DONE),
  applied('已经取消的事项不能办', { item: 'gone' }, 'business-36.1.hold').refused('finish', 'business-36.1.hold', DONE),
  applied('缺材料的一次性告知,退回', {}, 'law-31.1.attest', 'online-7.1.attest', 'law-34.2.must').refused('lack', 'law-31.1.attest', { missing: '照片' }, { unsigned: true }).refused('lack', 'online-7.1.attest', { missing: '照片' }, { unsigned: true }).does('lack', { missing: '照片' }).ended('退回补齐').counts('lacking', 1),
  applied('当场不能办结的转为承诺件', {}, 'law-37.opens').does('turn', { why: '需要核查' }).opens('licence').ended('转为承诺件').counts('turned', 1).counts('closed', 0),
);
