/** 重大项目护航, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { majorProject } from './major-project.ts';

const ENTER: Form = { name: '粮食加工园', level: '县级重点', lead: 'u1', amount: 100_000, stage: '签约落地', code: '2024-1' };
const TEAM: Form = { chief: '甲', counsel: ['律师1'] };
const RISK: Form = { stage: '征收供地', what: '补偿标准', grade: '较大' };
const P = 'practice-项目护航';
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('enter', ENTER);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  majorProject,
  entered('组建小组、发布页面、挂接案件、提示和处置风险、答复诉求、开工、投产', `${P}.must`, `${P}.hold`, 'practice-一码通.must', 'disclosure-第20条第10项、第26条.publishes', `${P}.do`, `${P}.must.2`, `${P}.hold.2`, `${P}.must.3`, `${P}.do.2`, `${P}.must.4`, 'business-41.attest', `${P}.do.3`, `${P}.do.4`, `${P}.hold.3`, `${P}.attest`)
    .owes('team', '2024-10-15').owes('page', '2024-10-15').owes('meet', '2024-12-26').refused('risk', `${P}.do`, RISK).refused('team', `${P}.hold`, { chief: '甲', counsel: [] }).refused('start', `${P}.do.3`, { on: '2024-09-26' }).on('2024-10-15').does('team', TEAM).does('page', { link: '/p/1' }).nothingOwed('team').nothingOwed('page').owes('page published', '2024-11-12').publishes('page').nothingOwed('page published')
    .does('approval', { file: 'f1' }).does('taking', { file: 'f2' }).does('contract', { file: 'f3' }).does('dispute', { file: 'f4' }).refused('treat', `${P}.hold.2`, { how: '无' }).does('risk', RISK).owes('treat', '2024-10-29').refused('answer', `${P}.do.2`, { result: '已经解决', why: '无' }).does('need', { what: '用电' }).owes('answer', '2024-10-22').does('answer', { result: '已经解决', why: '已经通电' }).nothingOwed('answer')
    .refused('start', 'business-41.attest', { on: '2024-10-15' }, { unsigned: true }).refused('finish', `${P}.do.4`).does('start', { on: '2024-10-15' }).refused('finish', `${P}.hold.3`).does('treat', { how: '调整标准' }).nothingOwed('treat').does('meet', { stage: '开工建设', delayed: '按计划', note: '无' }).owes('meet', '2025-01-15').refused('finish', `${P}.attest`, {}, { unsigned: true }).does('finish').ended('投产').counts('treatedRate', 100).counts('answeredRate', 100).counts('approvals', 1).counts('standing', 0),
  entered('逾期组建、发布、调度', `${P}.must`, 'practice-一码通.must', `${P}.must.4`).on('2024-10-17').late('team').late('page').on('2024-12-27').late('meet').does('quit', { why: '撤资' }).ended('终止').counts('quit', 1),
  entered('逾期处置、答复、公开', `${P}.must.2`, `${P}.must.3`, 'disclosure-第20条第10项、第26条.publishes').does('team', TEAM).does('page', { link: '/p/1' }).does('risk', RISK).does('need', { what: '用水' }).on('2024-11-01').late('treat').late('answer').late('page published'),
);
