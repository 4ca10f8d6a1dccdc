/** 信用修复: after the least term, on the proof that the duty is done and a promise; decided within its days, and the record comes off the site. */
// biome-ignore format: the words of the language, on few lines
import { all, choice, files, not, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { creditConstraint, creditRepairScheme, practice } from '../statutes.ts';

const own = '国办发〔2025〕22号,天数没有逐字核对';
const acceptLimit = setting('credit-repair.accept', '受理信用修复申请的期限', workdays(3), own);
const fixLimit = setting('credit-repair.fix', '补正信用修复申请的期限', workdays(10), '各地信用修复的通行做法;国务院文件未定');
const decideLimit = setting('credit-repair.decide', '决定信用修复的期限', workdays(10), own);
const longer = setting('credit-repair.longer', '案情复杂或者需要核查的,延长的工作日', workdays(10), own);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const creditRepair = procedure({
  id: 'credit-repair', title: '信用修复', chapter: 'functions', from: '2020-12-07', roles,
  statutes: { opinion: creditConstraint, scheme: creditRepairScheme, practice },
  opens: ['apply'], subject: 'apply.party',

  steps: {
    apply: step('申请修复', 'party', { form: { party: party('信用主体'), record: ref('credit-record', '失信记录'), rated: optional(ref('credit-grade', '信用评价')), proof: optional(files('履行完毕的证明')), promise: optional(yes('已经提交信用承诺书')), way: choice('申请方式', '网上', '线下窗口', '主动发现、免申请') } }),
    askFix: step('一次性告知补正', 'clerk', { issues: '信用修复补正告知书', serves: 'party', form: { missing: text('需要补正的内容') } }),
    fix: step('补正', 'party', { form: { proof: optional(files('履行完毕的证明')), promise: optional(yes('已经提交信用承诺书')) } }),
    abandon: step('逾期没有补正', 'clock', { ends: '视为撤回' }),
    accept: step('受理', 'clerk', { issues: '信用修复受理单', serves: 'party' }),
    refuse: step('不予受理', 'clerk', { ends: '不予受理', issues: '信用修复不予受理告知书', serves: 'party', form: { why: text('理由') } }),
    check: step('核实', 'clerk', { form: { done: yes('失信行为已经纠正,义务已经履行'), how: text('核实情况') } }),
    extend: step('延长决定期限', 'head', { form: { why: text('理由') } }),
    grant: step('准予修复', 'head', { ends: '准予修复', issues: '信用修复决定书', serves: 'party' }),
    deny: step('不予修复', 'head', { ends: '不予修复', issues: '不予信用修复决定书', serves: 'party', form: { why: text('理由') } }),
  },

  rules: ({ opinion, scheme, practice, fact, today, served }) => {
    const record = fact('apply.record'), A = '“修复申请”', R = '“办理时限”';
    return [
      scheme(R).after('apply').must('accept', 'refuse', 'askFix').within(acceptLimit),
      scheme(R).after('fix').must('accept', 'refuse').within(acceptLimit),
      practice('补正').after(served('askFix')).must('fix', 'accept', 'refuse').within(fixLimit, { silence: 'abandon' }),
      practice('补正').after('askFix').must('askFix served').promptly(),
      scheme('第二部分').before('accept').hold('最短公示期已经届满', not(record.get('least').after(today))),
      scheme(A).before('accept').hold('记录在公示中', record.inForce),
      scheme(A).before('accept').hold('有履行完毕的证明和信用承诺书', fact('apply.promise').true.or(fact('fix.promise').true), fact('apply.proof').present.or(fact('fix.proof').present)),
      scheme(R).after('accept').never('refuse', 'askFix'),
      scheme(R).after('accept').must('grant', 'deny').within(decideLimit),
      scheme(R).extends('grant', { with: 'extend', by: longer, times: 1 }),
      scheme(R).before('check', 'extend', 'deny').do('accept'),
      scheme(R).before('extend').attest('案情复杂,或者需要核查'),
      opinion('“信用修复机制”').before('grant').hold('失信行为已经纠正,义务已经履行', fact('check.done').true),
      scheme('“终止公示”').after('grant').tells('apply.record', 'repaired'),
      scheme('“终止公示”').after('grant').tells('apply.rated', 'repaired'),
      scheme(R).after('grant', 'deny').must('grant served', 'deny served').promptly(),
    ];
  },

  figures: (f, { did }) => {
    const received = f.count('apply', '申请信用修复', '件', { by: ['apply.way'] }), granted = f.count('grant', '准予信用修复', '件'), denied = f.count('deny', '不予信用修复', '件'), decided = f.total('决定信用修复', '件', granted, denied);
    const grantedInTime = f.inTime('grant', '按期准予修复', '件'), deniedInTime = f.inTime('deny', '按期不予修复', '件'), inTime = f.total('按期决定信用修复', '件', grantedInTime, deniedInTime);
    return { received, accepted: f.count('accept', '受理信用修复', '件'), refused: f.count('refuse', '不予受理信用修复', '件'), granted, denied, decided, grantedInTime, deniedInTime, inTime, onTimeRate: f.share(inTime, decided, '信用修复按期办结率'), grantedRate: f.share(granted, decided, '信用修复准予率'),
      abandoned: f.count('abandon', '逾期没有补正的信用修复', '件'), extended: f.count('extend', '延长信用修复期限', '件'), length: f.days('apply', 'grant', '信用修复平均办理天数'), open: f.standing(all(did('accept'), not(did('grant')), not(did('deny'))), '在办的信用修复', '件') };
  },

  notModelled: {
    '国办发〔2025〕22号': '第二部分已经核对;受理、决定、反馈的天数没有逐字核对,都是设定值',
    '信用修复管理办法(2026年4月1日施行)': '条文没有取得,没有按条引用;施行以后应当对照修改本程序',
    '不可修复的情形': '法律、法规和党中央、国务院文件规定不可修复的,由受理的人判断',
    '虚假承诺': '以虚假材料取得修复的,撤销修复、重新记入是一条新的失信记录',
    '破产重整企业': '凭裁定书暂时解除惩戒的特别规定没有写入',
  },
});
