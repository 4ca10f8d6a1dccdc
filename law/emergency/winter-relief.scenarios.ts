/** 冬春生活救助, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { winterRelief } from './winter-relief.ts';

const SURVEY: Form = { people: 300, towns: [{ town: '立春镇', people: 300 }], ledger: FILES };
const SCHEME: Form = { money: 30_000_000 };
const GIVE: Form = { people: 300, money: 30_000_000, papers: FILES };
const P = 'practice-冬春救助';
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-09-15')
    .does('begin', { year: 2025, disaster: '山洪' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  winterRelief,
  begun('十月底前制定方案,批准以后备案、发放', 'rules-21.2.must', 'rules-21.2.do', `${P}.do`, 'rules-21.2.hold.2', 'rules-21.2.must.2', 'rules-21.1.must', `${P}.hold`, `${P}.never`, 'rules-21.1.do').owes('scheme', '2025-10-31').refused('scheme', 'rules-21.2.do', SCHEME).refused('drop', `${P}.do`, { why: '无' }).does('survey', SURVEY)
    .on('2025-10-31').does('scheme', SCHEME).nothingOwed('scheme').refused('lodge', 'rules-21.2.hold.2').does('approved', { result: '修改后再报', no: '1' }).refused('give', 'rules-21.2.hold.2', GIVE).does('approved', { result: '批准', no: '2' }).owes('lodge', 'promptly').does('lodge').nothingOwed('lodge').owes('give', 'promptly').refused('drop', `${P}.never`, { why: '无' }).refused('close', 'rules-21.1.do')
    .on('2025-12-01').refused('give', `${P}.hold`, { ...GIVE, money: 30_000_001 }).does('give', GIVE).nothingOwed('give').does('close').ended('救助结束').counts('inTime', 1).counts('given', 300).counts('money', 30_000_000),
  begun('逾期没有方案;没有获批的另行安排', 'rules-21.2.must', `${P}.never`).does('survey', SURVEY).on('2025-11-03').late('scheme').does('scheme', SCHEME).does('drop', { why: '没有资金' }).ended('没有获批').counts('inTime', 0),
  begun('没有需要救助的人', 'rules-21.2.hold').does('survey', { ...SURVEY, people: 0 }).does('none').ended('不需要救助'),
  begun('有需要救助的人的不能说没有', 'rules-21.2.hold').does('survey', SURVEY).refused('none', 'rules-21.2.hold'),
);
