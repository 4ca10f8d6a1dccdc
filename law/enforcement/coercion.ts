/** 行政强制措施: 查封、扣押、冻结 under 行政强制法第三章. What follows a decision that nobody obeys is in coercion-execution.ts. */
// biome-ignore format: the words of the language, on few lines
import {
  agency, any, choice, date, days, files, hours, money, not, number, optional, party, procedure, ref, step, text, told, workdays, yes,
} from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { always, reviewed } from '../norms/review.ts';
import { roles } from '../roles.ts';
import { businessRules, coercionLaw, notice118, sichuanSupervision } from '../statutes.ts';
import { filingKind } from './forms.ts';
import { coercionLodgeLimit, onFilm, powerOf, shownFor, submission, submitted, twoCertified, weight } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const coercion = procedure({
  id: 'coercion', title: '行政强制措施(查封、扣押、冻结)', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: coercionLaw, notice: notice118, business: businessRules, sichuan: sichuanSupervision },
  opens: ['propose'], subject: 'propose.party',

  steps: {
    propose: step('提出采取强制措施', 'officer', { form: { party: party('当事人'), power: ref('power', '强制措施职权'), case: optional(ref('penalty', '所涉的处罚案件')),
      kind: choice('措施', '查封', '扣押', '冻结'), target: text('场所、设施、财物或者账户'), why: text('理由和依据'), weight: optional(weight) } }),
    submit: step('送法制审核', 'officer', { repeats: 3, form: submission }),
    reviewed: told('法制审核意见', 'legal-review', { repeats: 3, form: reviewed }),
    approve: step('批准', 'head', { issues: '行政强制措施审批表' }),
    reject: step('不予批准', 'head', { ends: '不予批准', issues: '行政强制措施审批表', form: { why: text('理由') } }),
    implement: step('现场实施查封、扣押', 'officer', { issues: '查封(扣押)决定书', serves: 'party', form: { ...onFilm, no: number('文号', '强〔年〕号'),
      urgent: yes('情况紧急,当场实施'), told: yes('已当场告知理由、依据、权利和救济途径,听取陈述、申辩'), came: yes('当事人到场'),
      signed: choice('现场笔录的签名', '当事人签名', '当事人拒绝,已注明', '见证人签名'), list: optional(files('一式二份的清单')) } }),
    freeze: step('冻结存款、汇款', 'officer', { issues: '冻结决定书', serves: 'party', form: { ...onFilm, no: number('文号', '冻〔年〕号'),
      bank: optional(text('接到冻结通知书的金融机构', { class: 'open' })), amount: money('冻结的数额'), involved: money('违法行为涉及的金额') } }),
    object: step('认为不应当采取', 'head', { form: { why: text('理由') } }),
    waive: step('不再实施', 'head', { ends: '没有实施', form: { why: text('理由') } }),
    entrust: step('委托第三人保管', 'agency', { issues: '委托保管书', form: { keeper: party('保管人') } }),
    examine: step('交付检测、检验、检疫、技术鉴定', 'officer', { repeats: 9, issues: '检测检验鉴定期间告知书', serves: 'party', form: { what: text('项目'), until: date('明确的期间的末日') } }),
    examined: step('收到检测、检验、检疫、鉴定结论', 'officer', { repeats: 9, form: { result: files('结论') } }),
    extend: step('批准延长期限', 'head', { issues: '延长强制措施期限决定书', serves: 'party', form: { why: text('情况复杂的理由') } }),
    settle: step('作出处理决定', 'head', { form: { how: choice('处理', '没收', '依法销毁', '解除'), why: text('查清的事实') } }),
    dispose: step('没收、销毁完毕', 'officer', { issues: '财物处理清单', form: { record: files('移交、销毁记录') } }),
    release: step('决定解除', 'head', { issues: '解除强制措施决定书', serves: 'party', form: {
      ground: choice('情形', '没有违法行为', '与违法行为无关', '已经作出处理决定,不再需要', '期限已经届满', '其他不再需要的情形') } }),
    giveBack: step('退还财物、通知金融机构解除冻结', 'officer', { issues: '财物退还清单', form: {
      record: files('退还清单、解除冻结通知书'), proceeds: optional(money('退还的拍卖、变卖所得')), loss: optional(money('变卖价格明显低于市场价格的补偿')) } }),
    lapse: step('冻结期满,金融机构解除冻结', 'clock'),
    transfer: step('连同涉嫌犯罪案件移送', 'agency', { ends: '移送司法机关', issues: '移送财物清单', serves: 'party', form: { to: text('接收机关', { class: 'open' }) } }),
    lodge: step('报送重大行政强制备案', 'agency', { issues: '重大行政强制备案报告', form: { to: agency('备案机关'), kind: optional(filingKind) } }),
    lodged: told('备案审查意见', 'major-filing', { form: { result: choice('意见', '准予备案', '责令纠正') } }),
    close: step('结案', 'officer', { ends: '结案', issues: '结案审批表' }),
    ...contested, ...elsewhere,
    withdraw: step('撤下公示并说明理由', 'agency', { repeats: 3, form: { why: text('说明', { class: 'open' }) } }),
  },

  rules: ({ law, notice, business, sichuan, fact, did, unit, served }) => {
    const urgent = fact('implement.urgent').true, overturned = any(did('changed'), did('judged'), did('overturned'));
    const over = any(did('giveBack'), did('dispose'), did('lapse'), did('transfer'));
    return [
      // 报批
      law(17, 1).before('approve', 'implement', 'freeze').hold('强制措施职权有效,由本机关行使,没有委托', ...powerOf(fact('propose.power'), unit)),
      law(16, 2).before('approve').attest('已经衡量违法情节和社会危害;情节显著轻微或者没有明显社会危害的,可以不采取'),
      business(59, 1).before('approve').attest('采用非强制性手段不能达到行政管理目的'),
      notice('第(十二)项').after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', papers: 'submit.papers' } }),
      notice('第(十二)项').before('approve').do('submit').when(fact('propose.weight').present).unless(did('implement')),
      notice('第(十二)项').before('approve').hold('法制审核通过', fact('reviewed.result').is('合法')).when(fact('propose.weight').present).unless(did('implement')),
      law('第18条第1项').before('implement').hold('经机关负责人批准;情况紧急的可以当场实施', any(did('approve'), urgent)),
      law(30, 1).before('freeze').do('approve'),
      law(19).after('implement').must('approve', 'object').within(hours(24)).when(urgent).unless(did('approve')),
      law(19).after('object').must('release').promptly(),
      law(19).after('object').never('settle', 'extend'),
      law(19).before('object').do('implement'),
      law(19).after('implement', 'freeze').never('reject', 'waive'),
      law('第18条第1项').after('propose').must('approve', 'reject', 'implement', 'waive').promptly(),
      law('第18条第1项').after('approve').must('implement', 'freeze', 'waive').promptly().unless(did('implement')),
      law('第18条第1项').after('approve').never('reject', 'object'),
      // 实施
      law('第18条第2项').before('implement').hold('两名以上执法人员实施,当日都持有效证件', ...twoCertified(fact('implement.officers'))),
      law('第18条第2项').before('freeze').hold('两名以上执法人员实施,当日都持有效证件', ...twoCertified(fact('freeze.officers'))),
      law('第18条第3项').before('implement').hold('出示执法身份证件', fact('implement.shown').true),
      law('第18条第3项').before('freeze').hold('出示执法身份证件', fact('freeze.shown').true),
      law('第18条第5项、第6项').before('implement').hold('当场告知理由、依据、权利和救济途径,听取陈述、申辩', fact('implement.told').true),
      law('第18条第9项').before('implement').hold('当事人不到场的,由见证人签名', any(fact('implement.came').true, fact('implement.signed').is('见证人签名'))),
      notice('第(八)项').before('implement').hold('查封、扣押全程音像记录', fact('implement.film').present),
      law(9).before('implement').hold('所批准的是查封、扣押', fact('propose.kind').among('查封', '扣押')),
      law(9).before('freeze').hold('所批准的是冻结', fact('propose.kind').is('冻结')),
      law(23).before('implement').attest('限于涉案的场所、设施、财物,不是公民及其所扶养家属的生活必需品,没有被其他国家机关查封'),
      law(24, 1).before('implement').hold('制作清单', fact('implement.list').present),
      law(24, 1).after('implement').must('implement served').promptly(),
      law(29, 1).before('freeze').attest('法律规定由本机关冻结,没有被其他国家机关冻结'),
      law(29, 2).before('freeze').hold('冻结的数额与违法行为涉及的金额相当', fact('freeze.amount').atMost(fact('freeze.involved'))),
      law(30, 1).before('freeze').hold('向金融机构交付冻结通知书', fact('freeze.bank').present),
      law(31).after('freeze').must('freeze served').within(workdays(3)),
      law(26, 2).before('entrust').hold('只有查封的可以委托第三人保管', fact('propose.kind').is('查封')),
      law(26, 2).before('entrust').do('implement'),
      law(27).after('implement', 'freeze').tells('propose.case', 'secured', { with: { kind: 'propose.kind' } }).when(fact('propose.case').present),
      law(27).after('giveBack', 'dispose', 'lapse').tells('propose.case', 'freed').when(fact('propose.case').present),
      // 期限
      law(25, 1).after('implement').must('settle', 'release', 'transfer').within(days(30)),
      law('第32条第1款、第33条第3款').after('freeze').must('settle', 'release', 'transfer').within(days(30), { silence: 'lapse' }),
      law('第25条第1款、第32条第1款').extends('settle', { with: 'extend', by: days(30), times: 1 }),
      law('第25条第1款、第32条第1款').before('extend').attest('情况复杂'),
      law('第25条第1款、第32条第1款').before('extend', 'settle', 'release', 'transfer').hold('已经实施', any(did('implement'), did('freeze'))),
      law('第25条第2款、第32条第2款').after('extend').must('extend served').promptly(),
      law(25, 3).from('examine').until('examined').stops('settle'),
      law(25, 3).before('examine').do('implement'),
      law(25, 3).after('examine').must('examine served').promptly(),
      // 处理、解除、移送
      law(27).after('settle').must('dispose').promptly().when(fact('settle.how').among('没收', '依法销毁')),
      law(27).before('settle').attest('没收的是违法事实清楚、依法应当没收的非法财物,销毁的是法律、行政法规规定应当销毁的').when(fact('settle.how').among('没收', '依法销毁')),
      law(27).before('settle').hold('没收以所涉案件的处罚决定为据', any(fact('propose.case').absent, fact('propose.case').did('decide'))).when(fact('settle.how').is('没收')),
      law(27).before('settle').hold('没收、销毁的是查封、扣押的财物', not(fact('settle.how').among('没收', '依法销毁'))).when(did('freeze')),
      law(27).before('dispose').hold('决定没收、销毁', fact('settle.how').among('没收', '依法销毁')),
      law(27).after('settle').must('release').promptly().when(fact('settle.how').is('解除')),
      law('第28条第1款第3项、第33条第1款第3项').before('release').hold('所涉的处罚案件已经作出决定', any(fact('propose.case').absent, fact('propose.case').did('decide'), fact('propose.case').did('spare'))).when(fact('release.ground').is('已经作出处理决定,不再需要')),
      law('第28条第2款、第33条第2款').after('release').must('giveBack').promptly(),
      law('第28条第2款、第33条第2款').before('giveBack').do('release'),
      law(28, 2).after('release').never('settle', 'dispose', 'transfer', 'extend'),
      law(21).before('transfer').attest('违法行为涉嫌犯罪,应当移送司法机关'),
      law(21).after('transfer').must('transfer served').promptly(),
      // 备案、结案
      sichuan(36, 1).after('implement', 'freeze').must('lodge').within(coercionLodgeLimit).when(fact('propose.weight').present),
      sichuan(36, 1).before('lodge').hold('已经实施', any(did('implement'), did('freeze'))),
      sichuan(36, 1).before('close', 'transfer').let('lodge'),
      sichuan(36, 1).after('lodge').opens('major-filing', { unit: 'lodge.to', with: { party: 'propose.party', kind: 'lodge.kind' } }),
      sichuan(36, 1).after('lodged').must('release').promptly().when(fact('lodged.result').is('责令纠正'), any(did('implement'), did('freeze'))).unless(over),
      law(28, 2).before('close').hold('已经退还、处置,或者冻结期满解除', any(did('giveBack'), did('dispose'), did('lapse'))),
      law(28, 2).after('giveBack', 'dispose', 'lapse').must('close').promptly(),
      law(28, 2).after('dispose', 'lapse').never('release', 'transfer'),
      // 公示
      notice('第(六)项').publishes('implement', { within: workdays(20), until: shownFor }),
      notice('第(六)项').publishes('freeze', { within: workdays(20), until: shownFor }),
      notice('第(六)项').after('changed', 'judged', 'overturned').must('withdraw').promptly(),
      notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', overturned),
      law('第28条第1款第5项、第33条第1款第5项').after('changed', 'judged', 'overturned').must('release').promptly().unless(over),
      law(24, 1).before('giveBack', 'dispose').do('implement served').when(did('implement')),
      law(31).before('giveBack').do(served('freeze')).when(did('freeze')),
    ];
  },

  computes: () => ({ 'submit.kind': submitted, 'lodge.kind': always('行政强制') }),

  figures: (f, { fact, did, late }) => {
    const seized = f.count('implement', '实施查封、扣押', '件'), frozen = f.count('freeze', '实施冻结', '件');
    const settled = f.inTime('settle', '按期处理', '件'), released = f.inTime('release', '按期解除', '件');
    const overdueRelease = f.count('release', '超期解除', '件', late('release')), overdueSettle = f.count('settle', '超期处理', '件', late('settle')), overdueTransfer = f.count('transfer', '超期移送', '件', late('transfer')), lapsed = f.count('lapse', '冻结期满自动解除', '件');
    return {
      proposed: f.count('propose', '提出强制措施', '件', { by: ['propose.kind'] }), seized, frozen, imposed: f.total('实施行政强制措施', '件', seized, frozen),
      urgent: f.count('implement', '情况紧急当场实施', '件', fact('implement.urgent').true), filmed: f.count('implement', '有全程音像记录的查封、扣押', '件', fact('implement.film').present),
      frozenSum: f.sum('freeze.amount', '冻结金额', '元'), extended: f.count('extend', '延长期限', '件'), examined: f.count('examine', '检测、检验、检疫、鉴定', '件次'),
      settled, released, overdueRelease, overdueSettle, overdueTransfer, lapsed, overdue: f.total('超期的强制措施', '件', overdueRelease, overdueSettle, overdueTransfer, lapsed),
      lifted: f.count('release', '解除强制措施', '件', { by: ['release.ground'] }), disposed: f.count('dispose', '没收、销毁', '件'),
      transferred: f.count('transfer', '随案移送司法机关', '件'), rejected: f.count('reject', '不予批准', '件'), reviewed: f.count('reviewed', '法制审核', '件次', { by: ['reviewed.result'] }),
      lodged: f.count('lodge', '重大行政强制备案', '件'), lodgedInTime: f.inTime('lodge', '按期备案', '件'), closed: f.count('close', '结案', '件'),
      ...contestedFigures(f), withdrawn: f.count('withdraw', '撤下公示', '件'), shown: f.inTime('implement published', '按期公示的查封、扣押', '件'), shownFrozen: f.inTime('freeze published', '按期公示的冻结', '件'),
      open: f.standing(any(did('implement'), did('freeze')), '正在查封、扣押、冻结', '件'),
    };
  },

  notModelled: {
    '第3条第2款、第3款': '突发事件的应急措施、金融监管措施、进出境技术监控措施依有关法律,不在本程序',
    '第9条第1项、第20条': '限制公民人身自由由公安等法律规定的机关实施,县级部门不实施',
    '第18条第4项、第8项': '通知到场、签名由现场笔录记载,到场、签名的情形是必填的事项',
    '第25条第1款但书': '法律、行政法规另定期限的,由部门层改写期限',
    '第25条第3款、第26条第3款': '检测、保管费用由机关承担,不向当事人收取,没有可记的步骤',
    '第25条第1款、第32条第1款': '三十日的末日遇休息日是否顺延,条文没有写明,按一般期限顺延;期满应当解除由人及时办理',
    '第26条第1款': '妥善保管、损失赔偿是事实状态,由赔偿程序处理',
    '第24条第2款第3项': '决定书载明的期限短于三十日的,到期即应解除,由人掌握;本程序按三十日计',
    '第28条第2款': '鲜活物品先行拍卖、变卖的条件依单行法;所得款项和低价变卖的补偿在退还时填写',
    '第30条第2款': '金融机构立即冻结、不得泄露,是金融机构的义务',
    '四川省行政执法监督条例第36条': '重大的标准和备案的期限各省不一,按应当法制审核的情形和设定值',
    '公示期': '法律和国务院文件没有规定,按设定值',
  },
});
