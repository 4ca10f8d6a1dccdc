/** 行政强制措施 held against the clock: approval before, twenty-four hours after; thirty days and thirty more; tests, release, hand-over. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { coercion } from './coercion.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';
import { penalty } from './penalty.ts';
import { SOURCE } from './penalty-examples.ts';

const PROPOSE = { party: '当事人1', power: 'power1', kind: '扣押', target: '涉案货物', why: '防止证据损毁' };
const SITE = { officers: OFFICERS, shown: true, record: FILES, film: FILES };
const SEIZE = { ...SITE, urgent: false, told: true, came: true, signed: '当事人签名', list: FILES };
const FREEZE = { ...SITE, bank: '示例银行', amount: 5_000_000, involved: 8_000_000 };
const RELEASE = { ground: '没有违法行为' };
const DECIDED = { kinds: ['没收非法财物'], goods: 1_000_000, level: '一般' };
const BACK = { record: FILES };

/** Proposed on Thursday 26 September 2024. */
const proposed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('propose', { ...PROPOSE, ...more });
/** Seized the same morning, the decision and the list handed over on the spot. */
const seized = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, {}, ...rules)
    .does('approve')
    .on('2024-09-26T10:00')
    .does('implement', SEIZE)
    .on('2024-09-26')
    .serves('implement');
const frozen = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, { kind: '冻结' }, ...rules)
    .does('approve')
    .does('freeze', FREEZE);

