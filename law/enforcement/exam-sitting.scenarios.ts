/** 应考 of one person: answered or absent, marked by the row, the pass computed, asked to be marked again, told to the certificate. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { papers } from './exam-examples.ts';
import { examSitting } from './exam-sitting.ts';

const START = { person: '乙', certificate: 'cert9', kind: '资格考试', on: '2024-09-26', paper: 'paper1' };
const points = (...list: number[]) => ({ answers: list.map((n, i) => ({ question: `q${i + 1}`, points: n })) });
/** Registered for Thursday 26 September 2024. */
const started = (title: string, ...rules: string[]): ScenarioWords =>
  papers(scenario(title, ...rules))
    .on('2024-09-11')
    .told('start', START);
const answered = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .on('2024-09-26')
    .does('answer');

// biome-ignore format: a day a line
export default scenarios(
  examSitting,

  started('全程:答题、阅卷、成绩为各题得分之和、合格由分数算出、确定、告知证件', 'practice-考务.must', 'practice-阅卷.must', 'practice-阅卷.do', 'practice-阅卷.hold', 'rules-资格考试.do', 'rules-资格考试.tells', 'practice-成绩复核.may', 'practice-成绩复核.let').owes('answer', '2024-09-27')
    .on('2024-09-26').refused('mark', 'practice-阅卷.do', points(60)).does('answer').nothingOwed('answer').owes('mark', '2024-10-15').refused('confirm', 'rules-资格考试.do')
    .on('2024-10-10').does('mark', points(30, 30)).nothingOwed('mark').mayUntil('object', '2024-10-14').refused('mark', 'practice-阅卷.hold', points(70)).refused('confirm', 'practice-成绩复核.let')
    .on('2024-10-15').does('confirm').tells('cert9', 'examined').ended('成绩确定').counts('passed', 1).counts('confirmed', 1),
  answered('不足六十分不合格', 'rules-资格考试.tells').does('mark', points(30, 29)).on('2024-10-08').does('confirm').counts('passed', 0).counts('confirmed', 1),
  answered('合格分数可以由省另定', 'rules-资格考试.tells').layer('exam-sitting.pass', 80).does('mark', points(79)).on('2024-10-08').does('confirm').counts('passed', 0),
  answered('三个工作日内可以申请复核;复核以后以新的成绩为准', 'practice-成绩复核.may', 'practice-成绩复核.must', 'practice-成绩复核.let', 'practice-阅卷.hold').does('mark', points(50)).mayUntil('object', '2024-09-30')
    .on('2024-09-30').does('object', { why: '第2题漏评' }).owes('mark', '2024-10-12').refused('confirm', 'practice-成绩复核.let').on('2024-10-11').does('mark', points(50, 10)).nothingOwed('mark').does('confirm').counts('passed', 1).counts('rechecked', 1),
  answered('阅卷、复核逾期', 'practice-阅卷.must', 'practice-成绩复核.must').on('2024-10-16').late('mark').does('mark', points(50)).does('object', { why: '漏评' }).on('2024-10-24').late('mark'),
  started('考试日以后登记缺考;逾期没有登记', 'practice-考务.must', 'practice-考务.hold').on('2024-09-26').refused('absent', 'practice-考务.hold').on('2024-09-29').late('absent').does('absent').ended('缺考').counts('absent', 1),
  answered('交卷的不是缺考;作弊的署名认定', 'practice-考务.hold', 'practice-考务.attest').on('2024-09-27').refused('absent', 'practice-考务.hold').refused('cheat', 'practice-考务.attest', { what: '夹带' }, { unsigned: true }).does('cheat', { what: '夹带' }).ended('成绩无效'),
);
