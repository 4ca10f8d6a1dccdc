/** 分期缴纳罚款的一期: opened for each row of an approved plan, 行政处罚法第66条第2款. A part not paid on its day grows like any overdue fine. */
// biome-ignore format: the words of the language, on few lines
import { choice, date, money, not, optional, party, procedure, step, text, told, yes, yuan } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { penaltyLaw } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const instalment = procedure({
  id: 'instalment', title: '分期缴纳罚款(一期)', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw },
  opens: ['start'], subject: 'start.party',

  steps: {
    start: told('批准分期', 'penalty-execution', { repeats: 1, form: {
      party: party('当事人'), on: date('缴款日'), amount: money('金额'), surcharge: optional(yes('逾期加处罚款')) } }),
    pay: step('缴纳本期罚款', 'party', { repeats: 20, form: { amount: money('金额'), receipt: text('罚款收据号') } }),
    paySurcharge: step('缴纳加处罚款', 'party', { repeats: 20, form: { amount: money('金额'), receipt: text('票据号') } }),
    challenged: step('被申请复议、被提起诉讼', 'otherOrgan', { repeats: 9 }),
    settled: step('复议、诉讼终结', 'otherOrgan', { repeats: 9 }),
    paid: step('认定本期缴清', 'officer', { ends: '缴清' }),
    forced: step('转入强制执行', 'agency', { ends: '转入强制执行', form: { ground: choice('情形', '逾期未缴,申请人民法院强制执行', '终结执行') } }),
  },

  rules: ({ law, fact, sum, amount, overdue, today }) => {
    const owed = fact('start.amount').minus(sum('pay.amount'));
    return [
      law(66, 2).after('start').must('pay').by(fact('start.on'), { until: owed.atMost(yuan(0)) }),
      law(66, 2).before('paid').hold('本期罚款和加处罚款都已缴清', owed.atMost(yuan(0)), amount('surcharge').minus(sum('paySurcharge.amount')).atMost(yuan(0))),
      law('第72条第1款第1项').accrues('surcharge', { title: '加处罚款', from: overdue('pay'), of: owed, perDay: '3%', atMost: fact('start.amount') })
        .when(fact('start.surcharge').true),
      law('第72条第1款第4项').before('forced').hold('到期没有缴清', not(today.before(overdue('pay'))), owed.over(yuan(0))),
      law(66, 2).after('pay').tells('opener', 'partPaid', { with: { amount: 'pay.amount' } }),
      law('第72条第1款第1项').after('paySurcharge').tells('opener', 'partSurcharge', { with: { amount: 'paySurcharge.amount' } }),
      law(73, 3).from('challenged').until('settled').stops('surcharge'),
    ];
  },

  figures: (f) => ({
    due: f.sum('start.amount', '分期应缴', '元'), paid: f.sum('pay.amount', '分期已缴', '元'), surcharged: f.sum('paySurcharge.amount', '分期的加处罚款', '元'),
    parts: f.count('start', '分期期数', '期'), inTime: f.inTime('pay', '按期缴纳', '期'), forced: f.count('forced', '转入强制执行', '期'),
  }),

  notModelled: { '第66条第2款': '一期逾期后,其余各期是否提前到期,条文未写明' },
});
