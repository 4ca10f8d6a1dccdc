/**
 * 公众意见: one comment on a draft that asks for them, handed in by anyone, in any way. It goes to the draft's page (`public-comment.ts`), is studied, and
 * answered: taken or not, and why.
 */
// biome-ignore format: the words of the language, on few lines
import { choice, files, optional, party, procedure, ref, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, decisionRules } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const comment = procedure({
  id: 'comment', title: '公众意见', chapter: 'decisions', from: '2019-09-01', roles,
  statutes: { decision: decisionRules, business: businessRules },
  opens: ['hand'], subject: 'hand.on',

  steps: {
    hand: step('提出意见', 'public', { form: {
      on: ref('public-comment', '征求意见的草案'), as: choice('身份', '公民', '企业', '行业协会商会', '人民团体、社会组织', '人大代表、政协委员', '机关、单位', '没有署名'), who: optional(party('提出意见的人')),
      words: text('意见和理由', { class: 'personal' }), papers: optional(files('附件')), way: choice('方式', '网站留言', '信函', '电子邮件', '电话', '当面', '座谈会、听证会') } }),
    answer: step('答复采纳情况', 'agency', { ends: '已答复', issues: '意见采纳情况反馈', form: {
      point: text('意见要点(归纳整理,不写姓名)', { class: 'open' }), taken: choice('采纳情况', '采纳', '部分采纳', '不采纳', '与草案无关'), why: text('修改情况或者不采纳的理由', { class: 'open' }) } }),
    withdraw: step('撤回意见', 'public', { ends: '撤回' }),
  },

  rules: ({ decision, business }) => [
    decision(18).after('hand').tells('hand.on', 'heard'),
    decision(18).after('hand').must('answer').promptly(),
    decision(18).before('answer').attest('已经研究论证,合理的意见都已采纳'),
    business(62).after('answer', 'withdraw').tells('hand.on', 'settled'),
  ],

  figures: (f, { fact }) => {
    const handed = f.count('hand', '提出意见', '条', { by: ['hand.as', 'hand.way'] }), answered = f.count('answer', '答复意见', '条', { by: ['answer.taken'] });
    const taken = f.count('answer', '采纳、部分采纳', '条', fact('answer.taken').among('采纳', '部分采纳'));
    return { handed, answered, taken, takenRate: f.share(taken, answered, '公众意见采纳率'), people: f.distinct('hand.who', '提出意见的人', '个'), drafts: f.distinct('hand.on', '有人提出意见的草案', '件') };
  },

  notModelled: {
    '重大行政决策程序暂行条例第18条': '哪些意见合理、怎样完善草案由人判断,结论记在答复里',
    '优化营商环境条例第62条': '答复是否通知本人,条文没有规定;采纳情况由草案的一页统一公布',
  },
});
