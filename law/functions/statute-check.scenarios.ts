/** 依据变化的逐项核对, shown over the National Day of 2024. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { statuteCheck } from './statute-check.ts';

const begun = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-25')
    .told('begin', { item: 'power1', by: '某条例第六十条' });
const APPLY = { how: '已经调整、修改', act: '县政府公告' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  statuteCheck,
  begun('十五个工作日内核对,需要调整的二十个工作日内处理', 'practice-依据变化.must', 'practice-依据变化.must.2', 'practice-依据变化.hold', 'practice-依据变化.hold.2')
    .owes('check', '2024-10-21').on('2024-10-18').does('check', { result: '调整、修改', why: '条文改动' }).owes('apply', '2024-11-15').refused('unaffected', 'practice-依据变化.hold')
    .on('2024-11-15').does('apply', APPLY).ended('已经处理').counts('applied', 1).counts('checkedRate', 100),
  begun('不受影响的,及时结束', 'practice-依据变化.must.3', 'practice-依据变化.hold', 'practice-依据变化.hold.2').does('check', { result: '不受影响', why: '条文没有变' }).owes('unaffected', 'promptly').refused('apply', 'practice-依据变化.hold.2', APPLY)
    .does('unaffected').nothingOwed('unaffected').ended('不受影响').counts('unaffected', 1),
  begun('逾期没有核对、没有处理的', 'practice-依据变化.must', 'practice-依据变化.must.2').on('2024-10-22').late('check').does('check', { result: '取消、废止', why: '依据废止' }).on('2024-11-20').late('apply'),
);
