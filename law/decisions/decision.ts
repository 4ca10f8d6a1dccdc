/**
 * 重大行政决策: from the proposal to what was decided. Five gates stand before the meeting, and none replaces another: the public, experts, the risk, the review of
 * fair competition and of legality. Comments are no legal review; without it nothing is tabled. What follows is `decision-execution.ts`.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, files, not, number, optional, party, procedure, ref, rows, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { competitionReviewed, measureIssuer } from '../functions/competition.ts';
import { always, reviewed, reviewKind } from '../norms/review.ts';
import { roles } from '../roles.ts';
import { decisionRules, disclosureRules, fairCompetitionRules, practice } from '../statutes.ts';
import { commented, commentKind, deliberated, lifelong, matter } from './forms.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const decision = procedure({
  id: 'decision', title: '重大行政决策', chapter: 'decisions', from: '2019-09-01', roles,
  statutes: { law: decisionRules, disclosure: disclosureRules, competition: fairCompetitionRules, practice },
  opens: ['propose'], subject: 'propose.title',

  steps: {
    propose: step('提出决策事项建议', 'agency', { form: { title: text('决策事项', { class: 'open' }), from: choice('提出的人', '决策机关领导人员', '所属部门', '下一级人民政府', '人大代表建议、政协提案', '公民、法人或者其他组织'), why: text('拟解决的主要问题、建议理由和依据') } }),
    study: step('研究论证建议', 'agency', { issues: '决策建议研究论证报告', form: { way: text('初步方案及其必要性、可行性') } }),
    decline: step('决定不启动', 'chief', { ends: '不启动', form: { why: text('理由') } }),
    start: step('决定启动,确定承办单位', 'chief', { issues: '启动决策程序通知书', form: {
      matter, item: optional(ref('catalogue-item', '目录事项')), outside: optional(text('没有列入目录的原因')), lead: agency('承办单位(牵头)'), joint: optional(text('共同承办的单位', { class: 'open' })), due: date('计划提交讨论之日'),
      below: optional(yes('部门、镇参照条例执行')), secret: optional(yes('依法不予公开')), groups: optional(yes('涉及特定群体利益')), hearing: optional(yes('法律、法规、规章规定应当听证,或者决定听证')), expert: optional(yes('专业性、技术性较强')),
      risk: optional(yes('可能对社会稳定、公共安全等造成不利影响')), market: optional(yes('涉及市场主体经济活动')), congress: choice('与人大的关系', '不属于报告、讨论决定的范围', '出台前向人大常委会报告', '由人大及其常委会讨论决定') } }),
    postpone: step('调整计划时间', 'chief', { repeats: 5, issues: '调整决策计划审批表', form: { until: date('调整到'), why: text('原因') } }),
    draft: step('拟订决策草案', 'clerk', { repeats: 20, form: { text: files('决策草案及其说明'), options: count('方案数'), cost: optional(text('成本、效益分析预测')) } }),
    coordinate: step('与有关单位协商', 'clerk', { repeats: 20, issues: '部门协商意见表', form: { unit: text('单位', { class: 'open' }), result: choice('结果', '一致', '不一致,已列明争议和理由') } }),
    confer: step('与特定群体的人民团体、社会组织、群众代表沟通协商', 'clerk', { repeats: 9, form: { with: text('参加沟通的团体、组织、代表'), people: count('人次'), found: text('意见') } }),
    involve: step('听取公众意见(座谈、走访、问卷等)', 'clerk', { repeats: 30, form: {
      way: choice('方式', '座谈会', '实地走访', '书面征求意见', '问卷调查', '民意调查'), people: count('人次'), found: text('意见') } }),
    consult: step('向社会公开征求意见', 'agency', { repeats: 3, form: { kind: commentKind, title: text('草案', { class: 'open' }), draft: files('草案及其说明') } }),
    commented: told('公开征求意见结束', 'public-comment', { form: commented }),
    callHearing: step('决定举行听证会', 'agency', { repeats: 3, form: { title: text('决策事项', { class: 'open' }), draft: files('决策草案及其说明') } }),
    heard: told('收到听证报告', 'decision-hearing', { form: { number: count('参加人数') } }),
    adopt: step('归纳、研究采纳公众意见', 'clerk', { repeats: 5, issues: '公众意见研究采纳情况', form: { taken: count('采纳的条数'), why: text('不采纳的理由') } }),
    invite: step('选定专家、专业机构', 'clerk', { repeats: 5, form: { number: count('人数(机构数)'), body: optional(party('承担论证的专业机构')), way: choice('方式', '论证会', '书面咨询', '委托咨询论证') } }),
    expertise: step('收到专家论证意见', 'clerk', { repeats: 20, issues: '专家论证意见', form: { signed: yes('署名、盖章'), view: choice('意见', '可行', '修改后可行', '不可行'), paper: files('书面论证意见') } }),
    weigh: step('研究采纳专家论证意见', 'clerk', { repeats: 5, issues: '专家论证意见研究采纳情况', form: { why: text('采纳情况和理由') } }),
    assess: step('风险评估', 'clerk', { repeats: 5, issues: '风险评估报告', form: {
      by: optional(party('承担评估的第三方')), way: choices('方式', '舆情跟踪', '重点走访', '会商分析', '沿用已有的评估'), level: choice('结论', '可控', '采取措施后可控', '不可控'), points: text('风险点、防范措施和处置预案') } }),
    compete: step('开展公平竞争审查', 'agency', { repeats: 5, form: { issuer: measureIssuer, title: text('政策措施名称', { class: 'open' }) } }),
    competitionReviewed: told('公平竞争审查结论', 'fair-competition', { form: competitionReviewed }),
    submit: step('送请合法性审查', 'agency', { repeats: 9, issues: '送审函', form: { to: agency('审查机构'), kind: reviewKind, papers: files('决策草案、依据、履行法定程序的说明') } }),
    reviewed: told('合法性审查意见', 'legal-review', { form: reviewed }),
    table: step('提交决策机关讨论', 'agency', { repeats: 9, issues: '提请审议的请示', form: {
      meeting: ref('meeting', '会议'), papers: choices('报送的材料', '决策草案及相关材料', '公平竞争审查的有关情况', '公众意见研究采纳情况', '专家论证意见研究采纳情况', '风险评估报告', '合法性审查意见', '其他材料') } }),
    discussed: told('集体讨论', 'meeting', { form: deliberated }),
    decide: step('作出决策', 'chief', { issues: '重大行政决策', form: {
      no: number('文号', '决〔年〕号'), against: count('会议记录中持不同意见的人数'), dissent: optional(rows('不同意见', { who: text('姓名'), view: text('意见') })), minority: yes('决定与多数人的意见不一致'), why: optional(text('在会上说明的理由')),
      executor: agency('决策执行单位'), title: text('决策名称', { class: 'open' }), task: text('执行的任务', { class: 'open' }), until: date('执行完成之日'), text: files('决策文本') } }),
    reject: step('决定不予通过', 'chief', { ends: '没有通过' }),
    askParty: step('向同级党委请示报告', 'agency', { repeats: 3, issues: '关于重大行政决策的请示(报告)' }),
    partyAnswer: step('同级党委答复', 'partyCommittee', { repeats: 3, form: { result: choice('答复', '同意', '修改', '不同意') } }),
    toCongress: step('报人大常委会', 'agency', { repeats: 2, issues: '提请审议的议案(报告)' }),
    congressAnswer: step('人大及其常委会的决定、意见', 'congress', { repeats: 2, form: { result: choice('结果', '通过', '同意报告', '没有通过') } }),
    announce: step('公布决策', 'agency', { issues: '重大行政决策公布文本', form: { text: files('决策文本', { class: 'open' }), where: choices('途径', '政府公报', '政府网站', '报纸', '政务新媒体'), wide: optional(yes('社会公众普遍关心,或者专业性、技术性较强')) } }),
    explain: step('说明意见采纳情况,宣传解读', 'agency', { repeats: 5, issues: '决策解读稿', form: { way: choice('方式', '新闻发布会', '接受访谈', '书面解读', '图表、视频') } }),
    revoke: step('请示、报告以后不予施行', 'chief', { ends: '不予施行', form: { why: text('理由') } }),
    blame: step('移送责任追究', 'agency', { repeats: 5, issues: '责任追究线索移送函', form: { cause: text('违反的程序、失误或者久拖不决的情况'), organ: agency('责任单位') } }),
    close: step('立卷归档', 'clerk', { ends: '已决策', issues: '重大行政决策档案目录', form: { papers: choices('归档的材料', '启动', '草案', '公众参与', '专家论证', '风险评估', '公平竞争审查', '合法性审查', '集体讨论', '请示报告', '公布解读') } }),
    stop: step('终止决策程序', 'chief', { ends: '终止', form: { why: text('理由') } }),
  },

  rules: ({ law, disclosure, competition, practice, fact, did, done, day, linked }) => {
    const open = fact('start.secret').false, byCongress = fact('start.congress').is('由人大及其常委会讨论决定'), kind = fact('table.meeting').get('call.kind'), passed = fact('discussed.result').among('通过', '修改后通过');
    const heard = any(did('involve'), did('confer'), did('commented'), did('heard')), allowed = fact('congressAnswer.result').is('通过'), filed = fact('close.papers'), agreed = any(not(did('partyAnswer')), fact('partyAnswer.result').is('同意'));
    const task = { title: 'decide.title', task: 'decide.task', until: 'decide.until', assessor: 'assess.by', reasoner: 'invite.body' } as const;
    return [
      // 启动
      law(10).before('start', 'decline').do('study'),
      law(10).after('propose').must('start', 'decline').promptly(),
      law(3).before('start').attest('属于重大行政决策事项,不是宏观调控、政府立法、突发事件应急处置决策'),
      practice('目录管理').before('start').hold('指明目录事项;没有列入目录的,说明原因', any(fact('start.item').present, fact('start.outside').present)),
      practice('目录管理').before('start').hold('目录事项有效', fact('start.item').inForce).when(fact('start.item').present),
      practice('目录管理').after('start').tells('start.item', 'taken'),
      law(11).after('start').never('decline'),
      law(38, 2).after('start').must('table', 'stop').by(fact('start.due')),
      practice('目录管理').extends('table', { with: 'postpone', to: 'postpone.until' }),
      practice('目录管理').after('postpone').tells('start.item', 'postponed', { with: { until: 'postpone.until' } }),
      practice('目录管理').before('postpone').do('start'),
      // 草案、公众参与
      law(11).before('draft', 'confer', 'involve', 'invite').do('start'),
      law(12).before('draft').attest('经过调查研究,梳理了有关法律、法规、规章和政策'),
      practice('办案次序').before('consult', 'callHearing', 'assess', 'compete', 'submit').do('draft'),
      law(18).before('adopt').hold('已经听取意见', heard),
      law(15, 1).after('consult').opens('public-comment', { with: { kind: 'consult.kind', title: 'consult.title', draft: 'consult.draft' } }),
      law(16, 1).after('start').must('callHearing').promptly().when(fact('start.hearing').true),
      law(16, 1).after('callHearing').opens('decision-hearing', { with: { title: 'callHearing.title', draft: 'callHearing.draft' } }),
      // 专家、风险、公平竞争、合法性审查
      law(20).before('invite').attest('坚持专业性、代表性和中立性,注重选择持不同意见的专家、专业机构,与决策事项没有直接利害关系'),
      law(19, 2).before('expertise').do('invite'),
      law(19, 2).before('expertise').hold('书面论证意见署名、盖章', fact('expertise.signed').true),
      law('第29条第3项').before('weigh').do('expertise'),
      law(23, 2).before('assess').attest('听取了有关部门的意见'),
      competition(14).after('compete').opens('fair-competition', { with: { issuer: 'compete.issuer', title: 'compete.title' } }),
      law(26, 1).after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', title: 'propose.title', papers: 'submit.papers' } }),
      law(26, 1).before('submit').attest('送审材料中有决策草案的依据、履行决策法定程序的说明'),
      // 五道关口:哪一道都不能由另一道代替
      law(14, 1).before('table').hold('听取了公众意见', heard).when(open),
      law(14, 3).before('table').do('confer').when(fact('start.groups').true),
      law(15, 1).before('table').hold('公开征求意见已经结束', linked('public-comment').allEnded).when(did('consult')),
      law(16, 1).before('table').do('heard').when(fact('start.hearing').true),
      law(16, 1).before('table').hold('决定举行的听证会已经结束', linked('decision-hearing').allEnded).when(did('callHearing')),
      law(18).before('table').do('adopt').when(open),
      law(18).before('table').hold('公开征求的意见、听证的意见都已研究', any(not(did('commented')), not(day('adopt').before(day('commented')))), any(not(did('heard')), not(day('adopt').before(day('heard'))))).when(open),
      law(19, 1).before('table').do('expertise', 'weigh').when(fact('start.expert').true),
      law(22, 1).before('table').do('assess').when(fact('start.risk').true),
      law(24).before('decide').hold('风险可控,或者采取措施后可控', fact('assess.level').among('可控', '采取措施后可控')).when(did('assess')),
      competition(14).before('table').do('compete').when(fact('start.market').true),
      competition(18).before('table').hold('经公平竞争审查,可以出台', fact('competitionReviewed.result').among('符合标准', '适用例外规定', '不涉及经营者经济活动')).when(fact('start.market').true),
      law(25, 1).before('table').do('submit', 'reviewed'),
      law(25, 2).before('table').hold('经合法性审查,没有不合法的;不得以征求意见等方式代替', fact('reviewed.result').among('合法', '应当修改', '明示法律风险')),
      law(25, 1).before('table').hold('最近一次送审已有意见', done('reviewed').atLeast(done('submit'))),
      law(25, 1).before('table').attest('提交讨论的草案就是经合法性审查的草案,只按审查意见作了调整、补充'),
      law(28).before('table').attest('已经根据合法性审查意见作必要的调整、补充').when(fact('reviewed.result').is('应当修改')),
      law(29).before('table').hold('报送草案、合法性审查意见', fact('table.papers').has('决策草案及相关材料'), fact('table.papers').has('合法性审查意见')),
      law('第29条第1项').before('table').hold('报送公平竞争审查的有关情况', fact('table.papers').has('公平竞争审查的有关情况')).when(fact('start.market').true),
      law('第29条第2项').before('table').hold('报送公众意见的研究采纳情况', fact('table.papers').has('公众意见研究采纳情况')).when(did('adopt')),
      law('第29条第3项').before('table').hold('报送专家论证意见的研究采纳情况', fact('table.papers').has('专家论证意见研究采纳情况')).when(did('expertise')),
      law('第29条第4项').before('table').hold('报送风险评估报告', fact('table.papers').has('风险评估报告')).when(did('assess')),
      // 集体讨论
      practice('集体讨论').before('table').hold('会议还没有召开', fact('table.meeting').inForce),
      law(30, 1).before('table').hold('提交常务会议或者全体会议;部门、镇参照执行的,提交领导班子会议', any(kind.among('政府常务会议', '政府全体会议'), all(fact('start.below').true, kind.is('部门领导班子会议(三重一大)')))),
      practice('目录管理').after('table').tells('start.item', 'tabled'),
      law(30, 1).after('table').tells('table.meeting', 'tabled', { with: { title: 'propose.title' } }),
      law(30, 1).before('decide').hold('集体讨论的结果是通过、修改后通过', passed),
      law(30, 1).before('decide').do('table'),
      law(30, 1).before('reject').do('discussed'),
      law(30, 2).before('decide').hold('行政首长最后发表意见', fact('discussed.last').is('是')),
      law(30, 2).before('decide').attest('会议组成人员充分发表意见'),
      law(30, 2).before('decide').hold('与多数人的意见不一致的,在会上说明理由', fact('decide.why').present).when(fact('decide.minority').true),
      law(30, 3).before('decide').hold('会议记录中的不同意见逐人载明', fact('decide.dissent').count.atLeast(fact('decide.against'))),
      practice('集体讨论').after('discussed').must('decide', 'reject', 'table', 'stop').promptly(),
      // 请示报告、公布、解读
      law(31).before('announce', 'close').do('askParty'),
      law(31).before('announce').hold('同级党委有答复的,答复是同意', agreed),
      law(31).before('close').hold('同级党委有答复的,答复是同意', agreed).unless(open),
      law(8, 1).after('decide').must('toCongress').promptly().when(fact('start.congress').among('出台前向人大常委会报告', '由人大及其常委会讨论决定')),
      law(8, 1).before('announce', 'close').let('toCongress'),
      law(8, 1).before('announce', 'close').hold('经人大及其常委会讨论决定', allowed).when(byCongress),
      law(32).before('announce').do('decide'),
      law(32).before('announce').hold('依法不予公开的,不公布', open),
      law(32).after('decide').must('announce').promptly().when(open).unless(byCongress),
      law(32).after('congressAnswer').must('announce').promptly().when(open, byCongress, allowed),
      disclosure(26).after('decide').must('announce published').within(workdays(20)).when(open).unless(byCongress),
      disclosure(26).after('congressAnswer').must('announce published').within(workdays(20)).when(open, byCongress, allowed),
      disclosure(26).publishes('announce', { within: workdays(20) }),
      law(32).after('announce').must('explain').promptly().when(fact('announce.wide').true),
      // 执行、归档、追责
      law(34).after('announce').opens('decision-execution', { unit: 'decide.executor', with: task }),
      law(34).after('close').opens('decision-execution', { unit: 'decide.executor', with: task }).unless(open),
      law(33).before('close').do('decide'),
      law(33).after('announce').must('close').promptly(),
      law(33).after('decide').must('close').promptly().unless(open),
      law(33).before('close').let('announce', 'explain'),
      law(33).before('close').do('announce published').when(open),
      law(33).before('close').hold('启动、草案、合法性审查、集体讨论、请示报告的材料齐全', ...(['启动', '草案', '合法性审查', '集体讨论', '请示报告'] as const).map((part) => filed.has(part))),
      law(33).before('close').hold('履行过的公众参与、专家论证、风险评估、公平竞争审查,公布解读的材料齐全', any(not(did('adopt')), filed.has('公众参与')), any(not(did('expertise')), filed.has('专家论证')), any(not(did('assess')), filed.has('风险评估')), any(not(did('competitionReviewed')), filed.has('公平竞争审查')), any(not(did('announce')), filed.has('公布解读'))),
      law(31).before('revoke').do('decide'),
      law(31).before('revoke').attest('同级党委不同意,或者人大及其常委会没有通过'),
      law(31).after('announce').never('revoke'),
      law(30, 1).after('decide').never('reject', 'stop', 'table'),
      law(38).after('blame').opens('accountability', { with: { cause: 'blame.cause', organ: 'blame.organ' } }),
      practice('目录管理').after('close').tells('start.item', 'decided'),
      practice('目录管理').after('stop', 'reject', 'revoke').tells('start.item', 'halted'),
      law(38, 2).after('start', 'close', 'stop', 'reject', 'revoke').may('blame').within(lifelong),
    ];
  },

  computes: ({ fact }) => ({ 'decide.against': fact('discussed.against'), 'submit.kind': always('重大行政决策'), 'consult.kind': always('重大行政决策草案') }),

  figures: (f, { fact, did }) => {
    const decided = f.count('decide', '作出重大行政决策', '件', { by: ['start.matter'] }), started = f.count('start', '启动决策程序', '件', { by: ['start.matter'] }), announced = f.count('announce', '公布重大行政决策', '件'), closed = f.count('close', '已决策归档', '件');
    const part = f.count('decide', '履行公众参与的', '件', any(did('involve'), did('confer'), did('commented'), did('heard'))), reasoned = f.count('decide', '经专家论证的', '件', did('expertise')), assessed = f.count('decide', '经风险评估的', '件', did('assess'));
    const toReason = f.count('decide', '应当专家论证的', '件', fact('start.expert').true), toAssess = f.count('decide', '应当风险评估的', '件', fact('start.risk').true), legal = f.count('decide', '经合法性审查的', '件', did('reviewed')), met = f.count('decide', '经集体讨论的', '件', did('discussed'));
    const reasonedDue = f.count('decide', '应当并经专家论证的', '件', all(fact('start.expert').true, did('expertise'))), assessedDue = f.count('decide', '应当并经风险评估的', '件', all(fact('start.risk').true, did('assess')));
    return {
      proposed: f.count('propose', '决策事项建议', '件', { by: ['propose.from'] }), declined: f.count('decline', '不启动', '件'), started, outside: f.count('start', '目录以外启动的决策', '件', not(fact('start.item').present)), decided, announced, closed,
      archivedRate: f.share(closed, decided, '决策归档率'), announcedRate: f.share(announced, decided, '决策公布率'), part, partRate: f.share(part, decided, '公众参与率'), toReason, reasoned, reasonedDue, reasonedRate: f.share(reasonedDue, toReason, '专家论证率'),
      toAssess, assessed, assessedDue, assessedRate: f.share(assessedDue, toAssess, '风险评估率'), legal, legalRate: f.share(legal, decided, '重大行政决策合法性审查率'), met, metRate: f.share(met, decided, '集体讨论率'),
      competed: f.count('competitionReviewed', '决策的公平竞争审查', '件次', { by: ['competitionReviewed.result'] }), heard: f.count('heard', '决策听证会', '次'), involved: f.count('involve', '听取公众意见', '次', { by: ['involve.way'] }), people: f.sum('involve.people', '听取意见的公众', '人次'), conferred: f.count('confer', '与特定群体沟通协商', '次'), conferredPeople: f.sum('confer.people', '参加沟通协商的特定群体', '人次'),
      comments: f.sum('commented.received', '决策草案收到公众意见', '条'), taken: f.sum('adopt.taken', '采纳的公众意见', '条'), experts: f.sum('invite.number', '参与论证的专家、机构', '人次'), again: f.count('discussed', '再次讨论', '次', fact('discussed.result').is('再次讨论')),
      dissented: f.count('decide', '载明不同意见的决策', '件', fact('decide.against').over(0)), minority: f.count('decide', '与多数意见不一致的决策', '件', fact('decide.minority').true), inTime: f.inTime('table', '按计划提交讨论', '件'), postponed: f.count('postpone', '调整计划时间', '次'),
      party: f.count('askParty', '向党委请示报告', '件'), congress: f.count('toCongress', '报人大', '件'), explained: f.count('explain', '解读', '次', { by: ['explain.way'] }), rejected: f.count('reject', '没有通过', '件'), stopped: f.count('stop', '终止决策程序', '件'),
      blamed: f.count('blame', '决策移送责任追究', '件'), length: f.days('start', 'decide', '启动到决定的平均天数'), open: f.standing(all(did('start'), not(did('decide'))), '在办的决策', '件'),
    };
  },

  notModelled: {
    '第3条第2款': '法律、行政法规对决策程序另有规定的依其规定;宏观调控、政府立法、突发事件应急处置决策不启动本程序',
    '第12条第3款、第4款': '成本效益分析、两个以上方案是「根据需要」「可以」,由承办单位判断,草案里记方案数',
    '第13条': '是否充分协商由人判断,争议记在协商意见里,随草案报送',
    '第16条第1款': '可以召开听证会的由决策机关决定,启动时或者以后记为需要听证',
    '第19条至第22条': '专业性、技术性强不强,风险有没有,在启动时判断;专家库和人数下限由省规定',
    '第22条第2款': '已经评估的不重复评估:记为沿用已有的评估',
    '第26条第2款': '审查时间不少于七个工作日写在合法性审核的程序里,从材料合格之日起算',
    '第30条第1款': '会议的出席、记录在会议的程序里;行政首长的决定与多数人不一致的,会议的审议结果按其决定登记',
    '第36条第2款': '决策前承担论证、评估的单位有几家的,告知执行程序的只是最后登记的一家,其余由确定评估单位的人署名确认',
    '第38条、第39条、第41条': '责令改正由上一级行政机关;追究责任另开责任追究',
    '第42条': '部门、镇参照执行,由其自己的单位立案,启动时记明,由其领导班子会议讨论',
    '卷宗评查': '评分表各地不一,归档时核对材料是否齐全',
  },
});
