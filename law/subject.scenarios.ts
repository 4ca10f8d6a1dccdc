/** 当事人登记, shown. */
import type { Form } from '../kernel/language/data.ts';
import { scenario, scenarios } from '../kernel/scenario/scenario.ts';
import { subject } from './subject.ts';

const PERSON: Form = { kind: '自然人', name: '张某', minor: false, town: '城关镇' };
const COMPANY: Form = { kind: '企业', name: '示例有限公司', creditCode: '91990101DEMO000001' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  subject,
  scenario('自然人写明是否未满十八周岁', 'practice-当事人登记.hold').on('2025-03-03').refused('register', 'practice-当事人登记.hold', { kind: '自然人', name: '张某' }).does('register', PERSON).counts('standing', 1),
  scenario('企业按统一社会信用代码登记', 'plan-附件.hold').on('2025-03-03').refused('register', 'plan-附件.hold', { kind: '企业', name: '示例有限公司' }).does('register', COMPANY)
    .on('2025-06-03').does('end', { on: '2025-06-01', paper: '注销证明' }).counts('standing', 0).counts('ended', 1),
  scenario('并入现行有效的登记', 'practice-当事人合并.hold').entry('s2', subject, [['register', '2025-01-06', PERSON]]).on('2025-03-03').does('register', PERSON).does('merge', { into: 's2', why: '同一人' }).ended('已并入'),
  scenario('不能并入已经终止的登记', 'practice-当事人合并.hold').entry('s2', subject, [['register', '2025-01-06', PERSON], ['end', '2025-02-06', { on: '2025-02-01', paper: '死亡证明' }]])
    .on('2025-03-03').does('register', PERSON).refused('merge', 'practice-当事人合并.hold', { into: 's2', why: '同一人' }),
);
