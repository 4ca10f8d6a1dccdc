/** 应急物资出入库, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES, stored } from './examples.ts';
import { supplyMove } from './supply-move.ts';

const OUT: Form = { item: 'goods1', kind: '应急调用', in: 0, out: 200, why: '堤防抢险', urgent: false, papers: FILES };
const IN: Form = { item: 'goods1', kind: '采购入库', in: 300, out: 0, cost: 90_000, why: '补充', urgent: false };
const P = 'practice-出入库';
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  stored(scenario(title, ...rules))
    .on('2025-01-20')
    .does('ask', { item: 'goods1', why: '抢险' });
const called = (title: string, approve: Form, ...rules: string[]): ScenarioWords =>
  asked(title, ...rules)
    .does('approve', { kind: '应急调用', number: 200, ...approve })
    .does('carry', OUT);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  supplyMove,
  asked('采购入库:批准、入库、告知储备登记', `${P}.must`, `${P}.hold`, `${P}.hold.2`, `${P}.hold.3`, `${P}.hold.4`, 'law-54.1.attest', `${P}.tells`, `${P}.never`, `${P}.do`, `${P}.do.2`).owes('approve', 'promptly').refused('carry', `${P}.hold`, IN).refused('settle', `${P}.do`, { money: 1 }).does('approve', { kind: '采购入库', number: 300 }).refused('refuse', `${P}.never`, { why: '无' }).refused('carry', `${P}.hold.2`, OUT).refused('carry', `${P}.hold.3`, { ...IN, out: 5 })
    .refused('carry', `${P}.hold.4`, { ...IN, item: 'goods0' }).refused('carry', 'law-54.1.attest', IN, { unsigned: true }).refused('close', `${P}.do.2`).does('carry', IN).tells('goods1', 'moved').does('close').ended('办结').counts('incoming', 1).counts('bought', 90_000),
  called('应急调用:不超过结存,归还或者消耗', {}, `${P}.hold.5`, 'rescue-26.must', `${P}.hold.6`, `${P}.tells.2`, 'rescue-13.1.tells').nothingOwed('settle').owes('back', 'promptly').refused('back', `${P}.hold.6`, { in: 201, state: '完好' }).does('back', { in: 150, state: '完好' }).tells('goods1', 'moved').nothingOwed('back').does('close').counts('called', 1).counts('back', 1),
  asked('超过结存的不能出库;低于最低储备量的告知储备登记', `${P}.hold.5`, 'rescue-13.1.tells').does('approve', { kind: '应急调用', number: 600 }).refused('carry', `${P}.hold.5`, { ...OUT, out: 501 }).does('carry', { ...OUT, out: 450 }).tells('goods1', 'short').does('used', { number: 450 }).nothingOwed('used'),
  stored(scenario('应急处置中先行调出的,及时补办批准', `${P}.hold`, `${P}.must.2`, `${P}.do.2`)).on('2025-01-20T03:00').told('begin', { item: 'goods1' }).does('carry', { ...OUT, urgent: true }).owes('approve', 'promptly').refused('close', `${P}.do.2`).on('2025-01-21').does('approve', { kind: '应急调用', number: 200 }).nothingOwed('approve').does('used', { number: 200 }).does('close').counts('urgent', 1),
  called('调用其他单位物资的,三十个工作日内结算补偿', { from: 'u3' }, 'practice-调用结算.must', `${P}.let`).does('used', { number: 200 }).owes('settle', '2025-03-07').refused('close', `${P}.let`).on('2025-03-07').does('settle', { money: 60_000 }).nothingOwed('settle').does('close').counts('settled', 60_000).counts('settledInTime', 1),
  called('逾期结算', { from: 'u3' }, 'practice-调用结算.must').on('2025-03-08').late('settle'),
  asked('捐赠的公开', 'law-52.2.must', 'disclosure-26.publishes').does('approve', { kind: '捐赠入库', number: 10 }).does('carry', { ...IN, kind: '捐赠入库', in: 10 }).owes('carry published', '2025-02-21').publishes('carry').nothingOwed('carry published').counts('donated', 1).counts('shown', 1),
  asked('捐赠没有公开的', 'disclosure-26.publishes').does('approve', { kind: '捐赠入库', number: 10 }).does('carry', { ...IN, kind: '捐赠入库', in: 10 }).on('2025-02-22').late('carry published'),
  asked('不批准', `${P}.must`).does('refuse', { why: '没有必要' }).ended('不批准').counts('refused', 1),
);
