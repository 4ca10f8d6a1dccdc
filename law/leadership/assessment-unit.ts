/**
 * 一个单位的考核: it scores itself indicator by indicator, with evidence from the ledger (a figure, a case) and uploads only what is not there; checked, told,
 * objected to, settled. An indicator that nobody has confirmed against the official text cannot be scored.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, files, not, optional, procedure, ref, rows, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { unitCheck, unitObject, unitRecheck } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const assessmentUnit = procedure({
  id: 'assessment-unit', title: '一个单位的法治政府建设考核', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { work: inspectionWork, practice },
  opens: ['start'], subject: 'start.sheet',

  steps: {
    start: told('列入考核', 'assessment', { repeats: 1, form: { unit: agency('单位'), year: count('年度'), sheet: text('指标体系和版本', { class: 'open' }), due: date('自评截止日'), kind: choice('类别', '部门', '镇、街道', '垂直管理单位', '其他') } }),
    score: step('对照一项指标自评', 'office', { repeats: 300, form: { indicator: ref('indicator', '指标'), points: count('自评分'), words: optional(text('说明')), figure: optional(text('账上的指标(代码)', { class: 'open' })), cases: optional(text('账上的案件(编号)')), upload: optional(files('账上没有的材料')) } }),
    submit: step('报送自评', 'head', { issues: '法治政府建设自评报告' }),
    check: step('核验', 'planner', { issues: '考核核验意见', form: { points: count('核定分'), complete: yes('全面完成指标'), problems: optional(rows('扣分的问题', { what: text('问题'), indicator: text('指标') })), number: count('问题数') } }),
    feedback: step('反馈考核结果', 'planner', { issues: '考核结果反馈' }),
    object: step('提出异议', 'head', { issues: '考核异议', form: { why: text('异议和依据') } }),
    recheck: step('复核异议', 'planner', { issues: '考核异议复核意见', form: { result: choice('结论', '维持', '变更'), points: count('复核后的核定分'), complete: yes('全面完成指标'), why: text('理由') } }),
    settle: step('确定考核结果', 'planner', { ends: '结果确定', form: { complete: yes('全面完成指标') } }),
    mend: step('报告扣分问题的整改', 'head', { issues: '考核问题整改报告', form: { what: text('整改情况'), proof: optional(files('佐证')) } }),
  },

  rules: ({ work, practice, fact }) => [
    practice('指标核对').before('score').hold('指标已经核对、启用;凭一般知识整理而没有核对的不评分', fact('score.indicator').inForce),
    practice('指标核对').before('score').hold('自评有依据:账上的指标、案件,或者账上没有的材料', any(fact('score.figure').present, fact('score.cases').present, fact('score.upload').present)),
    practice('基层减负').before('score').hold('账上有的,不再上传材料', fact('score.upload').absent).when(any(fact('score.figure').present, fact('score.cases').present)),
    practice('考核自评').after('start').must('submit').by(fact('start.due')),
    practice('考核自评').before('submit').do('score'),
    practice('考核自评').after('submit').never('score'),
    practice('考核核验').after('submit').must('check').within(unitCheck),
    practice('考核核验').before('check').do('submit'),
    practice('考核反馈').after('check').must('feedback').promptly(),
    practice('考核反馈').before('feedback').do('check'),
    practice('考核异议').before('object').do('feedback'),
    practice('考核异议').after('feedback').may('object').within(unitObject),
    practice('考核异议').after('object').must('recheck').within(unitRecheck),
    practice('考核异议').before('recheck').do('object'),
    practice('考核异议').apart('check', 'recheck'),
    practice('考核异议').before('settle').do('feedback'),
    practice('考核异议').before('settle').let('object', 'recheck'),
    practice('考核反馈').after('settle').tells('opener', 'scored', { with: { complete: 'settle.complete' } }),
    work('第8条第9项').after('settle').must('mend').promptly().when(fact('check.number').over(0)),
    work('第8条第9项').before('mend').do('settle'),
  ],

  computes: ({ fact, truth, did }) => ({ 'check.number': fact('check.problems').count, 'settle.complete': truth(any(fact('recheck.complete').true, all(not(did('recheck')), fact('check.complete').true))) }),

  figures: (f, { fact, did }) => {
    const units = f.count('settle', '考核结果确定的单位', '家'), complete = f.count('settle', '全面完成指标的单位', '家', fact('settle.complete').true);
    return {
      listed: f.count('start', '列入考核的单位', '家', { by: ['start.kind'] }), submitted: f.count('submit', '报送自评的单位', '家'), inTime: f.inTime('submit', '按时报送自评的单位', '家'), scores: f.count('score', '对照指标自评', '项次'),
      uploads: f.count('score', '自评中上传材料的指标', '项次', fact('score.upload').present), units, complete, completeRate: f.share(complete, units, '全面完成指标的单位比例'),
      problems: f.sum('check.number', '考核发现的问题', '个'), mended: f.count('mend', '考核问题整改报告', '份'), objected: f.count('object', '考核异议', '件'),
      changed: f.count('recheck', '复核后变更的考核结果', '件', fact('recheck.result').is('变更')), open: f.standing(not(did('settle')), '考核中的单位', '家'),
    };
  },

  notModelled: {
    司法局自己的考核: '协调机构办公室设在司法局,它自己的核验由谁办由县里指定;复核总由另一人',
    证据: '自评引用账上的指标代码和案件编号,核验人打开即见;是不是足以证明由核验人判断',
    不排名: '只确定本单位的结果,不与其他单位比较',
  },
});
