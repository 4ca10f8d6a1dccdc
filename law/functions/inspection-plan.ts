/** 年度检查计划: what is drawn in a year and how often each class is looked at, signed, filed, public; special campaigns only with the leave of the government above the office. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, optional, procedure, ref, rows, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, notice5, notice54, practice } from '../statutes.ts';
import { risk } from './market.ts';

const lodgeLimit = setting('inspection-plan.lodge', '检查计划备案的期限', workdays(10), '市级实施办法;国务院文件未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const inspectionPlan = procedure({
  id: 'inspection-plan', title: '年度行政检查计划', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { random: notice5, company: notice54, disclosure: disclosureRules, practice },
  opens: ['draft'], subject: 'draft.name',

  steps: {
    draft: step('编制计划', 'agency', { repeats: 3, form: { name: text('计划名称', { class: 'open' }), year: count('年度'), kind: choice('计划类别', '随机抽查计划', '部门联合抽查计划', '日常检查计划', '专项检查计划'), companies: yes('涉及企业'),
      items: rows('事项', { item: ref('inspection-item', '抽查事项'), number: count('拟检查户数'), months: text('时间安排', { class: 'open' }) }, { class: 'open' }),
      shares: rows('分级的比例和频次', { risk, share: count('抽查比例(%)'), times: count('同一企业每年次数上限') }, { class: 'open' }), with: optional(rows('联合部门', { unit: agency('部门') }, { class: 'open' })) } }),
    leave: step('上级批准专项检查', 'superior', { form: { by: text('批准文件', { class: 'open' }) } }),
    approve: step('批准计划', 'head', { issues: '年度行政检查计划' }),
    deny: step('不批准计划', 'head', { ends: '不批准', form: { why: text('理由') } }),
    lodge: step('报同级司法行政部门备案', 'agency', { issues: '行政检查计划备案表' }),
    adjust: step('调整计划', 'head', { repeats: 9, issues: '行政检查计划调整公告', form: { what: choice('调整', '增加', '减少', '合并为联合检查', '转为非现场检查', '改期'), why: text('原因', { class: 'open' }), number: optional(count('调整后的户数')) } }),
    drawn: told('完成一次抽查', 'random-draw', { repeats: 999, form: { number: count('检查户数'), joint: yes('部门联合抽查') } }),
    close: step('年度执行情况', 'agency', { ends: '执行完毕', issues: '年度检查计划执行情况报告', form: { planned: count('计划户数'), done: count('抽查户数'), words: text('没有完成的原因', { class: 'open', optional: true }) } }),
  },

  rules: ({ random, company, disclosure, practice, fact }) => {
    const R = '第三部分第(四)项', special = fact('draft.kind').is('专项检查计划');
    return [
      random(R).after('draft').must('approve', 'deny').promptly(),
      random(R).before('approve').hold('按风险、信用等级分别确定比例和频次', fact('draft.shares').count.atLeast(2)).unless(special),
      random(R).before('approve').hold('联合抽查写明参加的部门', fact('draft.with').count.atLeast(1)).when(fact('draft.kind').is('部门联合抽查计划')),
      random(R).before('approve').hold('写明事项', fact('draft.items').count.atLeast(1)),
      company('“专项检查”').before('approve').hold('涉企专项检查经上级批准', fact('leave.by').present).when(special, fact('draft.companies').true),
      company('“检查计划”').before('approve').attest('没有全覆盖、无差别的检查,能联合的已经联合,能非现场的不到现场').when(fact('draft.companies').true),
      random(R).after('approve').never('deny', 'draft'),
      company('“检查计划”').after('approve').must('lodge').within(lodgeLimit).when(fact('draft.companies').true),
      company('“检查计划”').before('lodge', 'adjust', 'close').do('approve'),
      disclosure('第20条').publishes('approve', { within: workdays(20) }),
      random(R).publishes('adjust', { within: workdays(20) }),
      practice('计划执行').before('close').hold('没有完成的说明原因', any(fact('close.done').atLeast(fact('close.planned')), fact('close.words').present)),
      practice('计划执行').after('close').never('adjust'),
    ];
  },

  computes: ({ fact, sum }) => ({ 'close.planned': fact('draft.items').sum('number'), 'close.done': sum('drawn.number') }),

  inForce: ({ day }) => ({ from: day('approve'), until: ['close'] }),

  figures: (f, { fact }) => {
    const planned = f.sum('close.planned', '计划抽查户数', '户次'), done = f.sum('close.done', '计划内完成抽查', '户次');
    return {
      drafted: f.count('draft', '编制检查计划', '份次', { by: ['draft.kind'] }), plans: f.count('approve', '年度检查计划', '份', { by: ['draft.kind'] }), standing: f.standing('inForce', '执行中的检查计划', '份', { by: ['draft.kind'] }), lodged: f.count('lodge', '检查计划备案', '份'), lodgedInTime: f.inTime('lodge', '按期备案的检查计划', '份'),
      special: f.count('approve', '专项检查计划', '份', fact('draft.kind').is('专项检查计划')), denied: f.count('deny', '不批准的检查计划', '份'), shown: f.inTime('approve published', '按期公布的检查计划', '份'), adjusted: f.count('adjust', '调整检查计划', '次', { by: ['adjust.what'] }),
      merged: f.count('adjust', '合并为联合检查的计划', '次', fact('adjust.what').is('合并为联合检查')), remote: f.count('adjust', '转为非现场检查的计划', '次', fact('adjust.what').is('转为非现场检查')),
      draws: f.count('drawn', '计划内的抽查', '批次'), planned, done, doneRate: f.share(done, planned, '年度抽查计划完成率'),
    };
  },

  notModelled: {
    '国办发〔2024〕54号': '原文没有取得;专项检查由谁批准、计划报谁备案,只读到市级实施办法,报同级司法行政部门备案是实例',
    '国发〔2019〕5号第三部分第(四)项': '计划由县级政府统筹、向社会公布;公布的天数文件没有规定,按二十个工作日',
    '比例的大小': '风险高的比例是否高于风险低的,语言不比较两行,由编制的人负责',
  },
});
