/** 应急演练, shown. 1 to 8 October 2025 is off, 28 September and 11 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { drill } from './drill.ts';
import { FILES, manned, planned } from './examples.ts';

const SCRIPT: Form = { name: '防汛演练', plan: 'plan1', kind: '实战演练', danger: '防汛抗旱', on: '2025-09-24', joint: true };
const HOLD: Form = { people: 500, units: 8, teams: [{ team: 'team1' }], record: FILES };
const GOOD: Form = { result: '良好', third: false, planFault: false, what: '没有' };
const P = 'practice-演练';

const scripted = (title: string, ...rules: string[]): ScenarioWords =>
  manned(planned(scenario(title, ...rules)))
    .on('2025-09-15')
    .told('begin', { name: '防汛演练' })
    .does('script', SCRIPT);
const held = (title: string, ...rules: string[]): ScenarioWords =>
  scripted(title, ...rules)
    .on('2025-09-24')
    .does('hold', HOLD);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  drill,
  planned(manned(scenario('演练现行有效的预案,按期举行,告知预案和队伍,评估', `${P}.must`, 'measures-“演练”.hold', `${P}.do`, `${P}.must.2`, `${P}.hold`, `${P}.hold.2`, `${P}.never`, 'measures-“演练”.tells', 'law-39.4.tells', 'measures-“演练”.must', 'measures-“演练”.do', `${P}.do.2`)))
    .on('2025-09-15').does('propose', { name: '防汛演练' }).owes('script', 'promptly').refused('script', 'measures-“演练”.hold', { ...SCRIPT, plan: 'plan0' }).refused('hold', `${P}.do`, HOLD).does('script', SCRIPT).owes('hold', '2025-09-24').refused('hold', `${P}.hold.2`, HOLD).refused('evaluate', 'measures-“演练”.do', GOOD)
    .on('2025-09-24').refused('hold', `${P}.hold`, { ...HOLD, people: 0 }).does('hold', HOLD).tells('plan1', 'drilled').tells('team1', 'trained').refused('cancel', `${P}.never`, { why: '无' }).refused('close', `${P}.do.2`).owes('evaluate', '2025-10-14')
    .on('2025-10-14').does('evaluate', GOOD).nothingOwed('evaluate').does('close').ended('办结').counts('held', 1).counts('people', 500).counts('live', 1).counts('joint', 1).counts('evaluatedInTime', 1),
  held('预案有问题的告知预案;不合格的整改', 'law-28.2.tells', `${P}.must.3`, `${P}.let`).does('evaluate', { ...GOOD, result: '不合格', planFault: true, what: '路线不通' }).tells('plan1', 'found').owes('mend', 'promptly').refused('close', `${P}.let`).does('mend', { how: '已改' }).does('close').counts('faults', 1),
  held('逾期评估', 'measures-“演练”.must').on('2025-10-15').late('evaluate'),
  scripted('到期没有举行的', `${P}.must.2`).on('2025-09-25').late('hold').does('cancel', { why: '台风' }).ended('取消').counts('cancelled', 1),
);
