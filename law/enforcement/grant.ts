/** 行政给付: relief and subsidies that a law gives to persons: asked for, checked at home, shown, decided, paid, looked at again, stopped. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, days, files, money, not, number, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { roles } from '../roles.ts';
import { notice118, practice, reliefRules } from '../statutes.ts';
import { powerOf, shownFor } from './words.ts';

const byKind = '各项给付的办法;社会救助暂行办法没有天数';
const acceptLimit = setting('grant.accept', '受理的期限', workdays(5), byKind);
const decideLimit = setting('grant.decide', '自受理起决定的期限', workdays(30), byKind);
const showFor = setting('grant.show', '公示的期间', days(7), byKind);
const payLimit = setting('grant.pay', '决定后首次发放的期限', workdays(10), byKind);
const recheckEvery = setting('grant.recheck', '定期核查的间隔', days(365), byKind);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const grant = procedure({
  id: 'grant', title: '行政给付', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { relief: reliefRules, notice: notice118, practice },
  opens: ['apply', 'find'], subject: 'accept.person',

  steps: {
    apply: step('申请', 'applicant', { form: { person: party('申请人'), kind: choice('给付', '最低生活保障', '特困人员供养', '临时救助', '受灾人员救助', '医疗救助', '抚恤优待', '其他补助'), papers: optional(files('材料')) } }),
    find: step('主动发现困难', 'officer', { form: { how: text('情况', { class: 'personal' }) } }),
    askFix: step('一次性告知补正', 'officer', { issues: '补正告知书', serves: 'applicant', form: { missing: text('需要补正的材料') } }),
    fix: step('补正', 'applicant', { form: { papers: files('补正的材料') } }),
    accept: step('受理', 'officer', { issues: '受理通知书', serves: 'applicant', form: { person: party('对象'), power: ref('power', '给付职权'), kind: choice('给付', '最低生活保障', '特困人员供养', '临时救助', '受灾人员救助', '医疗救助', '抚恤优待', '其他补助'), urgent: yes('情况紧急,先行救助') } }),
    refuse: step('不予受理', 'officer', { ends: '不予受理', issues: '不予受理通知书', serves: 'applicant', form: { why: text('理由') } }),
    check: step('调查核实', 'officer', { repeats: 3, issues: '调查核实表', form: { visited: yes('入户调查'), record: files('调查记录、信息核对报告'), result: choice('结果', '符合条件', '不符合条件') } }),
    show: step('公示审核意见', 'agency', { repeats: 2, issues: '公示', form: { where: text('公示的地点', { class: 'open' }) } }),
    object: step('对公示提出异议', 'third', { repeats: 5, form: { words: text('异议', { class: 'secret' }) } }),
    answer: step('核实异议', 'officer', { repeats: 5, form: { found: text('核实的结果') } }),
    decide: step('决定给付', 'head', { issues: '行政给付决定书', serves: 'applicant', form: { no: number('文号', '给〔年〕号'), amount: money('每次发放的数额'), way: choice('发放', '一次性', '按月'), from: date('起始日') } }),
    deny: step('不予给付', 'head', { ends: '不予给付', issues: '不予给付决定书', serves: 'applicant', form: { why: text('理由') } }),
    pay: step('发放', 'agency', { repeats: 300, form: { amount: money('金额') } }),
    recheck: step('定期核查', 'officer', { repeats: 60, issues: '定期核查表', form: { result: choice('结果', '继续', '增减', '停止') } }),
    adjust: step('调整数额', 'head', { repeats: 60, issues: '给付调整决定书', serves: 'applicant', form: { amount: money('每次发放的数额'), why: text('理由', { class: 'personal' }) } }),
    stop: step('停止给付', 'head', { ends: '停止给付', issues: '停止给付决定书', serves: 'applicant', form: { ground: choice('情形', '不再符合条件', '死亡', '迁出', '骗取', '对象放弃') } }),
    recover: step('追回', 'agency', { form: { amount: money('追回的金额') } }),
    ...contested, ...elsewhere,
    mend: step('重新作出决定', 'head', { repeats: 3, issues: '行政给付决定书', serves: 'applicant', form: { amount: money('每次发放的数额') } }),
    finish: step('发放完毕', 'officer', { ends: '发放完毕' }),
  },

  rules: ({ relief, notice, practice, fact, did, unit }) => {
    const urgent = fact('accept.urgent').true, monthly = fact('decide.way').is('按月'), overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
      practice('给付程序').after('apply', 'fix').must('accept', 'askFix', 'refuse').within(acceptLimit),
      practice('给付程序').after('find').must('accept', 'refuse').promptly(),
      practice('给付程序').before('accept').hold('给付职权有效,由本机关行使', ...powerOf(fact('accept.power'), unit)),
      practice('给付程序').after('accept').never('refuse', 'askFix'),
      practice('给付程序').before('check', 'show', 'decide', 'deny').do('accept'),
      relief('第11条第2项').after('accept').must('check').promptly().unless(urgent),
      relief('第11条第2项').before('show').hold('经调查核实,符合条件', fact('check.result').is('符合条件')),
      relief('第11条第2项').before('decide').wait(showFor, 'show', { full: true }).unless(urgent),
      relief('第11条第2项').before('decide').do('show').unless(urgent),
      relief('第11条第2项').after('object').must('answer').promptly(),
      relief('第11条第2项').before('decide').let('answer'),
      practice('给付程序').after('accept').must('decide', 'deny').within(decideLimit),
      practice('给付程序').after('decide').never('deny'),
      relief('第11条第3项').before('deny').attest('不符合条件,书面说明理由'),
      practice('给付程序').after('decide').must('decide served').promptly(),
      practice('给付程序').after('deny').must('deny served').promptly(),
      practice('给付程序').after('decide').must('pay').within(payLimit),
      practice('给付程序').before('pay').hold('已经决定,或者情况紧急先行救助', any(did('decide'), did('mend'), urgent)),
      practice('给付程序').after('mend').must('pay').within(payLimit),
      relief(13).after('decide', 'recheck').must('recheck', 'stop').within(recheckEvery).when(monthly),
      relief(13).before('recheck').do('decide'),
      relief(13).after('recheck').must('adjust').promptly().when(fact('recheck.result').is('增减')),
      relief(13).after('recheck').must('stop').promptly().when(fact('recheck.result').is('停止')),
      relief(13).before('adjust', 'stop').do('decide'),
      relief(13).before('stop').attest('有停止的情形,书面说明理由'),
      relief(68).after('stop').must('recover').promptly().when(fact('stop.ground').is('骗取')),
      practice('给付程序').before('finish').do('decide', 'pay'),
      practice('给付程序').before('finish').hold('是一次性的给付', not(monthly)),
      practice('给付程序').after('changed', 'judged', 'overturned').must('mend', 'stop').promptly(),
      practice('给付程序').before('mend').hold('给付决定被变更、撤销、确认违法', overturned),
      practice('给付程序').after('mend').must('mend served').promptly(),
      relief('第11条第3项').after('decide').must('decide published').promptly(),
      notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
    ];
  },

  figures: (f, { fact, did }) => {
    const decided = f.count('decide', '给付决定', '件', { by: ['accept.kind'] }), inTime = f.inTime('decide', '按期决定给付', '件');
    return {
      applied: f.count('apply', '给付申请', '件', { by: ['apply.kind'] }), found: f.count('find', '主动发现', '件'), accepted: f.count('accept', '受理', '件', { by: ['accept.kind'] }), decided, inTime, onTime: f.share(inTime, decided, '按期决定率'),
      denied: f.count('deny', '不予给付', '件'), refused: f.count('refuse', '不予受理', '件'), paid: f.sum('pay.amount', '发放金额', '元', { by: ['accept.kind'] }), payments: f.count('pay', '发放', '次'), urgent: f.count('accept', '先行救助', '件', fact('accept.urgent').true),
      rechecked: f.count('recheck', '定期核查', '件次', { by: ['recheck.result'] }), stopped: f.count('stop', '停止给付', '件', { by: ['stop.ground'] }), recovered: f.sum('recover.amount', '追回金额', '元'), people: f.standing(did('decide'), '享受给付', '户(人)', { by: ['accept.kind'] }),
      ...contestedFigures(f), mended: f.count('mend', '重新作出给付决定', '件'), shown: f.inTime('decide published', '按期公布的给付决定', '件'),
    };
  },

  notModelled: {
    '社会救助暂行办法第11条、第13条': '条文写的是最低生活保障,特困供养、医疗救助、临时救助的程序相同或者准用,其他给付参照',
    '社会救助暂行办法第48条': '情况紧急可以简化审批,由受理时写明;小额临时救助委托乡镇审批由承办单位体现',
    '社会救助暂行办法第4条': '乡镇受理审核、县级民政审批的分工由承办单位之间移交体现;受益人的隐私不公布,姓名遮盖',
    '给付的标准': '由各项规定定,数额由审批的人填写',
    '受理、公示、审批的天数': '部门规章和省级办法规定,按设定值',
    '信息核对': '由核对平台完成,报告作为附件',
  },
});
