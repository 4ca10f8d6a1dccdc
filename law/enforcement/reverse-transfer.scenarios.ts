/** 行刑反向衔接: fifteen working days to decide what to do, two months (or the day on the paper) to answer the prosecutor. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { reverseTransfer } from './reverse-transfer.ts';

const GOT = {
  from: '人民检察院',
  no: '检意1号',
  on: '2024-09-18',
  advice: true,
  ground: '不起诉',
  party: '当事人1',
  age: '公民',
  act: '销售侵权商品',
};
const REPLY = { result: '没有处罚依据、超过时效', words: '已超过二年' };
const WHY = { why: '违法行为超过处罚时效', words: '三年前' };
const got = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('receive', { ...GOT, ...more });

// biome-ignore format: a day a line
export default scenarios(
  reverseTransfer,

  got('十五个工作日内转入处罚、移送或者认为不应处罚,跨中秋、国庆;两个月内书面回复', {}, 'transfer-13.must', 'practice-反向移送的办理.never', 'transfer-13.opens', 'criminal-177.3.must', 'practice-反向移送的办结.hold', 'practice-反向移送的办结.hold.2', 'practice-反向移送的办结.do', 'practice-反向移送的办结.hold.3')
    .owes('open', '2024-10-14').owes('reply', '2024-11-18').refused('report', 'practice-反向移送的办结.hold.3', { stage: '其他', words: '无' }).on('2024-10-14').does('open').nothingOwed('open').opens('penalty').refused('refer', 'practice-反向移送的办理.never', { to: 'u2' }).refused('reply', 'practice-反向移送的办结.hold', REPLY)
    .on('2024-11-18').does('report', { stage: '已经立案,正在办理', words: '调查中' }).nothingOwed('reply').refused('close', 'practice-反向移送的办结.do')
    .on('2025-01-06').told('linked', { procedure: 'penalty', outcome: '不予行政处罚' }).refused('reply', 'practice-反向移送的办结.hold.2', { ...REPLY, result: '已经处罚' }).does('reply', { ...REPLY, result: '决定不予处罚' }).does('close').ended('已经回复处理结果')
    .counts('received', 1).counts('advised', 1).counts('reported', 1).counts('repliedAdvice', 1).counts('opened', 1),
  got('作出处罚决定即可回复已经处罚,不必等结案', {}, 'practice-反向移送的办结.hold', 'practice-反向移送的办结.hold.2').does('open').told('punished').does('reply', { result: '已经处罚', words: '罚款五百元' }).counts('replied', 1),
  got('逾期没有决定、没有回复', {}, 'transfer-13.must', 'criminal-177.3.must').on('2024-10-15').late('open').on('2024-11-19').late('reply'),
  got('要求补充材料的期间停止计算', {}, 'practice-反向移送的办理.stops').on('2024-09-25').does('ask', { what: '扣押清单' }).stopped('open').on('2024-10-09').does('supply').owes('open', '2024-10-22'),
  got('检察意见书载明期限的从其载明', { until: '2024-10-18' }, 'criminal-177.3.must.2', 'law-第29条、第33条、第36条.attest', 'transfer-13.must').owes('reply', '2024-10-18').refused('disagree', 'law-第29条、第33条、第36条.attest', WHY, { unsigned: true }).does('disagree', WHY).nothingOwed('open').on('2024-10-18').does('reply', REPLY).nothingOwed('reply').does('close')
    .counts('disagreed', 1).counts('inTime', 1),
  got('逾期没有按载明的期限回复', { until: '2024-10-18' }, 'criminal-177.3.must.2').on('2024-10-21').late('reply'),
  got('不属于本机关的移送;移送以后不再转入处罚;没有检察意见的不定回复期限', { advice: false, from: '公安机关', ground: '没有犯罪事实' }, 'practice-反向移送的办理.never.2', 'criminal-177.3.must').nothingOwed('reply').does('refer', { to: 'u2' }).refused('open', 'practice-反向移送的办理.never.2').does('reply', { result: '移送有管辖权的机关', words: '已移送' }).does('close').counts('advised', 0).counts('referred', 1),
  got('检察机关督促的,及时回复;回复以前不办结', {}, 'practice-反向移送的办结.must', 'practice-反向移送的办结.let').does('disagree', WHY).does('reply', REPLY).does('press', { words: '理由不足' }).owes('report', 'promptly').refused('close', 'practice-反向移送的办结.let').does('report', { stage: '其他', words: '补充说明' }).nothingOwed('report').does('close').counts('pressed', 1),
);
