/** 应急培训和宣传, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { emergencyTraining } from './emergency-training.ts';
import { FILES } from './examples.ts';

const PLAN: Form = { name: '安全生产培训', kind: '培训', field: '安全生产', who: '机关工作人员', on: '2025-09-26' };
const DAY: Form = { ...PLAN, name: '防灾减灾日宣传', kind: '宣传', field: '法律法规', who: '公众' };
const HOLD = { people: 300, record: FILES };
const PROMOTE = { where: '中心广场' };
const P = 'practice-培训宣传';
const set = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-09-22')
    .does('plan', form);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  emergencyTraining,
  set('按期培训,签到册计人次', PLAN, 'practice-不重复计数.attest', 'law-38.must', `${P}.hold`, `${P}.never`, `${P}.must`, `${P}.let`).owes('hold', '2025-09-26').refused('hold', `${P}.hold`, HOLD).refused('close', `${P}.let`).on('2025-09-26').does('hold', HOLD).nothingOwed('hold').refused('cancel', `${P}.never`, { why: '无' }).owes('close', 'promptly').does('close').ended('办结').counts('held', 1).counts('people', 300),
  set('宣传资料的份数填报,写明清点人和依据', DAY, 'law-42.1.must', `${P}.hold.2`, `${P}.do`, `${P}.must`, `${P}.let`).owes('promote', '2025-09-26').refused('promote', `${P}.hold.2`, PROMOTE).refused('declare', `${P}.do`, { leaflets: 3000, by: '乙', evidence: FILES })
    .on('2025-09-26').does('promote', PROMOTE).does('declare', { leaflets: 3000, by: '乙', evidence: FILES }).does('close').counts('leaflets', 3000).counts('promoted', 1).counts('legal', 1),
  scenario('在别处登记的不再登记', 'practice-不重复计数.attest').on('2025-09-22').refused('plan', 'practice-不重复计数.attest', PLAN, { unsigned: true }),
  set('到期没有培训的', PLAN, 'law-38.must').on('2025-09-28').late('hold').does('cancel', { why: '讲师生病' }).ended('取消'),
  set('到期没有宣传的', DAY, 'law-42.1.must').on('2025-09-28').late('promote'),
);
