/** 善后、恢复和总结, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { emergencyAftermath } from './emergency-aftermath.ts';
import { planned } from './examples.ts';

const ASSESS: Form = { event: '山洪', people: 1200, houses: 30, loss: 500_000_000 };
const REBUILD: Form = { money: 200_000_000, houses: 10 };
const SUM: Form = { cause: '强降雨', lessons: '预警及时', mend: '加固堤防' };
const LESSON: Form = { about: '应急预案', what: '撤离路线不通', owner: 'u2' };
const P = 'practice-善后';
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  planned(scenario(title, ...rules))
    .on('2025-07-10')
    .told('begin', { event: '山洪', grade: '较大', plan: 'plan1' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  emergencyAftermath,
  begun('评估损失、制定计划、报告、救助、总结、专项报告、归档', 'law-87.1.must', 'law-87.1.must.2', 'law-87.1.must.3', `${P}.do`, 'law-89.2.must', 'law-92.must', 'law-92.attest', 'law-92.must.2', 'law-25.must', 'law-94.do', 'law-92.do', 'law-92.do.2', `${P}.let`).owes('assess', 'promptly').owes('summarise', 'promptly').owes('congress', 'promptly').refused('rebuild', `${P}.do`, REBUILD)
    .does('assess', ASSESS).nothingOwed('assess').owes('rebuild', 'promptly').owes('relieve', 'promptly').does('rebuild', REBUILD).nothingOwed('rebuild').owes('report', 'promptly').does('report').nothingOwed('report').does('relieve', { kind: '救助', people: 800, money: 80_000_000 }).nothingOwed('relieve').refused('lesson', 'law-92.do', LESSON).refused('close', 'law-92.do.2')
    .refused('summarise', 'law-92.attest', SUM, { unsigned: true }).does('summarise', SUM).owes('summarise served', 'promptly').serves('summarise').nothingOwed('summarise').refused('close', 'law-94.do').does('archive').refused('close', `${P}.let`).does('congress').nothingOwed('congress').does('close').ended('善后结束')
    .counts('people', 1200).counts('houses', 30).counts('relieved', 800).counts('relief', 80_000_000).counts('rebuilt', 10).counts('summaries', 1),
  begun('预案的问题告知预案,每一个问题都改进', 'law-28.2.tells', 'law-92.must.3', `${P}.do.2`, `${P}.let`).does('assess', { ...ASSESS, people: 0 }).nothingOwed('relieve').refused('mended', `${P}.do.2`, { how: '无' }).does('summarise', SUM).does('lesson', LESSON).tells('plan1', 'found').owes('mended', 'promptly').does('mended', { how: '已修订' }).nothingOwed('mended').counts('lessons', 1).counts('planLessons', 1).counts('mendedRate', 100),
  scenario('没有启动响应的事故,组织调查', `${P}.opens`, 'law-28.2.tells').on('2025-07-10').does('open', { event: '爆燃', grade: '一般' }).nothingOwed('congress').does('assess', ASSESS).does('inquire', { event: '爆燃', happened: '2025-07-08' }).opens('accident-inquiry'),
);
