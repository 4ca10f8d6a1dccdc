/** 政务服务事项 held against its life: entered, drafted, checked against the elements, made public, changed, drawn into a round, struck out. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { CHECKED, DRAFT, GUIDE, ITEM, withPowers } from './service-examples.ts';
import { serviceItem } from './service-item.ts';

const by = '县政府通知';
const M = 'practice-事项管理';
const T = 'practice-便民标签';
const D = 'practice-动态管理';
const SHOWN = 'disclosure-第20条第5项、第26条.publishes';
const entered = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  withPowers(scenario(title, ...rules))
    .on('2024-09-25')
    .does('enter', { ...ITEM, ...more });
const checked = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  entered(title, more, ...rules)
    .does('draft', DRAFT)
    .on('2024-09-26')
    .does('check', CHECKED);
const listed = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  checked(title, {}, ...rules)
    .on('2024-09-27')
    .does('edition', { ...GUIDE, ...more });

// biome-ignore format: a day a line
export default scenarios(
  serviceItem,

  entered('全程:梳理、拟订、审核、公布,跨国庆节和调休', {}, `${M}.must`, `${M}.must.2`, `${M}.must.3`, `${M}.hold`, `${M}.hold.2`, `${M}.hold.3`, `${M}.hold.4`, `${M}.let`, SHOWN, 'practice-一次性告知单.must', 'practice-一次性告知单.do', 'practice-流程要素.hold')
    .owes('draft', 'promptly').refused('check', `${M}.hold.2`, CHECKED).refused('edition', `${M}.hold.4`, GUIDE).on('2024-09-26').does('draft', DRAFT).nothingOwed('draft').owes('check', '2024-10-15').refused('edition', `${M}.let`, GUIDE)
    .on('2024-10-15').refused('check', 'practice-流程要素.hold', { elements: ['事项名称'], result: '同意公布' }).does('check', CHECKED).nothingOwed('check').owes('edition', 'promptly').refused('sheets', 'practice-一次性告知单.do').does('edition', GUIDE).nothingOwed('edition').owes('edition published', '2024-11-12').owes('sheets', 'promptly').does('sheets').nothingOwed('sheets')
    .on('2024-11-12').publishes('edition').nothingOwed('edition published').counts('items', 1).counts('licences', 1).counts('licencesInHall', 1).counts('licencesInHallRate', 100).counts('once', 1).counts('online', 1).counts('onlineRate', 100).counts('inHallRate', 100).counts('oneWindowRate', 100).counts('wholly', 1)
    .counts('frequent', 1).counts('frequentOnce', 1).counts('elements', 25).counts('mains', 1).counts('promised', 1).counts('editions', 1).counts('listed', 1).counts('checkedInTime', 1).counts('shown', 1).counts('sheets', 1),
  listed('办事指南逾期没有公开', {}, SHOWN).on('2024-10-31').late('edition published'),
  entered('审核逾期;退回的重新拟订,同意以后才能公布', {}, `${M}.must.2`, `${M}.must.3`, `${M}.hold.3`).does('draft', DRAFT).on('2024-10-15').late('check').does('check', { elements: ['事项名称'], result: '退回' }).owes('draft', 'promptly').refused('edition', `${M}.hold.3`, GUIDE).does('draft', DRAFT).nothingOwed('draft').does('check', CHECKED).does('edition', GUIDE).counts('checked', 2).counts('checkedInTime', 1),
  entered('要素数目可以由省另定', {}, 'practice-流程要素.hold').layer('service-item.elements', 12).does('draft', DRAFT).does('check', { ...CHECKED, elements: (CHECKED.elements as string[]).slice(0, 12) }).does('edition', GUIDE).counts('elements', 12),

  checked('行政权力事项要有本机关的有效职权;公共服务不问职权', {}, 'business-40.1.hold').does('edition', GUIDE),
  checked('别的机关的职权不能编入本机关的事项', { power: 'power2' }, 'business-40.1.hold').refused('edition', 'business-40.1.hold', GUIDE).does('cancel', { by }).ended('取消'),
  checked('公共服务', { kind: '公共服务', power: '' }, 'business-40.1.hold').does('edition', { ...GUIDE, statutory: 60, promised: 30 }).counts('licences', 0).counts('items', 1),
  withPowers(scenario('子项写明所属主项', `${M}.hold`)).on('2024-09-25').refused('enter', `${M}.hold`, { ...ITEM, level: '子项' }).does('enter', { ...ITEM, level: '子项', main: 'item0' }).does('draft', DRAFT).does('check', CHECKED).does('edition', GUIDE).counts('subs', 1).counts('mains', 0),

  checked('署名认定:没有无关材料,条件环节有依据,能共享的不要求提交', {}, 'law-31.1.attest', 'business-35.attest', 'online-7.1.attest')
    .refused('edition', 'law-31.1.attest', GUIDE, { unsigned: true }).refused('edition', 'business-35.attest', GUIDE, { unsigned: true }).refused('edition', 'online-7.1.attest', GUIDE, { unsigned: true }).does('edition', GUIDE),
  checked('许可的法定时限二十个工作日,另有规定的写明;承诺不长于法定', {}, 'law-42.1.hold', 'business-36.2.hold').refused('edition', 'law-42.1.hold', { ...GUIDE, statutory: 30 }).refused('edition', 'business-36.2.hold', { ...GUIDE, promised: 21 }).does('edition', { ...GUIDE, statutory: 30, promised: 30, otherLaw: '某法第9条' }),
  checked('即办件没有天数,承诺件写明天数;不进驻大厅写明理由', {}, 'business-36.1.hold', 'business-36.3.hold').refused('edition', 'business-36.1.hold', { ...GUIDE, mode: '即办件' }).refused('edition', 'business-36.1.hold', { ...GUIDE, promised: 0 }).refused('edition', 'business-36.3.hold', { ...GUIDE, hall: '不进驻政务服务大厅' })
    .does('edition', { ...GUIDE, hall: '不进驻政务服务大厅', outside: '涉密' }).counts('inHall', 0).counts('licencesInHallRate', 0),
  checked('便民标签要名副其实', {}, `${T}.hold`, `${T}.hold.2`, `${T}.hold.3`).refused('edition', `${T}.hold`, { ...GUIDE, visits: 2 }).refused('edition', `${T}.hold.2`, { ...GUIDE, tags: ['马上办'] }).refused('edition', `${T}.hold.3`, { ...GUIDE, online: '网上查询' })
    .does('edition', { ...GUIDE, mode: '即办件', promised: 0, tags: ['最多跑一次', '网上办', '马上办', '就近办', '村能办'] }).counts('atOnce', 1).counts('near', 1).counts('village', 1).counts('instant', 1).counts('onceRate', 100).counts('whollyRate', 100),

  listed('依据变了的及时调整:新的一版代替旧的', {}, `${D}.do`, `${D}.must`, 'disclosure-26.publishes').on('2025-01-02').does('changed', { by: '某法修改' }).owes('draft', 'promptly').does('draft', { ...DRAFT, why: '依据修改' }).nothingOwed('cancel').does('check', CHECKED)
    .does('edition', { ...GUIDE, why: '依据修改', tags: [], frequent: false }).counts('once', 0).counts('items', 1).counts('editions', 2).counts('listed', 1).counts('changed', 1).does('changed', { by: '某法废止' }).does('cancel', { by }).ended('取消').owes('cancel published', '2025-02-06').on('2025-02-06').publishes('cancel').nothingOwed('cancel published').counts('items', 0).counts('cancelled', 1),
  listed('取消没有公开;没有公布的谈不上变化', {}, 'disclosure-26.publishes').does('cancel', { by }).on('2024-10-31').late('cancel published'),
  checked('没有公布的谈不上变化', {}, `${D}.do`).refused('changed', `${D}.do`, { by }).refused('keep', `${D}.do`, { why: '无' }),
  listed('依据变化核对到的及时研究:改办事指南,或者写明不作调整', {}, `${D}.must`).on('2025-01-02').told('flagged', { by: '某法修改' }).owes('draft', 'promptly').does('draft', { ...DRAFT, why: '依据修改' }).nothingOwed('keep').does('check', CHECKED).does('edition', { ...GUIDE, why: '依据修改' })
    .told('flagged', { by: '某条例修改' }).owes('keep', 'promptly').does('keep', { why: '不涉及本事项' }).nothingOwed('keep').counts('flagged', 2).counts('kept', 1).counts('editions', 2),
  listed('列入流程再造的及时研究', {}, `${D}.must`).on('2025-01-02').told('chosen').owes('draft', 'promptly').does('keep', { why: '已经最简' }).nothingOwed('draft').counts('kept', 1),
);
