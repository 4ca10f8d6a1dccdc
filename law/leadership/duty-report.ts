/** 述法: the round of a year, and each leader's own report on his duty as the first person responsible: written, given, rated, mended. 第一责任人规定第7条. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, days, files, months, official, optional, procedure, rows, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { firstResponsibleRules, practice } from '../statutes.ts';
import { chaseWay, custom, whose } from './year.ts';

const askWithin = setting('duty-report-round.ask', '部署年度述法的期限', workdays(10), custom);
const roundLimit = setting('duty-report-round.end', '年度述法完成的期限', months(3), '地方惯例:次年一季度以前,与年终考核一同');
const rateLimit = setting('duty-report.rate', '述法以后评议的期限', workdays(20), custom);
const againLimit = setting('duty-report.again', '退回的述法报告重写的期限', workdays(5), custom);
const mendLimit = setting('duty-report.mend', '述法反馈问题的整改期限', days(60), custom);

/** The round. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dutyReportRound = procedure({
  id: 'duty-report-round', title: '年度述法', chapter: 'leadership', from: '2016-11-30', roles,
  statutes: { law: firstResponsibleRules, practice },
  opens: ['start'], every: { year: [1, 1], each: 'government' },

  steps: {
    start: step('应当组织上一年度述法', 'clock'),
    ask: step('部署述法', 'planner', { repeats: 3, issues: '年度述法工作通知', form: { year: count('年度'), dueOn: date('提交期限'), number: count('述法人数'),
      people: rows('述法人', { unit: agency('单位'), person: official('姓名'), post: whose }) } }),
    hand: step('向组织部门移送评议结果', 'planner', { issues: '述法评议结果移送函', form: { used: choice('运用', '列入年度考核', '列入年终述职评议', '列入年度考核和年终述职评议') } }),
    close: step('完成年度述法', 'planner', { ends: '完成' }),
  },

  rules: ({ law, practice, linked }) => [
    practice('述法部署').after('start').must('ask').within(askWithin),
    law(7).after('ask').opens('duty-report', { each: 'ask.people', unit: 'unit', with: { year: 'ask.year', dueOn: 'ask.dueOn' } }),
    practice('述法部署').after('start').must('close').within(roundLimit),
    law(7).before('hand').do('ask'),
    law(7).before('hand').hold('述法都已评议,或者已经注明不述法', linked('duty-report').allEnded),
    law(7).before('close').do('hand'),
  ],

  computes: ({ fact }) => ({ 'ask.number': fact('ask.people').count }),

  figures: (f) => {
    const asked = f.sum('ask.number', '应当述法的人', '人次');
    return { rounds: f.count('close', '完成的年度述法', '次'), asked, reportedRate: f.share('duty-report.reported', asked, '述法覆盖率'), handed: f.count('hand', '移送组织部门的评议结果', '次', { by: ['hand.used'] }) };
  },

  notModelled: { '第7条': '列入年终述职内容见于规定和各省方案;述法工作意见(2021年)没有读到,期限是默认值', '第8条': '纳入政绩考核、作为任用依据由组织部门办理' },
});

/** One leader's. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dutyReport = procedure({
  id: 'duty-report', title: '述法报告', chapter: 'leadership', from: '2016-11-30', roles,
  statutes: { law: firstResponsibleRules, practice },
  opens: ['asked'],

  steps: {
    asked: told('部署述法', 'duty-report-round', { repeats: 1, form: { year: count('年度'), dueOn: date('提交期限'), person: official('述法人'), post: whose } }),
    write: step('提交述法报告', 'head', { repeats: 9, issues: '述法报告', form: { report: files('述法报告'), problems: text('存在的问题'), next: optional(text('下一步打算')) } }),
    chase: step('催报', 'planner', { repeats: 9, form: { way: chaseWay } }),
    sendBack: step('退回重写', 'planner', { repeats: 5, form: { why: text('原因') } }),
    give: step('述法', 'clerk', { issues: '述法记录', form: { way: choice('方式', '会议述法', '书面述法'), on: date('述法之日'), heard: optional(count('听取述法的人数')) } }),
    rate: step('评议', 'planner', { issues: '述法评议表', form: { result: choice('评议', '好', '较好', '一般', '差'), words: optional(text('意见')) } }),
    feedback: step('反馈问题', 'planner', { issues: '述法反馈整改单', form: { what: text('问题') } }),
    mend: step('报告整改', 'head', { form: { words: text('整改情况'), evidence: optional(files('佐证材料')) } }),
    close: step('完成', 'planner', { ends: '已经述法' }),
    drop: step('注明不述法', 'planner', { ends: '不述法', form: { why: choice('原因', '职务变动', '任职不满规定时间', '其他') } }),
  },

  rules: ({ law, practice, fact, did, done, late }) => {
    const poor = fact('rate.result').among('一般', '差');
    return [
      law(7).after('asked').must('write', 'drop').by(fact('asked.dueOn')),
      law(7).before('write').attest('履行第一责任人职责的情况如实写明'),
      practice('述法').before('chase').hold('报告逾期', late('write')),
      practice('述法').before('sendBack').hold('有没有退回的报告', done('write').over(done('sendBack'))),
      practice('述法').after('sendBack').must('write', 'drop').within(againLimit),
      practice('述法').before('give').hold('报告已经提交,没有待重写的', done('write').over(done('sendBack'))),
      practice('述法').after('give').never('sendBack', 'write', 'drop'),
      law(7).before('rate').do('give'),
      practice('评议').after('give').must('rate').within(rateLimit),
      practice('评议').after('rate').must('feedback').promptly().when(poor),
      practice('评议').before('feedback').do('rate'),
      practice('评议').after('feedback').must('mend').within(mendLimit),
      practice('评议').before('mend').do('feedback'),
      practice('评议').before('close').do('rate'),
      practice('评议').before('close').hold('评议一般、差的,已经反馈', did('feedback')).when(poor),
      practice('评议').before('close').let('mend'),
    ];
  },

  figures: (f, { fact }) => {
    const by = { by: ['asked.post' as const] }, asked = f.count('asked', '列入述法', '人次', by), given = f.count('give', '述法', '人次', { by: ['asked.post', 'give.way'] });
    return {
      asked, reported: given, meeting: f.count('give', '会议述法', '人次', fact('give.way').is('会议述法')), writtenInTime: f.inTime('write', '按时提交述法报告', '人次'), rated: f.count('rate', '述法评议', '人次', { by: ['rate.result', 'asked.post'] }),
      good: f.count('rate', '述法评议较好以上', '人次', fact('rate.result').among('好', '较好')), returned: f.count('sendBack', '退回述法报告', '份次'), chased: f.count('chase', '催报述法报告', '次'),
      fedBack: f.count('feedback', '反馈述法问题', '人次'), mended: f.count('mend', '述法问题整改', '人次'), dropped: f.count('drop', '注明不述法', '人次', { by: ['drop.why'] }),
    };
  },

  notModelled: { '第7条': '述法报告列入年终述职;述职本身由组织部门组织', '评议': '评议的方式、票数由地方定,这里只登记结果' },
});
