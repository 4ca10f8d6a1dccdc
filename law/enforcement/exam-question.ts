/** 执法考试题库: a register whose entries are questions. One that rests on a changed text is put right or taken out; a paper may take only what is in force. */
// biome-ignore format: the words of the language, on few lines
import { choice, choices, optional, procedure, rows, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { certificateRules, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const examQuestion = procedure({
  id: 'exam-question', title: '执法考试题库', chapter: 'enforcement', from: '2020-01-01', roles, register: true,
  statutes: { rules: certificateRules, practice },
  opens: ['propose'], subject: 'propose.question',

  steps: {
    propose: step('拟题', 'supervisor', { form: {
      kind: choice('题型', '单项选择', '多项选择', '判断', '简答'), field: choice('科目', '公共法律知识', '专业法律知识', '执法实务', '政治理论'),
      question: text('题目'), options: optional(rows('选项', { mark: text('编号'), words: text('内容') })),
      answer: optional(choices('正确选项', 'A', 'B', 'C', 'D', 'E', 'F')), key: optional(text('评分要点', { class: 'secret' })), basis: text('法律依据', { class: 'open' }) } }),
    review: step('审题', 'supervisor', { repeats: 5, form: { result: choice('意见', '入库', '修改', '不用'), why: optional(text('说明')) } }),
    list: step('入库', 'supervisor'),
    refuse: step('不予入库', 'supervisor', { ends: '不予入库' }),
    changed: step('依据修改、废止', 'supervisor', { repeats: 20, form: { what: text('情况') } }),
    keep: step('研究后保留', 'supervisor', { repeats: 20, form: { why: text('理由') } }),
    dispute: step('对题目提出异议', 'examinee', { repeats: 50, form: { why: text('理由') } }),
    answer: step('答复异议', 'supervisor', { repeats: 50, form: { result: choice('结论', '题目无误', '题目有误'), why: text('说明') } }),
    retire: step('出库', 'supervisor', { ends: '出库', form: { why: choice('原因', '依据修改、废止', '题目有误', '已经公开', '其他') } }),
  },

  rules: ({ rules, practice, fact }) => [
    practice('命题').before('propose').hold('选择题有选项和正确选项', fact('propose.options').count.atLeast(2), fact('propose.answer').present).when(fact('propose.kind').among('单项选择', '多项选择')),
    practice('命题').before('propose').hold('单项选择只有一个正确选项', fact('propose.answer').count.is(1)).when(fact('propose.kind').is('单项选择')),
    practice('命题').before('propose').hold('多项选择有两个以上正确选项', fact('propose.answer').count.atLeast(2)).when(fact('propose.kind').is('多项选择')),
    practice('命题').before('propose').hold('简答题有评分要点', fact('propose.key').present).when(fact('propose.kind').is('简答')),
    practice('命题').apart('review', 'propose'),
    rules('资格考试').before('list').hold('审题同意入库', fact('review.result').is('入库')),
    rules('资格考试').after('propose').must('list', 'refuse').promptly(),
    rules('资格考试').after('list').never('refuse'),
    rules('资格考试').after('changed').must('keep', 'retire').promptly(),
    rules('资格考试').before('changed', 'retire').do('list'),
    practice('考试异议').after('dispute').must('answer', 'retire').promptly(),
    practice('考试异议').after('answer').must('retire').promptly().when(fact('answer.result').is('题目有误')),
  ],

  inForce: ({ day }) => ({ from: day('list'), until: ['retire'] }),

  figures: (f) => ({
    standing: f.standing('inForce', '题库在用题目', '题', { by: ['propose.field', 'propose.kind'] }), listed: f.count('list', '新入库题目', '题', { by: ['propose.field'] }),
    retired: f.count('retire', '出库题目', '题', { by: ['retire.why'] }), disputed: f.count('dispute', '对题目的异议', '次'),
  }),

  notModelled: { 命题质量: '题目是否准确、难度是否适当由审题的人判断' },
});
