/** 行政处罚的执行: fines and confiscations after the decision is served. 行政处罚法第六章, 行政强制法第五章. */
// biome-ignore format: the words of the language, on few lines
import {
  all, any, choice, date, days, money, months, not, optional, party, procedure, rows, setting, step, text, told, workdays, yes, yuan,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { coercionLaw, collectionRules, marketPenaltyRules, penaltyLaw, reconsiderationLaw } from '../statutes.ts';

const gainsLimit = setting(
  'penalty-execution.gains',
  '缴纳没收的违法所得的期限',
  days(15),
  '市场监督管理行政处罚程序规定第72条;法律只定罚款的期限,其他部门从其规章',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const penaltyExecution = procedure({
  id: 'penalty-execution', title: '行政处罚的执行', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, coercion: coercionLaw, market: marketPenaltyRules, collection: collectionRules, reconsideration: reconsiderationLaw },
  opens: ['start'], subject: 'start.party',

  steps: {
    start: told('处罚决定送达', ['penalty', 'penalty-summary'], { repeats: 1, form: {
      party: party('当事人'), fine: optional(money('罚款')), gains: optional(money('没收违法所得')), goods: optional(money('没收非法财物的价值')),
      surcharge: optional(yes('决定书载明逾期加处罚款')) } }),
    notice: step('制发缴款通知书', 'officer', { repeats: 3, issues: '缴款通知书', serves: 'party' }),
    collect: step('当场收缴罚款', 'officer', { repeats: 9, issues: '罚款专用票据',
      form: { amount: money('金额'), receipt: optional(text('财政部门统一制发的专用票据号')), onWater: optional(yes('在水上收缴')) } }),
    landed: step('抵岸', 'officer', { repeats: 9 }),
    remit: step('交回收缴的罚款', 'officer', { repeats: 9, issues: '罚没款交接单', form: { amount: money('金额') } }),
    deposit: step('缴付指定的银行', 'agency', { repeats: 9, form: { amount: money('金额'), receipt: text('银行回单号') } }),
    pay: step('缴纳罚款', 'party', { repeats: 99, form: { amount: money('金额'), receipt: text('罚款收据号') } }),
    payGains: step('缴纳没收的违法所得', 'party', { repeats: 99, form: { amount: money('金额'), receipt: text('票据号') } }),
    paySurcharge: step('缴纳加处罚款', 'party', { repeats: 99, form: { amount: money('金额'), receipt: text('票据号') } }),
    askPlan: step('申请延期、分期缴纳', 'party', { form: { reason: text('经济困难的情况') } }),
    plan: step('批准延期、分期缴纳', 'head', { issues: '延期(分期)缴纳罚款批准书', serves: 'party', form: { way: choice('方式', '延期', '分期'),
      until: date('暂缓或者分期缴纳的最后一日'), parts: optional(rows('各期', { on: date('缴款日'), amount: money('金额') })) } }),
    partPaid: told('分期缴纳一笔罚款', 'instalment', { repeats: 99, form: { amount: money('金额') } }),
    partSurcharge: told('分期缴纳一笔加处罚款', 'instalment', { repeats: 99, form: { amount: money('金额') } }),
    denyPlan: step('不批准延期、分期缴纳', 'head', { issues: '不予延期(分期)缴纳罚款通知书', serves: 'party', form: { reason: text('理由') } }),
    challenged: step('被申请复议、被提起诉讼', 'otherOrgan', { repeats: 9, form: { by: choice('程序', '行政复议', '行政诉讼'), no: text('通知书文号') } }),
    settled: step('复议、诉讼终结', 'otherOrgan', { repeats: 9, form: { result: choice('结果', '维持', '变更', '撤销、确认违法或者确认无效', '撤回、驳回') } }),
    urge: step('催告', 'agency', { repeats: 3, issues: '履行催告书', serves: 'party', form: { fine: optional(money('未缴的罚款')), surcharge: optional(money('加处罚款')) } }),
    plead: step('对催告陈述、申辩', 'party', { repeats: 3 }),
    record: step('记录、复核对催告的意见', 'officer', { repeats: 3, issues: '陈述申辩复核意见', form: { taken: choice('结论', '采纳', '不采纳') } }),
    apply: step('申请人民法院强制执行', 'agency', { issues: '强制执行申请书' }),
    courtTakes: step('人民法院受理', 'court'),
    courtRefuses: step('人民法院不予受理、裁定不予执行', 'court', { form: { reason: text('理由') } }),
    enforced: step('人民法院执行完毕', 'court', { form: { amount: money('执行到位金额') } }),
    dispose: step('处理没收的非法财物', 'agency', { repeats: 9, issues: '罚没物资处理清单', form: {
      way: choice('方式', '公开拍卖', '按照国家有关规定处理', '依法销毁'), proceeds: money('所得款项') } }),
    treasury: step('上缴国库', 'agency', { repeats: 9, issues: '国库缴款凭证', form: { amount: money('金额') } }),
    end: step('终结执行', 'head', { ends: '终结执行', form: { ground: choice('情形', '公民死亡,无遗产可供执行,又无义务承受人',
      '法人或者其他组织终止,无财产可供执行,又无义务承受人', '执行标的灭失', '处罚决定被撤销、变更', '人民法院裁定终结、不予执行', '其他') } }),
    complete: step('认定执行完毕', 'officer', { ends: '执行完毕' }),
  },

  rules: ({ law, coercion, market, reconsideration, fact, did, day, today, sum, amount, overdue, latest, served, linked }) => {
    const inParts = all(did('plan'), fact('plan.way').is('分期')), deferred = all(did('plan'), fact('plan.way').is('延期'));
    const owed = fact('start.fine').minus(sum('pay.amount')).minus(sum('collect.amount')).minus(sum('partPaid.amount'));
    const surcharge = amount('surcharge').minus(sum('paySurcharge.amount'));
    const finePaid = any(fact('start.fine').absent, owed.atMost(yuan(0)));
    const gainsPaid = any(fact('start.gains').absent, fact('start.gains').minus(sum('payGains.amount')).atMost(yuan(0)));
    const hasGoods = fact('start.goods').over(yuan(0));
    const appealOver = day('start').plus(months(6));
    return [
      // 缴纳、延期、分期
      law(66, 2).before('plan', 'denyPlan').do('askPlan'),
      law(66, 2).before('plan').attest('当事人确有经济困难'),
      law(66, 2).before('plan').hold('还有没有缴纳的罚款', owed.over(yuan(0))).named('law-66.2.owed'),
      law(66, 2).before('plan').hold('分期的,各期之和等于未缴的罚款', fact('plan.parts').sum('amount').is(owed)).when(fact('plan.way').is('分期')),
      law(66, 2).after('askPlan').must('plan', 'denyPlan').promptly(),
      law(66, 2).after('plan').must('pay').by(fact('plan.until'), { until: owed.atMost(yuan(0)) }).when(deferred),
      law(66, 2).after('plan').opens('instalment', { each: 'plan.parts', with: { party: 'start.party', surcharge: 'start.surcharge' } }).when(inParts),
      law(67, 3).after('start').must('pay', 'collect').within(days(15), { until: owed.atMost(yuan(0)) })
        .when(fact('start.fine').over(yuan(0)), not(did('plan'))),
      market(72).after('start').must('payGains').within(gainsLimit, { until: gainsPaid }).when(fact('start.gains').over(yuan(0))),
      law(69).before('collect').attest('边远、水上、交通不便地区,到银行或者电子支付确有困难,当事人提出'),
      law(70).before('collect').hold('出具财政部门统一制发的专用票据', fact('collect.receipt').present),
      law(71).before('remit').do('collect'),
      law(71).before('deposit').do('remit'),
      law(71).after('collect').must('remit').within(workdays(2)).when(fact('collect.onWater').false),
      law(71).after('landed').must('remit').within(workdays(2)).when(fact('collect.onWater').true),
      law(71).after('remit').must('deposit').within(workdays(2)),
      law(71).before('complete').hold('当场收缴的罚款都已缴付银行', sum('collect.amount').minus(sum('deposit.amount')).atMost(yuan(0))).when(did('collect')),
      // 加处罚款
      coercion(54).before('urge').hold('到期没有履行', any(not(today.before(overdue('pay'))), not(today.before(overdue('payGains'))))),
      law('第72条第1款第1项').accrues('surcharge', { title: '加处罚款', from: overdue('pay'), of: owed, perDay: '3%', atMost: fact('start.fine') })
        .when(fact('start.surcharge').true).unless(inParts),
      law(73, 3).from('challenged').until('settled').stops('surcharge'),
      // 申请人民法院强制执行
      coercion(36).after('plead').must('record').promptly(),
      coercion(53).before('apply').hold('法定起诉期限已经届满', today.after(appealOver)),
      reconsideration(78).before('apply').hold('申请复议、提起诉讼的,已经终结,处罚决定没有改变', fact('settled.result').among('维持', '撤回、驳回')).when(did('challenged')),
      coercion(53).before('apply').hold('没有履行', not(all(finePaid, surcharge.atMost(yuan(0)), gainsPaid))),
      coercion(53).after('start').may('apply').within(months(3), { from: appealOver }).unless(any(did('plan'), did('challenged'))),
      law(72, 2).after('plan').may('apply').within(months(3), { from: latest(appealOver, fact('plan.until')) }).when(did('plan')).unless(did('challenged')),
      coercion(54).before('apply').do('urge served'),
      coercion(54).before('apply').wait(workdays(10), served('urge'), { full: true }),
      coercion(54).before('apply').let('record'),
      // 没收的财物、国库
      law(74, 1).before('complete').do('dispose').when(hasGoods),
      law(74, 2).after('dispose').must('treasury').promptly().when(fact('dispose.proceeds').over(yuan(0))),
      law(74, 2).before('complete').let('treasury'),
      // 终结
      law(66, 1).before('complete').hold('罚款、加处罚款、没收的违法所得都已缴清,或者人民法院执行完毕', any(did('enforced'), all(finePaid, surcharge.atMost(yuan(0)), gainsPaid))),
      law(66, 2).before('complete').hold('分期的各期都已终结', linked('instalment').allEnded).when(inParts),
      law(66, 1).after('complete', 'end').tells('opener', 'executed'),
      coercion(40).before('end').attest('有终结执行的法定情形'),
      coercion(40).before('end').hold('人民法院裁定不予受理、不予执行', did('courtRefuses')).when(fact('end.ground').is('人民法院裁定终结、不予执行')),
    ];
  },

  computes: ({ fact, sum, amount }) => ({
    'urge.fine': fact('start.fine').minus(sum('pay.amount')).minus(sum('collect.amount')).minus(sum('partPaid.amount')), 'urge.surcharge': amount('surcharge').minus(sum('paySurcharge.amount')),
    'remit.amount': sum('collect.amount').minus(sum('remit.amount')), 'deposit.amount': sum('remit.amount').minus(sum('deposit.amount')),
  }),

  figures: (f, { did }) => {
    const cases = f.count('start', '待执行的罚没决定', '件'), completed = f.count('complete', '执行完毕', '件');
    const fines = f.sum('start.fine', '应缴罚款', '元'), banked = f.sum('pay.amount', '银行代收罚款', '元'), collected = f.sum('collect.amount', '当场收缴罚款', '元');
    const parts = f.sum('partPaid.amount', '分期缴纳罚款', '元'), whole = f.sum('paySurcharge.amount', '一次缴纳的加处罚款', '元'), inPart = f.sum('partSurcharge.amount', '分期的加处罚款', '元');
    const paid = f.total('入库罚款', '元', banked, collected, parts);
    return {
      cases, completed, completedRate: f.share(completed, cases, '执行到位率'), fines, banked, collected, paid, paidRate: f.share(paid, fines, '罚款入库率'),
      gains: f.sum('payGains.amount', '没收违法所得入库', '元'), parts, whole, inPart, surcharged: f.total('加处罚款金额', '元', whole, inPart),
      remitted: f.inTime('remit', '二日内交回', '件次'), deposited: f.inTime('deposit', '二日内缴付银行', '件次'),
      payments: f.inTime('pay', '按期缴清罚款', '件'), plans: f.count('plan', '批准延期、分期缴纳', '件', { by: ['plan.way'] }), urged: f.count('urge', '催告', '件次'),
      applied: f.count('apply', '申请法院强制执行', '件'), enforced: f.count('enforced', '法院执行完毕', '件'), enforcedSum: f.sum('enforced.amount', '法院执行到位金额', '元'),
      disposed: f.sum('dispose.proceeds', '没收财物处理所得', '元'), treasury: f.sum('treasury.amount', '上缴国库', '元'),
      ended: f.count('end', '终结执行', '件', { by: ['end.ground'] }), open: f.standing(did('start'), '在执行', '件'),
    };
  },

  notModelled: {
    '行政处罚法第67条第1款、第2款': '罚缴分离由步骤的主体体现:缴款由当事人向代收机构办理,当场收缴另有条件',
    '行政处罚法第72条第1款第1项': '部分缴纳以后加处的基数条文未写明,按未缴的数额计算;复议、诉讼变更罚款数额的,终结本案,按变更后的决定另行执行',
    '行政处罚法第72条第1款第2项、第3项': '拍卖、划拨抵缴和其他强制执行方式限于法律授权的机关,属行政强制执行程序',
    '行政处罚法第73条第3款': '复议、诉讼由处罚案件得知,还不能转告它打开的本案,由承办人在本案登记,停止计算加处罚款',
    '行政处罚法第73条第2款': '限制人身自由的处罚的暂缓执行由公安机关办理',
    '行政处罚法第74条第3款': '罚没收入不与考核挂钩、财政不返还,是对财政和考核的要求,不是案件的步骤',
    '行政复议法第78条': '复议、诉讼终结以后申请执行的三个月,起算点随裁决文书和起诉期限而定,由人判断',
    '行政强制法第56条': '人民法院不予受理的,向上一级人民法院申请复议,十五日的起算点条文未写明,属非诉执行程序',
    '罚款决定与罚款收缴分离实施办法第10条': '代收机构告知收缴情况的方式、期限由代收协议约定',
  },
});
