/** 行政征收: fees and funds that a law or the state's list lets an office levy; assessed, decided, paid, and where it is not paid, the court. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, date, files, money, not, number, optional, party, procedure, ref, setting, step, text, workdays, yes, yuan } from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { roles } from '../roles.ts';
import { businessRules, coercionLaw, notice118, practice } from '../statutes.ts';
import { powerOf, shownFor } from './words.ts';

const assessLimit = setting('levy.assess', '核定应缴数额的期限', workdays(10), '各项收费的管理办法;法律未定');
const refundLimit = setting('levy.refund', '退还多缴款项的期限', workdays(30), '各项收费的管理办法;法律未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const levy = procedure({
  id: 'levy', title: '行政征收', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { business: businessRules, coercion: coercionLaw, notice: notice118, practice },
  opens: ['declare', 'find'], subject: 'assess.payer',

  steps: {
    declare: step('缴费人申报', 'party', { form: { base: text('缴费依据的情况', { class: 'personal' }), papers: optional(files('申报材料')) } }),
    find: step('发现应缴未缴', 'officer', { form: { how: text('情况') } }),
    assess: step('核定', 'officer', { repeats: 3, issues: '核定表', form: { payer: party('缴费人'), power: ref('power', '征收职权'), item: choice('项目', '行政事业性收费', '政府性基金', '其他征收'), name: text('收费项目', { class: 'open' }),
      listed: yes('在公开的目录清单之内'), standard: text('标准', { class: 'open' }), amount: money('应缴数额') } }),
    askRelief: step('申请减免、缓缴', 'party', { form: { why: text('理由', { class: 'personal' }) } }),
    relieve: step('批准减免、缓缴', 'head', { issues: '减免(缓缴)批准书', serves: 'party', form: { kind: choice('方式', '免缴', '减缴', '缓缴'), off: money('减免的数额'), until: optional(date('缓缴的末日')), basis: text('依据', { class: 'open' }) } }),
    denyRelief: step('不予减免、缓缴', 'head', { issues: '不予减免(缓缴)通知书', serves: 'party', form: { why: text('理由') } }),
    decide: step('作出征收决定', 'head', { issues: '行政征收决定书', serves: 'party', form: { no: number('文号', '征〔年〕号'), amount: money('征收数额'), until: date('缴纳的末日'), remedyUntil: date('复议、起诉期限的末日'), late: yes('告知逾期加收滞纳金的标准') } }),
    pay: step('缴纳', 'party', { repeats: 20, form: { amount: money('金额'), receipt: text('票据号') } }),
    payLate: step('缴纳滞纳金', 'party', { repeats: 20, form: { amount: money('金额'), receipt: text('票据号') } }),
    lateFee: step('加收滞纳金', 'agency', { issues: '加收滞纳金通知书', serves: 'party', form: { days: text('计算的起止日', { class: 'open' }), amount: money('滞纳金') } }),
    toCourt: step('申请人民法院强制执行', 'agency', { ends: '申请法院强制执行' }),
    none: step('不予征收', 'officer', { ends: '不征收', form: { why: choice('理由', '不属于征收范围', '全部免缴', '已经缴纳', '缴费人死亡、终止') } }),
    ...contested, ...elsewhere,
    recount: step('按复议决定、裁判重新核定', 'head', { repeats: 3, issues: '重新核定表', form: { over: money('应当退还的数额') } }),
    refund: step('退还多缴的款项', 'agency', { repeats: 3, form: { amount: money('金额') } }),
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
    paid: step('缴清', 'officer', { ends: '缴清' }),
  },

  rules: ({ business, coercion, notice, practice, fact, did, sum, today, unit, served, latest }) => {
    const owed = fact('decide.amount').minus(sum('pay.amount')), fee = any(not(did('lateFee')), sum('payLate.amount').atLeast(fact('lateFee.amount'))), overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
      practice('征收程序').after('declare', 'find').must('assess', 'none').within(assessLimit),
      practice('征收程序').before('assess').hold('征收职权有效,由本机关行使', ...powerOf(fact('assess.power'), unit)),
      business(25).before('assess').hold('在公开的目录清单之内;清单之外的一律不得收取', fact('assess.listed').true),
      business(25).before('assess').attest('有法律、行政法规依据或者经国务院批准').when(fact('assess.item').among('行政事业性收费', '政府性基金')),
      practice('征收程序').after('askRelief').must('relieve', 'denyRelief').promptly(),
      practice('征收程序').before('relieve', 'denyRelief').do('askRelief', 'assess'),
      practice('征收程序').before('relieve').hold('减免不超过应缴的数额;缓缴的写明末日', fact('relieve.off').atMost(fact('assess.amount')), any(not(fact('relieve.kind').is('缓缴')), fact('relieve.until').present)),
      practice('征收程序').before('relieve').attest('符合规定的减免、缓缴条件'),
      practice('征收程序').before('decide').do('assess'),
      practice('征收程序').before('decide').let('relieve'),
      practice('征收程序').before('decide').hold('征收数额不超过核定的数额,扣除减免', fact('decide.amount').atMost(fact('assess.amount'))).unless(did('relieve')),
      practice('征收程序').before('decide').hold('征收数额不超过核定的数额,扣除减免', fact('decide.amount').plus(fact('relieve.off')).atMost(fact('assess.amount'))).when(did('relieve')),
      practice('征收程序').after('assess').must('decide', 'none').promptly(),
      practice('征收程序').after('decide').never('assess', 'none', 'relieve', 'denyRelief'),
      practice('征收程序').after('decide').must('decide served').promptly(),
      practice('征收程序').after(served('decide')).must('pay').by(latest(fact('decide.until'), fact('relieve.until')), { until: owed.atMost(yuan(0)) }),
      coercion(45, 1).before('lateFee').hold('逾期没有缴清,已经告知加收的标准', today.after(latest(fact('decide.until'), fact('relieve.until'))), owed.over(yuan(0)), fact('decide.late').true),
      coercion(45, 2).before('lateFee').hold('滞纳金不超出征收的数额', fact('lateFee.amount').atMost(fact('decide.amount'))),
      coercion(53).before('toCourt').hold('逾期没有缴清', today.after(latest(fact('decide.until'), fact('relieve.until'))), not(all(owed.atMost(yuan(0)), fee))),
      coercion(53).before('toCourt').do('decide served'),
      coercion(53).after('toCourt').opens('court-enforcement', { with: { party: 'assess.payer', remedyUntil: 'decide.remedyUntil' } }),
      practice('征收程序').before('paid').do('decide'),
      practice('征收程序').before('paid').hold('征收的数额和滞纳金都已缴清', owed.atMost(yuan(0)), fee),
      practice('征收程序').before('paid').let('recount', 'refund'),
      practice('征收程序').after('changed', 'judged', 'overturned').must('recount').promptly(),
      practice('征收程序').before('recount').hold('征收决定被变更、撤销、确认违法', overturned),
      practice('征收程序').after('recount').must('refund').within(refundLimit).when(fact('recount.over').over(yuan(0))),
      practice('征收程序').before('refund').hold('重新核定应当退还', fact('recount.over').over(yuan(0))),
      notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
      notice('第(六)项').after('changed', 'judged', 'overturned').must('withdraw').promptly().when(did('decide')),
      notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', overturned),
    ];
  },

  figures: (f, { did }) => {
    const due = f.sum('decide.amount', '征收数额', '元', { by: ['assess.item'] }), paid = f.sum('pay.amount', '征收入库', '元', { by: ['assess.item'] });
    return {
      assessed: f.count('assess', '核定', '件次', { by: ['assess.item'] }), decided: f.count('decide', '征收决定', '件', { by: ['assess.item'] }), due, paid, paidRate: f.share(paid, due, '征收入库率'), onTime: f.inTime('pay', '按期缴清', '件'),
      relieved: f.sum('relieve.off', '减免数额', '元', { by: ['relieve.kind'] }), reliefs: f.count('relieve', '减免、缓缴', '件', { by: ['relieve.kind'] }), late: f.sum('payLate.amount', '滞纳金', '元'),
      toCourt: f.count('toCourt', '申请法院强制执行', '件'), refunded: f.sum('refund.amount', '退还数额', '元'), cleared: f.count('paid', '缴清', '件'), open: f.standing(did('decide'), '征收在办', '件'), withdrawn: f.count('withdraw', '撤下公示', '件'),
      ...contestedFigures(f), shown: f.inTime('decide published', '按期公示的征收决定', '件'),
    };
  },

  notModelled: {
    '税收': '由税务机关依税收征收管理法征收,不属县级政府部门',
    '滞纳金的比率': '由各项收费的法律、法规规定,语言的比率须写死,所以由加收的人填写数额和起止日',
    '财政票据、国库': '票据由财政部门监制,上缴由财政系统完成',
    '涉企保证金': '不是征收;目录清单之外不得收取,由清理办理',
  },
});
