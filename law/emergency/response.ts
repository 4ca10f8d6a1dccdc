/**
 * 应急响应: started at once at a level, told upward and to the congress, commanded on the spot by one, adjusted, ended. What it needs of others begins cases of
 * their own: the word to the public, requisitions, stores called out, offences, and what comes after.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, choice, count, date, not, number, official, optional, procedure, ref, rows, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, emergencyLaw, practice } from '../statutes.ts';
import { eventKind, grade, level, measures } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const response = procedure({
  id: 'response', title: '应急响应', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, disclosure: disclosureRules, practice },
  opens: ['event', 'learn'], subject: 'start.event',

  steps: {
    event: told('预警转入', ['warning'], { repeats: 1, form: { event: text('突发事件', { class: 'open' }), kind: eventKind, grade } }),
    learn: step('突发事件发生', 'duty', { form: { event: text('突发事件', { class: 'open' }), kind: eventKind, grade, report: optional(ref('incident-report', '信息报告')) } }),
    start: step('启动应急响应', 'chief', { issues: '启动应急响应决定', form: { no: number('文号', '应〔年〕号'), event: text('响应事项', { class: 'open' }), kind: eventKind, grade, plan: ref('emergency-plan', '所依据的预案'), level, until: date('预计的期限'),
      measures: text('应急处置措施', { class: 'open' }) } }),
    decline: step('决定不启动', 'head', { ends: '不启动', form: { why: text('理由') } }),
    command: step('设立现场指挥部', 'chief', { issues: '现场指挥部组成通知', form: { leader: official('指挥长'), units: rows('组成单位', { unit: agency('单位'), does: text('分工') }) } }),
    report: step('报告上级人民政府', 'duty', { repeats: 30, issues: '应急响应报告', form: { kind: choice('事项', '启动', '调整', '请求上级统一领导', '解除') } }),
    lodge: step('报人大常委会备案', 'agency', { repeats: 9, issues: '应对措施备案报告', serves: 'congress' }),
    act: step('采取应急处置措施', 'head', { repeats: 99, issues: '应急处置决定', form: { measures, what: text('措施', { class: 'open' }), moved: optional(count('转移安置人数')), forces: optional(count('投入救援力量(人次)')) } }),
    uncontrolled: step('认定不能消除、有效控制', 'duty', { form: { why: text('情况') } }),
    adjust: step('调整响应级别', 'chief', { repeats: 9, issues: '调整应急响应决定', form: { level, why: text('事态', { class: 'open' }) } }),
    need: step('提出调用、征用', 'head', { repeats: 30, form: { what: text('所需物资、设备、场地', { class: 'open' }) } }),
    offence: step('发现扰乱市场、社会秩序的行为', 'office', { repeats: 30, form: { what: text('情况'), to: agency('承办单位') } }),
    end: step('解除应急响应', 'chief', { ends: '解除', issues: '解除应急响应决定', form: { event: text('突发事件', { class: 'open' }), grade, stopped: yes('停止执行应急处置措施'), guard: text('防止次生、衍生事件的措施', { class: 'open' }) } }),
  },

  rules: ({ law, disclosure, practice, fact }) => [
    // 启动
    law(72, 1).after('event', 'learn').must('start', 'decline').promptly(),
    law(71, 3).before('start').hold('响应级别由现行有效的预案确定', fact('start.plan').inForce),
    practice('应急响应').after('start').never('decline'),
    practice('应急响应').before('command', 'report', 'lodge', 'act', 'adjust', 'need', 'offence', 'uncontrolled', 'end').do('start'),
    law(72, 1).after('start', 'adjust').must('report').promptly(),
    law(25).after('start', 'adjust').must('lodge').promptly(),
    disclosure('第20条第12项、第26条').publishes('start', { within: workdays(20) }),
    law(7, 1).after('start').opens('emergency-release', { with: { event: 'start.event', grade: 'start.grade' } }),
    // 处置
    law(72, 1).after('start').must('act').promptly(),
    law(10).before('act').attest('与社会危害相适应,选择了最有利于保护权益的措施'),
    law('第73条、第74条').before('act').hold('写明采取的是哪几项措施', fact('act.measures').count.atLeast(1)),
    practice('应急响应').before('command').hold('写明组成单位和分工', fact('command.units').count.over(0)),
    law(17, 2).after('uncontrolled').must('report').promptly(),
    law(76, 1).after('need').opens('emergency-requisition', { with: { what: 'need.what', event: 'start.event' } }),
    law('第73条第1款第8项、第9项').after('offence').opens('emergency-offence', { unit: 'offence.to', with: { what: 'offence.what' } }),
    // 解除
    law(86).before('end').attest('威胁和危害已经得到控制或者消除'),
    law(86).before('end').hold('停止执行应急处置措施', fact('end.stopped').true),
    practice('应急响应').before('end').let('act', 'lodge', 'report'),
    law(87, 1).after('end').opens('emergency-aftermath', { with: { event: 'end.event', grade: 'end.grade', plan: 'start.plan' } }),
  ],

  figures: (f, { fact, did }) => {
    const is = (l: '一级' | '二级' | '三级' | '四级') => fact('start.level').is(l);
    return {
      started: f.count('start', '启动应急响应', '次', { by: ['start.level', 'start.kind'] }), first: f.count('start', '一级响应', '次', is('一级')), second: f.count('start', '二级响应', '次', is('二级')), third: f.count('start', '三级响应', '次', is('三级')), fourth: f.count('start', '四级响应', '次', is('四级')),
      adjusted: f.count('adjust', '调整响应级别', '次'), ended: f.count('end', '解除应急响应', '次'), commands: f.count('command', '设立现场指挥部', '个'), moved: f.sum('act.moved', '转移安置', '人次'), forces: f.sum('act.forces', '投入救援力量', '人次'),
      reports: f.count('report', '应急响应报告上级', '次', { by: ['report.kind'] }), lodged: f.count('lodge', '应对措施报人大常委会备案', '件'), raised: f.count('uncontrolled', '请求上级统一领导', '次'), needs: f.count('need', '提出调用、征用', '次'), offences: f.count('offence', '响应期间发现违法行为', '件'),
      handled: f.count('act', '应急处置措施', '次'), length: f.days('start', 'end', '应急响应平均天数'), running: f.standing(all(did('start'), not(did('end'))), '正在响应', '个'),
    };
  },

  notModelled: {
    '突发事件应对法第71条第3款': '什么情形启动几级由预案写明,由启动的人判断',
    '突发事件应对法第25条': '处置中发布的各项决定、命令、措施也要备案,可以几件一并报:启动、调整以后的备案有提示,其余由承办单位汇总',
    '突发事件应对法第74条': '社会安全事件的控制措施由公安机关依法采取,这里只记载名目',
    '突发事件应对法第72条第1款': '立即没有小时数;启动的时刻记载到分,可以看出间隔',
    '突发事件应对法第18条、第24条': '跨区域和军地的协同由协议和命令定',
  },
});
