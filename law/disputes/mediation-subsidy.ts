/** 人民调解以案定补: a payment for a case well kept; once for each. The law gives the right to a subsidy (第16条), the county its tiers. */
// biome-ignore format: the words of the language, on few lines
import { choice, days, money, official, optional, procedure, ref, setting, step, text, workdays, yes, yuan } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { mediationLaw, subsidyRules } from '../statutes.ts';

const tier = '各地自定;示例为县级常见标准,未核';
const oral = setting('mediation-subsidy.oral', '口头协议的补贴标准', yuan(30), tier);
const simple = setting('mediation-subsidy.simple', '一般纠纷的补贴标准', yuan(100), tier);
const hard = setting('mediation-subsidy.hard', '疑难纠纷的补贴标准', yuan(300), tier);
const major = setting('mediation-subsidy.major', '重大纠纷的补贴标准', yuan(800), tier);
const reviewLimit = setting('mediation-subsidy.review', '审核的期限', workdays(15), tier);
const payLimit = setting('mediation-subsidy.pay', '审核通过后发放的期限', days(90), tier);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const mediationSubsidy = procedure({
  id: 'mediation-subsidy', title: '人民调解以案定补', chapter: 'disputes', from: '2011-01-01', roles,
  statutes: { law: mediationLaw, rules: subsidyRules },
  opens: ['claim'], subject: 'claim.case',

  steps: {
    claim: step('申报', 'committeeChair', { issues: '个案补贴申报表(一案一卡)', form: { case: ref('people-mediation', '调解案件'), mediator: official('人民调解员'),
      tier: choice('档次', '口头协议', '一般纠纷', '疑难纠纷', '重大纠纷'), paid: yes('由财政供养或者已从其他途径领取补贴') } }),
    back: step('退回补充', 'mediationGuide', { repeats: 5, form: { missing: text('需要补充的材料') } }),
    mend: step('补充材料', 'committeeChair', { repeats: 5 }),
    review: step('审核案卷', 'mediationGuide', { issues: '个案补贴审核表', form: { sound: yes('案卷合格'), tier: choice('核定档次', '口头协议', '一般纠纷', '疑难纠纷', '重大纠纷'), amount: money('核定金额'), note: optional(text('说明')) } }),
    show: step('公示', 'mediationGuide', { issues: '以案定补公示' }),
    pay: step('发放', 'mediationGuide', { ends: '已发放', issues: '以案定补发放台账', form: { amount: money('发放金额'), batch: text('批次', { class: 'open' }) } }),
    reject: step('不予补贴', 'mediationGuide', { ends: '不予补贴', form: { why: choice('原因', '案卷不合格', '重复申报', '没有调解成功', '不是名册上的人民调解员', '由财政供养或者已领补贴', '弄虚作假') } }),
  },

  rules: ({ law, rules, fact, cases }) => {
    const within = (t: '口头协议' | '一般纠纷' | '疑难纠纷' | '重大纠纷', most: typeof simple) => rules('补贴标准').before('review').hold(`不超过「${t}」的标准`, fact('review.amount').atMost(most)).when(fact('review.tier').is(t));
    return [
      law(16).after('claim', 'mend').must('review', 'back', 'reject').within(reviewLimit),
      rules('补充').after('back').must('mend', 'reject').promptly(),
      rules('一案一卡').before('review').hold('调解成功的案件', fact('claim.case').did('agree')),
      rules('一案一卡').before('review').hold('案卷已经归档', fact('claim.case').did('archive')),
      rules('一案一卡').before('review').hold('同一案件没有领取过', cases('mediation-subsidy', { same: 'claim.case', as: 'claim.case', did: 'pay' }).is(0)),
      law(16).before('review').hold('是名册上的人民调解员', fact('claim.mediator').holds('mediator')),
      rules('补贴对象').before('review').hold('不由财政供养、没有另领补贴', fact('claim.paid').false),
      rules('补贴标准').before('review').hold('案卷合格', fact('review.sound').true),
      within('口头协议', oral), within('一般纠纷', simple), within('疑难纠纷', hard), within('重大纠纷', major),
      rules('公示').before('pay').do('show'),
      rules('公示').before('show').do('review'),
      rules('发放').before('pay').hold('按核定的金额发放', fact('pay.amount').is(fact('review.amount'))),
      rules('发放').after('review').must('pay', 'reject').within(payLimit),
      rules('公示').after('review').must('show', 'reject').promptly(),
    ];
  },

  figures: (f, { fact }) => {
    const claimed = f.count('claim', '申报以案定补', '件', { by: ['claim.tier'] }), paid = f.count('pay', '发放以案定补', '件', { by: ['review.tier'] }), paidInTime = f.inTime('pay', '及时发放以案定补', '件');
    return {
      claimed, paid, paidInTime, paidInTimeRate: f.share(paidInTime, paid, '以案定补及时发放率'), amount: f.sum('pay.amount', '以案定补金额', '元', { by: ['review.tier'] }),
      rejected: f.count('reject', '不予补贴', '件', { by: ['reject.why'] }), false: f.count('reject', '弄虚作假', '件', fact('reject.why').is('弄虚作假')), mediators: f.distinct('claim.mediator', '申报补贴的人民调解员', '人'),
    };
  },

  notModelled: {
    '人民调解法第16条': '「适当的误工补贴」没有数额;档次、标准、对象由地方财政、司法行政机关定,这里是默认值',
    '财行〔2007〕179号': '经费列入预算的要求,是对财政的,不是案件的步骤;原文未取得',
    '兼职、专职': '专职人民调解员的聘用经费、生活补贴不按案发放',
  },
});
