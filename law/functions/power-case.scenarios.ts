/** 行权平台办件, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { LISTED } from '../enforcement/examples.ts';
import { devolved } from './devolved.ts';
import { DOWN } from './examples.ts';
import { power } from './power.ts';
import { powerCase } from './power-case.ts';

const TAKE: Form = { power: 'power1', source: '平台2024-1', due: '2024-10-08', matter: '林木采伐许可' };
const P = 'practice-行权平台';
const at = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('power1', power, [
      ['propose', '2019-12-02', { what: '许可', by: '通知' }],
      ['list', '2020-01-01', { ...LISTED, kind: '行政许可' }],
    ])
    .entry('devolved1', devolved, [['take', '2020-01-06', DOWN]])
    .on('2024-09-26');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  powerCase,
  at('进入、按期办结,两笔;来自下放事项的,告知登记并邀请评价', `${P}.hold`, `${P}.tells`, `${P}.opens`, 'business-36.2.must').does('take', { ...TAKE, devolved: 'devolved1' }).owes('close', '2024-10-08').counts('open', 1).on('2024-10-08').does('close', { result: '准予、作出决定' }).tells('devolved1', 'used').opens('rating').ended('办结')
    .counts('handled', 1).counts('finished', 1).counts('onTimeRate', 100).counts('devolvedInTime', 1).counts('open', 0),
  at('不在清单上的不能行使', `${P}.hold`).entry('power2', power, [['propose', '2019-12-02', { what: '许可', by: '通知' }]]).refused('take', `${P}.hold`, { ...TAKE, power: 'power2' }),
  at('到期没有办结的亮红灯,计入按时办结率的口径', 'business-36.2.must').does('take', TAKE).on('2024-10-09').deems('red', '2024-10-08').counts('onTimeRate', 0).counts('overdue', 1).does('close', { result: '不予' }).opens('rating', 0).counts('overdue', 0).counts('finished', 1).counts('inTime', 0).counts('onTimeRate', 0),
);
