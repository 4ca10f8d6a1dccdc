/**
 * 审计: one project of the year's plan, from notice to report and decision. The days of the act are workdays: 审计法实施条例第56条第2款 says so. What is
 * found lives on as cases of its own (`audit-finding.ts`), opened with the report.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, choices, count, date, days, files, money, not, official, officials, optional, procedure, ref, rows, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { auditLaw, auditRules, disclosureRules } from '../statutes.ts';
import { auditKind, found } from './audits.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const audit = procedure({
  id: 'audit', title: '审计项目', chapter: 'checks', from: '2022-01-01', roles,
  statutes: { law: auditLaw, rules: auditRules, disclosure: disclosureRules },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('列入年度审计项目计划', 'auditor', { form: { title: text('项目', { class: 'open' }), unit: agency('被审计单位'), approved: text('计划批准文号', { class: 'open' }),
      kind: auditKind,
      person: optional(official('被审计的领导干部')), when: optional(choice('领导干部审计的时间', '任中', '离任')), decision: optional(ref('decision', '跟踪的重大行政决策')) } }),
    team: step('组成审计组', 'head', { form: { leader: official('组长'), members: officials('成员') } }),
    notify: step('送达审计通知书', 'auditor', { issues: '审计通知书', serves: 'auditee' }),
    direct: step('批准直接持通知书实施', 'head', { form: { why: choice('特殊情况', '办理紧急事项', '涉嫌严重违法违规', '其他') } }),
    begin: step('实施审计', 'auditor'),
    inquire: step('调查取证', 'auditor', { repeats: 50, issues: '审计取证单', form: { people: officials('审计人员'), shown: yes('已出示工作证件和审计通知书副本'), record: files('证明材料') } }),
    account: step('批准查询账户', 'head', { repeats: 9, issues: '协助查询单位账户通知书', form: { what: text('账户') } }),
    drafted: step('征求审计组的审计报告的意见', 'auditor', { issues: '审计组的审计报告(征求意见稿)', serves: 'auditee' }),
    comment: step('被审计单位提出书面意见', 'auditee', { repeats: 5, form: { words: text('意见') } }),
    noComment: step('逾期未提出书面意见,视同无异议', 'clock'),
    weigh: step('核实意见', 'auditor', { repeats: 5, issues: '意见采纳说明', form: { taken: choice('结论', '采纳', '部分采纳', '不采纳'), why: text('理由') } }),
    review: step('复核、审理', 'legalReviewer', { repeats: 3, issues: '审理意见书', form: { result: choice('意见', '同意', '退回') } }),
    report: step('出具审计报告', 'head', { issues: '审计报告', serves: 'auditee', form: { problems: count('发现问题数'), total: money('查出问题金额'), findings: optional(rows('审计查出的问题', found, { class: 'open' })), open: yes('向社会公布') } }),
    decide: step('作出审计决定', 'head', { issues: '审计决定书', serves: 'auditee', form: { measures: choices('处理处罚', '限期缴纳应当上缴的款项', '限期退还国有资产', '限期退还违法所得', '按会计制度处理', '罚款', '其他'),
      sort: choice('对象', '财政收支', '财务收支'), pay: optional(money('应当上缴')) } }),
    transfer: step('移送处理', 'head', { repeats: 20, issues: '审计移送处理书', form: { to: choice('移送机关', '监察机关', '公安机关', '主管机关、单位'), facts: text('事项') } }),
    handled: step('告知处理结果(受移送机关)', 'otherOrgan', { repeats: 20, form: { result: text('结果'), people: count('处理人数') } }),
    lodge: step('报上一级审计机关', 'auditor', { issues: '审计报告报送函', serves: 'superior' }),
    execution: step('报告审计决定执行情况', 'auditee', { repeats: 5, form: { paid: optional(money('已经上缴')), words: text('执行情况') } }),
    press: step('责令限期执行', 'head', { issues: '责令限期执行通知书', serves: 'auditee', form: { until: date('限期') } }),
    appeal: step('提请本级人民政府裁决', 'auditee'),
    laterRuled: step('延长裁决期限', 'otherOrgan'),
    ruled: step('裁决(本级人民政府)', 'otherOrgan', { form: { result: choice('结果', '维持', '变更', '撤销') } }),
    changed: step('复议、裁判变更、撤销审计决定', 'otherOrgan', { form: { result: choice('结果', '维持', '变更', '撤销', '确认违法') } }),
    stop: step('终止审计项目', 'head', { ends: '终止', form: { why: text('原因') } }),
    close: step('归档', 'auditor', { ends: '审计终结', issues: '审计档案目录' }),
  },

  rules: ({ law, rules, disclosure, fact, did, served }) => [
    // 通知、实施
    law(42, 1).before('team').attest('审计事项在经批准的年度审计项目计划以内'),
    law(15).before('team').attest('审计组成员与被审计单位、审计事项没有利害关系'),
    law(42, 1).before('notify').do('team'),
    law('第42条第1款、实施条例第56条第2款').before('begin').wait(workdays(3), served('notify')).unless(did('direct')),
    law(42, 1).before('begin').do('notify served'),
    law(43, 2).before('inquire').hold('审计人员不少于二人', fact('inquire.people').count.atLeast(2)),
    law(43, 2).before('inquire').hold('出示工作证件和审计通知书副本', fact('inquire.shown').true),
    law(43, 1).before('inquire', 'account').do('begin'),
    law(37, 2).before('account').attest('经审计机关负责人批准,查询的是被审计单位的账户'),
    // 征求意见
    law(44).before('drafted').do('inquire'),
    law('第44条、实施条例第39条第1款、第56条第2款').after(served('drafted')).must('comment').within(workdays(10), { silence: 'noComment' }),
    rules(39, 2).after('comment').must('weigh').promptly(),
    rules(39, 2).before('weigh').do('comment'),
    law(45, 1).before('report').hold('被审计单位已经提出意见,或者逾期视同无异议', any(did('weigh'), did('noComment'))),
    law(45, 1).before('report').let('weigh'),
    // 审理、报告、决定
    rules(40).before('review').do('drafted'),
    rules(40).before('report', 'decide').hold('经复核、审理', fact('review.result').is('同意')),
    law(45, 1).before('decide', 'lodge').do('report'),
    law(52).after('report').opens('audit-finding', { each: 'report.findings', with: { unit: 'plan.unit', kind: 'plan.kind' } }).when(fact('report.findings').present),
    law(45, 2).after('report').must(served('report')).promptly(),
    law(45, 2).after('decide').must(served('decide')).promptly(),
    law(45, 2).after('report').must('lodge').promptly(),
    law(45, 1).before('transfer').do('inquire'),
    rules(51).after('transfer').must('handled').promptly(),
    law(40, 1).before('close').let('report published'),
    disclosure(26).publishes('report', { within: workdays(20) }).when(fact('report.open').true),
    // 执行、救济
    rules(54, 1).after(served('decide')).must('execution').promptly(),
    rules(54, 2).before('press').hold('没有执行审计决定', not(did('execution')), did('decide')),
    rules(52, 1).after(served('decide')).may('appeal').within(days(60)).when(fact('decide.sort').is('财政收支')),
    rules(52, 4).after('appeal').must('ruled').within(days(60)),
    rules(52, 4).extends('ruled', { with: 'laterRuled', by: days(30), times: 1 }),
    // 终结
    law(42, 1).after('report').never('stop'),
    law(45, 1).after('report').never('inquire'),
    rules(45).before('close').do('report', 'lodge'),
    law(45, 2).before('close').do('report served'),
  ],

  computes: ({ fact }) => ({ 'report.problems': fact('report.findings').count, 'report.total': fact('report.findings').sum('amount') }),

  figures: (f, { fact }) => {
    const by = { by: ['plan.kind' as const] };
    return {
      planned: f.count('plan', '年度审计项目', '个', { by: ['plan.kind', 'plan.when'] }), begun: f.count('begin', '实施审计', '个', by), done: f.count('report', '完成审计项目', '个', by),
      officials: f.count('report', '领导干部经济责任审计', '人', fact('plan.kind').is('经济责任')), resources: f.count('report', '自然资源资产审计', '人', fact('plan.kind').is('自然资源资产')),
      decisions: f.count('report', '重大行政决策跟踪审计', '项', fact('plan.kind').is('重大行政决策跟踪')), policies: f.count('report', '重大政策措施落实跟踪审计', '项', fact('plan.kind').is('重大政策措施落实跟踪')),
      problems: f.sum('report.problems', '查出问题', '个', by), money: f.sum('report.total', '查出问题金额', '元', by), decided: f.count('decide', '审计决定', '件'), due: f.sum('decide.pay', '应当上缴', '元'),
      paid: f.sum('execution.paid', '已经上缴', '元'), transferred: f.count('transfer', '移送处理', '件', { by: ['transfer.to'] }), handledPeople: f.sum('handled.people', '移送后处理', '人'),
      published: f.count('report published', '审计结果公布', '件'), silent: f.count('noComment', '视同无异议', '件'), units: f.distinct('plan.unit', '被审计单位', '个'), stopped: f.count('stop', '终止审计项目', '个'),
    };
  },

  notModelled: {
    '审计法第38条': '制止、封存、冻结、暂停拨付是审计中的强制,由行政强制措施和法院办理,只在取证材料里',
    '审计法第53条': '财务收支的审计决定可以复议、诉讼,结果由收到的文书登记;财政收支的提请本级政府裁决',
    '审计法第58条': '经济责任审计、自然资源资产离任审计还有国家有关规定,没有取得原文,程序从审计法',
    '实施条例第54条第2款': '责令限期执行以后仍不执行的,申请人民法院强制执行另立案件,处分建议另行移送',
    '实施条例第33条第3款': '公布上市公司审计结果五日前告知,县级没有',
    '实施条例第50条': '较大数额罚款的听证标准由审计署定,没有取得原文',
    '三日、十日': '审计法没有写工作日;实施条例第56条第2款规定审计法规定的期间以工作日计算',
  },
});
