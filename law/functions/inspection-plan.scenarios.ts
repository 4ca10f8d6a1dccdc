/** 年度检查计划: shares by class, filed and public in time; a special campaign against companies needs leave; what was not done is explained. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { ITEM1 } from './draw-examples.ts';
import { inspectionItem } from './inspection-item.ts';
import { inspectionPlan } from './inspection-plan.ts';

const R = 'random-第三部分第(四)项';
const P = 'company-“检查计划”';
const DRAFT = {
  name: '2025年度抽查计划',
  year: 2025,
  kind: '随机抽查计划',
  companies: true,
  items: [{ item: 'item1', number: 10, months: '三月至十月' }],
  shares: [
    { risk: '低', share: 1, times: 1 },
    { risk: '高', share: 10, times: 3 },
  ],
};
const drafted = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('item1', inspectionItem, ITEM1)
    .on('2025-01-24')
    .does('draft', { ...DRAFT, ...more });

// biome-ignore format: a day a line
export default scenarios(
  inspectionPlan,

  drafted('批准、备案、公布(跨春节)、抽查、年终报告', {}, `${R}.must`, `${R}.hold`, `${R}.hold.3`, `${R}.never`, `${P}.attest`, `${P}.must`, `${P}.do`, 'disclosure-第20条.publishes', 'practice-计划执行.hold', 'practice-计划执行.never').owes('approve', 'promptly').refused('lodge', `${P}.do`).refused('approve', `${P}.attest`, {}, { unsigned: true })
    .does('approve').refused('deny', `${R}.never`, { why: '无' }).owes('lodge', '2025-02-13').owes('approve published', '2025-02-27').publishes('approve').on('2025-02-13').does('lodge').counts('lodgedInTime', 1).counts('shown', 1).counts('standing', 1).on('2025-06-10').told('drawn', { number: 8, joint: false }).on('2025-12-30').refused('close', 'practice-计划执行.hold').does('close', { words: '两户停业' })
    .ended('执行完毕').counts('doneRate', 80).counts('draws', 1).refused('adjust', 'practice-计划执行.never', { what: '改期', why: '无' }),
  drafted('逾期没有备案、没有公布', {}, `${P}.must`, 'disclosure-第20条.publishes').does('approve').on('2025-03-03').late('lodge').late('approve published'),
  drafted('没有分级的比例、没有事项的不能批准;不批准的终结', { shares: [{ risk: '低', share: 1, times: 1 }], items: [] }, `${R}.hold`, `${R}.hold.3`, `${R}.must`).refused('approve', `${R}.hold`).refused('approve', `${R}.hold.3`).does('deny', { why: '没有分级' }).ended('不批准').counts('denied', 1),
  drafted('联合抽查没有写明部门的不能批准', { kind: '部门联合抽查计划' }, `${R}.hold.2`).refused('approve', `${R}.hold.2`),
  drafted('联合抽查写明部门;调整的公布', { kind: '部门联合抽查计划', with: [{ unit: 'u2' }] }, `${R}.hold.2`, `${R}.publishes`).does('approve').does('adjust', { what: '合并为联合检查', why: '减少入企' }).owes('adjust published', '2025-02-27').publishes('adjust').nothingOwed('adjust published').counts('merged', 1),
  drafted('调整逾期没有公布', {}, `${R}.publishes`).does('approve').does('adjust', { what: '转为非现场检查', why: '可以远程' }).on('2025-03-03').late('adjust published').counts('remote', 1),
  drafted('涉企专项检查没有上级批准的不能批准', { kind: '专项检查计划' }, 'company-“专项检查”.hold').refused('approve', 'company-“专项检查”.hold').does('leave', { by: '县政府批复' }).does('approve').counts('special', 1),
);
