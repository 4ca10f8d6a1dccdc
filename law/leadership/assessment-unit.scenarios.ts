/** 一个单位的考核: scored by confirmed indicators, with evidence of the ledger; checked, objected to, settled by another hand, told, mended. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { assessmentUnit } from './assessment-unit.ts';
import { FILES, sheet } from './work-examples.ts';

const SCORE: Form = { indicator: 'indicator1', points: 2, figure: 'legal-review.letters' };
const CHECK: Form = { points: 90, complete: true };
const BAD: Form = { points: 80, complete: false, problems: [{ what: '缺备案', indicator: '27' }] };
const WORSE: Form = { result: '变更', points: 70, complete: false, why: '佐证不实' };
const RECHECK: Form = { result: '变更', points: 92, complete: true, why: '备案已查到' };
const other = { who: { person: '乙' } };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  sheet(scenario(title, ...rules))
    .on('2024-09-26')
    .told('start', { unit: 'u1', year: 2024, sheet: '县考核指标', due: '2024-10-08', kind: '部门' });
const submitted = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .does('score', SCORE)
    .does('submit');

// biome-ignore format: a day a line
export default scenarios(
  assessmentUnit,

  started('没有核对的指标不评分;自评引用账上的指标,账上有的不再上传;逾期报送', 'practice-指标核对.hold', 'practice-指标核对.hold.2', 'practice-基层减负.hold', 'practice-考核自评.must', 'practice-考核自评.do', 'practice-考核自评.never').owes('submit', '2024-10-08')
    .refused('submit', 'practice-考核自评.do').refused('score', 'practice-指标核对.hold', { ...SCORE, indicator: 'indicator2' }).refused('score', 'practice-指标核对.hold.2', { indicator: 'indicator1', points: 2 }).refused('score', 'practice-基层减负.hold', { ...SCORE, upload: FILES })
    .does('score', SCORE).does('score', { indicator: 'indicator1', points: 1, upload: FILES }).on('2024-10-09').late('submit').does('submit').refused('score', 'practice-考核自评.never', SCORE).counts('uploads', 1).counts('inTime', 0),
  submitted('报送以后二十个工作日内核验,反馈,五个工作日内可以异议,确定以后告知考核,没有问题的办结', 'practice-考核自评.must', 'practice-考核核验.must', 'practice-考核核验.do', 'practice-考核反馈.must', 'practice-考核反馈.do', 'practice-考核异议.may', 'practice-考核异议.do', 'practice-考核异议.do.3', 'practice-考核反馈.tells', 'work-第8条第9项.do', 'work-第8条第9项.must')
    .nothingOwed('submit').owes('check', '2024-10-29').refused('feedback', 'practice-考核反馈.do').refused('settle', 'practice-考核异议.do.3').refused('object', 'practice-考核异议.do', { why: '无' }).on('2024-10-29').does('check', CHECK).nothingOwed('check').owes('feedback', 'promptly').does('feedback').mayUntil('object', '2024-11-05').refused('mend', 'work-第8条第9项.do', { what: '无' })
    .on('2024-11-07').does('settle').ended('结果确定').tells('other', 'scored').nothingOwed('mend').counts('complete', 1).counts('completeRate', 100).counts('units', 1),
  started('没有报送的不能核验', 'practice-考核核验.do').refused('check', 'practice-考核核验.do', CHECK),
  submitted('核验逾期;异议由另一人十个工作日内复核,复核以后才确定;有问题的报告整改', 'practice-考核核验.must', 'practice-考核异议.must', 'practice-考核异议.do.2', 'practice-考核异议.apart', 'practice-考核异议.let', 'work-第8条第9项.must')
    .on('2024-10-30').late('check').does('check', BAD).does('feedback').refused('settle', 'practice-考核异议.let').refused('recheck', 'practice-考核异议.do.2', RECHECK, other).on('2024-10-31').does('object', { why: '备案已办' }).owes('recheck', '2024-11-14').refused('settle', 'practice-考核异议.let')
    .on('2024-11-14').refused('recheck', 'practice-考核异议.apart', RECHECK).does('recheck', RECHECK, other).nothingOwed('recheck').does('settle').owes('mend', 'promptly').does('mend', { what: '已经补报备案', proof: FILES }).nothingOwed('mend').counts('complete', 1).counts('changed', 1).counts('problems', 1),
  submitted('复核改为没有完成的,按复核', 'practice-考核异议.do.2').on('2024-10-29').does('check', CHECK).does('feedback').does('object', { why: '扣分有误' }).does('recheck', WORSE, other).does('settle').counts('complete', 0).counts('units', 1),
  submitted('复核逾期', 'practice-考核异议.must').on('2024-10-29').does('check', BAD).does('feedback').does('object', { why: '无' }).on('2024-11-14').late('recheck'),
);
