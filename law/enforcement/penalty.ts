/**
 * 行政处罚(普通程序), with the hearing in it: 行政处罚法第五章. What the law leaves open (checks before filing, the party's time to speak, legal
 * review, lengthening of the ninety days) is shown as the market regulator's rule has it, and is a default for every other field.
 */
// biome-ignore format: the words of the language, on few lines
import {
  agency, all, any, choice, choices, count, date, days, files, money, not, number, official, officials, optional, party, procedure, ref, step,
  text, told, workdays, years, yes, yuan,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
// biome-ignore format: on one line
import { collectionRules, marketPenaltyRules, notice27, notice118, penaltyLaw, practice, sichuanSupervision, transferRules } from '../statutes.ts';
import * as set from './settings.ts';
import { kinds, powerOf, reconsiderations, twoCertified } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const penalty = procedure({
  id: 'penalty', title: '行政处罚(普通程序)', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, notice: notice118, tiers: notice27, collection: collectionRules, crimes: transferRules, market: marketPenaltyRules,
    sichuan: sichuanSupervision, practice },
  opens: ['source'], subject: 'source.party',

  steps: {
    source: step('案源登记', 'officer', { issues: '案源登记表', form: {
      party: party('当事人'), age: choice('当事人类别', '公民', '不满十四周岁的公民', '已满十四周岁不满十八周岁的公民', '法人或者其他组织'),
      origin: choice('案件来源', '监督检查', '投诉、举报', '其他机关移送', '司法机关移送', '上级交办', '撤销后重新处理', '其他'), act: text('涉嫌违法行为') } }),
    check: step('核查线索', 'officer', { issues: '线索核查报告', form: { found: text('核查情况'), evidence: optional(files('核查、检查中取得的证据材料')) } }),
    extendCheck: step('批准延长核查期限', 'head', { form: { reason: text('特殊情况') } }),
    refer: step('移送有管辖权的机关', 'agency', { ends: '移送有管辖权的机关', issues: '案件移送函', form: { to: agency('受移送机关') } }),
    decline: step('决定不予立案', 'head', { ends: '不予立案', issues: '不予立案审批表', form: { reason: text('理由') } }),
    file: step('立案', 'head', { issues: '立案审批表', form: { no: number('案号', '案〔年〕号'), power: ref('power', '处罚职权'),
      endedOn: date('违法行为发生之日(有连续或者继续状态的,终了之日)'), harm: optional(yes('涉及公民生命健康安全、金融安全且有危害后果')) } }),
    investigate: step('调查取证(检查、询问)', 'officer', { repeats: 50, issues: '现场检查(询问)笔录',
      form: { officers: officials('执法人员'), shown: yes('已主动出示执法证件'), record: files('笔录、证据提取单、音像记录') } }),
    confirmAddress: step('签订送达地址、电子送达确认书', 'party', { repeats: 5, form: { electronic: yes('同意电子送达') } }),
    sample: step('抽样取证', 'officer', { repeats: 20, issues: '抽样取证凭证', form: { what: text('样品') } }),
    permit: step('批准先行登记保存', 'head', { repeats: 9 }),
    preserve: step('先行登记保存', 'officer', { repeats: 9, issues: '先行登记保存证据通知书', serves: 'party', form: { things: text('证据清单') } }),
    dispose: step('处理登记保存的证据', 'officer', { repeats: 9, issues: '先行登记保存证据处理决定书', serves: 'party', form: { how: text('处理决定') } }),
    object: step('申请回避', 'party', { repeats: 5, form: { reason: text('理由') } }),
    recuse: step('决定回避', 'head', { repeats: 5, form: { out: officials('应当回避的人员(含此前已决定回避的)') } }),
    stay: step('驳回回避申请', 'head', { repeats: 5, form: { reason: text('理由') } }),
    examine: step('交付检测、检验、检疫、鉴定、辨认', 'officer', { repeats: 10,
      form: { kind: choice('事项', '检测', '检验', '检疫', '鉴定', '权利人辨认或者鉴别'), what: text('项目') } }),
    examined: step('收到检测、检验、检疫、鉴定、辨认的结论', 'officer', { repeats: 10, form: { result: files('结论') } }),
    announce: step('公告、责令退还多收价款', 'agency', { repeats: 5, form: { kind: choice('事项', '公告', '责令退还多收价款') } }),
    announced: step('公告期满、退款期满', 'agency', { repeats: 5 }),
    suspend: step('中止调查', 'head', { repeats: 3, form: { reason: text('原因') } }),
    resume: step('恢复调查', 'head', { repeats: 3 }),
    order: step('责令改正', 'agency', { repeats: 3, issues: '责令改正通知书', serves: 'party', form: { what: text('改正内容和期限') } }),
    report: step('调查终结', 'officer', { repeats: 3, issues: '案件调查终结报告', form: {
      advice: choice('处理建议', '行政处罚', '不予行政处罚', '移送司法机关', '移送有管辖权的机关', '撤销案件'), tier: optional(ref('discretion', '裁量阶次')),
      monitored: optional(yes('以电子技术监控设备的记录为证据')), weight: optional(choices('情形', '情节复杂或者重大违法', '涉及重大公共利益',
        '直接关系当事人或者第三人重大权益', '疑难复杂、涉及多个法律关系', '法律、法规规定应当法制审核')) } }),
    notify: step('事先告知', 'agency', { repeats: 3, issues: '行政处罚事先告知书', serves: 'party', form: {
      kinds, fine: optional(money('拟罚款')), gains: optional(money('拟没收违法所得')), goods: optional(money('拟没收非法财物的价值')),
      heavier: optional(yes('属于其他较重的行政处罚或者法定应当听证的情形')),
      grounds: text('事实、理由、依据') } }),
    waive: step('明确放弃陈述、申辩', 'party'),
    state: step('陈述、申辩', 'party', { repeats: 5, form: { words: text('意见') } }),
    weigh: step('复核陈述、申辩', 'officer', { repeats: 5, issues: '陈述申辩复核意见',
      form: { taken: choice('结论', '采纳', '部分采纳', '不采纳'), why: text('理由') } }),
    tellHearing: step('告知听证权利', 'agency', { repeats: 3, issues: '行政处罚听证告知书', serves: 'party' }),
    ask: step('要求听证', 'party'),
    giveUp: step('放弃听证', 'party'),
    call: step('通知听证的时间、地点', 'agency', { repeats: 4, issues: '听证通知书', serves: 'party', form: {
      on: date('听证日'), host: official('听证主持人'), open: yes('公开举行'),
      closedFor: optional(choice('不公开的理由', '国家秘密', '商业秘密', '个人隐私')) } }),
    announceHearing: step('公告听证', 'agency', { repeats: 4, issues: '听证公告' }),
    postpone: step('延期、中止听证', 'host', { repeats: 3, form: { kind: choice('情形', '延期', '中止'), reason: text('理由') } }),
    hear: step('举行听证', 'host', { issues: '听证笔录', form: { agents: count('委托代理人数'), record: files('核对签字的听证笔录') } }),
    lapse: step('终止听证(视为放弃听证权利)', 'host', { form: { why: choice('情形', '无正当理由拒不出席', '未经许可中途退出') } }),
    hearingReport: step('提出听证报告', 'host', { issues: '听证报告' }),
    submit: step('送法制审核', 'officer', { repeats: 5, form: { papers: files('送审材料') } }),
    extendReview: step('批准延长法制审核期限', 'head', { form: { until: date('批准的最后一日') } }),
    review: step('法制审核', 'legalReviewer', { repeats: 5, issues: '法制审核意见书', form: {
      result: choice('意见', '同意', '建议修改', '退回补充调查', '不同意', '建议移送'), able: yes('具有法律职业资格,或者不是初次从事法制审核') } }),
    discuss: step('负责人集体讨论', 'meeting', { repeats: 3, issues: '集体讨论笔录',
      form: { present: officials('出席的负责人'), dissent: optional(text('不同意见')) } }),
    depart: step('批准调整适用裁量基准', 'chief', { form: { way: choice('方式', '主要负责人批准', '集体讨论通过', '制定机关批准'), why: text('理由') } }),
    extend: step('批准延长办案期限', 'head', { form: { reason: text('案情复杂或者其他原因') } }),
    extendAgain: step('集体讨论决定继续延期', 'meeting', { form: { until: date('合理期限的最后一日'), reason: text('理由') } }),
    decide: step('作出行政处罚决定', 'head', { issues: '行政处罚决定书', serves: 'party', form: {
      no: number('文号', '罚〔年〕号'), party: party('被处罚的当事人'), kinds, fine: optional(money('罚款')), gains: optional(money('没收违法所得')),
      goods: optional(money('没收非法财物的价值')), level: choice('情节', '从轻', '减轻', '一般', '从重'), surcharge: optional(yes('载明逾期不缴纳的加处罚款')) } }),
    spare: step('决定不予行政处罚', 'head', { ends: '不予行政处罚', issues: '不予行政处罚决定书', serves: 'party', form: {
      ground: choice('理由', '违法行为轻微并及时改正,没有造成危害后果', '初次违法且危害后果轻微并及时改正', '没有主观过错',
        '不满十四周岁或者不能辨认、控制自己行为', '违法事实不能成立'), item: optional(ref('discretion', '免罚清单上的事项')) } }),
    educate: step('教育当事人', 'officer', { repeats: 3, issues: '教育记录(承诺书)', form: { way: choice('方式', '说服教育', '告诫', '约谈', '承诺') } }),
    drop: step('撤销案件', 'head', { ends: '撤销案件', form: { ground: choice('情形', '公民死亡、组织终止,没有权利义务承受人', '其他'), why: text('说明') } }),
    transfer: step('转入涉嫌犯罪案件移送程序', 'officer'),
    taken: step('移送司法机关', 'head', { ends: '移送司法机关' }),
    takeBack: step('恢复处罚程序', 'officer'),
    lodge: step('报送重大行政处罚备案', 'agency', { issues: '重大行政处罚备案报告' }),
    lodged: step('备案审查意见', 'oversight', { form: { result: choice('意见', '准予备案', '责令纠正') } }),
    challenged: told('被申请行政复议', 'reconsideration'),
    sued: step('被提起行政诉讼', 'court', { repeats: 2, form: { no: text('案号') } }),
    changed: told('复议决定变更、撤销、确认违法或者确认无效', reconsiderations),
    judged: step('裁判变更、撤销、确认违法或者确认无效', 'court', { repeats: 2, form: { result: choice('结果', '变更', '撤销', '确认违法', '确认无效') } }),
    withdraw: step('撤回公示并公开说明理由', 'agency', { repeats: 3, issues: '撤回公示审批表', form: { why: text('说明') } }),
    close: step('结案', 'head', { ends: '结案', issues: '结案审批表' }),
    archive: step('立卷归档', 'officer', { issues: '案卷目录' }),
  },

  rules: ({ law, notice, tiers, collection, crimes, market, sichuan, practice, fact, did, done, late, day, today, unit, served, cases, linked }) => {
    const under14 = fact('source.age').is('不满十四周岁的公民'), youth = fact('source.age').is('已满十四周岁不满十八周岁的公民');
    const organization = fact('source.age').is('法人或者其他组织'), fined = fact('decide.kinds').has('罚款');
    const collected = fact('decide.kinds').hasAny('罚款', '没收违法所得', '没收非法财物');
    // The amount for organizations is nowhere lower than that for persons, so reaching it is enough for either.
    const heavy = any(fact('notify.fine').atLeast(set.largeFineOfUnits), all(not(organization), fact('notify.fine').atLeast(set.largeFine)),
      fact('notify.gains').atLeast(set.largeSeizure), fact('notify.goods').atLeast(set.largeSeizure), fact('notify.heavier').true,
      fact('notify.kinds').hasAny('降低资质等级', '吊销许可证件', '责令停产停业', '责令关闭', '限制从业'));
    const major = any(fact('report.weight').hasAny('涉及重大公共利益', '疑难复杂、涉及多个法律关系', '法律、法规规定应当法制审核'),
      all(did('hear'), fact('report.weight').has('直接关系当事人或者第三人重大权益')));
    const crime = any(did('transfer'), fact('report.advice').is('移送司法机关'));
    const never = (procedureId: string, as: string) =>
      cases(procedureId, { same: 'source.party', as, did: 'decide', within: set.firstLook }).is(0);
    return [
      // 核查、立案
      law(17).before('file').hold('处罚职权有效,由本机关行使', ...powerOf(fact('file.power'), unit)),
      market(18, 1).after('source').must('file', 'decline', 'refer').within(set.checkLimit),
      market(18, 1).extends('file', { with: 'extendCheck', by: set.checkLimit, times: 1 }),
      market(18, 2).from('examine').until('examined').stops('file'),
      law(36, 1).before('file').hold('违法行为在二年内被发现;涉及公民生命健康安全、金融安全且有危害后果的,五年内',
        any(day('source').within(years(2), fact('file.endedOn')),
          all(fact('file.harm').true, day('source').within(years(5), fact('file.endedOn'))))),
      law(54, 2).before('decline').attest('不符合立案标准'),
      law(54, 2).before('file').attest('符合立案标准'),
      law('第22条至第25条').before('file').attest('属于本机关管辖;两个以上机关都有管辖权的,由本机关最先立案'),
      law(54, 2).after('file').never('decline'),
      practice('办案次序').before('investigate', 'drop', 'suspend', 'extend').do('file'),
      // 调查
      law(42, 1).before('investigate').hold('执法人员不少于两人,当日都持有效证件', ...twoCertified(fact('investigate.officers'))),
      law(43, 1).before('investigate').hold('应当回避的人员不参加', not(fact('investigate.officers').meets(fact('recuse.out')))).when(fact('recuse.out').present),
      law(43, 3).after('object').must('recuse', 'stay').promptly(),
      law(55, 1).before('investigate').hold('主动出示执法证件', fact('investigate.shown').true),
      law(56).before('preserve').hold('经机关负责人批准', done('preserve').under(done('permit'))),
      law(56).before('preserve').attest('证据可能灭失或者以后难以取得'),
      law(56).after('preserve').must('dispose').within(workdays(7)),
      law(57, 1).before('report').do('investigate'),
      law('第41条第1款、第2款').before('report').attest('电子技术监控设备经法制和技术审核,设置地点已公布,记录经审核符合要求').when(fact('report.monitored').true),
      // 告知、陈述申辩
      law(44).before('notify').hold('写明拟罚款、拟没收的数额', any(not(fact('notify.kinds').has('罚款')), fact('notify.fine').over(yuan(0))),
        any(not(fact('notify.kinds').has('没收违法所得')), fact('notify.gains').over(yuan(0))),
        any(not(fact('notify.kinds').has('没收非法财物')), fact('notify.goods').over(yuan(0)))),
      law(57, 1).before('notify', 'spare').do('report'),
      law(44).before('decide').do('notify served'),
      market(57, 2).after(served('notify')).may('state').within(set.statementLimit),
      law(45, 1).after('state').must('weigh').promptly(),
      law(45, 1).before('decide').let('weigh'),
      law(62).before('decide').let('state').unless(did('waive')),
      law(45, 2).before('decide').hold('不因陈述、申辩给予更重的处罚', fact('decide.kinds').inside(fact('notify.kinds')),
        any(fact('decide.fine').absent, fact('decide.fine').atMost(fact('notify.fine'))), any(fact('decide.gains').absent, fact('decide.gains').atMost(fact('notify.gains'))),
        any(fact('decide.goods').absent, fact('decide.goods').atMost(fact('notify.goods')))),
      // 听证
      law(63, 1).after('notify').must('tellHearing').promptly().when(heavy),
      law(63, 1).before('decide').do('tellHearing served').when(heavy),
      law('第64条第1项').after(served('tellHearing')).may('ask').within(workdays(5)),
      law('第64条第2项').after('ask', 'postpone').must('call', 'giveUp').promptly().unless(late('ask')),
      law('第64条第2项').before('announceHearing', 'postpone', 'lapse').do('call'),
      law('第64条第2项').before('hear').wait(workdays(7), served('call')),
      law('第64条第2项').before('hear').hold('在通知的日子举行', today.is(fact('call.on'))),
      law('第64条第3项').before('call').hold('公开举行,涉及国家秘密、商业秘密、个人隐私的除外', any(fact('call.open').true, fact('call.closedFor').present)),
      law('第64条第3项').after('call').must('announceHearing').promptly().when(fact('call.open').true),
      law('第64条第4项').apart('call.host', 'investigate.officers'),
      law('第64条第5项').before('hear').hold('委托代理人不超过二人', fact('hear.agents').atMost(2)),
      law(63, 1).after('ask').must('hear', 'giveUp', 'lapse').promptly().unless(late('ask')),
      law(63, 1).before('tellHearing').do('notify'),
      law(63, 1).before('decide').let('ask', 'hear').unless(did('giveUp')),
      law(65).before('decide').attest('根据听证笔录作出').when(did('hear')),
      law(65).before('hearingReport').do('hear'),
      // 法制审核、集体讨论
      market(49, 1).before('submit').do('report'),
      market(49, 3).apart('review', 'investigate.officers'),
      market(55).before('review').do('submit'),
      market(55).after('submit').must('review').within(set.reviewLimit),
      market(55).extends('review', { with: 'extendReview', to: 'extendReview.until' }),
      law(58, 1).before('discuss').do('review').when(major),
      law(58, 1).before('decide').hold('法制审核通过', fact('review.result').is('同意')).when(major),
      law(58, 2).before('review').hold('初次从事法制审核的人员取得法律职业资格', fact('review.able').true),
      law(57, 2).before('discuss').do('report'),
      law(57, 2).before('decide').do('discuss').when(fact('report.weight').has('情节复杂或者重大违法')),
      // 裁量、决定
      law(29).before('decide').attest('同一个违法行为没有受过罚款').when(fined),
      law(30).before('decide').hold('不满十四周岁的,不予行政处罚', not(under14)),
      law(30).before('decide').hold('已满十四周岁不满十八周岁的,从轻或者减轻', fact('decide.level').among('从轻', '减轻')).when(youth),
      law(33, 1).before('decide').attest('不属于依法不予行政处罚的情形'),
      law(33, 1).before('spare').attest('违法行为轻微并及时改正,没有造成危害后果').when(fact('spare.ground').is('违法行为轻微并及时改正,没有造成危害后果')),
      law(33, 1).before('spare').attest('初次违法,危害后果轻微并及时改正').when(fact('spare.ground').is('初次违法且危害后果轻微并及时改正')),
      law(33, 1).before('spare').hold('回溯期内没有受过处罚', never('penalty', 'source.party'), never('penalty-summary', 'identify.party'))
        .when(fact('spare.ground').is('初次违法且危害后果轻微并及时改正')),
      law(33, 2).before('spare').attest('当事人有证据足以证明没有主观过错').when(fact('spare.ground').is('没有主观过错')),
      law(33, 3).after('spare').must('educate').promptly().unless(fact('spare.ground').is('违法事实不能成立')),
      tiers('第(六)项').before('spare').hold('免罚清单上的事项有效', fact('spare.item').inForce).when(fact('spare.item').present),
      tiers('第(十二)项').before('decide').hold('在裁量阶次以内,或者已批准调整适用', any(did('depart'),
        all(fact('decide.fine').atLeast(fact('report.tier').get('least')), fact('decide.fine').atMost(fact('report.tier').get('most')))))
        .when(fined, fact('report.tier').present),
      law(34).before('report').hold('裁量阶次是行为时的,或者现行的', any(fact('report.tier').inForceOn(fact('file.endedOn')), fact('report.tier').inForce))
        .when(fact('report.tier').present),
      tiers('第(十二)项').before('decide').attest('有裁量基准的,已经适用,并在决定书中写明适用情况'),
      tiers('第(十二)项').before('depart').do('report'),
      law('第59条第1款第3项').before('decide').hold('没收的,写明违法所得的数额、非法财物的价值',
        any(not(fact('decide.kinds').has('没收违法所得')), fact('decide.gains').over(yuan(0))), any(not(fact('decide.kinds').has('没收非法财物')), fact('decide.goods').over(yuan(0)))),
      collection(7).before('decide').hold('罚款的,写明数额', fact('decide.fine').over(yuan(0))).when(fined),
      law(37).before('decide').attest('适用行为时的规定;新的规定处罚较轻或者不认为违法的,适用新的'),
      law(40).before('decide').attest('违法事实清楚、证据充分'),
      law('第46条第2款、第3款').before('decide').attest('证据经查证属实,没有以非法手段取得的'),
      law(60).after('file').must('decide', 'spare', 'refer', 'drop', 'taken').within(days(90)),
      market(64, 1).extends('decide', { with: 'extend', by: set.longer, times: 1 }),
      market(64, 1).extends('decide', { with: 'extendAgain', to: 'extendAgain.until', times: 1 }),
      market(64, 1).before('extendAgain').do('extend'),
      market(64, 2).from('examine').until('examined').stops('decide'),
      market(64, 2).from('announce').until('announced').stops('decide'),
      market(64, 2).from('suspend').until('resume').stops('decide'),
      market(64, 2).from('ask').until('hear', 'giveUp', 'lapse').stops('decide').unless(late('ask')),
      market(64, 2).from('transfer').until('takeBack').stops('decide'),
      law(28, 1).after('decide').must('order').promptly().unless(did('order')),
      law(57, 1).after('decide').never('notify', 'spare', 'drop', 'refer', 'taken'),
      law(61, 1).after('decide').must('decide served').within(workdays(7)),
      // 公示及撤回、备案
      notice('第(六)项').publishes('decide', { within: workdays(7), until: set.shownFor }),
      law(48, 2).after('changed', 'judged').must('withdraw').within(workdays(3)),
      sichuan(36, 1).after('decide').must('lodge').within(set.lodgeLimit).when(heavy),
      sichuan(36, 1).before('lodge').do('decide'),
      sichuan(36, 1).before('close').let('lodge'),
      // 执行、结案
      law(66, 1).after(served('decide')).opens('penalty-execution',
        { with: { party: 'source.party', fine: 'decide.fine', gains: 'decide.gains', goods: 'decide.goods', surcharge: 'decide.surcharge' } }).when(collected),
      law(66, 1).before('close').do('decide served'),
      law(66, 1).before('close').hold('处罚决定执行终结', linked('penalty-execution').allEnded),
      market(77).after(served('decide')).must('close').within(set.closeLimit).unless(collected),
      practice('案卷标准').after('close', 'spare', 'drop', 'taken', 'refer').must('archive').within(set.archiveLimit),
      law(47).before('archive').attest('启动、调查取证、审核、决定、送达、执行的全过程记录完整'),
      // 涉嫌犯罪:不得以罚代刑
      crimes(5, 1).after('report').must('transfer').promptly().when(fact('report.advice').is('移送司法机关')),
      crimes(5, 1).after('transfer').opens('criminal-transfer', { with: { party: 'source.party' } }),
      crimes(8).before('taken').hold('公安机关决定立案', linked('criminal-transfer').outcome.is('公安机关立案')),
      crimes(10).before('takeBack').hold('没有批准移送、公安机关不予立案或者移送程序终止', linked('criminal-transfer').outcome.among('不批准移送', '公安机关不予立案', '终止移送')),
      crimes(11, 1).before('decide').hold('涉嫌犯罪的先移送,不得以行政处罚代替移送', did('takeBack')).when(crime),
    ];
  },

  computes: ({ fact }) => ({ 'decide.party': fact('source.party') }),

  figures: (f, { fact, did }) => {
    const filed = f.count('file', '立案', '件', { by: ['source.origin'] }), closed = f.count('close', '结案', '件');
    const decided = f.count('decide', '作出行政处罚', '件', { by: ['decide.kinds'] }), spared = f.count('spare', '不予行政处罚', '件', { by: ['spare.ground'] });
    const decidedInTime = f.inTime('decide', '九十日内作出处罚', '件'), sparedInTime = f.inTime('spare', '九十日内决定不予处罚', '件');
    const inTime = f.total('按期办结', '件', decidedInTime, sparedInTime);
    const reviewed = f.count('review', '法制审核', '件次', { by: ['review.result'] }), passed = f.count('review', '法制审核通过', '件次', fact('review.result').is('同意'));
    const fines = f.sum('decide.fine', '罚款金额', '元'), gains = f.sum('decide.gains', '没收违法所得', '元'), goods = f.sum('decide.goods', '没收非法财物的价值', '元');
    const toReview = any(fact('report.weight').hasAny('涉及重大公共利益', '疑难复杂、涉及多个法律关系', '法律、法规规定应当法制审核'),
      all(did('hear'), fact('report.weight').has('直接关系当事人或者第三人重大权益')));
    const due = f.count('decide', '应当法制审核的处罚', '件', toReview), kept = f.count('decide', '经法制审核的处罚', '件', all(toReview, did('review')));
    const reconsidered = f.count('challenged', '被申请行政复议', '件'), sued = f.count('sued', '被提起行政诉讼', '件');
    const changed = f.count('changed', '复议变更、撤销、确认违法或者无效', '件'), judged = f.count('judged', '裁判变更、撤销、确认违法或者无效', '件');
    const contested = f.total('被复议、诉讼', '件', reconsidered, sued), overturned = f.total('被变更、撤销、确认违法或者无效', '件', changed, judged);
    return {
      received: f.count('source', '收到违法线索', '件', { by: ['source.origin'] }), filed, declined: f.count('decline', '不予立案', '件'),
      reversed: f.count('source', '司法机关移送(反向移送)', '件', fact('source.origin').is('司法机关移送')),
      decided, spared, closed, decidedInTime, sparedInTime, inTime,
      onTime: f.rate(inTime, [decided, spared], '按时办结率'), length: f.days('file', 'decide', '平均办案天数'),
      open: f.standing(all(did('file'), not(did('decide'))), '在办', '件'),
      fines, gains, goods, seized: f.total('没收金额', '元', gains, goods), parties: f.distinct('decide.party', '被处罚的当事人', '个'),
      firstSpared: f.count('spare', '首违不罚', '件', fact('spare.ground').is('初次违法且危害后果轻微并及时改正')),
      minorSpared: f.count('spare', '轻微不罚', '件', fact('spare.ground').is('违法行为轻微并及时改正,没有造成危害后果')),
      innocent: f.count('spare', '无主观过错不罚', '件', fact('spare.ground').is('没有主观过错')),
      milder: f.count('decide', '从轻、减轻处罚', '件', { when: fact('decide.level').among('从轻', '减轻'), by: ['decide.level'] }),
      educated: f.count('educate', '教育当事人', '件次', { by: ['educate.way'] }), ordered: f.count('order', '责令改正', '件'),
      hearingsTold: f.count('tellHearing', '告知听证权利', '件'), asked: f.count('ask', '要求听证', '件'),
      heard: f.count('hear', '举行听证', '件'), heardChanged: f.count('decide', '听证后改变拟处罚', '件', all(did('hear'), any(fact('decide.fine').under(fact('notify.fine')),
        fact('decide.gains').under(fact('notify.gains')), fact('decide.goods').under(fact('notify.goods')), not(fact('notify.kinds').inside(fact('decide.kinds')))))),
      reviewed, passed, passRate: f.share(passed, reviewed, '法制审核通过率'), due, kept, reviewRate: f.share(kept, due, '法制审核率'), discussed: f.count('discuss', '负责人集体讨论', '件次'),
      extended: f.count('extend', '延长办案期限', '件'), lodged: f.count('lodge', '重大行政处罚备案', '件'),
      lodgedInTime: f.inTime('lodge', '按期备案', '件'), withdrawn: f.count('withdraw', '撤回公示', '件'), transferred: f.count('transfer', '转入涉嫌犯罪案件移送', '件'), dropped: f.count('drop', '撤销案件', '件'),
      confiscated: f.total('罚没金额', '元', fines, gains, goods), reconsidered, sued, contested, changed, judged, overturned, overturnRate: f.share(overturned, contested, '变更撤销率'),
    };
  },

  notModelled: {
    '第25条第2款': '管辖争议由机关协商或者报请指定,结果由案源登记、移送体现',
    '第28条第2款': '违法所得的计算依单行法,由人判断',
    '第31条、第32条': '能否辨认、控制自己的行为,有没有应当从轻、减轻的情形,由人判断,结论记在不予处罚的理由和处罚决定的情节中',
    '第43条第1款': '执法人员自行回避:不列入调查人员即可,语言不记未发生的行为',
    '第50条': '国家秘密、商业秘密、个人隐私由字段的公开等级处理,公开前由人审查',
    '第57条第1款、第59条': '行政处罚决定审批表就是负责人办理决定的这一步;决定书的六项内容和印章由文书格式保证',
    '第61条第2款': '电子送达须当事人同意并签订确认书:送达是各程序共有的一步,语言还不能给它加前提',
    '第61条第1款': '公告送达经过三十日视为送达:送达之日由承办人按期满之日登记',
    '第63条第2款': '当事人不承担听证费用:费用不在案件中记录',
    '第64条第4项、第7项': '主持人的回避由「决定回避」决定,再通知时改定主持人,是否仍由原主持人主持由人审查;举证、质证的次序由主持人掌握',
    '市场监督管理行政处罚程序规定第33条第2款': '情况紧急当场保存、二十四小时内补办批准的,补录批准和保存;其他领域须先批准',
    '市场监督管理行政处罚程序规定第50条第2款': '经听证的案件在听证结束后送法制审核,由送审的人掌握先后',
    '市场监督管理行政处罚信息公示规定第9条、第10条': '国家企业信用信息公示系统的二十个工作日:另一平台的公示,由数据交换完成',
    '市场监督管理行政处罚信息公示规定第13条': '通报批评、较低数额罚款公示三个月:较低的数额没有取得,公示期按一个设定值',
    '市场监督管理行政处罚程序规定第77条': '有罚没款的案件自执行终结起十五个工作日结案:语言还不能从关联案件终结之日起算',
    '统计:七个工作日公示率、案卷评查合格率': '统计只能数步骤,还不能数文书的公开;案卷评查是另一程序',
    '统计:超期未办结': '存量只在案件有新步骤之日重算,没有步骤而过期的还数不到,所以按时办结率的口径是已办结的案件',
  },
});
