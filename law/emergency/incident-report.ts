/**
 * 突发事件信息报告: whoever tells is received; then the hours of each statute run, from the department to the county's government and upward, first by telephone,
 * again on paper, on and on until the last report. Late, missing, false and hidden reports are a matter of responsibility.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, days, hours, moment, money, not, optional, procedure, setting, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { accidentRules, disasterReliefRules, emergencyLaw, healthEmergencyRules, practice } from '../statutes.ts';
import { eventKind, grade, town } from './words.ts';

const byPlace = '各地突发事件信息报告规定;法律只说立即';
const govLimit = setting(
  'incident-report.government',
  '县人民政府向上一级人民政府报告较大以上突发事件的时限(自事件发生起)',
  hours(2),
  byPlace,
);
const paperLimit = setting('incident-report.paper', '电话报告以后书面报告的时限', hours(1), byPlace);

const casualties = { dead: count('死亡(含失踪)人数'), hurt: count('受伤人数'), loss: optional(money('初步估计的直接经济损失')) };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const incidentReport = procedure({
  id: 'incident-report', title: '突发事件信息报告', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, accident: accidentRules, health: healthEmergencyRules, relief: disasterReliefRules, practice },
  opens: ['tell', 'learn'], subject: 'receive.what',

  steps: {
    tell: step('报告', 'reporter', { form: { what: text('情况'), source: choice('报告人', '事发单位', '信息报告员', '公众', '监测网点、专业机构'), known: optional(moment('单位负责人接到报告的时间')), told: moment('报告时间') } }),
    learn: step('得知(值班、巡查、舆情、上级通知)', 'duty', { form: { what: text('情况') } }),
    receive: step('接报登记', 'duty', { issues: '突发事件信息接报单', form: { what: text('事件', { class: 'open' }), happened: moment('发生时间'), kind: eventKind, rules: choice('适用的报告规定', '生产安全事故', '道路交通、火灾事故', '自然灾害', '突发公共卫生事件', '其他'), grade, town, ...casualties, unitLate: yes('事发单位超过规定的时间报告') } }),
    mistake: step('认定为误报', 'duty', { ends: '误报', form: { why: text('核实情况') } }),
    pass: step('移送', 'duty', { ends: '移送', form: { to: agency('有职责的单位') } }),
    inside: step('报告本级人民政府', 'duty', { issues: '突发事件信息专报' }),
    up: step('报告上一级主管部门', 'duty', { issues: '突发事件信息专报', form: { way: choice('方式', '电话', '书面', '网络直报') } }),
    paper: step('书面报告', 'duty', { issues: '突发事件信息快报' }),
    inform: step('通知公安、人社、工会、检察院', 'duty'),
    govUp: step('向上一级人民政府报告', 'govDuty', { issues: '突发事件信息专报', form: { way: choice('方式', '逐级报告', '越级报告', '网络直报') } }),
    change: step('登记新情况、伤亡变化', 'duty', { repeats: 99, form: { what: text('新情况') } }),
    follow: step('续报', 'duty', { repeats: 200, issues: '突发事件续报', form: { ...casualties, stable: yes('灾情、事态已经稳定') } }),
    fault: step('认定迟报、漏报、谎报、瞒报', 'head', { repeats: 5, form: { kind: choice('情形', '迟报', '漏报', '谎报', '瞒报'), cause: text('事由'), organ: agency('责任单位') } }),
    last: step('终报', 'duty', { ends: '终报', issues: '突发事件终报', form: { ...casualties, cause: text('原因') } }),
  },

  rules: ({ law, accident, health, relief, practice, fact, did, today }) => {
    const of = (...k: ('生产安全事故' | '道路交通、火灾事故' | '自然灾害' | '突发公共卫生事件' | '其他')[]) => fact('receive.rules').among(...k), accidental = of('生产安全事故', '道路交通、火灾事故');
    const heavy = fact('receive.grade').among('特别重大', '重大', '较大');
    return [
      law(60, 3).after('tell', 'learn').must('receive').promptly(),
      practice('信息报告').before('mistake', 'pass', 'inside', 'up', 'change', 'fault').do('receive'),
      practice('信息报告').after('inside', 'up').never('pass'),
      // 部门:同时报告本级政府和上一级
      accident('第10条第1款、第11条').after('receive').must('up', 'mistake', 'pass').within(hours(2)).when(accidental),
      accident('第10条第2款、第11条').after('receive').must('inside', 'mistake', 'pass').within(hours(2)).when(accidental),
      accident(10, 1).after('receive').must('inform', 'mistake', 'pass').promptly().when(accidental),
      health(20, 1).after('receive').must('up', 'mistake', 'pass').within(hours(2)).when(of('突发公共卫生事件')),
      health(20, 1).after('receive').must('inside', 'mistake', 'pass').within(hours(2)).when(of('突发公共卫生事件')),
      relief(16).after('receive').must('up', 'mistake', 'pass').promptly().when(of('自然灾害')),
      relief(16).after('receive').must('inside', 'mistake', 'pass').promptly().when(of('自然灾害')),
      law(61, 1).after('receive').must('inside', 'mistake', 'pass').promptly().when(of('其他')),
      law(61, 1).after('receive').must('up', 'mistake', 'pass').promptly().when(of('其他')),
      practice('信息报告').after('up').must('paper').within(paperLimit).when(fact('up.way').is('电话')),
      practice('信息报告').before('paper').do('up'),
      accident(10, 1).before('inform').do('receive'),
      // 政府
      law(17, 1).after('inside').must('govUp', 'mistake').promptly(),
      health(20, 2).after('inside').must('govUp', 'mistake').within(hours(2)).when(of('突发公共卫生事件')),
      practice('信息报告').after('receive').must('govUp', 'mistake', 'pass').within(govLimit, { from: fact('receive.happened') }).when(heavy),
      law(17, 1).before('govUp').do('inside'),
      // 续报、终报
      accident(13, 1).after('change').must('follow').promptly().when(accidental),
      law(61, 2).after('change').must('follow').promptly().when(of('突发公共卫生事件', '其他')),
      practice('终报').before('last').hold('自事故发生之日起三十日的补报期已过', not(today.within(days(30), fact('receive.happened')))).when(of('生产安全事故')),
      practice('终报').before('last').hold('自道路交通、火灾事故发生之日起七日的补报期已过', not(today.within(days(7), fact('receive.happened')))).when(of('道路交通、火灾事故')),
      relief(17, 1).after('up', 'follow').must('follow', 'last').within(hours(24)).when(of('自然灾害')).unless(did('follow'), fact('follow.stable').true),
      practice('信息报告').before('follow', 'last').do('inside'),
      practice('信息报告').before('last').let('up', 'govUp', 'paper', 'follow'),
      law(61, 2).before('last').attest('没有迟报、谎报、瞒报、漏报,有的已经认定'),
      // 责任
      law('第95条第2项').after('fault').opens('accountability', { with: { cause: 'fault.cause', organ: 'fault.organ' } }),
    ];
  },

  computes: ({ fact, truth }) => ({ 'receive.unitLate': truth(all(fact('tell.source').is('事发单位'), any(
    all(fact('receive.rules').among('生产安全事故', '道路交通、火灾事故'), not(fact('tell.told').within(hours(1), fact('tell.known')))),
    all(fact('receive.rules').is('突发公共卫生事件'), not(fact('tell.told').within(hours(2), fact('tell.known')))),
  ))) }),

  figures: (f, { fact, did }) => {
    const health = fact('receive.rules').is('突发公共卫生事件'), hourly = fact('receive.rules').among('生产安全事故', '道路交通、火灾事故', '突发公共卫生事件'), hourlyGov = any(health, fact('receive.grade').among('特别重大', '重大', '较大'));
    const upDue = f.count('up', '有小时时限的报告上一级主管部门', '件', hourly), govDue = f.count('govUp', '有小时时限的县人民政府报告', '件', hourlyGov);
    const received = f.count('receive', '突发事件信息报告', '件', { by: ['receive.kind', 'receive.grade', 'receive.rules'] }), up = f.count('up', '报告上一级主管部门', '件'), upInTime = f.inTime('up', '按时报告上一级主管部门', '件');
    const gov = f.count('govUp', '县人民政府报告上一级', '件'), govInTime = f.inTime('govUp', '县人民政府按时报告上一级', '件');
    return {
      told: f.count('tell', '收到报告', '件', { by: ['tell.source'] }), received, mistakes: f.count('mistake', '误报', '件'), passed: f.count('pass', '移送', '件'), up, upDue, upInTime, upRate: f.share(upInTime, upDue, '信息报告及时率(有小时时限的)'), upLate: f.minus(upDue, upInTime, '超时报告上一级主管部门'),
      gov, govDue, govInTime, govRate: f.share(govInTime, govDue, '政府信息报告及时率(有小时时限的)'), unitLate: f.count('receive', '事发单位迟报', '件', fact('receive.unitLate').true), follows: f.count('follow', '续报', '次'), closed: f.count('last', '终报', '件'),
      lateFaults: f.count('fault', '认定迟报', '件', fact('fault.kind').is('迟报')), missed: f.count('fault', '认定漏报', '件', fact('fault.kind').is('漏报')), hidden: f.count('fault', '认定谎报、瞒报', '件', fact('fault.kind').among('谎报', '瞒报')),
      dead: f.sum('last.dead', '突发事件死亡(含失踪)人数', '人', { by: ['receive.kind'] }), hurt: f.sum('last.hurt', '突发事件受伤人数', '人'), loss: f.sum('last.loss', '突发事件直接经济损失', '元'), open: f.standing(all(did('receive'), not(any(did('last'), did('mistake'), did('pass')))), '正在续报', '件'),
    };
  },

  notModelled: {
    '生产安全事故报告和调查处理条例第9条第1款': '事发单位一小时内(突发公共卫生事件二小时内)报告是单位的义务;超过的由接报登记算出,计入指标;其他事件没有小时数',
    '生产安全事故报告和调查处理条例第13条第2款': '条例要求在三十日、七日以内补报;本程序在期满以前不终报,使补报有处可写',
    '突发公共卫生事件应急条例第20条': '二〇二五年施行的突发公共卫生事件应对法的条文没有取得,是否沿用二小时未核,从严保留',
    '自然灾害救助条例第17条第1款': '每日上报按二十四小时计,节假日也不顺延',
    '国家突发事件总体应急预案(2025)': '报告时限没有核到;旧预案的四小时已经失效',
    '统计:受灾人口': '属救助,见善后和恢复重建程序',
  },
});
