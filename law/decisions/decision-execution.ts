/**
 * 重大行政决策的执行: held by the unit that carries it out; reported, inspected, halted or changed only in the way of the law, evaluated afterwards by somebody who
 * had no part in the assessment before it, and answered for.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, date, files, months, optional, party, procedure, ref, setting, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { decisionRules } from '../statutes.ts';
import { lifelong } from './forms.ts';

const reportEvery = setting('decision-execution.report', '报告决策执行情况的间隔', months(3), '地方规定;条例未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const decisionExecution = procedure({
  id: 'decision-execution', title: '重大行政决策的执行', chapter: 'decisions', from: '2019-09-01', roles,
  statutes: { law: decisionRules },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: told('交付执行', 'decision', { repeats: 1, form: {
      title: text('决策名称', { class: 'open' }), task: text('执行的任务', { class: 'open' }), until: date('执行完成之日'), assessor: optional(party('决策前承担风险评估的第三方')), reasoner: optional(party('决策前承担论证的专业机构')) } }),
    plan: step('制定执行方案', 'agency', { repeats: 5, issues: '决策执行方案', form: { helpers: text('配合单位', { class: 'open' }), steps: text('措施和时间安排') } }),
    report: step('报告执行情况', 'agency', { repeats: 60, issues: '决策执行情况报告', form: { state: choice('情况', '正常', '迟缓'), paper: optional(files('报告')) } }),
    inspect: step('督促检查', 'inspector', { repeats: 30, issues: '决策督查记录', form: { found: choice('结果', '正常执行', '拖延、推诿', '没有执行'), what: text('情况') } }),
    mend: step('整改', 'agency', { repeats: 30, form: { what: text('整改情况') } }),
    opine: step('公众对决策及其实施提出意见', 'public', { repeats: 500, form: { words: text('意见', { class: 'personal' }), way: choice('方式', '信件', '电话', '电子邮件', '网站', '当面') } }),
    alarm: step('报告重大问题', 'agency', { repeats: 9, issues: '决策执行重大问题报告', form: { what: choice('情形', '决策存在问题', '客观情况发生重大变化', '不可抗力等严重影响决策目标实现'), why: text('说明') } }),
    suspend: step('决定中止执行', 'chief', { repeats: 5, issues: '中止执行决定', form: { urgent: yes('情况紧急,行政首长先行决定'), why: text('理由') } }),
    resume: step('恢复执行', 'chief', { repeats: 5, issues: '恢复执行决定' }),
    adjust: step('调整决策', 'chief', { repeats: 5, issues: '调整决策决定', form: { major: yes('重大调整'), by: optional(ref('decision', '履行法定程序的新决策')), until: optional(date('执行完成之日调整到')), what: text('调整的内容', { class: 'open' }) } }),
    halt: step('停止执行', 'chief', { ends: '停止执行', issues: '停止执行决定', form: { by: ref('decision', '履行法定程序的新决策'), why: text('理由', { class: 'open' }) } }),
    evaluate: step('组织决策后评估', 'chief', { repeats: 3, issues: '决策后评估通知书', form: {
      ground: choice('情形', '明显未达到预期效果', '公民、法人或者其他组织提出较多意见', '决策机关认为有必要'), by: party('承担评估具体工作的单位'), until: date('提交报告之日') } }),
    evaluated: step('收到后评估报告', 'agency', { repeats: 3, issues: '决策后评估报告', form: {
      who: choices('参与评估的人', '社会公众', '人大代表', '政协委员', '人民团体', '基层组织', '社会组织'), advice: choice('建议', '继续执行', '调整', '停止执行'), paper: files('报告') } }),
    uphold: step('研究后评估结果,决定继续执行', 'chief', { repeats: 3, form: { why: text('不调整、不停止的理由') } }),
    finish: step('确认执行完毕', 'agency', { ends: '执行完毕', issues: '决策执行情况报告' }),
    blame: step('移送责任追究', 'agency', { repeats: 5, issues: '责任追究线索移送函', form: { cause: text('失误或者拒不执行、推诿、拖延、瞒报的情况'), organ: agency('责任单位') } }),
    archive: step('执行和后评估材料归档', 'clerk', { repeats: 3, issues: '重大行政决策档案目录' }),
  },

  rules: ({ law, fact, did }) => [
    law(34).after('start').must('plan').promptly(),
    law(34).after('start').must('finish', 'halt').by(fact('start.until')),
    law(37).extends('finish', { with: 'adjust', to: 'adjust.until' }),
    law(37).from('suspend').until('resume').stopsAll(),
    law(34).after('start', 'report').must('report', 'finish', 'halt').within(reportEvery),
    law(34).before('report', 'finish').do('plan'),
    law(34).after('inspect').must('mend').promptly().when(fact('inspect.found').among('拖延、推诿', '没有执行')),
    law(34).before('mend').do('inspect'),
    law(34).before('finish').let('mend'),
    law(35, 1).after('alarm').must('suspend', 'adjust', 'halt', 'report', 'evaluate').promptly(),
    law(37).before('suspend').hold('先有重大问题的报告;情况紧急的,行政首长可以先决定中止', fact('suspend.urgent').true, did('alarm')),
    law(37).before('adjust').hold('重大调整须另行履行法定程序', fact('adjust.by').did('decide')).when(fact('adjust.major').true),
    law(37).before('halt').hold('未经法定程序不得停止执行', fact('halt.by').did('decide')),
    law(37).before('adjust').attest('不属于重大调整').when(fact('adjust.major').false),
    law(36, 1).before('evaluate').attest('具有可以组织评估的情形'),
    law(36, 2).before('evaluate').attest('受委托的单位没有承担决策前的主要论证评估工作'),
    law(36, 2).apart('evaluate.by', 'start.assessor'),
    law(36, 2).apart('evaluate.by', 'start.reasoner'),
    law(36, 1).after('evaluate').must('evaluated').by(fact('evaluate.until')),
    law(36, 3).before('evaluated').do('evaluate'),
    law(36, 3).before('evaluated').hold('听取社会公众意见,吸收代表、委员、团体、组织参与', fact('evaluated.who').has('社会公众'), fact('evaluated.who').hasAny('人大代表', '政协委员', '人民团体', '基层组织', '社会组织')),
    law(36, 4).before('uphold').do('evaluated'),
    law(36, 4).after('evaluated').must('adjust', 'halt', 'uphold').promptly().when(fact('evaluated.advice').among('调整', '停止执行')),
    law(36, 1).before('finish').let('evaluated'),
    law('第39条、第40条').after('blame').opens('accountability', { with: { cause: 'blame.cause', organ: 'blame.organ' } }),
    law(33).after('finish', 'halt').must('archive').promptly(),
    law(38, 2).after('start', 'finish', 'halt').may('blame').within(lifelong),
  ],

  figures: (f, { did }) => {
    const started = f.count('start', '交付执行的决策', '件'), finished = f.count('finish', '执行完毕的决策', '件'), inTime = f.inTime('finish', '按期执行完毕的决策', '件'), halted = f.count('halt', '停止执行的决策', '件');
    return {
      started, finished, inTime, halted, finishedRate: f.share(finished, started, '决策执行完成率'), onTime: f.share(inTime, finished, '决策按期执行率'), reported: f.count('report', '执行情况报告', '份', { by: ['report.state'] }),
      inspected: f.count('inspect', '决策督查', '次', { by: ['inspect.found'] }), opined: f.count('opine', '公众对决策实施的意见', '条', { by: ['opine.way'] }), alarmed: f.count('alarm', '报告重大问题', '件', { by: ['alarm.what'] }),
      suspended: f.count('suspend', '中止执行', '次'), adjusted: f.count('adjust', '调整决策', '次', { by: ['adjust.major'] }), evaluated: f.count('evaluated', '决策后评估', '件', { by: ['evaluated.advice'] }), blamed: f.count('blame', '移送责任追究', '件'),
      archived: f.count('archive', '执行档案归档', '份'), open: f.standing(did('start'), '执行中的决策', '件'),
    };
  },

  notModelled: {
    '第35条第2款': '公众的意见照收,怎样处理由执行单位判断,较多的是后评估的情形',
    '第36条第1款': '明显、较多没有数额,由决策机关判断并署名',
    '第38条至第41条': '处分的种类和程序在责任追究里;终身追究:案件终结以后也可以移送,责任追究也可以自行登记线索',
    '审计机关的跟踪审计': '在审计的程序里',
  },
});
