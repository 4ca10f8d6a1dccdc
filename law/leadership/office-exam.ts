/** 领导干部任前法律知识考试: one person's. Its days and mark are custom. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, files, official, optional, procedure, setting, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { custom } from './year.ts';

const mark = setting('office-exam.pass', '任前法律知识考试的合格分', 60, custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const officeExam = procedure({
  id: 'office-exam', title: '领导干部任前法律知识考试', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { practice },
  opens: ['list'],

  steps: {
    list: step('列入任前考试', 'planner', { form: { person: official('姓名'), unit: agency('单位'), post: choice('拟任职务', '人大任命的政府组成人员', '部门副职', '乡镇(街道)领导', '其他'), dueOn: date('考试的最晚日期') } }),
    sit: step('登记考试成绩', 'planner', { repeats: 3, form: { score: count('成绩'), passed: yes('合格'), proof: optional(files('试卷、成绩单')) } }),
    pass: step('告知组织部门考试合格', 'planner', { ends: '合格', issues: '任前法律知识考试成绩通知' }),
    fail: step('告知组织部门补考不合格', 'planner', { ends: '不合格', issues: '任前法律知识考试成绩通知' }),
    drop: step('不再考试', 'planner', { ends: '不再考试', form: { why: text('原因') } }),
  },

  rules: ({ practice, fact, done }) => [
    practice('任前考试').after('list').must('sit', 'drop').by(fact('list.dueOn')),
    practice('任前考试').after('sit').must('sit', 'pass', 'fail').promptly(),
    practice('任前考试').before('pass').hold('成绩合格', fact('sit.passed').true),
    practice('任前考试').before('fail').hold('补考过,成绩不合格', fact('sit.passed').false, done('sit').atLeast(2)),
  ],

  computes: ({ fact, truth }) => ({ 'sit.passed': truth(fact('sit.score').atLeast(mark)) }),

  figures: (f, { fact }) => {
    const sat = f.count('sit', '任前法律知识考试', '人次', { by: ['list.post'] }), passed = f.count('sit', '任前法律知识考试合格', '人次', fact('sit.passed').true);
    return { listed: f.count('list', '列入任前法律知识考试', '人', { by: ['list.post'] }), sat, passed, passRate: f.share(passed, sat, '任前法律知识考试合格率'), failed: f.count('fail', '任前法律知识考试不合格', '人'), dropped: f.count('drop', '不再参加任前考试', '人') };
  },

  notModelled: { '通行做法': '任前考试没有读到国家文件的条款,期限、合格分是默认值;任免由组织部门和人大常委会办理' },
});
