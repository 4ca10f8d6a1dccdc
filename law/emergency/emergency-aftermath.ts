/**
 * 善后、恢复和总结: what was lost and why, the plan to rebuild, help for those hit, the report upward and to the congress, and the lessons, each of which is mended
 * and, where it is the plan's, told to the plan.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, files, money, optional, procedure, ref, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';
import { grade } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const emergencyAftermath = procedure({
  id: 'emergency-aftermath', title: '突发事件善后、恢复和总结', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, practice },
  opens: ['begin', 'open'], subject: 'assess.event',

  steps: {
    begin: told('应急响应解除', 'response', { repeats: 1, form: { event: text('突发事件', { class: 'open' }), grade, plan: ref('emergency-plan', '所依据的预案') } }),
    open: step('没有启动响应的事件处置结束', 'office', { form: { event: text('突发事件', { class: 'open' }), grade } }),
    assess: step('调查评估影响和损失', 'office', { issues: '损失评估报告', form: { event: text('突发事件', { class: 'open' }), people: count('受灾、受影响人数'), houses: count('倒塌、损坏房屋(户)'), loss: money('直接经济损失') } }),
    rebuild: step('制定恢复重建计划', 'head', { issues: '恢复重建计划', form: { money: money('所需资金'), houses: count('需要重建住房(户)') } }),
    report: step('报告上一级政府', 'agency', { repeats: 9, issues: '恢复重建报告' }),
    support: step('请求上一级政府支持', 'agency', { issues: '请求支持的报告', form: { what: text('请求的资金、物资、技术') } }),
    relieve: step('救助、补偿、抚慰、抚恤、安置', 'agency', { repeats: 99, form: { kind: choice('事项', '救助', '补偿', '抚慰', '抚恤', '安置', '住房重建补助'), people: count('人次(户次)'), money: money('金额') } }),
    inquire: step('组织事故调查', 'head', { form: { event: text('事故', { class: 'open' }), happened: date('事故发生之日') } }),
    summarise: step('总结并提出报告', 'head', { issues: '突发事件应对工作总结报告', serves: 'superior', form: { cause: text('发生经过和原因'), lessons: text('经验教训'), mend: text('改进措施'), papers: optional(files('报告')) } }),
    lesson: step('列出需要改进的问题', 'office', { repeats: 30, form: { about: choice('方面', '应急预案', '物资', '队伍', '信息报告', '指挥协调', '隐患治理', '其他'), what: text('问题'), owner: agency('整改单位') } }),
    mended: step('报告问题改进完毕', 'agency', { repeats: 30, form: { how: text('改进情况'), proof: optional(files('佐证材料')) } }),
    congress: step('向人大常委会专项报告', 'agency', { issues: '突发事件应对专项工作报告', serves: 'congress' }),
    archive: step('归档、移交档案馆', 'office', { issues: '归档目录' }),
    close: step('结束善后', 'office', { ends: '善后结束' }),
  },

  rules: ({ law, practice, fact, did }) => [
    law(87, 1).after('begin', 'open').must('assess').promptly(),
    law(87, 1).after('assess').must('rebuild').promptly(),
    law(87, 1).after('rebuild').must('report').promptly(),
    practice('善后').before('rebuild', 'report', 'support', 'relieve', 'summarise', 'lesson', 'inquire').do('assess'),
    law(89, 2).after('assess').must('relieve').promptly().when(fact('assess.people').over(0)),
    law(92).after('begin', 'open').must('summarise').promptly(),
    law(92).before('summarise').attest('发生经过和原因已经查明,改进措施已经制定'),
    law(92).after('summarise').must('summarise served').promptly(),
    law(92).before('lesson').do('summarise'),
    law(92).after('lesson').must('mended').promptly(),
    law(28, 2).after('lesson').tells('begin.plan', 'found', { with: { what: 'lesson.what' } }).when(fact('lesson.about').is('应急预案'), did('begin')),
    practice('善后').before('mended').do('lesson'),
    practice('善后').after('inquire').opens('accident-inquiry', { with: { event: 'inquire.event', happened: 'inquire.happened' } }),
    law(25).after('begin').must('congress').promptly(),
    law(94).before('close').do('archive'),
    law(92).before('close').do('summarise'),
    practice('善后').before('close').let('rebuild', 'report', 'relieve', 'mended', 'congress', 'summarise served'),
  ],

  figures: (f, { fact }) => ({
    assessed: f.count('assess', '突发事件损失评估', '件', { by: ['begin.grade'] }), people: f.sum('assess.people', '受灾、受影响人口', '人次'), houses: f.sum('assess.houses', '倒塌、损坏房屋', '户'), loss: f.sum('assess.loss', '突发事件评估损失', '元'),
    rebuilt: f.sum('rebuild.houses', '需要重建住房', '户'), rebuildMoney: f.sum('rebuild.money', '恢复重建资金', '元'), relieved: f.sum('relieve.people', '救助、安置', '人次', { by: ['relieve.kind'] }), relief: f.sum('relieve.money', '救助、补偿、抚恤资金', '元', { by: ['relieve.kind'] }),
    summaries: f.count('summarise', '突发事件总结报告', '份'), lessons: f.count('lesson', '总结发现的问题', '个', { by: ['lesson.about'] }), planLessons: f.count('lesson', '总结发现的预案问题', '个', fact('lesson.about').is('应急预案')), mended: f.count('mended', '改进完毕的问题', '个'),
    mendedRate: f.share('emergency-aftermath.mended', 'emergency-aftermath.lessons', '总结问题改进率'), congress: f.count('congress', '向人大常委会专项报告', '次'), closed: f.count('close', '善后结束', '件'),
  }),

  notModelled: {
    '突发事件应对法第93条': '资金、物资的审计属审计程序',
    '总结的问题': '在本程序中逐个改进、计数,不再列入问题清单',
    '突发事件应对法第85条': '应对中取得的个人信息用后销毁,由依法删除办理',
    '自然灾害救助条例第20条': '住房重建补助的评议、公示、审批按给付程序办理,这里登记总数',
    '突发事件应对法第87条、第92条': '立即、及时没有天数',
  },
});
