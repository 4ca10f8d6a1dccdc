/** 惠企政策兑现: what a policy promises is paid, without being asked for where the office can see who is meant, within the days that were promised. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, files, money, not, optional, party, procedure, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';

const basis = '县级政策兑现办法;优化营商环境条例未定';
const acceptLimit = setting('policy-delivery.accept', '受理兑现申请的期限', workdays(2), basis);
const decideLimit = setting('policy-delivery.decide', '审核决定的期限', workdays(15), basis);
const showFor = setting('policy-delivery.show', '拟兑现名单的公示期', workdays(5), basis);
const payLimit = setting('policy-delivery.pay', '拨付资金的期限', workdays(10), basis);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const policyDelivery = procedure({
  id: 'policy-delivery', title: '惠企政策兑现', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: businessRules, disclosure: disclosureRules, practice },
  opens: ['apply', 'find'], subject: 'check.policy',

  steps: {
    apply: step('申请兑现', 'party', { form: { party: party('企业'), policy: text('政策和条款', { class: 'open' }), material: optional(files('材料')) } }),
    find: step('数据比对,免申即享', 'office', { form: { party: party('企业'), policy: text('政策和条款', { class: 'open' }), confirmed: optional(yes('企业已经确认')) } }),
    askFix: step('一次性告知补正', 'office', { issues: '补正告知书', serves: 'party', form: { missing: text('需要补正的内容') } }),
    fix: step('补正', 'party', { form: { material: files('材料') } }),
    accept: step('受理', 'office', { issues: '受理单', serves: 'party' }),
    check: step('审核', 'office', { issues: '政策兑现审核表', form: { policy: text('政策和条款', { class: 'open' }), result: choice('结论', '符合条件', '不符合条件'), amount: money('拟兑现金额'), how: text('审核情况') } }),
    show: step('公示拟兑现名单', 'agency', { issues: '拟兑现公示' }),
    object: step('对公示提出异议', 'public', { repeats: 9, form: { words: text('异议') } }),
    settle: step('处理异议', 'office', { repeats: 9, form: { result: choice('结论', '异议成立', '异议不成立') } }),
    decide: step('决定兑现', 'head', { issues: '政策兑现决定', serves: 'party', form: { party: party('企业'), amount: money('兑现金额'), from: choice('方式', '企业申请', '免申即享') } }),
    refuse: step('不予兑现', 'head', { ends: '不予兑现', issues: '不予兑现告知书', serves: 'party', form: { why: text('理由') } }),
    pay: step('拨付', 'office', { repeats: 9, form: { amount: money('拨付金额'), paper: text('凭证号', { class: 'open' }) } }),
    close: step('兑现完毕', 'office', { ends: '已经兑现' }),
  },

  rules: ({ law, disclosure, practice, fact, did, sum }) => {
    const fits = fact('check.result').is('符合条件'), paid = sum('pay.amount').atLeast(fact('decide.amount'));
    return [
      // 申请、免申即享
      practice('限时兑现').after('apply').must('accept', 'askFix', 'refuse').within(acceptLimit),
      practice('限时兑现').after('fix').must('accept', 'refuse').within(acceptLimit),
      practice('限时兑现').after('accept', 'find').must('decide', 'refuse').within(decideLimit),
      practice('限时兑现').before('check').hold('已经受理或者免申即享', any(did('accept'), did('find'))),
      practice('免申即享').before('decide').hold('免申即享的经企业确认', fact('find.confirmed').true).when(did('find')),
      practice('限时兑现').after('accept').never('askFix'),
      // 审核、公示、决定
      law(31).before('decide').hold('审核认为符合条件,金额不超过审核的金额', fits, fact('decide.amount').atMost(fact('check.amount'))),
      law(31).before('refuse').hold('审核认为不符合条件,或者没有受理', any(fact('check.result').is('不符合条件'), not(did('accept')))).unless(did('find')),
      practice('公示').before('decide').wait(showFor, 'show', { full: true }),
      practice('公示').before('show').do('check'),
      practice('公示').before('decide').do('show'),
      practice('公示').after('object').must('settle').promptly(),
      practice('公示').before('decide').let('settle'),
      practice('公示').before('decide').hold('异议不成立', fact('settle.result').is('异议不成立')).when(did('settle')),
      law(31).after('decide').never('refuse'),
      practice('公示').before('settle').do('object'),
      // 拨付
      law(31).after('decide').must('pay').within(payLimit, { until: paid }),
      law(31).before('pay').do('decide'),
      law(31).before('close').hold('已经足额拨付', paid),
      law(31).before('close').do('pay'),
      disclosure('第20条').publishes('decide', { within: workdays(20) }),
    ];
  },

  figures: (f, { fact, did }) => {
    const decided = f.count('decide', '兑现惠企政策', '件', { by: ['decide.from'] }), amount = f.sum('decide.amount', '决定兑现的金额', '元', { by: ['decide.from'] }), paid = f.sum('pay.amount', '拨付的惠企资金', '元'), inTime = f.inTime('decide', '按期决定兑现', '件'), paidInTime = f.inTime('pay', '按期拨付', '笔'), free = f.count('decide', '免申即享', '件', fact('decide.from').is('免申即享'));
    return {
      applied: f.count('apply', '申请政策兑现', '件'), found: f.count('find', '数据比对发现的免申即享', '件'), decided, inTime, onTimeRate: f.share(inTime, decided, '政策兑现按期率'), free, freeRate: f.share(free, decided, '免申即享占比'), companies: f.distinct('decide.party', '享受政策的企业', '户'), amount, paid, paidRate: f.share(paid, amount, '资金拨付率'), paidInTime,
      refused: f.count('refuse', '不予兑现', '件'), objected: f.count('object', '对兑现公示的异议', '件'), closed: f.count('close', '兑现完毕', '件'), length: f.days('apply', 'decide', '政策兑现平均办理天数'), unpaid: f.standing(all(did('decide'), not(did('close'))), '已决定没有兑现完毕', '件'),
    };
  },

  notModelled: {
    '优化营商环境条例第31条': '政府应当履行依法作出的政策承诺,没有天数,期限都是设定值',
    '没有兑现的': '没有兑现政策承诺的,另由政务诚信的程序登记失信',
    '骗取资金': '骗取的追回和处罚由财政、审计和处罚程序办理',
    '政策清单': '有哪些政策由政策文件和公开的清单定,这里按条款填写',
  },
});
