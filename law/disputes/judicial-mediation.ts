/** 司法调解(委派、委托调解): the court hands a dispute over before or after filing; 三调联动: it goes on to a people's or an agency's mediation. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, days, files, money, officials, optional, procedure, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { civilProcedureLaw, invitedMediationRules, resolutionRules } from '../statutes.ts';
import { also, elsewhere, ended, handed, kind, parties, settled, what } from './resolution.ts';

const lower = ['people-mediation', 'administrative-mediation'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const judicialMediation = procedure({
  id: 'judicial-mediation', title: '司法调解(委派、委托调解)', chapter: 'disputes', from: '2016-07-01', roles,
  statutes: { rules: invitedMediationRules, civil: civilProcedureLaw, resolution: resolutionRules },
  opens: ['come', 'handed'], subject: 'entrust.party',

  steps: {
    come: step('人民法院联系调解', 'centre'),
    handed: told('联调中心引导', 'dispute', { repeats: 1, form: handed }),
    advise: step('商请人民法院引导调解', 'centre', { issues: '诉调对接函' }),
    notTaken: step('人民法院没有委派、委托', 'centre', { ends: '没有委派', form: { why: choice('原因', '一方拒绝调解', '当事人没有申请', '不属于受理范围') } }),
    entrust: step('委派、委托调解', 'court', { form: { ...parties, kind, mode: choice('方式', '登记立案前委派', '立案后委托(普通程序)', '立案后委托(简易程序)'), consent: yes('当事人同意'), no: text('诉调案号', { class: 'open' }), what, also } }),
    elsewhere: told('同一纠纷另走途径', 'dispute', { form: elsewhere }),
    receive: step('签字接收材料', 'centre', { issues: '接收回执' }),
    appoint: step('确定特邀调解员', 'centre', { repeats: 5, form: { mediators: officials('特邀调解员'), chosen: choice('方式', '当事人在名册中协商确定', '特邀调解组织指定', '人民法院指定') } }),
    object: step('不同意指定、拒绝调解', 'party', { repeats: 3 }),
    pass: step('转人民调解、行政调解(三调联动)', 'centre', { issues: '联动调解函', form: { way: choice('途径', '人民调解', '行政调解'), to: agency('承办单位') } }),
    settled: told('得知联动调解达成协议', lower, { repeats: 3, form: settled }),
    ended: told('得知联动调解没有达成协议', lower, { repeats: 3, form: ended }),
    broken: told('得知协议没有履行', lower, { repeats: 3 }),
    mediate: step('调解', 'mediator', { repeats: 20, issues: '调解笔录', form: { told: yes('已告知权利义务、调解规则、协议效力、司法确认'), record: files('笔录') } }),
    suspect: step('发现可能是虚假调解,报告人民法院', 'mediator', { issues: '虚假调解报告' }),
    cleared: step('人民法院答复可以继续', 'court'),
    extend: step('双方同意延长', 'mediator', { repeats: 5, form: { until: date('延长到') } }),
    agree: step('达成调解协议', 'mediator', { issues: '调解协议书', serves: 'party', form: { way: choice('协议形式', '书面调解协议', '口头调解协议'), effectiveOn: date('协议生效之日'), amount: optional(money('涉及金额')) } }),
    lodge: step('协议报人民法院(备案、审查)', 'mediator', { issues: '调解情况报告' }),
    paper: step('人民法院制作调解书、准许撤诉', 'court', { form: { no: text('文书号', { class: 'open' }) } }),
    confirm: step('提出司法确认申请', 'party', { form: { joint: yes('双方当事人共同申请') } }),
    confirmed: told('人民法院裁定协议有效', 'judicial-confirmation'),
    unconfirmed: told('人民法院不予受理、驳回申请', 'judicial-confirmation'),
    close: step('结案', 'centre', { ends: '达成协议' }),
    back: step('终止调解,移送人民法院', 'centre', { ends: '退回人民法院', issues: '终止调解报告', form: { why: choice('原因', '一方拒绝调解', '调解不成', '当事人要求终止', '发现虚假调解', '当事人撤回'), papers: yes('起诉状等材料已移送') } }),
  },

  rules: ({ rules, civil, resolution, fact, did, done, linked }) => {
    const first = fact('entrust.mode').is('登记立案前委派');
    const agreed = any(did('agree'), did('settled'));
    return [
      resolution('诉调对接').after('handed').must('advise', 'notTaken').promptly().unless(did('entrust')),
      resolution('诉调对接').after('entrust').never('notTaken'),
      // 接收、确定调解员
      rules(11).before('receive').do('entrust'),
      rules(11).before('receive').hold('立案前委派的,经当事人同意', fact('entrust.consent').true).when(first),
      rules(11).after('entrust').must('receive', 'back').promptly(),
      rules(12).before('appoint', 'pass').do('receive'),
      rules(12).after('receive').must('appoint', 'pass', 'back').promptly(),
      rules(12).after('object').never('mediate', 'agree', 'pass'),
      rules(12).after('object').must('back').promptly(),
      rules(12).before('mediate').do('appoint'),
      rules('第14条第3款').before('mediate').hold('调解开始前告知权利义务、规则、效力和司法确认', fact('mediate.told').true),
      rules(15).before('mediate').attest('调解员没有应当回避的情形,或者双方同意由其调解'),
      // 三调联动
      resolution('三调联动').after('pass').opens('people-mediation', { unit: 'pass.to', with: { party: 'entrust.party', other: 'entrust.other', kind: 'entrust.kind', also: 'entrust.also' } }).when(fact('pass.way').is('人民调解')),
      resolution('三调联动').after('pass').opens('administrative-mediation', { unit: 'pass.to', with: { party: 'entrust.party', other: 'entrust.other', kind: 'entrust.kind', also: 'entrust.also' } }).when(fact('pass.way').is('行政调解')),
      resolution('三调联动').before('close', 'back').hold('联动的调解已经办结', linked('people-mediation').allEnded, linked('administrative-mediation').allEnded),
      resolution('三调联动').after('settled').must('lodge').promptly(),
      resolution('三调联动').after('ended').must('back').promptly(),
      // 虚假调解
      rules(18).from('suspect').until('cleared').stops('agree'),
      rules(18).before('agree').hold('没有待审查的虚假调解', done('suspect').is(done('cleared'))),
      // 期限
      rules('第27条第1款').after('receive').must('agree', 'settled', 'back').within(days(30)).when(first),
      rules('第27条第2款').after('receive').must('agree', 'settled', 'back').within(days(15)).when(fact('entrust.mode').is('立案后委托(普通程序)')),
      rules('第27条第2款').after('receive').must('agree', 'settled', 'back').within(days(7)).when(fact('entrust.mode').is('立案后委托(简易程序)')),
      rules(27).extends('agree', { with: 'extend', to: 'extend.until' }),
      rules(27).before('extend').attest('双方当事人同意延长'),
      // 协议
      rules(17).before('agree').do('mediate'),
      civil(99).before('agree').attest('双方自愿,内容不违反法律规定'),
      rules('第19条、第20条').after('agree').must('lodge').promptly(),
      rules('第19条、第20条').before('lodge').hold('达成协议', agreed),
      rules(20).after('lodge').must('paper').promptly().unless(first),
      civil('第205条第1项').after('agree').may('confirm').within(days(30), { from: fact('agree.effectiveOn') }).when(first),
      civil('第205条第1项').after('confirm').opens('judicial-confirmation', { with: { party: 'entrust.party', other: 'entrust.other', joint: 'confirm.joint', effectiveOn: 'agree.effectiveOn' } }),
      civil('第205条第1项').before('close').hold('司法确认已经有结果', linked('judicial-confirmation').allEnded),
      rules('第19条、第20条').before('close').do('lodge'),
      rules('第21条、第26条').before('back').hold('向人民法院书面报告,移送材料', fact('back.papers').true),
      rules('第21条、第26条').before('back').do('entrust'),
      rules('第21条、第26条').after('agree', 'settled').never('back'),
      // 告知联调中心
      resolution('一跟到底').after('agree').tells('opener', 'settled', { with: { how: 'agree.way', amount: 'agree.amount' } }),
      resolution('一跟到底').after('settled').tells('opener', 'settled', { with: { how: 'settled.how', amount: 'settled.amount' } }),
      resolution('一跟到底').after('back').tells('opener', 'ended', { with: { why: 'back.why' } }),
      resolution('一跟到底').after('notTaken').tells('opener', 'ended', { with: { why: 'notTaken.why' } }),
    ];
  },

  figures: (f, { fact, did, done }) => {
    const entrusted = f.count('entrust', '法院委派、委托调解', '件', { by: ['entrust.mode', 'entrust.kind'] }), own = f.count('agree', '特邀调解达成协议', '件'), joined = f.count('settled', '联动调解达成协议', '件');
    const succeeded = f.total('司法调解成功', '件', own, joined), failed = f.count('back', '退回人民法院', '件', { by: ['back.why'] });
    return {
      entrusted, before: f.count('entrust', '诉前委派', '件', fact('entrust.mode').is('登记立案前委派')), passed: f.count('pass', '三调联动', '件', { by: ['pass.way'] }), own, joined, succeeded, failed,
      successRate: f.rate(succeeded, [own, joined, failed], '司法调解成功率'), inTime: f.inTime('agree', '按期达成协议', '件'), amount: f.sum('agree.amount', '特邀调解协议金额', '元'),
      papers: f.count('paper', '法院出具调解书、准许撤诉', '件'), confirmAsked: f.count('confirm', '委派调解协议申请司法确认', '件'), confirmed: f.count('confirmed', '委派调解协议司法确认有效', '件'),
      suspected: f.count('suspect', '发现虚假调解', '件'), open: f.standing(did('entrust').and(done('close').is(0)).and(done('back').is(0)), '司法调解在办', '件'),
    };
  },

  notModelled: {
    '特邀调解规定第5条至第10条': '特邀调解组织、特邀调解员名册由人民法院建立和管理',
    '民事诉讼法第96条至第102条': '审判人员自己主持的调解是诉讼的一部分,在法院的系统里',
    '特邀调解规定第29条': '法院发放的补贴不属于以案定补',
    '特邀调解规定第27条第2款': '延长的调解期限不计入审理期限,由法院计算',
  },
});
