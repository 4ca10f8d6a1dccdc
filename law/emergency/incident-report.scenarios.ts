/** 突发事件信息报告, shown. The hours run through nights, weekends and holidays. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { incidentReport } from './incident-report.ts';

const TELL: Form = { what: '火灾', source: '事发单位', known: '2025-10-01T08:10', told: '2025-10-01T09:00' };
const GET: Form = {
  what: '某厂爆燃',
  happened: '2025-10-01T08:00',
  kind: '事故灾难',
  rules: '生产安全事故',
  grade: '较大',
  dead: 3,
  hurt: 5,
};
const ILL: Form = { ...GET, what: '群体性不明原因疾病', kind: '公共卫生事件', rules: '突发公共卫生事件', grade: '一般' };
const FLOOD: Form = { ...GET, what: '山洪', kind: '自然灾害', rules: '自然灾害', grade: '一般', dead: 0, hurt: 1 };
const FOLLOW: Form = { dead: 3, hurt: 5, stable: false };
const LAST: Form = { dead: 3, hurt: 5, cause: '违章操作' };
const P = 'practice-信息报告';
const A1 = 'accident-第10条第1款、第11条.must';
const A2 = 'accident-第10条第2款、第11条.must';

const got = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-10-01T09:00')
    .does('tell', TELL)
    .on('2025-10-01T09:05')
    .does('receive', form);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  incidentReport,
  scenario('生产安全事故二小时内报告本级政府和上一级,政府立即上报,电话以后书面', 'law-60.3.must', `${P}.do`, A1, A2, 'accident-10.1.must', 'accident-10.1.do', `${P}.must`, `${P}.do.2`, 'law-17.1.must', 'law-17.1.do', `${P}.must.2`, `${P}.never`, 'accident-13.1.must', 'practice-终报.hold', `${P}.do.3`, `${P}.let`, 'law-61.2.attest')
    .on('2025-10-01T09:00').does('tell', TELL).owes('receive', 'promptly').refused('up', `${P}.do`, { way: '电话' }).refused('inform', 'accident-10.1.do').on('2025-10-01T09:05').does('receive', GET).owes('up', '2025-10-01T11:05').owes('inside', '2025-10-01T11:05').owes('inform', 'promptly').refused('govUp', 'law-17.1.do', { way: '逐级报告' }).refused('paper', `${P}.do.2`).refused('follow', `${P}.do.3`, FOLLOW)
    .on('2025-10-01T09:30').does('inside').does('inform').does('up', { way: '电话' }).refused('pass', `${P}.never`, { to: 'u2' }).nothingOwed('up').owes('paper', '2025-10-01T10:30').owes('govUp', '2025-10-01T10:00').does('govUp', { way: '逐级报告' }).on('2025-10-01T10:30').does('paper').nothingOwed('paper')
    .on('2025-10-20').does('change', { what: '一人不治' }).owes('follow', 'promptly').refused('last', 'practice-终报.hold', LAST).on('2025-11-03').refused('last', `${P}.let`, LAST).does('follow', { ...FOLLOW, dead: 4 }).nothingOwed('follow').refused('last', 'law-61.2.attest', LAST, { unsigned: true }).does('last', { ...LAST, dead: 4 }).ended('终报')
    .counts('upRate', 100).counts('govRate', 100).counts('dead', 4).counts('unitLate', 0).counts('open', 0),
  got('超时报告上一级、本级政府的', GET, A1, A2, 'accident-10.1.must').on('2025-10-01T11:06').late('up').late('inside').does('up', { way: '书面' }).counts('upRate', 0).counts('upLate', 1),
  scenario('事发单位超过一小时报告的计入', A1).on('2025-10-01T10:00').does('tell', { ...TELL, told: '2025-10-01T09:40' }).does('receive', GET).counts('unitLate', 1),
  scenario('突发公共卫生事件二小时内报告的不算迟报;其他事件没有小时数', 'health-20.1.must').on('2025-10-01T10:00').does('tell', { ...TELL, told: '2025-10-01T09:40' }).does('receive', ILL).counts('unitLate', 0),
  got('电话以后没有书面报告、政府没有按时上报的', GET, `${P}.must`, `${P}.must.2`).on('2025-10-01T09:30').does('up', { way: '电话' }).does('inside').on('2025-10-01T11:31').late('paper').late('govUp').does('govUp', { way: '逐级报告' }).counts('govRate', 0),
  got('公共卫生事件逐级二小时', ILL, 'health-20.1.must', 'health-20.1.must.2', 'health-20.2.must').owes('up', '2025-10-01T11:05').owes('inside', '2025-10-01T11:05').on('2025-10-01T10:00').does('up', { way: '网络直报' }).does('inside').nothingOwed('up').nothingOwed('inside').owes('govUp', '2025-10-01T12:00').on('2025-10-01T11:00').does('govUp', { way: '网络直报' }).nothingOwed('govUp'),
  got('公共卫生事件超时的', ILL, 'health-20.1.must', 'health-20.1.must.2').on('2025-10-01T11:06').late('up').late('inside'),
  got('公共卫生事件政府超时的', ILL, 'health-20.2.must').on('2025-10-01T09:30').does('inside').on('2025-10-01T11:31').late('govUp'),
  got('自然灾害立即报告,稳定以前每日续报', FLOOD, 'relief-16.must', 'relief-16.must.2', 'relief-17.1.must', `${P}.let`).owes('up', 'promptly').owes('inside', 'promptly').does('up', { way: '网络直报' }).does('inside').does('govUp', { way: '网络直报' }).nothingOwed('up').counts('up', 1).counts('upDue', 0).counts('upLate', 0).counts('govDue', 0).owes('follow', '2025-10-02T09:05').on('2025-10-02T08:00').does('follow', FOLLOW).owes('follow', '2025-10-03T08:00').on('2025-10-03T08:01').late('follow').does('follow', { ...FOLLOW, stable: true }).nothingOwed('follow').does('last', { dead: 0, hurt: 1, cause: '强降雨' }).counts('follows', 2),
  got('道路交通、火灾事故七日以后终报', { ...GET, rules: '道路交通、火灾事故' }, 'practice-终报.hold.2').does('up', { way: '书面' }).does('inside').does('inform').does('govUp', { way: '逐级报告' }).on('2025-10-09').refused('last', 'practice-终报.hold.2', LAST).on('2025-10-10').does('last', LAST),
  scenario('其他事件立即报告本级政府;误报的终结', 'law-61.1.must', 'law-61.1.must.2').on('2025-10-01T09:00').does('learn', { what: '网传' }).does('receive', { ...GET, rules: '其他', grade: '一般', kind: '社会安全事件' }).owes('inside', 'promptly').owes('up', 'promptly').does('mistake', { why: '不实' }).ended('误报').counts('mistakes', 1),
  scenario('其他事件报告以后不再欠', 'law-61.1.must', 'law-61.1.must.2', 'law-61.2.must').on('2025-10-01T09:00').does('learn', { what: '聚集' }).does('receive', { ...GET, rules: '其他', grade: '一般', kind: '社会安全事件' }).does('inside').nothingOwed('inside').does('up', { way: '书面' }).nothingOwed('up').does('change', { what: '人数增加' }).owes('follow', 'promptly').does('follow', FOLLOW).nothingOwed('follow'),
  got('迟报、漏报的认定并追究责任;移送有职责的单位', { ...GET, rules: '其他' }, 'law-第95条第2项.opens').does('fault', { kind: '漏报', cause: '未报', organ: 'u2' }).opens('accountability').does('pass', { to: 'u2' }).ended('移送').counts('missed', 1).counts('passed', 1),
);
