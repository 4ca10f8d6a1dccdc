/**
 * 矛盾纠纷联调(一个口子): each dispute registered once, graded, shown the right way, followed to its end. There is no national act on the one door; the
 * articles cited of statutes say which way is open to which dispute, the rest is the province's, with defaults.
 */
// biome-ignore format: the words of the language, on few lines
import {
  agency, all, any, choice, choices, count, days, files, not, optional, procedure, ref, setting, step, text, told, workdays, years,yes, 
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { labourArbitrationLaw, landArbitrationLaw, mediationLaw, reconsiderationLaw, resolutionRules } from '../statutes.ts';
import { also, ended, kind, parties, settled, ways, waysOpened, waysTaken, what } from './resolution.ts';

const custom = '地方惯例,国家没有规定';
const acceptLimit = setting('dispute.accept', '登记后决定是否受理的期限', workdays(3), custom);
const routeLimit = setting('dispute.route', '受理后分流的期限', workdays(3), custom);
const followLimit = setting('dispute.follow', '受理后办结的期限', days(60), custom);
const hearLimit = setting('dispute.hear', '引导、转送后登记结果的期限', days(60), custom);
const reportLimit = setting('dispute.report', '重大风险纠纷报告的期限', workdays(1), custom);
const visitLimit = setting('dispute.visit', '办结后回访的期限', days(30), custom);
const lookBack = setting('dispute.same', '查找同一当事人登记的回溯期', years(1), custom);
const mediations = ['人民调解', '行政调解', '司法调解'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dispute = procedure({
  id: 'dispute', title: '矛盾纠纷联调', chapter: 'disputes', from: '2020-01-01', roles,
  statutes: { resolution: resolutionRules, mediation: mediationLaw, labour: labourArbitrationLaw, land: landArbitrationLaw, reconsideration: reconsiderationLaw },
  opens: ['come', 'found'], subject: 'register.party',

  steps: {
    come: step('接待来访、接收转来的纠纷', 'centre'),
    found: told('排查发现', 'dispute-round', { repeats: 1, form: { kind, risk: choice('风险等级', '一般', '较大', '重大'), place: text('地点', { class: 'open' }), what } }),
    register: step('登记', 'centre', { issues: '矛盾纠纷登记表', form: {
      ...parties, origin: choice('来源', '当事人来访', '排查发现', '网格上报', '12345热线转来', '信访转来', '人民法院转来', '公安机关转来', '部门、镇转来', '上级交办'),
      kind, risk: choice('风险等级', '一般', '较大', '重大'), people: count('涉及人数'), town: agency('属地乡镇、街道'), against: yes('对行政行为的争议'), from: ref(['petition', 'hotline'], '转来的信访、热线诉求', { optional: true }), what } }),
    accept: step('受理', 'centre', { form: { distinct: optional(yes('已查明与在先登记的不是同一纠纷')) } }),
    merge: step('并入已登记的同一纠纷', 'centre', { ends: '并案', form: { into: ref('dispute', '在先登记的纠纷') } }),
    again: told('同一纠纷再次登记,已并入', 'dispute'),
    decline: step('不属于受理范围,告知途径', 'centre', { ends: '不受理', issues: '告知书', form: { to: text('应当去的机关', { class: 'open' }) } }),
    report: step('报告重大风险纠纷', 'centre', { issues: '重大矛盾纠纷专报', form: { to: text('报告的机关', { class: 'open' }) } }),
    lead: step('确定包案领导', 'head', { repeats: 3, form: { who: text('包案领导', { class: 'office' }), measure: text('化解方案、稳控措施') } }),
    calm: step('当场调处化解', 'centre', { form: { record: files('调处记录') } }),
    route: step('分流', 'centre', { repeats: 9, issues: '矛盾纠纷分流单', form: { way: ways, to: agency('承办单位'), also } }),
    refer: step('引导、转送其他途径', 'centre', { repeats: 9, issues: '告知书(转送函)', form: { way: choice('途径', '行政复议', '诉讼', '信访', '12345热线', '商事调解', '仲裁(商事)', '公安机关', '主管部门'), to: text('机关', { class: 'open' }), case: ref(['reconsideration', 'litigation', 'petition', 'hotline'], '对方的案件', { optional: true }) } }),
    entered: told('得知已在信访、热线、行政复议办理', waysTaken, { repeats: 9 }),
    settled: told('得知已经化解', [...waysOpened, ...waysTaken], { repeats: 9, form: settled }),
    ended: told('得知没有化解', [...waysOpened, ...waysTaken], { repeats: 9, form: ended }),
    broken: told('得知协议没有履行', ['people-mediation', 'administrative-mediation'], { repeats: 9 }),
    heard: step('登记其他途径的结果', 'centre', { repeats: 9, form: { result: choice('结果', '已解决', '没有解决', '不予受理') } }),
    meet: step('召开联席会议会商', 'centre', { repeats: 9, issues: '会议纪要', form: { with: choices('参加', '司法行政机关', '人民法院', '公安机关', '信访部门', '主管部门', '乡镇、街道'), result: text('会商意见') } }),
    urge: step('督办', 'centre', { repeats: 9, issues: '督办单' }),
    close: step('办结(化解)', 'centre', { ends: '化解' }),
    leave: step('办结(由其他法定途径处理)', 'centre', { ends: '转由法定途径', form: { watch: yes('列入台账继续关注') } }),
    visit: step('回访', 'centre', { repeats: 9, issues: '回访记录', form: { rating: choice('满意度', '满意', '基本满意', '不满意', '没有评价') } }),
  },

  rules: ({ resolution, mediation, labour, land, reconsideration, fact, did, late, cases, linked }) => {
    const grave = fact('register.risk').is('重大');
    const over = waysOpened.map((way) => linked(way).allEnded), running = not(all(...over));
    const handed = { party: 'register.party', other: 'register.other', kind: 'register.kind', also: 'route.also' } as const;
    const solved = any(did('settled'), did('calm'), fact('heard.result').is('已解决'));
    return [
      // 一个口子:登记一次
      resolution('首接登记').after('come', 'found').must('register').within(acceptLimit),
      resolution('首接登记').after('register').must('accept', 'merge', 'decline').within(acceptLimit),
      resolution('首接登记').before('accept').hold('同一纠纷只登记一次:没有同一当事人的登记,或者已查明不是同一纠纷',
        any(cases('dispute', { same: 'register.party', as: 'register.party', did: 'accept', within: lookBack }).is(0), fact('accept.distinct').true)),
      resolution('首接登记').before('merge').attest('与在先登记的是同一纠纷'),
      resolution('首接登记').after('merge').tells('merge.into', 'again'),
      resolution('首接登记').after('accept').never('merge', 'decline'),
      resolution('首接登记').before('calm', 'route', 'refer', 'meet').do('accept'),
      resolution('首接登记').before('accept', 'merge', 'decline').do('register'),
      // 分级
      resolution('风险分级').after('register').must('report').within(reportLimit).when(grave),
      resolution('风险分级').after('accept').must('lead').promptly().when(grave),
      resolution('风险分级').before('close', 'leave').do('lead').when(grave),
      // 分流到正确的途径
      resolution('分流').after('route').never('calm'),
      resolution('分流').after('accept').must('calm', 'route', 'refer').within(routeLimit),
      mediation(17).before('route').hold('一方明确拒绝调解的,不再分流调解', any(fact('ended.why').absent, not(fact('ended.why').is('一方拒绝调解')))).when(fact('route.way').among(...mediations)),
      labour(2).before('route').hold('属于劳动争议', fact('register.kind').among('劳动争议', '农民工工资')).when(fact('route.way').is('劳动人事仲裁')),
      land(2).before('route').hold('属于农村土地承包经营纠纷(征地及其补偿不在其内)', fact('register.kind').is('农村土地承包')).when(fact('route.way').is('农村土地承包仲裁')),
      reconsideration(11).before('refer').hold('对行政行为的争议才能申请行政复议', fact('register.against').true).when(fact('refer.way').is('行政复议')),
      resolution('分流').before('route').hold('另有途径在办的,写明在办的案件,使两边互知', fact('route.also').present).when(running),
      resolution('分流').before('route').attest('途径由当事人选择,或者法律规定应当先行'),
      resolution('分流').after('route').opens('people-mediation', { unit: 'route.to', with: handed }).when(fact('route.way').is('人民调解')),
      resolution('分流').after('route').opens('administrative-mediation', { unit: 'route.to', with: handed }).when(fact('route.way').is('行政调解')),
      resolution('分流').after('route').opens('judicial-mediation', { unit: 'route.to', with: handed }).when(fact('route.way').is('司法调解')),
      resolution('分流').after('route').opens('labour-arbitration', { unit: 'route.to', with: handed }).when(fact('route.way').is('劳动人事仲裁')),
      resolution('分流').after('route').opens('land-arbitration', { unit: 'route.to', with: handed }).when(fact('route.way').is('农村土地承包仲裁')),
      resolution('分流').after('route').opens('adjudication', { unit: 'route.to', with: handed }).when(fact('route.way').is('行政裁决')),
      resolution('分流').after('route').tells('route.also', 'elsewhere', { with: { way: 'route.way' } }).when(fact('route.also').present),
      resolution('分流').after('register').tells('register.from', 'disputed').when(fact('register.from').present),
      resolution('一跟到底').after('close').tells('register.from', 'resolved').when(fact('register.from').present),
      resolution('一跟到底').after('merge', 'decline', 'leave').tells('register.from', 'unresolved').when(fact('register.from').present),
      // 一跟到底
      resolution('一跟到底').after('accept').must('close', 'leave').within(followLimit),
      resolution('一跟到底').after('refer').must('heard', 'settled', 'ended').within(hearLimit),
      resolution('一跟到底').before('heard').do('refer'),
      resolution('一跟到底').before('urge').hold('逾期没有办结、没有结果', any(late('close'), late('heard'))),
      resolution('一跟到底').after('ended', 'broken').must('route', 'refer', 'meet', 'leave').promptly(),
      resolution('一跟到底').after('settled', 'calm').must('close', 'leave').promptly(),
      resolution('一跟到底').before('close').hold('已经化解', solved),
      resolution('一跟到底').before('close', 'leave').hold('分流的途径都已办结', ...over),
      resolution('一跟到底').before('leave').hold('已经引导、转送其他法定途径,或者分流的途径没有化解、协议没有履行', any(did('refer'), did('ended'), did('broken'))),
      resolution('回访').after('close').must('visit').within(visitLimit),
    ];
  },

  figures: (f, { fact, did, done }) => {
    const by = ['register.kind', 'register.risk', 'register.origin', 'register.town'] as const;
    const accepted = f.count('accept', '受理矛盾纠纷', '件'), closed = f.count('close', '化解矛盾纠纷', '件', { by: ['register.kind'] }), left = f.count('leave', '转由法定途径处理', '件');
    const content = f.count('visit', '回访满意、基本满意', '件次', fact('visit.rating').among('满意', '基本满意')), rated = f.count('visit', '回访有评价', '件次', not(fact('visit.rating').is('没有评价')));
    // 人民、行政、司法三类调解合在一起数
    const mediated = f.total('三类调解成功', '件', 'people-mediation.succeeded', 'administrative-mediation.succeeded', 'judicial-mediation.succeeded');
    const failed = f.total('三类调解不成', '件', 'people-mediation.failed', 'administrative-mediation.failed', 'judicial-mediation.failed');
    return {
      begun: f.total('三类调解受理', '件', 'people-mediation.received', 'administrative-mediation.accepted', 'judicial-mediation.entrusted'), mediated, failed, mediatedRate: f.rate(mediated, [mediated, failed], '三类调解成功率'),
      registered: f.count('register', '登记矛盾纠纷', '件', { by: [...by] }), found: f.count('register', '排查矛盾纠纷', '件', { when: fact('register.origin').among('排查发现', '网格上报'), by: ['register.kind', 'register.risk', 'register.town'] }),
      grave: f.count('register', '重大风险纠纷', '件', { when: fact('register.risk').is('重大'), by: ['register.town'] }), people: f.sum('register.people', '涉及人数', '人次'), parties: f.distinct('register.party', '登记的当事人', '个'),
      accepted, merged: f.count('merge', '并案', '件'), declined: f.count('decline', '不受理并告知途径', '件'), calmed: f.count('calm', '当场化解', '件'),
      routed: f.count('route', '分流', '件次', { by: ['route.way', 'route.to'] }), referred: f.count('refer', '引导、转送其他途径', '件次', { by: ['refer.way'] }),
      settled: f.count('settled', '各途径化解', '件次', { by: ['settled.how'] }), unsettled: f.count('ended', '各途径没有化解', '件次', { by: ['ended.why'] }), amount: f.sum('settled.amount', '化解涉及金额', '元'),
      inTime: f.inTime('close', '按期化解', '件'), urged: f.count('urge', '督办', '件次'), meetings: f.count('meet', '联席会议会商', '次'), reported: f.inTime('report', '重大风险按期报告', '件'),
      closed, left, closeRate: f.rate(closed, [closed, left], '矛盾纠纷化解率'), content, rated, contentRate: f.share(content, rated, '群众满意度(回访有评价的)'),
      length: f.days('accept', 'close', '平均化解天数'), open: f.standing(did('register').and(done('close').is(0)).and(done('leave').is(0)).and(done('merge').is(0)).and(done('decline').is(0)), '在办矛盾纠纷', '件', { by: ['register.risk', 'register.town'] }),
    };
  },

  notModelled: {
    '信访、12345、行政复议、诉讼': '这几条途径由当事人自己提出,联调中心只引导、转送;写明联调登记的信访、热线、行政复议自行告知开始和结果,没有写明的和诉讼,结果由承办人登记',
    商事调解条例: '商事调解组织由设区的市、省司法行政部门批准,2026年5月1日起;联调中心只引导,县级的监督检查由行政检查、处罚办理',
    同一纠纷: '是不是同一纠纷由人判断;程序只提示同一当事人在先的登记',
    '群众满意度(85%以上)': '报告里的满意度有的出自民意调查;这里按回访有评价的计算,民意调查另行填报',
    途径的先后: '法律规定应当先行的(如劳动仲裁先于诉讼、权属争议先由政府处理)由受理的机关审查',
  },
});
