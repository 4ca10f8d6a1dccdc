/** 生产安全事故调查, shown: sixty days from the accident, across National Day 2025 (1 to 8 October off). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { accidentInquiry } from './accident-inquiry.ts';
import { FILES } from './examples.ts';

const GROUP: Form = { event: '爆燃', happened: '2025-08-05', leader: '乙', members: ['丙', '丁'], invited: true };
const SUBMIT: Form = { nature: '责任事故', rescue: true, report: FILES };
const REPLY: Form = { penalise: true, by: 'u5', discipline: true, organ: 'u2', what: '监管不力' };
const SETTLE: Form = { persons: 3, what: '已处理' };
const P = 'practice-事故调查';

const grouped = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-08-06')
    .told('begin', { event: '爆燃', happened: '2025-08-05' })
    .does('group', GROUP);
const replied = (title: string, ...rules: string[]): ScenarioWords =>
  grouped(title, ...rules)
    .on('2025-09-22')
    .does('submit', SUBMIT)
    .on('2025-09-26')
    .does('reply', REPLY);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  accidentInquiry,
  scenario('组成调查组,自事故之日六十日提交报告,十五日批复,处理、公布、检查整改', 'rules-19.2.must', 'rules-22.2.hold', 'rules-23.attest', `${P}.do`, 'rules-29.must', 'rules-30.attest', 'rescue-27.hold', 'rules-32.1.must', 'rules-32.1.do', 'rules-32.2.opens', 'rules-32.2.opens.2', 'rules-34.must', 'rules-34.do', 'rules-34.must.2', 'disclosure-26.publishes', 'rules-33.2.must', 'rules-33.2.must.2', `${P}.do.2`, `${P}.let`)
    .on('2025-08-06').does('open', { event: '爆燃', happened: '2025-08-05' }).owes('group', 'promptly').owes('submit', '2025-10-09').refused('submit', `${P}.do`, SUBMIT).refused('group', 'rules-22.2.hold', { ...GROUP, invited: false }).refused('group', 'rules-23.attest', GROUP, { unsigned: true }).does('group', GROUP).nothingOwed('group').owes('submit', '2025-10-09').refused('reply', 'rules-32.1.do', REPLY)
    .on('2025-09-22').refused('submit', 'rescue-27.hold', { ...SUBMIT, rescue: false }).refused('submit', 'rules-30.attest', SUBMIT, { unsigned: true }).does('submit', SUBMIT).nothingOwed('submit').owes('reply', '2025-10-09').refused('settle', 'rules-34.do', SETTLE)
    .on('2025-10-09').does('reply', REPLY).nothingOwed('reply').opens('clue').opens('accountability').owes('settle', 'promptly').owes('inspect', 'promptly').refused('close', `${P}.do.2`).does('settle', SETTLE).nothingOwed('settle').owes('settle published', '2025-11-05').refused('close', `${P}.let`).does('lacking', { what: '没有培训' }).owes('inspect', 'promptly').refused('close', `${P}.let`).does('inspect').nothingOwed('inspect')
    .publishes('settle').nothingOwed('settle published').does('close').ended('处理结束').counts('inTimeRate', 100).counts('persons', 3).counts('repliedInTime', 1).counts('shown', 1),
  grouped('技术鉴定的时间不计入,特殊情况延长六十日', 'rules-27.stops', 'rules-29.extends').refused('appraised', 'rules-27.stops', { result: FILES }).on('2025-08-11').does('appraise', { what: '爆炸原因' }).stopped('submit').on('2025-08-21').does('appraised', { result: FILES }).owes('submit', '2025-10-14').does('extend', { why: '情况复杂' }).owes('submit', '2025-12-15').counts('extended', 1),
  grouped('逾期提交、逾期批复', 'rules-29.must', 'rules-32.1.must').on('2025-10-10').late('submit').does('submit', SUBMIT).on('2025-10-28').late('reply').counts('inTimeRate', 0),
  grouped('逾期以后不能延长', 'rules-29.extends').on('2025-10-10').refused('extend', 'rules-29.extends', { why: '情况复杂' }),
  replied('没有公布的', 'disclosure-26.publishes').does('settle', SETTLE).on('2025-11-10').late('settle published'),
);
