/** 行政裁决事项清单 held against its life: reviewed, listed, shown, kept or removed when its ground changes. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { LISTED } from '../enforcement/examples.ts';
import { power } from '../functions/power.ts';
import { adjudicationItem } from './adjudication-item.ts';

const PROPOSE = { name: '土地权属争议裁决', matter: '土地权属争议', organ: 'u1', basis: '土地管理法第14条' };
const LIST = { from: '2024-10-08', shown: ['事项', '依据', '条件', '程序', '期限', '材料', '救济途径'] };
const BY = { by: '机构改革方案' };

const proposed = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('power1', power, [
      ['propose', '2023-01-03', { what: '行政裁决', by: '通知' }],
      ['list', '2023-01-04', { ...LISTED, kind: '行政裁决' }],
    ])
    .entry('power2', power, [['propose', '2023-01-03', { what: '行政裁决', by: '通知' }]])
    .on('2024-09-26')
    .does('propose', { ...PROPOSE, ...more });
const reviewed = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  proposed(title, more, ...rules).does('review', { result: '同意' });
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  reviewed(title, {}, ...rules)
    .on('2024-09-27')
    .does('list', LIST);

// biome-ignore format: a day a line
export default scenarios(
  adjudicationItem,

  reviewed('及时列入,二十个工作日内公布(跨补班和国庆),自施行日有效', { power: 'power1' }, 'opinion-梳理事项.must', 'opinion-公开清单.hold.2', 'disclosure-26.publishes', 'opinion-梳理事项.never').owes('list', 'promptly').on('2024-09-27').does('list', LIST).nothingOwed('list').owes('list published', '2024-10-30').counts('items', 0)
    .refused('drop', 'opinion-梳理事项.never', { why: '无' }).on('2024-10-30').publishes('list').nothingOwed('list published').counts('items', 1).counts('listed', 1),
  proposed('合法性审核同意才能列入;有依据由负责人署名;不列入的', {}, 'opinion-梳理事项.hold', 'opinion-梳理事项.attest', 'opinion-梳理事项.never').refused('list', 'opinion-梳理事项.hold', LIST).does('review', { result: '修改后同意' }).refused('list', 'opinion-梳理事项.attest', LIST, { unsigned: true }).does('drop', { why: '没有依据' }).ended('不列入'),
  reviewed('公示内容齐全', {}, 'opinion-公开清单.hold').refused('list', 'opinion-公开清单.hold', { ...LIST, shown: ['事项', '依据'] }).does('list', LIST),
  reviewed('权责清单上没有生效的,不能列入', { power: 'power2' }, 'opinion-公开清单.hold.2').refused('list', 'opinion-公开清单.hold.2', LIST),
  reviewed('没有列入的谈不上调整', {}, 'practice-动态管理.do').refused('changed', 'practice-动态管理.do', { what: '修法' }).refused('remove', 'practice-动态管理.do', BY).does('list', LIST).does('changed', { what: '修法' }),
  listed('依据修改的及时调整、公布,逾期公布的提示', 'practice-动态管理.must', 'disclosure-26.publishes.2', 'disclosure-26.publishes').on('2024-10-31').late('list published').does('changed', { what: '修法' }).owes('adjust', 'promptly').does('adjust', { what: '程序' }).nothingOwed('adjust').owes('adjust published', '2024-11-28')
    .on('2024-11-28').publishes('adjust').nothingOwed('adjust published').counts('adjusted', 1),
  listed('调整逾期公布的提示', 'disclosure-26.publishes.2').on('2024-10-31').does('adjust', { what: '程序' }).on('2024-11-29').late('adjust published'),
  listed('研究后保留;移出的不再有效', 'practice-动态管理.must').does('changed', { what: '修法' }).does('keep', { why: '不影响' }).nothingOwed('keep').on('2024-11-01').does('remove', BY).ended('移出').counts('items', 0).counts('removed', 1),
);
