/** 政府承诺和合同的履行: a register whose entries are promises made and contracts signed with those outside; kept, changed for the public good with compensation, or broken. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, files, money, not, optional, party, procedure, ref, setting, step, text, workdays, yuan } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, integrityOpinion, practice } from '../statutes.ts';

const complaintLimit = setting('integrity.complaint', '核实反映没有兑现的期限', workdays(15), '条例没有定期限;各地自定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const integrityCommitment = procedure({
  id: 'integrity-commitment', title: '政府承诺和合同的履行', chapter: 'checks', from: '2020-01-01', roles, register: true,
  statutes: { law: businessRules, opinion: integrityOpinion, practice },
  opens: ['enter'], subject: 'enter.title',

  steps: {
    enter: step('登记承诺、合同', 'office', { form: { title: text('事项', { class: 'open' }), kind: choice('种类', '招商引资承诺', '政策兑现', '政府采购合同', '工程合同', '政府与社会资本合作', '土地出让', '债务、账款', '公开服务承诺', '其他'),
      party: optional(party('对方')), contract: optional(ref('contract', '合同')), organ: agency('履行单位'), content: text('内容'), amount: optional(money('应当支付、兑现的金额')), due: date('履行期限') } }),
    perform: step('履行', 'office', { repeats: 30, form: { what: text('履行情况'), amount: optional(money('支付、兑现的金额')), proof: optional(files('佐证')) } }),
    complain: step('反映没有兑现', 'applicant', { repeats: 9, form: { words: text('情况') } }),
    verify: step('核实', 'office', { repeats: 9, issues: '核实答复', form: { result: choice('结论', '已经兑现', '正在履行', '没有兑现', '不属实'), words: text('说明') } }),
    change: step('因公共利益改变', 'head', { issues: '改变承诺、合同约定决定书', serves: 'applicant', form: { ground: choice('事由', '国家利益', '社会公共利益', '其他法定事由', '行政区划调整', '机构或者职能调整', '政府换届、责任人更替'), basis: text('依据', { class: 'open' }), loss: money('对方损失'), due: date('改变后的履行期限', { optional: true }) } }),
    compensate: step('补偿', 'office', { repeats: 9, form: { amount: money('金额') } }),
    succeed: step('职责由其他机关承接', 'head', { repeats: 5, form: { organ: agency('承接的机关'), by: text('依据', { class: 'open' }) } }),
    breach: step('认定违约、失信', 'head', { issues: '违约失信认定书', form: { cause: text('事由'), organ: agency('失信单位'), amount: money('没有履行的金额'), source: choice('失信来源', '违约毁约', '拖欠账款', '没有兑现政策承诺') } }),
    recovered: step('违约后已经履行', 'office', { form: { what: text('情况'), amount: optional(money('金额')) } }),
    complete: step('履行完毕', 'office', { ends: '履行完毕' }),
    end: step('改变、终止履行', 'office', { ends: '依法改变' }),
  },

  rules: ({ law, opinion, practice, fact, did, sum }) => {
    const owed = fact('enter.amount').minus(sum('perform.amount')), paid = any(fact('enter.amount').absent, owed.atMost(yuan(0)));
    return [
      law(31).after('enter').must('perform', 'change').by(fact('enter.due'), { until: any(all(did('perform'), paid), did('change')) }),
      law(31).before('change').hold('不得以行政区划调整、政府换届、机构或者职能调整、责任人更替为由', fact('change.ground').among('国家利益', '社会公共利益', '其他法定事由')),
      law(31).before('change').attest('依照法定权限和程序'),
      law(31).after('change').must('compensate').promptly().when(fact('change.loss').over(yuan(0))),
      law(31).before('end').hold('改变的,损失已经补偿', did('change'), any(not(fact('change.loss').over(yuan(0))), sum('compensate.amount').atLeast(fact('change.loss')))),
      law(31).before('compensate').do('change'),
      practice('政务诚信').after('complain').must('verify').within(complaintLimit),
      opinion('政务失信记录').after('verify').must('perform', 'breach').promptly().when(fact('verify.result').is('没有兑现')),
      opinion('政务失信记录').before('breach').attest('逾期没有履行,没有法定事由'),
      opinion('政务失信记录').after('breach').opens('integrity-record', { with: { source: 'breach.source', organ: 'breach.organ', cause: 'breach.cause', amount: 'breach.amount' } }),
      opinion('政务失信记录').after('breach').must('recovered').promptly(),
      opinion('政务失信记录').before('recovered').do('breach'),
      law(31).before('complete').hold('已经履行,金额已经付清', any(all(did('perform'), paid), did('recovered'))),
    ];
  },

  inForce: ({ day }) => ({ from: day('enter'), until: ['complete', 'end'] }),

  figures: (f, { did }) => {
    const by = { by: ['enter.kind' as const] }, entered = f.count('enter', '承诺、合同', '件', by), kept = f.count('complete', '履行完毕', '件', by), breached = f.count('breach', '认定违约失信', '件', { by: ['enter.kind', 'breach.source'] });
    return {
      entered, kept, keptRate: f.rate(kept, [kept, breached], '履约率'), breached, open: f.standing('inForce', '履行中的承诺、合同', '件', by), inTime: f.inTime('perform', '按期履行', '件'), changed: f.count('change', '因公共利益改变', '件', { by: ['change.ground'] }),
      loss: f.sum('change.loss', '改变造成的损失', '元'), compensated: f.sum('compensate.amount', '补偿', '元'), due: f.sum('enter.amount', '应当支付、兑现', '元', by), paid: f.sum('perform.amount', '已经支付、兑现', '元', by),
      arrears: f.sum('breach.amount', '没有履行的金额', '元', { by: ['breach.source'] }), recovered: f.sum('recovered.amount', '违约后清偿', '元'), complaints: f.count('complain', '反映没有兑现', '件'), verified: f.count('verify', '核实', '件', { by: ['verify.result'] }),
      pending: f.standing(all(did('breach'), not(did('recovered')), not(did('complete'))), '没有纠正的违约', '件'),
    };
  },

  notModelled: {
    '优化营商环境条例第32条': '账款清理的统计由各部门填报,逐笔登记的在本登记',
    '保障中小企业款项支付条例': '付款期限(三十日、六十日)从交付起算,由合同写入履行期限',
    '第31条': '条文写的是国家利益、社会公共利益;法律另有规定可以变更、解除的登记为其他法定事由,由决定的人负责',
    '信赖利益的补偿数额': '由协商、裁决或者裁判确定,登记为对方损失',
  },
});
