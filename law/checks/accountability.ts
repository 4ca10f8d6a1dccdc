/**
 * 责任追究: what a reversed act, a lost lawsuit, a failed decision or a fault in enforcement leads to: who did which step, found out before anyone is
 * named; each person is a case of its own (`accountability-person.ts`), so that each is heard, told and may appeal by himself.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, choices, count, date, days, files, months, not, official, officials, optional, procedure, rows, setting, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { decisionRules, practice, sanctionRules, sanctionsLaw, supervisionLaw } from '../statutes.ts';
import { duty, punished, reminded } from './liability.ts';

const checkLimit = setting('accountability.check', '收到追责线索后初步调查的期限', days(30), '条例没有定期限;地方责任追究办法多为三十日');
const source = choice(
  '线索来源',
  '行政复议',
  '行政诉讼',
  '重大行政决策',
  '执法监督',
  '案卷评查',
  '审计',
  '督查',
  '司法建议、检察建议',
  '投诉举报',
  '其他',
);

/** Who opens it, or may. */
const openers = [
  'reconsideration-aftercare',
  'litigation-performance',
  'decision',
  'decision-execution',
  'enforcement-supervision',
  'interference',
  'penalty',
  'government-inspection',
  'audit-finding',
  'integrity-record',
  'disguised-permit',
  'incident-report',
  'accident-inquiry',
];

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const accountability = procedure({
  id: 'accountability', title: '责任追究', chapter: 'checks', from: '2020-07-01', roles,
  statutes: { rules: sanctionRules, law: sanctionsLaw, decision: decisionRules, supervision: supervisionLaw, practice },
  opens: ['start', 'open'], subject: 'file.title',

  steps: {
    start: told('其他案件移送追责线索', openers, { repeats: 1, form: { cause: text('事由'), source: optional(source), organ: optional(agency('责任单位')) } }),
    open: step('登记追责线索', 'office', { form: { cause: text('事由'), source, organ: optional(agency('责任单位')) } }),
    check: step('初步调查', 'investigator', { form: { result: choice('结论', '涉嫌违法违纪,需要进一步查证', '不需要追究责任'), facts: text('调查情况') } }),
    decline: step('不予立案', 'head', { ends: '不予立案', issues: '不予立案审批表', form: { reason: text('理由') } }),
    file: step('批准立案', 'head', { issues: '责任追究立案审批表', form: { title: text('案由', { class: 'open' }), source, organ: agency('责任单位'),
      lifelong: optional(yes('决策严重失误或者久拖不决,造成重大损失、恶劣影响')) } }),
    investigate: step('调查', 'investigator', { repeats: 30, issues: '调查笔录', form: { investigators: officials('办案人员'), record: files('证据材料') } }),
    trace: step('倒查各步骤的责任', 'investigator', { issues: '责任倒查表', form: { on: date('违法行为发生之日'), papers: optional(files('案卷材料')),
      chain: rows('办理环节', { step: text('环节'), person: official('办理人'), duty, dissent: yes('集体讨论时表示不同意见') }) } }),
    name: step('确定被调查人员', 'head', { form: { persons: rows('人员', { person: official('人员'), duty, dissent: yes('集体讨论时表示不同意见') }) } }),
    pause: step('暂停履行职务', 'head', { repeats: 9, issues: '暂停履行职务决定书', form: { person: official('人员') } }),
    extend: step('批准延长办案期限', 'head', { form: { until: date('延长至'), reason: text('案情复杂或者其他特殊情形') } }),
    transfer: step('移送监察机关', 'head', { issues: '问题线索移送函', serves: 'discipline', form: { about: choices('涉嫌', '职务违法', '职务犯罪'), facts: text('线索') } }),
    disciplined: step('监察机关告知处理结果', 'discipline', { form: { people: count('受政务处分的人数'), result: text('处理结果') } }),
    decided: told('对一名人员作出处理', 'accountability-person', { repeats: 60, form: { result: choice('处理', ...punished, ...reminded, '不予追究') } }),
    order: step('责令责任单位改正', 'head', { repeats: 3, issues: '责令改正通知书', serves: 'otherOrgan',
      form: { way: choice('对单位的处理', '责令改正', '通报批评', '约谈'), what: text('内容') } }),
    mended: step('报告改正情况(责任单位)', 'otherOrgan', { repeats: 3, form: { report: files('改正情况报告') } }),
    verify: step('核查改正情况', 'investigator', { repeats: 3, form: { done: yes('已经改正'), what: text('核查情况') } }),
    report: step('将处理结果告知移送线索的机关', 'investigator', { issues: '责任追究结果告知函', serves: 'otherOrgan' }),
    drop: step('撤销案件', 'meeting', { ends: '撤销案件', form: { reason: text('理由') } }),
    conclude: step('结案', 'head', { ends: '已经处理', issues: '责任追究结案审批表' }),
  },

  rules: ({ rules, law, decision, supervision, practice, fact, did, done, day, served, unit }) => {
    const everyone = done('decided').atLeast(fact('name.persons').count);
    return [
      // 初步调查、立案
      rules('第39条第1款第1项').before('check').attest('经机关负责人同意进行初步调查'),
      practice('责任追究').after('start', 'open').must('check').within(checkLimit),
      practice('责任追究').after('check').must('file', 'decline', 'transfer').promptly(),
      rules('第39条第1款第2项').before('file').hold('初步调查认为涉嫌违法违纪,需要进一步查证', fact('check.result').is('涉嫌违法违纪,需要进一步查证')),
      rules('第39条第1款第2项').before('decline').hold('初步调查认为不需要追究责任', fact('check.result').is('不需要追究责任')),
      decision(38, 2).before('file').attest('倒查责任,终身追究,不问有关人员是否已经调离、退休').when(fact('file.lifelong').true),
      decision(38, 1).before('file').hold('对决策机关的责任,由上一级机关追究', not(fact('file.organ').same(unit))).when(fact('file.source').is('重大行政决策')),
      // 调查、倒查
      rules(41, 1).before('investigate').hold('办案人员不少于二人', fact('investigate.investigators').count.atLeast(2)),
      rules(42).before('investigate').attest('办案人员没有应当回避的情形'),
      rules('第39条第1款第3项').before('investigate').do('file'),
      rules('第39条第1款第3项').before('trace').do('investigate'),
      rules('第39条第1款第3项').before('name').do('trace'),
      rules(16).before('name').hold('写明负有责任的人员', fact('name.persons').count.atLeast(1)),
      rules(38, 1).before('pause').do('file'),
      rules(38, 1).before('pause').attest('不宜继续履行职责'),
      // 每个人一案
      rules(11).after('name').opens('accountability-person', { each: 'name.persons' }),
      // 移送
      supervision(37, 1).before('transfer').do('check'),
      law(16).before('name').hold('没有移送监察机关,或者监察机关已经告知没有给予政务处分', any(not(did('transfer')), fact('disciplined.people').is(0))),
      practice('线索移送').after('transfer').must('disciplined').promptly(),
      // 期限
      rules(44).after('file').must('decided', 'drop', 'transfer').within(months(6), { until: any(everyone, did('drop'), did('transfer')) }),
      rules(44).before('extend').hold('最长不超过立案之日起十二个月', fact('extend.until').within(months(12), day('file'))),
      rules(44).before('extend').do('file'),
      rules(44).extends('decided', { with: 'extend', to: 'extend.until', times: 1 }),
      // 单位改正、结果
      practice('责任单位改正').before('order').do('file'),
      practice('责任单位改正').after(served('order')).must('mended').promptly(),
      practice('责任追究').before('report').hold('确定的人员都已经处理,或者已经移送监察机关', any(everyone, did('transfer'))),
      practice('责任追究').before('conclude').do('report'),
      practice('责任追究').before('conclude').hold('责令改正的,经核查已经改正', fact('verify.done').true).when(did('order')),
      practice('责任单位改正').before('verify').do('order'),
      rules('第39条第1款第5项').before('drop').do('investigate'),
      rules('第39条第1款第5项').before('drop').attest('经集体讨论,违法事实不能成立'),
      rules('第39条第1款第5项').after('name', 'transfer').never('drop'),
    ];
  },

  figures: (f, { fact, did }) => {
    const by = { by: ['file.source' as const] }, result = fact('decided.result');
    const started = f.count('start', '其他案件移送的追责线索', '件'), opened = f.count('open', '自行登记的追责线索', '件', { by: ['open.source'] });
    const disciplined = f.count('decided', '给予处分', '人', { when: result.among(...punished), ...by }), told = f.count('decided', '谈话提醒、批评教育、责令检查、诫勉', '人', { when: result.among(...reminded), ...by });
    return {
      overturned: f.total('行政复议纠错和败诉案件开展责任追究', '件', 'reconsideration-aftercare.accountable', 'litigation-performance.accountable'),
      started, opened, clues: f.total('追责线索', '件', started, opened), filed: f.count('file', '责任追究立案', '件', by), lifelong: f.count('file', '重大决策终身责任追究立案', '件', fact('file.lifelong').true),
      declined: f.count('decline', '不予立案', '件'), dropped: f.count('drop', '撤销案件', '件'),
      pursued: f.count('conclude', '开展责任追究的案件', '件', { by: ['file.source'], basis: '已经结案的;来源为行政复议、行政诉讼的,即复议纠错和败诉案件' }),
      disciplined, reminded: told, persons: f.total('问责处理人员', '人', disciplined, told), cleared: f.count('decided', '不予追究', '人', result.is('不予追究')),
      transferred: f.count('transfer', '移送监察机关', '件'), byDiscipline: f.sum('disciplined.people', '监察机关给予政务处分', '人'),
      inTime: f.inTime('decided', '六个月内作出处理', '件'), extended: f.count('extend', '延长办案期限', '件'),
      ordered: f.count('order', '对责任单位的处理', '次', { by: ['order.way'] }), pending: f.standing(did('file'), '在办', '件'),
    };
  },

  notModelled: {
    '重大行政决策程序暂行条例第38条第2款': '终身责任追究没有期限:立案不问行为过了多久、有关人员是否在职;重大损失、恶劣影响由人认定',
    '处分条例第34条至第37条': '管理权限、对人大选举和决定任命的人员先提罢免和免职,由有权机关办理,案件由有权机关立',
    '处分条例第12条至第15条': '从重、从轻、减轻的情节由集体讨论衡量',
    '初步调查的期限': '条例未定,按设定值;各地责任追究办法没有取得原文',
    '决策条例第39条': '决策承办单位由决策机关责令改正;其他来源的责令改正依各自的法律,对单位的处理写在责令改正通知书里',
    '行政执法错案的认定标准': '由省级规定,没有取得原文;来源写在立案审批表里',
  },
});
