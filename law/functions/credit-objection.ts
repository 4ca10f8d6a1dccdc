/** 信用信息异议: whoever finds a record wrong is heard; the entry is marked at once, checked, and the register of records told. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, not, optional, party, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { creditMechanism, creditRepairScheme, practice } from '../statutes.ts';

const acceptLimit = setting('credit-objection.accept', '受理信用异议的期限', workdays(1), '各地信用信息管理办法;国务院文件未定');
const checkLimit = setting('credit-objection.check', '核查信用异议的期限', workdays(7), '国办发〔2025〕22号,天数没有逐字核对');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const creditObjection = procedure({
  id: 'credit-objection', title: '信用信息异议', chapter: 'functions', from: '2019-07-09', roles,
  statutes: { credit: creditMechanism, scheme: creditRepairScheme, practice },
  opens: ['object'], subject: 'object.party',

  steps: {
    object: step('提出异议', 'party', { form: { party: party('异议申请人'), record: optional(ref('credit-record', '失信记录')), rated: optional(ref('credit-grade', '信用评价')), ground: choice('异议的理由', '信息有误', '主体有误', '依据已经撤销', '超过公示期', '其他'), words: text('说明') } }),
    accept: step('受理,标注异议', 'clerk', { issues: '信用异议受理单', serves: 'party' }),
    refuse: step('不予受理', 'clerk', { ends: '不予受理', issues: '信用异议不予受理告知书', serves: 'party', form: { why: text('理由') } }),
    ask: step('请信息来源单位核实', 'clerk', { repeats: 3, issues: '信用异议核查函', form: { to: text('来源单位', { class: 'open' }) } }),
    says: step('信息来源单位答复', 'otherOrgan', { repeats: 3, form: { result: choice('答复', '信息有误', '信息无误') } }),
    check: step('核查', 'clerk', { form: { result: choice('结论', '信息有误或者没有依据', '信息与事实一致'), how: text('核查情况') } }),
    reply: step('答复并处理', 'agency', { ends: '已经答复', issues: '信用异议处理结果告知书', serves: 'party', form: { result: choice('处理', '删除', '更正', '维持'), why: text('理由') } }),
  },

  rules: ({ credit, scheme, practice, fact }) => {
    const record = fact('object.record'), rated = fact('object.rated'), wrong = fact('check.result').is('信息有误或者没有依据'), upheld = fact('reply.result').is('维持');
    return [
      practice('异议受理').after('object').must('accept', 'refuse').within(acceptLimit),
      practice('异议受理').before('accept').hold('写明有异议的记录或者评价', any(record.present, rated.present)),
      practice('异议受理').before('accept').hold('记录在公示中,评价现行有效', any(record.absent, record.inForce), any(rated.absent, rated.inForce)),
      practice('异议受理').after('accept').never('refuse'),
      scheme('“异议申诉”').after('accept').must('reply').within(checkLimit),
      scheme('“异议申诉”').before('check', 'ask').do('accept'),
      scheme('“异议申诉”').before('reply').do('check'),
      scheme('“异议申诉”').before('reply').hold('处理与核查的结论一致', any(all(wrong, not(upheld)), all(not(wrong), upheld))),
      credit('“异议、修复”').after('reply').tells('object.record', 'corrected', { with: { result: 'reply.result' } }).unless(upheld),
      credit('“异议、修复”').after('reply').tells('object.rated', 'corrected', { with: { result: 'reply.result' } }).unless(upheld),
      scheme('“异议申诉”').after('reply').must('reply served').promptly(),
    ];
  },

  figures: (f, { fact, did }) => {
    const received = f.count('object', '信用异议', '件', { by: ['object.ground'] }), replied = f.count('reply', '办结信用异议', '件', { by: ['reply.result'] }), inTime = f.inTime('reply', '按期办结信用异议', '件');
    return { received, accepted: f.count('accept', '受理信用异议', '件'), refused: f.count('refuse', '不予受理信用异议', '件'), replied, inTime, onTimeRate: f.share(inTime, replied, '信用异议按期办结率'), upheld: f.count('reply', '异议成立', '件', not(fact('reply.result').is('维持'))),
      asked: f.count('ask', '请来源单位核实', '次'), length: f.days('object', 'reply', '信用异议平均办理天数'), open: f.standing(all(did('accept'), not(did('reply'))), '在办的信用异议', '件') };
  },

  notModelled: {
    '标注异议': '核查期间在公示页上标注,是页面的事,受理即应当标注',
    '来源单位的答复': '国务院文件没有规定来源单位答复的天数,总的期限照算',
    '向“信用中国”网站提出的': '网站收到后转认定单位,在这里从收到之日起算',
  },
});
