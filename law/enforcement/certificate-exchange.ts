/** 统一换证: one act over all certificates of a kind; each hears by when it has to be exchanged, and the register counts what has been. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, procedure, ref, rows, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { certificateRules, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const certificateExchange = procedure({
  id: 'certificate-exchange', title: '执法证件统一换发', chapter: 'enforcement', from: '2020-01-01', roles,
  statutes: { rules: certificateRules, practice },
  opens: ['announce'], subject: 'announce.name',

  steps: {
    announce: step('部署统一换证', 'supervisor', { issues: '统一换证通知', form: { name: text('名称', { class: 'open' }), ground: choice('原因', '统一样式', '机构改革', '其他'), until: date('换证截止日') } }),
    list: step('列出换证的证件', 'supervisor', { repeats: 60, form: { certificates: rows('证件', { certificate: ref('certificate', '证件登记') }), number: count('件数') } }),
    report: step('报告换证情况', 'supervisor', { form: { exchanged: count('已换发'), cancelled: count('已注销') } }),
    close: step('换证结束', 'supervisor', { ends: '结束' }),
  },

  rules: ({ rules, practice, fact, today }) => [
    practice('统一换证').before('announce').hold('截止日在部署之后', fact('announce.until').after(today)),
    practice('统一换证').before('list').hold('没有过换证截止日', today.before(fact('announce.until'))),
    rules('统一换证').after('list').tells('list.certificates', 'recalled', { each: 'certificate', with: { until: 'announce.until' } }),
    practice('统一换证').after('announce').must('list').promptly(),
    practice('统一换证').after('announce').must('report').by(fact('announce.until')),
    practice('统一换证').before('report').do('list'),
    practice('统一换证').before('close').do('report'),
  ],

  computes: ({ fact }) => ({ 'list.number': fact('list.certificates').count }),

  figures: (f) => ({
    rounds: f.count('announce', '统一换证', '次'), listed: f.sum('list.number', '列入统一换证的证件', '件'), exchanged: f.sum('report.exchanged', '统一换证已换发', '件'),
  }),

  notModelled: { '没有换发的': '逾期没有换发的由各证件自己的期限提示,注销由监督机构在证件中办理' },
});
