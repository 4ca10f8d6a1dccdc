/** 应急演练: planned by the year or by hand, held with whoever took part, evaluated; the plan that was tried hears that it was, and what it lacks. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, files, not, optional, procedure, ref, rows, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, planMeasures, practice } from '../statutes.ts';
import { danger } from './words.ts';

const evaluateLimit = setting('drill.evaluate', '演练以后评估的期限', workdays(10), '各地演练规定;国家文件没有天数');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const drill = procedure({
  id: 'drill', title: '应急演练', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, measures: planMeasures, practice },
  opens: ['begin', 'propose'], subject: 'script.name',

  steps: {
    begin: told('列入年度演练计划', 'drill-year', { repeats: 1, form: { name: text('演练', { class: 'open' }) } }),
    propose: step('提出演练', 'agency', { form: { name: text('演练', { class: 'open' }) } }),
    script: step('制定演练方案', 'office', { issues: '演练方案', form: { name: text('演练', { class: 'open' }), plan: ref('emergency-plan', '演练的预案'), kind: choice('形式', '实战演练', '桌面推演'), danger, on: date('演练日'), joint: yes('部门联合') } }),
    cancel: step('取消演练', 'head', { ends: '取消', form: { why: text('理由') } }),
    hold: step('举行演练', 'office', { issues: '演练记录', form: { people: count('参加人次'), units: count('参加单位(个)'), teams: optional(rows('参加的救援队伍', { team: ref('rescue-team', '队伍') })), record: files('签到册、影像记录') } }),
    evaluate: step('评估演练', 'office', { issues: '演练评估报告', form: { result: choice('结论', '良好', '合格', '不合格'), third: yes('委托第三方评估'), planFault: yes('预案需要修订'), what: text('发现的问题') } }),
    mend: step('整改演练发现的问题', 'agency', { form: { how: text('整改情况') } }),
    close: step('办结演练', 'office', { ends: '办结' }),
  },

  rules: ({ law, measures, practice, fact, today }) => [
    practice('演练').after('begin', 'propose').must('script', 'cancel').promptly(),
    measures('“演练”').before('script').hold('演练现行有效的预案', fact('script.plan').inForce),
    practice('演练').before('hold').do('script'),
    practice('演练').after('script').must('hold', 'cancel').by(fact('script.on')),
    practice('演练').before('hold').hold('有参加的人', fact('hold.people').over(0)),
    practice('演练').before('hold').hold('在演练日或者以后登记', not(today.before(fact('script.on')))),
    practice('演练').after('hold').never('cancel'),
    measures('“演练”').after('hold').tells('script.plan', 'drilled'),
    law(39, 4).after('hold').tells('hold.teams', 'trained', { each: 'team' }),
    measures('“演练”').after('hold').must('evaluate').within(evaluateLimit),
    measures('“演练”').before('evaluate').do('hold'),
    law(28, 2).after('evaluate').tells('script.plan', 'found', { with: { what: 'evaluate.what' } }).when(fact('evaluate.planFault').true),
    practice('演练').after('evaluate').must('mend').promptly().when(fact('evaluate.result').is('不合格')),
    practice('演练').before('mend', 'close').do('evaluate'),
    practice('演练').before('close').let('mend'),
  ],

  figures: (f, { fact }) => ({
    held: f.count('hold', '组织应急演练', '次', { by: ['script.danger', 'script.kind'] }), people: f.sum('hold.people', '参加演练', '人次', { by: ['script.danger'] }), units: f.sum('hold.units', '参加演练的单位', '个次'), live: f.count('hold', '实战演练', '次', fact('script.kind').is('实战演练')),
    joint: f.count('hold', '联合演练', '次', fact('script.joint').true), evaluated: f.count('evaluate', '演练评估', '次', { by: ['evaluate.result'] }), evaluatedInTime: f.inTime('evaluate', '按期评估演练', '次'), faults: f.count('evaluate', '演练发现预案问题', '次', fact('evaluate.planFault').true), cancelled: f.count('cancel', '取消演练', '次'), mended: f.count('mend', '整改演练问题', '次'),
  }),

  notModelled: {
    '突发事件应对法第42条第2款、第43条': '村居、企业、学校的演练由其自己组织,报来的可以登记',
    '国办发〔2024〕5号“演练”': '原文没有读到,评估的天数按设定值',
  },
});
