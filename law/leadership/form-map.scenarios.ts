/** 报表与指标的对应, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { formMap } from './return-form.ts';

const MAP: Form = {
  no: '司执1表',
  title: '行政执法情况统计表',
  from: '省司法厅',
  period: '半年报',
  blank: FILES,
  cells: 118,
  sums: 9,
  mapping: FILES,
  declared: [{ cell: 'F12', why: '宣传资料没有行为' }],
};

// biome-ignore format: a day of the scenario a line
export default scenarios(
  formMap,
  scenario('对应以后另一人核对,核对后有效;表样变了停用', 'practice-报表对应.must', 'practice-报表对应.apart').on('2024-09-26').does('map', MAP).owes('verify', 'promptly').refused('verify', 'practice-报表对应.apart', { by: '甲' }).does('verify', { by: '乙' }, { who: { person: '乙' } }).nothingOwed('verify')
    .counts('forms', 1).counts('cells', 118).counts('declared', 1).on('2025-01-06').does('replace', { why: '增加三列' }).ended('表样变更').counts('forms', 0).counts('replaced', 1),
);
