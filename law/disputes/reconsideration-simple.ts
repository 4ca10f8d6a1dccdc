/** 行政复议简易程序 (第五十三条至第五十五条): opened by the reconsideration case, which hears how it ended; its limits count from 受理之日. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, days, files, not, optional, party, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { litigationLaw, practice, reconsiderationLaw } from '../statutes.ts';
import { application, decision, mediation, mediationPaper, reason, suspension, termination, withdrawal } from './forms.ts';
import { groundsOf } from './grounds.ts';

const publishLimit = setting(
  'reconsideration.publish',
  '复议决定书公开的期限',
  workdays(20),
  '政府信息公开条例第26条的一般期限;复议法未定',
);

export const reconsiderationSimple = procedure({
  id: 'reconsideration-simple',
  title: '行政复议(简易程序)',
  chapter: 'disputes',
  from: '2024-01-01',
  statutes: { law: reconsiderationLaw, litigation: litigationLaw, practice },
  roles,
  opens: ['begin'],
  subject: 'begin.applicant',

  // biome-ignore format: a step a line, to be read as a list
  steps: {
    begin:     told('适用简易程序', 'reconsideration',
        { form: { applicant: party('申请人'), respondent: agency('被申请人'),
        act: application.act,
                    local: yes('被申请人是本级人民政府工作部门', { optional: true }), first: optional(application.first),
                    damages: yes('一并提出行政赔偿请求', { optional: true }), acceptedOn: date('受理之日') }, repeats: 1 }),
    notify:    step('发送申请书副本', 'caseworker', { issues: '提出答复通知书', serves: 'respondent' }),
    reply:     step('书面答复', 'respondent', { form: { reply: files('行政复议答复书'), evidence: files('证据、依据和其他有关材料') } }),
    noReply:   step('视为没有证据、依据', 'clock'),
    thirdProof: step('第三人提供证据', 'third', { form: { evidence: files('证据') } }),
    listen:    step('听取意见', 'reviewer', { form: { way: choice('方式', '当面', '互联网', '电话'), record: files('听取意见笔录') }, repeats: 9 }),
    suspend:   step('中止', 'reviewer', { form: suspension, issues: '中止通知书', serves: 'applicant', repeats: 3 }),
    cleared:   step('中止的原因消除', 'caseworker', { form: { how: text('如何消除') }, repeats: 3 }),
    resume:    step('恢复审理', 'reviewer', { issues: '恢复审理通知书', serves: 'applicant', repeats: 3 }),
    mediate:   step('调解', 'reviewer', { form: mediation, repeats: 3 }),
    mediated:  step('制作行政复议调解书', 'head', { form: mediationPaper, ends: '调解', issues: '行政复议调解书', serves: 'applicant' }),
    withdraw:  step('撤回申请', 'applicant', { form: withdrawal, repeats: 3 }),
    letGo:     step('准予撤回', 'director'),
    keep:      step('不准予撤回', 'director', { form: { reason }, repeats: 3 }),
    terminate: step('终止', 'head', { form: termination, ends: '终止', issues: '终止行政复议决定书', serves: 'applicant' }),
    reject:    step('驳回申请', 'head', { form: { reason }, ends: '驳回申请', issues: '驳回申请决定书', serves: 'applicant' }),
    sue:       step('提起行政诉讼', 'applicant', { form: { court: text('人民法院', { class: 'open' }) } }),
    convert:   step('批准转为普通程序', 'director', { form: { reason }, ends: '转为普通程序', issues: '转为普通程序通知书', serves: 'applicant' }),
    decide:    step('作出行政复议决定', 'head', { form: decision, ends: '审结', issues: '行政复议决定书', serves: 'applicant' }),
    copyUp:    step('抄告被申请人的上一级主管部门', 'caseworker', { issues: '抄告函', serves: 'superior' }),
  },

  rules: ({ law, litigation, practice, fact, did, done, day, served, overdue }) => {
    const running = done('suspend').is(done('resume'));
    const outcome = fact('decide.outcome');
    const precedes = all(fact('begin.first').present, not(fact('begin.first').is('不是')));
    const closed = any(did('decide'), did('mediated'), did('terminate'), did('reject'), did('convert'));
    const expired = { from: overdue('decide').minus(days(1)) };
    const accepted = { from: fact('begin.acceptedOn') };
    const ofPerson = ['申请人死亡,近亲属未定', '申请人丧失行为能力,代理人未定', '申请人终止,承受人未定'] as const;
    // biome-ignore format: a sentence a line, in the order of the articles
    return [
      // 对驳回申请、逾期不答复提起诉讼
      law(34).after(served('reject')).may('sue').within(days(15)).when(precedes),
      litigation(45).after(served('reject')).may('sue').within(days(15)).unless(precedes),
      law(34).after('begin').may('sue').within(days(15), expired).when(precedes).unless(closed),
      litigation(45).after('begin').may('sue').within(days(15), expired).unless(precedes).unless(closed),
      // 中止、终止
      law(39).before('suspend').hold('没有在中止', running),
      law(39, 1).before('suspend').attest('申请人和被申请人同意中止').when(fact('suspend.ground').is('调解、和解,双方同意中止')),
      law(39).from('suspend').until('resume').stops('decide'),
      law(39).before('decide', 'reject').hold('中止的,恢复审理后才能决定', running),
      law(39, 2).after('cleared').must('resume').promptly(),
      law(39, 3).after('suspend').must('suspend served').promptly(),
      law(39, 3).after('resume').must('resume served').promptly(),
      law(41).before('terminate').hold('申请人撤回申请,行政复议机构准予撤回', did('letGo')).when(fact('terminate.ground').is('准予撤回申请')),
      law(41).before('terminate').hold('因第三十九条第一款第一、二、四项中止', fact('suspend.ground').among(...ofPerson))
        .when(fact('terminate.ground').is('中止满六十日,原因仍未消除')),
      law(41).before('terminate').wait(days(60), 'suspend', { full: true }).when(fact('terminate.ground').is('中止满六十日,原因仍未消除')),
      law(41).after('suspend').must('resume', 'terminate').promptly({ from: day('suspend').plus(days(60)) })
        .when(fact('suspend.ground').among(...ofPerson)),
      // 答复
      law(54, 1).after('begin').must('notify').within(workdays(3), accepted),
      law(54, 1).after('notify').must('notify served').within(workdays(3), accepted),
      law(54, 1).after(served('notify')).must('reply', 'noReply').within(workdays(5), { silence: 'noReply' }),
      // 转为普通程序
      law(55).before('convert').attest('不宜适用简易程序'),
      // 调解、和解
      law(73, 1).before('mediated').hold('经调解达成协议', fact('mediate.result').is('达成协议')),
      law(73, 1).after('mediate').must('mediated', 'mediate').promptly().when(fact('mediate.result').is('达成协议')),
      law(5, 2).before('mediated').attest('合法、自愿,不损害国家利益、社会公共利益和他人合法权益,不违反强制性规定'),
      law(73, 2).after('mediate').must('decide', 'reject', 'terminate', 'convert', 'mediate').promptly()
        .when(fact('mediate.result').among('未达成协议', '调解书生效前一方反悔')),
      law(74, 1).before('letGo').attest('和解出于自愿,不损害国家利益、社会公共利益和他人合法权益,不违反强制性规定').when(fact('withdraw.settled').true),
      law(74, 2).before('letGo', 'keep').do('withdraw'),
      law(74, 2).after('withdraw').must('letGo', 'keep').promptly(),
      law(74, 2).after('letGo').must('terminate').promptly(),
      // 决定
      law(61, 1).before('decide').hold('经行政复议机关负责人同意或者集体讨论通过', fact('decide.passed').present),
      law(62, 2).after('begin').must('decide', 'reject', 'terminate', 'mediated', 'convert').within(days(30), accepted),
      ...groundsOf(law, { outcome, ground: fact('decide.ground'), remake: fact('decide.remake'), performBy: fact('decide.performBy'), duty: fact('decide.duty'), damages: fact('decide.damages') },
        { claimed: fact('begin.damages').true, silent: did('noReply'), third: did('thirdProof') }),
      // 送达、履行、抄告、公开
      law(75, 2).after('decide').must('decide served').promptly(),
      law(75, 2).after(served('decide')).tells('begin.act', 'changed')
        .when(fact('begin.act').present, outcome.among('撤销', '部分撤销', '变更', '确认违法', '确认无效')),
      law(75, 2).after(served('decide')).opens('reconsideration-aftercare',
          { with: { applicant: 'begin.applicant', respondent: 'begin.respondent', local: 'begin.local', outcome: 'decide.outcome',
          performs: 'decide.performs', performBy: 'decide.performBy' } }),
      law(76).after(served('terminate')).opens('reconsideration-aftercare',
          { with: { applicant: 'begin.applicant', respondent: 'begin.respondent', local: 'begin.local' } }).when(fact('terminate.opinion').true),
      law(77, 1).after(served('mediated')).opens('reconsideration-aftercare',
          { with: { applicant: 'begin.applicant', respondent: 'begin.respondent', local: 'begin.local', performs: 'mediated.performs' } }),
      law(79, 2).after(served('decide')).must('copyUp').promptly().when(fact('begin.local').true),
      practice('复议决定书公开').publishes('decide', { within: publishLimit }).when(fact('decide.open').true),
    ];
  },

  // biome-ignore format: a figure a line
  figures: (f, { fact, did }) => {
    const begun = f.count('begin', '适用简易程序', '件'),
        decided = f.count('decide', '简易程序作出决定', '件', { by: ['decide.outcome', 'decide.ground'] }),
        inTime = f.inTime('decide', '简易程序按时作出决定', '件');
    const corrected = f.count('decide', '简易程序纠错', '件', fact('decide.outcome').among('撤销', '部分撤销', '变更', '确认违法', '确认无效', '责令履行', '责令承担行政协议责任'));
    const converted = f.count('convert', '转为普通程序', '件');
    return {
      begun, decided, inTime, onTimeRate: f.share(inTime, decided, '简易程序按时审结率'), corrected,
          correctionRate: f.share(corrected, decided, '简易程序纠错率'),
      mediated: f.count('mediated', '简易程序调解结案', '件'), terminated: f.count('terminate', '简易程序终止', '件', { by: ['terminate.ground'] }),
          rejected: f.count('reject', '简易程序驳回申请', '件'),
      converted, convertedRate: f.share(converted, begun, '转为普通程序的比例'), unanswered: f.count('noReply', '简易程序被申请人逾期不答复', '件'),
          length: f.days('begin', 'decide', '自适用简易程序起平均审理天数'),
      open: f.standing(not(any(did('decide'), did('mediated'), did('terminate'), did('reject'), did('convert'))), '简易程序在办', '件'),
    };
  },

  notModelled: {
    第53条: '是否适用简易程序在复议案件中决定,本文件由其开始',
    第55条: '转为普通程序后的期限在复议案件中计算,仍自受理之日起',
    '第43条、第44条、第46条': '证据的种类、举证责任、是否采信由人审查',
    第54条第2款: '可以书面审理,所以听取意见不是决定的条件',
  },
});
