/**
 * The year's reports: 上年度行政执法总体情况 of each department and each town by 31 January (国办发〔2018〕118号), and the supervisor's own to the government.
 * No figure is typed into them: they are composed of the figures of the year.
 */
// biome-ignore format: the words of the language, on few lines
import { choices, files, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { enforcementSupervisionRules, notice118, practice } from '../statutes.ts';
import { yearlyLimit } from './oversight-settings.ts';

// biome-ignore format: a paragraph of the list after the other
const parts = choices('数据的范围', '执法主体和人员', '行政许可', '行政处罚', '行政强制', '行政检查', '行政征收征用', '行政给付、确认、奖励', '复议和诉讼', '投诉举报', '罚没收入');

/** One procedure for each kind of unit: the clock opens it on 1 January. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
const yearlyOf = (id: string, each: 'department' | 'town' | 'street', who: string) => procedure({
  id, title: `行政执法年度数据公示(${who})`, chapter: 'enforcement', from: '2018-12-05', roles,
  statutes: { notice: notice118, practice },
  opens: ['start'], every: { year: [1, 1], each },

  steps: {
    start: step('应当公开上年度行政执法总体情况', 'clock'),
    none: step('说明上年度没有行政执法职责', 'head', { ends: '没有执法职责', form: { why: text('说明', { class: 'open' }) } }),
    compose: step('由指标生成年度执法数据', 'agency', { repeats: 9, issues: '年度行政执法数据报告', form: { parts, report: files('数据报告'), words: text('说明', { class: 'open', optional: true }) } }),
    sign: step('签发', 'head', { repeats: 9 }),
    announce: step('向社会公开', 'agency', { issues: '年度行政执法总体情况', form: { link: text('公开的地址', { class: 'open' }) } }),
    submit: step('报本级政府和上级主管部门', 'agency', { issues: '年度行政执法数据报送函', serves: 'superior' }),
    amend: step('更正公开的数据', 'agency', { repeats: 9, issues: '更正说明', form: { why: text('更正的内容和原因', { class: 'open' }) } }),
    close: step('归档', 'agency', { ends: '已经公开并报送' }),
  },

  rules: ({ notice, practice, fact, done, yearly }) => [
    notice('第(六)项').after('start').must('announce', 'none').by(yearly(1, 31)),
    notice('第(六)项').after('start').must('submit', 'none').by(yearly(1, 31)),
    practice('年度数据的形成').before('sign').hold('有尚未签发的数据', done('compose').over(done('sign'))),
    practice('年度数据的形成').before('sign').do('compose'),
    practice('年度数据的形成').before('announce', 'submit').do('sign'),
    practice('年度数据的形成').before('announce', 'submit').hold('最后一次生成的数据已经签发', done('sign').is(done('compose'))),
    practice('年度数据的形成').before('compose').hold('写明数据的范围', fact('compose.parts').count.over(0)),
    practice('年度数据的形成').before('close').do('announce', 'submit'),
    practice('年度数据的形成').after('announce').never('compose', 'none'),
    practice('年度数据的形成').after('submit').never('none'),
    notice('第二部分').before('amend').do('announce'),
  ],

  figures: (f) => {
    const due = f.count('start', `应当公开年度执法数据的${who}`, '个'), inTime = f.inTime('announce', `按时公开年度执法数据的${who}`, '个');
    const none = f.count('none', `没有执法职责的${who}`, '个'), owing = f.minus(due, none, `有执法职责的${who}`);
    return { due, inTime, none, owing, announced: f.count('announce', `公开年度执法数据的${who}`, '个'), submitted: f.inTime('submit', `按时报送年度执法数据的${who}`, '个'),
      onTimeRate: f.share(inTime, owing, `${who}年度执法数据按时公开率`), corrected: f.count('amend', `${who}更正年度执法数据`, '件次') };
  },

  notModelled: {
    '国办发〔2018〕118号第(六)项': '公开哪些数据由各省的统计年报表定:由各程序的指标按年度、单位取得,报告里不填数',
    '垂直管理部门': '同样公开并报上级主管部门;不在本级单位名录中的,由其自己的平台办理',
  },
});

export const enforcementYearly = yearlyOf('enforcement-yearly', 'department', '部门');
export const enforcementYearlyTown = yearlyOf('enforcement-yearly-town', 'town', '镇');
export const enforcementYearlyStreet = yearlyOf('enforcement-yearly-street', 'street', '街道');

/** 行政执法监督工作年度报告: the supervisor reports to his government (行政执法监督条例第6条). */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const supervisionYearly = procedure({
  id: 'supervision-yearly', title: '行政执法监督年度报告', chapter: 'enforcement', from: '2021-08-11', roles,
  statutes: { law: enforcementSupervisionRules, practice },
  opens: ['start'], every: { year: [1, 1], each: 'government' },

  steps: {
    start: step('应当报告上年度行政执法监督工作', 'clock'),
    compose: step('由指标生成监督报告', 'supervisor', { repeats: 9, issues: '行政执法监督年度报告', form: { report: files('报告'), problems: text('普遍性问题和建议') } }),
    submit: step('向本级政府报告', 'supervisor', { issues: '行政执法监督年度报告报送函', serves: 'superior' }),
    close: step('归档', 'supervisor', { ends: '已经报告' }),
  },

  rules: ({ law, practice }) => [
    law(6).after('start').must('submit').within(yearlyLimit),
    practice('监督报告的形成').before('submit').do('compose'),
    practice('监督报告的形成').before('close').do('submit'),
  ],

  figures: (f) => ({ due: f.count('start', '应当报告的执法监督年度报告', '份'), submitted: f.count('submit', '执法监督年度报告', '份'), inTime: f.inTime('submit', '按时的执法监督年度报告', '份') }),

  notModelled: { '行政执法监督条例第6条': '只说定期向本级政府报告,期限是默认值;条例2026年2月1日施行,以前按纲要和省级规定' },
});
