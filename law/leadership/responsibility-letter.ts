/** 依法行政责任书: signed with a unit for a year, checked at its end. */
import { agency, choice, count, date, files, not, optional, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const responsibilityLetter = procedure({
  id: 'responsibility-letter', title: '依法行政责任书', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { practice },
  opens: ['draft'], subject: 'draft.title',

  steps: {
    draft: step('拟定责任书', 'planner', { form: { title: text('名称', { class: 'open' }), year: count('年度'), unit: agency('签订的单位'), duties: text('责任事项', { class: 'open' }), until: date('核对的截止日') } }),
    sign: step('签订', 'chief', { issues: '依法行政责任书', form: { scan: optional(files('签订的文本')) } }),
    drop: step('不再签订', 'planner', { ends: '不签订', form: { why: text('理由') } }),
    check: step('年终核对', 'planner', { ends: '核对完成', issues: '责任书落实情况核对表', form: { result: choice('结论', '全部落实', '部分落实', '没有落实'), left: optional(text('没有落实的事项')) } }),
  },

  rules: ({ practice, fact }) => [
    practice('责任书').after('sign').never('drop'),
    practice('责任书').before('check').do('sign'),
    practice('责任书').after('sign').must('check').by(fact('draft.until')),
    practice('责任书').before('check').hold('没有全部落实的,写明事项', fact('check.left').present).when(not(fact('check.result').is('全部落实'))),
  ],

  figures: (f, { fact }) => ({
    signed: f.count('sign', '签订依法行政责任书', '份'), units: f.distinct('draft.unit', '拟签订责任书的单位', '个'), checked: f.count('check', '核对责任书', '份', { by: ['check.result'] }),
    fulfilled: f.count('check', '全部落实的责任书', '份', fact('check.result').is('全部落实')), inTime: f.inTime('check', '按时核对的责任书', '份'),
  }),

  notModelled: { 通行做法: '国家文件没有规定责任书;督检考应当控制总量,签不签由县里定' },
});
