/** 督察发现的一个问题: held by the unit that has to mend it; mended by its day, checked, struck off; what is not mended is reported for accountability. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, files, optional, procedure, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { inspectionCheck, inspectionMend } from './work-settings.ts';

const settled = choice('结果', '已经整改', '移送追责');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const inspectionProblem = procedure({
  id: 'inspection-problem', title: '法治督察问题的整改', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { work: inspectionWork, practice },
  opens: ['start'], subject: 'start.what',

  steps: {
    start: told('收到督察问题', 'rule-of-law-inspection', { repeats: 1, form: { unit: agency('整改单位'), what: text('问题'), until: optional(date('整改期限')) } }),
    mend: step('整改并报告', 'head', { repeats: 5, issues: '督察问题整改报告', form: { what: text('整改情况'), proof: files('佐证') } }),
    check: step('核查整改', 'planner', { repeats: 5, form: { result: choice('结论', '已经整改', '没有整改到位'), why: optional(text('理由')) } }),
    talk: step('约谈、挂牌督办', 'planner', { repeats: 3, issues: '约谈(挂牌督办)通知', form: { how: choice('方式', '约谈', '挂牌督办'), grave: yes('存在督察规定第29条规定的情形'), until: date('再整改的期限') } }),
    close: step('销号', 'planner', { ends: '已经整改', form: { result: settled } }),
    report: step('移送有关单位追究责任', 'planner', { ends: '移送追责', issues: '督察移送函', form: { ground: choice('情形', '未按要求整改或者拖延、拒不整改', '拒绝、阻碍督察', '提供虚假资料', '督察规定第29条的情形'), what: text('事实'), result: settled } }),
  },

  rules: ({ work, practice, fact, done, late }) => [
    work(18).after('start').must('mend', 'report').by(fact('start.until')).when(fact('start.until').present),
    practice('整改期限').after('start').must('mend', 'report').within(inspectionMend).when(fact('start.until').absent),
    practice('核查整改').after('mend').must('check').within(inspectionCheck),
    practice('核查整改').before('check').hold('有尚未核查的整改报告', done('mend').over(done('check'))),
    practice('核查整改').before('check').hold('没有整改到位的,写明理由', fact('check.why').present).when(fact('check.result').is('没有整改到位')),
    work(18).after('check').must('mend', 'report').promptly().when(fact('check.result').is('没有整改到位')),
    work(18).after('check').must('close').promptly().when(fact('check.result').is('已经整改')),
    work(18).before('close').hold('核查已经整改到位', fact('check.result').is('已经整改'), done('mend').is(done('check'))),
    work(30).before('talk').hold('存在第29条规定的情形,或者整改逾期、没有整改到位', any(fact('talk.grave').true, late('mend'), fact('check.result').is('没有整改到位'))),
    work('第32条第3项').before('report').hold('整改逾期,或者没有整改到位', any(late('mend'), fact('check.result').is('没有整改到位'))).when(fact('report.ground').is('未按要求整改或者拖延、拒不整改')),
    work(29).before('report').attest('事实清楚,属于应当移送追责的情形'),
    work(18).after('close').tells('opener', 'mended', { with: { result: 'close.result' } }),
    work(29).after('report').tells('opener', 'mended', { with: { result: 'report.result' } }),
  ],

  computes: () => ({ 'close.result': { data: { value: '已经整改' } }, 'report.result': { data: { value: '移送追责' } } }),

  figures: (f, { fact }) => {
    const problems = f.count('start', '收到的督察问题', '个'), closed = f.count('close', '整改到位的督察问题', '个');
    return { problems, closed, mendRate: f.share(closed, problems, '督察问题整改率'), mends: f.count('mend', '督察整改报告', '份'), inTime: f.inTime('mend', '按时报告的督察整改', '份'), returned: f.count('check', '核查没有整改到位', '次', fact('check.result').is('没有整改到位')),
      talks: f.count('talk', '督察约谈、挂牌督办', '次', { by: ['talk.how'] }), reported: f.count('report', '督察移送追责', '件', { by: ['report.ground'] }), length: f.days('start', 'close', '督察问题平均整改天数') };
  },

  notModelled: {
    '督察工作规定第28条': '追究责任按问责条例、监察法等的权限和程序,另由责任追究办理',
    '督察工作规定第29条': '是不是造成严重后果、恶劣影响由人判断',
  },
});
