/** 审计查出的一个问题: mended within its limit, reported, checked, struck off; money found and money mended in 元. 审计法第52条, 监督法第27条. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, date, days, files, money, not, optional, procedure, setting, step, text, told, workdays, yes, yuan } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { auditLaw, auditRules, disclosureRules, practice } from '../statutes.ts';
import { auditKind, found } from './audits.ts';

const mendLimit = setting(
  'audit-finding.mend',
  '没有写明期限的整改期限',
  days(60),
  '审计法和实施条例只写规定的期限;六十日是通行做法,以审计报告、审计决定载明的为准',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const auditFinding = procedure({
  id: 'audit-finding', title: '审计查出问题整改', chapter: 'checks', from: '2022-01-01', roles,
  statutes: { law: auditLaw, rules: auditRules, disclosure: disclosureRules, practice },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: told('审计报告列出问题', 'audit', { repeats: 1, form: { unit: agency('被审计单位'), kind: auditKind, ...found } }),
    plan: step('报送整改方案', 'auditee', { repeats: 3, form: { words: text('措施、责任人、时限') } }),
    mend: step('报告整改情况', 'auditee', { repeats: 9, form: { words: text('整改情况'), amount: money('整改金额'), rules: count('建章立制'), people: count('追责问责人数'), proof: optional(files('佐证材料')), open: yes('按照规定公布') } }),
    extend: step('同意延长整改期限', 'head', { form: { until: date('延长至'), reason: text('理由') } }),
    check: step('跟踪检查', 'auditor', { repeats: 9, issues: '整改跟踪检查记录', form: { result: choice('结论', '已经整改', '正在整改', '没有整改', '虚假整改'), amount: money('核实的整改金额') } }),
    urge: step('督促整改', 'otherOrgan', { repeats: 9, form: { by: choice('督促机关', '本级人民政府', '主管机关、单位'), words: text('要求') } }),
    inform: step('通报有关主管机关扣缴、处理', 'head', { repeats: 3, issues: '审计移送处理书', serves: 'otherOrgan', form: { what: text('事项') } }),
    handled: step('告知处理结果(主管机关)', 'otherOrgan', { repeats: 3, form: { result: text('结果'), amount: optional(money('扣缴金额')) } }),
    advise: step('建议追究责任', 'head', { form: { cause: text('事由'), organ: agency('责任单位') } }),
    strike: step('销号', 'auditor', { ends: '销号', issues: '整改销号单' }),
    carry: step('列入持续整改', 'head', { form: { until: date('目标日期'), reason: text('客观原因') } }),
    annul: step('问题不成立,撤销', 'head', { ends: '撤销', form: { why: choice('原因', '审计决定被撤销、变更', '复核认为不成立') } }),
  },

  rules: ({ law, rules, disclosure, practice, fact, did }) => [
    law(52, 1).after('start').must('mend').by(fact('start.until')).when(fact('start.until').present),
    practice('审计整改').after('start').must('mend').within(mendLimit).when(fact('start.until').absent),
    law(52, 1).extends('mend', { with: 'extend', to: 'extend.until', times: 1 }),
    law(52, 1).before('extend').hold('不是立行立改的问题', not(fact('start.manner').is('立行立改'))),
    law(52, 2).after('mend').must('check').promptly(),
    law(52, 2).before('check').do('mend'),
    law(52, 2).before('check').hold('核实的整改金额不超过查出的金额', fact('check.amount').atMost(fact('start.amount'))),
    law(52, 2).after('check').must('check').promptly().when(fact('check.result').is('正在整改')),
    law(52, 3).after('check').must('advise', 'inform').promptly().when(fact('check.result').among('没有整改', '虚假整改')),
    law('第51条第2款、第52条第3款').before('inform', 'advise').hold('没有整改,或者虚假整改', fact('check.result').among('没有整改', '虚假整改')),
    rules(51).after('inform').must('handled').promptly(),
    law(54).after('advise').opens('accountability', { with: { cause: 'advise.cause', organ: 'advise.organ' } }),
    practice('审计整改').before('carry').hold('是持续整改的问题', fact('start.manner').is('持续整改')),
    practice('审计整改').after('carry').must('check').by(fact('carry.until')),
    law(52, 2).before('strike').hold('经检查已经整改', fact('check.result').is('已经整改')),
    practice('审计整改').before('strike').hold('有金额的,整改金额达到查出的金额,或者主管机关已经处理', any(fact('check.amount').atLeast(fact('start.amount')), did('handled'))).when(fact('start.amount').over(yuan(0))),
    law(52, 1).before('strike').let('mend published'),
    disclosure(26).publishes('mend', { within: workdays(20) }).when(fact('mend.open').true),
  ],

  figures: (f, { fact, did }) => {
    const by = { by: ['start.category' as const, 'start.manner' as const] };
    const found = f.count('start', '审计查出问题', '个', by), struck = f.count('strike', '整改销号', '个', by), money = f.sum('start.amount', '查出问题金额', '元', { by: ['start.category'] });
    const mended = f.sum('check.amount', '促进整改落实问题资金', '元', { when: fact('check.result').is('已经整改'), by: ['start.category'] });
    return {
      found, struck, struckRate: f.share(struck, found, '整改率'), money, mended, mendedRate: f.share(mended, money, '整改金额比例'), inTime: f.inTime('mend', '按期报告整改', '个'),
      rules: f.sum('mend.rules', '建章立制', '项'), people: f.sum('mend.people', '追责问责', '人'), advised: f.count('advise', '建议追究责任', '件'), informed: f.count('inform', '通报主管机关处理', '件'),
      falsified: f.count('check', '虚假整改', '个', fact('check.result').is('虚假整改')), statistics: f.count('start', '统计数据失真问题', '个', fact('start.category').is('统计数据失真')),
      published: f.count('mend published', '整改情况公布', '个'), carried: f.count('carry', '列入持续整改', '个'), open: f.standing(did('start').and(not(any(did('strike'), did('annul')))), '未销号问题', '个', by),
    };
  },

  notModelled: {
    '第52条第1款': '同时向本级政府或者主管机关报告,由被审计单位在整改情况报告里抄送',
    '监督法第27条第2款': '整改情况由政府向常务委员会报告,由「向人民代表大会常务委员会报告」办理',
    '60日': '法律未定,按设定值;实施条例第52条的六十日是提请裁决的期限,不是整改期限',
    '统计法': '统计违法由统计机构查处,属行政处罚;这里只统计审计查出的数据失真',
  },
});
