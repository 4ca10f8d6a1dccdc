/** 执法考试 held against its days: announced in time, sat on its day with the paper in use, results when every sitting is marked. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { exam } from './exam.ts';
import { papers } from './exam-examples.ts';

const ANNOUNCE = { name: '2024年资格考试', kind: '资格考试', on: '2024-10-18', until: '2024-10-11', way: '在线考试', paper: 'paper1' };
const ENROL = { unit: 'u2', people: [{ person: '乙', certificate: 'cert9' }] };
const HOLD = { began: '2024-10-18T09:00', invigilators: ['甲', '丁'], present: 1 };
/** Announced on Thursday 26 September 2024. */
const announced = (title: string, ...rules: string[]): ScenarioWords =>
  papers(scenario(title, ...rules))
    .on('2024-09-26')
    .does('announce', ANNOUNCE);
const enrolled = (title: string, ...rules: string[]): ScenarioWords =>
  announced(title, ...rules)
    .on('2024-10-09')
    .does('enrol', ENROL);

// biome-ignore format: a day a line
export default scenarios(
  exam,

  papers(scenario('报名截止前至少五个工作日公告,跨国庆节;试卷已经启用,用途相符', 'practice-考试公告.hold', 'rules-资格考试.hold')).on('2024-09-26').refused('announce', 'practice-考试公告.hold', { ...ANNOUNCE, until: '2024-10-08' })
    .refused('announce', 'practice-考试公告.hold', { ...ANNOUNCE, on: '2024-10-11' }).refused('announce', 'rules-资格考试.hold', { ...ANNOUNCE, paper: 'paper2' }).refused('announce', 'rules-资格考试.hold', { ...ANNOUNCE, kind: '年度考试' }).does('announce', ANNOUNCE),
  enrolled('报名的各开一次应考;考试日开考;成绩都确定以后三十日内公布', 'rules-资格考试.opens', 'practice-考务.hold', 'practice-考务.hold.2', 'practice-考务.hold.4', 'practice-考务.must', 'rules-资格考试.must', 'rules-资格考试.do', 'rules-资格考试.hold.2', 'practice-考务.never').opens('exam-sitting').owes('hold', '2024-10-18')
    .refused('hold', 'practice-考务.hold', HOLD).refused('results', 'rules-资格考试.do')
    .on('2024-10-18').refused('hold', 'practice-考务.hold.2', { ...HOLD, invigilators: ['甲'] }).does('hold', HOLD).nothingOwed('hold').owes('results', '2024-11-18').refused('cancel', 'practice-考务.never', { why: '无' }).refused('results', 'rules-资格考试.hold.2')
    .on('2024-11-18').told('linked', { procedure: 'exam-sitting', outcome: '成绩确定' }).does('results').nothingOwed('results').ended('成绩已公布').counts('held', 1).counts('online', 1).counts('units', 1).counts('present', 1),
  enrolled('逾期没有开考;逾期没有公布成绩', 'practice-考务.must', 'rules-资格考试.must').on('2024-10-21').late('hold'),
  enrolled('成绩逾期', 'rules-资格考试.must').on('2024-10-18').does('hold', HOLD).on('2024-11-19').late('results'),
  announced('没有人报名的不开考,可以取消', 'practice-考务.hold.4').on('2024-10-18').refused('hold', 'practice-考务.hold.4', HOLD).does('cancel', { why: '无人报名' }).ended('取消').counts('cancelled', 1),
  enrolled('延期的在延期之日开考', 'practice-考务.must.2', 'practice-考务.hold', 'practice-考务.never').does('postpone', { on: '2024-11-15', why: '系统故障' }).owes('hold', '2024-11-15').on('2024-10-18').refused('hold', 'practice-考务.hold', HOLD)
    .on('2024-11-15').does('hold', HOLD).nothingOwed('hold').counts('postponed', 1),
  enrolled('延期以后取消的,不再开考', 'practice-考务.must.2').does('postpone', { on: '2024-11-15', why: '系统故障' }).on('2024-11-15').does('cancel', { why: '系统没有恢复' }).nothingOwed('hold').ended('取消'),
  enrolled('延至原定考试日以后', 'practice-考务.hold.5').refused('postpone', 'practice-考务.hold.5', { on: '2024-10-17', why: '提前' }).does('postpone', { on: '2024-10-21', why: '系统故障' }),
  enrolled('延期以后逾期没有开考', 'practice-考务.must.2').does('postpone', { on: '2024-11-15', why: '系统故障' }).on('2024-11-18').late('hold'),
  enrolled('泄题的更换试卷;停用的试卷不能开考', 'practice-考务.hold.3').does('replace', { paper: 'paper2', why: '泄题' }).on('2024-10-18').refused('hold', 'practice-考务.hold.3', HOLD).does('replace', { paper: 'paper1', why: '备用卷' }).does('hold', HOLD),
);
