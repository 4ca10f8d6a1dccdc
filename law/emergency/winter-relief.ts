/** 冬春生活救助: each year after a disaster: what people will lack until spring is counted, approved and lodged by the end of October, then given out. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, files, money, procedure, rows, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disasterReliefRules, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const winterRelief = procedure({
  id: 'winter-relief', title: '冬春生活救助', chapter: 'emergency', from: '2019-03-02', roles,
  statutes: { rules: disasterReliefRules, practice },
  opens: ['begin'], subject: 'begin.disaster',

  steps: {
    begin: step('受灾当年启动', 'office', { form: { year: count('年度'), disaster: text('灾害', { class: 'open' }) } }),
    survey: step('统计评估需求、核实对象', 'office', { issues: '冬春救助工作台账', form: { people: count('需要救助人数'), towns: rows('各镇、街道', { town: text('镇、街道', { class: 'open' }), people: count('人数') }, { class: 'open' }), ledger: files('台账', { class: 'personal' }) } }),
    scheme: step('制定救助方案', 'head', { issues: '冬春救助工作方案', form: { money: money('救助资金') } }),
    approved: step('本级人民政府批准', 'otherOrgan', { form: { result: choice('结论', '批准', '修改后再报') , no: text('批复文号', { class: 'open' }) }, repeats: 5 }),
    lodge: step('报上一级应急管理部门备案', 'agency', { issues: '备案报告' }),
    give: step('发放', 'office', { repeats: 50, form: { people: count('救助人次'), money: money('金额'), papers: files('发放名册', { class: 'personal' }) } }),
    none: step('认定没有需要救助的人', 'head', { ends: '不需要救助' }),
    drop: step('因没有获批而终止', 'head', { ends: '没有获批', form: { why: text('理由') } }),
    close: step('结束救助', 'office', { ends: '救助结束' }),
  },

  rules: ({ rules, practice, fact, yearly, sum }) => [
    rules(21, 2).after('begin').must('scheme', 'none').by(yearly(10, 31)),
    rules(21, 2).before('scheme', 'none').do('survey'),
    rules(21, 2).before('none').hold('没有需要救助的人', fact('survey.people').is(0)),
    practice('冬春救助').before('drop').do('scheme'),
    practice('冬春救助').after('lodge').never('drop'),
    rules(21, 2).before('give', 'lodge').hold('方案经本级人民政府批准', fact('approved.result').is('批准')),
    rules(21, 2).after('approved').must('lodge').promptly().when(fact('approved.result').is('批准')),
    rules(21, 1).after('lodge').must('give').promptly(),
    practice('冬春救助').before('give').hold('发放不超过批准的资金', sum('give.money').atMost(fact('scheme.money'))),
    rules(21, 1).before('close').do('give'),
  ],

  figures: (f) => ({ needed: f.sum('survey.people', '冬春需要救助', '人'), planned: f.sum('scheme.money', '冬春救助资金安排', '元'), inTime: f.inTime('scheme', '按期制定冬春救助方案', '件'), given: f.sum('give.people', '冬春救助', '人次'), money: f.sum('give.money', '发放冬春救助资金', '元') }),

  notModelled: { '自然灾害救助条例第20条': '住房重建补助按给付程序', '自然灾害救助条例第22条': '捐赠、上级补助资金的分配由财政、应急管理部门定' },
});
