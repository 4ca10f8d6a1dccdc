/**
 * 法律援助: asked for, or a lawyer asked for by court, procuratorate and police; supplemented once, decided in seven days, a lawyer sent in three, help given
 * first where it cannot wait, ended, closed and paid. The ministry's days for closing are defaults: its text was not read whole.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, choices, count, days, files, money, not, optional, party, procedure, setting, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { legalAidLaw, legalAidRules } from '../statutes.ts';

const fixLimit = setting(
  'legal-aid.fix',
  '补充材料、作出说明的期限',
  days(15),
  '法律援助法第43条没有定期限;由法律援助机构在通知书里写明,各省不一',
);
const closeLimit = setting('legal-aid.close', '审查立卷材料、归档、支付补贴的期限', days(30), '办理法律援助案件程序规定;原文没有逐条核对');
const person = party('受援人');
export const help = choice(
  '援助形式',
  '刑事辩护、代理',
  '民事诉讼代理',
  '行政诉讼代理',
  '国家赔偿代理',
  '劳动争议调解、仲裁代理',
  '非诉讼代理',
  '代拟法律文书',
  '值班律师法律帮助',
);
const poor = '经济困难';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const legalAid = procedure({
  id: 'legal-aid', title: '法律援助', chapter: 'functions', from: '2022-01-01', roles,
  statutes: { law: legalAidLaw, rules: legalAidRules },
  opens: ['apply', 'notified', 'ordered'], subject: 'apply.person',

  steps: {
    apply: step('申请法律援助', 'applicant', { form: { person, help, way: choice('提出方式', '当面', '网络', '监管场所、办案机关转交', '值班律师转交', '村居、社区代收'), ground: choice('理由', poor, '免予核查经济困难状况', '不受经济困难条件限制'),
      group: optional(choices('人员类别', '未成年人', '老年人', '残疾人', '妇女', '农民工', '军人军属', '其他')), matter: text('事项', { class: 'personal' }), proof: optional(files('材料')) } }),
    notified: step('通知指派律师', 'notifier', { form: { person, why: choice('情形', '未成年人', '视力、听力、言语残疾人', '不能完全辨认自己行为的成年人', '可能被判处无期徒刑、死刑', '死刑复核', '缺席审判', '强制医疗', '其他适用普通程序审理的'), handler: text('办案机关', { class: 'open' }) } }),
    ordered: told('异议成立,责令改正', 'legal-aid-review', { repeats: 1, form: { person, help } }),
    askFix: step('一次性告知补充材料、作出说明', 'legalAid', { issues: '补充材料通知书', serves: 'applicant', form: { what: text('需要补充、说明的') } }),
    fix: step('补充材料、补办手续', 'applicant', { repeats: 2, form: { papers: optional(files('材料')) } }),
    withdrawn: step('视为撤回申请', 'clock', { ends: '视为撤回' }),
    advance: step('决定先行提供法律援助', 'legalAid', { issues: '先行提供法律援助决定书', form: { why: choice('情形', '距时效、期限届满不足七日', '需要立即申请保全、先予执行', '其他法定情形') } }),
    grant: step('决定给予法律援助', 'legalAid', { issues: '给予法律援助决定书', serves: 'applicant' }),
    refuse: step('决定不给予法律援助', 'legalAid', { ends: '不予援助', issues: '不予法律援助决定书', serves: 'applicant', form: { ground: choice('理由', '不符合经济困难标准', '不属于法律援助范围', '不属于本机构受理', '事由不成立', '其他'), why: text('说明') } }),
    send: step('指派法律援助人员', 'legalAid', { repeats: 5, issues: '指派通知书', serves: 'aidLawyer', form: { firm: text('所在机构', { class: 'open' }), lawyer: party('法律援助人员'), years: count('相关执业年限(年)') } }),
    inform: step('将指派的律师通知办案机关', 'legalAid', { issues: '指派律师通知书', serves: 'notifier' }),
    terminate: step('决定终止法律援助', 'legalAid', { ends: '终止', issues: '终止法律援助决定书', serves: 'applicant', form: { why: choice('情形', '以欺骗等不正当手段获得', '隐瞒重要事实、提供虚假证据', '利用法律援助从事违法活动', '不再符合条件', '案件终止审理、被撤销', '自行委托律师、代理人', '有正当理由要求终止', '其他法定情形') } }),
    finish: step('办理结束,报告并提交材料', 'aidLawyer', { form: { result: choice('结果', '支持或者部分支持', '不支持', '调解、和解', '从轻、减轻、不起诉', '其他'), gained: optional(money('取得利益、挽回损失')), papers: files('法律文书、办理情况报告') } }),
    close: step('审查材料,归档,支付补贴', 'legalAid', { ends: '结案', issues: '结案归档表', form: { complete: yes('材料齐全'), subsidy: money('法律援助补贴'), grade: choice('质量评查', '优秀', '合格', '不合格', '没有抽中') } }),
  },

  rules: ({ law, rules, fact, did, served }) => [
    // 通知辩护:三日内指派并通知
    law(36).after('notified').must('send').within(days(3)),
    law(36).after('notified').must('inform').within(days(3)),
    law(36).before('inform').hold('是通知指派的,已经指派', did('notified'), did('send')),
    law(26).before('send').hold('可能被判处无期徒刑、死刑和死刑复核的,有三年以上相关执业经历', fact('send.years').atLeast(3)).when(fact('notified.why').among('可能被判处无期徒刑、死刑', '死刑复核')),
    // 核查经济困难
    law(41, 2).before('grant').attest('经济困难状况已经查询、核查,或者申请人已经作出诚信承诺').when(fact('apply.ground').is(poor)),
    law(42).before('grant').hold('有材料证明属于免予核查的人员', any(fact('apply.proof').present, fact('fix.papers').present)).when(fact('apply.ground').is('免予核查经济困难状况')),
    law(32).before('grant').attest('属于不受经济困难条件限制的情形').when(fact('apply.ground').is('不受经济困难条件限制')),
    // 七日内审查决定,三日内指派
    law(43, 1).before('askFix', 'advance', 'grant', 'refuse').do('apply'),
    law(43, 1).after('apply').must('grant', 'refuse').within(days(7)),
    law(43, 1).after('grant').never('refuse'),
    law(43, 1).after('refuse').must('refuse served').promptly(),
    law(43, 1).after('grant').must('send', 'terminate').within(days(3)).unless(did('advance')),
    rules('“补充材料所需时间不计入审查期限”').from('askFix').until('fix').stops('grant'),
    law(43, 2).after(served('askFix')).must('fix').within(fixLimit, { silence: 'withdrawn' }),
    // 先行提供
    law(44, 1).before('advance').attest('符合先行提供法律援助的情形'),
    law(44, 1).after('advance').must('send').promptly(),
    law(44, 2).after('advance').must('fix').promptly(),
    law(49, 2).after('ordered').must('send').promptly(),
    law(43, 1).before('send').hold('已经决定给予、先行提供,或者接到通知、责令改正', any(did('grant'), did('advance'), did('notified'), did('ordered'))),
    // 终止、办结、补贴
    law(48, 1).before('terminate').hold('已经决定给予或者已经指派', any(did('grant'), did('send'))),
    law(48, 1).after('terminate').must('terminate served').promptly(),
    law(50).before('close').do('finish'),
    rules('“审查立卷材料,支付补贴”').before('close').hold('材料齐全', fact('close.complete').true),
    rules('“审查立卷材料,支付补贴”').after('finish').must('close').within(closeLimit),
  ],

  figures: (f, { fact, did }) => {
    const help = { by: ['apply.help'] as ['apply.help'] };
    const applied = f.count('apply', '申请法律援助', '件', { by: ['apply.help', 'apply.way'] }), granted = f.count('grant', '决定给予法律援助', '件', help), notified = f.count('notified', '通知指派的法律援助', '件', { by: ['notified.why'] }), ordered = f.count('ordered', '异议成立后提供法律援助', '件');
    const accepted = f.total('受理法律援助案件', '件', granted, notified, ordered), decided = f.inTime('grant', '七日内决定给予', '件'), refused = f.count('refuse', '不予法律援助', '件', { by: ['refuse.ground'] }), refusedInTime = f.inTime('refuse', '七日内决定不予', '件');
    const inTime = f.total('七日内作出决定', '件', decided, refusedInTime), all2 = f.total('已经决定的申请', '件', granted, refused);
    return {
      applied, granted, notified, ordered, accepted, refused, decided, refusedInTime, inTime, all2, inTimeRate: f.share(inTime, all2, '法律援助七日决定率'), advanced: f.count('advance', '先行提供法律援助', '件', { by: ['advance.why'] }),
      withdrawn: f.count('withdrawn', '视为撤回法律援助申请', '件'), sent: f.count('send', '指派法律援助人员', '件次'), terminated: f.count('terminate', '终止法律援助', '件', { by: ['terminate.why'] }),
      finished: f.count('finish', '办结法律援助案件', '件', { by: ['finish.result'] }), gained: f.sum('finish.gained', '为受援人取得利益、挽回损失', '元'), closed: f.count('close', '法律援助结案归档', '件', { by: ['close.grade'] }),
      closedInTime: f.inTime('close', '按期结案归档', '件'), subsidy: f.sum('close.subsidy', '支付法律援助补贴', '元'), persons: f.distinct('apply.person', '申请法律援助的人', '人'),
      migrants: f.count('apply', '农民工申请法律援助', '件', fact('apply.group').has('农民工')), special: f.count('apply', '特殊群体申请法律援助', '件', fact('apply.group').present), open: f.standing(all(any(did('grant'), did('notified'), did('ordered')), not(any(did('close'), did('terminate')))), '在办法律援助案件', '件'),
    };
  },

  notModelled: {
    '第34条': '经济困难的标准由省级政府定,是不是符合由核查的人判断,署名',
    '第36条、第39条': '司法机关三日内通知、二十四小时内转交,是司法机关、监管场所的期限,不在本县行政机关的账上',
    '第43条第2款': '补充材料的期限法律没有写,由机构在通知书写明;默认十五日',
    '第55条、第56条': '更换法律援助人员、投诉查处,登记为重新指派和投诉举报;投诉的办理期限由司法行政部门的规定定',
    '第58条': '定期公布资金使用、案件办理、质量考核,由本程序的指标生成,按政务公开目录公开',
    '第64条': '骗取法律援助的责令支付费用、罚款,属行政处罚',
    办理法律援助案件程序规定: '结案的起算日(收到判决、裁定等)由法律援助人员填报;没有逐条核对',
  },
});
