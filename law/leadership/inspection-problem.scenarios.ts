/** 督察问题: mended by its day, checked, struck off; not mended, reported. 60 days from 26 November run over the Spring Festival of 2025. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { inspectionProblem } from './inspection-problem.ts';
import { FILES } from './work-examples.ts';

const MEND: Form = { what: '已经备案', proof: FILES };
const REPORT: Form = { ground: '未按要求整改或者拖延、拒不整改', what: '拒不整改' };
const told = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { unit: 'u1', what: '涉企检查没有备案', ...more });

// biome-ignore format: a day a line
export default scenarios(
  inspectionProblem,

  told('按反馈的期限整改,核查以后及时销号,告知督察', { until: '2024-10-08' }, 'work-18.must', 'practice-核查整改.must', 'practice-核查整改.hold', 'work-18.must.3', 'work-18.hold', 'work-18.tells').owes('mend', '2024-10-08').refused('check', 'practice-核查整改.hold', { result: '已经整改' }).refused('close', 'work-18.hold').on('2024-10-08').does('mend', MEND).nothingOwed('mend').owes('check', '2024-10-21')
    .on('2024-10-21').does('check', { result: '已经整改' }).nothingOwed('check').owes('close', 'promptly').does('close').ended('已经整改').tells('other', 'mended').counts('mendRate', 100).counts('inTime', 1),
  told('没有写明期限的两个月;没有整改到位的重新整改、约谈、移送', {}, 'practice-整改期限.must', 'practice-核查整改.hold.2', 'work-18.must.2', 'work-30.hold', 'work-第32条第3项.hold', 'work-29.attest', 'work-29.tells').owes('mend', '2024-11-26').refused('talk', 'work-30.hold', { how: '约谈', grave: false, until: '2024-12-31' }).refused('report', 'work-第32条第3项.hold', REPORT).on('2024-11-26').does('mend', MEND).nothingOwed('mend')
    .on('2024-11-29').refused('check', 'practice-核查整改.hold.2', { result: '没有整改到位' }).does('check', { result: '没有整改到位', why: '仍有三次没有备案' }).owes('mend', 'promptly').does('talk', { how: '约谈', grave: false, until: '2024-12-31' }).on('2025-01-02').refused('report', 'work-29.attest', REPORT, { unsigned: true }).does('report', REPORT).ended('移送追责').tells('other', 'mended').counts('reported', 1).counts('talks', 1),
  told('有第29条情形的,整改期内也可以挂牌督办', {}, 'work-30.hold').does('talk', { how: '挂牌督办', grave: true, until: '2024-10-31' }).counts('talks', 1),
  told('逾期没有整改的可以移送', { until: '2024-10-08' }, 'work-18.must', 'work-第32条第3项.hold').on('2024-10-09').late('mend').does('report', REPORT).ended('移送追责'),
  told('没有写明期限的逾期;核查逾期', {}, 'practice-整改期限.must', 'practice-核查整改.must').on('2024-11-27').late('mend').does('mend', MEND).on('2024-12-12').late('check'),
);
