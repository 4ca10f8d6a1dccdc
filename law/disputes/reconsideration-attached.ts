/** 行政复议附带审查 (第五十六条至第六十条): of a normative document, or of what the act rests on; the reconsideration case stands still meanwhile. */
import { agency, choice, date, days, files, procedure, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { reconsiderationLaw } from '../statutes.ts';

export const reconsiderationAttached = procedure({
  id: 'reconsideration-attached',
  title: '行政复议附带审查',
  chapter: 'disputes',
  from: '2024-01-01',
  statutes: { law: reconsiderationLaw },
  roles,
  opens: ['begin'],
  subject: 'begin.document',

  steps: {
    begin: told('受理附带审查', 'reconsideration', {
      form: {
        document: text('规范性文件、依据及条款', { class: 'open' }),
        maker: agency('制定机关'),
        origin: choice('来源', '申请人申请(第五十六条)', '审查时认为依据不合法(第五十七条)'),
        power: choice('本机关', '有权处理', '无权处理'),
        suspendedOn: date('行政复议中止之日'),
      },
      repeats: 1,
    }),
    ask: step('书面通知制定机关答复', 'caseworker', { issues: '书面答复通知书', serves: 'otherOrgan' }),
    answer: step('制定机关书面答复', 'otherOrgan', { form: { reply: files('书面答复及相关材料') } }),
    summon: step('要求制定机关当面说明理由', 'caseworker', { issues: '当面说明理由通知书', serves: 'otherOrgan' }),
    explain: step('制定机关当面说明理由', 'otherOrgan', { form: { words: text('说明') } }),
    uphold: step('认为相关条款合法', 'head', { form: { reason: text('理由') }, ends: '合法' }),
    halt: step('决定停止相关条款的执行,责令纠正', 'head', {
      form: { ground: choice('情形', '超越权限', '违反上位法'), clause: text('停止执行的条款', { class: 'open' }) },
      ends: '停止执行并责令纠正',
      issues: '规范性文件处理决定书',
      serves: 'otherOrgan',
    }),
    transfer: step('转送有权处理的机关', 'caseworker', {
      form: { to: agency('有权处理的机关') },
      issues: '规范性文件转送函',
      serves: 'otherOrgan',
    }),
    opinion: step('接受转送的机关回复处理意见', 'otherOrgan', {
      form: { result: choice('处理意见', '合法', '停止执行、纠正', '其他'), paper: files('处理意见') },
    }),
    close: step('记载处理意见,结束附带审查', 'caseworker', { ends: '有权机关已经处理' }),
    drop: step('复议案件终止,附带审查随之结束', 'director', { form: { why: text('理由') }, ends: '随复议案件终止' }),
  },

  rules: ({ law, fact, served }) => {
    const ours = fact('begin.power').is('有权处理');
    const theirs = fact('begin.power').is('无权处理');
    const asked = fact('begin.origin').is('申请人申请(第五十六条)');
    const found = fact('begin.origin').is('审查时认为依据不合法(第五十七条)');
    return [
      // 有权的三十日内处理,无权的七日内转送:依申请(第五十六条)和依职权(第五十七条)
      law(56).after('begin').must('uphold', 'halt').within(days(30)).when(ours, asked),
      law(56).after('begin').must('transfer').within(workdays(7)).when(theirs, asked),
      law(57).after('begin').must('uphold', 'halt').within(days(30)).when(ours, found),
      law(57).after('begin').must('transfer').within(workdays(7)).when(theirs, found),
      law(56).before('uphold', 'halt').hold('本机关有权处理', ours),
      law(56).before('transfer').hold('本机关无权处理', theirs),
      // 制定机关答复、说明
      law(58, 1)
        .after('begin')
        .must('ask')
        .within(workdays(3), { from: fact('begin.suspendedOn') })
        .when(ours),
      law(58, 1).after(served('ask')).must('answer').within(workdays(10)),
      law(58, 2).before('summon').do('ask'),
      law(58, 2).after(served('summon')).must('explain').promptly(),
      // 处理
      law(59).before('uphold', 'halt').do('ask'),
      law(59).after('halt').must(served('halt')).promptly(),
      // 转送的回复
      law(60).after(served('transfer')).must('opinion').within(days(60)),
      law(60).after('opinion').must('close').promptly(),
      law(60).before('close').do('opinion'),
    ];
  },

  figures: (f) => ({
    begun: f.count('begin', '附带审查规范性文件、依据', '件', { by: ['begin.power', 'begin.origin'] }),
    upheld: f.count('uphold', '附带审查认为合法', '件'),
    halted: f.count('halt', '停止执行并责令纠正', '件', { by: ['halt.ground'] }),
    transferred: f.count('transfer', '转送有权机关', '件'),
    answeredInTime: f.inTime('answer', '制定机关按时答复', '件'),
    returned: f.count('opinion', '收到有权机关处理意见', '件', { by: ['opinion.result'] }),
    length: f.days('begin', 'halt', '附带审查停止执行的平均天数'),
  }),

  notModelled: {
    '第56条、第57条': '三十日、七日自受理附带审查之日起算',
    第59条: '认为合法的在行政复议决定书中一并告知,写在决定书里',
  },
});
