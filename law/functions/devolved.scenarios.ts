/** 承接的下放事项, shown: what came with it, who guides, whether it is used, handed back. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { LISTED } from '../enforcement/examples.ts';
import { devolved } from './devolved.ts';
import { DOWN } from './examples.ts';
import { power } from './power.ts';

const MEANS = { posts: 2, money: 50_000, equipment: 1, what: '采伐设计设备' };
const P = 'practice-承接下放事项';
const taken = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-30')
    .does('take', DOWN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  devolved,
  taken('二十个工作日内公开;三个月内落实保障;每年指导、评估', 'disclosure-26.publishes', `${P}.attest`, `${P}.must`, `${P}.hold.2`, `${P}.must.2`, `${P}.must.3`).refused('take', 'once', DOWN).owes('take published', '2024-11-01').owes('means', '2024-12-30').owes('guided', '2025-09-30').owes('evaluate', '2025-09-30').counts('bare', 1).counts('unguided', 1)
    .on('2024-11-01').publishes('take').nothingOwed('take published').refused('means', `${P}.hold.2`, { posts: 0, money: 0, equipment: 0, what: '无' }).does('means', MEANS).nothingOwed('means').counts('bare', 0).counts('posts', 2).counts('money', 50_000)
    .does('guided', { what: '培训', persons: 6 }).owes('guided', '2025-11-03').counts('persons', 6).counts('unguided', 0).told('used').told('used').counts('handled', 2).counts('unused', 0).on('2025-09-30').refused('evaluate', `${P}.hold.3`, { result: '从未使用', why: '无' }).does('evaluate', { result: '接得住、管得好', why: '两件' }).owes('evaluate', '2026-09-30').nothingOwed('handBack').does('evaluate', { result: '承接不了', why: '人员调走' }).owes('handBack', 'promptly').does('handBack', { why: '没有人员' }).nothingOwed('handBack'),
  taken('逾期没有公开、落实、指导、评估的', 'disclosure-26.publishes', `${P}.must`, `${P}.must.2`, `${P}.must.3`).on('2025-10-09').late('take published').late('means').late('guided').late('evaluate').counts('unused', 1).counts('inForce', 1),
  scenario('清单上的事项应当有效', `${P}.hold`, `${P}.attest`).entry('power1', power, [['propose', '2019-12-02', { what: '许可', by: '通知' }], ['list', '2020-01-01', LISTED]]).entry('power2', power, [['propose', '2019-12-02', { what: '许可', by: '通知' }]])
    .on('2024-09-30').refused('take', `${P}.hold`, { ...DOWN, power: 'power2' }).refused('take', `${P}.attest`, { ...DOWN, power: 'power1' }, { unsigned: true }).does('take', { ...DOWN, power: 'power1', way: '县下放到镇、街道' }).counts('toTowns', 1),
  taken('承接不了的请求交回;上级同意收回的交回', `${P}.hold.3`, `${P}.hold.4`, `${P}.hold.5`, `${P}.hold.6`, `${P}.must.4`, `${P}.must.5`).does('noMeans', { why: '没有人员' }).nothingOwed('means').does('urgeGuide').owes('guided', '2025-09-30')
    .on('2025-02-05').does('evaluate', { result: '从未使用', why: '没有申请' }).owes('handBack', 'promptly').does('handBack', { why: '没有人员' }).refused('handBack', `${P}.hold.5`, { why: '没有人员' }).owes('answered', 'promptly').does('answered', { result: '不同意,给予保障' }).refused('returned', `${P}.hold.6`, { by: '批复' })
    .does('evaluate', { result: '承接不了', why: '仍然没有' }).does('handBack', { why: '没有人员' }).does('answered', { result: '同意收回' }).nothingOwed('answered').does('returned', { by: '市批复' }).ended('交回').counts('returned', 1).counts('inForce', 0).counts('wanted', 2),
  taken('评估接得住的不能交回;事项取消的终结', `${P}.hold.4`).does('evaluate', { result: '接得住、管得好', why: '常用' }).refused('handBack', `${P}.hold.4`, { why: '无' }).does('cancel', { by: '取消文件' }).ended('取消').counts('cancelled', 1),
);
