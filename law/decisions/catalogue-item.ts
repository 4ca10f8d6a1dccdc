/**
 * 目录事项: an item of the year's catalogue, from its publication until it is decided, ended, or taken out again. What is not brought to the meeting by its planned
 * day shows as late: 久拖不决.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choices, date, not, procedure, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { decisionRules, practice } from '../statutes.ts';
import { matter } from './forms.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const catalogueItem = procedure({
  id: 'catalogue-item', title: '重大行政决策目录事项', chapter: 'decisions', from: '2019-09-01', roles, register: true,
  statutes: { law: decisionRules, practice },
  opens: ['list'], subject: 'list.title',

  steps: {
    list: told('列入目录', 'decision-catalogue', { repeats: 1, form: {
      title: text('决策事项', { class: 'open' }), matter, unit: agency('承办单位'), basis: text('法律政策依据', { class: 'open' }), due: date('计划提交讨论之日'),
      gates: choices('应当履行的程序', '公众参与', '听证', '专家论证', '风险评估', '公平竞争审查', '合法性审查', '集体讨论决定') } }),
    taken: told('启动决策程序', 'decision'),
    delay: step('调整计划时间', 'chief', { repeats: 5, issues: '调整决策计划审批表', form: { until: date('调整到'), why: text('原因', { class: 'open' }) } }),
    postponed: told('决策中调整计划时间', 'decision', { form: { until: date('调整到') } }),
    tabled: told('提交决策机关讨论', 'decision'),
    decided: told('作出决策', 'decision', { ends: '已决策' }),
    halted: told('决策程序终止、没有通过', 'decision'),
    removed: told('移出目录', 'decision-catalogue', { ends: '移出目录' }),
    lapse: step('到期没有决策,结转', 'agency', { ends: '结转', form: { why: text('原因', { class: 'open' }) } }),
  },

  rules: ({ law, practice, fact, day }) => [
    law(38, 2).after('list').must('tabled', 'decided', 'removed', 'halted', 'lapse').by(fact('list.due')),
    practice('年度目录').extends('tabled', { with: 'delay', to: 'delay.until' }),
    practice('年度目录').extends('tabled', { with: 'postponed', to: 'postponed.until' }),
    practice('年度目录').after('halted').must('removed', 'taken', 'lapse').promptly(),
    practice('年度目录').before('lapse').hold('计划提交讨论之日已过', day('lapse').after(fact('list.due'))),
  ],

  inForce: ({ day }) => ({ from: day('list'), until: ['decided', 'removed', 'lapse'] }),

  figures: (f, { did }) => {
    const listed = f.count('list', '目录事项', '项', { by: ['list.matter'] }), decided = f.count('decided', '已决策的目录事项', '项', { by: ['list.matter'] });
    return {
      listed, decided, decidedRate: f.share(decided, listed, '目录事项完成率'), inTime: f.inTime('tabled', '按计划提交讨论的目录事项', '项'), taken: f.count('taken', '启动决策的目录事项', '项'), halted: f.count('halted', '终止、没有通过的目录事项', '项'),
      removed: f.count('removed', '移出目录的事项', '项'), lapsed: f.count('lapse', '结转的目录事项', '项'), delayed: f.count('delay', '调整计划时间', '次'),
      standing: f.standing('inForce', '在目录的事项', '项', { by: ['list.matter'] }), waiting: f.standing(not(did('taken')), '没有启动的目录事项', '项'),
    };
  },

  notModelled: {
    '第38条第2款': '是否构成应当及时决策而久拖不决、有没有造成重大损失由人判断;逾期未决的由灯显示,追责另走责任追究',
  },
});
