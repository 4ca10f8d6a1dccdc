/** 对行政复议机关的监督, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { reconsiderationOversight } from './reconsideration-oversight.ts';

const COMPLAIN: Form = { applicant: 'p1', case: 'r1', about: '无正当理由中止' };
const RESUME: Form = { what: '恢复审理' };
const complained = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-10-08')
    .does('complain', COMPLAIN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationOversight,
  complained('责令恢复审理,告知复议案件', 'law-35.must', 'law-35.attest', 'law-35.must.2', 'law-35.must.3', 'law-35.tells', 'law-40.hold').owes('order', 'promptly')
    .refused('order', 'law-40.hold', { what: '受理' }).refused('order', 'law-35.attest', RESUME, { unsigned: true }).does('order', RESUME)
    .tells('r1', 'ordered').owes('order served', 'promptly').serves('order').nothingOwed('order served').owes('complied', 'promptly').does('takeOver', { why: '拒不恢复' }).ended('直接受理'),
  complained('责令以后才能直接受理、办结', 'law-35.do', 'law-35.do.2').refused('takeOver', 'law-35.do', { why: '拒不受理' })
    .refused('complied', 'law-35.do.2', { how: '已恢复' }).does('order', RESUME).does('complied', { how: '已恢复' }).ended('已经纠正').counts('ordered', 1),
  scenario('不予受理没有正当理由的,责令受理', 'law-40.hold').on('2024-10-08').does('complain', { ...COMPLAIN, about: '无正当理由不予受理' }).does('order', { what: '受理' })
    .tells('r1', 'ordered'),
  scenario('反映的理由不成立的,告知申请人', 'regulations-31.attest').on('2024-10-08').does('complain', { ...COMPLAIN, about: '无正当理由不予受理' })
    .refused('decline', 'regulations-31.attest', { reason: '确已超期' }, { unsigned: true }).does('decline', { reason: '确已超期' }).ended('理由不成立'),
);
