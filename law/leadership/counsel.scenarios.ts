/** 法律顾问: chosen on conditions, for a term, paid from the budget, assessed each year, renewed, released. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { counsel } from './counsel.ts';
import { FILES } from './work-examples.ts';

const CHOOSE: Form = { person: 'p1', kind: '外聘律师', client: 'u1', way: '统采统管', years: 8, clean: true, promise: FILES };
const TERM: Form = { from: '2024-09-27', until: '2027-09-26' };
const GOOD: Form = { year: 2024, result: '合格' };
const chosen = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('choose', { ...CHOOSE, ...more });
const appointed = (title: string, ...rules: string[]): ScenarioWords =>
  chosen(title, {}, ...rules)
    .on('2024-09-27')
    .does('appoint', TERM);

// biome-ignore format: a day a line
export default scenarios(
  counsel,

  chosen('公开选聘,聘期不超过三十六个月;费用列入预算;每年考核', {}, 'opinion-外聘法律顾问的条件.hold', 'opinion-外聘法律顾问的条件.hold.2', 'opinion-选聘.attest', 'practice-聘期.hold', 'practice-保密.hold', 'practice-聘任.must', 'practice-聘任.never', 'practice-聘任.do', 'practice-经费.hold', 'opinion-考核.must').owes('appoint', 'promptly').refused('appoint', 'opinion-选聘.attest', TERM, { unsigned: true }).refused('appoint', 'practice-聘期.hold', { from: '2024-09-27', until: '2027-09-28' })
    .refused('pay', 'practice-聘任.do', { year: 2024, amount: 5000000, budget: true }).on('2024-09-27').does('appoint', TERM).nothingOwed('appoint').refused('refuse', 'practice-聘任.never', { why: '无' }).counts('outside', 1).counts('central', 1).counts('appointedOutside', 1).refused('pay', 'practice-经费.hold', { year: 2024, amount: 5000000, budget: false }).does('pay', { year: 2024, amount: 5000000, budget: true }).counts('paid', 5000000)
    .owes('assess', '2025-09-28').on('2025-09-26').does('assess', GOOD).owes('assess', '2026-09-28').counts('good', 1),
  chosen('年限不够、受过处罚、没有保密承诺的不聘', { years: 3, clean: false, promise: null }, 'opinion-外聘法律顾问的条件.hold', 'opinion-外聘法律顾问的条件.hold.2', 'practice-保密.hold', 'practice-聘任.never').refused('appoint', 'opinion-外聘法律顾问的条件.hold', TERM).refused('appoint', 'opinion-外聘法律顾问的条件.hold.2', TERM).refused('appoint', 'practice-保密.hold', TERM).does('refuse', { why: '不符合条件' }).ended('不聘任').counts('counsels', 0),
  appointed('考核不合格的及时解聘;考核逾期', 'opinion-考核.must', 'opinion-考核.must.2').on('2025-09-29').late('assess').does('assess', { year: 2024, result: '不合格' }).owes('release', 'promptly').does('release', { why: '考核不合格' }).ended('解聘').counts('outside', 0),
  appointed('考核合格的续聘;届满的移出', 'practice-聘期.hold.2', 'practice-聘期.hold.3', 'practice-聘期.must').refused('renew', 'practice-聘期.hold.2', { from: '2027-09-26', until: '2028-09-26' }).refused('end', 'practice-聘期.hold.3').owes('renew', '2027-09-26').does('assess', GOOD).on('2026-11-20').does('assess', { year: 2026, result: '优秀' }).refused('renew', 'practice-聘期.hold.2', { from: '2027-09-27', until: '2030-09-28' }).does('renew', { from: '2027-09-27', until: '2030-09-26' }).owes('end', '2030-09-26').counts('renewed', 1),
  chosen('届满以后移出;逾期没有处理的提示', {}, 'practice-聘期.hold.3', 'practice-聘期.must').does('appoint', { from: '2024-09-26', until: '2024-12-31' }).owes('end', '2024-12-31').on('2025-01-02').late('end').does('end').ended('聘期届满'),
  chosen('公职律师没有聘期', { kind: '公职律师', way: '本单位任用', promise: null }).does('appoint', { from: '2024-09-26' }).nothingOwed('renew').counts('lawyers', 1).counts('counsels', 0),
);
