/** 法治副校长: engaged for a term, four lessons a year, assessed. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { vicePrincipal } from './vice-principal.ts';

const TERM: Form = { from: '2024-09-02', until: '2027-09-01' };
const LESSON: Form = { hours: 2, topic: '未成年人保护法' };
const recommended = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-02')
    .does('recommend', { person: 'p1', kind: '法治副校长', from: '人民检察院', school: '第一中学', ...more });
const engaged = (title: string, ...rules: string[]): ScenarioWords => recommended(title, {}, ...rules).does('engage', TERM);

// biome-ignore format: a day a line
export default scenarios(
  vicePrincipal,

  recommended('写明学校,聘期不超过三年;每年考核,四课时以上的合格,可以续聘', {}, 'law-41.hold', 'law-41.must', 'rules-聘任.hold', 'rules-聘任.never', 'rules-履职.do', 'rules-考核.must', 'rules-履职.hold', 'rules-聘任.hold.2', 'rules-聘任.must').owes('engage', 'promptly').refused('lesson', 'rules-履职.do', LESSON).refused('engage', 'rules-聘任.hold', { from: '2024-09-02', until: '2027-09-03' }).does('engage', TERM).nothingOwed('decline').refused('decline', 'rules-聘任.never', { why: '无' }).counts('principals', 1).counts('people', 1)
    .owes('assess', '2025-09-02').does('lesson', LESSON).on('2025-09-02').refused('assess', 'rules-履职.hold', { result: '合格' }).does('lesson', LESSON).refused('renew', 'rules-聘任.hold.2', { from: '2027-09-02', until: '2028-09-01' }).does('assess', { result: '合格' }).owes('assess', '2026-09-02').owes('renew', '2027-09-01').does('renew', { from: '2027-09-02', until: '2028-09-01' }).owes('renew', '2028-09-01').counts('lessons', 2).counts('hours', 4),
  engaged('课时不足的不合格,及时解聘;考核逾期', 'rules-考核.must', 'rules-考核.must.2', 'rules-履职.hold').on('2025-09-03').late('assess').does('assess', { result: '不合格' }).owes('release', 'promptly').does('release', { why: '考核不合格' }).ended('解聘').counts('principals', 0),
  recommended('没有写明学校的不聘任', { school: '' }, 'law-41.hold', 'rules-聘任.never').refused('engage', 'law-41.hold', TERM).does('decline', { why: '没有学校' }).ended('不聘任'),
  recommended('聘期届满的移出;逾期提示', { kind: '普法讲师团成员' }, 'rules-聘任.must', 'rules-聘任.hold.3').does('engage', { from: '2024-09-02', until: '2024-12-31' }).refused('end', 'rules-聘任.hold.3').on('2025-01-02').late('end').does('end').ended('聘期届满'),
  recommended('届满当日处理的不逾期', { kind: '普法讲师团成员' }, 'rules-聘任.must', 'rules-聘任.hold.3').does('engage', { from: '2024-09-02', until: '2024-12-31' }).on('2024-12-31').does('end').nothingOwed('end').ended('聘期届满'),
);
