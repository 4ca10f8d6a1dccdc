/** 监测预警, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { warning } from './warning.ts';

const WATCH: Form = { what: '强降雨', kind: '自然灾害', danger: '防汛抗旱', source: '气象' };
const CONFER: Form = { result: '需要发布警报', grade: '较大', experts: 2 };
const ISSUE: Form = {
  kind: '自然灾害',
  colour: '三级(黄色)',
  from: '2025-07-01',
  hour: '10时',
  area: '全县',
  alert: '山洪',
  advice: '避险',
  neighbours: false,
};
const RED: Form = { ...ISSUE, colour: '一级(红色)', neighbours: true };
const FIVE = ['启动应急预案', '加强监测、及时报告', '随时分析评估', '定时发布预测信息', '宣传避险常识、公布求助电话'];
const SEND: Form = { what: '发布', ways: ['短信', '应急广播'], to: '沿河各村', villages: 30 };
const MARKET: Form = { wrong: false, what: '平稳' };
const P = 'practice-预警';

const watched = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-07-01')
    .does('watch', WATCH);
const issued = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  watched(title, ...rules)
    .does('confer', CONFER)
    .does('issue', form);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  warning,
  watched('会商以后发布黄色警报,报告、传播、采取五项措施,监测市场,危险解除以后立即解除', 'law-62.must', 'law-64.1.hold', 'law-64.1.must', 'law-64.1.must.2', 'law-65.1.must', 'law-66.must', 'law-66.hold', 'law-68.must', 'law-70.2.must', 'law-70.2.do', 'law-70.2.hold', `${P}.do.2`, `${P}.never`).owes('confer', 'promptly').refused('issue', 'law-64.1.hold', ISSUE).does('confer', CONFER)
    .owes('issue', 'promptly').refused('send', `${P}.do.2`, SEND).does('issue', ISSUE).refused('none', `${P}.never`).owes('report', 'promptly').owes('send', 'promptly').owes('act', 'promptly').owes('market', 'promptly').owes('inform', 'promptly').does('inform', { to: '驻军' }).nothingOwed('inform').does('report', { way: '网络直报' }).does('send', SEND).does('send', { ...SEND, what: '续发' })
    .refused('act', 'law-66.hold', { measures: ['启动应急预案'] }).does('act', { measures: FIVE, moved: 120 }).does('market', MARKET).nothingOwed('send').refused('lift', 'law-70.2.do', { stopped: true }).does('safe', { why: '雨停' }).owes('lift', 'promptly').refused('lift', 'law-70.2.hold', { stopped: false }).does('lift', { stopped: true }).ended('解除')
    .counts('issued', 1).counts('yellow', 1).counts('messages', 2).counts('villages', 60).counts('moved', 120).counts('lifted', 1).counts('running', 0),
  watched('不需要发布的不发布;可能重大的立即报告', 'law-62.must.2', 'law-62.must.3', `${P}.must`, `${P}.do`).refused('none', `${P}.do`).refused('inform', `${P}.do`, { to: '驻军' }).does('confer', { result: '不需要发布', grade: '重大', experts: 1 }).owes('report', 'promptly').owes('none', 'promptly').owes('inform', 'promptly').does('inform', { to: '驻军、邻县' }).nothingOwed('inform').does('report', { way: '逐级报告' }).nothingOwed('report').does('none').nothingOwed('none').ended('不发布'),
  issued('红色警报通报毗邻地区,另外采取第六十七条的措施', RED, 'law-64.1.must.3', 'law-67.hold').owes('inform', 'promptly').does('inform', { to: '驻军、邻县' }).nothingOwed('inform').refused('act', 'law-67.hold', { measures: FIVE }).does('act', { measures: FIVE, strict: ['转移、疏散人员'] }).does('act', { measures: ['加强监测、及时报告'], moved: 40 }).counts('red', 1).counts('moved', 40),
  issued('调整为橙色的,重新发布、再报告、再采取措施', ISSUE, 'law-70.1.must', 'law-70.1.do', 'law-67.hold.2', 'law-66.must', 'law-65.1.must', 'law-64.1.must.2').does('report', { way: '网络直报' }).does('send', SEND).does('act', { measures: FIVE }).refused('adjust', 'law-70.1.do', { colour: '二级(橙色)', why: '雨势加大' }).does('judge', { why: '雨势加大' }).owes('adjust', 'promptly')
    .does('adjust', { colour: '二级(橙色)', why: '雨势加大' }).nothingOwed('adjust').owes('act', 'promptly').refused('act', 'law-67.hold.2', { measures: FIVE }).does('act', { measures: FIVE, strict: ['应急队伍待命'] }).does('send', { ...SEND, what: '调整' }).does('report', { way: '网络直报' }).nothingOwed('report').counts('adjusted', 1),
  issued('发现哄抬价格的,移交查处', ISSUE, 'law-68.hold', 'law-68.opens').refused('market', 'law-68.hold', { wrong: true, what: '哄抬菜价' }).does('market', { wrong: true, what: '哄抬菜价', to: 'u5' }).opens('emergency-offence'),
  issued('突发事件已经发生的,转入应急响应', ISSUE, 'law-72.1.must', 'law-72.1.do', 'law-72.1.opens').refused('respond', 'law-72.1.do', { event: '山洪', kind: '自然灾害', grade: '较大' }).does('happened', { what: '山洪' }).owes('respond', 'promptly').does('respond', { event: '山洪', kind: '自然灾害', grade: '较大' }).opens('response').ended('转入应急响应').counts('responded', 1).counts('hitRate', 100),
);
