/** 行政复议: from the application to the decision by the ordinary procedure; what hangs on it is in the other files of this folder. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, days, files, not, official, officials, optional, party, procedure, setting, step, text, told, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { litigationLaw, practice, reconsiderationLaw, reconsiderationRegulations } from '../statutes.ts';
// biome-ignore format: the forms, on few lines
import { application, concluded, decision, hearingRecord, mediation, mediationPaper, outcome, reason, refusal, suspension, termination, weight, withdrawal } from './forms.ts';
import { groundsOf } from './grounds.ts';
import { inDispute } from './resolution.ts';

// 第七十九条要求公开,没有定期限。
const publishLimit = setting(
  'reconsideration.publish',
  '复议决定书公开的期限',
  workdays(20),
  '政府信息公开条例第26条的一般期限;复议法未定',
);

export const reconsideration = procedure({
  id: 'reconsideration',
  title: '行政复议(普通程序)',
  chapter: 'disputes',
  from: '2024-01-01',
  statutes: { law: reconsiderationLaw, regulations: reconsiderationRegulations, litigation: litigationLaw, practice },
  roles,
  opens: ['apply'],
  subject: 'apply.applicant',

  // biome-ignore format: a step a line, to be read as a list
  steps: {
    // 申请、补正、受理
    apply:        step('申请', 'applicant', { form: { ...application, dispute: inDispute } }),
    askFix:       step('通知补正', 'caseworker', { form: { missing: text('需要补正的全部事项') }, issues: '补正通知书', serves: 'applicant' }),
    extendFix:    step('延长补正期限', 'caseworker', { form: { reason, until: date('延长后的补正期限届满之日') } }),
    fix:          step('提交补正材料', 'applicant', { form: { material: files('补正材料') } }),
    abandon:      step('视为放弃申请', 'clock', { ends: '视为放弃申请' }),
    drop:         step('受理前化解,终结办理', 'caseworker', { form: { how: text('协商、化解的经过') }, ends: '受理前化解' }),
    accept:       step('受理', 'caseworker', { form: { shorterUntil: date('法律规定的更短复议期限的届满之日', { optional: true }), by: official('受理人', { optional: true }) },
                       issues: '受理通知书', serves: 'applicant' }),
    refuse:       step('不予受理', 'head', { form: refusal, ends: '不予受理', issues: '不予受理决定书', serves: 'applicant' }),
    reject:       step('驳回申请', 'head', { form: { reason }, ends: '驳回申请', issues: '驳回申请决定书', serves: 'applicant' }),
    sue:          step('提起行政诉讼', 'applicant', { form: { court: text('人民法院', { class: 'open' }) } }),
    ordered:      told('上级行政机关责令纠正', 'reconsideration-oversight', { form: { what: choice('责令', '受理', '恢复审理', '作出决定') } }),
    obey:         step('报告纠正情况', 'caseworker', { form: { how: text('如何纠正') }, issues: '纠正情况报告', serves: 'superior', repeats: 9 }),
    sued:         told('被提起行政诉讼', 'litigation', { form: { no: text('案号', { class: 'open' }) } }),
    judged:       told('裁判变更、撤销、确认违法或者确认无效', ['litigation', 'litigation-appeal'], { form: { result: choice('结果', '变更', '撤销', '确认违法', '确认无效') } }),
    // 参加人、停止执行、查阅
    joinThird:    step('通知第三人参加', 'caseworker', { form: { third: party('第三人') }, issues: '第三人参加行政复议通知书', serves: 'third', repeats: 9 }),
    askStay:      step('申请停止执行', 'applicant', { form: { reason }, repeats: 9 }),
    stay:         step('决定停止执行', 'head', { form: { ground: choice('情形', '被申请人认为需要', '行政复议机关认为需要', '申请人、第三人申请,要求合理', '法律、法规、规章规定') },
                       issues: '停止执行决定书', serves: 'respondent' }),
    askRead:      step('要求查阅、复制材料', 'applicant', { repeats: 9 }),
    read:         step('提供查阅、复制', 'caseworker', { issues: '阅卷记录', repeats: 9 }),
    denyRead:     step('不同意查阅、复制', 'caseworker', { form: { ground: choice('情形', '国家秘密', '商业秘密', '个人隐私', '可能危及国家安全、公共安全、社会稳定') }, repeats: 9 }),
    // 简易程序
    simplify:     step('适用简易程序', 'reviewer', { form: { ground: choice('情形', '当场作出', '警告或者通报批评', '案件涉及款额三千元以下', '政府信息公开案件', '当事人各方同意'),
                       acceptedOn: date('受理之日') } }),
    conclude:     step('随简易程序终结', 'caseworker', { form: { how: concluded, outcome: optional(outcome) }, ends: '简易程序审结' }),
    // 答复、证据
    notify:       step('发送申请书副本', 'caseworker', { issues: '提出答复通知书', serves: 'respondent' }),
    reply:        step('书面答复', 'respondent', { form: { reply: files('行政复议答复书'), evidence: files('证据、依据和其他有关材料') } }),
    noReply:      step('视为没有证据、依据', 'clock'),
    thirdProof:   step('第三人提供证据', 'third', { form: { evidence: files('证据') } }),
    investigate:  step('调查取证', 'reviewer', { form: { officers: officials('调查人员'), way: choice('方式', '询问', '查阅、复制、调取', '勘验'), record: files('调查笔录') },
                       repeats: 9 }),
    appraise:     step('委托鉴定', 'caseworker', { form: { what: text('鉴定事项') } }),
    appraised:    step('收到鉴定意见', 'caseworker', { form: { result: files('鉴定意见') } }),
    // 听取意见、听证、咨询
    listen:       step('听取意见', 'reviewer', { form: { way: choice('方式', '当面', '互联网', '电话', '因当事人原因不能听取,书面审理'), record: files('听取意见笔录', { optional: true }) },
        repeats: 9 }),
    examine:      step('审查并提出意见', 'reviewer', { form: { weight, advice: text('审查意见') } }),
    askHearing:   step('请求听证', 'applicant'),
    callHearing:  step('通知听证', 'caseworker', { form: { on: date('听证日'), place: text('地点'), matters: text('拟听证事项') }, issues: '听证通知书',
        serves: 'applicant', repeats: 3 }),
    hearing:      step('举行听证', 'reviewer', { form: hearingRecord, issues: '听证笔录' }),
    consult:      step('提请行政复议委员会咨询', 'caseworker', { form: { question: text('需要咨询的问题') }, issues: '提请咨询意见函', repeats: 3 }),
    consulted:    told('行政复议委员会提出咨询意见', 'reconsideration-committee', { form: { members: optional(count('参加的委员人数')), opinion: text('咨询意见') } }),
    // 中止、附带审查、调解、撤回、终止
    suspend:      step('中止', 'reviewer', { form: suspension, issues: '中止通知书', serves: 'applicant', repeats: 3 }),
    attach:       step('受理附带审查', 'caseworker', { form: { document: text('规范性文件、依据及条款', { class: 'open' }), maker: agency('制定机关'),
                       origin: choice('来源', '申请人申请(第五十六条)', '审查时认为依据不合法(第五十七条)'), power: choice('本机关', '有权处理', '无权处理'),
                           suspendedOn: date('中止之日') } }),
    cleared:      step('中止的原因消除', 'caseworker', { form: { how: text('如何消除') }, repeats: 3 }),
    resume:       step('恢复审理', 'reviewer', { issues: '恢复审理通知书', serves: 'applicant', repeats: 3 }),
    mediate:      step('调解', 'reviewer', { form: mediation, repeats: 3 }),
    mediated:     step('制作行政复议调解书', 'head', { form: mediationPaper, ends: '调解', issues: '行政复议调解书', serves: 'applicant' }),
    withdraw:     step('撤回申请', 'applicant', { form: withdrawal, repeats: 3 }),
    letGo:        step('准予撤回', 'director'),
    keep:         step('不准予撤回', 'director', { form: { reason }, repeats: 3 }),
    terminate:    step('终止', 'head', { form: termination, ends: '终止', issues: '终止行政复议决定书', serves: 'applicant' }),
    // 决定
    extend:       step('批准延长期限', 'director', { form: { reason }, issues: '延期审理通知书', serves: 'applicant' }),
    decide:       step('作出行政复议决定', 'head', { form: decision, ends: '审结', issues: '行政复议决定书', serves: 'applicant' }),
    copyUp:       step('抄告被申请人的上一级主管部门', 'caseworker', { issues: '抄告函', serves: 'superior' }),
  },

  rules: ({ law, regulations, litigation, practice, fact, did, done, day, today, served, overdue, linked }) => {
    // 第二十条的三种起算
    const inTime = (on: typeof today) =>
      any(
        on.within(days(60), fact('apply.knewOn')),
        all(fact('apply.longerUntil').present, not(on.after(fact('apply.longerUntil')))),
        all(fact('apply.toldRightsOn').present, on.within(days(60), fact('apply.toldRightsOn')), on.within(years(1), fact('apply.knewOn'))),
      );
    const ofPerson = ['申请人死亡,近亲属未定', '申请人丧失行为能力,代理人未定', '申请人终止,承受人未定'] as const;
    const heavy = fact('examine.weight').hasAny('重大', '疑难', '复杂');
    const running = done('suspend').is(done('resume'));
    const simple = linked('reconsideration-simple');
    const precedes = all(fact('apply.first').present, not(fact('apply.first').is('不是')));
    const closed = any(did('decide'), did('mediated'), did('terminate'), did('reject'));
    const ordinary = any(not(did('simplify')), simple.outcome.is('转为普通程序'));
    // 上级责令受理的另立新案,期限在原申请时已经审查
    const again = fact('apply.way').is('上级责令受理');
    const decided = fact('decide.outcome');
    const joint = fact('apply.dispute').present,
      peaceful = any(
        did('mediated'),
        did('drop'),
        all(did('conclude'), fact('conclude.how').is('调解')),
        all(did('terminate'), fact('terminate.ground').is('准予撤回申请'), fact('withdraw.settled').true),
      );
    // biome-ignore format: a sentence a line, in the order of the articles
    return [
      // 申请期限
      law(20).before('accept').hold('在法定申请期限内提出,或者有正当理由', any(inTime(day('apply')), all(fact('apply.agencyGotOn').present, inTime(fact('apply.agencyGotOn'))), fact('apply.excuse').present)).unless(again),
      law(20, 2).before('accept').attest('正当理由成立,申请期限自障碍消除之日起继续计算未满').when(fact('apply.excuse').present),
      law(21).before('accept').hold('自行政行为作出之日起未超过五年(不动产二十年)',
          any(day('apply').within(years(5), fact('apply.madeOn')),
          all(fact('apply.land').true, day('apply').within(years(20), fact('apply.madeOn'))))).unless(again),
      // 第三人、受理
      law(16, 1).before('joinThird').do('accept'),
      law(30, 1).before('accept').attest('符合受理条件:申请人明确、有利害关系,被申请人符合规定,有具体的请求和理由,属于复议范围和本机关管辖,未受理过复议或者诉讼'),
      law(30).after('apply', 'fix').must('accept', 'refuse', 'askFix', 'drop').within(workdays(5), { silence: 'accept' }),
      law(30, 2).before('refuse').hold('不属于本机关管辖的,告知有管辖权的行政复议机关', fact('refuse.competent').present).when(fact('refuse.ground').is('不属于本机关管辖')),
      law(31, 1).after('askFix').must('askFix served').within(workdays(5), { from: day('apply') }),
      law(31, 2).after(served('askFix')).must('fix', 'accept', 'refuse', 'drop').within(workdays(10), { silence: 'abandon' }),
      law(31, 2).before('extendFix').attest('有正当理由不能按期补正'),
      law(31, 2).extends('fix', { with: 'extendFix', to: 'extendFix.until' }),
      law(30, 1).after('accept').tells('apply.act', 'challenged').when(fact('apply.act').present),
      law(33).after('accept').never('refuse', 'askFix', 'drop'),
      law(33).before('reject').do('accept'),
      law(34).after(served('refuse'), served('reject')).may('sue').within(days(15)).when(precedes),
      litigation(45).after(served('refuse'), served('reject')).may('sue').within(days(15)).unless(precedes),
      law(34).after('accept').may('sue').within(days(15), { from: overdue('decide').minus(days(1)) }).when(precedes, ordinary).unless(closed),
      litigation(45).after('accept').may('sue').within(days(15), { from: overdue('decide').minus(days(1)) }).when(ordinary).unless(precedes).unless(closed),
      law(35).after('ordered').must('obey').promptly(),
      law(35).before('obey').do('ordered'),
      law(36, 1).before('simplify', 'notify', 'listen', 'suspend', 'mediate', 'terminate', 'extend').do('accept'),
      // 中止、终止、停止执行
      law(39).before('suspend').hold('没有在中止', running),
      law(39, 1).before('suspend').attest('申请人和被申请人同意中止').when(fact('suspend.ground').is('调解、和解,双方同意中止')),
      law(39).from('suspend').until('resume').stops('decide'),
      law(39).before('decide', 'reject').hold('中止的,恢复审理后才能决定', running),
      law(39, 2).after('cleared').must('resume').promptly(),
      law(39, 2).after('attach').must('resume').promptly().when(linked('reconsideration-attached').ended),
      law(39, 3).after('suspend').must('suspend served').promptly(),
      law(39, 3).after('resume').must('resume served').promptly(),
      law(40).after('ordered').must('resume').promptly().when(fact('ordered.what').is('恢复审理')),
      law(41).before('terminate').hold('申请人撤回申请,行政复议机构准予撤回', did('letGo')).when(fact('terminate.ground').is('准予撤回申请')),
      law(41).before('terminate').hold('因第三十九条第一款第一、二、四项中止,原因仍未消除', fact('suspend.ground').among(...ofPerson), not(running)).when(fact('terminate.ground').is('中止满六十日,原因仍未消除')),
      law(41).before('terminate').wait(days(60), 'suspend', { full: true }).when(fact('terminate.ground').is('中止满六十日,原因仍未消除')),
      law(41).after('suspend').must('resume', 'terminate').promptly({ from: day('suspend').plus(days(60)) }).when(fact('suspend.ground').among(...ofPerson)),
      law(42).before('stay').do('askStay').when(fact('stay.ground').is('申请人、第三人申请,要求合理')),
      law(42).before('stay').do('accept'),
      // 证据
      law(45, 1).before('investigate').do('accept'),
      law(45, 2).before('investigate').hold('调查取证的行政复议人员不少于两人', fact('investigate.officers').count.atLeast(2)),
      law(45, 2).before('investigate').attest('调查取证时出示了行政复议工作证件'),
      law(47).after('askRead').must('read', 'denyRead').promptly(),
      law(47).before('read', 'denyRead').do('askRead'),
      law(48).after('accept').must('notify', 'simplify').within(workdays(7)),
      law(48).after('notify').must('notify served').within(workdays(7), { from: day('accept') }),
      law(48).after(served('notify')).must('reply', 'noReply').within(workdays(10), { silence: 'noReply' }),
      // 听取意见、听证、咨询
      law(49).before('decide').do('listen'),
      law(49).before('listen').hold('听取的意见记录在案', fact('listen.record').present).unless(fact('listen.way').is('因当事人原因不能听取,书面审理')),
      law(50, 1).before('decide').do('hearing').when(heavy),
      law(50, 3).before('hearing').hold('听证员两名以上', fact('hearing.members').count.atLeast(2)),
      law(50, 3).apart('hearing.host', 'hearing.members', 'hearing.clerk'),
      law(51, 1).before('hearing').wait(workdays(5), served('callHearing')),
      law(51, 1).before('hearing').do('callHearing served'),
      law(51, 1).before('hearing').hold('在通知的日子举行', today.is(fact('callHearing.on'))),
      law(51, 3).before('hearing').hold('被申请人负责人不能参加的,说明理由', fact('hearing.absence').present).when(fact('hearing.respondent').is('负责人说明理由并委托工作人员参加')),
      law(52, 2).before('consult').do('accept'),
      law(52, 2).after('consult').opens('reconsideration-committee', { with: { respondent: 'apply.respondent', kind: 'apply.kind', question: 'consult.question' } }),
      law(52, 2).before('decide').do('consulted').when(fact('examine.weight').hasAny('重大', '疑难', '复杂', '专业性、技术性较强', '省级人民政府自身的行政行为', '认为有必要咨询')),
      // 简易程序
      law(53, 1).before('simplify').attest('事实清楚、权利义务关系明确、争议不大').unless(fact('simplify.ground').is('当事人各方同意')),
      law(53).after('simplify').opens('reconsideration-simple', { with: { applicant: 'apply.applicant', respondent: 'apply.respondent', act: 'apply.act', local: 'apply.local', first: 'apply.first', damages: 'apply.damages', acceptedOn: 'simplify.acceptedOn' } }),
      law(55).before('notify', 'listen', 'examine', 'hearing', 'suspend', 'mediate', 'terminate', 'extend', 'decide', 'reject').hold('适用简易程序的,在简易程序案件中审理;转为普通程序后才在本案审理', ordinary),
      law(53).before('conclude').hold('简易程序案件已经终结', fact('conclude.how').among('审结', '调解', '终止', '驳回申请')),
      law(53).before('conclude').hold('作出决定的,写明决定', fact('conclude.outcome').present).when(fact('conclude.how').is('审结')),
      law(53).after('simplify').must('conclude').promptly().when(simple.outcome.among('审结', '调解', '终止', '驳回申请')),
      // 附带审查
      law(56).after('suspend').must('attach').promptly().when(fact('suspend.ground').is('附带审查规范性文件、依据')),
      law(56).before('attach').hold('因附带审查已经中止', fact('suspend.ground').is('附带审查规范性文件、依据'), not(running)),
      law(56).after('attach').opens('reconsideration-attached', { with: { document: 'attach.document', maker: 'attach.maker', origin: 'attach.origin', power: 'attach.power', suspendedOn: 'attach.suspendedOn' } }),
      law(59).before('decide').hold('附带审查已经结束', linked('reconsideration-attached').allEnded),
      // 调解、和解
      law(73, 1).before('mediated').hold('经调解达成协议', fact('mediate.result').is('达成协议')),
      law(73, 1).after('mediate').must('mediated', 'mediate').promptly().when(fact('mediate.result').is('达成协议')),
      law(5, 2).before('mediated').attest('合法、自愿,不损害国家利益、社会公共利益和他人合法权益,不违反强制性规定'),
      law(73, 2).after('mediate').must('decide', 'reject', 'terminate', 'mediate').promptly().when(fact('mediate.result').among('未达成协议', '调解书生效前一方反悔')),
      law(74, 1).before('letGo').attest('和解出于自愿,不损害国家利益、社会公共利益和他人合法权益,不违反强制性规定').when(fact('withdraw.settled').true),
      law(74, 2).before('letGo', 'keep', 'drop').do('withdraw'),
      law(74, 2).after('withdraw').must('letGo', 'keep', 'drop').promptly(),
      law(74, 2).after('letGo').must('terminate', 'drop').promptly(),
      // 决定
      law(61, 1).before('decide').do('accept', 'examine'),
      law(61, 1).before('decide').hold('经行政复议机关负责人同意或者集体讨论通过', fact('decide.passed').present),
      law(61, 2).before('decide').attest('根据听证笔录、审查认定的事实和证据作出').when(did('hearing')),
      law(61, 3).before('decide').attest('咨询意见作为作出决定的重要参考依据').when(did('consulted')),
      law(61, 3).before('decide').hold('提请咨询的,委员会已经提出意见或者撤回', linked('reconsideration-committee').allEnded).when(did('consult')),
      law(62, 1).after('accept').must('decide', 'reject', 'terminate', 'mediated').within(days(60)).when(ordinary),
      law(62, 1).after('accept').must('decide', 'reject', 'terminate', 'mediated').by(fact('accept.shorterUntil')).when(fact('accept.shorterUntil').present, ordinary),
      law(62, 1).extends('decide', { with: 'extend', by: days(30), times: 1 }),
      law(62, 1).before('extend').attest('情况复杂,不能在规定期限内作出决定'),
      law(62, 1).after('extend').must('extend served').promptly(),
      regulations(37).from('appraise').until('appraised').stops('decide'),
      ...groundsOf(law, { outcome: decided, ground: fact('decide.ground'), remake: fact('decide.remake'), performBy: fact('decide.performBy'), duty: fact('decide.duty'), damages: fact('decide.damages') },
        { claimed: fact('apply.damages').true, silent: did('noReply'), third: did('thirdProof') }),
      // 送达、履行、抄告、公开
      law(75, 2).after('decide').must('decide served').promptly(),
      law(75, 2).after(served('decide')).tells('apply.act', 'changed').when(fact('apply.act').present, decided.among('撤销', '部分撤销', '变更', '确认违法', '确认无效')),
      law(75, 2).after(served('decide')).opens('reconsideration-aftercare', { with: { applicant: 'apply.applicant', respondent: 'apply.respondent', local: 'apply.local', outcome: 'decide.outcome', performs: 'decide.performs', performBy: 'decide.performBy' } }),
      law(76).after(served('terminate')).opens('reconsideration-aftercare', { with: { applicant: 'apply.applicant', respondent: 'apply.respondent', local: 'apply.local' } }).when(fact('terminate.opinion').true),
      law(77, 1).after(served('mediated')).opens('reconsideration-aftercare', { with: { applicant: 'apply.applicant', respondent: 'apply.respondent', local: 'apply.local', performs: 'mediated.performs' } }),
      law(79, 2).after(served('decide')).must('copyUp').promptly().when(fact('apply.local').true),
      // 矛盾纠纷联调
      practice('联调').after('accept').tells('apply.dispute', 'entered').when(joint),
      practice('联调').after('mediated', 'drop', 'conclude', 'terminate').tells('apply.dispute', 'settled').when(joint, peaceful),
      practice('联调').after('refuse', 'abandon', 'decide', 'reject', 'conclude', 'terminate').tells('apply.dispute', 'ended').when(joint).unless(peaceful),
      practice('复议决定书公开').publishes('decide', { within: publishLimit }).when(fact('decide.open').true),
    ];
  },

  computes: ({ actor, day, linked }) => ({
    // 法律视为受理的,没有受理人
    'accept.by': actor,
    'simplify.acceptedOn': day('accept'),
    'attach.suspendedOn': day('suspend'),
    'conclude.how': linked('reconsideration-simple').outcome,
  }),

  // biome-ignore format: a figure a line
  figures: (f, { fact, did }) => {
    const wrong = ['撤销', '部分撤销', '变更', '确认违法', '确认无效', '责令履行', '责令承担行政协议责任'] as const;
    const of = ['apply.kind', 'apply.area'] as const;
    const decided = f.count('decide', '普通程序作出决定', '件', { by: ['decide.outcome', 'decide.ground', ...of] }),
        concluded = f.count('conclude', '简易程序审结', '件', { by: ['conclude.how', 'conclude.outcome', ...of] });
    const mediated = f.count('mediated', '普通程序调解结案', '件'), terminated = f.count('terminate', '普通程序终止', '件', { by: ['terminate.ground'] }),
        rejected = f.count('reject', '驳回申请', '件');
    const closed = f.total('审结', '件', decided, concluded, mediated, terminated, rejected);
    const wrongOrdinary = f.count('decide', '普通程序纠错', '件', fact('decide.outcome').among(...wrong)),
        wrongSimple = f.count('conclude', '简易程序纠错', '件', fact('conclude.outcome').among(...wrong));
    const settled = f.count('terminate', '和解撤回', '件', fact('withdraw.settled').true.and(fact('terminate.ground').is('准予撤回申请'))),
        mediatedSimple = f.count('conclude', '简易程序调解结案', '件', fact('conclude.how').is('调解'));
    const corrected = f.total('纠错', '件', wrongOrdinary, wrongSimple), peaceful = f.total('调解和解', '件', mediated, mediatedSimple, settled);
    const inTime = f.inTime('decide', '普通程序按时作出决定', '件'), accepted = f.count('accept', '受理', '件', { by: [...of, 'apply.first'] }),
        simplified = f.count('simplify', '适用简易程序', '件');
    const received = f.count('apply', '收到行政复议申请', '件', { by: ['apply.kind', 'apply.area', 'apply.way'] }), mended = f.total('直接和间接纠错', '件', corrected, peaceful);
    return {
      received, mended, mendedRate: f.share(mended, closed, '直接和间接纠错率'), acceptedRate: f.share(accepted, received, '受理率'),
      accepted, deemed: f.count('accept', '视为受理', '件', fact('accept.by').absent),
          refused: f.count('refuse', '不予受理', '件', { by: ['refuse.ground'] }),
      referred: f.count('refuse', '告知有管辖权的机关', '件', fact('refuse.ground').is('不属于本机关管辖')),
      fixes: f.count('askFix', '通知补正', '件'), abandoned: f.count('abandon', '视为放弃申请', '件'), settledBefore: f.count('drop', '受理前协商化解', '件'),
      decided, concluded, mediated, mediatedSimple, terminated, rejected, closed, wrongOrdinary, wrongSimple,
      corrected, correctionRate: f.share(corrected, closed, '纠错率'), settled, peaceful, peacefulRate: f.share(peaceful, closed, '调解和解率'),
      inTime, onTimeRate: f.share(inTime, decided, '按时审结率'), extended: f.count('extend', '延期审理', '件'), length: f.days('accept', 'decide', '普通程序平均审理天数'),
      lengthSimple: f.days('accept', 'conclude', '简易程序自受理之日起平均审理天数'),
      heard: f.count('hearing', '举行听证', '件'), headsCame: f.count('hearing', '被申请人负责人参加听证', '件', fact('hearing.respondent').is('负责人参加')),
      consulted: f.count('consulted', '行政复议委员会咨询', '件'), attached: f.count('attach', '附带审查规范性文件、依据', '件', { by: ['attach.origin'] }),
      unanswered: f.count('noReply', '被申请人逾期不答复', '件'), stayed: f.count('stay', '停止执行', '件'), suspended: f.count('suspend', '中止', '件次', { by: ['suspend.ground'] }),
      sued: f.count('sued', '复议案件被提起诉讼', '件'), overturned: f.count('judged', '复议案件被裁判变更、撤销、确认违法或者无效', '件', { by: ['judged.result'] }),
      ordered: f.count('ordered', '被上级责令纠正', '件次', { by: ['ordered.what'] }), simplified, simpleShare: f.share(simplified, accepted, '简易程序适用率'),
      open: f.standing(did('accept').and(not(any(did('decide'), did('reject'), did('terminate'), did('mediated'), did('conclude')))), '在办', '件'),
    };
  },

  notModelled: {
    '第15条、第17条': '代表人、代理人的身份和权限由人审查;申请人的步骤也可以由其代理人办理',
    第20条第2款: '扣除障碍持续的日数须知障碍起止两日并与已过的日数相加,语言不能把事实中的日数加到期限上,所以由承办人署名认定',
    第30条第1款第7项: '查同一申请人、同一行为须同时比较两项,语言的查询只比较一项,所以由承办人署名认定',
    第36条第1款: '指定行政复议人员用每个案件都有的分派办理;分派不能写成应当做的步骤',
    第38条: '上级审理下级管辖的案件用每个案件都有的移交办理,须由上级决定',
    '第39条第3款、第75条': '一件文书在语言中只有一个受送达人、一次送达;对其他当事人的送达记在送达回证里,期限按步骤写明的受送达人计算',
    第55条:
      '转为普通程序后,已经收到的答复不再重复提交;简易程序中逾期不答复的后果(第七十条)由人判断;期限仍自受理之日起算,简易程序中曾经中止的日数由人扣除',
    第62条第1款: '可以延长不满三十日;程序按三十日计算,较短的写在延期审理通知书里',
    实施条例第34条第3款: '现场勘验的时间不计入审限,勘验当日办完、记一次,没有起止两日',
    '第43条、第44条、第46条': '证据的种类、举证责任、是否采信由人审查',
    第64条第2款: '重作不得与原行为基本相同,是否相同由人审查',
    '统计:纠错率': '通行口径是撤销、变更、确认违法、责令履行;新法的确认无效、责令承担行政协议责任也计入',
    第72条第2款: '依职权责令返还财产、解除措施,写在决定书中,由人判断',
  },
});
