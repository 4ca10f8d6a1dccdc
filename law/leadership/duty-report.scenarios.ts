/** 述法报告, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { dutyReport } from './duty-report.ts';
import { FILES } from './examples.ts';

const WRITE: Form = { report: FILES, problems: '出庭应诉少' };
const GIVE: Form = { way: '会议述法', on: '2026-02-06', heard: 30 };
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-16')
    .told('asked', { year: 2025, dueOn: '2026-01-30', person: '局长', post: '部门主要负责人' });
const given = (title: string, ...rules: string[]): ScenarioWords =>
  asked(title, ...rules)
    .does('write', WRITE)
    .on('2026-02-06')
    .does('give', GIVE);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  dutyReport,
  asked('按期提交并署名,退回的五个工作日内重写,述法以后不再改', 'law-7.must', 'law-7.attest', 'practice-述法.hold.2', 'practice-述法.must', 'practice-述法.hold.3', 'practice-述法.never').owes('write', '2026-01-30').refused('write', 'law-7.attest', WRITE, { unsigned: true })
    .refused('sendBack', 'practice-述法.hold.2', { why: '缺问题' }).refused('give', 'practice-述法.hold.3', GIVE).does('write', WRITE).nothingOwed('drop').does('sendBack', { why: '缺问题' }).owes('write', '2026-01-23').refused('give', 'practice-述法.hold.3', GIVE)
    .on('2026-01-23').does('write', WRITE).nothingOwed('write').on('2026-02-06').does('give', GIVE).refused('write', 'practice-述法.never', WRITE).counts('writtenInTime', 2).counts('meeting', 1).counts('returned', 1),
  given('二十个工作日内评议,跨春节;评议好的完成', 'law-7.do', 'practice-评议.must', 'practice-评议.do.3', 'practice-评议.hold', 'practice-评议.let', 'practice-评议.do').owes('rate', '2026-03-12').refused('close', 'practice-评议.do.3').refused('feedback', 'practice-评议.do', { what: '出庭少' })
    .on('2026-03-12').does('rate', { result: '好' }).nothingOwed('rate').does('close').ended('已经述法').counts('good', 1).counts('reported', 1),
  given('评议一般的反馈,六十日内整改', 'practice-评议.must.2', 'practice-评议.must.3', 'practice-评议.do', 'practice-评议.do.2', 'practice-评议.hold', 'practice-评议.let').does('rate', { result: '一般' }).owes('feedback', 'promptly').refused('close', 'practice-评议.hold').refused('mend', 'practice-评议.do.2', { words: '已改' })
    .does('feedback', { what: '出庭少' }).nothingOwed('feedback').owes('mend', '2026-04-07').refused('close', 'practice-评议.let').on('2026-04-07').does('mend', { words: '已改' }).nothingOwed('mend').does('close').counts('mended', 1),
  given('没有评议、没有整改的逾期', 'practice-评议.must', 'practice-评议.must.3').on('2026-03-13').late('rate').does('rate', { result: '差' }).does('feedback', { what: '问题多' }).on('2026-05-13').late('mend'),
  asked('没有述法不评议;逾期的催报', 'law-7.do', 'law-7.must', 'practice-述法.hold').refused('rate', 'law-7.do', { result: '好' }).refused('chase', 'practice-述法.hold', { way: '电话' }).on('2026-02-02').late('write').does('chase', { way: '电话' }).counts('chased', 1),
  asked('退回以后没有重写的逾期;职务变动的注明', 'practice-述法.must').does('write', WRITE).does('sendBack', { why: '缺问题' }).on('2026-01-26').late('write').does('drop', { why: '职务变动' }).ended('不述法').counts('dropped', 1),
);
