/** 应考(一人): opened for each person registered; answered, marked row by row, the score a sum and the pass computed; then the certificate hears. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, date, days, not, official, optional, procedure, ref, rows, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { certificateRules, practice } from '../statutes.ts';

export const passMark = setting('exam-sitting.pass', '执法考试的合格分数', 60, '省级行政执法证件管理规定;各省不一');
const markLimit = setting('exam-sitting.mark', '阅卷的期限', workdays(10), '通行做法');
const objectLimit = setting('exam-sitting.object', '申请复核成绩的期限', workdays(3), '通行做法');
const recheckLimit = setting('exam-sitting.recheck', '复核成绩的期限', workdays(5), '通行做法');
const answerWait = setting('exam-sitting.absent', '考试日以后登记缺考的期限', days(1), '通行做法');
const points = rows('各题得分', { question: ref('exam-question', '题目'), points: count('得分') });

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const examSitting = procedure({
  id: 'exam-sitting', title: '执法人员应考(一人)', chapter: 'enforcement', from: '2020-01-01', roles,
  statutes: { rules: certificateRules, practice },
  opens: ['start'], subject: 'start.person',

  steps: {
    start: told('报名', 'exam', { repeats: 1, form: { person: official('应试人员'), certificate: ref('certificate', '证件登记'),
      kind: choice('考试种类', '资格考试', '年度考试', '专项考试'), on: date('考试日'), paper: ref('exam-paper', '试卷') } }),
    answer: step('答题交卷', 'examinee', { form: { answers: optional(rows('答案', { question: ref('exam-question', '题目'), answer: text('答案') })) } }),
    absent: step('登记缺考', 'supervisor', { ends: '缺考' }),
    cheat: step('认定作弊', 'supervisor', { ends: '成绩无效', issues: '违纪处理决定', form: { what: text('情形') } }),
    mark: step('阅卷', 'supervisor', { repeats: 2, form: { answers: points, score: count('成绩'), passed: yes('合格') } }),
    object: step('申请复核成绩', 'examinee', { form: { why: text('理由') } }),
    confirm: step('确定成绩', 'supervisor', { ends: '成绩确定', issues: '成绩通知单', form: { score: count('成绩'), passed: yes('合格') } }),
  },

  rules: ({ rules, practice, fact, did, done, today }) => [
    practice('考务').after('start').must('answer', 'absent', 'cheat').within(answerWait, { from: fact('start.on') }),
    practice('考务').before('absent').hold('考试日已过,没有交卷', today.after(fact('start.on')), not(did('answer'))),
    practice('考务').before('cheat').attest('有作弊的事实和证据,已听取本人的陈述'),
    // 阅卷、复核
    practice('阅卷').after('answer').must('mark', 'cheat').within(markLimit),
    practice('阅卷').before('mark').do('answer'),
    practice('阅卷').before('mark').hold('没有申请复核的,不再阅卷', any(did('object'), done('mark').is(0))),
    practice('成绩复核').after('mark').may('object').within(objectLimit).unless(did('object')),
    practice('成绩复核').after('object').must('mark').within(recheckLimit),
    // 确定,告知证件登记
    rules('资格考试').before('confirm').do('mark'),
    practice('成绩复核').before('confirm').let('object', 'mark'),
    rules('资格考试').after('confirm').tells('start.certificate', 'examined', { with: { kind: 'start.kind', score: 'confirm.score', passed: 'confirm.passed' } }),
  ],

  computes: ({ fact, truth }) => {
    const score = fact('mark.answers').sum('points');
    return { 'mark.score': score, 'mark.passed': truth(score.atLeast(passMark)), 'confirm.score': fact('mark.score'), 'confirm.passed': fact('mark.passed') };
  },

  figures: (f, { fact }) => {
    const sat = f.count('answer', '参加执法考试', '人次', { by: ['start.kind'] }), confirmed = f.count('confirm', '确定成绩', '人次', { by: ['start.kind'] });
    const passed = f.count('confirm', '执法考试合格', '人次', { when: fact('confirm.passed').true, by: ['start.kind'] });
    return {
      enrolled: f.count('start', '报名', '人次', { by: ['start.kind'] }), sat, absent: f.count('absent', '缺考', '人次'), cheated: f.count('cheat', '作弊', '人次'), confirmed, passed,
      passRate: f.share(passed, confirmed, '执法考试合格率'), markedInTime: f.inTime('mark', '按期阅卷', '人次'), rechecked: f.count('object', '申请复核成绩', '人次'),
      people: f.distinct('start.person', '参加考试的人员', '人'),
    };
  },

  notModelled: { 客观题自动评分: '答案与正确选项的比较由考试系统完成,阅卷记录各题得分;总分和是否合格由本程序算出', 复核换人阅卷: '复核是第二次阅卷,语言不能要求同一步骤的两次由不同的人办理' },
});
