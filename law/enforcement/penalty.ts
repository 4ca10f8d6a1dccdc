/**
 * 行政处罚(普通程序), with the hearing in it: 行政处罚法第五章. What the law leaves open (checks before filing, the party's time to speak, legal
 * review, lengthening of the ninety days) is shown as the market regulator's rule has it, and is a default for every other field.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, days, not, procedure, workdays, years, yuan } from '../../kernel/words.ts';
import { always } from '../norms/review.ts';
import { roles } from '../roles.ts';
// biome-ignore format: on one line
import { collectionRules, marketPenaltyRules, notice27, notice118, penaltyLaw, practice, sichuanSupervision, transferRules } from '../statutes.ts';
import { BLAMELESS, FIRST, LIGHT } from './forms.ts';
import { steps } from './penalty-steps.ts';
import * as set from './settings.ts';
import { powerOf, twoCertified } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const penalty = procedure({
  id: 'penalty', title: '行政处罚(普通程序)', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, notice: notice118, tiers: notice27, collection: collectionRules, crimes: transferRules, market: marketPenaltyRules,
    sichuan: sichuanSupervision, practice },
  opens: ['source'], subject: 'source.party',

  steps,

  rules: ({ law, notice, tiers, collection, crimes, market, sichuan, practice, fact, did, done, late, day, today, unit, earliest, served, cases, linked }) => {
    const under14 = fact('source.age').is('不满十四周岁的公民'), youth = fact('source.age').is('已满十四周岁不满十八周岁的公民');
    const organization = fact('source.age').is('法人或者其他组织'), fined = fact('decide.kinds').has('罚款');
    const collected = fact('decide.kinds').hasAny('罚款', '没收违法所得', '没收非法财物');
    // The amount for organizations is nowhere lower than that for persons, so reaching it is enough for either.
    const heavy = any(fact('notify.fine').atLeast(set.largeFineOfUnits), all(not(organization), fact('notify.fine').atLeast(set.largeFine)),
      fact('notify.gains').atLeast(set.largeSeizure), fact('notify.goods').atLeast(set.largeSeizure), fact('notify.heavier').true,
      fact('notify.kinds').hasAny('降低资质等级', '吊销许可证件', '责令停产停业', '责令关闭', '限制从业'));
    const major = any(fact('report.weight').hasAny('涉及重大公共利益', '疑难复杂、涉及多个法律关系', '法律、法规规定应当法制审核'),
      all(did('hear'), fact('report.weight').has('直接关系当事人或者第三人重大权益')));
    const tier = fact('report.tier'), now = fact('report.tierNow');
    const entrusted = fact('file.power').get('inName').is('受委托,以委托机关的名义');
    const crime = any(did('transfer'), fact('report.advice').is('移送司法机关'));
    // 发现之日:案源登记之日;由线索转来的,收到、发现线索之日
    const foundWithin = (n: number) => any(day('source').within(years(n), fact('file.endedOn')), all(fact('source.received').present, fact('source.received').within(years(n), fact('file.endedOn'))));
    const never = (procedureId: string, as: string) =>
      cases(procedureId, { same: 'source.party', as, did: 'decide', within: set.firstLook }).is(0);
    return [
      // 核查、立案
      law(17).before('file').hold('处罚职权有效,由本机关行使', ...powerOf(fact('file.power'), unit)),
      market(18, 1).after('source').must('file', 'decline', 'refer').within(set.checkLimit, { from: earliest(day('source'), fact('source.received')) }),
      law(54, 2).after('file').tells('opener', 'filed'),
      law(54, 2).after('decline', 'refer').tells('opener', 'declined'),
      market(18, 1).extends('file', { with: 'extendCheck', by: set.checkLimit, times: 1 }),
      market(18, 2).from('examine').until('examined').stops('file'),
      law(36, 1).before('file').hold('违法行为在二年内被发现;涉及公民生命健康安全、金融安全且有危害后果的,五年内',
        any(foundWithin(2), all(fact('file.harm').true, foundWithin(5)))),
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
      law('第64条第6项').before('lapse').hold('通知的听证日已到', not(today.before(fact('call.on')))),
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
      market(49, 1).after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', papers: 'submit.papers' } }).when(fact('submit.to').present),
      market(49, 1).before('review').hold('送统一审核的,已经回复,结论以其意见为准', linked('legal-review').allEnded,
        any(fact('review.desk').absent, not(fact('review.result').is('同意')), fact('review.desk').is('合法'))),
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
      law(33, 1).before('spare').attest('违法行为轻微并及时改正,没有造成危害后果').when(fact('spare.ground').is(LIGHT)),
      law(33, 1).before('spare').attest('初次违法,危害后果轻微并及时改正').when(fact('spare.ground').is(FIRST)),
      law(33, 1).before('spare').hold('回溯期内没有受过处罚', never('penalty', 'source.party'), never('penalty-summary', 'identify.party'))
        .when(fact('spare.ground').is(FIRST)),
      law(33, 1).before('spare').hold('事项在免罚清单上,或者写明认定的理由', any(fact('spare.item').present, fact('spare.why').present)).when(fact('spare.ground').among(LIGHT, FIRST)),
      law(33, 2).before('spare').attest('当事人有证据足以证明没有主观过错').when(fact('spare.ground').is(BLAMELESS)),
      law('第30条、第31条').before('spare').hold('责令监护人管教、看管和治疗', fact('spare.guardian').true).when(fact('spare.ground').is('不满十四周岁或者不能辨认、控制自己行为')),
      law(33, 3).after('spare').must('educate').promptly().unless(fact('spare.ground').among('违法事实不能成立', '新的规定不认为是违法')),
      tiers('第(六)项').before('spare').hold('免罚清单上的事项有效,理由相同', fact('spare.item').inForce, fact('spare.item').get('propose.ground').is(fact('spare.ground'))).when(fact('spare.item').present),
      law(37).before('report').hold('裁量阶次是违法行为发生之日有效的', tier.inForceOn(fact('file.endedOn'))).when(tier.present),
      law(37).before('report').hold('阶次已经改变的,写明现行的阶次,或者写明新的规定不认为是违法', any(tier.inForce, now.inForce, fact('report.lawful').true)).when(tier.present),
      law(37).before('report').hold('现行的阶次有效', now.inForce).when(now.present),
      law(37).before('decide').hold('新的规定不认为是违法的,不予处罚', fact('decide.punishable').true),
      law(37).before('decide').hold('不超过行为时和现行规定的法定最高罚款', fact('decide.capped').true),
      law(37).before('decide').attest('适用行为时的规定;新的规定处罚较轻或者不认为违法的,适用新的'),
      tiers('第(十二)项').before('decide').hold('在行为时和现行的裁量阶次中较轻的一个以内,或者已批准调整适用', any(did('depart'), fact('decide.inTier').true)),
      tiers('第(十二)项').before('decide').attest('有裁量基准的,已经适用,并在决定书中写明适用情况'),
      tiers('第(十二)项').before('depart').do('report'),
      practice('调整适用裁量基准').before('depart').hold('调整适用的,先经法制审核通过', fact('review.result').is('同意')),
      tiers('第(十二)项').before('depart').hold('集体讨论通过的,已经讨论', any(not(fact('depart.way').is('集体讨论通过')), did('discuss'))),
      law('第59条第1款第3项').before('decide').hold('没收的,写明违法所得的数额、非法财物的价值',
        any(not(fact('decide.kinds').has('没收违法所得')), fact('decide.gains').over(yuan(0))), any(not(fact('decide.kinds').has('没收非法财物')), fact('decide.goods').over(yuan(0)))),
      collection(7).before('decide').hold('罚款的,写明数额', fact('decide.fine').over(yuan(0))).when(fined),
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
      practice('移送司法机关的期间').from('transfer').until('takeBack').stops('decide'),
      law(28, 1).after('decide').must('order').promptly().unless(fact('decide.ordered').true),
      law(20, 4).before('decide').hold('受委托的,以委托机关的名义作出;不是的,以本机关的名义', any(all(entrusted, fact('file.power').get('principal').same(fact('decide.inName'))),
        all(not(entrusted), fact('decide.inName').absent))),
      law(54, 2).after('decide').tells('opener', 'punished', { with: { kinds: 'decide.kinds', fine: 'decide.fine', gains: 'decide.gains', goods: 'decide.goods' } }),
      law(57, 1).after('decide').never('notify', 'spare', 'drop', 'refer', 'taken'),
      law(61, 1).after('decide').must('decide served').within(workdays(7)),
      // 公示及撤回、备案
      notice('第(六)项').publishes('decide', { within: workdays(7), until: set.shownFor }),
      law(48, 2).after('changed', 'judged').must('withdraw').within(workdays(3)),
      law(48, 2).after('mend').must('withdraw').within(workdays(3)).when(fact('mend.how').among('撤销', '变更')),
      law(48, 2).before('withdraw').hold('处罚决定已经依法变更、撤销、确认违法或者无效', fact('withdraw.changed').true),
      sichuan(36, 1).after('decide').must('lodge').within(set.lodgeLimit).when(heavy),
      sichuan(36, 1).before('lodge').do('decide'),
      sichuan(36, 1).before('close').let('lodge'),
      sichuan(36, 1).after('lodge').opens('major-filing', { unit: 'lodge.to', with: { party: 'source.party', kind: 'lodge.kind' } }),
      sichuan(34).after('lodged').must('mend').within(set.mendLimit).when(fact('lodged.result').is('责令纠正')),
      sichuan(34).before('mend').do('decide'),
      // 被改变的,倒查责任
      practice('行政执法责任制').after('changed', 'judged').must('trace').promptly(),
      practice('行政执法责任制').before('trace').hold('处罚决定被改变', fact('trace.changed').true),
      law(76, 1).after('trace').opens('accountability', { with: { cause: 'trace.cause' } }).when(fact('trace.fault').true),
      // 执行、结案
      law(66, 1).after(served('decide')).opens('penalty-execution',
        { with: { party: 'source.party', fine: 'decide.fine', gains: 'decide.gains', goods: 'decide.goods', surcharge: 'decide.surcharge' } }).when(collected),
      law(66, 1).before('close').do('decide served'),
      law(66, 1).before('close').hold('处罚决定执行终结', linked('penalty-execution').allEnded),
      market(77).after(served('decide')).must('close').within(set.closeLimit).unless(collected),
      market(77).after('executed').must('close').within(set.closeLimit),
      practice('案卷标准').after('close', 'spare', 'drop', 'taken', 'refer').must('archive').within(set.archiveLimit),
      practice('案卷标准').before('archive').hold('案件已经结案或者终结', fact('archive.ended').true),
      law(47).before('archive').attest('启动、调查取证、审核、决定、送达、执行的全过程记录完整'),
      // 涉嫌犯罪:不得以罚代刑
      crimes(5, 1).after('report').must('transfer').promptly().when(fact('report.advice').is('移送司法机关')),
      crimes(5, 1).after('transfer').opens('criminal-transfer', { with: { party: 'source.party' } }),
      crimes(8).before('taken').hold('公安机关决定立案', linked('criminal-transfer').outcome.is('公安机关立案')),
      crimes(8).after('taken').tells('opener', 'crime'),
      crimes(10).before('takeBack').hold('没有批准移送、公安机关不予立案或者移送程序终止', linked('criminal-transfer').outcome.among('不批准移送', '公安机关不予立案', '终止移送')),
      crimes(11, 1).before('decide').hold('涉嫌犯罪的先移送,不得以行政处罚代替移送', did('takeBack')).when(crime),
    ];
  },

  computes: ({ fact, did, truth }) => {
    const tier = fact('report.tier'), now = fact('report.tierNow'), fine = fact('decide.fine');
    // 行为时和现行的阶次中较轻的:最高罚款较低的一个
    const nowMilder = all(now.present, any(tier.absent, now.get('most').under(tier.get('most')))), unfined = not(fact('decide.kinds').has('罚款'));
    return {
      'decide.party': fact('source.party'), 'decide.punishable': truth(not(fact('report.lawful').true)),
      'decide.inTier': truth(any(unfined, all(tier.absent, now.absent), all(nowMilder, fine.atLeast(now.get('least')), fine.atMost(now.get('most'))),
        all(tier.present, not(nowMilder), fine.atLeast(tier.get('least')), fine.atMost(tier.get('most'))))),
      'decide.capped': truth(any(unfined, all(any(tier.absent, tier.get('lawMost').absent, fine.atMost(tier.get('lawMost'))), any(now.absent, now.get('lawMost').absent, fine.atMost(now.get('lawMost')))))),
      'decide.ordered': truth(did('order')),
      'trace.changed': truth(any(did('changed'), did('judged'))), 'withdraw.changed': truth(any(did('changed'), did('judged'), fact('mend.how').among('撤销', '变更'))),
      'archive.ended': truth(any(did('close'), did('spare'), did('drop'), did('taken'), did('refer'))),
      'review.desk': fact('reviewed.result'), 'submit.kind': always('重大执法决定'), 'lodge.kind': always('行政处罚'),
    };
  },

  figures: (f, { fact, did }) => {
    const filed = f.count('file', '立案', '件', { by: ['source.origin', 'file.domain'] }), closed = f.count('close', '结案', '件');
    const decided = f.count('decide', '作出行政处罚', '件', { by: ['decide.kinds', 'file.domain'] }), spared = f.count('spare', '不予行政处罚', '件', { by: ['spare.ground'] });
    const firstSpared = f.count('spare', '首违不罚', '件', fact('spare.ground').is(FIRST)), minorSpared = f.count('spare', '轻微不罚', '件', fact('spare.ground').is(LIGHT));
    const decidedInTime = f.inTime('decide', '办案期限内作出处罚', '件'), sparedInTime = f.inTime('spare', '办案期限内决定不予处罚', '件');
    const inTime = f.total('按期办结', '件', decidedInTime, sparedInTime);
    const reviewed = f.count('review', '法制审核', '件次', { by: ['review.result'] }), passed = f.count('review', '法制审核通过', '件次', fact('review.result').is('同意'));
    const shown = f.inTime('decide published', '七个工作日内公示', '件');
    const fines = f.sum('decide.fine', '罚款金额', '元', { by: ['file.domain'] }), gains = f.sum('decide.gains', '没收违法所得', '元'), goods = f.sum('decide.goods', '没收非法财物的价值', '元');
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
      decidedAll: f.total('作出行政处罚(普通、简易程序)', '件', decided, 'penalty-summary.decided'), finesAll: f.total('罚款金额(普通、简易程序)', '元', fines, 'penalty-summary.fines'),
      sparedAll: f.total('不予行政处罚(普通、简易程序)', '件', spared, 'penalty-summary.spared'), firstAll: f.total('首违不罚(普通、简易程序)', '件', firstSpared, 'penalty-summary.firstSpared'),
      minorAll: f.total('轻微不罚(普通、简易程序)', '件', minorSpared, 'penalty-summary.minorSpared'),
      fines, gains, goods, seized: f.total('没收金额', '元', gains, goods), parties: f.distinct('decide.party', '被处罚的当事人', '个'),
      firstSpared, minorSpared,
      innocent: f.count('spare', '无主观过错不罚', '件', fact('spare.ground').is(BLAMELESS)),
      milder: f.count('decide', '从轻、减轻处罚', '件', { when: fact('decide.level').among('从轻', '减轻'), by: ['decide.level'] }),
      cited: f.count('decide', '参照典型案例的处罚', '件', fact('decide.precedent').present),
      educated: f.count('educate', '教育当事人', '件次', { by: ['educate.way'] }), ordered: f.count('order', '责令改正', '件'),
      hearingsTold: f.count('tellHearing', '告知听证权利', '件'), asked: f.count('ask', '要求听证', '件'),
      heard: f.count('hear', '举行听证', '件'), heardChanged: f.count('decide', '听证后改变拟处罚', '件', all(did('hear'), any(fact('decide.fine').under(fact('notify.fine')),
        fact('decide.gains').under(fact('notify.gains')), fact('decide.goods').under(fact('notify.goods')), not(fact('notify.kinds').inside(fact('decide.kinds')))))),
      desk: f.count('reviewed', '统一审核机构提出意见', '件次', { by: ['reviewed.result'] }), reviewed, passed, passRate: f.share(passed, reviewed, '法制审核通过率'), due, kept, reviewRate: f.share(kept, due, '法制审核率'), discussed: f.count('discuss', '负责人集体讨论', '件次'),
      extended: f.count('extend', '延长办案期限', '件'), lodged: f.count('lodge', '重大行政处罚备案', '件'), lodgedWrong: f.count('lodged', '备案审查责令纠正', '件', fact('lodged.result').is('责令纠正')), mended: f.count('mend', '自行纠正', '件', { by: ['mend.how'] }),
      lodgedInTime: f.inTime('lodge', '按期备案', '件'), withdrawn: f.count('withdraw', '撤回公示', '件'), transferred: f.count('transfer', '转入涉嫌犯罪案件移送', '件'), dropped: f.count('drop', '撤销案件', '件'),
      shown, shownRate: f.share(shown, decided, '七个工作日公示率'), fromClues: f.count('source', '由线索转来', '件', { when: fact('source.received').present, by: ['source.origin'] }), domains: f.count('close', '查处案件', '件', { by: ['file.domain'] }),
      departed: f.count('decide', '调整适用裁量基准的处罚', '件', did('depart')), milderLaw: f.count('decide', '对照现行裁量阶次的处罚', '件', fact('report.tierNow').present), entrusted: f.count('decide', '受委托以委托机关名义作出', '件', fact('decide.inName').present),
      exempt: f.count('spare', '适用免罚清单', '件', fact('spare.item').present), traced: f.count('trace', '倒查办案责任', '件'), faults: f.count('trace', '查明有故意或者重大过失', '件', fact('trace.fault').true),
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
    '市场监督管理行政处罚程序规定第52条': '不属于法制审核范围的,作案件审核:也由「法制审核」一步办理,语言里不另分;应当法制审核的件数和审核率只数第58条的情形',
    '市场监督管理行政处罚程序规定第77条': '没有罚没款的,填报结案自送达起算;责令停产停业、限制从业等持续履行的,何时执行完毕由人判断',
    '市场监督管理行政处罚信息公示规定第2条': '仅受警告的不在国家企业信用信息公示系统公示;本程序的公示是执法公示制度的七个工作日',
    '市场监督管理行政处罚程序规定第35条第2款': '逾期没有处理的,登记保存自动解除:法律没有这一规定,逾期只作提示,由承办人登记解除',
    '市场监督管理行政处罚程序规定第50条第2款': '经听证的案件在听证结束后送法制审核,由送审的人掌握先后',
    '市场监督管理行政处罚信息公示规定第9条、第10条': '国家企业信用信息公示系统的二十个工作日:另一平台的公示,由数据交换完成',
    '市场监督管理行政处罚信息公示规定第13条': '通报批评、较低数额罚款公示三个月:较低的数额没有取得,公示期按一个设定值',
    '统计:案卷评查合格率': '案卷评查是另一程序',
    '第37条:较轻': '阶次只比较罚款的幅度,最高罚款较低的为较轻;种类不同的由人判断,署名认定',
    '统计:超期未办结': '存量只在案件有新步骤之日重算,没有步骤而过期的还数不到,所以按时办结率的口径是已办结的案件',
  },
});
