/** 组卷: a register whose entries are papers. A paper adds up to its full mark, is checked by another than who composed it, and is sealed until used. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, procedure, ref, rows, setting, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { certificateRules, practice } from '../statutes.ts';

const full = setting('exam-paper.full', '试卷总分', 100, '通行做法');
const least = setting('exam-paper.questions', '试卷的最少题数', 20, '通行做法;各省考试大纲');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const examPaper = procedure({
  id: 'exam-paper', title: '执法考试组卷', chapter: 'enforcement', from: '2020-01-01', roles, register: true,
  statutes: { rules: certificateRules, practice },
  opens: ['compose'], subject: 'compose.title',

  steps: {
    compose: step('组卷', 'supervisor', { form: { title: text('试卷名称', { class: 'open' }), kind: choice('用途', '资格考试', '年度考试', '专项考试'),
      field: text('执法类别', { class: 'open' }), minutes: count('考试时间(分钟)'), questions: rows('题目', { question: ref('exam-question', '题目'), points: count('分值') }),
      total: count('总分'), number: count('题数') } }),
    check: step('审卷', 'supervisor', { repeats: 3, form: { fresh: yes('所有题目现行有效'), result: choice('意见', '同意', '退回重组') } }),
    seal: step('封存启用', 'supervisor'),
    leak: step('发现泄题', 'supervisor', { form: { how: text('情况', { class: 'secret' }) } }),
    retire: step('停用', 'supervisor', { ends: '停用', form: { why: choice('原因', '考试结束,题目公开', '泄题', '依据修改', '退回重组') } }),
  },

  rules: ({ rules, practice, fact }) => [
    practice('组卷').before('compose').hold('各题分值之和等于试卷总分', fact('compose.questions').sum('points').atLeast(full), fact('compose.questions').sum('points').atMost(full)),
    practice('组卷').before('compose').hold('题数不少于规定', fact('compose.questions').count.atLeast(least)),
    practice('组卷').apart('check', 'compose'),
    practice('组卷').before('seal').hold('审卷同意,所有题目现行有效', fact('check.result').is('同意'), fact('check.fresh').true),
    practice('组卷').after('check').must('check', 'retire').promptly().when(fact('check.result').is('退回重组')),
    rules('资格考试').after('leak').must('retire').promptly(),
    rules('资格考试').before('leak').do('seal'),
  ],

  computes: ({ fact }) => ({ 'compose.total': fact('compose.questions').sum('points'), 'compose.number': fact('compose.questions').count }),

  inForce: ({ day }) => ({ from: day('seal'), until: ['retire'] }),

  figures: (f) => ({
    standing: f.standing('inForce', '启用中的试卷', '套', { by: ['compose.kind'] }), composed: f.count('compose', '组卷', '套', { by: ['compose.kind'] }), leaked: f.count('leak', '泄题', '次'),
  }),

  notModelled: { 题目现行有效: '语言不能逐行查看题目是否仍在库中,由审卷的人填写', 随机抽题: '每人一卷的随机抽题由考试系统完成,试卷登记的是题目的范围和分值' },
});
