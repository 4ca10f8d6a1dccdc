/** 移送涉嫌犯罪案件 held against the clock: three days, twenty-four hours, three days again; every way in which it ends. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { criminalTransfer } from './criminal-transfer.ts';
import { equipped, OFFICERS } from './examples.ts';

const CRIME = { crime: '生产、销售伪劣产品', suspicion: '涉嫌构成犯罪,依法需要追究刑事责任', duty: false };
const PAPERS = ['涉嫌犯罪案件情况的调查报告', '涉案物品清单'];
const SEND = { police: '公安局', papers: PAPERS, tested: false };

/** Found on Thursday 26 September 2024; the report is of the 27th. */
const found = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .told('start', { party: '当事人1' });
const reported = (title: string, ...rules: string[]): ScenarioWords =>
  found(title, ...rules)
    .does('team', { members: OFFICERS })
    .on('2024-09-27')
    .does('report', CRIME);
const sent = (title: string, ...rules: string[]): ScenarioWords =>
  reported(title, ...rules)
    .on('2024-09-29T16:30')
    .does('approve')
    .on('2024-09-30T09:00')
    .does('send', SEND);
/** Refused on 8 October, heard of the same day. */
const refused = (title: string, ...rules: string[]): ScenarioWords =>
  sent(title, ...rules)
    .on('2024-09-30')
    .does('sign')
    .on('2024-10-08')
    .does('refuse', { reason: '没有犯罪事实' });

