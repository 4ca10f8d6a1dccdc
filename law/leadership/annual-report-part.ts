/**
 * 年度报告的单位材料: a unit's part of the county's report: asked for, drafted, its declared figures each with who counted and on what, signed by the head, returned for
 * mending or taken in; told when the whole report is signed, and from which place of the ledger its figures are.
 */
// biome-ignore format: the words of the language, on few lines
import { any, count, date, files, optional, procedure, rows, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { chaseWay, custom } from './year.ts';

const lookLimit = setting('annual-report-part.look', '审看单位材料的期限', workdays(3), custom);
const mendLimit = setting('annual-report-part.mend', '退回材料补正的期限', workdays(3), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const annualReportPart = procedure({
  id: 'annual-report-part', title: '年度报告的单位材料', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, practice },
  opens: ['asked'], subject: 'asked.what',

  steps: {
    asked: told('要求提供年度材料', 'annual-report', { repeats: 1, form: { year: count('报告年度'), what: text('要求提供的部分', { class: 'open' }), dueOn: date('报送期限') } }),
    draft: step('起草材料', 'office', { repeats: 9, issues: '年度报告材料', form: {
      text: files('材料'), number: count('填报的数'),
      declared: rows('填报的数(账上没有行为的)', { figure: text('名称', { class: 'open' }), value: count('数值'), unit: text('单位', { class: 'open' }), by: text('谁统计', { class: 'personal' }), on: text('依据', { class: 'office' }) }, { optional: true }),
      evidence: optional(files('统计依据')) } }),
    sign: step('负责人签字报送', 'head', { repeats: 9, issues: '年度报告材料报送函' }),
    none: step('负责人说明没有需要报告的', 'head', { ends: '没有需要报告的', form: { why: text('说明') } }),
    sendBack: step('退回补正', 'planner', { repeats: 9, issues: '年度报告材料退回单', form: { what: text('需要补正的') } }),
    chase: step('催报', 'planner', { repeats: 9, form: { way: chaseWay } }),
    accept: step('接收材料', 'planner', { ends: '已经接收' }),
    absent: step('列明没有报送', 'planner', { ends: '没有报送', form: { why: text('说明') } }),
    frozen: told('年度报告已经定稿', 'annual-report', { repeats: 1, form: { place: count('取数的账本位置') } }),
  },

  rules: ({ law, practice, fact, done, late }) => [
    practice('材料报送').after('asked').must('sign', 'none', 'absent').by(fact('asked.dueOn')),
    practice('填报的数').before('draft').hold('填报的数附统计依据', any(fact('draft.declared').absent, fact('draft.evidence').present)),
    practice('材料报送').before('sign').do('draft'),
    practice('材料报送').before('sign').hold('有尚未签字的材料', done('draft').over(done('sign'))),
    practice('材料报送').after('sign').must('accept', 'sendBack').within(lookLimit),
    practice('材料报送').before('accept', 'sendBack').hold('有签字报送、尚未退回的材料', done('sign').over(done('sendBack'))),
    practice('材料报送').before('accept').attest('接收的是最后一次签字报送的材料'),
    practice('材料报送').after('sendBack').must('draft', 'none', 'absent').promptly(),
    practice('材料报送').after('sendBack').must('sign', 'none', 'absent').within(mendLimit),
    practice('催报').before('chase').hold('报送逾期', late('sign')),
    law(26).before('absent').do('chase'),
  ],

  computes: ({ fact }) => ({ 'draft.number': fact('draft.declared').count }),

  figures: (f) => {
    const asked = f.count('asked', '要求报送的单位材料', '份'), inTime = f.inTime('sign', '按时报送的单位材料', '份次');
    return {
      asked, inTime, signed: f.count('sign', '签字报送单位材料', '份次'), returned: f.count('sendBack', '退回补正单位材料', '份次'), chased: f.count('chase', '催报单位材料', '次', { by: ['chase.way'] }),
      accepted: f.count('accept', '接收单位材料', '份'), none: f.count('none', '没有需要报告的单位', '份'), absent: f.count('absent', '没有报送的单位材料', '份'),
      declared: f.sum('draft.number', '材料中填报的数', '个'), frozen: f.count('frozen', '已经定稿的单位材料', '份'),
    };
  },

  notModelled: {
    '督察工作规定第26条': '通报批评由「部门年度报告」办理;单位材料是本级报告的素材,日期是地方惯例',
    '填报的数': '账上数得出的不填报:材料里的数由指标取得,填报的单列并显示为填报',
  },
});
