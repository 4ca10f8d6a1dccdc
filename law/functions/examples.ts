/** Entries that the scenarios of the window refer to. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { serviceItem } from './service-item.ts';

/** An item handed down from the city. */
export const DOWN: Form = {
  title: '林木采伐许可',
  way: '上级下放到县',
  from: '市林业局',
  holder: 'u1',
  guide: '市林业局',
  by: '市政发〔2019〕3号',
};
/** An item in force, that of a licence. */
const ENTER: Form = {
  code: 'F0001',
  name: '食品经营许可',
  kind: '行政许可',
  level: '主项',
  holder: 'u2',
  basis: '食品安全法第35条',
  by: '省目录',
};
const GUIDE: Form = {
  why: '首次编制',
  by: '省目录',
  target: '法人和其他组织',
  conditions: '有场所、设备',
  materials: [{ name: '申请书', basis: '办法第12条', spare: false }],
  links: [{ name: '受理', who: '窗口' }],
  mode: '承诺件',
  statutory: 20,
  promised: 8,
  result: '许可证',
  delivery: '窗口领取',
  place: '一楼',
  hall: '综合窗口',
  hours: '工作日',
  online: '网上申请、现场核验',
  visits: 1,
  frequent: true,
  ask: '大厅',
  complain: '12345',
  sample: [{ name: '示范.pdf', digest: 'a'.repeat(64) }],
  from: '2023-02-01',
};
/** For a scenario that refers to `item1` (in force) and `item2` (not yet). */
export const withItems = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('item1', serviceItem, [
      ['enter', '2023-01-03', ENTER],
      ['edition', '2023-02-01', GUIDE],
    ])
    .entry('item2', serviceItem, [['enter', '2023-01-03', { ...ENTER, code: 'F0002' }]]);
