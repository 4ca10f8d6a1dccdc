/** 政务数据目录, shown over the National Day of 2025: 1 to 8 October is off, 28 September and 11 October are made-up working days. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { dataCatalogue } from './data-catalogue.ts';
import { CLOSED, DATA } from './data-examples.ts';

const drafted = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-09-26')
    .does('draft', { name: '不动产登记信息' });
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  drafted(title, ...rules)
    .does('review', { result: '通过' })
    .does('enter', DATA);
const UPDATE = { shares: '有条件共享', items: '权利人、坐落、面积', count: 13, fresh: '实时', condition: '限于办理登记' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  dataCatalogue,
  drafted('审核通过才列入;有条件共享的列明条件,不予共享的列明理由和依据', 'practice-目录管理.must', 'law-16.hold', 'law-“共享属性”.hold', 'law-“共享属性”.hold.2', 'practice-目录管理.never', 'practice-目录管理.do').owes('enter', 'promptly').refused('enter', 'law-16.hold', DATA)
    .refused('update', 'practice-目录管理.do', UPDATE).does('review', { result: '通过' }).refused('enter', 'law-“共享属性”.hold', { ...DATA, condition: '' }).refused('enter', 'law-“共享属性”.hold.2', { ...CLOSED, basis: '' })
    .does('enter', DATA).nothingOwed('enter').refused('withdrawn', 'practice-目录管理.never', { why: '无' }).counts('inForce', 1).counts('conditional', 1).counts('free', 0).counts('items', 12),
  drafted('退回修改的不列入;不予共享的列入', 'practice-目录管理.must', 'law-“共享属性”.hold.2').does('review', { result: '退回修改' }).does('review', { result: '通过' }).does('enter', CLOSED).counts('refusedShare', 100),
  drafted('不列入的', 'practice-目录管理.never').does('withdrawn', { why: '属于工作秘密' }).ended('不列入'),
  entered('情况变化的十个工作日内更新,经同意延长五个工作日', 'law-“目录更新”.must', 'law-“目录更新”.extends', 'practice-目录管理.hold', 'law-“共享属性”.hold.3', 'law-“共享属性”.hold.4').refused('extend', 'practice-目录管理.hold', { why: '系统升级' })
    .does('changed', { why: '职责变化', what: '机构调整' }).owes('update', '2025-10-16').does('extend', { why: '系统升级' }).owes('update', '2025-10-23').refused('extend', 'practice-目录管理.hold', { why: '再次延长' })
    .on('2025-10-22').refused('update', 'law-“共享属性”.hold.3', { ...UPDATE, condition: '' }).refused('update', 'law-“共享属性”.hold.4', { ...UPDATE, shares: '不予共享' }).does('update', UPDATE).nothingOwed('update').counts('updatedInTime', 1)
    .does('update', { ...UPDATE, shares: '不予共享', reason: '保密', basis: '某法' }).does('remove', { why: '不再产生' }).ended('移出').counts('removed', 1).counts('inForce', 0),
  entered('逾期没有更新的', 'law-“目录更新”.must').does('changed', { why: '职责变化', what: '机构调整' }).on('2025-10-17').late('update'),
);
