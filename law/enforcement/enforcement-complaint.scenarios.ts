/** 执法投诉举报: five working days over National Day and its make-up days, sixty days to the answer, every way in which one ends. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { enforcementComplaint } from './enforcement-complaint.ts';
import { OFFICERS } from './examples.ts';

const COMPLAINT = {
  organ: 'u2',
  by: '投诉人1',
  named: true,
  channel: '网络',
  enterprise: true,
  about: '乱收费、乱罚款、乱检查、乱查封',
  what: '一月检查四次',
};
const CHECK = { officers: OFFICERS, found: '重复检查属实', result: '属实' };
const ANSWER = { result: '属实,已经纠正', words: '已责令改正' };
/** Thursday 26 September 2024: five working days end on 9 October, for 29 September and 12 October are worked. */
const complained = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('complain', COMPLAINT);
const accepted = (title: string, ...rules: string[]): ScenarioWords =>
  complained(title, ...rules)
    .on('2024-09-27')
    .does('accept');
const anonymous = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('complain', { ...COMPLAINT, by: '', named: false, enterprise: false })
    .does('accept');

// biome-ignore format: a day a line
export default scenarios(
  enforcementComplaint,

  complained('五个工作日内决定是否受理,跨国庆节;受理以后不再不予受理;受理署名不是复议、诉讼的事项', 'practice-投诉举报受理.must', 'practice-投诉举报受理.never', 'law-33.3.attest', 'practice-投诉举报受理.do')
    .owes('accept', '2024-10-09').refused('check', 'practice-投诉举报受理.do', CHECK).on('2024-10-09').refused('accept', 'law-33.3.attest', {}, { unsigned: true }).does('accept').nothingOwed('accept')
    .refused('refuse', 'practice-投诉举报受理.never', { ground: '其他' }).counts('received', 1).counts('accepted', 1).counts('companies', 1),
  complained('逾期没有决定', 'practice-投诉举报受理.must').on('2024-10-10').late('accept').does('refuse', { ground: '正在或者已经复议、诉讼' }).ended('不予受理').counts('refused', 1),
  complained('告知复议、诉讼的途径', 'practice-投诉举报受理.must').does('point', { way: '行政复议' }).ended('告知法定途径').counts('pointed', 1),
  complained('不属于本机关的移送', 'practice-投诉举报受理.must').does('refer', { to: '市司法局' }).ended('移送').counts('referred', 1),
  accepted('二人核查;实名的六十日内答复送达以后办结', 'sichuan-29.1.hold', 'practice-投诉举报答复.must', 'practice-投诉举报答复.hold', 'sichuan-8.2.do')
    .owes('answer', '2024-11-26').refused('answer', 'practice-投诉举报答复.hold', ANSWER).refused('check', 'sichuan-29.1.hold', { ...CHECK, officers: ['乙'] })
    .does('check', CHECK).refused('close', 'sichuan-8.2.do').on('2024-11-26').does('answer', ANSWER).nothingOwed('answer').refused('close', 'sichuan-8.2.do').serves('answer').does('rate', { satisfied: '满意' }).does('close').ended('办结')
    .counts('closed', 1).counts('answered', 1).counts('proved', 1).counts('companiesDone', 1).counts('content', 1),
  accepted('逾期没有答复', 'practice-投诉举报答复.must').on('2024-11-27').late('answer'),
  anonymous('匿名的核查后办结,不必答复', 'practice-投诉举报答复.must.2', 'practice-投诉举报答复.hold.2').owes('close', '2024-11-25').refused('close', 'practice-投诉举报答复.hold.2').does('check', { ...CHECK, result: '不属实' }).does('close').nothingOwed('close').counts('companies', 0),
  anonymous('匿名的逾期没有办结', 'practice-投诉举报答复.must.2').on('2024-11-26').late('close'),
  accepted('转被投诉机关的按载明的日期报告;在报告以前不办结', 'practice-督办.must', 'practice-投诉举报答复.let', 'practice-投诉举报答复.hold')
    .does('pass', { until: '2024-10-18' }).serves('pass').owes('reply', '2024-10-18').does('check', CHECK).does('answer', ANSWER).serves('answer').refused('close', 'practice-投诉举报答复.let')
    .on('2024-10-18').does('reply', { result: '已经纠正', words: '已退还' }).nothingOwed('reply').does('close'),
  accepted('被投诉机关逾期不报告的,可以转为监督个案,个案结束以后答复', 'practice-督办.must', 'sichuan-31.2.attest', 'sichuan-31.2.opens', 'practice-投诉举报答复.hold', 'practice-投诉举报答复.hold.3')
    .does('pass', { until: '2024-10-18' }).serves('pass').on('2024-10-21').late('reply').does('check', { ...CHECK, result: '尚需办理' }).refused('answer', 'practice-投诉举报答复.hold.3', { ...ANSWER, result: '转入执法监督个案' })
    .refused('raise', 'sichuan-31.2.attest', { what: '无' }, { unsigned: true }).does('raise', { what: '拒不办理' }).opens('enforcement-supervision').refused('answer', 'practice-投诉举报答复.hold', ANSWER)
    .on('2024-11-18').told('linked', { procedure: 'enforcement-supervision', outcome: '监督办结' }).does('answer', ANSWER).serves('answer').does('close').counts('raised', 1),
  accepted('已经转为监督个案的,可以先如实答复,不必等个案结束', 'practice-投诉举报答复.hold', 'practice-投诉举报答复.hold.3').does('check', { ...CHECK, result: '尚需办理' }).does('raise', { what: '涉及多件案件' }).refused('answer', 'practice-投诉举报答复.hold', ANSWER)
    .does('answer', { ...ANSWER, result: '转入执法监督个案' }).serves('answer').does('close').ended('办结'),
  accepted('撤回的终止', 'practice-投诉举报撤回.do').refused('stop', 'practice-投诉举报撤回.do').does('withdraw').does('stop').ended('投诉举报人撤回').counts('open', 0).counts('withdrawn', 1),
);
