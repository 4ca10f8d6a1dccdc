/** 规范性文件的制定: no maker no document, no need no document; comments, competition, review, meeting, each waited for; numbered, published, opened in the register. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { meeting } from '../decisions/meeting.ts';
import { FILES, withMakers } from './examples.ts';
import { normative } from './normative.ts';

const PROPOSAL = { title: '示例管理办法', maker: 'maker1', level: '县政府部门', need: '规范管理', gap: '具体标准' };
const DRAFT = { rights: false, business: false, market: false, special: false, major: false, text: FILES };
const CONSULT = { kind: '行政规范性文件草案', title: '示例管理办法(草案)', draft: FILES };
const FIRMS = { ...CONSULT, kind: '涉及经营者的行政规范性文件草案' };
const COMPETE = { issuer: '部门出台', title: '示例管理办法', draft: FILES };
const JOINT = { ...COMPETE, issuer: '县级以上人民政府出台,或者提请本级人大及其常委会审议' };
const SUBMIT = {
  to: 'u7',
  papers: FILES,
  copied: [{ clause: '第三条', from: '某办法第三条' }],
  added: [{ clause: '第五条', whom: '机关自身', basis: '某条例第10条' }],
};
const GOOD = { result: '合法', no: '法审〔2024〕1号' };
const MEETING = { present: ['甲', '乙'], result: '通过' };
const ISSUE = { madeOn: '2024-09-26', effective: '2024-11-01', until: '2029-10-31' };
const PROCLAIM = { where: ['政府网站'], bases: [{ title: '某条例第10条' }], full: '第一条 为了示例,制定本办法。', file: FILES };

const proposed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  withMakers(scenario(title, ...rules))
    .on('2024-09-02')
    .does('propose', { ...PROPOSAL, ...more });
const drafted = (title: string, propose: object, draft: object, ...rules: string[]): ScenarioWords =>
  proposed(title, propose, ...rules)
    .does('approve')
    .does('draft', { ...DRAFT, ...draft });
const ready = (title: string, propose: object, draft: object, ...rules: string[]): ScenarioWords =>
  drafted(title, propose, draft, ...rules)
    .does('assess', { result: '必要、可行' })
    .does('selfReview', { result: '同意' });
const reviewed = (title: string, propose: object, draft: object, ...rules: string[]): ScenarioWords =>
  ready(title, propose, draft, ...rules)
    .on('2024-09-09')
    .does('submit', SUBMIT)
    .on('2024-09-20')
    .told('reviewed', GOOD);
const issued = (title: string, ...rules: string[]): ScenarioWords =>
  reviewed(title, {}, {}, ...rules)
    .on('2024-09-26')
    .does('discuss', MEETING)
    .does('issue', ISSUE);

// biome-ignore format: a day a line
export default scenarios(
  normative,

  issued('全程:编号印发以后二十个工作日内公布,补班的日子计入,公布即入库', 'disclosure-26.must', 'notice-第(八)项.opens', 'review-第(三)项.opens').refused('abandon', 'local-施行.never', { why: '无' }).owes('proclaim', '2024-10-29')
    .on('2024-10-29').does('proclaim', PROCLAIM).nothingOwed('proclaim').opens('normative-text').ended('公布')
    .counts('made', 1).counts('checkedRate', 100).counts('inTime', 1).counts('copied', 1).counts('added', 1).counts('open', 0),
  issued('逾期公布的提示', 'disclosure-26.must', 'local-施行.never').on('2024-10-30').late('proclaim').does('proclaim', PROCLAIM).counts('inTime', 0),
  issued('施行日不早于公布日', 'local-施行.hold').on('2024-11-04').refused('proclaim', 'local-施行.hold', PROCLAIM),

  // 立项
  proposed('不在清单上的、已移出的不能立项', { maker: 'maker2' }, 'notice-第(一)项.hold').refused('approve', 'notice-第(一)项.hold').owes('approve', 'promptly').does('refuse', { ground: '不是制定主体、超越权限' }).ended('不予立项').counts('refused', 1),
  proposed('须署名认定确有必要,及时决定;立项以后不能不予立项', {}, 'notice-第(二)项.attest', 'local-立项.must', 'local-立项.never', 'local-立项.do').refused('approve', 'notice-第(二)项.attest', {}, { unsigned: true }).refused('draft', 'local-立项.do', { ...DRAFT })
    .does('approve').nothingOwed('approve').refused('refuse', 'local-立项.never', { ground: '没有实质内容' }).refused('assess', 'local-起草.do', { result: '可行' }).does('draft', DRAFT).does('assess', { result: '可行' }),
  proposed('没有草案的不能征求意见、审查、审核', {}, 'local-起草.do').does('approve').refused('consult', 'local-起草.do', CONSULT).refused('compete', 'local-起草.do', COMPETE).refused('selfReview', 'local-起草.do', { result: '同意' }).refused('listen', 'local-起草.do', { whom: ['企业'], found: '无' }),

  // 评估、论证、征求意见
  drafted('送审以前评估论证、起草单位审核同意', {}, {}, 'notice-第(四)项.do', 'review-第(五)项.hold').does('selfReview', { result: '不同意', why: '超越权限' }).refused('submit', 'notice-第(四)项.do', SUBMIT).does('assess', { result: '可行' })
    .refused('submit', 'review-第(五)项.hold', SUBMIT).does('selfReview', { result: '修改后同意' }).does('submit', SUBMIT).opens('legal-review').counts('submitted', 1),
  ready('专业性强的,专家论证', {}, { special: true }, 'notice-第(四)项.do.2').refused('submit', 'notice-第(四)项.do.2', SUBMIT).does('experts', { opinion: '同意' }).does('submit', SUBMIT),
  ready('应急的不必评估、公开征求意见', { urgent: '预防、应对和处置突发事件' }, { rights: true }, 'notice-第(四)项.do', 'indicators-第24项.do').does('submit', SUBMIT).counts('urgent', 0),
  ready('涉及权利义务的,公开征求意见结束以后送审;类别是规范性文件', {}, { rights: true }, 'indicators-第24项.hold', 'indicators-第24项.opens', 'indicators-第24项.do').refused('submit', 'indicators-第24项.do', SUBMIT)
    .refused('consult', 'indicators-第24项.hold', { ...CONSULT, kind: '重大行政决策草案' }).does('consult', CONSULT).opens('public-comment').refused('submit', 'indicators-第24项.do', SUBMIT)
    .on('2024-09-12').told('commented', { received: 3 }).does('submit', SUBMIT).counts('comments', 3),
  ready('涉企的听取企业、协会意见,按三十日征求意见,署名没有设置准入退出条件', {}, { business: true }, 'business-62.do', 'business-62.hold', 'business-64.attest').refused('consult', 'business-62.hold', CONSULT).does('consult', FIRMS)
    .on('2024-10-08').told('commented', { received: 9 }).refused('submit', 'business-62.do', SUBMIT).does('listen', { whom: ['企业', '行业协会商会'], found: '延长过渡期' }).refused('submit', 'business-64.attest', SUBMIT, { unsigned: true }).does('submit', SUBMIT),
  ready('应急制定的涉企文件,仍然公开征求意见', { urgent: '预防、应对和处置突发事件' }, { business: true }, 'business-62.do.2').does('listen', { whom: ['企业', '行业协会商会'], found: '同意' }).refused('submit', 'business-62.do.2', SUBMIT).does('consult', FIRMS)
    .on('2024-10-08').told('commented', { received: 1 }).does('submit', SUBMIT),
  ready('依法需要保密的,不公开征求意见', {}, { rights: true, secret: true }, 'indicators-第24项.do').does('submit', SUBMIT),

  // 公平竞争审查
  reviewed('涉及经营者的,经公平竞争审查才能审议;部门出台的自审', {}, { market: true }, 'fair-13.hold', 'fair-13.opens', 'fair-18.hold').refused('discuss', 'fair-18.hold', MEETING).refused('compete', 'fair-13.hold', JOINT).does('compete', COMPETE).opens('fair-competition')
    .told('competitionReviewed', { result: '不得出台' }).refused('discuss', 'fair-18.hold', MEETING).does('compete', COMPETE).told('competitionReviewed', { result: '符合标准' }).does('discuss', MEETING)
    .on('2024-09-26').does('issue', ISSUE).does('proclaim', PROCLAIM).counts('market', 1).counts('competedRate', 100),
  reviewed('县政府出台的会同审查', { level: '县人民政府' }, { market: true }, 'fair-14.hold', 'fair-13.hold').refused('compete', 'fair-14.hold', COMPETE).does('compete', JOINT),

  // 送审、合法性审核
  ready('送审须署名认定没有增设权力、减损权利,没有照抄照搬', {}, {}, 'notice-第(一)项.attest', 'notice-第(二)项.attest.2').refused('submit', 'notice-第(一)项.attest', SUBMIT, { unsigned: true }).refused('submit', 'notice-第(二)项.attest.2', SUBMIT, { unsigned: true }).does('submit', SUBMIT),
  ready('没有审核、审核不合法、正在审核的不能审议', {}, {}, 'notice-第(六)项.hold', 'notice-第(六)项.hold.2', 'review-第(五)项.must').refused('discuss', 'notice-第(六)项.hold', MEETING).does('submit', SUBMIT).refused('discuss', 'notice-第(六)项.hold.2', MEETING)
    .on('2024-09-20').told('reviewed', { result: '不合法', no: '1' }).owes('submit', 'promptly').refused('discuss', 'notice-第(六)项.hold', MEETING).does('submit', SUBMIT).nothingOwed('submit').refused('discuss', 'notice-第(六)项.hold.2', MEETING)
    .told('reviewed', GOOD).does('discuss', MEETING).counts('reviewed', 2),
  ready('审核认为应当修改的,说明采纳情况;没有完全采纳的写明理由', {}, {}, 'review-第(七)项.do', 'review-第(七)项.hold').does('submit', SUBMIT).told('reviewed', { result: '应当修改', no: '1' }).refused('discuss', 'review-第(七)项.do', MEETING)
    .refused('explain', 'review-第(七)项.hold', { taken: '没有完全采纳' }).does('explain', { taken: '没有完全采纳', why: '上位法另有规定' }).does('discuss', MEETING).counts('departed', 1),
  reviewed('退回的可以终止制定', {}, {}, 'review-第(五)项.must').told('reviewed', { result: '退回' }).owes('abandon', 'promptly').does('abandon', { why: '没有必要' }).ended('终止制定').counts('abandoned', 1),

  // 集体审议、印发
  reviewed('部门文件经本机关集体审议通过;标明有效期,不超过五年', {}, {}, 'notice-第(七)项.hold.2', 'local-有效期.hold', 'notice-第(八)项.do', 'notice-第(一)项.hold').refused('issue', 'notice-第(七)项.hold.2', ISSUE).does('discuss', { ...MEETING, result: '不通过' }).refused('issue', 'notice-第(七)项.hold.2', ISSUE)
    .does('discuss', { ...MEETING, result: '修改后通过' }).refused('issue', 'local-有效期.hold', { ...ISSUE, until: '' }).refused('issue', 'local-有效期.hold', { ...ISSUE, until: '2030-10-31' }).refused('issue', 'local-有效期.hold', { ...ISSUE, trial: true })
    .refused('proclaim', 'notice-第(八)项.do', PROCLAIM).does('issue', { ...ISSUE, trial: true, until: '2026-10-31' }),
  reviewed('有效期可以由省另定', {}, {}, 'local-有效期.hold').layer('normative.term', { n: 36, unit: 'month' }).does('discuss', MEETING).refused('issue', 'local-有效期.hold', ISSUE).does('issue', { ...ISSUE, until: '2027-10-31' }),
  reviewed('政府文件经政府会议审议通过,本机关审议不能代替', { level: '县人民政府' }, {}, 'notice-第(七)项.hold', 'notice-第(七)项.tells', 'local-会议.hold').entry('会议', meeting, [['call', '2024-09-02', { kind: '政府常务会议', title: '第30次', on: '2024-12-31' }]]).refused('table', 'local-会议.hold', { meeting: '没有的会议' }).does('table', { meeting: '会议' }).does('discuss', MEETING).refused('issue', 'notice-第(七)项.hold', ISSUE).told('discussed', { result: '再次讨论' }).refused('issue', 'notice-第(七)项.hold', ISSUE)
    .told('discussed', { result: '通过' }).does('issue', ISSUE),
  ready('涉企的文件印发时,署名确定是否留出适应调整期', {}, { business: true }, 'business-65.attest').does('consult', FIRMS).does('listen', { whom: ['企业', '行业协会商会'], found: '需要过渡' }).on('2024-10-08').told('commented', { received: 2 }).does('submit', SUBMIT).told('reviewed', GOOD).does('discuss', MEETING)
    .refused('issue', 'business-65.attest', ISSUE, { unsigned: true }).does('issue', ISSUE),
  reviewed('重要文件经党委同意', {}, { major: true }, 'notice-第(七)项.hold.3').does('discuss', MEETING).refused('issue', 'notice-第(七)项.hold.3', ISSUE).does('reportParty', { agreed: true }).does('issue', ISSUE),
);
