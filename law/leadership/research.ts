/** 法治调研、课题: set, finished, used. */
import { choice, date, files, not, optional, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const research = procedure({
  id: 'research', title: '法治调研、课题', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { practice },
  opens: ['begin'], subject: 'begin.title',

  steps: {
    begin: step('立项', 'planner', { form: { title: text('题目', { class: 'open' }), kind: choice('种类', '专题调研', '课题研究', '制度研究'), by: choice('承担者', '本单位', '党校(行政学院)', '高等院校', '法学会', '律师协会', '其他'), dueOn: date('完成期限') } }),
    deliver: step('完成报告', 'planner', { issues: '调研(课题)报告', form: { report: files('报告') } }),
    use: step('登记成果转化', 'planner', { repeats: 9, form: { how: choice('方式', '决策采纳', '形成制度', '上报', '发表', '推广') , note: optional(text('说明')) } }),
    close: step('结题', 'planner', { ends: '结题' }),
    drop: step('终止', 'planner', { ends: '终止', form: { why: text('理由') } }),
  },

  rules: ({ practice, fact, today }) => [
    practice('课题管理').after('begin').must('deliver', 'drop').by(fact('begin.dueOn')),
    practice('课题管理').before('begin').hold('完成期限在立项以后', not(fact('begin.dueOn').before(today))),
    practice('课题管理').before('close', 'use').do('deliver'),
    practice('课题管理').after('deliver').never('drop'),
  ],

  figures: (f, { fact }) => ({
    begun: f.count('begin', '法治调研、课题立项', '项', { by: ['begin.kind', 'begin.by'] }), surveys: f.count('deliver', '完成专题调研', '项', fact('begin.kind').is('专题调研')), delivered: f.count('deliver', '完成调研、课题', '项'), inTime: f.inTime('deliver', '按期完成的调研、课题', '项'), used: f.count('use', '成果转化', '项次', { by: ['use.how'] }),
  }),

  notModelled: { '法治宣传教育法第48条': '国家鼓励理论研究,是鼓励不是义务(纲要第(三十五)项亦同);质量由评审判断' },
});
