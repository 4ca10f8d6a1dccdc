/** 建议提案的主办: the unit that leads gives it back in time or answers within three months (six where it is hard), face to face, and anew when they are not content. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, days, files, months, not, optional, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { deputiesLaw, disclosureRules, practice } from '../statutes.ts';
import { grade, rating, subjectOf } from './proposals.ts';

const custom = '地方建议提案办理办法;各地不一';
const returnLimit = setting('proposal.return', '主办单位退办的期限', days(10), `${custom},有五至十个工作日、一星期的`);
const jointLimit = setting('proposal.joint', '会办单位提出意见的期限', months(1), `${custom},有两个月的`);
const memberLimit = setting('proposal.member', '答复政协提案的期限', months(3), custom);
const memberHard = setting('proposal.member-hard', '答复涉及面广、处理难度大的政协提案的期限', months(6), custom);
const rateLimit = setting('proposal.rate', '等待代表、委员评价的时间', workdays(15), custom);
const again = setting('proposal.again', '不满意的再次答复的期限', months(1), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const proposalAnswer = procedure({
  id: 'proposal-answer', title: '建议提案的主办和答复', chapter: 'checks', from: '2016-01-01', roles,
  statutes: { law: deputiesLaw, disclosure: disclosureRules, practice },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: told('分办给本单位主办', 'proposal', { repeats: 1, form: subjectOf }),
    giveBack: step('退办', 'head', { ends: '退办', issues: '退办说明', form: { reason: text('理由') } }),
    ask: step('请会办单位提出意见', 'office', { repeats: 9, issues: '会办函', form: { unit: agency('会办单位') } }),
    opinion: step('会办单位提出意见', 'cooperator', { repeats: 9, form: { words: text('会办意见') } }),
    contact: step('与代表、委员联系沟通', 'office', { repeats: 20, issues: '沟通记录', form: { way: choice('方式', '当面', '座谈、调研', '电话', '书面、网络'), words: text('意见', { class: 'personal' }) } }),
    harder: step('同意按处理难度大办理', 'head', { form: { until: date('答复期限'), reason: text('理由') } }),
    answer: step('答复', 'chief', { repeats: 4, issues: '建议提案答复函', serves: 'proposer', form: { grade, open: yes('答复可以公开'), promise: date('承诺落实的日期', { optional: true }), paper: optional(files('答复全文')) } }),
    rate: step('评价', 'proposer', { repeats: 4, form: { rating } }),
    fulfil: step('报告承诺事项的落实', 'office', { repeats: 4, form: { done: yes('已经落实'), words: text('情况') } }),
    close: step('办结', 'office', { ends: '已经答复' }),
  },

  rules: ({ law, disclosure, practice, fact, did, served, day, today }) => {
    const deputy = fact('start.kind').is('人大代表建议'), hard = fact('start.hard').true, from = { from: fact('start.on') };
    return [
      practice('建议提案办理').after('start').may('giveBack').within(returnLimit),
      practice('建议提案办理').before('giveBack').hold('在退办期限以内', today.within(returnLimit, day('start'))),
      practice('建议提案办理').after('answer').never('giveBack'),
      practice('建议提案办理').after('giveBack').tells('opener', 'returned', { with: { reason: 'giveBack.reason' } }),
      practice('建议提案办理').after('ask').must('opinion').within(jointLimit),
      // 联系沟通、期限
      law(51, 2).before('answer').do('contact'),
      law(51, 2).after('start').must('answer', 'giveBack').within(months(3), from).when(deputy, not(hard)),
      law(51, 2).after('start').must('answer', 'giveBack').within(months(6), from).when(deputy, hard),
      practice('建议提案办理').after('start').must('answer', 'giveBack').within(memberLimit, from).when(not(deputy), not(hard)),
      practice('建议提案办理').after('start').must('answer', 'giveBack').within(memberHard, from).when(not(deputy), hard),
      law(51, 2).extends('answer', { with: 'harder', to: 'harder.until', times: 1 }),
      law(51, 2).before('harder').attest('涉及面广、处理难度大'),
      law(51, 2).before('harder').hold('自交办之日起不超过六个月', fact('harder.until').within(months(6), fact('start.on'))),
      practice('建议提案办理').before('answer').attest('单位主要负责人审签'),
      law(51, 2).after('answer').must(served('answer')).promptly(),
      law(51, 2).after('answer').tells('opener', 'answered', { with: { grade: 'answer.grade', open: 'answer.open' } }),
      // 评价、再办、落实
      practice('建议提案办理').after(served('answer')).may('rate').within(rateLimit),
      practice('建议提案办理').after('rate').tells('opener', 'rated', { with: { rating: 'rate.rating' } }),
      practice('建议提案办理').after('rate').must('answer').within(again).when(fact('rate.rating').is('不满意')),
      practice('建议提案办理').before('answer').hold('写明承诺落实的日期', fact('answer.promise').present).when(fact('answer.grade').is('B类:正在解决或者列入计划')),
      practice('建议提案办理').after('answer').must('fulfil').by(fact('answer.promise')).when(fact('answer.promise').present),
      practice('建议提案办理').before('fulfil').do('answer'),
      disclosure(26).publishes('answer', { within: workdays(20) }).when(fact('answer.open').true),
      // 办结
      law(51, 2).after('close').tells('opener', 'finished'),
      law(51, 2).before('close').do('answer served'),
      practice('建议提案办理').before('close').let('answer', 'rate', 'fulfil', 'answer published'),
      practice('建议提案办理').before('close').hold('不满意的已经再次答复', any(not(did('rate')), fact('rate.rating').among('满意', '基本满意'), day('answer').after(day('rate')))),
    ];
  },

  figures: (f, { fact }) => {
    const by = { by: ['start.kind' as const] }, met = fact('contact.way').among('当面', '座谈、调研');
    const led = f.count('start', '主办件', '件', by), answers = f.count('answer', '答复', '件次', { by: ['start.kind', 'answer.grade'] }), closed = f.count('close', '办结', '件', by);
    const inTime = f.inTime('answer', '按期办复', '件次'), faced = f.count('close', '当面沟通过的', '件', { when: met, ...by }), solved = f.count('answer', 'A类', '件次', { when: fact('answer.grade').is('A类:已经解决'), ...by });
    const rates = f.count('rate', '评价', '件次', { by: ['start.kind', 'rate.rating'] }), content = f.count('rate', '满意、基本满意', '件次', { when: fact('rate.rating').among('满意', '基本满意'), ...by });
    const out = f.count('answer published', '答复公开', '件次');
    return {
      led, answers, inTime, onTimeRate: f.share(inTime, answers, '按期办复率'), closed, faced, facedRate: f.share(faced, closed, '见面沟通率'), solved, solvedRate: f.share(solved, answers, 'A类比例'),
      rates, content, contentRate: f.share(content, rates, '满意率'), redone: f.count('rate', '不满意再办', '件次', fact('rate.rating').is('不满意')), published: out, publishedRate: f.share(out, answers, '答复公开率'),
      gaveBack: f.count('giveBack', '退办', '件'), joint: f.count('ask', '请会办', '件次'), fulfilled: f.count('fulfil', '承诺事项已经落实', '件', fact('fulfil.done').true), length: f.days('start', 'answer', '平均答复天数'),
    };
  },

  notModelled: {
    '第51条第2款': '六个月的由交办机构标明,或者由承办单位提出、负责人同意;是否难度大由人认定',
    'A、B、C、D类': '各地分类不一,按通行的四类',
    '办理结果公开': '可以公开的摘要或者全文由单位审定;涉密、涉个人隐私的不公开',
  },
});
