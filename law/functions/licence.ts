/**
 * 行政许可办件: asked for, put right once, taken in (deemed when the office is silent), examined, decided within the law's limit and the shorter one that was
 * promised, the certificate handed over. Third persons and hearings: `licence-hearing.ts`; what is done at the counter on the day: `instant-service.ts`.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, files, not, number, officials, optional, party, procedure, ref, setting, step, text, told, workdays, workdaysOf, yes } from '../../kernel/words.ts';
import { contested, contestedFiguresHere } from '../disputes/contested.ts';
import { roles } from '../roles.ts';
import { businessRules, licensingLaw, notice118, onlineServiceRules, practice } from '../statutes.ts';
import { special } from './elements.ts';

/** `licence-change` reads it too. */
export const fixLimit = setting('licence.fix', '补正材料的期限', workdays(20), '行政许可法没有规定申请人补正的期限;各地自定');
const grounds = choice(
  '情形',
  '依法不需要取得行政许可',
  '不属于本机关职权范围',
  '隐瞒有关情况、提供虚假材料',
  '补正以后仍然不齐全、不符合法定形式',
  '逾期没有补正',
);
const reason = text('理由');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const licence = procedure({
  id: 'licence', title: '行政许可办件', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: licensingLaw, business: businessRules, online: onlineServiceRules, notice: notice118, practice },
  opens: ['apply'], subject: 'apply.applicant',

  steps: {
    apply: step('申请', 'applicant', { form: { applicant: party('申请人'), item: ref('service-item', '申请的事项'), way: optional(choice('申请方式', '窗口', '网上', '信函、传真、电子邮件', '异地代收')), papers: optional(files('申请材料')),
      statutory: count('法定办结时限(工作日)'), promised: count('承诺办结时限(工作日)'), special: optional(special) } }),
    askFix: step('一次性告知补正', 'windowClerk', { issues: '补正材料通知书', serves: 'applicant', form: { missing: text('需要补正的全部内容') } }),
    fix: step('补正', 'applicant', { form: { papers: files('补正材料') } }),
    refuse: step('不予受理', 'windowClerk', { ends: '不予受理', issues: '不予受理决定书', serves: 'applicant', form: { ground: grounds, to: optional(text('应当向哪个机关申请')) } }),
    accept: step('受理', 'windowClerk', { issues: '受理通知书', serves: 'applicant', form: { no: number('受理编号', '许受〔年〕号'), joint: optional(yes('统一办理、联合办理、集中办理')), statutory: count('法定办结时限(工作日)'), promised: count('承诺办结时限(工作日)') } }),
    inspect: step('现场核查', 'office', { repeats: 3, issues: '现场核查记录', form: { officers: officials('核查人员'), record: files('核查记录'), result: choice('结论', '符合', '不符合') } }),
    special: step('送检验、鉴定、评审,组织招标、拍卖', 'office', { repeats: 3, issues: '特别程序所需时间告知书', serves: 'applicant', form: { what: choice('程序', '招标、拍卖', '检验、检测、检疫', '鉴定', '专家评审'), officers: optional(officials('指派的人员')), until: date('预计完成之日') } }),
    specialDone: step('收到结论', 'office', { repeats: 3, form: { result: choice('结论', '合格、通过', '不合格、没有通过'), paper: files('结论') } }),
    interest: step('认为直接关系他人重大利益,或者应当听证', 'office', { form: { ground: choice('情形', '直接关系他人重大利益', '法定应当听证', '涉及公共利益的重大许可,需要听证') } }),
    hearing: told('听证开始', 'licence-hearing'),
    heard: told('听证结束', 'licence-hearing'),
    extend: step('批准延长期限', 'head', { issues: '延长期限告知书', serves: 'applicant', form: { reason, by: choice('批准人', '本机关负责人', '本级人民政府负责人') } }),
    grant: step('准予行政许可', 'head', { issues: '准予行政许可决定书', serves: 'applicant', form: { no: number('文号', '许准〔年〕号'), paper: yes('需要颁发证件'), early: yes('早于法定时限') } }),
    deny: step('不予行政许可', 'head', { ends: '不予许可', issues: '不予行政许可决定书', serves: 'applicant', form: { no: number('文号', '许不〔年〕号'), reason, rights: yes('告知复议、诉讼的权利') } }),
    issue: step('颁发行政许可证件', 'windowClerk', { ends: '准予许可', issues: '行政许可证件', serves: 'applicant', form: { name: text('证照名称', { class: 'open' }), no: number('证照编号', '许证〔年〕号'), from: date('有效期起'), until: optional(date('有效期止')), shown: yes('准予决定已经公开') } }),
    finish: step('办结(不颁发证件)', 'windowClerk', { ends: '准予许可', form: { shown: yes('准予决定已经公开') } }),
    ...contested,
    mend: step('重新作出决定', 'head', { repeats: 3, issues: '重新作出的行政许可决定书', serves: 'applicant', form: { result: choice('决定', '准予许可', '不予许可', '转撤销程序'), why: text('理由') } }),
    withdraw: step('撤回申请', 'applicant'),
    stop: step('终止办理', 'windowClerk', { ends: '终止办理', issues: '终止办理通知书', serves: 'applicant', form: { ground: choice('情形', '申请人撤回申请', '申请人死亡、终止') } }),
  },

  rules: ({ law, business, online, notice, practice, fact, did, day, unit, late, served, linked }) => {
    const joint = fact('accept.joint').true, needs = fact('apply.special'), item = fact('apply.item');
    const decide = ['grant', 'deny'] as const, outside = any(did('special'), did('hearing'));
    return [
      // 受理
      business(40, 1).before('accept').hold('许可事项在清单上有效,由本机关实施', item.inForce, item.get('holder').same(unit)),
      law('第32条第1款第4项').after('apply').must('accept', 'refuse', 'askFix').within(workdays(5), { silence: 'accept', deemedOn: 'apply' }),
      law(31, 1).before('askFix').attest('没有要求提交与许可事项无关的材料'),
      online(7, 1).before('askFix').attest('没有要求另行提供通过数据共享能够获得的信息'),
      law('第32条第1款第4项').after('askFix').must(served('askFix')).within(workdays(5), { from: day('apply') }),
      practice('补正').after(served('askFix')).must('fix', 'refuse', 'stop').within(fixLimit),
      law('第32条第1款第5项').after('fix').must('accept', 'refuse').promptly(),
      law('第32条第1款第5项').before('accept').do('fix').when(did('askFix')),
      practice('补正').before('refuse').hold('通知以后逾期没有补正', late('fix'), not(did('fix'))).when(fact('refuse.ground').is('逾期没有补正')),
      practice('补正').before('refuse').hold('已经补正', did('fix')).when(fact('refuse.ground').is('补正以后仍然不齐全、不符合法定形式')),
      law('第32条第1款第2项').before('refuse').hold('告知向有关机关申请', fact('refuse.to').present).when(fact('refuse.ground').is('不属于本机关职权范围')),
      law(32, 2).after('accept').must(served('accept')).promptly(),
      law(32, 2).after('refuse').must(served('refuse')).promptly(),
      law(32, 1).after('accept').never('refuse', 'askFix'),
      law(32, 1).before('inspect', 'special', 'interest', 'extend', ...decide).do('accept'),
      // 审查
      law(34, 3).before('inspect').hold('指派两名以上工作人员', fact('inspect.officers').count.atLeast(2)),
      law(34, 3).before('grant').do('inspect').when(needs.has('现场核查')),
      law(34, 3).before('grant').hold('经核查符合条件', fact('inspect.result').is('符合')).when(did('inspect')),
      law(55, 2).after('accept').must('special', 'deny', 'stop').within(workdays(5)).when(needs.has('检验、检测、检疫')),
      law(55, 2).before('special').hold('指派两名以上工作人员', fact('special.officers').count.atLeast(2)).when(fact('special.what').is('检验、检测、检疫')),
      law(45).after('special').must(served('special')).promptly(),
      law(45).before('specialDone').do('special'),
      law(45).before('grant').do('specialDone').when(did('special')),
      law(55, 1).before('grant').hold('检验、检测、检疫合格', fact('specialDone.result').is('合格、通过')).when(fact('special.what').is('检验、检测、检疫')),
      law(36).after('interest').opens('licence-hearing', { with: { applicant: 'apply.applicant', ground: 'interest.ground' } }),
      law(46).before('grant').do('interest').when(needs.has('听证')),
      law(36).before(...decide).hold('利害关系人的告知、听证已经终结', linked('licence-hearing').allEnded).when(did('interest')),
      // 决定
      law(38, 1).before('grant').attest('符合法定条件、标准'),
      law(48, 2).before(...decide).attest('根据听证笔录作出决定').when(did('heard')),
      law(38, 2).before('deny').hold('告知申请行政复议、提起行政诉讼的权利', fact('deny.rights').true),
      law(42, 1).after('accept').must(...decide, 'stop').within(workdays(20)).unless(joint),
      law(42, 2).after('accept').must(...decide, 'stop').within(workdays(45)).when(joint),
      business(36, 2).after('accept').must(...decide, 'stop').by(day('accept').plus(workdaysOf(fact('accept.promised')))).when(fact('accept.promised').over(0)).unless(outside),
      law(42, 1).extends('grant', { with: 'extend', by: workdays(10), times: 1 }).unless(joint),
      law(42, 2).extends('grant', { with: 'extend', by: workdays(15), times: 1 }).when(joint),
      law(42, 1).before('extend').hold('经本机关负责人批准', fact('extend.by').is('本机关负责人')).unless(joint),
      law(42, 2).before('extend').hold('经本级人民政府负责人批准', fact('extend.by').is('本级人民政府负责人')).when(joint),
      law(42, 1).after('extend').must(served('extend')).promptly(),
      law(45).from('special').until('specialDone').stops('grant'),
      law(45).from('hearing').until('heard').stops('grant'),
      law(37).after('grant').never('deny', 'extend', 'stop'),
      practice('撤回申请').after('withdraw').must('stop', 'deny', 'refuse').promptly().unless(did('grant')),
      practice('撤回申请').before('stop').do('withdraw').when(fact('stop.ground').is('申请人撤回申请')),
      // 颁证、公开
      law(44).after('grant').must('issue').within(workdays(10)).when(fact('grant.paper').true),
      law(44).after('issue').must(served('issue')).within(workdays(10), { from: day('grant') }),
      law(39, 1).before('issue').do('grant'),
      law(39, 1).before('issue').hold('决定颁发证件', fact('grant.paper').true),
      law(38, 1).after('grant').must(served('grant')).promptly(),
      law(38, 2).after('deny').must(served('deny')).promptly(),
      law(37).before('finish').do('grant served'),
      law(37).before('finish').hold('不需要颁发证件', fact('grant.paper').false),
      law(37).after('grant').must('finish').promptly().when(fact('grant.paper').false),
      online(10, 2).after('issue').opens('e-licence', { with: { holder: 'apply.applicant', item: 'apply.item', name: 'issue.name', no: 'issue.no', from: 'issue.from', until: 'issue.until' } }),
      // 复议、诉讼以后
      practice('重新作出决定').after('changed', 'judged').must('mend').promptly(),
      practice('重新作出决定').before('mend').hold('许可决定被变更、撤销、确认违法或者无效', any(did('changed'), did('judged'))),
      practice('重新作出决定').after('mend').must(served('mend')).promptly(),
      ...decide.map((s) => notice('第(六)项').publishes(s, { within: workdays(7) })),
      // 先办结、后公开的,期限照算
      ...(['issue', 'finish'] as const).map((s) => notice('第(六)项').after(s).must('grant published').within(workdays(7), { from: day('grant') }).when(fact(`${s}.shown`).false)),
    ];
  },

  computes: ({ fact, did, day, today, truth }) => {
    const item = fact('apply.item');
    return { 'issue.shown': truth(did('grant published')), 'finish.shown': truth(did('grant published')), 'apply.statutory': item.get('statutory'), 'apply.promised': item.get('promised'), 'apply.special': item.get('special'), 'accept.statutory': fact('apply.statutory'), 'accept.promised': fact('apply.promised'),
      'grant.early': truth(today.before(day('accept').plus(workdaysOf(fact('accept.statutory'))))) };
  },

  figures: (f, { fact, did }) => {
    const way = ['apply.way'] as const, applied = f.count('apply', '许可申请(承诺件)', '件', { by: [...way, 'apply.item'] }), online = f.count('apply', '网上申请', '件', fact('apply.way').is('网上')), accepted = f.count('accept', '许可受理', '件', { by: [...way] });
    const granted = f.count('grant', '准予许可', '件', { by: [...way] }), denied = f.count('deny', '不予许可', '件'), decided = f.total('许可办结', '件', granted, denied), grantedInTime = f.inTime('grant', '按时准予许可', '件'), deniedInTime = f.inTime('deny', '按时不予许可', '件');
    const inTime = f.total('按时办结的许可', '件', grantedInTime, deniedInTime), lawDays = f.sum('accept.statutory', '受理办件的法定时限合计', '工作日'), promisedDays = f.sum('accept.promised', '受理办件的承诺时限合计', '工作日'), savedDays = f.minus(lawDays, promisedDays, '承诺压缩的时限合计');
    const allGranted = f.total('准予和即办的办件', '件', granted, 'instant-service.closed'), closed = f.total('政务服务办件办结', '件', granted, denied, 'instant-service.closed'), allInTime = f.total('按时办结的政务服务办件', '件', grantedInTime, deniedInTime, 'instant-service.inTime');
    const early = f.count('grant', '早于法定时限准予许可', '件', fact('grant.early').true), refused = f.count('refuse', '不予受理', '件', { by: ['refuse.ground'] }), allFaster = f.total('早于法定时限办结的办件', '件', early, 'instant-service.closed');
    return {
      applied, allGranted, online, onlineRate: f.share(online, applied, '网上办理率'), applicants: f.distinct('apply.applicant', '申请人', '个'), items: f.distinct('apply.item', '有办件的许可事项', '项'), corrected: f.count('askFix', '一次性告知补正', '件'), refused, accepted, acceptedInTime: f.inTime('accept', '按时受理', '件'),
      joint: f.count('accept', '联合办理、集中办理', '件', fact('accept.joint').true), inspected: f.count('inspect', '现场核查', '次', { by: ['inspect.result'] }), special: f.count('special', '检验、鉴定、评审等特别程序', '次', { by: ['special.what'] }),
      interested: f.count('interest', '告知利害关系人、听证', '件', { by: ['interest.ground'] }), heard: f.count('heard', '听证的许可', '件'), extended: f.count('extend', '延长许可期限', '件', { by: ['extend.by'] }),
      granted, denied, decided, grantedInTime, deniedInTime, inTime, onTimeRate: f.share(inTime, decided, '许可按时办结率'), lawDays, promisedDays, savedDays, promiseRate: f.share(savedDays, lawDays, '承诺提速'),
      early, earlyRate: f.share(early, granted, '提前办结率'), length: f.days('accept', 'grant', '许可平均办理天数'), issued: f.count('issue', '颁发许可证件', '件'), issuedInTime: f.inTime('issue', '按时颁发证件', '件'), withdrawn: f.count('withdraw', '申请人撤回申请', '件'),
      stopped: f.count('stop', '终止办理', '件'), shown: f.inTime('grant published', '按时公开的准予许可决定', '件'),
      open: f.standing(all(did('accept'), not(any(did('grant'), did('deny'), did('stop')))), '许可在办', '件'),
      ...contestedFiguresHere(f), mended: f.count('mend', '重新作出许可决定', '件'),
      // 承诺件和即办件合在一起:政务服务大厅录入的办件
      entered: f.total('政务服务办件录入', '件', applied, 'instant-service.applied'), closed, allInTime, allOnTimeRate: f.share(allInTime, closed, '政务服务办件按时办结率'), allFaster, fasterRate: f.share(allFaster, allGranted, '办理提速'),
    };
  },

  notModelled: {
    '第32条第1款第1、2项': '即时没有天数,从收到申请之日起五日以内作出;是否需要许可、是否属于职权由人判断,写明情形',
    '第32条第1款第3项': '当场更正不留下行为;不能当场更正的按补正办理',
    '第42条第1款但书': '法律、法规另有规定的时限只登记在事项上、用于计算提速,期限的灯按二十个工作日;更短的由承诺时限管住,更长的由单行法的程序另定',
    '第43条': '先经下级审查后报上级决定的,属于上级机关的许可,本县只有审查一步',
    '第45条': '听证自要求听证(或者决定听证)起到结束,其他程序自送出到收到结论,不计入期限;承诺时限没有说明这段时间怎样扣除,有这些程序的只看法定期限',
    '第53条、第54条、第57条': '招标、拍卖、考试的程序和数量限制的先后顺序依有关法律、行政法规',
    '第40条': '准予许可的决定应当公开,没有天数,按国办发〔2018〕118号的七个工作日',
    '第78条': '一年内不得再次申请只对同一事项,查找不能同时按申请人和事项,由受理的人核查',
    '补正的期限': '法律没有规定申请人补正的期限和逾期的后果,按设定值通知,逾期没有补正的可以不予受理',
    '即办件转来的办件': '事项承诺为零天,没有承诺期限,只看法定期限',
    '办理提速': '早于法定时限办结的占全部准予和即办的比例;法律、文件没有统一口径',
    '按时办结率': '法定期限和承诺期限都守住的才算按时,底数是已经作出决定的;逾期没有决定的不在底数里,看在办和红灯;承诺提速是受理办件的法定时限合计与承诺时限合计之差,占法定时限合计',
  },
});
