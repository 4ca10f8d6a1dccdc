/** 证照分离改革事项, shown. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { separationItem } from './separation-item.ts';

const ITEM = {
  code: 'A001',
  name: '公共场所卫生许可',
  level: '中央层面设定',
  way: '实行告知承诺',
  holder: 'u1',
  watch: '两个月内核查',
  from: '2024-09-30',
  by: '省清单',
};
const listed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-30')
    .does('list', { ...ITEM, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  separationItem,
  scenario('列入须署名认定没有作为登记的前置条件,写明监管措施;取消的不在权责清单上', 'business-19.2.attest', 'notice-“直接取消审批”.hold', 'notice-“审批改为备案”.attest', 'notice-“加强事中事后监管”.hold').on('2024-09-30').refused('list', 'business-19.2.attest', ITEM, { unsigned: true }).refused('list', 'notice-“加强事中事后监管”.hold', { ...ITEM, watch: null })
    .refused('list', 'notice-“直接取消审批”.hold', { ...ITEM, way: '直接取消审批', power: 'power1' }).refused('list', 'notice-“审批改为备案”.attest', { ...ITEM, way: '审批改为备案' }, { unsigned: true }).does('list', { ...ITEM, way: '直接取消审批' }).counts('abolished', 1).counts('items', 1),
  listed('列入、调整二十个工作日内公开;调整后按新的方式计数', {}, 'disclosure-26.publishes', 'disclosure-26.publishes.2', 'notice-“加强事中事后监管”.hold.2').owes('list published', '2024-11-01').counts('promise', 1).on('2024-11-01').publishes('list').nothingOwed('list published')
    .on('2025-01-27').refused('change', 'notice-“加强事中事后监管”.hold.2', { way: '审批改为备案', from: '2025-02-05', by: '通知' }).does('change', { way: '审批改为备案', watch: '抽查', from: '2025-02-05', by: '通知' }).owes('change published', '2025-03-03').counts('promise', 0).counts('filed', 1).does('onelicence', { kind: '一业一证', trade: '宾馆', by: '方案' }).counts('trades', 1)
    .on('2025-03-03').publishes('change').nothingOwed('change published'),
  listed('逾期没有公开的', {}, 'disclosure-26.publishes', 'disclosure-26.publishes.2').does('change', { way: '优化审批服务', watch: '抽查', from: '2024-10-08', by: '通知' }).on('2024-11-04').late('list published').late('change published'),
  listed('发现变相审批的及时停止;没有停止的不能移出', {}, 'business-39.1.must', 'business-39.1.hold', 'practice-改革事项清单.hold').refused('mended', 'business-39.1.hold', { how: '无' }).does('found', { what: '备案须审查' }).owes('mended', 'promptly').refused('remove', 'practice-改革事项清单.hold', { by: '取消' }).does('mended', { how: '已经停止' }).nothingOwed('mended').does('remove', { by: '取消' }).ended('移出清单').counts('items', 0),
);
