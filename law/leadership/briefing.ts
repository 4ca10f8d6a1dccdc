/** 听取汇报: the Party committee hears the county's report on the year before, once a year at least; other hearings as they are; what is asked for there goes on the list of problems. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, choice, count, date, files, procedure, rows, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { custom } from './year.ts';

const minutesLimit = setting('briefing.minutes', '听取汇报以后印发纪要的期限', workdays(10), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const briefing = procedure({
  id: 'briefing', title: '听取法治建设工作汇报', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, practice },
  opens: ['start', 'propose'], every: { year: [1, 1], each: 'government' }, subject: 'plan.title',

  steps: {
    start: step('党委应当专题听取上一年度法治政府建设情况汇报', 'clock'),
    propose: step('拟听取汇报', 'clerk', { form: { why: text('缘由', { class: 'open' }) } }),
    plan: step('列入会议', 'clerk', { form: {
      body: choice('听取汇报的会议', '党委常委会会议', '依法治县(市、区)委员会会议', '政府常务会议', '政府全体会议'), title: text('汇报题目', { class: 'open' }),
      topic: choice('内容', '上一年度法治政府建设情况', '行政执法', '行政复议和应诉', '规范性文件和重大决策', '普法', '改革和其他法治工作'), by: agency('汇报单位'), on: date('会议日期') } }),
    paper: step('提交汇报材料', 'office', { repeats: 5, issues: '汇报材料', form: { paper: files('汇报材料') } }),
    shift: step('改期', 'clerk', { repeats: 5, form: { to: date('改到的日期') } }),
    hear: step('听取汇报', 'clerk', { form: { opinions: text('会议意见'), number: count('交办的事项数'),
      requests: rows('交办的事项', { lead: agency('承办单位'), title: text('事项', { class: 'open' }), content: text('内容和要求'), dueOn: date('期限') }, { optional: true }) } }),
    minutes: step('印发纪要', 'clerk', { issues: '听取汇报的会议纪要', form: { minutes: files('纪要') } }),
    cancel: step('取消汇报', 'clerk', { ends: '取消', form: { why: text('原因') } }),
    close: step('办结', 'clerk', { ends: '已经听取' }),
  },

  rules: ({ law, practice, fact, did, yearly, linked }) => [
    law('第7条第1项').after('start').must('hear').by(yearly(12, 31)),
    law('第7条第1项').before('plan').hold('年度专题汇报由党委听取,内容是上一年度法治政府建设情况', fact('plan.body').is('党委常委会会议'), fact('plan.topic').is('上一年度法治政府建设情况')).when(did('start')),
    law('第7条第1项').after('start').never('cancel'),
    practice('听取汇报').before('paper', 'shift').do('plan'),
    practice('听取汇报').after('plan').must('hear', 'cancel').by(fact('plan.on')),
    practice('听取汇报').extends('hear', { with: 'shift', to: 'shift.to' }),
    practice('听取汇报').before('hear').do('paper'),
    practice('听取汇报').after('hear').never('cancel'),
    practice('听取汇报').after('hear').opens('problem', { each: 'hear.requests', unit: 'lead' }),
    practice('听取汇报').after('hear').must('minutes').within(minutesLimit),
    practice('听取汇报').before('minutes').do('hear'),
    practice('听取汇报').before('close').do('minutes'),
    practice('听取汇报').before('close').hold('交办的事项都已销号', linked('problem').allEnded),
  ],

  computes: ({ fact }) => ({ 'hear.number': fact('hear.requests').count }),

  figures: (f, { fact }) => {
    const by = { by: ['plan.body' as const, 'plan.topic' as const] }, due = f.count('start', '应当听取的年度专题汇报', '次');
    return {
      due, heard: f.count('hear', '听取法治建设工作汇报', '次', by), party: f.count('hear', '党委听取法治建设工作汇报', '次', fact('plan.body').among('党委常委会会议', '依法治县(市、区)委员会会议')),
      government: f.count('hear', '政府听取法治建设工作汇报', '次', fact('plan.body').among('政府常务会议', '政府全体会议')), yearly: f.count('hear', '党委听取年度法治政府建设情况汇报', '次', all(fact('plan.body').is('党委常委会会议'), fact('plan.topic').is('上一年度法治政府建设情况'))),
      inTime: f.inTime('hear', '按期听取汇报', '次'), requests: f.sum('hear.number', '听取汇报时交办的事项', '项'), cancelled: f.count('cancel', '取消的汇报', '次'),
    };
  },

  notModelled: {
    '第7条第1项': '规定是每年专题听取一次,日期由党委定,最晚到年底;省里另定政府常务会议听取次数的,按次登记',
    '政府常务会议': '会议本身由「政府会议」办理;这里是汇报、意见和交办',
  },
});
