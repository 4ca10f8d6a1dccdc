/** 政务失信记录: a register whose entries are findings against organs: heard, recorded, made public, to be mended by a day, taken off when mended. 国发〔2016〕76号. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, files, money, not, optional, procedure, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, integrityOpinion, practice } from '../statutes.ts';

const custom = '国发〔2016〕76号没有定期限;各地自定';
const sayLimit = setting('integrity-record.say', '失信单位提出异议的期限', workdays(10), custom);
const checkLimit = setting('integrity-record.check', '核查异议的期限', workdays(15), custom);
const repairLimit = setting('integrity-record.repair', '审核信用修复申请的期限', workdays(10), custom);
const withdrawLimit = setting('integrity-record.withdraw', '修复以后停止公示的期限', workdays(3), custom);
const source = choice('失信来源', '违约毁约', '拖欠账款', '没有兑现政策承诺', '司法判决', '行政处罚', '纪律处分', '问责处理');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const integrityRecord = procedure({
  id: 'integrity-record', title: '政务失信记录', chapter: 'checks', from: '2016-12-22', roles, register: true,
  statutes: { opinion: integrityOpinion, law: businessRules, disclosure: disclosureRules, practice },
  opens: ['start', 'enter'], subject: 'notify.title',

  steps: {
    start: told('认定违约、失信', 'integrity-commitment', { repeats: 1, form: { source, organ: agency('失信单位'), cause: text('事由'), amount: money('没有履行的金额') } }),
    enter: step('登记失信信息', 'office', { form: { source, organ: agency('失信单位'), cause: text('事由'), amount: optional(money('涉及金额')), paper: text('裁判、决定文号', { class: 'open' }) } }),
    notify: step('告知拟记入', 'office', { issues: '失信信息告知书', serves: 'respondent', form: { title: text('事项', { class: 'open' }), organ: agency('失信单位'), source } }),
    object: step('提出异议', 'respondent', { repeats: 3, form: { reason: text('理由') } }),
    check: step('核查异议', 'office', { repeats: 3, issues: '异议核查结论', form: { result: choice('结论', '异议成立', '异议不成立') } }),
    drop: step('不记入', 'head', { ends: '不记入', form: { reason: text('理由') } }),
    record: step('记入失信记录', 'head', { issues: '失信记录', form: { organ: agency('失信单位'), source, level: choice('程度', '一般', '较重', '严重'), loss: optional(money('造成的经济损失')), mendBy: date('限期整改') } }),
    criticise: step('通报批评', 'head', { issues: '通报' }),
    mended: step('报告整改', 'respondent', { repeats: 5, form: { words: text('整改情况'), paid: optional(money('已经履行、赔偿')), proof: optional(files('佐证')) } }),
    verify: step('核实整改', 'office', { repeats: 5, form: { result: choice('结论', '已经整改', '没有整改'), paid: money('核实的履行、赔偿') } }),
    askRepair: step('申请信用修复', 'respondent', { repeats: 3 }),
    repair: step('同意修复', 'head', { issues: '信用修复决定' }),
    deny: step('不予修复', 'head', { repeats: 3, issues: '不予修复告知书', serves: 'respondent', form: { reason: text('理由') } }),
    withdraw: step('停止公示', 'office', { ends: '已经修复' }),
    blame: step('移送追究主要负责人责任', 'head', { form: { cause: text('事由'), organ: agency('责任单位') } }),
    expire: step('公示期满', 'office', { ends: '公示期满' }),
  },

  rules: ({ opinion, law, disclosure, practice, fact, did, served, today, late }) => {
    const bad = fact('record.level').among('较重', '严重');
    return [
      practice('先行告知').after('start', 'enter').must('notify', 'drop').promptly(),
      // 异议
      opinion('信用修复机制').after(served('notify')).may('object').within(sayLimit),
      opinion('信用修复机制').after('object').must('check').within(checkLimit).unless(late('object')),
      opinion('信用修复机制').before('check').do('object'),
      practice('先行告知').before('record').do('notify served'),
      opinion('信用修复机制').before('record').let('object', 'check'),
      opinion('信用修复机制').before('record').hold('没有异议,或者异议不成立', any(not(did('object')), not(fact('check.result').is('异议成立')))),
      opinion('信用修复机制').before('drop').hold('异议成立', fact('check.result').is('异议成立')),
      // 记入、通报、整改
      practice('失信程度').before('record').attest('程度与造成的经济社会发展损失、社会影响相称'),
      opinion('政务失信记录').before('criticise', 'verify', 'blame', 'repair', 'expire').do('record'),
      opinion('失信惩戒机制').after('record').must('criticise').promptly().when(bad),
      opinion('失信惩戒机制').after('record').must('mended').by(fact('record.mendBy')),
      opinion('失信惩戒机制').after('mended').must('verify').promptly(),
      opinion('失信惩戒机制').after('verify').must('mended', 'blame').promptly().when(fact('verify.result').is('没有整改')),
      opinion('失信惩戒机制').before('blame').hold('程度较重以上,或者逾期没有整改', any(bad, late('mended'), fact('verify.result').is('没有整改'))),
      law('第69条第7项').after('blame').opens('accountability', { with: { cause: 'blame.cause', organ: 'blame.organ' } }),
      // 公示、修复
      disclosure(26).publishes('record', { within: workdays(20) }),
      opinion('信用修复机制').after('askRepair').must('repair', 'deny').within(repairLimit),
      opinion('信用修复机制').before('repair').hold('经核实已经整改', fact('verify.result').is('已经整改')),
      opinion('信用修复机制').before('deny').do('askRepair'),
      opinion('信用修复机制').after('repair').must('withdraw').within(withdrawLimit),
      opinion('信用修复机制').before('withdraw').do('repair'),
      opinion('信用修复机制').before('expire').hold('整改期限已经届满', today.after(fact('record.mendBy'))),
    ];
  },

  inForce: ({ day }) => ({ from: day('record'), until: ['withdraw', 'expire', 'drop'] }),

  figures: (f, { fact }) => {
    const by = { by: ['record.source' as const, 'record.level' as const] }, recorded = f.count('record', '政务失信记录', '件', by), mended = f.count('verify', '整改到位', '件', fact('verify.result').is('已经整改'));
    return {
      recorded, standing: f.standing('inForce', '公示中的政务失信记录', '件', by), organs: f.distinct('record.organ', '失信单位', '个'), criticised: f.count('criticise', '通报批评', '次'), mended, mendedRate: f.share(mended, recorded, '失信整改率'),
      mendedInTime: f.inTime('mended', '按期整改', '件'), paid: f.sum('verify.paid', '履行、赔偿', '元'), loss: f.sum('record.loss', '失信造成的损失', '元'), objected: f.count('object', '异议', '件'), dropped: f.count('drop', '不记入', '件'),
      repaired: f.count('repair', '信用修复', '件'), denied: f.count('deny', '不予修复', '件'), blamed: f.count('blame', '移送追究责任', '件'),
    };
  },

  notModelled: {
    '公务员个人': '公务员个人的失信记录由公务员管理部门归集,这里只登记单位',
    '公示期': '国发〔2016〕76号没有定公示期,由地方定;期满由人登记',
    '国发〔2016〕76号': '没有读到全文,按小标题引用,不写项号;期限都是设定值',
  },
});