/** Seized over a case of penalty that has come so far. */
const tried = (title: string, more: [step: string, on: string, form: Form][], ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('c9', penalty, [['source', '2024-08-01', SOURCE], ...more])
    .on('2024-09-26')
    .does('propose', { ...PROPOSE, case: 'c9' })
    .does('approve')
    .on('2024-09-26T10:00')
    .does('implement', SEIZE)
    .tells('c9', 'secured')
    .on('2024-09-26')
    .serves('implement');

// biome-ignore format: a day a line
export default scenarios(
  coercion,

  proposed('扣押全程:批准、实施、当场交付、三十日内解除、立即退还', {}, 'law-第18条第1项.must', 'law-第18条第1项.must.2', 'law-24.1.must', 'law-25.1.must', 'law-第28条第2款、第33条第2款.must', 'law-第28条第2款、第33条第2款.do', 'law-24.1.do', 'law-28.2.must', 'notice-第(六)项.publishes')
    .owes('approve', 'promptly').does('approve').owes('implement', 'promptly').nothingOwed('approve')
    .on('2024-09-26T10:00').does('implement', SEIZE)
    .on('2024-09-26').owes('implement served', 'promptly').owes('settle', '2024-10-28').owes('implement published', '2024-10-29').refused('giveBack', 'law-第28条第2款、第33条第2款.do', BACK)
    .on('2024-10-08').does('release', RELEASE).owes('giveBack', 'promptly').refused('giveBack', 'law-24.1.do', BACK).serves('implement').does('giveBack', BACK).owes('close', 'promptly').does('close').ended('结案')
    .counts('seized', 1).counts('imposed', 1).counts('filmed', 1).counts('released', 1).counts('lifted', 1).counts('overdue', 0).counts('open', 0),

  // 报批
  proposed('职权不在清单上的、不由本机关行使的,不能批准;不予批准的终结', { power: 'power2' }, 'law-17.1.hold').refused('approve', 'law-17.1.hold').does('reject', { why: '没有职权' }).ended('不予批准').counts('rejected', 1),
  proposed('批准须署名认定:不是情节显著轻微,非强制手段不能达到目的', {}, 'law-16.2.attest', 'business-59.1.attest').refused('approve', 'law-16.2.attest', {}, { unsigned: true }).refused('approve', 'business-59.1.attest', {}, { unsigned: true }).does('approve'),
  proposed('重大的先经法制审核,没有通过的不能批准', { weight: ['直接关系重大权益'] }, 'notice-第(十二)项.opens', 'notice-第(十二)项.do', 'notice-第(十二)项.hold').refused('approve', 'notice-第(十二)项.do')
    .does('submit', { to: 'u2', papers: FILES }).opens('legal-review').told('reviewed', { result: '应当修改' }).refused('approve', 'notice-第(十二)项.hold').told('reviewed', { result: '合法' }).does('approve').counts('reviewed', 2),
  proposed('重大的十五日内报送备案,备案以前不结案;没有实施的不报送', { weight: ['直接关系重大权益'] }, 'sichuan-36.1.must', 'sichuan-36.1.hold', 'sichuan-36.1.let', 'sichuan-36.1.opens').does('submit', { to: 'u2', papers: FILES }).told('reviewed', { result: '合法' }).refused('lodge', 'sichuan-36.1.hold', { to: 'u3' }).does('approve')
    .on('2024-09-26T10:00').does('implement', SEIZE).on('2024-09-26').owes('lodge', '2024-10-11').serves('implement').does('release', RELEASE).does('giveBack', BACK).refused('close', 'sichuan-36.1.let').on('2024-10-12').late('lodge').does('lodge', { to: 'u3' }).opens('major-filing').does('close').counts('lodged', 1).counts('lodgedInTime', 0),
  proposed('按期备案的;备案审查责令纠正的,立即解除', { weight: ['直接关系重大权益'] }, 'sichuan-36.1.must', 'sichuan-36.1.must.2').does('submit', { to: 'u2', papers: FILES }).told('reviewed', { result: '合法' }).does('approve').on('2024-09-26T10:00').does('implement', SEIZE).on('2024-09-26').does('lodge', { to: 'u3' }).nothingOwed('lodge').on('2024-10-08').told('lodged', { result: '责令纠正' }).owes('release', 'promptly').does('release', { ground: '其他不再需要的情形' }).nothingOwed('release'),
  proposed('没有批准不能实施;批准以后不再否决;不再实施的终结', {}, 'law-第18条第1项.hold', 'law-第18条第1项.never', 'law-9.hold.2')
    .on('2024-09-26T10:00').refused('implement', 'law-第18条第1项.hold', SEIZE).on('2024-09-26').does('approve').refused('reject', 'law-第18条第1项.never', { why: '无' }).refused('freeze', 'law-9.hold.2', FREEZE).does('waive', { why: '当事人已改正' }).ended('没有实施'),
  proposed('情况紧急当场实施的,二十四小时内补办批准,不因假日顺延', {}, 'law-19.must', 'law-19.never.2')
    .on('2024-09-30T17:30').does('implement', { ...SEIZE, urgent: true }).owes('approve', '2024-10-01T17:30').refused('waive', 'law-19.never.2', { why: '无' })
    .on('2024-10-01T17:31').late('approve').does('approve').counts('urgent', 1),
  proposed('负责人认为不应当采取的,立即解除', {}, 'law-19.must.2', 'law-19.do', 'law-19.never').refused('object', 'law-19.do', { why: '无' })
    .on('2024-09-30T17:30').does('implement', { ...SEIZE, urgent: true })
    .on('2024-10-01').serves('implement').does('object', { why: '没有必要' }).nothingOwed('approve').owes('release', 'promptly').refused('settle', 'law-19.never', { how: '解除', why: '无' }).does('release', { ground: '其他不再需要的情形' }).does('giveBack', BACK),

  // 实施
  proposed('两名持证人员、出示证件、当场告知、见证人、清单、音像记录,缺一不可', {}, 'law-第18条第2项.hold', 'law-第18条第3项.hold', 'law-第18条第5项、第6项.hold', 'law-第18条第9项.hold', 'law-24.1.hold', 'notice-第(八)项.hold').does('approve')
    .on('2024-09-26T10:00').refused('implement', 'law-第18条第2项.hold', { ...SEIZE, officers: ['乙'] }).refused('implement', 'law-第18条第2项.hold', { ...SEIZE, officers: ['乙', '戊'] })
    .refused('implement', 'law-第18条第3项.hold', { ...SEIZE, shown: false }).refused('implement', 'law-第18条第5项、第6项.hold', { ...SEIZE, told: false })
    .refused('implement', 'law-第18条第9项.hold', { ...SEIZE, came: false }).refused('implement', 'law-24.1.hold', { ...SEIZE, list: null }).refused('implement', 'notice-第(八)项.hold', { ...SEIZE, film: null })
    .does('implement', { ...SEIZE, came: false, signed: '见证人签名' }),
  proposed('没有音像记录而实施的,补录并留下所违反的规则', {}, 'notice-第(八)项.hold').does('approve')
    .on('2024-09-30').found('implement', 'notice-第(八)项.hold', '2024-09-27T09:00', { ...SEIZE, film: null }).counts('filmed', 0),
  proposed('批准冻结的不能查封、扣押', { kind: '冻结' }, 'law-9.hold').does('approve').on('2024-09-26T10:00').refused('implement', 'law-9.hold', SEIZE),
  proposed('须署名认定限于涉案财物、没有重复查封;补录的也要当场交付', {}, 'law-23.attest').does('approve').on('2024-09-26T10:00').refused('implement', 'law-23.attest', SEIZE, { unsigned: true }).does('implement', SEIZE),
  proposed('查封的可以委托保管;实施以前不能', { kind: '查封' }, 'law-26.2.hold', 'law-26.2.do').refused('entrust', 'law-26.2.do', { keeper: '当事人2' }).does('approve')
    .on('2024-09-26T10:00').does('implement', SEIZE).on('2024-09-26').does('entrust', { keeper: '当事人2' }),
  seized('扣押的不能委托第三人保管', 'law-26.2.hold').refused('entrust', 'law-26.2.hold', { keeper: '当事人2' }),

  // 冻结
  proposed('冻结须先批准,法律授权,数额相当,通知金融机构,两名持证人员', { kind: '冻结' }, 'law-30.1.do', 'law-29.1.attest', 'law-29.2.hold', 'law-30.1.hold', 'law-第18条第2项.hold.2', 'law-第18条第3项.hold.2')
    .refused('freeze', 'law-30.1.do', FREEZE).does('approve').refused('freeze', 'law-29.1.attest', FREEZE, { unsigned: true }).refused('freeze', 'law-29.2.hold', { ...FREEZE, amount: 9_000_000 })
    .refused('freeze', 'law-30.1.hold', { ...FREEZE, bank: null }).refused('freeze', 'law-第18条第2项.hold.2', { ...FREEZE, officers: ['乙'] }).refused('freeze', 'law-第18条第3项.hold.2', { ...FREEZE, shown: false }).does('freeze', FREEZE),
  frozen('三个工作日内交付冻结决定书,跨国庆节;三十日内处理', 'law-31.must', 'law-第32条第1款、第33条第3款.must', 'law-31.do', 'notice-第(六)项.publishes.2').owes('freeze served', '2024-09-30').owes('settle', '2024-10-28').owes('freeze published', '2024-10-29')
    .on('2024-10-08').late('freeze served').does('release', RELEASE).refused('giveBack', 'law-31.do', BACK).serves('freeze').does('giveBack', BACK).counts('frozen', 1).counts('frozenSum', 5_000_000),
  frozen('逾期不处理的,自期满之日视为解除,末日逢周六顺延', 'law-第32条第1款、第33条第3款.must', 'law-28.2.never.2').serves('freeze').on('2024-10-29').late('settle').deems('lapse', '2024-10-28').owes('close', 'promptly').refused('release', 'law-28.2.never.2', RELEASE).does('close').ended('结案').counts('lapsed', 1),
  frozen('冻结的款项不能没收、销毁', 'law-27.hold.2').refused('settle', 'law-27.hold.2', { how: '没收', why: '事实' }).does('settle', { how: '解除', why: '事实' }).owes('release', 'promptly'),

  // 期限
  seized('情况复杂的延长一次三十日,及时书面告知;到期没有解除的逾期', 'law-第25条第1款、第32条第1款.extends', 'law-第25条第1款、第32条第1款.attest', 'law-第25条第2款、第32条第2款.must')
    .on('2024-10-24').refused('extend', 'law-第25条第1款、第32条第1款.attest', { why: '复杂' }, { unsigned: true }).does('extend', { why: '复杂' }).owes('extend served', 'promptly').serves('extend').nothingOwed('extend served').owes('settle', '2024-11-25')
    .on('2024-11-26').late('settle').does('release', { ground: '期限已经届满' }).does('giveBack', BACK).counts('extended', 1).counts('overdue', 1).counts('released', 0),
  proposed('没有实施的不能延长、处理、解除', {}, 'law-第25条第1款、第32条第1款.hold').refused('extend', 'law-第25条第1款、第32条第1款.hold', { why: '无' }).refused('release', 'law-第25条第1款、第32条第1款.hold', RELEASE),
  seized('鉴定的期间不计入,书面告知当事人', 'law-25.3.stops', 'law-25.3.do', 'law-25.3.must')
    .on('2024-10-08').does('examine', { what: '真伪', until: '2024-10-18' }).stopped('settle').owes('examine served', 'promptly').serves('examine').nothingOwed('examine served')
    .on('2024-10-18').does('examined', { result: FILES }).owes('settle', '2024-11-05').counts('examined', 1),
  frozen('冻结的没有鉴定期间可以扣除', 'law-25.3.do').refused('examine', 'law-25.3.do', { what: '真伪', until: '2024-10-18' }),

  // 处理、移送、撤下
  seized('没收须署名认定;没有决定没收的不能处置;没收完毕即终结', 'law-27.must', 'law-27.attest', 'law-27.hold', 'law-27.hold.2', 'law-27.hold.3', 'law-28.2.hold').refused('dispose', 'law-27.hold.3', { record: FILES })
    .refused('settle', 'law-27.attest', { how: '没收', why: '事实' }, { unsigned: true }).does('settle', { how: '没收', why: '事实' }).nothingOwed('settle').owes('dispose', 'promptly').refused('close', 'law-28.2.hold').does('dispose', { record: FILES }).does('close').ended('结案').counts('settled', 1).counts('disposed', 1),
  seized('决定解除的立即解除、退还;解除以后不能再处理', 'law-27.must.2', 'law-28.2.never').does('settle', { how: '解除', why: '没有违法' }).owes('release', 'promptly').does('release', RELEASE)
    .refused('settle', 'law-28.2.never', { how: '没收', why: '事实' }).does('giveBack', { ...BACK, proceeds: 100_000 }).does('close').ended('结案'),
  seized('涉嫌犯罪的连同财物移送,书面告知当事人', 'law-21.attest', 'law-21.must').refused('transfer', 'law-21.attest', { to: '公安局' }, { unsigned: true }).does('transfer', { to: '公安局' }).ended('移送司法机关').owes('transfer served', 'promptly').serves('transfer').nothingOwed('transfer served').counts('transferred', 1),
  seized('复议撤销的立即解除,撤下公示;没有被改变的不能撤下;复议、诉讼和裁判都记入本案', 'notice-第(六)项.must', 'notice-第(六)项.hold', 'law-第28条第1款第5项、第33条第1款第5项.must').refused('withdraw', 'notice-第(六)项.hold', { why: '无' })
    .publishes('implement').on('2024-10-08').told('challenged').owes('settle', '2024-10-28').told('changed').owes('withdraw', 'promptly').owes('release', 'promptly')
    .does('withdraw', { why: '已被撤销' }).does('release', { ground: '其他不再需要的情形' }).nothingOwed('release').nothingOwed('withdraw').told('sued', { no: '行初1号' }).told('judged', { result: '确认违法' }).counts('reconsidered', 1).counts('sued', 1).counts('challenged', 2).counts('overturned', 2).counts('overturnRate', 100).counts('withdrawn', 1).counts('shown', 1),
  frozen('其他机关改变的,由人登记;按期公示', 'notice-第(六)项.must', 'notice-第(六)项.publishes.2').serves('freeze').publishes('freeze').nothingOwed('freeze published').on('2024-10-08').does('overturned', { by: '某市复议决定书1号' }).owes('withdraw', 'promptly').owes('release', 'promptly').counts('away', 1).counts('overturned', 0).counts('shownFrozen', 1),
  frozen('逾期公示', 'notice-第(六)项.publishes.2').serves('freeze').on('2024-10-30').late('freeze published'),
  tried('没收、因已经处理而解除,以所涉案件的处罚决定为据', [], 'law-27.hold', 'law-第28条第1款第3项、第33条第1款第3项.hold').refused('settle', 'law-27.hold', { how: '没收', why: '事实' })
    .refused('release', 'law-第28条第1款第3项、第33条第1款第3项.hold', { ground: '已经作出处理决定,不再需要' }).does('settle', { how: '解除', why: '无关' }).does('release', RELEASE),
  tried('处罚决定作出以后,没收的处置,其余的解除', [['decide', '2024-09-25', DECIDED]], 'law-27.hold', 'law-第28条第1款第3项、第33条第1款第3项.hold', 'law-27.tells', 'law-27.tells.2').does('settle', { how: '没收', why: '处罚决定' })
    .does('release', { ground: '已经作出处理决定,不再需要' }).owes('giveBack', 'promptly').does('giveBack', BACK).tells('c9', 'freed'),
);
