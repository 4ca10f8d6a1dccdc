/** 应急响应, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { planned } from './examples.ts';
import { response } from './response.ts';

const EVENT: Form = { event: '山洪', kind: '自然灾害', grade: '重大' };
const START: Form = { ...EVENT, plan: 'plan1', level: '二级', until: '2025-10-05', measures: '转移群众' };
const ACT: Form = { measures: ['营救、救治、转移安置'], what: '转移', moved: 800, forces: 300 };
const END: Form = { event: '山洪', grade: '重大', stopped: true, guard: '监测山体' };
const P = 'practice-应急响应';

const begun = (title: string, ...rules: string[]): ScenarioWords =>
  planned(scenario(title, ...rules))
    .on('2025-10-01T10:00')
    .told('event', EVENT);
const started = (title: string, ...rules: string[]): ScenarioWords => begun(title, ...rules).does('start', START);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  response,
  begun('依据现行有效的预案立即启动,报告、备案、公开、发布、处置,解除以后善后', 'law-72.1.must', 'law-71.3.hold', `${P}.never`, `${P}.do`, 'law-72.1.must.2', 'law-25.must', 'disclosure-第20条第12项、第26条.publishes', 'law-7.1.opens', 'law-72.1.must.3', 'law-10.attest', 'law-第73条、第74条.hold', 'law-86.attest', 'law-86.hold', `${P}.let`, 'law-87.1.opens')
    .owes('start', 'promptly').refused('start', 'law-71.3.hold', { ...START, plan: 'plan0' }).refused('act', `${P}.do`, ACT).does('start', START).opens('emergency-release').refused('decline', `${P}.never`, { why: '无' }).owes('report', 'promptly').owes('lodge', 'promptly').owes('act', 'promptly').owes('start published', '2025-11-04')
    .refused('act', 'law-10.attest', ACT, { unsigned: true }).refused('act', 'law-第73条、第74条.hold', { ...ACT, measures: [] }).does('act', ACT).does('report', { kind: '启动' }).refused('end', `${P}.let`, END).does('lodge').nothingOwed('lodge').publishes('start').nothingOwed('start published')
    .on('2025-10-04').refused('end', 'law-86.attest', END, { unsigned: true }).refused('end', 'law-86.hold', { ...END, stopped: false }).does('end', END).opens('emergency-aftermath').ended('解除').counts('second', 1).counts('moved', 800).counts('forces', 300).counts('length', 3).counts('running', 0),
  begun('不需要启动的', 'law-72.1.must').does('decline', { why: '已经控制' }).ended('不启动').nothingOwed('start'),
  started('没有公开的', 'disclosure-第20条第12项、第26条.publishes').on('2025-11-05').late('start published'),
  started('现场指挥部写明组成单位;不能有效控制的及时报告上级', `${P}.hold`, 'law-17.2.must').refused('command', `${P}.hold`, { leader: '乙', units: [] }).does('command', { leader: '乙', units: [{ unit: 'u2', does: '抢险' }] }).does('report', { kind: '启动' }).does('uncontrolled', { why: '溃堤' }).owes('report', 'promptly').does('report', { kind: '请求上级统一领导' }).nothingOwed('report').counts('commands', 1).counts('raised', 1),
  started('调整级别以后再报告、再备案', 'law-72.1.must.2', 'law-25.must').does('report', { kind: '启动' }).does('lodge').does('adjust', { level: '三级', why: '水退' }).owes('report', 'promptly').owes('lodge', 'promptly').does('report', { kind: '调整' }).does('lodge').nothingOwed('report').counts('adjusted', 1).counts('lodged', 2),
  started('需要物资的调用、征用;发现违法行为的从快查处', 'law-76.1.opens', 'law-第73条第1款第8项、第9项.opens').does('need', { what: '冲锋舟十艘' }).opens('emergency-requisition').does('offence', { what: '哄抬价格', to: 'u5' }).opens('emergency-offence').counts('needs', 1).counts('offences', 1),
);
