/** 局长讲法, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { headLecture } from './lecture.ts';

const SPEAK: Form = { unit: 'u2', speaker: '局长', topic: '食品安全法' };
const CLOSE: Form = { persons: 210, counted: '乙', roster: FILES };
const planned = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-20')
    .does('plan', { title: '局长讲法第七期', on: '2024-09-26' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  headLecture,
  planned('按期举办,一期可有几个单位,十个工作日内归集', 'practice-局长讲法.must', 'practice-局长讲法.do', 'practice-局长讲法.must.2', 'practice-局长讲法.never').owes('speak', '2024-09-26').refused('close', 'practice-局长讲法.do', CLOSE)
    .on('2024-09-26').does('speak', SPEAK).does('speak', { ...SPEAK, unit: 'u3' }).does('speak', { ...SPEAK, topic: '价格法' }).nothingOwed('speak').owes('close', '2024-10-15').refused('cancel', 'practice-局长讲法.never', { why: '误' }).on('2024-10-15').does('close', CLOSE).nothingOwed('close').ended('已经举办')
    .counts('sessions', 1).counts('units', 2).counts('speakers', 3).counts('persons', 210),
  planned('没有举办的逾期,可以取消', 'practice-局长讲法.must', 'practice-局长讲法.never').on('2024-09-27').late('speak').does('cancel', { why: '改期' }).ended('取消').counts('cancelled', 1),
  planned('归集逾期', 'practice-局长讲法.must.2').on('2024-09-26').does('speak', SPEAK).on('2024-10-16').late('close'),
);
