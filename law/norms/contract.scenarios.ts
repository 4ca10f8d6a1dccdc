/** 政府合同: no signature without review, none that stands surety or agrees to arbitrate what cannot be; milestones; no new head undoes it. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { meeting } from '../decisions/meeting.ts';
import { contract } from './contract.ts';

const FILE = [{ name: '合同.docx', digest: 'd'.repeat(64) }];
const PLAN = { title: '城区公交特许经营协议', nature: '行政协议', kind: '特许经营', major: true, tender: false, market: false };
const ABLE = { party: '公交公司', able: '主体适格、具备履约能力', found: '良好' };
const TEXT = { text: FILE, arbitration: false, guarantee: false };
const SUBMIT = { to: '司法局', papers: FILE };
const AGREED = { present: ['甲', '乙', '丙'], result: '同意签订' };
const PART = { what: '支付补贴', due: '2025-01-31', whose: '本机关', amount: 10_000_000 };
const SIGN = {
  party: '公交公司',
  signer: '甲',
  amount: 120_000_000,
  until: '2027-09-30',
  milestones: [PART, { what: '投放车辆', due: '2025-03-31', whose: '对方' }],
  text: FILE,
};
const CHANGE = { what: '变更', ground: '双方协商一致', why: '线路调整' };

/** Planned on Wednesday 18 September 2024, the draft written and passed in the house. */
const drafted = (title: string, plan: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('plan', { ...PLAN, ...plan })
    .does('investigate', ABLE)
    .does('draft', TEXT)
    .does('own', { result: '同意送审' })
    .does('submit', SUBMIT);
/** Signed on Thursday 26 September 2024. */
const signed = (title: string, plan: object, ...rules: string[]): ScenarioWords =>
  drafted(title, plan, ...rules)
    .on('2024-09-25')
    .told('reviewed', { result: '合法' })
    .on('2024-09-26')
    .does('collective', AGREED)
    .does('sign', SIGN);

// biome-ignore format: a day a line
export default scenarios(
  contract,

  scenario('没有送审的不能签订', 'practice-合同审查.do').on('2024-09-18').does('plan', PLAN).does('investigate', ABLE).does('draft', TEXT).does('own', { result: '同意送审' }).refused('sign', 'practice-合同审查.do', SIGN),
  scenario('先调查资信再起草,内部审查同意才送审;行政协议不约定仲裁,机关不作保证人', 'practice-合同订立.do', 'practice-合同订立.do.3', 'practice-合同订立.hold.2', 'civil-683.1.hold', 'agreement-26.hold', 'practice-合同审查.opens')
    .on('2024-09-18').does('plan', PLAN).refused('draft', 'practice-合同订立.do', TEXT).does('investigate', ABLE).refused('submit', 'practice-合同订立.do.3', SUBMIT)
    .does('draft', { ...TEXT, arbitration: true, guarantee: true }).does('own', { result: '修改' }).refused('submit', 'practice-合同订立.hold.2', SUBMIT).does('own', { result: '同意送审' })
    .refused('submit', 'civil-683.1.hold', SUBMIT).refused('submit', 'agreement-26.hold', SUBMIT).does('early', { advice: '删去仲裁条款' }).does('draft', TEXT).does('submit', SUBMIT).opens('legal-review').counts('submitted', 1).counts('early', 1),
  drafted('没有合法性审查、没有集体决定的不能签订', {}, 'practice-合同审查.hold', 'practice-合同审查.do.2', 'practice-合同审查.hold.4', 'practice-合同审查.hold.2', 'practice-合同审查.attest', 'practice-合同审查.attest.2', 'civil-502.2.attest')
    .refused('collective', 'practice-合同审查.do.2', AGREED).refused('sign', 'practice-合同审查.hold', SIGN)
    .on('2024-09-25').told('reviewed', { result: '不合法' }).refused('sign', 'practice-合同审查.hold', SIGN).does('submit', SUBMIT).told('reviewed', { result: '合法' }).does('submit', SUBMIT).refused('sign', 'practice-合同审查.hold.2', SIGN)
    .on('2024-09-26').told('reviewed', { result: '应当修改' }).refused('sign', 'practice-合同审查.hold.4', SIGN).does('collective', AGREED)
    .refused('sign', 'practice-合同审查.attest', SIGN, { unsigned: true }).refused('sign', 'practice-合同审查.attest.2', SIGN, { unsigned: true }).refused('sign', 'civil-502.2.attest', SIGN, { unsigned: true }).does('sign', SIGN).counts('signed', 1).counts('examined', 1),
  drafted('政府会议审议通过的,也是集体决定;不是重大合同的不必', {}, 'practice-合同审查.hold.3', 'practice-合同审查.hold.4', 'practice-合同审查.tells').entry('会议', meeting, [['call', '2024-09-18', { kind: '政府常务会议', title: '第30次', on: '2024-09-26' }]])
    .told('reviewed', { result: '合法' }).refused('table', 'practice-合同审查.hold.3', { meeting: '没有的会议' }).does('table', { meeting: '会议' }).tells('会议', 'tabled').told('discussed', { result: '不通过' }).refused('sign', 'practice-合同审查.hold.4', SIGN).told('discussed', { result: '修改后通过' }).does('sign', SIGN),
  drafted('应当招标的先招标;签约的就是所调查的人', { tender: true, major: false }, 'practice-合同订立.do.2', 'practice-合同订立.hold').told('reviewed', { result: '合法' }).refused('sign', 'practice-合同订立.do.2', SIGN).does('award', { no: '中标1' })
    .refused('sign', 'practice-合同订立.hold', { ...SIGN, party: '别的公司' }).does('sign', SIGN),
  drafted('含有涉及经营者的政策措施的,经公平竞争审查', { market: true, major: false }, 'competition-14.opens', 'competition-18.hold').does('compete', { issuer: '部门出台', title: '招商优惠' }).opens('fair-competition').told('reviewed', { result: '合法' })
    .refused('sign', 'competition-18.hold', SIGN).told('competitionReviewed', { result: '不得出台' }).refused('sign', 'competition-18.hold', SIGN).does('compete', { issuer: '部门出台', title: '招商优惠' }).told('competitionReviewed', { result: '符合标准' }).does('sign', SIGN),
  drafted('不再签订的终结并归档', {}, 'practice-合同档案.must').does('drop', { reason: '条件变化' }).ended('不再签订').owes('archive', 'promptly').does('archive').counts('dropped', 1),

  signed('签订后五个工作日内备案,每个履约节点一案,定期报告;节点了结才履行完毕', {}, 'practice-合同备案.must', 'practice-合同备案.do', 'civil-509.1.opens', 'practice-履约监管.must', 'practice-合同订立.never', 'civil-557.1.hold')
    .opens('contract-milestone', 2).owes('lodge', '2024-10-09').owes('report', '2025-03-26').refused('drop', 'practice-合同订立.never', { reason: '不想要了' })
    .on('2024-10-09').does('lodge').nothingOwed('lodge').refused('finish', 'civil-557.1.hold')
    .on('2025-03-26').does('report', { state: '正常', what: '按期' }).owes('report', '2025-09-26').counts('lodgedInTime', 1).counts('open', 1).counts('amount', 120_000_000),
  drafted('没有签订的不能备案、履行', {}, 'practice-合同备案.do').refused('lodge', 'practice-合同备案.do').refused('change', 'practice-合同备案.do', CHANGE),
  drafted('没有节点的合同可以确认履行完毕;逾期备案、逾期报告的', { major: false }, 'practice-合同备案.must', 'practice-履约监管.must', 'civil-557.1.hold').told('reviewed', { result: '合法' }).does('sign', { ...SIGN, milestones: [] })
    .on('2024-09-29').late('lodge').does('lodge').on('2025-03-19').late('report').does('finish').ended('履行完毕').counts('finished', 1).counts('lodgedInTime', 0),
  signed('有重大变化的及时报告并处理;不以换届、责任人更替为由毁约', {}, 'practice-履约监管.must.2', 'business-31.hold', 'business-31.attest', 'civil-543.opens')
    .on('2025-03-03').does('report', { state: '有重大变化', what: '新任负责人要求停付' }).owes('change', 'promptly').refused('change', 'business-31.hold', { ...CHANGE, what: '解除', ground: '换届、区划或者机构职能调整、责任人更替' })
    .refused('change', 'business-31.attest', { ...CHANGE, ground: '国家利益、社会公共利益需要' }, { unsigned: true }).does('change', CHANGE).opens('contract-change').nothingOwed('change'),
  drafted('没有依法解除、节点没有了结的不能按解除结案', { major: false }, 'civil-557.2.hold', 'practice-履约监管.hold', 'civil-543.opens').told('reviewed', { result: '合法' }).does('sign', { ...SIGN, milestones: [PART] }).on('2025-03-03').refused('dissolve', 'civil-557.2.hold').does('change', { ...CHANGE, what: '解除' }).on('2025-04-01').told('changed', { what: '解除' }).refused('dissolve', 'practice-履约监管.hold').told('linked', { procedure: 'contract-milestone', outcome: '没有履行' }).does('dissolve').ended('解除').counts('dissolved', 1).counts('changed', 1),

  signed('行政协议的争议,本机关不能起诉、仲裁,对方怎样提出都照记;争议没有解决的不能结案', {}, 'agreement-4.1.hold', 'practice-履约监管.must.3', 'practice-履约监管.let', 'practice-合同备案.do.2').on('2025-03-03').refused('settle', 'practice-合同备案.do.2', { result: '撤回' })
    .refused('contest', 'agreement-4.1.hold', { way: '仲裁', who: '本机关', what: '补贴' }).does('contest', { way: '行政诉讼', who: '对方', what: '补贴' }).owes('settle', 'promptly').refused('dissolve', 'practice-履约监管.let')
    .on('2025-06-03').does('settle', { result: '本机关败诉', paid: 500_000 }).nothingOwed('settle').does('contest', { way: '协商、调解', who: '本机关', what: '车辆' }).does('settle', { result: '达成一致' }).told('changed', { what: '解除' }).counts('contested', 2).counts('lost', 1),
  signed('民事合同的争议走民事诉讼、仲裁', { nature: '民事合同', kind: '资产、借款' }, 'agreement-1.hold').on('2025-03-03').refused('contest', 'agreement-1.hold', { way: '行政复议', who: '本机关', what: '租金' }).does('contest', { way: '仲裁', who: '本机关', what: '租金' }).does('contest', { way: '行政复议', who: '对方', what: '租金' }),
);
