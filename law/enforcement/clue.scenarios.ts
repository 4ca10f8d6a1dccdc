/** 违法线索 held against the calendar: fifteen working days over National Day, the informant told and sealed, what becomes of each. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { clue } from './clue.ts';
import { FILES } from './examples.ts';

const REPORT = { informant: '举报人1', realName: true, about: '某店', what: '销售过期食品', wishes: true };
const REGISTER = {
  origin: '投诉、举报',
  party: '当事人1',
  age: '法人或者其他组织',
  domain: '食品',
  act: '销售过期食品',
  received: '2024-09-25',
};
const FOUND = { found: '属实', result: '有违法嫌疑' };
const DECLINE = { ground: '没有违法事实', why: '不属实' };
const told = (result: string) => ({ result });

/** Reported by name and registered on Wednesday 25 September 2024. */
const reported = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('report', REPORT)
    .does('register', REGISTER);
const found = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('receive')
    .does('register', { ...REGISTER, origin: '监督检查', ...more });

// biome-ignore format: a day a line
export default scenarios(
  clue,

  reported('实名举报全程:登记、核查、转入处罚、告知立案、处罚、告知结果、办结,启动奖励', 'law-54.1.must', 'market-18.1.must', 'market-18.1.do', 'law-54.2.hold', 'law-54.2.opens', 'law-54.2.hold.3', 'reports-31.2.must', 'reports-32.hold', 'reports-33.attest', 'rewards-14.opens')
    .nothingOwed('register').owes('open', '2024-10-21').refused('open', 'market-18.1.do').does('check', { ...FOUND, result: '没有发现违法' }).refused('open', 'law-54.2.hold').does('check', FOUND)
    .on('2024-10-21').refused('open', 'reports-33.attest', {}, { unsigned: true }).does('open').opens('penalty').nothingOwed('open').refused('close', 'law-54.2.hold.3')
    .on('2024-10-22').told('filed').owes('inform', '2024-10-29')
    .on('2024-10-29').does('inform', told('立案')).nothingOwed('inform')
    .on('2024-12-25').told('punished', { kinds: ['罚款'], fine: 20_000_000 })
    .on('2025-01-02').told('linked', { procedure: 'penalty', outcome: '结案' }).refused('close', 'reports-32.hold').does('inform', told('处理结果')).does('close').opens('informant-reward').ended('办结')
    .counts('opened', 1).counts('inTime', 1).counts('punished', 1).counts('informed', 2).counts('open', 0),
  scenario('举报的及时登记;收到之日不晚于登记之日', 'law-54.1.must', 'practice-线索登记.hold', 'practice-线索登记.do').on('2024-09-25').does('report', REPORT).owes('register', 'promptly').refused('check', 'practice-线索登记.do', FOUND)
    .refused('register', 'practice-线索登记.hold', { ...REGISTER, received: '2024-09-26' }).does('register', REGISTER).does('check', FOUND).counts('reported', 1).counts('named', 1),
  found('自行发现的不必告知;逾期没有处理', {}, 'market-18.1.must', 'reports-31.2.must').does('check', { ...FOUND, result: '没有发现违法' }).on('2024-10-22').late('open').does('decline', DECLINE).nothingOwed('inform').counts('declined', 1).counts('onTime', 0),
  found('危急的及时核查;延长一次;鉴定时间扣除', { risk: true }, 'law-54.1.must.2', 'market-18.1.extends', 'market-18.2.stops').owes('check', 'promptly').does('check', FOUND).nothingOwed('check')
    .on('2024-10-08').does('examine', { what: '真伪' }).stopped('open').on('2024-10-10').does('examined', { result: FILES }).owes('open', '2024-10-23').does('extend', { reason: '复杂' }).owes('open', '2024-11-13'),
  reported('不予立案须署名认定,五个工作日内告知举报人;逾期', 'law-54.2.attest', 'reports-31.2.must').does('check', { ...FOUND, result: '没有发现违法' }).refused('decline', 'law-54.2.attest', DECLINE, { unsigned: true })
    .on('2024-09-27').does('decline', DECLINE).ended('不予立案').owes('inform', '2024-10-10').on('2024-10-11').late('inform'),
  found('不属于本机关管辖的移送;属于的不移送', {}, 'law-第22条至第25条.hold').does('check', FOUND).refused('refer', 'law-第22条至第25条.hold', { to: 'u2' }).does('check', { ...FOUND, result: '不属于本机关管辖' }).does('refer', { to: 'u2' }).ended('移送有管辖权的机关'),
  found('没有写明当事人的不能转入处罚', { party: null }, 'law-54.2.hold.2').does('check', FOUND).refused('open', 'law-54.2.hold.2'),
  found('写明当事人的可以转入;转入以后不再不予立案、移送、并入', {}, 'law-54.2.hold.2', 'law-54.2.never').does('check', FOUND).does('open').refused('decline', 'law-54.2.never', DECLINE).refused('refer', 'law-54.2.never', { to: 'u2' }),
  reported('同一线索并入,署名认定;并入的须已登记', 'practice-线索登记.attest', 'practice-线索登记.hold.2', 'practice-移送、并入的告知.must').entry('c1', clue, [['receive', '2024-09-20'], ['register', '2024-09-20', REGISTER]]).entry('c2', clue, [['report', '2024-09-20', REPORT]])
    .refused('join', 'practice-线索登记.hold.2', { into: 'c2' }).refused('join', 'practice-线索登记.attest', { into: 'c1' }, { unsigned: true }).does('join', { into: 'c1' }).ended('并入').owes('inform', '2024-10-08').counts('joined', 1).does('inform', told('并入已登记的线索')).nothingOwed('inform'),
  reported('移送以后逾期没有告知', 'practice-移送、并入的告知.must').does('check', { ...FOUND, result: '不属于本机关管辖' }).does('refer', { to: 'u2' }).owes('inform', '2024-10-08').on('2024-10-09').late('inform'),
  scenario('匿名举报约定密码的,查证属实同样可以启动奖励;不必告知立案', 'rewards-14.opens', 'reports-31.2.must').on('2024-09-25').does('report', { code: '代码1', about: '某店', what: '销售过期食品', wishes: true }).does('register', REGISTER).does('check', FOUND).does('open')
    .on('2024-10-22').told('filed').nothingOwed('inform').on('2024-12-25').told('punished', { kinds: ['罚款'], fine: 20_000_000 }).told('linked', { procedure: 'penalty', outcome: '结案' }).does('close').opens('informant-reward'),
  reported('泄露举报人信息的,及时移送追究', 'reports-33.must').does('leak', { how: '材料外传' }).owes('pursue', 'promptly').does('pursue', { to: 'u3' }).nothingOwed('pursue').counts('leaked', 1),
);
