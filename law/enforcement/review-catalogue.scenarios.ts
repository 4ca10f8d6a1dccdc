/** 法制审核目录: proposed with its ground, judged, listed by the head, public within twenty working days. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from './examples.ts';
import { reviewCatalogue } from './review-catalogue.ts';

const ITEM = {
  organ: 'u1',
  item: '较大数额罚款',
  kind: '行政处罚',
  power: 'power1',
  why: ['直接关系重大权益'],
  amount: 10_000_000,
  level: '县级',
};
const LIST = { from: '2024-09-26', papers: '案卷、处理意见', way: '书面审核' };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-18')
    .does('propose', ITEM);
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, ...rules)
    .does('review', { result: '列入' })
    .on('2024-09-26')
    .does('list', LIST);

// biome-ignore format: a day a line
export default scenarios(
  reviewCatalogue,
  equipped(scenario('写明应当审核的情形', 'notice-第(十二)项.hold', 'practice-目录管理.must')).on('2024-09-18').refused('propose', 'notice-第(十二)项.hold', { ...ITEM, why: [] }).does('propose', ITEM).owes('list', 'promptly'),
  proposed('法制机构认为应当列入的,主要负责人批准;列入以后有效,二十个工作日内公开,跨国庆节', 'practice-目录管理.hold', 'practice-目录管理.hold.2', 'practice-目录管理.must', 'practice-目录管理.never', 'disclosure-26.publishes')
    .refused('list', 'practice-目录管理.hold', LIST).does('review', { result: '列入' }).on('2024-09-26').does('list', LIST).nothingOwed('list').owes('list published', '2024-10-29').refused('decline', 'practice-目录管理.never').counts('inForce', 1).counts('organs', 1)
    .on('2024-10-29').publishes('list').nothingOwed('list published'),
  listed('逾期没有公开', 'disclosure-26.publishes').on('2024-10-30').late('list published'),
  equipped(scenario('职权已经取消的不列入', 'practice-目录管理.hold.2')).on('2024-09-18').does('propose', { ...ITEM, power: 'power3' }).does('review', { result: '列入' }).refused('list', 'practice-目录管理.hold.2', LIST),
  proposed('认为不列入的不列入;请上级指导', 'practice-目录管理.hold.3', 'practice-目录管理.never').does('consult').does('guided', { words: '不必列入' }).refused('decline', 'practice-目录管理.hold.3').does('review', { result: '不列入' }).does('decline').ended('不列入').counts('declined', 1),
  proposed('没有列入的不调整', 'practice-目录管理.do').refused('adjust', 'practice-目录管理.do', { what: '无', by: '无' }),
  listed('调整、移出的公开', 'practice-目录管理.do', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3').does('adjust', { amount: 5_000_000, what: '降低数额', by: '省级标准' }).publishes('adjust').nothingOwed('adjust published').does('remove', { by: '职权划转' }).publishes('remove')
    .nothingOwed('remove published').ended('移出目录').counts('inForce', 0).counts('removed', 1),
  listed('调整、移出逾期没有公开', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3').does('adjust', { what: '降低数额', by: '省级标准' }).owes('adjust published', '2024-10-29').on('2024-10-30').late('adjust published').does('remove', { by: '职权划转' }).owes('remove published', '2024-11-27').on('2024-11-28').late('remove published'),
);
