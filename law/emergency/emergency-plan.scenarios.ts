/** 应急预案, shown. 28 January to 4 February 2025 is off, 26 January and 8 February are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { emergencyPlan } from './emergency-plan.ts';
import { CONSULT, FILES, ISSUE, PLAN, planned } from './examples.ts';

const SPECIAL: Form = { ...PLAN, name: '防汛抗旱应急预案', kind: '专项应急预案', parent: 'plan1', about: ['自然灾害'] };
const VILLAGE: Form = { ...PLAN, name: '某村应急预案', level: '村(社区)', kind: '村(社区)应急预案', parent: 'plan1' };
const ASSESS = { risks: FILES, means: FILES };
const LODGE = { to: '市人民政府', papers: FILES };
const JAN = { ...ISSUE, from: '2025-01-20' };
const P = 'practice-预案登记';
const O = 'disclosure-第20条第12项、第26条.publishes';

const started = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  planned(scenario(title, ...rules))
    .on('2024-12-03')
    .does('start', form);
const drafted = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  started(title, form, ...rules)
    .does('assess', ASSESS)
    .does('consult', CONSULT);
const issued = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  drafted(title, form, ...rules)
    .does('align', { result: '衔接一致' })
    .on('2025-01-20')
    .does('issue', JAN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  emergencyPlan,
  started('先评估风险,再征求部门、专家和社会的意见,印发以后二十个工作日内备案、公开', PLAN, 'measures-“编制”.do', 'law-28.2.hold', 'law-28.1.attest', 'measures-26.must', O, `${P}.do`, `${P}.do.2`, `${P}.never`)
    .refused('consult', 'measures-“编制”.do', CONSULT).does('assess', ASSESS).refused('align', `${P}.do`, { result: '衔接一致' }).does('consult', { ...CONSULT, experts: 0 }).refused('issue', 'law-28.2.hold', JAN).does('consult', CONSULT).does('align', { result: '衔接一致' }).refused('lodge', `${P}.do.2`, LODGE)
    .on('2025-01-20').refused('issue', 'law-28.1.attest', JAN, { unsigned: true }).does('issue', JAN).refused('drop', `${P}.never`, { why: '无' }).owes('lodge', '2025-02-21').owes('issue published', '2025-02-21')
    .on('2025-02-21').does('lodge', LODGE).publishes('issue').nothingOwed('lodge').nothingOwed('issue published').counts('lodged', 1).counts('inTime', 1).counts('plans', 1).counts('general', 1).counts('opinions', 24).counts('experts', 3).counts('shown', 1),
  started('没有向社会征求意见的不能印发;不再编制', PLAN, 'law-28.2.hold', `${P}.never`).does('assess', ASSESS).does('consult', { ...CONSULT, open: false }).refused('issue', 'law-28.2.hold', ISSUE).does('drop', { why: '合并到另一预案' }).ended('不再编制'),
  drafted('专项预案经衔接审核,写明现行有效的上位预案', SPECIAL, 'practice-预案衔接.hold', 'practice-预案体系.hold', 'law-26.3.hold').refused('issue', 'practice-预案衔接.hold', JAN).does('align', { result: '修改后再审' }).refused('issue', 'practice-预案衔接.hold', JAN).does('align', { result: '衔接一致' }).on('2025-01-20').does('issue', JAN).counts('special', 1),
  drafted('没有写明上位预案的不能印发', { ...SPECIAL, parent: null }, 'practice-预案体系.hold').does('align', { result: '衔接一致' }).on('2025-01-20').refused('issue', 'practice-预案体系.hold', JAN),
  drafted('上位预案已经废止的不能印发', { ...SPECIAL, parent: 'plan0' }, 'law-26.3.hold').does('align', { result: '衔接一致' }).on('2025-01-20').refused('issue', 'law-26.3.hold', JAN),
  started('村的预案由主要负责人签发,可以简化,报镇备案', VILLAGE, 'measures-“编制”.do').on('2025-01-20').does('issue', { ...JAN, way: '单位、基层组织主要负责人签发' }).owes('lodge', '2025-02-21').nothingOwed('evaluate').counts('villages', 1),
  issued('逾期没有备案、公开的', PLAN, 'measures-26.must', O).on('2025-02-22').late('lodge').late('issue published').does('lodge', LODGE).counts('inTime', 0),
  issued('涉密的预案不公开', { ...PLAN, secret: true }, O).nothingOwed('issue published'),
  started('涉密的预案可以不向社会征求意见', { ...PLAN, secret: true }, 'law-28.2.hold').does('assess', ASSESS).does('consult', { ...CONSULT, open: false }).on('2025-01-20').does('issue', JAN).counts('general', 1),
  issued('专项预案三年演练一次,年限可以由设定改变;到期没有演练的提示', SPECIAL, 'measures-“演练”.must').owes('drilled', '2028-01-20').on('2025-06-03').told('drilled').owes('drilled', '2028-06-05').counts('drilled', 1).counts('drilledInTime', 1).on('2028-06-06').late('drilled'),
  issued('生产安全事故预案二年演练一次', { ...SPECIAL, safety: true }, 'safety-8.1.must').owes('drilled', '2027-01-20').on('2026-06-03').told('drilled').owes('drilled', '2028-06-05').on('2028-06-06').late('drilled'),
  issued('三年评估一次;需要修订的及时修订,再备案、再公开', PLAN, 'measures-“评估与修订”.must', 'law-28.2.must.2', `${O}.2`).owes('evaluate', '2028-01-20').on('2025-03-03').does('evaluate').nothingOwed('revise').owes('evaluate', '2028-03-03')
    .on('2025-09-12').does('outdated', { why: '情势变化' }).owes('revise', 'promptly').does('revise', { why: '评估认为需要', from: '2025-09-12' }).nothingOwed('revise').owes('revise published', '2025-10-16').publishes('revise').nothingOwed('revise published').counts('evaluated', 2).counts('revised', 1).on('2028-09-13').late('evaluate'),
  issued('演练、应对中发现问题的及时修订;修订稿没有公开的', PLAN, 'law-28.2.must', `${O}.2`).told('found', { what: '撤离路线不通' }).owes('revise', 'promptly').does('revise', { why: '演练、应对中发现问题', from: '2025-01-20' }).nothingOwed('revise').counts('found', 1).on('2025-02-22').late('revise published'),
  issued('废止', PLAN).on('2025-06-03').does('abolish', { why: '新预案施行' }).ended('废止').counts('plans', 0).counts('abolished', 1),
);
