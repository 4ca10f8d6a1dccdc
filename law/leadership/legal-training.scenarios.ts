/** 法治培训: held once begun, with its list. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { legalTraining } from './legal-training.ts';
import { FILES } from './work-examples.ts';

const HOLD: Form = { people: 350, hours: 8, counter: '甲', proof: FILES };
const planned = (title: string, kind: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-29')
    .does('plan', { name: '村干部法治培训', kind, on: '2024-10-08' });

// biome-ignore format: a day a line
export default scenarios(
  legalTraining,

  planned('开始以后登记,附签到册', '村(社区)干部法治培训', 'practice-培训登记.must', 'practice-培训登记.hold', 'practice-填报的数.hold', 'practice-培训登记.never', 'practice-培训登记.do').owes('hold', 'promptly').refused('hold', 'practice-培训登记.hold', HOLD).refused('close', 'practice-培训登记.do').on('2024-10-08').refused('hold', 'practice-填报的数.hold', { ...HOLD, proof: null }).does('hold', HOLD).nothingOwed('hold').refused('cancel', 'practice-培训登记.never', { why: '无' }).does('close').ended('办结')
    .counts('held', 1).counts('people', 350).counts('sent', 0),
  scenario('在别处登记的不再登记', 'practice-不重复计数.attest').on('2024-09-29').refused('plan', 'practice-不重复计数.attest', { name: '领导干部培训班', kind: '其他', on: '2024-10-08' }, { unsigned: true }),
  planned('参加上级培训的,不算举办', '参加上级培训', 'practice-不重复计数.attest').on('2024-10-08').does('hold', HOLD).counts('sent', 1).counts('held', 0),
  planned('没有举办的取消', '参加上级培训', 'practice-培训登记.never').does('cancel', { why: '上级推迟' }).ended('取消'),
);
