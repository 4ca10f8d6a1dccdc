/** 人民调解: from the application (or the committee's own motion) to the agreement and its performance. 人民调解法第四章、第五章. */
// biome-ignore format: the words of the language, on few lines
import {
  choice, choices, count, date, days, files, money, months, officials, optional, procedure, ref, setting, step, text, told, workdays, yes,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { mediationLaw, mediationWorkRules, resolutionRules } from '../statutes.ts';
import { elsewhere, handed, kind, parties, what } from './resolution.ts';

const term = setting('people-mediation.term', '人民调解的期限', months(1), '人民调解工作若干规定第33条(一般一个月);法律未定');
const takeUp = setting('people-mediation.register', '接到申请、分流以后登记的期限', workdays(3), '地方惯例,法律未定');
const lookBack = setting('people-mediation.visit', '履行期限届满(没有约定的,达成协议)以后回访的期限', days(30), '地方惯例,法律未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const peopleMediation = procedure({
  id: 'people-mediation', title: '人民调解', chapter: 'disputes', from: '2011-01-01', roles,
  statutes: { law: mediationLaw, rules: mediationWorkRules, resolution: resolutionRules },
  opens: ['come', 'handed'], subject: 'register.party',

  steps: {
    come: step('接到申请、发现纠纷', 'mediator'),
    handed: told('分流、转来的纠纷', ['dispute', 'judicial-mediation'], { repeats: 1, form: handed }),
    register: step('登记(申请或者主动调解)', 'mediator', { issues: '人民调解受理登记表', form: {
      ...parties, origin: choice('来源', '当事人书面申请', '当事人口头申请', '主动调解', '联调中心分流', '人民法院委派、委托', '公安机关、人民法院告知', '其他机关移送'),
      kind, people: count('涉及人数'), what } }),
    elsewhere: told('同一纠纷另走途径', 'dispute', { form: elsewhere }),
    decline: step('明确拒绝调解', 'party', { repeats: 3 }),
    appoint: step('确定人民调解员', 'committeeChair', { repeats: 5, issues: '调解员指定记录', form: {
      committee: ref('mediation-committee', '人民调解委员会'), mediators: officials('人民调解员'), chosen: choice('方式', '委员会指定', '当事人选择') } }),
    mediate: step('调解', 'mediator', { repeats: 20, issues: '调解记录',
      form: { at: choice('地点', '就地', '调解室', '网上'), invited: optional(text('经同意邀请参与的人')), record: files('调解记录、调查笔录') } }),
    danger: step('发现纠纷可能激化', 'mediator', { repeats: 5, form: { to: choice('情形', '可能激化', '可能引起治安案件、刑事案件') } }),
    prevent: step('采取预防措施', 'mediator', { repeats: 5, form: { measure: text('措施') } }),
    report: step('向公安机关、有关部门报告', 'mediator', { repeats: 5, issues: '可能激化纠纷报告' }),
    extend: step('延长调解期限', 'mediator', { repeats: 3, form: { until: date('延长到') } }),
    agree: step('达成调解协议', 'mediator', { issues: '人民调解协议书(口头协议登记表)', form: {
      way: choice('协议形式', '书面调解协议', '口头调解协议'), signs: optional(choices('签章', '各方当事人签名、盖章、按指印', '人民调解员签名', '人民调解委员会印章')),
      effectiveOn: date('协议生效之日'), amount: optional(money('协议涉及金额')), performBy: date('履行期限', { optional: true }), terms: text('协议内容', { class: 'personal' }) } }),
    confirm: step('提出司法确认申请', 'party', { form: { joint: yes('双方当事人共同申请') } }),
    confirmed: told('人民法院裁定协议有效', 'judicial-confirmation'),
    unconfirmed: told('人民法院不予受理、驳回申请', 'judicial-confirmation'),
    visit: step('回访、督促履行', 'mediator', { repeats: 20, issues: '回访记录', form: { performed: choice('履行情况', '已经履行', '部分履行', '没有履行') } }),
    close: step('结案', 'mediator', { ends: '达成协议' }),
    stop: step('终止调解', 'mediator', { ends: '调解不成', issues: '终止调解记录', form: {
      why: choice('原因', '一方拒绝调解', '调解不成', '当事人要求终止', '当事人没有申请', '不属于受理范围'), told: yes('已告知可以通过仲裁、行政、司法等途径维护权利') } }),
    archive: step('立卷归档', 'mediator', { issues: '人民调解卷宗', form: { sound: optional(yes('登记、调解记录、协议齐全')) } }),
  },

  rules: ({ law, rules, resolution, fact, linked }) => {
    const written = fact('agree.way').is('书面调解协议');
    return [
      // 申请、受理
      resolution('接待、分流').after('come', 'handed').must('register', 'stop').within(takeUp),
      law(17).after('decline').never('appoint', 'mediate', 'agree'),
      law(17).after('decline').must('stop').promptly(),
      law(17).before('appoint').do('register'),
      rules(22).before('register').attest('属于民间纠纷,不是法律、法规规定由专门机关管辖或者禁止采用民间调解的'),
      // 调解员
      law(19).after('register').must('appoint', 'stop').promptly(),
      law(7).before('appoint').hold('人民调解委员会依法设立,在任期内', fact('appoint.committee').inForce),
      law(13).before('appoint').hold('在人民调解员名册上', fact('appoint.mediators').count.atLeast(1), fact('appoint.mediators').allHold('mediator')),
      law(19).before('mediate').do('appoint'),
      // 调解
      law(20, 1).before('mediate').attest('邀请他人参与的,征得了当事人的同意').when(fact('mediate.invited').present),
      law(25).after('danger').must('prevent').promptly(),
      law(25).after('danger').must('report').promptly().when(fact('danger.to').is('可能引起治安案件、刑事案件')),
      law(25).before('agree', 'stop').let('prevent', 'report'),
      rules(33).after('register').must('agree', 'stop').within(term),
      rules(33).extends('agree', { with: 'extend', to: 'extend.until' }),
      rules(33).before('extend').attest('双方当事人同意延长'),
      law(26).before('stop').hold('告知仲裁、行政、司法途径', fact('stop.told').true),
      // 协议
      law(22).before('agree').do('mediate'),
      law(3).before('agree').attest('双方自愿,内容不违背法律、法规和国家政策'),
      law(29, 2).before('agree').hold('协议书的签名、印章齐全', fact('agree.signs').has('各方当事人签名、盖章、按指印'), fact('agree.signs').has('人民调解员签名'),
        fact('agree.signs').has('人民调解委员会印章')).when(written),
      law(33, 1).after('agree').may('confirm').within(days(30), { from: fact('agree.effectiveOn') }),
      law(33, 1).after('confirm').opens('judicial-confirmation', { with: { party: 'register.party', other: 'register.other', joint: 'confirm.joint', effectiveOn: 'agree.effectiveOn' } }),
      law(31, 2).after('agree').must('visit').within(lookBack, { from: fact('agree.performBy') }).when(fact('agree.performBy').present),
      law(31, 2).after('agree').must('visit').within(lookBack).when(fact('agree.performBy').absent),
      law(31, 2).before('visit').do('agree'),
      law(31, 2).before('close').do('visit'),
      law(33, 1).before('close').hold('司法确认已经有结果', linked('judicial-confirmation').allEnded),
      law(33, 1).after('agree').never('stop'),
      law(4).before('close', 'stop').attest('没有收取任何费用'),
      law(27).after('close', 'stop').must('archive').promptly(),
      law(27).before('archive').hold('登记、调解记录、协议书齐全', fact('archive.sound').true),
      // 告知联调中心、法院
      resolution('一跟到底').after('agree').tells('opener', 'settled', { with: { how: 'agree.way', amount: 'agree.amount' } }),
      resolution('一跟到底').after('stop').tells('opener', 'ended', { with: { why: 'stop.why' } }),
      resolution('一跟到底').after('visit').tells('opener', 'broken').when(fact('visit.performed').is('没有履行')),
    ];
  },

  figures: (f, { fact, did, done }) => {
    const by = ['register.kind', 'register.origin'] as const;
    const received = f.count('register', '受理民间纠纷', '件', { by: [...by] }), succeeded = f.count('agree', '调解成功', '件', { by: ['register.kind'] });
    const failed = f.count('stop', '调解不成', '件', { by: ['stop.why'] }), total = f.total('调解矛盾纠纷', '件', succeeded, failed);
    const visits = f.count('visit', '回访', '件次', { by: ['visit.performed'] }), performed = f.count('visit', '协议已经履行', '件', fact('visit.performed').is('已经履行'));
    return {
      received, succeeded, failed, mediated: total, successRate: f.rate(succeeded, [succeeded, failed], '调解成功率'),
      own: f.count('register', '主动调解', '件', fact('register.origin').is('主动调解')), people: f.sum('register.people', '涉及当事人', '人次'),
      parties: f.distinct('register.party', '申请调解的当事人', '个'), amount: f.sum('agree.amount', '协议涉及金额', '元'),
      written: f.count('agree', '书面协议', '件', fact('agree.way').is('书面调解协议')), oral: f.count('agree', '口头协议', '件', fact('agree.way').is('口头调解协议')),
      confirmAsked: f.count('confirm', '人民调解协议申请司法确认', '件'), confirmed: f.count('confirmed', '人民调解协议司法确认有效', '件'), unconfirmed: f.count('unconfirmed', '人民调解协议没有获得确认', '件'),
      prevented: f.count('prevent', '防止纠纷激化', '件'), reported: f.count('report', '防止民间纠纷转化为治安、刑事案件(报告)', '件'),
      inTime: f.inTime('agree', '按期调解成功', '件'), visits, performed, performRate: f.share(performed, succeeded, '协议履行率'), archived: f.count('archive', '归档卷宗', '卷'),
      length: f.days('register', 'agree', '平均调解天数'), open: f.standing(did('register').and(done('agree').is(0)).and(done('stop').is(0)), '在调纠纷', '件'),
    };
  },

  notModelled: {
    '第17条': '一方没有明确表示的,由调解员询问;申请可以口头,登记就是记录',
    '第18条': '人民法院、公安机关受理前的告知是其自己的行为,本登记只记来源',
    '第28条、第30条': '是否需要书面协议由当事人定;口头协议自达成之日生效,生效之日由调解员登记',
    '第32条': '就协议的履行、内容争议起诉是当事人的权利,法律没有另定期限',
    '第33条第2款': '向法院申请强制执行依民事诉讼法的执行程序',
    '人民调解工作若干规定第33条': '「一般」一个月是指引性的,按设定值提示,双方同意可以延长',
    统计: '全国统计口径的「成功率」为成功数与调结数之比,不含在调的',
  },
});
