/** 实施方案、年度要点: the plan of several years and the points of a year: drafted, deliberated, issued, broken down into tasks (`task`). 督察工作规定第8条第1项. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, days, files, optional, procedure, setting, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { custom } from './year.ts';

const issueLimit = setting('action-plan.issue', '印发年度法治政府建设计划的期限', days(90), '地方一般一季度印发,国家文件未定');
const splitLimit = setting('action-plan.split', '计划印发以后分解成任务的期限', days(30), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const actionPlan = procedure({
  id: 'action-plan', title: '法治政府建设实施规划、年度计划', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, practice },
  opens: ['start', 'begin'], every: { year: [1, 1], each: 'government' }, subject: 'draft.title',

  steps: {
    start: step('应当制订本年度法治政府建设计划', 'clock'),
    begin: step('启动编制实施规划、方案', 'planner'),
    draft: step('起草', 'planner', { repeats: 9, form: { title: text('名称', { class: 'open' }), kind: choice('种类', '年度计划(要点)', '实施规划(方案)', '专项方案'), tasks: count('任务数'), paper: files('文稿') } }),
    deliberate: step('议事协调机构审议', 'planner', { repeats: 9, form: { on: date('审议之日'), result: choice('结果', '通过', '修改后再审'), words: optional(text('意见')) } }),
    issue: step('印发', 'head', { issues: '法治政府建设实施规划、年度计划', form: { aspects: count('分几个方面') } }),
    split: step('分解成任务下达', 'planner', { ends: '已经下达', form: { tasks: count('下达的任务数'), file: optional(files('任务分解表')) } }),
    drop: step('终止编制', 'planner', { ends: '终止编制', form: { why: text('原因') } }),
  },

  rules: ({ law, practice, fact, did, done }) => [
    practice('年度计划').after('start').must('issue').within(issueLimit),
    law('第8条第1项').after('start').never('drop'),
    practice('计划编制').before('deliberate').do('draft'),
    practice('计划编制').before('draft').hold('没有待审议的文稿', done('draft').is(done('deliberate'))),
    practice('计划编制').before('deliberate').hold('有尚未审议的文稿', done('draft').over(done('deliberate'))),
    practice('计划编制').after('deliberate').must('draft').promptly().when(fact('deliberate.result').is('修改后再审')),
    practice('计划编制').before('issue').do('deliberate'),
    practice('计划编制').before('issue').hold('审议通过', fact('deliberate.result').is('通过')),
    practice('计划编制').before('draft').hold('审议通过以后不再改文稿', fact('deliberate.result').is('修改后再审')).when(did('deliberate')),
    practice('任务分解').after('issue').must('split').within(splitLimit),
    practice('任务分解').before('split').do('issue'),
    practice('任务分解').before('split').hold('文稿列的任务都已下达', fact('split.tasks').atLeast(fact('draft.tasks'))),
    practice('任务分解').after('issue').never('drop'),
  ],

  figures: (f) => ({
    issued: f.count('issue', '印发实施规划、年度计划', '份', { by: ['draft.kind'] }), inTime: f.inTime('issue', '按期印发的年度计划', '份'), aspects: f.sum('issue.aspects', '规划、计划涉及的方面', '个'), tasks: f.sum('split.tasks', '由计划下达的任务', '项', { by: ['draft.kind'] }),
    splitInTime: f.inTime('split', '按期分解的计划', '份'), dropped: f.count('drop', '终止编制的规划、方案', '份'),
  }),

  notModelled: {
    '督察工作规定第8条第1项、第9条第1项': '谁制订、何时印发规定没有写,期限是默认值;部门的计划由部门自行编制,列入任务',
    '任务': '任务从印发的文件读入,由「方案任务」办理;这里只核对下达了多少项',
  },
});
