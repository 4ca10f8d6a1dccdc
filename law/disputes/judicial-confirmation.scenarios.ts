/** 司法确认 held against the calendar: jointly, within thirty days, three days to accept, thirty to decide. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { judicialConfirmation } from './judicial-confirmation.ts';

const BEGIN = { party: 'p1', other: 'p2', joint: true, effectiveOn: '2024-09-06' };
const PAPERS = ['司法确认申请书', '调解协议', '身份证明、资格证明', '双方的送达地址、电话'];
const FORWARD = { court: '某县人民法院', venue: '当事人住所地、标的物所在地、调解组织所在地的基层人民法院', papers: PAPERS };

/** The agreement took effect on 6 September 2024: thirty days end on Sunday 6 October, so on the 8th. */
const begun = (title: string, on = '2024-09-27', more: object = {}, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on(on)
    .told('begin', { ...BEGIN, ...more });

// biome-ignore format: a day a line
export default scenarios(
  judicialConfirmation,

  begun('双方共同、三十日内;法院三日内受理、三十日内裁定', '2024-09-27', {}, 'law-205.hold', 'law-205.hold.2', 'law-205.must', 'rules-第4条第1款.must', 'law-187.must', 'law-206.tells')
    .owes('forward', 'promptly').does('forward', FORWARD).nothingOwed('forward').owes('accept', '2024-09-30')
    .on('2024-09-30').does('accept', { no: '调确1' }).nothingOwed('accept').owes('confirm', '2024-10-30')
    .on('2024-10-30').does('confirm', { no: '裁1' }).tells('other', 'confirmed').nothingOwed('confirm').ended('裁定有效').counts('asked', 1).counts('joint', 1).counts('confirmed', 1).counts('confirmRate', 100).counts('inTime', 1).counts('open', 0),
  begun('末日逢国庆的,节后第一个工作日仍在三十日内', '2024-10-08', {}, 'law-205.hold.2').does('forward', FORWARD),
  begun('超过三十日的不能提交,登记没有审查', '2024-10-09', {}, 'law-205.hold.2').refused('forward', 'law-205.hold.2', FORWARD).does('abandon', { why: '超过三十日' }).ended('没有审查'),
  begun('只有一方申请的不能提交', '2024-09-27', { joint: false }, 'law-205.hold').refused('forward', 'law-205.hold', FORWARD).does('abandon', { why: '不是双方共同申请' }).counts('joint', 0),
  begun('材料齐全;不是身份关系由提交的人署名', '2024-09-27', {}, 'rules-3.hold', 'rules-第4条第2款.attest')
    .refused('forward', 'rules-3.hold', { ...FORWARD, papers: ['司法确认申请书'] }).refused('forward', 'rules-第4条第2款.attest', FORWARD, { unsigned: true }).does('forward', FORWARD),
  begun('法院三日内没有答复的提示;不予受理的告知其他途径', '2024-09-27', {}, 'rules-第4条第1款.must', 'law-206.must', 'law-206.tells.2').does('forward', FORWARD)
    .on('2024-10-08').late('accept').does('refuse', { ground: '确认身份关系、收养关系、婚姻关系' }).tells('other', 'unconfirmed').owes('tell', 'promptly').does('tell').nothingOwed('tell').ended('不予受理').counts('refused', 1),
  begun('院长批准的延长;逾期的提示;驳回的告知途径', '2024-09-27', {}, 'law-187.extends', 'law-187.must', 'law-206.must').does('forward', FORWARD)
    .on('2024-09-30').does('accept', { no: '调确1' }).does('extend', { until: '2024-11-15' }).owes('confirm', '2024-11-15')
    .on('2024-11-18').late('confirm').does('dismiss', { ground: '内容不明确' }).tells('other', 'unconfirmed').owes('tell', 'promptly').counts('dismissed', 1).counts('confirmRate', 0),
  begun('已经提交的,只有撤回、按撤回处理才能登记没有审查', '2024-09-27', {}, 'rules-第5条第2款.hold').does('forward', FORWARD).refused('abandon', 'rules-第5条第2款.hold', { why: '超过三十日' }).does('abandon', { why: '按撤回处理' }),
  begun('当事人撤回', '2024-09-27', {}, 'law-205.must').does('forward', FORWARD).does('withdraw').ended('撤回申请'),
);
