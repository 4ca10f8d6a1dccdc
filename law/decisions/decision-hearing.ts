/** 决策听证会: announced with its papers, its members chosen openly, papers with them seven days before, the record signed. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, days, files, not, official, procedure, rows, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { decisionRules, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const decisionHearing = procedure({
  id: 'decision-hearing', title: '重大行政决策听证会', chapter: 'decisions', from: '2019-09-01', roles,
  statutes: { law: decisionRules, practice },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: told('需要听证', 'decision', { repeats: 1, form: { title: text('决策事项', { class: 'open' }), draft: files('决策草案及其说明') } }),
    announce: step('公布听证会时间、地点和材料', 'agency', { issues: '听证公告', form: {
      on: date('听证会召开之日'), place: text('地点', { class: 'open' }), draft: files('决策草案及其说明', { class: 'open' }), chosen: yes('需要遴选听证参加人'), how: text('遴选办法', { class: 'open', optional: true }) } }),
    enrol: step('报名参加', 'public', { repeats: 500, form: { as: choice('代表的一方', '利害关系人', '消费者、居民', '企业', '人大代表、政协委员', '专家') } }),
    choose: step('公布听证参加人名单', 'agency', { issues: '听证参加人名单', form: { list: rows('参加人', { name: text('姓名', { class: 'open' }), as: text('代表的一方', { class: 'open' }) }, { class: 'open' }), number: count('参加人数') } }),
    send: step('送达听证会材料', 'agency', { issues: '听证会材料', form: { papers: files('材料') } }),
    postpone: step('改期', 'agency', { repeats: 2, issues: '听证会改期公告', form: { to: date('改到'), why: text('原因', { class: 'open' }) } }),
    hear: step('举行听证会', 'host', { issues: '听证会记录', form: { host: official('主持人'), signed: yes('参加人确认记录并签字'), public: yes('公开举行'), record: files('听证会记录') } }),
    report: step('提出听证报告', 'agency', { ends: '已听证', issues: '听证报告', form: { points: text('各方意见的要点', { class: 'open' }) } }),
    cancel: step('取消听证', 'head', { ends: '取消', form: { why: choice('原因', '决策程序终止', '没有人报名') } }),
  },

  rules: ({ law, practice, fact, did, today }) => [
    law(16, 2).after('start').must('announce', 'cancel').promptly(),
    law(16, 3).before('announce').hold('需要遴选参加人的,公布遴选办法', any(fact('announce.chosen').false, fact('announce.how').present)),
    law(16, 2).before('choose', 'send').do('announce'),
    law(16, 3).before('choose').attest('公平公开遴选,相关各方都有代表'),
    law(16, 3).before('hear').do('choose', 'send'),
    law(16, 3).before('hear').wait(days(7), 'send'),
    law(16, 2).before('hear').hold('在公布的日子举行', any(today.is(fact('postpone.to')), all(not(did('postpone')), today.is(fact('announce.on'))))),
    law(17).before('hear').hold('公开举行,参加人确认记录并签字', fact('hear.public').true, fact('hear.signed').true),
    law(17).before('hear').attest('依次介绍草案、陈述意见、询问质证辩论'),
    practice('听证报告').before('report').do('hear'),
    practice('听证报告').after('hear').must('report').promptly(),
    practice('听证报告').after('hear').never('cancel', 'postpone'),
    law(17).after('report').tells('opener', 'heard', { with: { number: 'choose.number' } }),
  ],

  computes: ({ fact }) => ({ 'choose.number': fact('choose.list').count }),

  figures: (f) => ({
    started: f.count('start', '需要听证的决策', '件'), heard: f.count('hear', '举行听证会', '次'), members: f.sum('choose.number', '听证参加人', '人次'), enrolled: f.count('enrol', '报名参加听证', '人次', { by: ['enrol.as'] }),
    reported: f.count('report', '听证报告', '份'), cancelled: f.count('cancel', '取消的听证会', '次'), postponed: f.count('postpone', '听证会改期', '次'),
  }),

  notModelled: {
    '第16条第1款': '法律、法规、规章对听证另有规定的(价格听证、城乡规划等)依其规定',
    '第16条第3款': '七日没有写明工作日,按自然日;名单、材料提前多少天公布没有规定',
  },
});
