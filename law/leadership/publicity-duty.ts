/** 普法责任清单: each organ's list of what law it makes known, to whom, how; made public, looked at each year, revised. 谁执法谁普法. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, not, optional, procedure, rows, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, practice, publicityDutyOpinion, publicityLaw } from '../statutes.ts';
import { constitutionDay, constitutionEvery, dutyCheck } from './work-settings.ts';

const tasks = rows(
  '普法任务',
  { law: text('法律法规'), to: text('普法对象'), how: text('方式'), when: text('时间安排', { optional: true }) },
  { class: 'open' },
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const publicityDuty = procedure({
  id: 'publicity-duty', title: '普法责任清单', chapter: 'leadership', from: '2017-05-17', roles, register: true,
  statutes: { law: publicityLaw, opinion: publicityDutyOpinion, disclosure: disclosureRules, practice },
  opens: ['draft'], subject: 'draft.unit',

  steps: {
    draft: step('拟定普法责任清单', 'office', { form: { unit: agency('责任单位'), year: count('年度'), tasks, number: count('任务数') } }),
    list: step('审定清单', 'head', { issues: '普法责任清单', form: { from: date('生效日') } }),
    revise: step('调整清单', 'head', { repeats: 20, issues: '普法责任清单', form: { tasks, number: count('任务数'), why: choice('原因', '新法施行', '职责调整', '年度更新', '检查后完善') } }),
    week: step('安排宪法宣传周活动', 'office', { repeats: 20, issues: '宪法宣传周活动安排', form: { year: count('年度'), how: choices('活动', '宪法宣誓', '集中宣传', '讲座', '进校园', '媒体宣传', '其他') } }),
    check: step('检查落实情况', 'justiceOffice', { repeats: 20, issues: '普法责任落实情况检查意见', form: { year: count('年度'), result: choice('结论', '落实', '部分落实', '没有落实'), left: optional(text('没有落实的任务')) } }),
    mend: step('报告整改', 'head', { repeats: 20, form: { what: text('整改情况') } }),
    drop: step('不再拟定', 'office', { ends: '不列入' }),
    end: step('终止清单', 'head', { ends: '终止', form: { why: choice('原因', '机构撤销', '并入其他单位', '由新清单代替') } }),
  },

  rules: ({ law, opinion, disclosure, practice, fact, yearly }) => [
    law(9).before('list').hold('列明普法任务', fact('draft.number').over(0)),
    opinion('普法责任清单制度').before('revise', 'check', 'week').do('list'),
    practice('清单管理').after('list').never('drop'),
    disclosure(26).publishes('list', { within: workdays(20) }),
    disclosure(26).publishes('revise', { within: workdays(20) }),
    practice('落实检查').after('list', 'check').must('check', 'end').within(dutyCheck),
    practice('落实检查').before('check').hold('没有全部落实的,写明任务', any(fact('check.result').is('落实'), fact('check.left').present)),
    practice('落实检查').before('mend').do('check'),
    practice('落实检查').after('check').must('mend', 'check').promptly().when(not(fact('check.result').is('落实'))),
    practice('宪法宣传周').after('list').must('week', 'end').by(yearly(12, 4).minus(constitutionDay)),
    practice('宪法宣传周').after('week').must('week', 'end').within(constitutionEvery),
    practice('清单管理').before('end').do('list'),
  ],

  computes: ({ fact }) => ({ 'draft.number': fact('draft.tasks').count, 'revise.number': fact('revise.tasks').count }),

  inForce: ({ fact }) => ({ from: fact('list.from'), until: ['end'] }),

  figures: (f, { fact, did }) => ({
    lists: f.standing('inForce', '现行普法责任清单', '份'), units: f.distinct('draft.unit', '拟定普法责任清单的单位', '个'), tasks: f.sum('draft.number', '普法责任清单的任务', '项'), listed: f.count('list', '审定普法责任清单', '份'), revised: f.count('revise', '调整普法责任清单', '份次', { by: ['revise.why'] }),
    checked: f.count('check', '检查普法责任落实', '份次', { by: ['check.result'] }), fulfilled: f.count('check', '落实的普法责任清单', '份次', fact('check.result').is('落实')), weeks: f.count('week', '宪法宣传周活动安排', '次'), ended: f.count('end', '终止的清单', '份', all(did('end'))),
  }),

  notModelled: {
    '法治宣传教育法第9条': '条文读到要点(国家机关按谁执法谁普法实行普法责任制);清单的格式、公布办法由司法行政部门定',
    '法治宣传教育法施行以前': '2025年11月1日以前的清单按2017年的意见;两者要求相同的部分写在一起',
    宪法宣传周: '每年的主题和日子由全国普法办定,本程序只提示十二月四日以前作出安排',
  },
});
