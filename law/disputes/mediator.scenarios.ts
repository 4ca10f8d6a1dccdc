/** 人民调解员 held against the list: entered, trained each year, warned, removed, aided. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { committees, JOIN } from './mediation-examples.ts';
import { mediator } from './mediator.ts';

const joined = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  committees(scenario(title, ...rules))
    .on('2024-09-26')
    .does('join', { ...JOIN, ...more });
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  joined(title, {}, ...rules)
    .on('2024-09-30')
    .does('enter');

// biome-ignore format: a day a line
export default scenarios(
  mediator,

  joined('推选的及时列入名册,每年培训一次,末日逢国庆前一天', { fullTime: '专职' }, 'law-14.1.must', 'law-14.2.must', 'law-14.1.never', 'law-14.2.do')
    .owes('enter', 'promptly').refused('train', 'law-14.2.do', { hours: 8, kind: '岗前' }).on('2024-09-30').does('enter').nothingOwed('enter').refused('decline', 'law-14.1.never', { why: '无' }).owes('train', '2025-09-30')
    .on('2025-09-30').does('train', { hours: 24, kind: '年度' }).owes('train', '2026-09-30').counts('mediators', 1).counts('fullTime', 1).counts('trained', 1).counts('hours', 24).counts('joined', 1)
    .on('2026-10-08').late('train'),
  joined('不是成年公民、不具备条件的不能列入', { adult: false }, 'law-14.1.hold', 'law-14.1.never').refused('enter', 'law-14.1.hold').does('decline', { why: '未成年' }).ended('不列入').counts('mediators', 0),
  joined('缺一项条件的', { able: ['公道正派'] }, 'law-14.1.hold').refused('enter', 'law-14.1.hold'),
  joined('所在委员会没有登记的', { committee: 'committee2' }, 'law-13.hold').refused('enter', 'law-13.hold'),
  joined('委员会有效的可以列入;没有列入的谈不上转专职、离任', {}, 'law-13.hold', 'law-13.do').refused('turn', 'law-13.do', { fullTime: '专职' }).refused('leave', 'law-13.do', { why: '辞任' }).does('enter').does('turn', { fullTime: '专职' }).counts('turned', 1).counts('fullTime', 0)
    .does('leave', { why: '辞任' }).ended('离任').counts('turned', 0).counts('left', 1).counts('mediators', 0),
  entered('违反纪律的及时批评教育;情节严重的由推选、聘任的单位罢免、解聘', 'law-15.must', 'law-15.must.2', 'law-15.do')
    .refused('criticise', 'law-15.do').does('misconduct', { of: '偏袒一方当事人', grave: false }).owes('criticise', 'promptly').does('criticise').nothingOwed('criticise')
    .on('2024-11-01').does('misconduct', { of: '索取、收受财物或者牟取其他不正当利益', grave: true }).owes('remove', 'promptly').does('remove').nothingOwed('remove').ended('罢免、解聘').counts('criticised', 1).counts('removed', 1).counts('mediators', 0),
  entered('致伤致残的及时落实救助', 'law-16.must', 'law-16.do').refused('aid', 'law-16.do', { what: '医疗救助' }).does('injured', { on: '2024-09-30' }).owes('aid', 'promptly').does('aid', { what: '医疗救助' }).nothingOwed('aid').counts('aided', 1),
  entered('培训的间隔可以另定', 'law-14.2.must').layer('mediator.train', { n: 6, unit: 'month' }).owes('train', '2025-03-31').on('2025-04-01').late('train'),
);
