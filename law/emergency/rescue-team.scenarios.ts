/** 应急救援队伍, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES, TEAM } from './examples.ts';
import { rescueTeam } from './rescue-team.ts';

const FORCE: Form = { ...TEAM, name: '蓝天救援队', kind: '社会应急力量', level: '县' };
const INSURE: Form = { people: 20, money: 400_000, until: '2025-10-10' };
const CALL: Form = { event: '山洪', people: 18, commander: 'u1' };
const P = 'practice-队伍登记';
const C = 'practice-调用补偿';
const formed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-20')
    .does('form', { why: '县文件' });
const social = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-20')
    .does('apply', { force: '当事人1', papers: FILES })
    .does('register', FORCE);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  rescueTeam,
  formed('镇街应急队:装备、登记、投保,没有保险的不调用,保险到期以前续保', `${P}.must`, `${P}.hold`, 'law-40.1.attest', 'law-40.1.must', 'practice-保险续期.must', 'practice-保险续期.hold', 'law-39.3.hold', `${P}.do`, `${P}.never`, `${C}.must`, `${C}.do`).owes('register', 'promptly').refused('insure', `${P}.do`, INSURE).refused('register', `${P}.hold`, { ...TEAM, members: 0 }).refused('register', 'law-40.1.attest', TEAM, { unsigned: true })
    .does('register', TEAM).nothingOwed('register').refused('refuse', `${P}.never`, { why: '无' }).owes('insure', 'promptly').refused('call', 'practice-保险续期.hold', CALL).does('insure', INSURE).owes('insure', '2025-10-10').refused('back', `${C}.do`, { hurt: 0, cost: 0 }).refused('call', 'law-39.3.hold', { ...CALL, commander: null }).does('call', CALL).owes('back', 'promptly').does('back', { hurt: 0, cost: 0 }).nothingOwed('back').nothingOwed('pay')
    .on('2025-10-11').late('insure').refused('call', 'practice-保险续期.hold', CALL).counts('teams', 1).counts('towns', 1).counts('called', 1).counts('sent', 18).counts('premium', 400_000),
  formed('按期续保的', 'practice-保险续期.must', 'law-40.1.must').does('register', TEAM).does('insure', INSURE).nothingOwed('register').on('2025-10-09').does('insure', { ...INSURE, until: '2026-10-10' }).owes('insure', '2026-10-10'),
  social('社会应急力量:分级、投保、调用以后三十个工作日内支付补偿', 'practice-分级管理.must', 'practice-分级管理.must.2', 'practice-社会应急力量的保险.must', `${C}.must.2`, `${C}.do.2`, 'law-91.attest').owes('grade', 'promptly').owes('insure', 'promptly').does('grade', { class: '水上搜救', grade: '二级' }).owes('grade', '2028-01-20').does('insure', INSURE).refused('pay', `${C}.do.2`, { money: 1 }).does('call', CALL).does('back', { hurt: 1, cost: 500_000 })
    .owes('pay', '2025-03-07').on('2025-03-07').refused('pay', 'law-91.attest', { money: 500_000 }, { unsigned: true }).does('pay', { money: 500_000 }).nothingOwed('pay').counts('paid', 500_000).counts('paidInTime', 1).counts('social', 1).counts('hurt', 1).does('buy', { money: 1_000_000, until: '2026-03-07' }).counts('bought', 1_000_000),
  social('逾期支付补偿;等级到期重新测评', `${C}.must.2`, 'practice-分级管理.must.2').does('grade', { class: '水上搜救', grade: '二级' }).does('insure', INSURE).does('call', CALL).does('back', { hurt: 0, cost: 500_000 }).on('2025-03-08').late('pay').on('2028-01-18').does('grade', { class: '水上搜救', grade: '一级' }).owes('grade', '2031-01-20'),
  social('等级过期的', 'practice-分级管理.must.2').does('grade', { class: '水上搜救', grade: '二级' }).on('2028-01-21').late('grade'),
  scenario('申请登记的只能是社会力量、志愿者、单位队伍', `${P}.hold.2`, `${P}.must`).on('2025-01-20').does('apply', { force: '当事人1', papers: FILES }).refused('register', `${P}.hold.2`, TEAM).does('refuse', { why: '材料不全' }).ended('不予登记').counts('refused', 1),
  formed('信息员登记,不投保、不调用', `${P}.hold.3`).does('register', { ...TEAM, name: '村信息员', kind: '信息报告员、灾害信息员', members: 120 }).nothingOwed('insure').does('insure', INSURE).refused('call', `${P}.hold.3`, CALL).counts('informers', 120),
  formed('解散', `${P}.never`).does('register', TEAM).on('2025-12-01').does('strike', { why: '合并' }).ended('注销').counts('teams', 0),
);
