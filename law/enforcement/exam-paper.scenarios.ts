/** 组卷: the points of a paper add up to its full mark; another checks it; a leak takes it out of use. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { PAPER, QUESTIONS } from './exam-examples.ts';
import { examPaper } from './exam-paper.ts';

const OK = { fresh: true, result: '同意' };
const other = { who: { person: '丁' } };
const composed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('compose', PAPER);

// biome-ignore format: a day a line
export default scenarios(
  examPaper,

  scenario('各题分值之和等于总分,题数不少于规定', 'practice-组卷.hold', 'practice-组卷.hold.2').on('2024-09-26').refused('compose', 'practice-组卷.hold', { ...PAPER, questions: QUESTIONS.slice(1) })
    .refused('compose', 'practice-组卷.hold', { ...PAPER, questions: [...QUESTIONS, { question: 'q21', points: 5 }] }).refused('compose', 'practice-组卷.hold.2', { ...PAPER, questions: [{ question: 'q1', points: 100 }] })
    .does('compose', PAPER).counts('composed', 1),
  composed('审卷的不是组卷的人;同意而且题目有效的才启用', 'practice-组卷.apart', 'practice-组卷.hold.3').refused('check', 'practice-组卷.apart', OK).refused('seal', 'practice-组卷.hold.3').does('check', { ...OK, fresh: false }, other).refused('seal', 'practice-组卷.hold.3')
    .on('2024-10-08').does('check', OK, other).does('seal').counts('standing', 1),
  composed('退回重组的及时再审或者停用', 'practice-组卷.must').does('check', { fresh: true, result: '退回重组' }, other).owes('retire', 'promptly').does('retire', { why: '退回重组' }).nothingOwed('retire').ended('停用'),
  composed('泄题的及时停用;没有启用的谈不上泄题', 'rules-资格考试.must', 'rules-资格考试.do').refused('leak', 'rules-资格考试.do', { how: '无' }).does('check', OK, other).does('seal').does('leak', { how: '外传' }).owes('retire', 'promptly')
    .does('retire', { why: '泄题' }).nothingOwed('retire').counts('leaked', 1).counts('standing', 0),
);
