/** 即办件 held against its day: done at the counter, sent home once for all that lacks, or turned into a 承诺件. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { instantService } from './instant-service.ts';
import { withItems } from './service-examples.ts';

const DONE = { result: '办结', paper: true };
const PLAIN = { result: '办结', paper: false };
const PAPER = { name: '证明', from: '2024-09-26' };
const LAW = 'business-36.1';
const P = 'practice-即办件';
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  withItems(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { applicant: '当事人1', item: 'counter', way: '窗口', ...more });

// biome-ignore format: a day a line
export default scenarios(
  instantService,

  applied('当日办结,颁发证照,同步生成电子证照', {}, `${LAW}.must`, `${LAW}.never`, 'law-44.must', `${P}.hold.2`, `${P}.hold.3`, 'online-10.2.opens', `${LAW}.hold`).owes('finish', '2024-09-26').does('finish', DONE).nothingOwed('finish').refused('turn', `${LAW}.never`, { why: '情况复杂' }).owes('issue', '2024-10-15').refused('close', `${P}.hold.3`)
    .does('issue', PAPER).opens('e-licence').nothingOwed('issue').ended('办结').counts('applied', 1).counts('closed', 1).counts('inTime', 1).counts('onTimeRate', 100).counts('onSpot', 1).counts('onSpotRate', 100).counts('issued', 1),
  applied('隔日才办的不是现场办结;颁证逾期', {}, `${LAW}.must`, 'law-44.must').on('2024-09-27').late('finish').does('finish', DONE).counts('onSpot', 0).counts('onSpotRate', 0).counts('inTime', 0).on('2024-10-17').late('issue'),
  applied('网上申请的次日办结', { way: '网上' }, `${LAW}.must.2`).owes('finish', '2024-09-27').on('2024-09-27').does('finish', PLAIN).nothingOwed('finish').counts('inTime', 1).counts('onSpot', 0),
  applied('网上申请的逾期', { way: '网上' }, `${LAW}.must.2`).on('2024-09-29').late('finish'),
  applied('不颁发证照的直接办结', {}, `${P}.must.2`, `${P}.hold.2`, `${P}.hold.3`).does('finish', PLAIN).owes('close', 'promptly').refused('issue', `${P}.hold.2`, PAPER).does('close').nothingOwed('close').ended('办结').counts('issued', 0),
  applied('公共服务的证照及时颁发;不予办理的说明理由', { item: 'public' }, `${P}.must`, `${P}.hold`).refused('finish', `${P}.hold`, { result: '不予办理', paper: false }).does('finish', DONE).owes('issue', 'promptly').does('issue', PAPER).nothingOwed('issue'),
  applied('公共服务不予办理的', { item: 'public' }, `${P}.hold`).does('finish', { result: '不予办理', why: '不符合条件', paper: false }).does('close'),
  applied('不予许可的说明理由,不颁发证照', {}, 'law-38.2.hold', `${P}.hold.2`).refused('finish', 'law-38.2.hold', { result: '不予办理', paper: true }).refused('finish', 'law-38.2.hold', { result: '不予办理', why: '不符合条件', paper: true }).does('finish', { result: '不予办理', why: '不符合条件', rights: true, paper: true }).refused('issue', `${P}.hold.2`, PAPER).does('close').counts('denied', 1),
  applied('不是即办件的事项不能当场办结', { item: 'item1' }, `${LAW}.hold`).refused('finish', `${LAW}.hold`, DONE),
  applied('已经取消的事项不能办', { item: 'gone' }, `${LAW}.hold`).refused('finish', `${LAW}.hold`, DONE),
  applied('缺材料的一次性告知全部内容,退回', {}, `${LAW}.attest`, 'law-31.1.attest', 'online-7.1.attest', `${LAW}.must`).refused('lack', `${LAW}.attest`, { missing: '照片' }, { unsigned: true }).refused('lack', 'law-31.1.attest', { missing: '照片' }, { unsigned: true }).refused('lack', 'online-7.1.attest', { missing: '照片' }, { unsigned: true }).does('lack', { missing: '照片' }).ended('退回补齐').counts('lacking', 1),
  applied('许可当场不能办结的转为承诺件', {}, `${P}.opens`).does('turn', { why: '需要核查' }).opens('licence').ended('转为承诺件').counts('turned', 1).counts('closed', 0),
  applied('不是许可的,由各自的程序接着办', { item: 'public' }, `${P}.opens`).does('turn', { why: '需要核查' }).opens('licence', 0),
);
