/** 清单事项, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { listItem } from './list-item.ts';

const by = '县政府通知';
const ENTER: Form = {
  code: 'G001',
  list: '公共服务',
  name: '某项服务',
  organ: 'u1',
  layer: '县级部门',
  basis: '某条例第5条',
  rank: '法律、行政法规',
  from: '2024-10-01',
};
const proposed = (title: string, list: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-25')
    .does('propose', { list, name: '某项服务', by })
    .does('review', { result: '同意' });
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, '公共服务', ...rules)
    .on('2024-09-27')
    .does('enter', ENTER);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  listItem,
  equipped(scenario('提出的及时列入,审核同意,清单一致;二十个工作日内公开', 'practice-清单管理.must', 'practice-清单管理.hold', 'practice-清单管理.hold.2', 'practice-清单管理.never', 'practice-清单管理.do', 'disclosure-26.publishes'))
    .on('2024-09-25').does('propose', { list: '公共服务', name: '某项服务', by }).owes('enter', 'promptly').refused('enter', 'practice-清单管理.hold', ENTER).refused('adjust', 'practice-清单管理.do', { what: '改名', basis: '某条例', by })
    .does('review', { result: '同意' }).refused('enter', 'practice-清单管理.hold.2', { ...ENTER, list: '行政备案' })
    .on('2024-09-27').does('enter', ENTER).nothingOwed('enter').refused('withdrawn', 'practice-清单管理.never', { why: '无' }).owes('enter published', '2024-10-30').does('publish', { document: 3 }).nothingOwed('enter published')
    .on('2024-10-08').counts('inForce', 1).counts('services', 1).counts('servicesCounty', 1).counts('servicesTown', 0),
  entered('没有公开的', 'disclosure-26.publishes').on('2024-10-31').late('enter published'),
  proposed('不列入的', '公共服务', 'practice-清单管理.never').does('withdrawn', { why: '没有依据' }).ended('不列入').counts('withdrawn', 1),
  proposed('市场准入负面清单只引用国务院批准的', '市场准入负面清单', 'law-20.2.hold').refused('enter', 'law-20.2.hold', { ...ENTER, list: '市场准入负面清单' }).does('enter', { ...ENTER, list: '市场准入负面清单', rank: '国务院决定或者批准' }),
  proposed('涉企收费有法律、行政法规依据或者经国务院批准,写明标准', '涉企行政事业性收费', 'law-25.hold', 'law-25.hold.2').refused('enter', 'law-25.hold', { ...ENTER, list: '涉企行政事业性收费', rank: '地方性法规', price: 10_000 })
    .refused('enter', 'law-25.hold.2', { ...ENTER, list: '涉企行政事业性收费' }).does('enter', { ...ENTER, list: '涉企行政事业性收费', price: 10_000 }).on('2024-10-08').counts('charges', 1),
  proposed('行政许可清单对应现行有效的许可', '行政许可', 'law-40.1.hold').refused('enter', 'law-40.1.hold', { ...ENTER, list: '行政许可', power: 'power3' }).does('enter', { ...ENTER, list: '行政许可', power: 'power1' }).on('2024-10-08').counts('licences', 1),
  proposed('通办事项写明范围', '通办事项', 'practice-通办.hold').refused('enter', 'practice-通办.hold', { ...ENTER, list: '通办事项' }).does('enter', { ...ENTER, list: '通办事项', reach: ['跨省(区域)'] }).on('2024-10-08').counts('across', 1).counts('acrossProvinces', 1),
  entered('依据变化的及时研究;调整、移出都公开', 'practice-清单管理.must.2', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3', 'practice-清单管理.do').on('2025-01-02').told('flagged', { by: '某条例修改' }).owes('adjust', 'promptly').does('adjust', { what: '改依据', basis: '某条例第6条', by }).nothingOwed('adjust')
    .owes('adjust published', '2025-02-06').does('publish', { document: 5 }).does('remove', { why: '取消', by }).ended('移出').owes('remove published', '2025-02-06').does('publish', { document: 7 }).nothingOwed('remove published').counts('inForce', 0).counts('adjusted', 1).counts('removed', 1),
  entered('研究后保留;调整、移出没有公开的', 'practice-清单管理.must.2', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3').on('2025-01-02').told('flagged', { by: '某条例修改' }).does('keep', { why: '不受影响' }).nothingOwed('keep').does('adjust', { what: '改名', basis: '某条例', by }).on('2025-02-07').late('adjust published').counts('kept', 1)
    .does('remove', { why: '合并', by }).on('2025-03-10').late('remove published'),
);
