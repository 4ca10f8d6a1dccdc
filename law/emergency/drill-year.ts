/** 年度应急演练计划: the clock asks for it on the first of January; each drill on it is a case of its own, held by the unit that holds the drill. */
// biome-ignore format: the words of the language, on few lines
import { agency, count, days, procedure, rows, setting, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';

const planLimit = setting('drill-year.plan', '制定年度演练计划的期限', days(90), '地方惯例;法律没有定期限');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const drillYear = procedure({
  id: 'drill-year', title: '年度应急演练计划', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, practice },
  opens: ['begin'], subject: 'plan.year', every: { year: [1, 1], each: 'government' },

  steps: {
    begin: step('新的一年', 'clock'),
    plan: step('制定年度演练计划', 'office', { issues: '年度应急演练计划', form: { year: count('年度'), drills: rows('演练', { name: text('演练', { class: 'open' }), unit: agency('组织单位') }, { class: 'open' }) } }),
    review: step('总结年度演练', 'office', { ends: '已总结', issues: '年度演练总结', form: { words: text('总结') } }),
  },

  rules: ({ law, practice, fact, linked }) => [
    practice('演练计划').after('begin').must('plan').within(planLimit),
    law(42, 1).before('plan').hold('写明演练和组织单位', fact('plan.drills').count.over(0)),
    law(42, 1).after('plan').opens('drill', { each: 'plan.drills', unit: 'unit' }),
    practice('演练计划').before('review').hold('计划的演练都已举行或者取消', linked('drill').allEnded),
    practice('演练计划').before('review').do('plan'),
  ],

  figures: (f) => ({ plans: f.count('plan', '年度应急演练计划', '份'), plansInTime: f.inTime('plan', '按期制定演练计划', '份'), reviewed: f.count('review', '年度演练总结', '份') }),

  notModelled: { '突发事件应对法第42条': '法律要求组织必要的演练,没有次数;计划中的次数由县定' },
});
