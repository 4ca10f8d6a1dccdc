/** 行政调解: no national act, so its procedure and days are a province's; the confirmation by the court is the statute's. */
// biome-ignore format: the words of the language, on few lines
import {
  any, choice, choices, date, days, files, money, not, official, officials, optional, procedure, setting, step, text, told, workdays, yes,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { adminMediationRules, civilProcedureLaw } from '../statutes.ts';
import { elsewhere, handed, kind, parties, what } from './resolution.ts';

const local = '深圳经济特区矛盾纠纷多元化解条例;全国没有统一规定,各省不一';
const acceptLimit = setting('administrative-mediation.accept', '决定是否受理的期限', workdays(5), `${local}(第46条)`);
const hardLimit = setting(
  'administrative-mediation.accept-complex',
  '法律关系复杂、涉及多个机关的,决定是否受理的期限',
  workdays(10),
  `${local}(第46条)`,
);
const passLimit = setting('administrative-mediation.transfer', '不属于本机关的,移送的期限', workdays(3), `${local}(第45条)`);
const term = setting('administrative-mediation.term', '行政调解的期限(当事人没有约定的)', days(30), `${local}(第25条)`);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const administrativeMediation = procedure({
  id: 'administrative-mediation', title: '行政调解', chapter: 'disputes', from: '2020-01-01', roles,
  statutes: { rules: adminMediationRules, civil: civilProcedureLaw },
  opens: ['come', 'handed'], subject: 'apply.party',

  steps: {
    come: step('接待当事人、发现纠纷', 'adminMediator'),
    handed: told('分流、转来的纠纷', ['dispute', 'judicial-mediation'], { repeats: 1, form: handed }),
    inform: step('告知可以申请行政调解', 'adminMediator', { issues: '行政调解告知书', serves: 'party' }),
    apply: step('申请(或者依职权启动)', 'party', { form: { ...parties, kind, field: choice('领域', '治安', '道路交通', '消费', '医疗', '劳动', '土地、房屋', '知识产权', '环境', '社会保障', '其他'),
      own: yes('行政机关依职权启动'), complex: yes('法律关系复杂或者涉及多个机关'), what } }),
    elsewhere: told('同一纠纷另走途径', 'dispute', { form: elsewhere }),
    accept: step('受理', 'adminMediator', { issues: '行政调解受理通知书', serves: 'party', form: { until: date('当事人约定的调解期限的最后一日', { optional: true }) } }),
    refuse: step('不予受理', 'adminMediator', { ends: '不予受理', issues: '行政调解不予受理通知书', serves: 'party', form: { why: choice('原因', '一方拒绝调解', '不属于受理范围', '已有生效文书或者其他机关受理', '当事人没有申请'), reason: text('理由') } }),
    pass: step('移送有管辖权的机关', 'adminMediator', { ends: '移送', issues: '移送函', form: { to: text('接收机关', { class: 'open' }) } }),
    decline: step('明确拒绝调解', 'party', { repeats: 3 }),
    appoint: step('确定调解人员', 'head', { repeats: 5, form: { mediators: officials('调解人员'), simple: yes('简单纠纷,一人调解') } }),
    object: step('申请回避', 'party', { repeats: 5 }),
    recuse: step('决定是否回避', 'head', { repeats: 5, form: { out: optional(official('回避的人员')), result: choice('决定', '回避', '不回避') } }),
    mediate: step('调解', 'adminMediator', { repeats: 20, issues: '行政调解笔录', form: { mediators: officials('调解人员'), record: files('笔录') } }),
    examine: step('委托鉴定、勘验、检测、专家评审', 'adminMediator', { repeats: 5, form: { of: choice('事项', '鉴定', '勘验', '检测', '专家评审') } }),
    examined: step('收到结论', 'adminMediator', { repeats: 5, form: { result: files('结论') } }),
    extend: step('延长调解期限', 'adminMediator', { repeats: 5, form: { until: date('延长到') } }),
    agree: step('达成行政调解协议', 'adminMediator', { issues: '行政调解协议书', serves: 'party', form: { way: choice('协议形式', '书面调解协议', '口头调解协议'), effectiveOn: date('协议生效之日'), amount: optional(money('涉及金额')),
      signs: optional(choices('签章', '各方当事人签名、盖章', '调解人员签名', '行政机关印章')), terms: text('协议内容', { class: 'personal' }) } }),
    confirm: step('提出司法确认申请', 'party', { form: { joint: yes('双方当事人共同申请') } }),
    confirmed: told('人民法院裁定协议有效', 'judicial-confirmation'),
    unconfirmed: told('人民法院不予受理、驳回申请', 'judicial-confirmation'),
    visit: step('回访、督促履行', 'adminMediator', { repeats: 9, form: { performed: choice('履行情况', '已经履行', '部分履行', '没有履行') } }),
    close: step('结案', 'adminMediator', { ends: '达成协议' }),
    stop: step('终止调解', 'adminMediator', { ends: '调解不成', issues: '行政调解终止通知书', serves: 'party', form: { why: choice('原因', '一方拒绝调解', '调解不成', '当事人要求终止', '当事人死亡、终止'), told: yes('已告知仲裁、诉讼等途径') } }),
    archive: step('立卷归档', 'adminMediator', { issues: '行政调解案卷' }),
  },

  rules: ({ rules, civil, fact, did, done, linked }) => {
    const hard = fact('apply.complex').true;
    return [
      // 告知、申请、受理
      rules('告知').after('come', 'handed').must('inform', 'refuse', 'pass').within(passLimit).unless(did('apply')),
      rules('受理').after('apply').must('accept', 'refuse', 'pass').within(acceptLimit).unless(hard),
      rules('受理').after('apply').must('accept', 'refuse', 'pass').within(hardLimit).when(hard),
      rules('受理').before('accept').do('apply'),
      rules('受理').before('accept').hold('没有当事人明确拒绝', done('decline').is(0)),
      rules('受理').before('accept').attest('是与本机关履行职责有关的民事纠纷,当事人自愿'),
      rules('受理').before('pass').attest('不属于本机关的职能'),
      rules('受理').before('refuse').hold('转来的,当事人没有申请的,已经告知可以申请', did('inform')).when(fact('refuse.why').is('当事人没有申请')),
      rules('受理').after('accept').never('refuse', 'pass'),
      // 调解人员、回避
      rules('调解人员').before('appoint').do('accept'),
      rules('调解人员').before('mediate').do('appoint'),
      rules('调解人员').before('appoint').hold('两名以上调解人员,简单纠纷可以一人', any(fact('appoint.mediators').count.atLeast(2), fact('appoint.simple').true)),
      rules('回避').after('object').must('recuse').promptly(),
      rules('回避').before('recuse').do('object'),
      rules('回避').before('mediate').hold('应当回避的人员不参加', not(fact('mediate.mediators').includes(fact('recuse.out')))).when(fact('recuse.out').present),
      rules('回避').before('mediate', 'agree').let('recuse'),
      // 期限
      rules('调解期限').after('accept').must('agree', 'stop').within(term).when(fact('accept.until').absent),
      rules('调解期限').after('accept').must('agree', 'stop').by(fact('accept.until')).when(fact('accept.until').present),
      rules('调解期限').from('examine').until('examined').stops('agree'),
      rules('调解期限').extends('agree', { with: 'extend', to: 'extend.until' }),
      rules('调解期限').before('extend').attest('当事人同意延期'),
      rules('调解期限').before('extend', 'examine').do('accept'),
      rules('自愿').after('decline').never('mediate', 'agree'),
      rules('自愿').after('decline').must('stop', 'refuse').promptly(),
      rules('终止').before('stop').do('accept'),
      rules('终止').before('stop').hold('告知仲裁、诉讼途径', fact('stop.told').true),
      // 协议
      rules('协议').before('agree').do('mediate'),
      rules('协议').before('agree').attest('没有以调解代替行政执法;协议自愿、合法,不损害国家利益、社会公共利益和他人合法权益'),
      rules('协议').before('agree').hold('协议书的签名、印章齐全', fact('agree.signs').has('各方当事人签名、盖章'), fact('agree.signs').has('调解人员签名'), fact('agree.signs').has('行政机关印章')).when(fact('agree.way').is('书面调解协议')),
      rules('协议').after('agree').never('stop'),
      rules('协议').before('close', 'visit').do('agree'),
      rules('收费').before('close', 'stop').attest('没有收取任何费用'),
      civil(205).after('agree').may('confirm').within(days(30), { from: fact('agree.effectiveOn') }),
      civil(205).after('confirm').opens('judicial-confirmation', { with: { party: 'apply.party', other: 'apply.other', joint: 'confirm.joint', effectiveOn: 'agree.effectiveOn' } }),
      civil(205).before('close').hold('司法确认已经有结果', linked('judicial-confirmation').allEnded),
      rules('归档').after('close', 'stop').must('archive').promptly(),
      // 告知联调中心、法院
      rules('衔接联动').after('agree').tells('opener', 'settled', { with: { how: 'agree.way', amount: 'agree.amount' } }),
      rules('衔接联动').after('stop').tells('opener', 'ended', { with: { why: 'stop.why' } }),
      rules('衔接联动').after('refuse').tells('opener', 'ended', { with: { why: 'refuse.why' } }),
      rules('衔接联动').after('pass').tells('opener', 'ended'),
      rules('衔接联动').after('visit').tells('opener', 'broken').when(fact('visit.performed').is('没有履行')),
    ];
  },

  figures: (f, { fact, did, done }) => {
    const applied = f.count('apply', '行政调解申请', '件', { by: ['apply.field', 'apply.kind'] }), accepted = f.count('accept', '受理行政调解', '件');
    const succeeded = f.count('agree', '行政调解成功', '件', { by: ['agree.way'] }), failed = f.count('stop', '行政调解终止', '件', { by: ['stop.why'] });
    return {
      applied, accepted, refused: f.count('refuse', '行政调解不予受理', '件', { by: ['refuse.why'] }), passed: f.count('pass', '移送其他机关', '件'), own: f.count('apply', '依职权启动', '件', fact('apply.own').true),
      acceptedInTime: f.inTime('accept', '按期受理', '件'), succeeded, failed, successRate: f.rate(succeeded, [succeeded, failed], '行政调解成功率'), inTime: f.inTime('agree', '按期调解成功', '件'),
      amount: f.sum('agree.amount', '行政调解协议金额', '元'), confirmAsked: f.count('confirm', '行政调解协议申请司法确认', '件'), confirmed: f.count('confirmed', '行政调解协议司法确认有效', '件'),
      length: f.days('accept', 'agree', '平均调解天数'), performed: f.count('visit', '行政调解协议已经履行', '件', fact('visit.performed').is('已经履行')), archived: f.count('archive', '归档', '卷'),
      open: f.standing(did('accept').and(done('agree').is(0)).and(done('stop').is(0)), '行政调解在办', '件'),
    };
  },

  notModelled: {
    '省级行政调解规定': '全国没有统一规定,条文的号各省不同,所以按内容引用;期限是深圳等地的实例,作为默认值',
    '统计报送': '季度、年度统计表由指标生成,报送是报表的事',
    '涉及多个机关的': '由最初受理的机关报请共同的上级指定,指定以后由其受理',
    '民事诉讼法第205条': '行政机关调解的能否申请司法确认,看其是否「依法设立的调解组织」,由人民法院审查',
  },
});
