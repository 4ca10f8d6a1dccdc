/** 部门、镇街自己的法治政府建设年度报告: the same days as the government's own: handed in before 1 March, public before 1 April; who fails is hurried, then named. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, choices, days, files, not, optional, procedure, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, inspectionWork, practice } from '../statutes.ts';
import { allFiveIn, chaseWay, daysBefore, reportParts, secrecy } from './year.ts';

/** One procedure for each kind of unit. `to`: whom it reports to. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
const reportOf = (id: string, each: 'department' | 'town' | 'street', who: string, to: string) => procedure({
  id, title: `法治政府建设年度报告(${who})`, chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, disclosure: disclosureRules, practice },
  opens: ['start'], every: { year: [1, 1], each },

  steps: {
    start: step('应当报告上一年度法治政府建设情况', 'clock'),
    compose: step('由指标编写报告', 'office', { repeats: 9, form: { parts: reportParts, report: files('报告文稿') } }),
    sign: step('主要负责人签发', 'chief', { issues: '法治政府建设年度报告' }),
    submit: step(`向${to}报告`, 'office', { issues: '年度报告报送函', serves: 'superior', form: { copied: yes('已经抄送督察单位') } }),
    clear: step('保密审查,形成公开文本', 'infoOffice', { issues: '法治政府建设年度报告(公开文本)', form: { secrecy, public: files('公开文本', { class: 'open' }) } }),
    remind: step('督促报送、公开', 'planner', { repeats: 9, form: { way: chaseWay } }),
    criticise: step('通报批评', 'planner', { issues: '年度报告报送、公开情况通报', form: { what: choice('情形', '没有按时报送', '没有按时公开', '没有按时报送、公开') } }),
    appraise: step('登记对公开的报告的评议', 'planner', { repeats: 3, form: {
      by: choices('评议人', '人大代表', '政协委员', '专家学者', '新闻记者', '法律顾问', '第三方机构'), words: files('评议意见'), public: optional(yes('向社会公开评议结果')) } }),
    feedback: step('向单位反馈评议结果', 'planner', { repeats: 3, issues: '年度报告评议反馈函' }),
    amend: step('更正已经报送、公开的报告', 'office', { repeats: 9, issues: '年度报告更正说明', form: { what: text('更正的内容(原文、现文)', { class: 'open' }), why: text('原因', { class: 'open' }) } }),
    close: step('归档', 'office', { ends: '已经报告并公开' }),
  },

  rules: ({ law, disclosure, practice, fact, did, done, today, yearly, late, overdue }) => {
    // A street office is no government: what towns owe by article 23 it owes by custom.
    const duty = each === 'street' ? practice('街道办事处参照') : law(23, 2), shown = each === 'street' ? practice('街道办事处参照') : law(24);
    const beforeMarch = yearly(3, 1).minus(days(1)), beforeApril = yearly(4, 1).minus(days(1));
    return [
      law(25).before('sign').hold('五个部分齐全', ...allFiveIn(fact('compose.parts'))),
      law(25).before('sign').attest('举措和成效、不足和原因、第一责任人职责的情况如实写明'),
      practice('签发').before('sign').do('compose'),
      duty.after('start').must('submit').by(beforeMarch),
      practice('签发').before('submit', 'clear').do('sign'),
      practice('签发').after('sign').never('compose'),
      duty.before('submit').hold('同时抄送督察单位', fact('submit.copied').true),
      shown.after('start').must('clear published').by(beforeApril),
      shown.before('clear').attest('公开文本不涉及党和国家秘密'),
      disclosure(26).publishes('clear', { within: workdays(20) }),
      disclosure(26).publishes('amend', { within: workdays(20) }),
      law(26).before('criticise').hold('没有按时报送,或者没有按时公开', any(late('submit'), all(not(did('clear published')), not(today.before(overdue('clear published')))))),
      law(26).before('criticise').do('remind'),
      law(27).before('appraise').do('clear published'),
      law(27).after('appraise').must('feedback').promptly(),
      law(27).before('feedback').hold('有没有反馈的评议', done('appraise').over(done('feedback'))),
      practice('签发').before('amend').do('submit'),
      shown.before('close').do('submit', 'clear published'),
      law(27).before('close').let('feedback', 'amend published'),
    ];
  },

  figures: (f) => {
    const due = f.count('start', `应当报告的${who}`, '个'), inTime = f.inTime('submit', `按时报告的${who}`, '个'), shown = f.inTime('clear published', `按时公开年度报告的${who}`, '个');
    return { due, inTime, inTimeRate: f.share(inTime, due, `${who}年度报告按时报送率`), submitted: f.count('submit', `报送年度报告的${who}`, '个'), published: f.count('clear published', `公开年度报告的${who}`, '个'),
      shown, shownRate: f.share(shown, due, `${who}年度报告按时公开率`), reminded: f.count('remind', `督促${who}报送、公开年度报告`, '次'), criticised: f.count('criticise', `被通报批评的${who}`, '个', { by: ['criticise.what'] }),
      appraised: f.count('appraise', `评议${who}年度报告`, '次'), amended: f.count('amend', `${who}更正年度报告`, '件次') };
  },

  notModelled: {
    '第23条第2款': daysBefore,
    '第27条': '是否评议由督察单位定;评议人提出的意见以文件登记',
    ...(each === 'street' && { '街道办事处': '街道办事处是派出机关,规定没有写到;参照乡镇,按地方惯例' }),
    ...(each === 'town' && { '第26条': '规定写的是下一级党委和政府:乡镇由县的督察单位督促' }),
  },
});

export const unitReport = reportOf('unit-report', 'department', '部门', '本级党委和政府、上一级主管部门');
export const unitReportTown = reportOf('unit-report-town', 'town', '乡镇', '上一级党委和政府');
export const unitReportStreet = reportOf('unit-report-street', 'street', '街道', '上一级党委和政府');
