/** 双随机抽取: committed to in public, drawn, officers with certificates and none who must stand aside, one visit for each, everything public when the last is over. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES } from '../enforcement/examples.ts';
import { ITEM1, PLAN1 } from './draw-examples.ts';
import { inspectionItem } from './inspection-item.ts';
import { inspectionPlan } from './inspection-plan.ts';
import { randomDraw } from './random-draw.ts';

const L = 'random-第三部分第(二)项';
const P = 'random-第三部分第(四)项';
const E = 'random-第三部分第(五)项';
const R = 'random-第三部分第(六)项';
const T = 'practice-可重复的抽取';
const PREPARE = {
  name: '食品经营抽查',
  plan: 'plan1',
  item: 'item1',
  power: 'power1',
  joint: false,
  listed: 40,
  number: 2,
  weighted: ['风险等级'],
  scope: '食品安全',
};
const JOINT = { joint: true, partners: [{ unit: 'u2' }], number: 3 };
const COMMIT = { list: 'ab'.repeat(32), commitment: 'cd'.repeat(32) };
const DRAW = { companies: [{ party: '企业1' }, { party: '企业2' }], merged: 0, paper: FILES };
const REVEAL = { seed: 'ef'.repeat(32), paper: FILES, problems: 1 };
const FINE = { result: '未发现问题' };

const prepared = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('item1', inspectionItem, ITEM1)
    .entry('item2', inspectionItem, [...ITEM1, ['remove', '2024-06-03', { why: '取消' }]])
    .entry('item3', inspectionItem, [
      [ITEM1[0]![0], ITEM1[0]![1], { ...ITEM1[0]![2], kind: '全覆盖重点监管事项', special: '疫苗' }],
      ITEM1[1]!,
    ])
    .entry('plan1', inspectionPlan, PLAN1)
    .entry('plan2', inspectionPlan, [PLAN1[0]!])
    .on('2024-09-26')
    .does('prepare', { ...PREPARE, ...more });
const committed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  prepared(title, more, ...rules)
    .does('commit', COMMIT)
    .publishes('commit');
const drawn = (title: string, ...rules: string[]): ScenarioWords => committed(title, {}, ...rules).does('draw', DRAW);

// biome-ignore format: a day a line
export default scenarios(
  randomDraw,

  prepared('承诺先公布,再抽取、选派、检查,结束以后公布(跨国庆节)', {}, `${E}.must`, `${T}.do`, `${T}.must`, `${T}.must.2`, `${E}.attest`, `${E}.hold.3`, `${E}.hold.4`, 'business-54.1.opens', `${E}.hold.5`, `${T}.hold`, `${R}.must`, `${R}.publishes`, `${R}.do`, `${R}.must.2`, `${P}.tells`, `${P}.hold`, `${L}.hold`, 'business-54.2.hold', `${E}.hold`)
    .owes('commit', 'promptly').does('commit', COMMIT).owes('commit published', 'promptly').refused('draw', `${T}.do`, DRAW).publishes('commit').nothingOwed('commit published').owes('draw', 'promptly').refused('draw', `${E}.attest`, DRAW, { unsigned: true }).refused('draw', `${E}.hold.3`, { ...DRAW, companies: [{ party: '企业1' }] })
    .refused('draw', `${E}.hold.4`, { ...DRAW, companies: [{ party: '企业1' }], merged: 1 }).does('draw', DRAW).nothingOwed('draw').opens('draw-visit', 2).refused('reveal', `${T}.hold`, REVEAL).on('2024-09-27').told('visited', FINE).nothingOwed('reveal').refused('reveal', `${T}.hold`, REVEAL).refused('cancel', `${E}.hold.5`, { why: '无' }).on('2024-09-29').told('visited', { result: '责令改正' }).owes('reveal', '2024-10-31').refused('close', `${R}.do`)
    .on('2024-10-31').does('reveal', REVEAL).owes('reveal published', '2024-11-28').publishes('reveal').owes('close', 'promptly').does('close').tells('plan1', 'drawn').ended('完成').counts('visited', 2).counts('problemRate', 50).counts('inTime', 1).counts('revealedRate', 100).counts('handled', 1).counts('shown', 1),
  drawn('逾期没有公布;逾期没有上网', `${R}.must`, `${R}.publishes`).told('visited', FINE).told('skipped').on('2024-10-30').late('reveal').does('reveal', REVEAL).counts('skipped', 1).counts('inTime', 0).on('2024-11-28').late('reveal published'),
  prepared('计划没有批准、事项已经移出的不能抽取', { plan: 'plan2', item: 'item2' }, `${P}.hold`, `${L}.hold`, `${E}.must`, `${E}.hold.5`, 'disclosure-26.publishes').refused('commit', `${P}.hold`, COMMIT).refused('commit', `${L}.hold`, COMMIT).does('cancel', { why: '事项已经取消' }).ended('作废').owes('cancel published', '2024-10-29').publishes('cancel').nothingOwed('cancel published'),
  prepared('全覆盖重点监管的事项不抽取;户数不超过名录', { item: 'item3', number: 41 }, 'business-54.2.hold', `${E}.hold`).refused('commit', 'business-54.2.hold', COMMIT).refused('commit', `${E}.hold`, COMMIT),
  prepared('联合抽查写明部门', { ...JOINT, partners: [] }, `${E}.hold.2`).refused('commit', `${E}.hold.2`, COMMIT),
  committed('联合抽查合并,一户只去一次', JOINT, `${E}.hold.2`, `${E}.hold.3`).does('draw', { ...DRAW, merged: 1 }).opens('draw-visit', 2).counts('jointRate', 100).counts('merged', 1),
  prepared('没有承诺谈不上泄露', {}, `${E}.do`).refused('spoil', `${E}.do`, { how: '无' }),
  committed('抽取以前泄露的不再抽取', {}, `${E}.never`).does('spoil', { how: '种子外传' }).refused('draw', `${E}.never`, DRAW),
  drawn('名单泄露的作废,告知各户的检查任务;逾期没有公布作废', `${E}.do`, `${E}.must.2`, `${E}.tells`, 'disclosure-26.publishes').does('spoil', { how: '名单外传' }).owes('cancel', 'promptly').does('cancel', { why: '名单泄露' }).ended('作废').nothingOwed('cancel').counts('cancelled', 1).counts('spoiled', 1).on('2024-10-30').late('cancel published'),
  drawn('谁都可以要求重新演算', `${T}.must.3`, `${T}.do.2`).refused('answer', `${T}.do.2`, { same: true, how: '无' }).told('visited', FINE).told('visited', FINE).does('reveal', REVEAL).does('doubt', { what: '为什么又是我' }).owes('answer', '2024-10-15').on('2024-10-15').does('answer', { same: true, how: '已经演算' }).counts('answered', 1).counts('wrong', 0),
  drawn('逾期没有答复', `${T}.must.3`).told('visited', FINE).told('visited', FINE).does('reveal', REVEAL).does('doubt', { what: '为什么又是我' }).on('2024-10-16').late('answer'),
);
