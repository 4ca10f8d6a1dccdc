/** 题库: what a question needs, who looks at it, what happens when its basis changes or somebody objects. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { examQuestion } from './exam-question.ts';

const OPTIONS = [
  { mark: 'A', words: '二日' },
  { mark: 'B', words: '七日' },
];
const ASK = {
  kind: '单项选择',
  field: '公共法律知识',
  question: '当场收缴的罚款几日内交回',
  options: OPTIONS,
  answer: ['A'],
  basis: '行政处罚法第71条',
};
const other = { who: { person: '丁' } };
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', ASK);
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  asked(title, ...rules)
    .does('review', { result: '入库' }, other)
    .does('list');

// biome-ignore format: a day a line
export default scenarios(
  examQuestion,

  asked('审题的不是拟题的人;同意的入库,及时决定', 'practice-命题.apart', 'rules-资格考试.hold', 'rules-资格考试.must', 'rules-资格考试.never', 'rules-资格考试.do').owes('list', 'promptly').refused('review', 'practice-命题.apart', { result: '入库' }).refused('changed', 'rules-资格考试.do', { what: '无' })
    .does('review', { result: '修改' }, other).refused('list', 'rules-资格考试.hold').on('2024-10-08').does('review', { result: '入库' }, other).does('list').nothingOwed('list').refused('refuse', 'rules-资格考试.never').counts('standing', 1),
  asked('不同意的不予入库', 'rules-资格考试.must', 'rules-资格考试.never').does('review', { result: '不用' }, other).does('refuse').ended('不予入库').nothingOwed('list').counts('standing', 0),
  scenario('选择题有选项和答案,单选一个、多选两个以上', 'practice-命题.hold', 'practice-命题.hold.2', 'practice-命题.hold.3').on('2024-09-26').refused('propose', 'practice-命题.hold', { ...ASK, options: [OPTIONS[0]!] })
    .refused('propose', 'practice-命题.hold.2', { ...ASK, answer: ['A', 'B'] }).refused('propose', 'practice-命题.hold.3', { ...ASK, kind: '多项选择' }).does('propose', { ...ASK, kind: '多项选择', answer: ['A', 'B'] }),
  scenario('简答题有评分要点', 'practice-命题.hold.4').on('2024-09-26').refused('propose', 'practice-命题.hold.4', { ...ASK, kind: '简答' }).does('propose', { ...ASK, kind: '简答', key: '要点' }),
  listed('依据修改的及时保留或者出库', 'rules-资格考试.must.2', 'rules-资格考试.do').on('2024-10-08').does('changed', { what: '修法' }).owes('keep', 'promptly').does('keep', { why: '不受影响' }).nothingOwed('keep')
    .does('changed', { what: '废止' }).does('retire', { why: '依据修改、废止' }).ended('出库').counts('standing', 0).counts('retired', 1),
  listed('异议及时答复;题目有误的出库', 'practice-考试异议.must', 'practice-考试异议.must.2').does('dispute', { why: '答案不对' }).owes('answer', 'promptly').does('answer', { result: '题目有误', why: '已改法' }).nothingOwed('answer').owes('retire', 'promptly')
    .does('retire', { why: '题目有误' }).nothingOwed('retire').counts('disputed', 1),
  listed('题目无误的不必出库', 'practice-考试异议.must.2').does('dispute', { why: '不明白' }).does('answer', { result: '题目无误', why: '依据有效' }).nothingOwed('retire'),
);
