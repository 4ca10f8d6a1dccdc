/** 制定主体清单: a department enters, temporary and internal bodies do not; renamed, merged away; each made public. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { normMaker } from './norm-maker.ts';

const MAKER = { organ: 'u1', name: '示例局', basis: '机构改革方案', kind: '政府工作部门' };
const LIST = { mark: '示例规', from: '2024-10-08' };
const proposed = (title: string, kind: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', { ...MAKER, kind })
    .does('review', { result: '同意' });
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, '政府工作部门', ...rules)
    .on('2024-09-27')
    .does('list', LIST);

// biome-ignore format: a day a line
export default scenarios(
  normMaker,

  scenario('审核同意、署名认定的列入,及时;二十个工作日内公开', 'local-制定主体.must', 'local-制定主体.hold.2', 'local-制定主体.attest', 'local-制定主体.never', 'disclosure-26.publishes')
    .on('2024-09-26').does('propose', MAKER).owes('list', 'promptly').does('review', { result: '不同意', why: '依据不足' }).refused('list', 'local-制定主体.hold.2', LIST)
    .on('2024-09-27').does('review', { result: '同意' }).refused('list', 'local-制定主体.attest', LIST, { unsigned: true }).does('list', LIST).nothingOwed('list')
    .refused('refuse', 'local-制定主体.never', { why: '无' }).owes('list published', '2024-10-30').counts('makers', 0)
    .on('2024-10-08').counts('makers', 1).counts('listed', 1),
  proposed('内设机构不能列入', '工作部门内设机构', 'notice-第(一)项.hold').refused('list', 'notice-第(一)项.hold', LIST).does('refuse', { why: '内设机构' }).ended('不列入').counts('refused', 1),
  proposed('议事协调机构不能列入', '议事协调机构', 'local-制定主体.hold').refused('list', 'local-制定主体.hold', LIST).does('refuse', { why: '议事协调机构' }),
  proposed('临时机构、派出机构不能列入;派出机关可以', '临时机构', 'local-制定主体.hold').refused('list', 'local-制定主体.hold', LIST),
  proposed('派出机构不能列入', '派出机构', 'local-制定主体.hold').refused('list', 'local-制定主体.hold', LIST),
  proposed('街道办事处是派出机关,可以列入', '派出机关', 'local-制定主体.hold', 'notice-第(一)项.hold').does('list', LIST),
  proposed('没有列入的不能变更、移出', '政府工作部门', 'local-动态管理.do').refused('rename', 'local-动态管理.do', { name: '新名', by: '通知' })
    .refused('remove', 'local-动态管理.do', { why: '机构撤销', by: '通知' }),
  listed('更名公开;并入其他机关的写明承继机关,移出公开,从移出之日起不是制定主体', 'local-动态管理.hold', 'local-动态管理.do', 'disclosure-26.publishes', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3')
    .on('2024-10-30').does('publish', { document: 3 }).nothingOwed('list published')
    .on('2025-01-26').does('rename', { name: '新示例局', by: '机构改革方案' }).owes('rename published', '2025-02-28').on('2025-02-28').does('publish', { document: 5 }).nothingOwed('rename published')
    .on('2025-03-03').refused('remove', 'local-动态管理.hold', { why: '并入其他机关', by: '机构改革方案' }).counts('makers', 1)
    .does('remove', { why: '并入其他机关', successor: 'u2', by: '机构改革方案' }).ended('移出').owes('remove published', '2025-03-31').counts('makers', 0).counts('removed', 1)
    .on('2025-03-31').does('publish', { document: 7 }).nothingOwed('remove published'),
  listed('逾期公开', 'disclosure-26.publishes', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3')
    .on('2024-10-31').late('list published').does('rename', { name: '新示例局', by: '机构改革方案' })
    .on('2024-11-29').late('rename published').does('remove', { why: '机构撤销', by: '机构改革方案' })
    .on('2024-12-30').late('remove published'),
);
