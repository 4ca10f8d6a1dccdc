/** 第三方评估、群众满意度测评: who was asked, how many, by whom — never by the unit asked about — and what came out; told to that unit. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, files, not, optional, party, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const survey = procedure({
  id: 'survey', title: '第三方评估、群众满意度测评', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { work: inspectionWork, practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('制定测评方案', 'planner', { issues: '评估测评方案', form: { title: text('名称', { class: 'open' }), kind: choice('种类', '群众满意度测评', '第三方评估', '年度报告评议'), field: choice('内容', '法治政府建设', '政务服务', '行政执法', '化解矛盾纠纷', '公共法律服务', '其他'),
      about: optional(agency('被测评的单位')), sample: count('计划样本数'), questions: files('问卷') } }),
    commission: step('委托实施', 'head', { issues: '评估测评委托书', form: { kind: choice('实施者', '统计调查机构', '科研院校', '专业机构', '人民团体、社会组织'), third: optional(party('第三方机构')), runner: optional(agency('实施的单位')) } }),
    ask: step('登记测评结果', 'surveyor', { repeats: 3, form: { asked: count('受访数'), answered: count('有效样本数'), pleased: count('满意(含基本满意)数'), report: optional(files('测评报告、数据')) } }),
    accept: step('验收', 'planner', { form: { answered: count('有效样本数'), pleased: count('满意(含基本满意)数') } }),
    feedback: step('反馈被测评的单位', 'planner', { issues: '评估测评结果反馈' }),
    announce: step('公开结果', 'planner', { issues: '评估测评结果', form: { summary: text('结果', { class: 'open' }) } }),
    cancel: step('不再测评', 'planner', { ends: '取消', form: { why: text('理由') } }),
    close: step('归档', 'planner', { ends: '测评完成' }),
  },

  rules: ({ work, practice, fact, unit }) => [
    practice('测评独立').before('commission').hold('被测评的单位不自己组织测评', any(fact('plan.about').absent, not(fact('plan.about').same(unit)))),
    practice('测评独立').before('commission').hold('被测评的单位不自己实施测评', any(fact('commission.runner').absent, fact('plan.about').absent, not(fact('commission.runner').same(fact('plan.about'))))),
    work(14).before('commission').hold('写明实施的第三方或者单位', any(fact('commission.third').present, fact('commission.runner').present)),
    practice('测评独立').before('accept').attest('受访的人由实施者抽取,被测评的单位没有指定、陪同'),
    practice('测评数据').before('accept').do('commission', 'ask'),
    practice('测评数据').before('accept').hold('满意的不多于有效样本,有效样本不多于受访数,附有报告和数据', fact('ask.pleased').atMost(fact('ask.answered')), fact('ask.answered').atMost(fact('ask.asked')), fact('ask.report').present),
    work(27).after('accept').must('feedback').promptly().when(fact('plan.about').present),
    work(27).before('feedback', 'announce').do('accept'),
    practice('测评数据').after('accept').never('cancel'),
    practice('测评数据').before('close').do('accept'),
    work(27).before('close').let('feedback'),
  ],

  computes: ({ fact }) => ({ 'accept.answered': fact('ask.answered'), 'accept.pleased': fact('ask.pleased') }),

  figures: (f, { fact }) => {
    const crowd = fact('plan.kind').is('群众满意度测评'), disputes = fact('plan.field').is('化解矛盾纠纷'), service = fact('plan.field').is('政务服务');
    const answered = f.sum('accept.answered', '测评的有效样本', '份', { by: ['plan.field'] }), pleased = f.sum('accept.pleased', '满意的样本', '份', { by: ['plan.field'] });
    const disputesAnswered = f.sum('accept.answered', '化解矛盾纠纷满意度测评的有效样本', '份', disputes), disputesPleased = f.sum('accept.pleased', '对化解矛盾纠纷满意的样本', '份', disputes);
    const serviceAnswered = f.sum('accept.answered', '政务服务满意度测评的有效样本', '份', service), servicePleased = f.sum('accept.pleased', '对政务服务满意的样本', '份', service);
    return {
      surveys: f.count('accept', '评估、测评', '次', { by: ['plan.kind', 'plan.field'] }), crowd: f.count('accept', '群众满意度测评', '次', crowd), third: f.count('accept', '第三方评估', '次', fact('plan.kind').is('第三方评估')),
      reviewed: f.count('accept', '年度报告评议', '次', fact('plan.kind').is('年度报告评议')), asked: f.sum('ask.asked', '受访', '人次'), answered, pleased, rate: f.share(pleased, answered, '群众满意度'),
      disputesAnswered, disputesPleased, disputesRate: f.share(disputesPleased, disputesAnswered, '对化解矛盾纠纷工作的满意度'), serviceAnswered, servicePleased, serviceRate: f.share(servicePleased, serviceAnswered, '对政务服务的满意度(测评)'), announced: f.count('announce', '公开测评结果', '次'),
    };
  },

  notModelled: {
    '督察工作规定第27条': '评议结果可以向社会公开:公开与否由督察单位定,反馈是应当的',
    满意率的口径: '满意和基本满意合计,占有效样本;受理案件的满意率另有各程序的指标,口径不同,不相加',
    样本是否有代表性: '多少样本、怎样抽取没有统一规定,由实施者的专业判断',
  },
});
