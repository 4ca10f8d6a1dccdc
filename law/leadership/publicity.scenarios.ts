/** 普法活动: begun before it is entered; what is declared has a counter and evidence; a case told is masked. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { publicity } from './publicity.ts';
import { FILES } from './work-examples.ts';

const PLAN: Form = { title: '法治讲座进校园', kind: '法治讲座进校园', topic: '未成年人保护', on: '2024-10-08', audience: ['学生'] };
const HOLD: Form = {
  place: '第一中学',
  leaflets: 500,
  books: 300,
  people: 900,
  students: 900,
  firms: 0,
  counter: '甲',
  proof: FILES,
  masked: true,
};
const planned = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-29')
    .does('plan', { ...PLAN, ...more });

// biome-ignore format: a day a line
export default scenarios(
  publicity,

  planned('开始以后登记;填报的数写明统计人和依据,各自计入', {}, 'practice-不重复计数.attest', 'practice-活动登记.must', 'practice-活动登记.hold', 'practice-填报的数.hold', 'practice-填报的数.hold.2', 'practice-活动登记.never', 'practice-活动登记.do').owes('hold', 'promptly').refused('hold', 'practice-活动登记.hold', HOLD).refused('close', 'practice-活动登记.do').on('2024-10-12').refused('hold', 'practice-填报的数.hold', { ...HOLD, counter: '' }).refused('hold', 'practice-填报的数.hold.2', { ...HOLD, books: 501 })
    .does('hold', HOLD).nothingOwed('hold').refused('cancel', 'practice-活动登记.never', { why: '无' }).does('hold', { ...HOLD, place: '第二中学' }).does('close').ended('办结').counts('lectures', 2).counts('leaflets', 1000).counts('books', 600).counts('students', 1800).counts('people', 1800).counts('held', 2).counts('sessions', 2),
  planned('以案释法的写明案例,隐去个人信息', { kind: '以案释法' }, 'opinion-以案释法制度.hold').on('2024-10-08').refused('hold', 'opinion-以案释法制度.hold', HOLD).refused('hold', 'opinion-以案释法制度.hold', { ...HOLD, of: '某超市案', masked: false }).does('hold', { ...HOLD, of: '某超市案' }).counts('cases', 1).counts('talks', 1),
  scenario('应急知识宣传不在这里登记', 'practice-不重复计数.attest').on('2024-09-29').refused('plan', 'practice-不重复计数.attest', PLAN, { unsigned: true }),
  planned('没有开展的可以取消', {}, 'practice-活动登记.never').does('cancel', { why: '天气原因' }).ended('取消').counts('held', 0),
  planned('处罚前提示企业', { kind: '处罚前提示企业', topic: '企业合规' }, 'practice-填报的数.hold').on('2024-10-08').does('hold', { ...HOLD, firms: 30 }).counts('firms', 30).counts('warned', 1),
  planned('主题日宣传', { kind: '主题日宣传', topic: '其他' }).on('2024-10-08').does('hold', HOLD).counts('days', 1),
);
