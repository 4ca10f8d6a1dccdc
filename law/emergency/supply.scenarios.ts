/** 应急物资, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { GOODS } from './examples.ts';
import { supply } from './supply.ts';

const P = 'practice-物资管理';
const entered = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-20')
    .does('enter', form);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  supply,
  entered('入库、出库由出入库案件告知,结存由此算出;低于最低储备量的提出补充', GOODS, 'rescue-13.1.must', 'rescue-13.1.hold').told('moved', { in: 500 }).on('2025-07-01').told('moved', { out: 450 }).told('short').owes('refill', 'promptly').refused('refill', 'rescue-13.1.hold', { number: 0 }).does('refill', { number: 450 }).nothingOwed('refill').counts('kinds', 1).counts('shorts', 1).counts('refills', 1),
  entered('每年盘点,不符的查明原因;间隔由县定', GOODS, `${P}.must`, 'law-54.1.must', `${P}.do`).owes('check', '2026-01-20').refused('explain', `${P}.do`, { why: '无' }).on('2025-12-01').does('check', { found: 500 }).owes('check', '2026-12-01').on('2026-11-02').does('differ', { found: 480, broken: 20 }).owes('explain', 'promptly').does('explain', { why: '受潮' }).nothingOwed('explain').counts('checked', 2).counts('checkedInTime', 1),
  entered('逾期没有盘点', GOODS, `${P}.must`).on('2026-01-21').late('check'),
  entered('间隔另定的', GOODS, `${P}.must`).layer('supply.count', { n: 6, unit: 'month' }).owes('check', '2025-07-21'),
  entered('协议储备的签订协议', { ...GOODS, way: '协议储备' }, 'law-46.2.must').owes('agree', 'promptly').does('agree', { firm: '当事人1', amount: 500, until: '2026-01-20' }).nothingOwed('agree').counts('agreements', 1).counts('firms', 1),
  entered('到期以前轮换', { ...GOODS, until: '2025-10-10' }, 'rescue-13.1.must.2', 'rescue-13.1.must.3', `${P}.hold`).owes('rotate', '2025-10-10').on('2025-10-09').refused('rotate', `${P}.hold`, { until: '2025-10-09' }).does('rotate', { until: '2026-04-10' }).owes('rotate', '2026-04-10').on('2026-04-11').late('rotate'),
  entered('到期没有轮换的;轮换以后再轮换', { ...GOODS, until: '2025-10-10' }, 'rescue-13.1.must.2', 'rescue-13.1.must.3').on('2025-10-11').late('rotate').does('rotate', { until: '2026-04-10' }).on('2026-04-10').does('rotate', { until: '2026-10-10' }).owes('rotate', '2026-10-10').counts('rotated', 2),
  entered('移出储备', GOODS).on('2025-07-01').does('remove', { why: '淘汰' }).ended('移出储备').counts('kinds', 0),
);