// biome-ignore format: a day a line
export default scenarios(
  criminalTransfer,

  found('全程:专案组、报告、三日审批、二十四小时移送、签收、三日立案、三日移交、办结', 'transfer-5.1.must', 'transfer-5.2.must', 'transfer-5.2.must.2', 'transfer-7.must', 'transfer-8.must', 'transfer-12.must')
    .owes('team', 'promptly').does('team', { members: OFFICERS }).nothingOwed('team')
    .on('2024-09-26').does('report', CRIME).owes('approve', '2024-09-29')
    .on('2024-09-29T16:30').does('approve').owes('send', '2024-09-30T16:30')
    .on('2024-09-30T16:30').does('send', SEND).nothingOwed('send').owes('sign', 'promptly')
    .on('2024-09-30').does('sign').owes('take', '2024-10-08')
    .on('2024-10-08').does('take').owes('hand', '2024-10-11')
    .on('2024-10-11').does('hand', { what: '物品和材料' }).nothingOwed('hand').does('finish').ended('公安机关立案')
    .counts('sent', 1).counts('sentInTime', 1).counts('taken', 1).counts('open', 0),

  // 专案组、报告、审批
  found('专案组须二名以上持证人员;没有专案组不能报告', 'transfer-5.1.hold', 'transfer-5.1.do')
    .refused('team', 'transfer-5.1.hold', { members: ['乙'] }).refused('team', 'transfer-5.1.hold', { members: ['乙', '戊'] })
    .refused('report', 'transfer-5.1.do', CRIME).does('team', { members: OFFICERS }).does('report', CRIME),
  found('报告须署名认定涉嫌犯罪;知识产权领域为合理嫌疑', 'transfer-3.1.attest', 'transfer-3.2.attest').does('team', { members: OFFICERS })
    .refused('report', 'transfer-3.1.attest', CRIME, { unsigned: true })
    .refused('report', 'transfer-3.2.attest', { ...CRIME, suspicion: '知识产权领域存在犯罪的合理嫌疑' }, { unsigned: true }).does('report', CRIME),
  reported('三日按自然日,末日逢国庆节前补班的周日不顺延;不批准的记录理由', 'transfer-5.2.do', 'transfer-5.2.must').owes('approve', '2024-09-30')
    .on('2024-10-08').late('approve').does('reject', { reason: '数额不足' }).ended('不批准移送').counts('rejected', 1),
  found('没有报告不能审批;没有批准不能移送;批准以后不能改为不批准', 'transfer-5.2.do', 'transfer-5.2.do.2', 'transfer-5.2.never')
    .refused('approve', 'transfer-5.2.do').refused('reject', 'transfer-5.2.do', { reason: '无' }).refused('send', 'transfer-5.2.do.2', SEND)
    .does('team', { members: OFFICERS }).does('report', CRIME).does('approve').refused('reject', 'transfer-5.2.never', { reason: '无' }),
  reported('二十四小时从批准的时刻起算,不因假日顺延', 'transfer-5.2.must.2')
    .on('2024-09-30T17:30').does('approve').owes('send', '2024-10-01T17:30')
    .on('2024-10-01T17:31').late('send').does('send', SEND).counts('sentInTime', 0),
  reported('移送须附调查报告、物品清单;有检验鉴定的附结论', 'transfer-6.hold', 'transfer-6.hold.2')
    .on('2024-09-29T16:30').does('approve').refused('send', 'transfer-6.hold', { ...SEND, papers: ['涉案物品清单'] }).refused('send', 'transfer-6.hold', { ...SEND, papers: ['涉嫌犯罪案件情况的调查报告'] })
    .refused('send', 'transfer-6.hold.2', { ...SEND, tested: true }).does('send', { ...SEND, tested: true, papers: [...PAPERS, '检验报告或者鉴定结论'] }),

  // 公安机关、检察院
  sent('公安机关签收后三日内决定,假日的末日顺延;逾期的提示', 'transfer-7.must', 'transfer-8.must').owes('sign', 'promptly')
    .on('2024-09-30').does('sign').nothingOwed('sign').owes('take', '2024-10-08').on('2024-10-09').late('take'),
  sent('平常的三日', 'transfer-8.must').on('2024-10-14').does('sign').owes('take', '2024-10-17'),
  refused('复议三日,平常的日子', 'transfer-9.2.must').does('ask', { reason: '证据充分' }).owes('uphold', '2024-10-11'),
  sent('转送有管辖权的机关', 'transfer-7.must').on('2024-09-30').does('forward', { to: '另一公安局' }).nothingOwed('sign'),
  refused('不予立案的,三日内可以提请复议、建议立案监督', 'transfer-9.1.may', 'transfer-第9条第1款、第2款.may', 'transfer-9.2.must', 'transfer-9.2.let')
    .mayUntil('ask', '2024-10-11').mayUntil('advise', '2024-10-11')
    .on('2024-10-11').does('ask', { reason: '证据充分' }).owes('uphold', '2024-10-14').refused('back', 'transfer-9.2.let')
    .on('2024-10-14').does('uphold').nothingOwed('uphold').mayUntil('advise', '2024-10-17')
    .on('2024-10-17').does('advise', { reason: '证据充分' }).does('unsupervised').does('back').ended('公安机关不予立案').counts('returned', 1).counts('asked', 1),
  refused('逾期不能提请复议、建议监督', 'transfer-9.1.may', 'transfer-第9条第1款、第2款.may')
    .on('2024-10-12').refused('ask', 'transfer-9.1.may', { reason: '晚' }).refused('advise', 'transfer-第9条第1款、第2款.may', { reason: '晚' }).does('back'),
  refused('检察机关通知立案的,公安机关立案', 'transfer-9.3.must', 'transfer-10.never')
    .on('2024-10-11').does('advise', { reason: '证据充分' })
    .on('2024-10-18').does('supervised').owes('take', 'promptly').does('take').refused('back', 'transfer-10.never').refused('stop', 'transfer-10.never', { reason: '无' })
    .does('hand', { what: '物品' }).does('finish').counts('supervised', 1).counts('taken', 1),

  // 退回、移交、职务犯罪线索
  sent('没有不予立案的不能退回;没有立案的不能移交、办结', 'transfer-10.do', 'transfer-12.do', 'transfer-12.do.2')
    .on('2024-09-30').does('sign').refused('back', 'transfer-10.do').refused('hand', 'transfer-12.do', { what: '物品' }).refused('finish', 'transfer-12.do.2')
    .on('2024-10-08').does('take').refused('finish', 'transfer-12.do.2')
    .on('2024-10-12').late('hand').does('hand', { what: '物品' }).does('finish'),
  found('发现职务犯罪的,移送线索以后才能办结', 'transfer-19.must', 'transfer-19.let')
    .does('team', { members: OFFICERS }).does('report', { ...CRIME, duty: true }).owes('clue', 'promptly')
    .on('2024-09-29T16:30').does('approve').does('send', SEND)
    .on('2024-09-30').does('sign')
    .on('2024-10-08').does('refuse', { reason: '无' }).refused('back', 'transfer-19.let').does('clue', { to: '监察机关' }).nothingOwed('clue').does('back').counts('clues', 1),
  found('公安机关立案的,同样移送线索以后才能办结', 'transfer-19.let')
    .does('team', { members: OFFICERS }).does('report', { ...CRIME, duty: true })
    .on('2024-09-29T16:30').does('approve').does('send', SEND)
    .on('2024-09-30').does('sign').does('take').does('hand', { what: '物品' }).refused('finish', 'transfer-19.let').does('clue', { to: '人民检察院' }).does('finish'),
  reported('没有发现职务犯罪的,不必移送线索', 'transfer-19.must').nothingOwed('clue').does('stop', { reason: '嫌疑人死亡' }).ended('终止移送'),

  // 检察机关
  sent('移送的抄送检察机关', 'practice-抄送人民检察院.must').owes('copy', 'promptly').does('copy').nothingOwed('copy').counts('copied', 1),
  reported('检察机关提出移送意见的,及时审批;没有移送的不抄送', 'transfer-14.1.must.2', 'practice-抄送人民检察院.do').does('propose', { no: '检意1号' }).refused('copy', 'practice-抄送人民检察院.do').owes('approve', 'promptly').does('approve').nothingOwed('approve').counts('proposed', 1),
  sent('检察机关查询的,说明情况以后才能办结', 'transfer-14.1.must', 'transfer-14.1.let').on('2024-09-30').does('sign').does('take').does('hand', { what: '物品' }).does('query', { what: '移送是否及时' }).owes('explain', 'promptly')
    .refused('finish', 'transfer-14.1.let').does('explain', { words: '二十四小时内移送' }).nothingOwed('explain').does('finish').counts('queried', 1).counts('sentRate', 100),
  refused('公安机关逾期没有复议', 'transfer-9.2.must').does('ask', { reason: '证据充分' }).on('2024-10-12').late('uphold'),
);
