/** 问题清单: a problem found (in a report, a hearing, a review), given to a unit, mended by its day, checked, struck off. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, files, official, optional, procedure, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { custom } from './year.ts';

const planLimit = setting('problem.plan', '制定整改措施的期限', workdays(10), custom);
const checkLimit = setting('problem.check', '验收整改的期限', workdays(10), custom);
const given = { title: text('问题', { class: 'open' }), content: text('内容和要求'), dueOn: date('整改期限') };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const problem = procedure({
  id: 'problem', title: '法治建设问题清单', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { practice },
  opens: ['list', 'assigned'], subject: 'list.title',

  steps: {
    list: step('列入问题清单并交办', 'planner', { issues: '问题交办单', form: {
      source: choice('来源', '年度报告写明的不足', '人大审议、代表意见', '考核评估', '媒体和群众反映', '自查', '其他'), lead: agency('整改单位'), ...given } }),
    assigned: told('听取汇报时交办', 'briefing', { repeats: 1, form: { lead: agency('整改单位'), ...given } }),
    plan: step('制定整改措施', 'office', { issues: '整改方案', form: { measures: text('措施'), by: official('责任人') } }),
    report: step('报告整改', 'office', { repeats: 9, issues: '整改报告', form: { result: text('整改情况'), evidence: files('佐证材料') } }),
    check: step('验收', 'planner', { repeats: 9, form: { result: choice('验收结果', '已经整改', '退回'), words: optional(text('意见')) } }),
    extend: step('同意延期', 'planner', { repeats: 2, form: { until: date('延至之日'), why: text('原因') } }),
    urge: step('督办', 'planner', { repeats: 9, issues: '督办单', form: { why: text('事由') } }),
    close: step('销号', 'planner', { ends: '已经销号' }),
    drop: step('移出清单', 'planner', { ends: '移出清单', form: { why: text('依据') } }),
  },

  rules: ({ practice, fact, done, late, earliest }) => {
    const back = fact('check.result').is('退回');
    return [
      practice('问题整改').after('list', 'assigned').must('plan', 'drop').within(planLimit),
      practice('问题整改').after('list', 'assigned').must('report', 'drop').by(earliest(fact('list.dueOn'), fact('assigned.dueOn'))),
      practice('问题整改').extends('report', { with: 'extend', to: 'extend.until' }),
      practice('问题整改').before('extend').hold('还没有验收过的报告', done('report').is(done('check'))),
      practice('问题整改').before('report').do('plan'),
      practice('问题整改').before('report').hold('没有待验收的报告', done('report').is(done('check'))),
      practice('问题验收').before('check').hold('有待验收的报告', done('report').over(done('check'))),
      practice('问题验收').after('report').must('check').within(checkLimit),
      practice('问题验收').before('check').hold('退回的写明意见', fact('check.words').present).when(back),
      practice('问题验收').after('check').must('report', 'drop').promptly().when(back),
      practice('问题督办').before('urge').hold('整改逾期,或者验收退回', any(late('plan'), late('report'), back)),
      practice('问题验收').before('close').hold('验收已经整改', fact('check.result').is('已经整改')),
      practice('问题验收').after('check').must('close').promptly().when(fact('check.result').is('已经整改')),
    ];
  },

  figures: (f, { did, late, fact }) => {
    const listed = f.count('list', '列入清单的问题', '个', { by: ['list.source', 'list.lead'] }), heard = f.count('assigned', '听取汇报时交办的问题', '个'), found = f.total('问题', '个', listed, heard);
    const closed = f.count('close', '问题销号', '个', { by: ['list.source'] });
    return {
      listed, heard, found, closed, closedRate: f.share(closed, found, '问题整改完成率'), inTime: f.inTime('report', '按期报告整改', '个次'), overdue: f.count('report', '逾期报告整改', '个次', late('report')),
      returned: f.count('check', '验收退回', '次', fact('check.result').is('退回')), urged: f.count('urge', '问题督办', '次'), extended: f.count('extend', '延期整改', '次'), dropped: f.count('drop', '移出清单', '个'),
      open: f.standing(any(did('list'), did('assigned')), '未销号的问题', '个'),
    };
  },

  notModelled: { '通行做法': '督察发现的问题由「法治督察」的问题案件办理;这里是其他来源的问题,期限由交办的写明',
    '突发事件的教训': '总结时列出的问题在「突发事件善后、恢复和总结」中改进、计数,不再列入本清单' },
});
