/** 行政审批中介服务事项, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { intermediaryItem } from './intermediary-item.ts';

const by = '县政府通知';
const TERMS: Form = { days: 15, price: 200_000, priced: '市场调节价', terms: '委托、现场测绘、出具报告' };
const ENTER: Form = {
  code: 'J001',
  name: '房产测绘',
  organ: 'u1',
  basis: '某条例第8条',
  rank: '法律、行政法规',
  treat: '保留',
  payer: '申请人',
  ...TERMS,
  from: '2024-10-01',
};
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('propose', { name: '房产测绘', by })
    .does('review', { result: '同意' });
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, ...rules)
    .on('2024-09-27')
    .does('enter', ENTER);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  intermediaryItem,
  scenario('审核同意才列入;作为审批条件的有依据,收费的公开标准,署名没有指定', 'practice-中介服务清单.must', 'practice-中介服务清单.hold', 'law-43.1.hold', 'law-43.1.hold.2', 'law-43.2.attest', 'practice-中介服务清单.never', 'practice-中介服务清单.do', 'disclosure-26.publishes')
    .on('2024-09-25').does('propose', { name: '房产测绘', by }).owes('enter', 'promptly').refused('enter', 'practice-中介服务清单.hold', ENTER).refused('remove', 'practice-中介服务清单.do', { by }).does('review', { result: '同意' })
    .refused('enter', 'law-43.1.hold', { ...ENTER, rank: '其他文件' }).refused('enter', 'law-43.1.hold.2', { ...ENTER, price: '' }).refused('enter', 'law-43.2.attest', ENTER, { unsigned: true })
    .on('2024-09-27').does('enter', ENTER).nothingOwed('enter').refused('withdrawn', 'practice-中介服务清单.never', { why: '无' }).owes('enter published', '2024-10-30').does('publish', { document: 3 }).nothingOwed('enter published').counts('kept', 1).counts('turned', 0),
  proposed('没有依据的不作为审批条件', 'practice-中介服务清单.must').does('withdrawn', { why: '没有依据' }).ended('不列入').counts('withdrawn', 1),
  proposed('转为行政机关委托的,费用由行政机关承担', 'law-43.3.hold').refused('enter', 'law-43.3.hold', { ...ENTER, treat: '转化', rank: '其他文件' }).does('enter', { ...ENTER, treat: '转化', rank: '其他文件', payer: '行政机关' }).counts('turned', 1).on('2024-10-29').late('enter published'),
  entered('指定中介的,十五个工作日内核查,属实的责令停止', 'law-43.2.must', 'law-43.2.must.2', 'law-43.2.hold', 'law-43.2.hold.2').refused('found', 'law-43.2.hold', { what: '无' }).does('report', { organ: 'u1', what: '只认一家' }).owes('found', '2024-10-23').refused('order', 'law-43.2.hold.2', { what: '停止' })
    .on('2024-10-22').does('report', { organ: 'u1', what: '另一家的反映' }).does('found', { what: '只认一家' }, { settles: [4] }).does('unfounded', { why: '自行选择' }).owes('order', 'promptly').does('order', { what: '停止指定' }).nothingOwed('order').refused('order', 'law-43.2.hold.2', { what: '再次责令' }).counts('ordered', 1).counts('reported', 2).counts('checked', 2),
  entered('逾期没有核查的;不属实的不责令', 'law-43.2.must', 'law-43.2.hold.2').does('report', { organ: 'u1', what: '只认一家' }).on('2024-10-24').late('found').does('unfounded', { why: '自行选择' }).nothingOwed('order').refused('order', 'law-43.2.hold.2', { what: '停止' }),
  entered('依据变化的研究;调整、取消都公开', 'practice-中介服务清单.must.2', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3').on('2025-01-02').told('flagged', { by: '某条例修改' }).owes('adjust', 'promptly').does('adjust', { ...TERMS, treat: '规范', by }).nothingOwed('adjust').owes('adjust published', '2025-02-06')
    .counts('regulated', 1).counts('kept', 0).does('publish', { document: 5 }).nothingOwed('adjust published').told('flagged', { by: '再次修改' }).does('keep', { why: '不受影响' }).does('remove', { by }).ended('取消').owes('remove published', '2025-02-06').does('publish', { document: 9 }).nothingOwed('remove published').counts('inForce', 0),
  entered('调整、取消没有公开的', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3').on('2025-01-02').does('adjust', { ...TERMS, treat: '规范', by }).on('2025-02-07').late('adjust published').does('remove', { by }).on('2025-03-10').late('remove published'),
);
