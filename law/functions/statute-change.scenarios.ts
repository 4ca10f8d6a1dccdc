/** 依据变化的核对, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { statuteChange } from './statute-change.ts';

const START: Form = { statute: '某某条例', kind: '修改', from: '2024-11-01', by: '国务院令' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-25')
    .does('start', START);
const ROWS = [
  { item: 'power1', organ: 'u1', by: '第六十条' },
  { item: 'power2', organ: 'u2', by: '第六十一条' },
];

// biome-ignore format: a day of the scenario a line
export default scenarios(
  statuteChange,
  started('十个工作日内列出;逐项告知、逐项核对,核对完才能结束', 'practice-依据变化.must', 'practice-依据变化.never', 'practice-依据变化.hold', 'outline-第(四)项.tells', 'outline-第(四)项.opens', 'practice-依据变化.do', 'practice-依据变化.hold.2')
    .owes('list', '2024-10-14').refused('close', 'practice-依据变化.do').refused('list', 'practice-依据变化.hold', { rows: [] })
    .on('2024-10-12').does('list', { rows: ROWS.slice(0, 1) }).tells('power1', 'flagged').opens('statute-check').nothingOwed('list').refused('none', 'practice-依据变化.never', { how: '检索' }).refused('close', 'practice-依据变化.hold.2')
    .told('linked', { procedure: 'statute-check', outcome: '已经处理' }).does('close').ended('核对完毕').counts('flagged', 1).counts('closed', 1),
  started('两项的逐项告知、逐项核对,一项核对完还不能结束', 'practice-依据变化.hold.2', 'outline-第(四)项.opens').does('list', { rows: ROWS }).tells('power1', 'flagged').tells('power2', 'flagged').opens('statute-check', 2).told('linked', { procedure: 'statute-check', outcome: '不受影响' }).refused('close', 'practice-依据变化.hold.2'),
  started('没有受影响的', 'practice-依据变化.must').on('2024-10-15').late('list').does('none', { how: '按条文检索清单和文件库' }).ended('没有影响').counts('none', 1),
);
