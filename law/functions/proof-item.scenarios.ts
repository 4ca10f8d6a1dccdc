/** 证明事项清单, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { proofItem } from './proof-item.ts';

const by = '县政府通知';
const ENTER: Form = {
  code: 'Z001',
  name: '居住情况证明',
  use: '申请救助',
  basis: '某条例第8条',
  rank: '法律、行政法规',
  asks: 'u1',
  issuer: '社区、村',
  issuedBy: '居民委员会',
  guide: '持身份证办理',
  pledge: '可以',
  from: '2024-10-01',
};
const REVIEW: Form = { result: '同意', instead: '不能替代,确有必要' };
const proposed = (title: string, review: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('propose', { name: '居住情况证明', use: '申请救助', by })
    .does('review', review);
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, REVIEW, ...rules)
    .on('2024-09-27')
    .does('enter', ENTER);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  proofItem,
  scenario('审核同意、有依据、确有必要才列入,二十个工作日内公布', 'practice-证明事项清单.must', 'practice-证明事项清单.hold', 'law-44.1.hold', 'practice-证明事项清单.never', 'practice-证明事项清单.do', 'disclosure-26.publishes')
    .on('2024-09-25').does('propose', { name: '居住情况证明', use: '申请救助', by }).owes('enter', 'promptly').refused('enter', 'practice-证明事项清单.hold', ENTER).refused('clean', 'practice-证明事项清单.do', { instead: '不能替代,确有必要', result: '保留' })
    .does('review', REVIEW).refused('enter', 'law-44.1.hold', { ...ENTER, rank: '其他文件' })
    .on('2024-09-27').does('enter', ENTER).nothingOwed('enter').refused('withdrawn', 'practice-证明事项清单.never', { why: '无' }).owes('enter published', '2024-10-30').does('publish', { document: 3 }).nothingOwed('enter published')
    .on('2024-10-08').counts('inForce', 1).counts('local', 1).counts('pledged', 1),
  proposed('能够替代的不列入', { result: '同意', instead: '网络核验' }, 'law-44.2.hold', 'practice-证明事项清单.must').refused('enter', 'law-44.2.hold', ENTER).does('withdrawn', { why: '可以网络核验' }).ended('不列入').counts('withdrawn', 1),
  proposed('确有必要的可以列入', REVIEW, 'law-44.2.hold').does('enter', ENTER).on('2024-10-29').late('enter published'),
  entered('每年清理一次;能够替代的不保留,不保留的及时取消', 'practice-证明事项清单.must.2', 'law-44.2.hold.2', 'law-44.2.must', 'disclosure-26.publishes', 'disclosure-26.publishes.3').owes('clean', '2025-09-28')
    .on('2025-09-26').does('clean', { instead: '不能替代,确有必要', result: '保留' }).owes('clean', '2026-09-28').refused('clean', 'law-44.2.hold.2', { instead: '网络核验', result: '保留' })
    .does('clean', { instead: '网络核验', result: '改为部门间核查' }).owes('remove', 'promptly').does('remove', { how: '部门间核查、网络核验', by }).ended('取消').owes('remove published', '2025-10-30').does('publish', { document: 6 }).nothingOwed('remove published')
    .counts('cleaned', 2).counts('kept', 1).counts('removed', 1).counts('inForce', 0),
  entered('依据变化的及时调整,调整公布', 'practice-证明事项清单.must.3', 'disclosure-26.publishes.2').on('2025-01-02').told('flagged', { by: '某条例修改' }).owes('adjust', 'promptly').does('adjust', { what: '改依据', basis: '某条例第9条', guide: '不变', by }).nothingOwed('adjust')
    .owes('adjust published', '2025-02-06').does('publish', { document: 5 }).nothingOwed('adjust published').counts('flagged', 1).on('2025-09-29').late('clean'),
  entered('调整、取消没有公布的', 'disclosure-26.publishes.2', 'disclosure-26.publishes.3').on('2025-01-02').does('adjust', { what: '改名', basis: '某条例', guide: '不变', by }).on('2025-02-07').late('adjust published').does('remove', { how: '不再需要', by }).on('2025-03-10').late('remove published'),
);
