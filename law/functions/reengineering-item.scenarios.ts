/** 一个事项的再造: both sides of the comparison come from the editions of its guide; nothing is typed. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { reengineeringItem } from './reengineering-item.ts';
import { CHECKED, DRAFT, GUIDE, ITEM, withItems } from './service-examples.ts';
import { serviceItem } from './service-item.ts';

const PLAN = { cut: '场所证明', why: '共享、内部核查代替' };
const R = 'practice-流程再造';
/** The item whose second edition, of 2024-10-21, has one paper, no 场所证明, two links and four days. */
const renewed = (s: ScenarioWords, why = '流程再造', more = {}): ScenarioWords =>
  withItems(s).entry('item9', serviceItem, [
    ['enter', '2023-01-03', { ...ITEM, code: 'A09' }],
    ['draft', '2023-01-03', DRAFT],
    ['check', '2023-01-04', CHECKED],
    ['edition', '2023-01-05', { ...GUIDE, from: '2023-01-05' }],
    ['draft', '2024-10-18', { ...DRAFT, why }],
    ['check', '2024-10-21', CHECKED],
    [
      'edition',
      '2024-10-21',
      {
        ...GUIDE,
        why,
        from: '2024-10-21',
        materials: (GUIDE.materials as object[]).slice(0, 1) as never,
        prerequisites: (GUIDE.prerequisites as object[]).slice(0, 1) as never,
        links: (GUIDE.links as object[]).slice(0, 2) as never,
        promised: 4,
        ...more,
      },
    ],
  ]);
const begun = (title: string, item: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('begin', { item, holder: 'u1', until: '2024-10-31' });

// biome-ignore format: a day a line
export default scenarios(
  reengineeringItem,

  renewed(begun('全程:核对再造前、拟订方案、公布新指南、对照;差数由登记算出', 'item9', `${R}.must`, `${R}.must.2`, `${R}.tells`, 'business-35.do', 'business-35.do.2', 'business-35.hold', 'business-35.hold.2')).owes('measure', 'promptly').owes('compare', '2024-10-31').refused('plan', 'business-35.do', PLAN).does('measure').nothingOwed('measure').tells('item9', 'chosen')
    .refused('compare', 'business-35.do.2').does('plan', PLAN).on('2024-10-18').refused('compare', 'business-35.hold').on('2024-10-31').does('compare').nothingOwed('compare').ended('再造完成')
    .counts('items', 1).counts('mains', 1).counts('subs', 0).counts('units', 1).counts('frequent', 1).counts('frequentOnce', 1).counts('preBefore', 2).counts('preAfter', 1).counts('preCut', 1).counts('preCutRate', 50).counts('linksBefore', 3).counts('linksAfter', 2).counts('linksCut', 1)
    .counts('daysBefore', 8).counts('daysAfter', 4).counts('daysCut', 4).counts('daysCutRate', 50).counts('papersBefore', 2).counts('papersCut', 1).counts('papersCutRate', 50).counts('inTime', 1).counts('chosen', 1),
  renewed(begun('不能越改越多', 'item9', 'business-35.hold.2'), '流程再造', { promised: 9 }).does('measure').does('plan', PLAN).on('2024-10-31').refused('compare', 'business-35.hold.2').on('2024-11-01').late('compare').does('keep', { why: '无法精简' }).ended('不作调整').counts('kept', 1).counts('inTime', 0),
  renewed(begun('因别的原因公布的一版,不算再造', 'item9', 'business-35.hold'), '依据修改').does('measure').does('plan', PLAN).on('2024-10-31').refused('compare', 'business-35.hold'),
  withItems(begun('已经取消的事项没有办事指南可以核对', 'gone', `${R}.hold`)).refused('measure', `${R}.hold`).does('keep', { why: '事项已取消' }).nothingOwed('measure'),
  withItems(begun('现行有效的可以核对', 'item1', `${R}.hold`)).does('measure'),
);
