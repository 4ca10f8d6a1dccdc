/** 法治专题培训, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { legalTrainingClass } from './legal-training-class.ts';

const PLAN: Form = { title: '法治政府建设专题培训班', kind: '法治专题脱产培训', whom: '执法部门负责人', from: '2024-09-26', terms: 2 };
const TERM: Form = { no: 1, from: '2024-09-26', until: '2024-09-27', hours: 16, fullTime: true };
const ATTEND: Form = { unit: 'u2', person: '局长', post: '执法部门负责人' };
const org = 'practice-培训组织';
const someone = `${org}.do.2`;
const planned = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-10')
    .does('plan', PLAN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  legalTrainingClass,
  planned('按期开班,脱产培训各期脱产;计划的期数办完结班', `${org}.must`, 'outline-第(三十四)项.hold', `${org}.hold`, `${org}.never`, `${org}.do`, someone, `${org}.hold.2`, `${org}.must.2`).owes('hold', '2024-09-26').refused('attend', `${org}.do`, ATTEND)
    .on('2024-09-26').refused('hold', 'outline-第(三十四)项.hold', { ...TERM, fullTime: false }).refused('hold', `${org}.hold`, { ...TERM, until: '2024-09-25' }).does('hold', TERM).nothingOwed('cancel').owes('close', '2024-10-29').refused('cancel', `${org}.never`, { why: '误' }).refused('close', someone)
    .does('attend', ATTEND).does('attend', { ...ATTEND, unit: 'u3', person: '副县长', post: '其他领导干部' }).refused('close', `${org}.hold.2`).on('2024-10-29').does('hold', { ...TERM, no: 2, from: '2024-10-29', until: '2024-10-29' }).does('attend', { ...ATTEND, passed: true }).does('close').nothingOwed('close').ended('结班')
    .counts('terms', 2).counts('fullTerms', 2).counts('people', 3).counts('units', 2).counts('heads', 1).counts('hours', 32).counts('passed', 1),
  planned('没有开班的逾期,可以取消', `${org}.must`, `${org}.never`).on('2024-09-27').late('hold').does('cancel', { why: '并入市级培训' }).ended('取消').counts('cancelled', 1),
  planned('没有按期结班的', `${org}.must.2`).on('2024-09-26').does('hold', TERM).on('2024-10-30').late('close'),
);
