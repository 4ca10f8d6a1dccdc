/**
 * 公开征求意见: one public page for every draft that asks for comments, of a decision, a document, or anything else. Opened by those who draft (how: see
 * `forms.ts`), or by hand. The day on which it closes is written by the clock: nobody can close it early. Each comment is a case of its own (`comment.ts`).
 */
// biome-ignore format: the words of the language, on few lines
import { any, choices, count, date, days, files, not, optional, procedure, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, decisionRules, indicators2021, practice } from '../statutes.ts';
import { commentKind, consulters } from './forms.ts';

const toPublish = setting('public-comment.publish', '征求意见公告上网的期限', workdays(1), '通行做法:公告当日上网;法律、行政法规没有天数');
const toAnswer = setting('public-comment.answer', '公布意见采纳情况的期限', workdays(20), '地方规定;国家文件没有天数');

type Kind = NonNullable<(typeof commentKind)['$']>;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const publicComment = procedure({
  id: 'public-comment', title: '公开征求意见', chapter: 'decisions', from: '2019-09-01', roles,
  statutes: { decision: decisionRules, business: businessRules, indicators: indicators2021, practice },
  opens: ['start', 'begin'], subject: 'announce.title',

  steps: {
    start: told('送交公开征求意见', consulters, { repeats: 1, form: { kind: commentKind, title: optional(text('草案名称', { class: 'open' })), draft: optional(files('草案及其说明', { class: 'open' })) } }),
    begin: step('拟公开征求意见(其他草案)', 'agency', { form: { kind: commentKind, title: optional(text('草案名称', { class: 'open' })) } }),
    announce: step('发布征求意见公告', 'agency', { issues: '公开征求意见公告', form: {
      title: text('草案名称', { class: 'open' }), until: date('提出意见的最后一日'), draft: files('草案', { class: 'open' }), note: files('草案说明', { class: 'open' }),
      ways: choices('提出意见的方式', '网站留言', '信函', '电子邮件', '电话', '当面'), media: choices('公布的途径', '政府网站', '政务新媒体', '报刊', '广播电视', '张贴'),
      short: optional(text('缩短期限的理由', { class: 'open' })) } }),
    explain: step('解释说明(专家访谈等)', 'agency', { repeats: 9, form: { what: text('说明的问题', { class: 'open' }) } }),
    extend: step('延长征求意见期限', 'agency', { repeats: 3, issues: '延长征求意见期限公告', form: { until: date('延长到') } }),
    heard: told('收到意见', 'comment', { repeats: 9999 }),
    settled: told('意见已经答复、撤回', 'comment', { repeats: 9999 }),
    close: step('征求意见期满', 'clock'),
    summarise: step('公布意见采纳情况', 'agency', { ends: '已公布采纳情况', issues: '公众意见研究采纳情况说明', form: {
      received: count('收到的意见数'), note: text('归纳和采纳情况', { class: 'open' }) } }),
    stop: step('终止征求意见', 'head', { ends: '终止征求意见', issues: '终止征求意见公告', form: { reason: text('理由', { class: 'open' }) } }),
  },

  rules: ({ decision, business, indicators, practice, fact, done, did, today, published }) => {
    const of = (kind: Kind) => any(fact('start.kind').is(kind), fact('begin.kind').is(kind));
    const major = of('重大行政决策草案'), firms = of('涉及经营者的行政规范性文件草案'), norm = of('行政规范性文件草案');
    const short = fact('announce.short').present, until = fact('announce.until');
    return [
      // 公告
      decision(15, 1).before('announce').hold('提出意见的期限不少于三十日', not(until.before(today.plus(days(30))))).when(major).unless(short),
      business(62).before('announce').hold('提出意见的期限不少于三十日', not(until.before(today.plus(days(30))))).when(firms).unless(short),
      indicators('第24项').before('announce').hold('提出意见的期限不少于七个工作日', not(until.before(today.plus(workdays(7))))).when(norm).unless(short),
      practice('公告').before('announce').hold('最后一日在公告以后', until.after(today)),
      decision(15, 1).before('announce').attest('需要缩短期限的紧急等情况属实,并已在公告中说明').when(short),
      practice('公告').after('start', 'begin').must('announce', 'stop').promptly(),
      decision(15, 1).publishes('announce', { within: toPublish }),
      decision(15, 2).before('explain').do('announce'),
      practice('公告').before('extend').hold('延长到原定最后一日以后', fact('extend.until').after(until)),
      // 期满:由时钟写明,不能提前结束
      decision(15, 1).after('announce').must('close').by(until, { silence: 'close' }),
      practice('公告').extends('close', { with: 'extend', to: 'extend.until' }),
      decision(15, 1).before('summarise').do('announce published', 'close'),
      decision(15, 1).before('summarise').wait(days(30), published('announce'), { full: true }).when(major).unless(short),
      business(62).before('summarise').wait(days(30), published('announce'), { full: true }).when(firms).unless(short),
      indicators('第24项').before('summarise').wait(workdays(7), published('announce'), { full: true }).when(norm).unless(short),
      // 研究采纳、反馈
      decision(18).before('summarise').hold('每条意见都已研究,答复采纳与否', done('settled').atLeast(done('heard'))).when(major),
      practice('意见反馈').before('summarise').hold('每条意见都已研究,答复采纳与否', done('settled').atLeast(done('heard'))).when(any(norm, firms, of('其他草案'))),
      practice('意见反馈').after('close').must('summarise', 'stop').within(toAnswer),
      business(62).publishes('summarise', { within: toPublish }),
      practice('意见反馈').after('summarise').tells('opener', 'commented', { with: { received: 'summarise.received' } }),
      practice('公告').before('stop').attest('草案撤回或者不再制定').when(did('announce')),
    ];
  },

  // What is open for comments, or being studied.
  inForce: ({ day }) => ({ from: day('announce'), until: ['summarise', 'stop'] }),

  computes: ({ done }) => ({ 'summarise.received': done('heard') }),

  figures: (f, { fact, did }) => {
    const announced = f.count('announce', '公开征求意见', '件', { by: ['start.kind', 'begin.kind'] }), answered = f.count('summarise', '公布意见采纳情况', '件');
    return {
      announced, shortened: f.count('announce', '缩短期限的', '件', fact('announce.short').present), extended: f.count('extend', '延长期限', '件次'),
      comments: f.count('heard', '收到公众意见', '条'), settled: f.count('settled', '已经处理的意见', '条'), answered, answeredRate: f.share(answered, announced, '采纳情况反馈率'),
      inTime: f.inTime('summarise', '按期公布采纳情况', '件'), stopped: f.count('stop', '终止征求意见', '件'), length: f.days('announce', 'summarise', '征求意见到反馈的平均天数'),
      explained: f.count('explain', '解释说明', '次'), open: f.standing(did('announce'), '正在征求意见', '件'),
    };
  },

  notModelled: {
    '重大行政决策程序暂行条例第14条': '座谈会、走访、问卷、民意调查和特定群体的沟通在决策的程序里;依法不予公开的不开这一页',
    '重大行政决策程序暂行条例第15条第1款': '不少于三十日从公告上网之日起算,最后一日逢休息日的顺延;缩短到几天由说明的理由和人判断,条文没有下限',
    '市县法治政府建设示范指标体系第24项': '原文由转载核对;「一般不少于」的例外同样须说明理由',
    '优化营商环境条例第62条': '意见采纳情况反馈没有天数,按设定值',
    '期满以后的意见': '照样收下并答复,不影响期满',
  },
});
