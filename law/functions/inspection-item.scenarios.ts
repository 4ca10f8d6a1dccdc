/** 随机抽查事项清单: on a power in force, an ordinary item with its cap, what is inspected in full apart; public in time. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { inspectionItem } from './inspection-item.ts';

export const ITEM = {
  name: '食品经营检查',
  power: 'power1',
  kind: '一般检查事项',
  special: '不属于',
  object: '食品经营者',
  basis: '食品安全法',
  way: ['现场检查'],
  cap: 5,
  joint: true,
};
const FROM = { from: '2024-10-08' };
const L = '第三部分第(二)项';
const proposed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('propose', { ...ITEM, ...more });

// biome-ignore format: a day a line
export default scenarios(
  inspectionItem,

  proposed('列入清单、公布,二十个工作日跨国庆节;列入以后不能再决定不列入', {}, `random-${L}.hold`, `random-${L}.hold.2`, `random-${L}.must`, `random-${L}.never`, `random-${L}.do`, 'business-54.1.hold', 'company-“检查事项”.attest', 'disclosure-26.publishes').owes('issue', 'promptly')
    .refused('change', `random-${L}.do`, { what: '整合压减', why: '重复' }).refused('issue', 'company-“检查事项”.attest', FROM, { unsigned: true }).does('issue', FROM).nothingOwed('issue').owes('issue published', '2024-10-29').refused('decline', `random-${L}.never`, { why: '无' }).publishes('issue').counts('shown', 1).on('2024-10-08').counts('standing', 1).counts('joint', 1).counts('issued', 1),
  proposed('逾期没有公布', {}, 'disclosure-26.publishes').does('issue', FROM).on('2024-10-30').late('issue published'),
  proposed('不是本机关的职权不能列入;不列入的终结', { power: 'power2' }, `random-${L}.hold`, `random-${L}.must`).refused('issue', `random-${L}.hold`, FROM).does('decline', { why: '没有职权' }).ended('不列入'),
  proposed('一般检查事项没有比例上限的不能列入', { cap: null }, `random-${L}.hold.2`).refused('issue', `random-${L}.hold.2`, FROM),
  proposed('特种设备的检查不列为一般检查事项', { special: '特种设备' }, 'business-54.2.hold').refused('issue', 'business-54.2.hold', FROM),
  proposed('特种设备的检查列为全覆盖重点监管', { special: '特种设备', kind: '全覆盖重点监管事项', cap: null }, 'business-54.2.hold').does('issue', FROM).on('2024-10-08').counts('full', 1),
  proposed('一般领域不能全覆盖检查', { kind: '全覆盖重点监管事项' }, 'business-54.1.hold').refused('issue', 'business-54.1.hold', FROM),
  proposed('依据修改的及时调整或者移出;调整也公布', {}, `random-${L}.must.2`, `random-${L}.do`, 'disclosure-26.publishes.2').does('issue', FROM).publishes('issue').on('2025-01-24').does('affected', { by: '法律修改' }).owes('change', 'promptly').does('change', { what: '现场检查转为非现场检查', why: '可以远程查看' })
    .nothingOwed('change').owes('change published', '2025-02-27').publishes('change').counts('remote', 1).on('2025-03-03').does('affected', { by: '法律废止' }).does('remove', { why: '依据废止' }).ended('移出').counts('removed', 1),
  proposed('调整逾期没有公布', {}, 'disclosure-26.publishes.2').does('issue', FROM).publishes('issue').on('2025-01-24').does('change', { what: '整合压减', why: '重复' }).on('2025-03-03').late('change published').counts('merged', 1),
);
