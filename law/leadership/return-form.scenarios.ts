/** 报表, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { formMap, returnForm } from './return-form.ts';

const MAP: Form = {
  no: '司执1表',
  title: '行政执法情况统计表',
  from: '省司法厅',
  period: '半年报',
  blank: FILES,
  cells: 118,
  sums: 9,
  mapping: FILES,
};
const FORM: Form = {
  title: '行政执法情况统计表',
  from: '省司法厅',
  key: '司执1表/2024年三季度',
  period: '季报',
  dueOn: '2024-10-12',
  notice: FILES,
};
const FILL: Form = { place: 3900, table: FILES };
const OTHER = { who: { person: '乙' } };
const begun = (title: string, sent: number, ...rules: string[]): ScenarioWords =>
  (sent > 0
    ? scenario(title, ...rules).entry('原表', returnForm, [
        ['receive', '2024-09-23', { ...FORM, from: '市司法局' }],
        ['send', '2024-09-25'],
      ])
    : scenario(title, ...rules)
  )
    .entry('对应', formMap, [
      ['map', '2024-07-01', MAP],
      ['verify', '2024-07-01', { by: '乙' }, { person: '乙' }],
    ])
    .entry('没有核对的', formMap, [['map', '2024-07-01', { ...MAP, no: '司执2表' }]])
    .entry('别的表', returnForm, [
      ['receive', '2024-09-23', { ...FORM, key: '司执9表/2024年' }],
      ['send', '2024-09-25'],
    ])
    .finds('return-form', sent)
    .on('2024-09-26')
    .does('receive', FORM);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  returnForm,
  begun('对应以后由指标填表,另一人核平衡,签字报送,按期;国庆后的补班日也是工作日', 0, 'practice-报表报送.must', 'practice-一次报送.hold', 'practice-报表对应.hold', 'practice-报表对应.do', 'practice-报表填写.hold', 'practice-报表填写.hold.2', 'practice-报表核对.do', 'practice-报表核对.do.2', 'practice-报表核对.hold', 'practice-报表核对.apart', 'practice-报表核对.must', 'practice-报表核对.hold.2', 'practice-报表报送.hold', 'practice-报表报送.hold.2', 'practice-报表报送.never', 'practice-报表报送.do', 'practice-报表报送.do.2', 'practice-报表报送.let')
    .owes('send', '2024-10-12').refused('fill', 'practice-报表对应.do', FILL).refused('lay', 'practice-报表对应.hold', { map: '没有核对的' }).does('lay', { map: '对应' }).refused('fill', 'practice-报表填写.hold', { ...FILL, declared: [{ cell: 'F12', value: 35000, by: '乙', on: '印刷合同' }] }).refused('check', 'practice-报表核对.do', { wrong: 0 }, OTHER).refused('sign', 'practice-报表核对.do.2').refused('send', 'practice-报表报送.do.2')
    .does('fill', FILL).refused('fill', 'practice-报表填写.hold.2', FILL).refused('check', 'practice-报表核对.apart', { wrong: 0 }).does('check', { wrong: 1, words: '合计不等' }, OTHER).refused('check', 'practice-报表核对.hold', { wrong: 0 }, OTHER).owes('fill', 'promptly').refused('sign', 'practice-报表核对.hold.2').does('fill', FILL).nothingOwed('fill').does('check', { wrong: 0 }, OTHER)
    .refused('send', 'practice-报表报送.hold.2').does('sign').refused('sign', 'practice-报表报送.hold').on('2024-10-12').does('send').nothingOwed('decline').refused('decline', 'practice-报表报送.never', { why: '误' }).refused('close', 'practice-报表报送.do').serves('send').does('close').ended('已经报送').counts('inTime', 1),
  begun('退回的三个工作日内重报', 0, 'practice-报表报送.must.2', 'practice-报表报送.let', 'practice-报表报送.hold').does('lay', { map: '对应' }).does('fill', FILL).does('check', { wrong: 0 }, OTHER).does('sign').does('send').serves('send').on('2024-09-29').does('returned', { why: '盖章不清' }).owes('send', '2024-10-09').refused('close', 'practice-报表报送.let')
    .does('sign').on('2024-10-09').does('send').nothingOwed('send').counts('returned', 1).counts('sent', 2),
  begun('重报逾期', 0, 'practice-报表报送.must.2').does('lay', { map: '对应' }).does('fill', FILL).does('check', { wrong: 0 }, OTHER).does('sign').does('send').on('2024-09-29').does('returned', { why: '盖章不清' }).on('2024-10-10').late('send'),
  begun('同一表同一期报过的,不再填,转送原表', 1, 'practice-一次报送.hold', 'practice-一次报送.hold.2', 'practice-报表报送.must', 'practice-报表报送.never').does('lay', { map: '对应' }).refused('fill', 'practice-一次报送.hold', FILL).refused('again', 'practice-一次报送.hold.2', { earlier: '别的表' })
    .does('again', { earlier: '原表' }).ended('转送原表').counts('again', 1),
  begun('不属于本机关的退回;没有按期报的逾期', 0, 'practice-报表报送.must').on('2024-10-14').late('send').does('decline', { why: '不属于本机关职责' }).ended('不属于本机关').counts('declined', 1),
);
