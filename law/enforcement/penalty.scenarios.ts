/** 行政处罚(普通程序) held against the calendar: the ordinary course with its hearing, each limit across the holidays of autumn 2024, each refusal. */
import { scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, exempted, FILES, tiered } from './examples.ts';
import { FIRST, LIGHT } from './forms.ts';
import { penalty } from './penalty.ts';
// biome-ignore format: on few lines
import { CALL, CHILD, COLLECTIVE, COMPANY, DECIDE, decidable, decided,entrusted, FILE, filed, HEAR, HEAVY, hearable, LARGE, LODGE, LOOK, looked, MEND, milder, REPORT, SMALL, 
  SOURCE, told, 
} from './penalty-examples.ts';

// biome-ignore format: a day a line
export default scenarios(
  penalty,

  filed('普通程序全程:立案、保存、告知、听证、审核、讨论、决定、送达、公示、执行、结案、归档', 'law-60.must', 'law-61.1.must', 'notice-第(六)项.publishes', 'law-66.1.opens', 'law-54.2.tells', 'law-54.2.tells.3', 'sichuan-36.1.opens', 'law-65.do', 'law-28.1.must', 'market-77.must.2', 'practice-案卷标准.must', 'practice-案卷标准.hold')
    .owes('decide', '2024-12-25').refused('archive', 'practice-案卷标准.hold')
    .on('2024-09-27').does('investigate', LOOK).does('permit').does('preserve', { things: '账册' }).owes('dispose', '2024-10-12')
    .on('2024-10-12').does('dispose', { how: '发还' }).nothingOwed('dispose')
    .on('2024-10-14').does('report', HEAVY)
    .on('2024-10-15').does('notify', LARGE).serves('notify').does('tellHearing').serves('tellHearing').mayUntil('state', '2024-10-22')
    .mayUntil('ask', '2024-10-22')
    .on('2024-10-17').does('state', { words: '初犯' }).owes('weigh', 'promptly')
    .on('2024-10-18').does('weigh', { taken: '不采纳', why: '不成立' })
    .on('2024-10-21').does('ask').stopped('decide')
    .on('2024-10-22').does('call', CALL).serves('call').does('announceHearing')
    .on('2024-10-31').does('hear', HEAR).does('hearingReport').owes('decide', '2025-01-06')
    .on('2024-11-01').does('submit', { papers: FILES }).owes('review', '2024-11-15')
    .on('2024-11-06').does('review', { result: '同意', able: true })
    .on('2024-11-07').does('discuss', { present: ['局长', '副局长'] })
    .on('2024-11-08').does('decide', { ...DECIDE, fine: 1_500_000 }).owes('decide served', '2024-11-19').owes('decide published', '2024-11-19')
    .owes('lodge', '2024-11-25').does('order', { what: '停止违法经营' })
    .on('2024-11-11').serves('decide').opens('penalty-execution').does('lodge', LODGE).opens('major-filing').nothingOwed('order')
    .on('2024-11-19').publishes('decide').mayNot('close', 'law-66.1.hold')
    .on('2024-11-22').told('lodged', { result: '准予备案' }).nothingOwed('mend').told('executed').owes('close', '2024-12-13')
    .on('2024-11-25').told('linked', { procedure: 'penalty-execution', outcome: '执行完毕' }).does('close').ended('结案').owes('archive', '2024-12-25').nothingOwed('close')
    .does('archive').counts('decided', 1).counts('decidedInTime', 1).counts('fines', 1_500_000).counts('parties', 1).counts('heard', 1)
    .counts('heardChanged', 1).counts('open', 0),

  // 核查、立案
  equipped(scenario('职权不在清单上的、不由本机关行使的,不能立案', 'law-17.hold'))
    .on('2024-09-25').does('source', SOURCE).refused('file', 'law-17.hold', { ...FILE, power: 'nothing' }).refused('file', 'law-17.hold', { ...FILE, power: 'power2' }).refused('file', 'law-17.hold', { ...FILE, power: 'power3' }).does('file', FILE),
  equipped(scenario('核查十五个工作日,调休补班的周日、周六计入;批准延长一次;鉴定时间扣除', 'market-18.1.must', 'market-18.1.extends', 'market-18.2.stops'))
    .on('2024-09-25').does('source', SOURCE).owes('file', '2024-10-21', 'green')
    .on('2024-10-08').does('examine', { kind: '鉴定', what: '真伪' }).stopped('file')
    .on('2024-10-10').does('examined', { result: FILES }).owes('file', '2024-10-23')
    .on('2024-10-22').does('extendCheck', { reason: '案情复杂' }).owes('file', '2024-11-13')
    .on('2024-11-14').late('file').refused('extendCheck', 'market-18.1.extends', { reason: '再延' }).does('decline', { reason: '没有违法事实' }).ended('不予立案'),
  equipped(scenario('二年以前的违法行为不再处罚;涉及生命健康安全且有危害后果的五年', 'law-36.1.hold'))
    .on('2024-09-25').does('source', SOURCE).refused('file', 'law-36.1.hold', { ...FILE, endedOn: '2022-09-01' })
    .refused('decline', 'law-54.2.attest', { reason: '超过时效' }, { unsigned: true }),
  equipped(scenario('线索在二年以内发现的,转入时满二年的仍可立案;超过的不能', 'law-36.1.hold'))
    .on('2024-09-25').does('source', { ...SOURCE, received: '2024-09-19' }).refused('file', 'law-36.1.hold', { ...FILE, endedOn: '2022-09-18' }).does('file', { ...FILE, endedOn: '2022-09-20' }),
  equipped(scenario('危害生命健康的,二年以后五年以内仍可立案', 'law-36.1.hold'))
    .on('2024-09-25').does('source', SOURCE).does('file', { ...FILE, endedOn: '2022-09-01', harm: true }),
  equipped(scenario('没有立案不得调查;立案以后不得再不予立案;不予立案的署名认定不符合立案标准', 'practice-办案次序.do', 'law-54.2.never', 'law-54.2.attest'))
    .on('2024-09-25').does('source', SOURCE).refused('investigate', 'practice-办案次序.do', LOOK)
    .refused('decline', 'law-54.2.attest', { reason: '无' }, { unsigned: true }).does('file', FILE)
    .refused('decline', 'law-54.2.never', { reason: '改变主意' }).does('investigate', LOOK).counts('filed', 1).counts('declined', 0),

  // 调查
  filed('一人不能调查,没有证件的不能调查,不出示证件不能调查;补录的留下所违反的规则', 'law-42.1.hold', 'law-55.1.hold').refused('investigate', 'law-42.1.hold', { ...LOOK, officers: ['乙'] })
    .refused('investigate', 'law-42.1.hold', { ...LOOK, officers: ['乙', '戊'] }).refused('investigate', 'law-55.1.hold', { ...LOOK, shown: false })
    .on('2024-10-08').found('investigate', 'law-42.1.hold', '2024-09-27', { ...LOOK, officers: ['乙'] }).does('investigate', LOOK),
  filed('当事人申请回避的及时决定;决定回避的人不再参加', 'law-43.1.hold', 'law-43.3.must').does('object', { reason: '是对方亲属' }).owes('recuse', 'promptly')
    .does('recuse', { out: ['丙'] }).nothingOwed('recuse').refused('investigate', 'law-43.1.hold', LOOK),
  filed('先行登记保存须经批准,七个工作日内处理,跨国庆节', 'law-56.hold', 'law-56.attest', 'law-56.must').refused('preserve', 'law-56.hold', { things: '账册' }).does('permit')
    .refused('preserve', 'law-56.attest', { things: '账册' }, { unsigned: true }).does('preserve', { things: '账册' }).owes('dispose', '2024-10-11')
    .refused('preserve', 'law-56.hold', { things: '另一批' })
    .on('2024-10-12').late('dispose').does('dispose', { how: '发还' }),
  filed('没有调查不能终结;监控设备的记录须经审核', 'law-57.1.do', 'law-第41条第1款、第2款.attest').refused('report', 'law-57.1.do', REPORT).does('investigate', LOOK)
    .refused('report', 'law-第41条第1款、第2款.attest', { ...REPORT, monitored: true }, { unsigned: true }).does('report', REPORT, { unsigned: true }),
  tiered(looked('裁量阶次是行为之日的;已经改变的写明现行的,现行的须有效', 'law-37.hold', 'law-37.hold.2', 'law-37.hold.3')).refused('report', 'law-37.hold', { ...REPORT, tier: 'tier0' })
    .refused('report', 'law-37.hold.3', { ...REPORT, tier: 'tier1', tierNow: 'tier0' }).does('report', { ...REPORT, tier: 'tier1' }),
  milder('行为以后阶次改变的,写明现行的;现行的较轻,适用现行的', 'law-37.hold.2', 'law-37.hold.3', 'law-37.hold.5', 'tiers-第(十二)项.hold').refused('report', 'law-37.hold.2', { ...REPORT, tier: 'tierA' })
    .does('report', { ...REPORT, tier: 'tierA', tierNow: 'tierB' }).does('notify', SMALL).serves('notify').does('waive').refused('decide', 'tiers-第(十二)项.hold', { ...DECIDE, fine: 150_000 })
    .does('submit', { papers: FILES }).does('review', { result: '同意', able: true }).does('depart', { way: '主要负责人批准', why: '后果严重' }).refused('decide', 'law-37.hold.5', { ...DECIDE, fine: 400_001 })
    .does('decide', { ...DECIDE, fine: 100_000 }).counts('milderLaw', 1).counts('departed', 1),
  looked('新的规定不认为是违法的,不予处罚', 'law-37.hold.4').does('report', { ...REPORT, lawful: true }).does('notify', SMALL).serves('notify').does('waive')
    .refused('decide', 'law-37.hold.4', DECIDE).does('spare', { ground: '新的规定不认为是违法' }).ended('不予行政处罚'),

  // 告知、陈述申辩
  looked('没有调查终结报告不能告知;没有送达告知书不能决定', 'law-57.1.do.2', 'law-44.do').refused('notify', 'law-57.1.do.2', SMALL)
    .refused('spare', 'law-57.1.do.2', { ground: '违法事实不能成立' }).does('report', REPORT).does('notify', SMALL).refused('decide', 'law-44.do', DECIDE),
  told('陈述申辩五个工作日内等候,提出的必须复核', SMALL, 'market-57.2.may', 'law-45.1.must', 'law-45.1.let', 'law-62.let').mayUntil('state', '2024-10-22')
    .refused('decide', 'law-62.let', DECIDE)
    .on('2024-10-22').does('state', { words: '不是我' })
    .on('2024-10-23').refused('decide', 'law-45.1.let', DECIDE).does('weigh', { taken: '部分采纳', why: '情节轻' })
    .does('decide', { ...DECIDE, fine: 300_000, level: '从轻' }).counts('milder', 1),
  told('明确放弃陈述申辩的,不再等候', SMALL, 'law-62.let')
    .on('2024-10-16').does('waive').does('decide', DECIDE),
  told('逾期的陈述仍然收下,标为逾期', SMALL, 'market-57.2.may')
    .on('2024-10-24').does('state', { words: '晚了' }).late('state').owes('weigh', 'promptly'),
  decidable('不因陈述申辩加重:金额、种类都不能超过告知的', 'law-45.2.hold').refused('decide', 'law-45.2.hold', { ...DECIDE, fine: 600_000 })
    .refused('decide', 'law-45.2.hold', { ...DECIDE, gains: 1 }).refused('decide', 'law-45.2.hold', { ...DECIDE, goods: 1 })
    .refused('decide', 'law-45.2.hold', { ...DECIDE, kinds: ['罚款', '没收违法所得'] }).does('decide', DECIDE),

  // 听证
  told('属于听证范围的,不告知听证权利不能决定', LARGE, 'law-63.1.must', 'law-63.1.do').owes('tellHearing', 'promptly')
    .on('2024-10-23').refused('decide', 'law-63.1.do', { ...DECIDE, fine: 2_000_000 }).does('tellHearing').serves('tellHearing')
    .nothingOwed('tellHearing')
    .on('2024-10-31').does('decide', { ...DECIDE, fine: 2_000_000 }),
  told('公民一万元以上(含本数)属于听证范围', { ...SMALL, fine: 999_999 }, 'law-63.1.must', 'law-63.1.do').nothingOwed('tellHearing').does('notify', { ...SMALL, fine: 1_000_000 }).owes('tellHearing', 'promptly'),
  told('没收违法所得一万元以上的属于听证范围', { ...SMALL, gains: 999_999 }, 'law-63.1.must').nothingOwed('tellHearing').does('notify', { ...SMALL, gains: 1_000_000 }).owes('tellHearing', 'promptly'),
  equipped(scenario('对单位的罚款,没有另定的为十万元以上', 'law-63.1.must'))
    .on('2024-09-25').does('source', COMPANY).does('file', FILE).does('investigate', LOOK).does('report', REPORT).nothingOwed('transfer')
    .does('notify', { ...SMALL, fine: 9_999_999 }).nothingOwed('tellHearing').does('notify', { ...SMALL, fine: 10_000_000 }).owes('tellHearing', 'promptly'),
  equipped(scenario('对单位的同样数额不属于听证范围;数额可由省或者部门另定', 'law-63.1.must')).layer('penalty.large-fine-units', 3_000_000)
    .on('2024-09-25').does('source', COMPANY).does('file', FILE).does('investigate', LOOK).does('report', REPORT).does('notify', LARGE)
    .nothingOwed('tellHearing').does('notify', { ...LARGE, fine: 3_000_000 }).owes('tellHearing', 'promptly'),
  hearable('五个工作日内可以要求听证,期间不得决定', 'law-第64条第1项.may', 'law-63.1.let').mayUntil('ask', '2024-10-22')
    .refused('decide', 'law-63.1.let', { ...DECIDE, fine: 2_000_000 }).does('ask').owes('call', 'promptly').owes('hear', 'promptly')
    .on('2024-10-23').refused('decide', 'law-63.1.let', { ...DECIDE, fine: 2_000_000 }).does('giveUp').nothingOwed('hear').nothingOwed('call')
    .does('decide', { ...DECIDE, fine: 2_000_000 }),
  hearable('没有要求而明确放弃听证的,不再等候', 'law-63.1.let').on('2024-10-16').does('waive').does('giveUp').does('decide', { ...DECIDE, fine: 2_000_000 }),
  hearable('听证七个工作日前通知,在通知的日子举行;主持人不是调查人员;代理人不超过二人', 'law-第64条第2项.must', 'law-第64条第2项.wait', 'law-第64条第2项.hold', 'law-第64条第4项.apart', 'law-第64条第5项.hold', 'law-63.1.must.2')
    .on('2024-10-22').does('ask').refused('call', 'law-第64条第4项.apart', { ...CALL, host: '乙' }).does('call', CALL).nothingOwed('call').serves('call')
    .on('2024-10-30').refused('hear', 'law-第64条第2项.wait', HEAR).refused('hear', 'law-第64条第2项.hold', HEAR)
    .on('2024-10-31').refused('hear', 'law-第64条第5项.hold', { ...HEAR, agents: 3 }).owes('hear', 'promptly').does('hear', HEAR).nothingOwed('hear'),
  hearable('听证公开举行并公告;延期的重新通知', 'law-第64条第3项.hold', 'law-第64条第3项.must', 'law-第64条第2项.must', 'law-第64条第6项.hold').does('ask')
    .refused('call', 'law-第64条第3项.hold', { ...CALL, open: false }).does('call', CALL).owes('announceHearing', 'promptly').does('announceHearing')
    .serves('call').refused('lapse', 'law-第64条第6项.hold', { why: '无正当理由拒不出席' })
    .on('2024-10-31').does('postpone', { kind: '延期', reason: '当事人生病' }).owes('call', 'promptly')
    .does('call', { ...CALL, on: '2024-11-12', open: false, closedFor: '商业秘密' }).nothingOwed('announceHearing').serves('call')
    .on('2024-11-12').does('lapse', { why: '无正当理由拒不出席' }).nothingOwed('hear').counts('heard', 0),
  hearable('听证以后的决定,署名认定根据听证笔录', 'law-65.attest').does('ask').does('call', CALL).serves('call')
    .on('2024-10-31').does('hear', HEAR).refused('decide', 'law-65.attest', { ...DECIDE, fine: 2_000_000 }, { unsigned: true })
    .does('decide', { ...DECIDE, fine: 2_000_000 }),

  // 法制审核、集体讨论
  looked('应当法制审核的,审核以后才能讨论,通过才能决定;审核人员不是办案人员,初次审核的有资格;十个工作日,可以延长', 'law-58.1.do', 'law-58.1.hold', 'law-58.2.hold', 'law-57.2.do', 'law-57.2.do.2', 'market-49.3.apart', 'market-55.must', 'market-55.extends')
    .does('report', { ...REPORT, weight: ['情节复杂或者重大违法', '涉及重大公共利益'] }).does('notify', SMALL).serves('notify').does('waive')
    .does('submit', { papers: FILES }).owes('review', '2024-10-16')
    .on('2024-10-15').does('extendReview', { until: '2024-10-25' }).owes('review', '2024-10-25')
    .refused('review', 'market-49.3.apart', { result: '同意', able: true }, { who: { person: '乙' } })
    .refused('review', 'law-58.2.hold', { result: '同意', able: false }).refused('discuss', 'law-58.1.do', { present: ['局长'] })
    .refused('decide', 'law-57.2.do.2', DECIDE).does('review', { result: '退回补充调查', able: true })
    .refused('decide', 'law-58.1.hold', DECIDE).does('submit', { papers: FILES }).does('review', { result: '同意', able: true }).does('discuss', { present: ['局长'] }).does('decide', DECIDE)
    .counts('due', 1).counts('kept', 1).counts('reviewed', 2).counts('passed', 1),
  looked('情节复杂而不属于法制审核范围的,讨论即可', 'law-58.1.do', 'law-58.1.hold', 'law-57.2.do.2')
    .does('report', { ...REPORT, weight: ['情节复杂或者重大违法'] }).does('notify', SMALL).serves('notify').does('waive').refused('decide', 'law-57.2.do.2', DECIDE)
    .does('discuss', { present: ['局长'] }).does('decide', DECIDE),

  // 裁量、决定
  decidable('决定的署名认定:一事不二罚、应当处罚、从旧兼从轻、事实清楚、证据查实', 'law-29.attest', 'law-33.1.attest', 'law-37.attest', 'law-40.attest', 'law-第46条第2款、第3款.attest')
    .refused('decide', 'law-29.attest', DECIDE, { unsigned: true }).refused('decide', 'law-33.1.attest', DECIDE, { unsigned: true })
    .refused('decide', 'law-37.attest', DECIDE, { unsigned: true }).refused('decide', 'law-40.attest', DECIDE, { unsigned: true })
    .refused('decide', 'law-第46条第2款、第3款.attest', DECIDE, { unsigned: true }).does('decide', DECIDE),
  equipped(scenario('不满十四周岁的不予处罚,责令监护人管教', 'law-第30条、第31条.hold')).on('2024-09-25').does('source', { ...SOURCE, age: '不满十四周岁的公民' }).does('file', FILE).does('investigate', LOOK).does('report', { advice: '不予行政处罚' })
    .refused('spare', 'law-第30条、第31条.hold', { ground: CHILD }).does('spare', { ground: CHILD, guardian: true }).ended('不予行政处罚').owes('educate', 'promptly'),
  equipped(scenario('不满十四周岁的不予处罚,已满十四周岁不满十八周岁的从轻或者减轻', 'law-30.hold', 'law-30.hold.2'))
    .on('2024-09-25').does('source', { ...SOURCE, age: '不满十四周岁的公民' }).does('file', FILE).refused('decide', 'law-30.hold', DECIDE)
    .corrects('source', { ...SOURCE, age: '已满十四周岁不满十八周岁的公民' }).refused('decide', 'law-30.hold.2', DECIDE).does('investigate', LOOK).does('report', REPORT).does('notify', SMALL).serves('notify').does('waive').does('decide', { ...DECIDE, level: '减轻' }),
  exempted(looked('首违不罚:没有受过处罚,署名认定轻微并改正,引用的免罚清单有效,否则写明理由;不予处罚的应当教育', 'law-33.1.attest.2', 'law-33.1.attest.3', 'law-33.1.hold', 'law-33.1.hold.2', 'law-33.2.attest', 'law-33.3.must', 'tiers-第(六)项.hold'))
    .finds('penalty', 0).finds('penalty-summary', 0).does('report', { ...REPORT, advice: '不予行政处罚' })
    .refused('spare', 'law-33.1.attest.3', { ground: FIRST }, { unsigned: true }).refused('spare', 'law-33.1.hold.2', { ground: FIRST }).refused('spare', 'tiers-第(六)项.hold', { ground: LIGHT, item: 'item1' })
    .refused('spare', 'law-33.1.attest.2', { ground: LIGHT, why: '无危害' }, { unsigned: true }).refused('spare', 'tiers-第(六)项.hold', { ground: FIRST, item: 'item0' })
    .refused('spare', 'law-33.2.attest', { ground: '没有主观过错' }, { unsigned: true }).does('spare', { ground: FIRST, item: 'item1' }).ended('不予行政处罚')
    .owes('educate', 'promptly').does('educate', { way: '说服教育' }).nothingOwed('educate').owes('archive', '2024-10-28').counts('firstSpared', 1).counts('sparedInTime', 1).counts('exempt', 1),
  looked('受过普通程序处罚的不是首违', 'law-33.1.hold').finds('penalty', 1).finds('penalty-summary', 0).does('report', REPORT).refused('spare', 'law-33.1.hold', { ground: FIRST, why: '轻微' }),
  looked('受过处罚的不是首违;违法事实不能成立的不必教育', 'law-33.1.hold', 'law-33.3.must').finds('penalty', 0).finds('penalty-summary', 1)
    .does('report', { ...REPORT, advice: '不予行政处罚' }).refused('spare', 'law-33.1.hold', { ground: FIRST }).does('spare', { ground: '违法事实不能成立' }, { unsigned: true })
    .nothingOwed('educate').counts('firstSpared', 0),
  tiered(looked('罚款在裁量阶次以内;超出的须批准调整适用', 'tiers-第(十二)项.hold', 'tiers-第(十二)项.hold.2', 'practice-调整适用裁量基准.hold')).does('report', { ...REPORT, tier: 'tier1' }).does('notify', { ...SMALL, fine: 900_000 })
    .serves('notify').does('waive').refused('decide', 'tiers-第(十二)项.hold', { ...DECIDE, fine: 900_000 })
    .refused('depart', 'practice-调整适用裁量基准.hold', COLLECTIVE)
    .does('submit', { papers: FILES }).does('review', { result: '同意', able: true }).refused('depart', 'tiers-第(十二)项.hold.2', COLLECTIVE).does('discuss', { present: ['局长'] })
    .does('depart', COLLECTIVE).does('decide', { ...DECIDE, fine: 900_000 }),
  tiered(looked('行为时没有阶次而现行有的,对照现行的', 'tiers-第(十二)项.hold')).does('report', { ...REPORT, tierNow: 'tier1' }).does('notify', { ...SMALL, fine: 3_000_000 }).serves('notify').does('waive').does('tellHearing').serves('tellHearing').does('giveUp')
    .refused('decide', 'tiers-第(十二)项.hold', { ...DECIDE, fine: 900_000 }).does('decide', { ...DECIDE, fine: 1_000_000 }),
  filed('九十日从立案起算,负责人批准延长三十日一次,集体讨论再定期限', 'law-60.must', 'market-64.1.extends', 'market-64.1.extends.2', 'market-64.1.do')
    .owes('decide', '2024-12-25', 'green')
    .on('2024-12-23').owes('decide', '2024-12-25', 'yellow').refused('extendAgain', 'market-64.1.do', { until: '2025-03-31', reason: '特别复杂' })
    .does('extend', { reason: '案情复杂' }).owes('decide', '2025-01-24').refused('extend', 'market-64.1.extends', { reason: '再延' })
    .on('2025-01-24').does('extendAgain', { until: '2025-03-31', reason: '特别复杂' }).owes('decide', '2025-03-31')
    .refused('extendAgain', 'market-64.1.extends.2', { until: '2025-04-30', reason: '又延' })
    .on('2025-04-01').late('decide').does('drop', { ground: '其他', why: '移交' }).owes('archive', '2025-05-06').ended('撤销案件'),
  filed('鉴定、公告、中止、听证的时间扣除', 'market-64.2.stops', 'market-64.2.stops.2', 'market-64.2.stops.3')
    .refused('examined', 'market-64.2.stops', { result: FILES }).refused('announced', 'market-64.2.stops.2').refused('resume', 'market-64.2.stops.3')
    .on('2024-10-08').does('examine', { kind: '鉴定', what: '质量' }).stopped('decide')
    .on('2024-10-18').does('examined', { result: FILES }).owes('decide', '2025-01-06')
    .on('2024-10-21').does('suspend', { reason: '等候裁判' }).stopped('decide')
    .on('2024-10-31').does('resume').owes('decide', '2025-01-14')
    .on('2024-11-04').does('announce', { kind: '公告' })
    .on('2024-12-04').does('announced').owes('decide', '2025-02-13'),
  hearable('要求听证至听证结束的时间扣除', 'market-64.2.stops.4').does('ask').stopped('decide').does('call', CALL).serves('call')
    .on('2024-10-31').does('hear', HEAR).owes('decide', '2025-01-10'),
  decided('决定时责令改正;决定以后不再告知、不予处罚、撤案;七个工作日内送达', 'law-28.1.must', 'law-57.1.never', 'law-61.1.must').owes('order', 'promptly').does('order', { what: '停业' })
    .nothingOwed('order').refused('notify', 'law-57.1.never', SMALL).refused('spare', 'law-57.1.never', { ground: '没有主观过错' })
    .refused('drop', 'law-57.1.never', { ground: '其他', why: '无' }).owes('decide served', '2024-11-01')
    .on('2024-11-04').late('decide served').serves('decide', '邮寄送达').nothingOwed('decide served'),

  // 公示及撤回、备案、结案
  decidable('已经责令改正的,决定时不必再责令', 'law-28.1.must').does('order', { what: '停业' }).does('decide', DECIDE).nothingOwed('order'),
  decided('裁判改变的,同样撤回公示;没有改变的不撤回、不倒查;有过错的追究责任', 'law-48.2.must', 'law-48.2.hold', 'practice-行政执法责任制.must', 'practice-行政执法责任制.hold', 'law-76.1.opens').refused('withdraw', 'law-48.2.hold', { why: '无' }).refused('trace', 'practice-行政执法责任制.hold', { fault: false, cause: '无' })
    .on('2024-12-30').told('sued', { no: '1' }).told('judged', { result: '撤销' }).owes('withdraw', '2025-01-03').owes('trace', 'promptly')
    .on('2025-01-03').does('withdraw', { why: '判决撤销' }).nothingOwed('withdraw').does('trace', { fault: true, cause: '事实不清' }).opens('accountability').nothingOwed('trace').counts('faults', 1),
  decided('七个工作日内公示', 'notice-第(六)项.publishes').owes('decide published', '2024-11-01')
    .on('2024-11-01').does('publish', { document: 7 }).nothingOwed('decide published'),
  decided('决定被改变的,三个工作日内撤回公示', 'law-48.2.must')
    .on('2024-12-27').told('challenged')
    .on('2024-12-30').told('changed').owes('withdraw', '2025-01-03')
    .on('2025-01-06').late('withdraw').does('withdraw', { why: '决定已撤销' }).counts('changed', 1),
  decided('执行终结才能结案;文书送达才能结案', 'law-66.1.do', 'law-66.1.hold', 'law-66.1.opens').refused('close', 'law-66.1.do').serves('decide').opens('penalty-execution').nothingOwed('close')
    .refused('close', 'law-66.1.hold')
    .on('2024-11-07').told('linked', { procedure: 'penalty-execution', outcome: '执行完毕' }).does('close'),
  hearable('属于听证范围的处罚十五日内备案;备案以前不结案', 'sichuan-36.1.must', 'sichuan-36.1.let')
    .on('2024-11-11').does('decide', { ...DECIDE, fine: 2_000_000 }).owes('lodge', '2024-11-26').serves('decide')
    .told('linked', { procedure: 'penalty-execution', outcome: '执行完毕' }).refused('close', 'sichuan-36.1.let').does('lodge', LODGE).does('close').counts('lodgedInTime', 1),
  told('没有罚没款的,自送达起十五个工作日填报结案;结案起三十日归档,署名认定全过程记录完整', { ...SMALL, kinds: ['警告'], fine: 0 }, 'market-77.must', 'practice-案卷标准.must', 'law-47.attest', 'law-66.1.opens')
    .on('2024-10-23').does('decide', { ...DECIDE, kinds: ['警告'], fine: 0 }).serves('decide').opens('penalty-execution', 0).owes('close', '2024-11-13')
    .on('2024-11-13').does('close').owes('archive', '2024-12-13').refused('archive', 'law-47.attest', {}, { unsigned: true })
    .on('2024-12-16').late('archive').does('archive'),

  hearable('备案审查责令纠正的,三十日内自行纠正;撤销、变更的撤回公示;决定以前不能自行纠正', 'sichuan-34.must', 'sichuan-34.do', 'law-48.2.must.2').refused('mend', 'sichuan-34.do', MEND)
    .on('2024-11-11').does('decide', { ...DECIDE, fine: 2_000_000 }).does('lodge', LODGE)
    .on('2024-11-25').nothingOwed('lodge').told('lodged', { result: '责令纠正' }).owes('mend', '2024-12-25')
    .on('2024-12-25').does('mend', MEND).nothingOwed('mend').owes('withdraw', '2024-12-30').does('withdraw', { why: '已经变更' }).nothingOwed('withdraw').counts('lodgedWrong', 1).counts('mended', 1),
  hearable('逾期没有备案、没有自行纠正、没有撤回的', 'sichuan-36.1.must', 'sichuan-34.must', 'law-48.2.must.2').on('2024-11-11').does('decide', { ...DECIDE, fine: 2_000_000 })
    .on('2024-11-27').late('lodge').does('lodge', LODGE).told('lodged', { result: '责令纠正' })
    .on('2024-12-30').late('mend').does('mend', MEND).on('2025-01-06').late('withdraw'),
  equipped(scenario('线索转来的,核查期限自收到线索之日起算;不立案、处罚、移送的结果告知线索', 'market-18.1.must', 'law-54.2.tells.2'))
    .on('2024-09-25').does('source', { ...SOURCE, received: '2024-09-18' }).owes('file', '2024-10-14').does('decline', { reason: '没有违法事实' }).ended('不予立案').counts('fromClues', 1),
  looked('送统一审核机构的,由其出具意见,结论以其为准', 'market-49.1.opens', 'market-49.1.hold', 'market-55.must').does('report', REPORT).does('submit', { papers: FILES, to: 'u2' }).opens('legal-review')
    .refused('review', 'market-49.1.hold', { result: '同意', able: true })
    .on('2024-10-10').told('reviewed', { result: '不合法' }).told('linked', { procedure: 'legal-review', outcome: '出具意见' }).refused('review', 'market-49.1.hold', { result: '同意', able: true })
    .on('2024-10-17').late('review').does('review', { result: '不同意', able: true }).does('submit', { papers: FILES }).does('review', { result: '建议修改', able: true }).counts('desk', 1),
  entrusted('受委托的,以委托机关的名义作出', 'law-20.4.hold').refused('decide', 'law-20.4.hold', DECIDE).refused('decide', 'law-20.4.hold', { ...DECIDE, inName: 'u3' }).does('decide', { ...DECIDE, inName: 'u2' }).counts('entrusted', 1),
  decidable('不是受委托的,以本机关的名义', 'law-20.4.hold').refused('decide', 'law-20.4.hold', { ...DECIDE, inName: 'u2' }).does('decide', DECIDE),

  told('逾期填报结案', { ...SMALL, kinds: ['警告'], fine: 0 }, 'market-77.must').on('2024-10-23').does('decide', { ...DECIDE, kinds: ['警告'], fine: 0 }).serves('decide').on('2024-11-14').late('close'),
  decided('执行终结以后逾期填报结案', 'market-77.must.2').serves('decide').on('2024-11-08').told('executed').owes('close', '2024-11-29').on('2024-12-02').late('close'),

  // 涉嫌犯罪
  looked('涉嫌犯罪的及时转入移送,不得以罚代刑;移送期间停止计算;退回以后继续', 'crimes-5.1.must', 'crimes-5.1.opens', 'crimes-11.1.hold', 'crimes-10.hold', 'practice-移送司法机关的期间.stops')
    .does('report', { ...REPORT, advice: '移送司法机关' }).owes('transfer', 'promptly').does('notify', SMALL).serves('notify').does('waive')
    .refused('decide', 'crimes-11.1.hold', DECIDE).does('transfer').opens('criminal-transfer').stopped('decide').refused('takeBack', 'crimes-10.hold')
    .on('2024-10-18').told('linked', { procedure: 'criminal-transfer', outcome: '公安机关不予立案' }).does('takeBack').owes('decide', '2025-01-15')
    .does('decide', DECIDE),
  looked('公安机关立案的,本案移送终结,告知线索', 'crimes-8.hold', 'crimes-8.tells').does('transfer').refused('taken', 'crimes-8.hold')
    .on('2024-10-08').told('linked', { procedure: 'criminal-transfer', outcome: '公安机关立案' }).does('taken').ended('移送司法机关').counts('transferred', 1),

  // 立案的认定、先后次序、写明数额
  equipped(scenario('立案的署名认定符合标准、有管辖权;没有立案不能调查、撤案、中止、延长', 'law-54.2.attest.2', 'law-第22条至第25条.attest', 'practice-办案次序.do'))
    .on('2024-09-25').does('source', SOURCE).refused('file', 'law-54.2.attest.2', FILE, { unsigned: true }).refused('file', 'law-第22条至第25条.attest', FILE, { unsigned: true })
    .refused('drop', 'practice-办案次序.do', { ground: '其他', why: '无' }).refused('suspend', 'practice-办案次序.do', { reason: '无' })
    .refused('extend', 'practice-办案次序.do', { reason: '无' }).does('file', FILE).does('drop', { ground: '其他', why: '当事人死亡' }).ended('撤销案件'),
  filed('驳回回避申请的,也是决定;决定回避的人员一直不得参加', 'law-43.3.must', 'law-43.1.hold').does('object', { reason: '是对方亲属' }).does('stay', { reason: '不是' }).nothingOwed('recuse')
    .does('investigate', LOOK).does('object', { reason: '是债权人' }).does('recuse', { out: ['乙'] }).does('object', { reason: '又' }).does('stay', { reason: '无' })
    
    .refused('investigate', 'law-43.1.hold', LOOK).does('recuse', { out: ['戊'] }).does('investigate', LOOK),
  filed('没有终结调查的,不送审、不讨论、不调整基准;没有送审的,不审核', 'market-49.1.do', 'market-55.do', 'law-57.2.do', 'tiers-第(十二)项.do').refused('submit', 'market-49.1.do', { papers: FILES })
    .refused('review', 'market-55.do', { result: '同意', able: true }).refused('discuss', 'law-57.2.do', { present: ['局长'] })
    .refused('depart', 'tiers-第(十二)项.do', { way: '主要负责人批准', why: '无' }).does('investigate', LOOK).does('report', REPORT).does('submit', { papers: FILES })
    .does('review', { result: '同意', able: true }).does('discuss', { present: ['局长'] }),
  looked('罚款、没收的写明数额;警告不用填数额', 'law-44.hold').does('report', REPORT).refused('notify', 'law-44.hold', { kinds: ['罚款'], grounds: '无' })
    .refused('notify', 'law-44.hold', { kinds: ['没收违法所得'], grounds: '无' }).refused('notify', 'law-44.hold', { kinds: ['没收非法财物'], goods: 0, grounds: '无' })
    .does('notify', { kinds: ['警告'], grounds: '无' }),
  told('决定写明罚款、没收的数额;已经适用裁量基准;告知以后才告知听证;决定以后才备案', { ...SMALL, kinds: ['罚款', '没收违法所得', '没收非法财物'], gains: 50_000, goods: 20_000 },
    'collection-7.hold', 'law-第59条第1款第3项.hold', 'tiers-第(十二)项.attest', 'sichuan-36.1.do').refused('lodge', 'sichuan-36.1.do', LODGE)
    .on('2024-10-23').refused('decide', 'collection-7.hold', { ...DECIDE, fine: 0 }).refused('decide', 'law-第59条第1款第3项.hold', { ...DECIDE, kinds: ['没收违法所得'] })
    .refused('decide', 'law-第59条第1款第3项.hold', { ...DECIDE, kinds: ['没收非法财物'] }).refused('decide', 'tiers-第(十二)项.attest', DECIDE, { unsigned: true })
    .does('decide', { ...DECIDE, kinds: ['罚款', '没收违法所得'], gains: 50_000 })
    .refused('refer', 'law-57.1.never', { to: 'u2' }),
  looked('没有告知拟处罚的,不告知听证;没有通知的,不公告、不延期;没有听证的,没有报告', 'law-63.1.do.2', 'law-第64条第2项.do', 'law-65.do').does('report', REPORT)
    .refused('tellHearing', 'law-63.1.do.2').refused('announceHearing', 'law-第64条第2项.do').refused('postpone', 'law-第64条第2项.do', { kind: '延期', reason: '无' })
    .refused('lapse', 'law-第64条第2项.do', { why: '无正当理由拒不出席' }).refused('hearingReport', 'law-65.do'),
  hearable('逾期要求听证的,收下并标为逾期,不必举行,不停止计算', 'law-第64条第1项.may', 'law-63.1.must.2', 'law-第64条第2项.must', 'market-64.2.stops.4')
    .on('2024-10-23').does('ask').late('ask').nothingOwed('hear').nothingOwed('call').owes('decide', '2024-12-25').does('decide', { ...DECIDE, fine: 2_000_000 }),
);
