/** 应急物资经费: what a year sets aside to fill the stores again, to whom it went, and what is left. */
// biome-ignore format: the words of the language, on few lines
import { agency, count, money, procedure, rows, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const supplyBudget = procedure({
  id: 'supply-budget', title: '应急物资经费', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, practice },
  opens: ['ask'], subject: 'ask.what',

  steps: {
    ask: step('提出补充储备的经费', 'office', { form: { year: count('年度'), what: text('用途', { class: 'open' }), money: money('申请金额') } }),
    arrange: step('安排经费,列入预算', 'head', { issues: '应急物资经费安排表', form: { parts: rows('分配', { unit: agency('储备单位'), money: money('金额') }, { class: 'open' }), money: money('安排金额') } }),
    refuse: step('不予安排', 'head', { ends: '不予安排', form: { why: text('理由') } }),
    pay: step('拨付', 'finance', { repeats: 20, form: { money: money('金额') } }),
    account: step('报告使用绩效', 'office', { ends: '已报告绩效', issues: '应急物资经费绩效报告', form: { spent: money('实际使用金额') } }),
  },

  rules: ({ law, practice, fact, sum }) => [
    law(44).after('ask').must('arrange', 'refuse').promptly(),
    practice('经费').after('arrange').never('refuse'),
    law(44).before('arrange').hold('写明分配到哪些储备单位', fact('arrange.parts').count.over(0)),
    law(44).before('account').do('arrange'),
    law(54, 1).before('account').hold('使用的金额不超过拨付的', fact('account.spent').atMost(sum('pay.money'))),
    law(54, 1).before('account').attest('没有截留、挪用、私分'),
  ],

  computes: ({ fact }) => ({ 'arrange.money': fact('arrange.parts').sum('money') }),

  figures: (f) => ({ asked: f.sum('ask.money', '申请应急物资经费', '元'), arranged: f.sum('arrange.money', '安排应急物资经费', '元'), paid: f.sum('pay.money', '拨付应急物资经费', '元'), spent: f.sum('account.spent', '使用应急物资经费', '元') }),

  notModelled: { '突发事件应对法第44条': '预算的编制、批准按预算法;这里登记安排、拨付和绩效' },
});
