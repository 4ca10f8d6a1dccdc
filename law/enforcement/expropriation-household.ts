/**
 * 征收补偿(一户): opened for each household when it is surveyed. The file is open to all the others in the range, without the name: 户号, way and amount
 * are open, the person is a reference that is masked. First paid, then moved.
 */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, files, money, not, optional, party, procedure, step, text, told, workdays } from '../../kernel/words.ts';
import { contested, contestedFiguresHere } from '../disputes/contested.ts';
import { roles } from '../roles.ts';
import { agreementRules, houseRules, landRules, notice118, practice } from '../statutes.ts';
import { propertyKind, shownFor } from './words.ts';

const way = choice('补偿方式', '货币补偿', '房屋产权调换', '重新安排宅基地建房', '提供安置房');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const expropriationHousehold = procedure({
  id: 'expropriation-household', title: '征收补偿(一户)', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { house: houseRules, land: landRules, agreement: agreementRules, notice: notice118, practice },
  opens: ['start'], subject: 'start.no',

  steps: {
    start: told('进入征收', ['expropriation', 'expropriation-land'], { repeats: 1, form: {
      party: party('被征收人'), no: text('户号', { class: 'open' }), kind: propertyKind } }),
    register: step('办理补偿登记', 'party', { form: { papers: files('权属证明') } }),
    value: step('评估', 'appraiser', { repeats: 3, form: { amount: money('评估的价值'), report: files('分户评估报告') } }),
    tellValue: step('转交评估报告', 'officer', { repeats: 3, issues: '分户评估报告', serves: 'party' }),
    askReview: step('申请复核评估', 'party', { form: { why: text('理由', { class: 'personal' }) } }),
    reviewValue: step('复核评估', 'appraiser', { form: { amount: money('复核的价值'), report: files('复核结果') } }),
    askExpert: step('申请专家委员会鉴定', 'party'),
    expert: step('出具专家委员会鉴定意见', 'expert', { form: { amount: money('鉴定的价值'), report: files('鉴定意见') } }),
    agree: step('订立补偿协议', 'agency', { issues: '征收补偿协议', form: { way, amount: money('补偿总额'), payBy: date('支付期限的末日'), moveBy: date('搬迁期限的末日'), temporary: optional(text('临时安置、周转用房')) } }),
    decide: step('作出补偿决定', 'head', { issues: '征收补偿决定书', serves: 'party', form: { way, why: choice('情形', '签约期限内达不成协议', '所有权人不明确'), signBy: date('方案的签约期限的末日'), amount: money('补偿总额'),
      payBy: date('支付期限的末日'), moveBy: date('搬迁期限的末日'), remedyUntil: date('复议、起诉期限的末日'), basis: optional(text('房屋征收决定、征收土地批准的文号', { class: 'open' })) } }),
    show: step('向被征收人公布分户补偿情况', 'agency', { repeats: 3, issues: '分户补偿情况公示', form: { no: text('户号', { class: 'open' }), way, amount: money('补偿总额') } }),
    pay: step('支付补偿', 'agency', { repeats: 20, form: { amount: money('金额'), how: choice('方式', '支付给被征收人', '专户存储、提存'), receipt: text('凭证号') } }),
    provide: step('提供产权调换、安置房屋', 'agency', { issues: '房屋交付书', form: { what: text('地点、面积'), gap: optional(money('结清的差价')) } }),
    leave: step('搬迁', 'party'),
    demand: step('作出要求履行协议的书面决定', 'agency', { issues: '履行协议决定书', serves: 'party', form: { until: date('履行的末日'), remedyUntil: date('复议、起诉期限的末日') } }),
    takeOver: step('接收房屋、土地', 'officer', { issues: '移交清单', form: { record: files('移交记录、影像') } }),
    disputed: step('被申请复议、被提起诉讼(案件不在本系统)', 'otherOrgan', { repeats: 5, form: { by: text('通知书文号', { class: 'open' }) } }),
    settled: step('复议、诉讼终结', 'otherOrgan', { repeats: 5, form: { result: choice('结果', '维持', '变更、撤销、确认违法', '撤回、驳回') } }),
    ...contested,
    redo: step('重新作出补偿决定', 'head', { repeats: 3, issues: '征收补偿决定书', serves: 'party', form: { amount: money('补偿总额'), moveBy: date('搬迁期限的末日'), remedyUntil: date('复议、起诉期限的末日') } }),
    orderOver: step('责令交出土地', 'agency', { issues: '责令交出土地决定书', serves: 'party', form: { until: date('交出的末日') } }),
    toCourt: step('申请人民法院强制执行', 'head', { issues: '强制执行申请书', form: { papers: files('补偿金额、专户存储账号、产权调换和周转用房等材料'), remedyUntil: date('复议、起诉期限的末日') } }),
    withdraw: step('撤下公示并说明理由', 'agency', { repeats: 3, form: { why: text('说明', { class: 'open' }) } }),
    close: step('补偿、搬迁完毕', 'officer', { ends: '补偿、搬迁完毕' }),
    enforced: step('法院执行终结', 'officer', { ends: '法院强制执行' }),
    end: step('终结', 'head', { ends: '终结', form: { ground: choice('情形', '房屋、土地灭失', '征收决定被撤销', '依裁判另行处理', '其他') } }),
    out: step('终止对本户的征收', 'head', { ends: '不再征收', form: { why: text('理由') } }),
  },

  rules: ({ house, land, agreement, notice, practice, fact, did, sum, today, served, linked, latest }) => {
    const overturned = any(did('changed'), did('judged'), fact('settled.result').is('变更、撤销、确认违法'));
    const isLand = fact('start.kind').is('集体土地'), isHouse = fact('start.kind').is('国有土地上房屋');
    const swaps = any(fact('agree.way').among('房屋产权调换', '提供安置房'), fact('decide.way').among('房屋产权调换', '提供安置房'));
    const paid = any(sum('pay.amount').atLeast(fact('agree.amount')), sum('pay.amount').atLeast(fact('decide.amount')));
    return [
      // 评估
      house(19, 1).before('tellValue').do('value'),
      house(19, 1).after('value').must('tellValue').promptly(),
      house(19, 1).before('agree', 'decide').do('tellValue served').when(isHouse),
      house(19, 1).before('agree').hold('补偿不低于评估的价值', not(fact('agree.amount').under(fact('value.amount')))).when(isHouse, not(did('reviewValue'))),
      house(19, 1).before('decide').hold('补偿不低于评估的价值', not(fact('decide.amount').under(fact('value.amount')))).when(isHouse, not(did('reviewValue'))),
      house(19, 2).after('askReview').must('reviewValue').promptly(),
      house(19, 2).after('askExpert').must('expert').promptly(),
      house(19, 2).before('decide').let('reviewValue', 'expert'),
      // 协议、决定
      house(26, 1).before('decide').hold('签约期限届满,达不成协议;所有权人不明确的除外', any(today.after(fact('decide.signBy')), fact('decide.why').is('所有权人不明确'))),
      house(26, 1).before('decide').hold('没有订立补偿协议', not(did('agree'))),
      house(26, 1).after('tellValue served').must('agree', 'decide', 'out').promptly().when(isHouse),
      land(29, 1).after('start').must('agree', 'decide', 'out').promptly().when(isLand),
      house(26, 2).before('decide').attest('补偿决定公平,按照征收补偿方案,载明协议的各项事项'),
      house(26, 1).after('decide').never('out', 'agree'),
      house(26, 1).after('agree').never('out'),
      house(26, 1).after('decide').must('decide served').promptly(),
      house(26, 1).before('decide').hold('房屋征收决定已经作出', fact('decide.basis').present).when(isHouse),
      land(31).before('decide').hold('征收土地已经批准', fact('decide.basis').present).when(isLand),
      house(29, 1).after('agree', 'decide').must('show').promptly(),
      house(29, 1).before('show').hold('已经订立协议或者作出决定', any(did('agree'), did('decide'))),
      // 支付、搬迁
      practice('协议履行').after('agree').must('pay').by(fact('agree.payBy'), { until: sum('pay.amount').atLeast(fact('agree.amount')) }),
      practice('补偿决定').after(served('decide')).must('pay').by(fact('decide.payBy'), { until: sum('pay.amount').atLeast(fact('decide.amount')) }),
      practice('协议履行').before('pay').hold('已经订立协议或者作出决定', any(did('agree'), did('decide'))),
      house(21, 2).before('takeOver').do('provide').when(swaps),
      house(21, 2).before('provide').hold('选择产权调换、安置房', swaps),
      house(27, 1).before('takeOver').hold('先补偿、后搬迁:补偿已经付清', paid),
      house(27, 1).before('takeOver').do('leave'),
      house(27, 3).before('takeOver').attest('没有采取暴力、威胁或者中断供水、供热、供气、供电、道路通行的方式,建设单位没有参与搬迁'),
      house(27, 2).after('agree').must('leave').by(fact('agree.moveBy')).when(paid),
      house(27, 2).after(served('decide')).must('leave').by(latest(fact('decide.moveBy'), fact('redo.moveBy'))).when(paid),
      // 复议、诉讼
      house(26, 3).after('changed', 'judged').must('redo').promptly().when(did('decide')),
      house(26, 3).after('settled').must('redo').promptly().when(did('decide'), fact('settled.result').is('变更、撤销、确认违法')),
      house(26, 3).after('redo').must('redo served').promptly(),
      house(26, 3).before('redo').hold('补偿决定被变更、撤销、确认违法', did('decide'), overturned),
      practice('补偿决定').after(served('redo')).must('pay').promptly({ until: sum('pay.amount').atLeast(fact('redo.amount')) }),
      house(27, 1).before('takeOver', 'toCourt').hold('重新决定的补偿已经付清', sum('pay.amount').atLeast(fact('redo.amount'))).when(did('redo')),
      notice('第(六)项').after('changed', 'judged').must('withdraw').promptly().when(did('decide')),
      notice('第(六)项').after('settled').must('withdraw').promptly().when(did('decide'), fact('settled.result').is('变更、撤销、确认违法')),
      notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', overturned),
      // 申请法院
      house(28, 1).before('toCourt').hold('有补偿决定,或者要求履行协议的书面决定', any(did('decide served'), did('demand served'))),
      house(28, 1).before('toCourt').hold('没有搬迁;没有复议、诉讼,或者已经终结而没有改变', not(did('leave')), any(not(did('disputed')), fact('settled.result').among('维持', '撤回、驳回'))),
      house(28, 1).before('toCourt').attest('本系统中没有未终结的复议、诉讼'),
      house(28, 1).before('toCourt').hold('搬迁期限和复议、起诉期限都已届满', today.after(latest(fact('decide.moveBy'), fact('redo.moveBy'))), today.after(latest(fact('decide.remedyUntil'), fact('redo.remedyUntil')))).when(did('decide')),
      agreement(24, 1).before('toCourt').hold('书面决定的期限和复议、起诉期限都已届满', today.after(fact('demand.until')), today.after(fact('demand.remedyUntil'))).when(did('demand')),
      agreement(24, 1).before('demand').hold('订立了协议,搬迁期限届满没有搬迁', today.after(fact('agree.moveBy')), not(did('leave'))),
      agreement(24, 1).before('demand').attest('经催告后仍不履行,协议内容具有可执行性'),
      agreement(24, 1).after('demand').must('demand served').promptly(),
      house(27, 1).before('toCourt').hold('补偿已经支付或者专户存储', paid),
      land(62).before('toCourt').do('orderOver').when(isLand),
      land(62).before('orderOver').hold('是集体土地', isLand),
      house(28, 1).after('toCourt').opens('court-enforcement', { with: { party: 'start.party', remedyUntil: 'toCourt.remedyUntil' } }),
      house(28, 1).before('enforced').hold('法院执行程序已经终结', linked('court-enforcement').allEnded),
      house(28, 1).before('enforced').do('toCourt'),
      practice('征收程序').before('end').attest('有终结的情形'),
      house(27, 1).before('close').do('takeOver', 'show'),
      notice('第(六)项').publishes('show', { within: workdays(20), until: shownFor }),
      house(26, 1).after('decide').must('decide published').promptly().when(isHouse),
      notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
    ];
  },

  figures: (f, { fact, did }) => {
    const households = f.count('start', '征收涉及', '户', { by: ['start.kind'] }), agreed = f.count('agree', '订立补偿协议', '户', { by: ['agree.way'] }), decided = f.count('decide', '补偿决定', '户', { by: ['decide.why'] });
    const byAgreement = f.sum('agree.amount', '协议补偿', '元'), byDecision = f.sum('decide.amount', '决定补偿', '元'), due = f.total('应付补偿', '元', byAgreement, byDecision), paid = f.sum('pay.amount', '已付补偿', '元');
    return {
      households, agreed, decided, agreedRate: f.share(agreed, households, '签约率'), byAgreement, byDecision, due, paid, paidRate: f.share(paid, due, '补偿支付率'), deposited: f.sum('pay.amount', '专户存储、提存', '元', fact('pay.how').is('专户存储、提存')),
      valued: f.count('value', '评估', '户次'), reviewed: f.count('reviewValue', '复核评估', '户'), expert: f.count('expert', '专家鉴定', '户'), paidInTime: f.inTime('pay', '按期付清', '户'), shown: f.count('show', '公布分户补偿', '户次'),
      moved: f.count('leave', '搬迁', '户'), ...contestedFiguresHere(f), disputed: f.count('disputed', '复议、诉讼(案件不在本系统)', '件'), toCourt: f.count('toCourt', '申请法院强制执行', '户'), enforced: f.count('enforced', '法院强制执行', '户'),
      closed: f.count('close', '补偿、搬迁完毕', '户'), open: f.standing(did('start'), '征收在办', '户', { by: ['start.kind'] }),
    };
  },

  notModelled: {
    '房屋征收与补偿条例第18条': '住房保障优先由住房保障部门办理',
    '第19条第1款': '复核、鉴定改变评估价值的,补偿是否不低于改变后的价值由人核对',
    '第19条第2款': '申请复核、鉴定的天数由国有土地上房屋征收评估办法规定,没有核对,未写期限',
    '第21条第3款': '改建地段的产权调换由协议约定',
    '第22条、第23条': '搬迁费、临时安置费、停产停业损失计入补偿总额,由方案和省级规定定',
    '第19条第1款(评估的时点)': '评估以征收决定公告之日为时点;本案自调查登记立案,听不到征收决定何时公告,所以评估不设期限,没有送达评估报告的不能订立协议、作出决定',
    '第28条第1款': '听到的复议、诉讼记入本案,何时终结由申请的人核对后署名;逐一作为条件会使状态成倍增加',
    '第25条第2款': '机关不履行协议的,被征收人起诉,由应诉程序办理',
    '土地管理法第48条': '征地补偿的标准由省级政府公布;集体土地上的补偿不以房地产评估为准',
    '分户公示': '只公布户号、方式和金额,姓名遮盖',
  },
});
