/** 合法性审核 held against the clock: complete or back, at least five (seven) working days and at most fifteen, counsel heard, every point answered. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { legalReview } from './legal-review.ts';

const FILE = [{ name: '送审稿.docx', digest: 'a'.repeat(64) }];
const sent = (kind: string) => ({ kind, papers: FILE });
const accept = (kind: string) => ({ kind, title: '关于某事项', level: '政府工作部门' });
const DRAFT = { text: FILE };
const OK = { result: '合法' };
const POINTS = [
  { point: '删去第三条', basis: '没有依据' },
  { point: '第五条改为可以', basis: '减损权利' },
];
const COUNSEL = { whom: '法律顾问', advice: '可行' };

/** Received and complete on Thursday 26 September 2024; the National Day holiday lies ahead, with work on Sunday 29 September and Saturday 12 October. */
const taken = (kind: string, title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('received', sent(kind))
    .does('accept', accept(kind));

// biome-ignore format: a day a line
export default scenarios(
  legalReview,

  // 规范性文件
  taken('行政规范性文件', '规范性文件:不少于五个工作日,最长十五个工作日,补班的算工作日,假日不算', 'notice-第(五)项.wait', 'notice-第(五)项.must.4', 'notice-第(六)项.attest', 'notice-第(六)项.tells', 'practice-办案次序.do.2')
    .owes('conclude', '2024-10-22').refused('conclude', 'practice-办案次序.do.2', OK)
    .on('2024-10-08').does('draft', DRAFT).refused('conclude', 'notice-第(五)项.wait', OK)
    .on('2024-10-09').refused('conclude', 'notice-第(六)项.attest', OK, { unsigned: true }).does('conclude', OK).ended('出具意见').owes('archive', 'promptly').does('archive')
    .counts('letters', 1).counts('inTime', 1).counts('norms', 1).counts('points', 0),
  taken('行政规范性文件', '第十六个工作日出具的,逾期', 'notice-第(五)项.must.4').does('draft', DRAFT).on('2024-10-23').late('conclude').does('conclude', OK).counts('inTime', 0),
  scenario('须立即制定实施的,不受五个工作日限制', 'notice-第(五)项.wait')
    .on('2024-09-26').told('received', sent('行政规范性文件')).does('accept', { ...accept('行政规范性文件'), urgent: '应对突发事件' }).does('draft', DRAFT).does('conclude', OK),

  // 收件、补正、退回
  scenario('材料不齐的退回补正,补正后及时登记;类别照送审的登记', 'notice-第(五)项.must', 'notice-第(五)项.attest', 'practice-收件登记.hold', 'notice-第(五)项.must.2', 'notice-第(五)项.must.3', 'decision-26.1.never', 'practice-办案次序.do')
    .on('2024-09-26').told('received', sent('政府合同')).owes('accept', 'promptly').refused('accept', 'notice-第(五)项.attest', accept('政府合同'), { unsigned: true })
    .refused('draft', 'practice-办案次序.do', DRAFT).does('askFix', { missing: '资信调查报告', until: '2024-10-08' }).nothingOwed('accept').owes('fix', '2024-10-08')
    .on('2024-10-09').late('fix').does('fix', { papers: FILE }).owes('accept', 'promptly').refused('accept', 'practice-收件登记.hold', accept('其他涉法事务')).does('accept', accept('政府合同'))
    .refused('askFix', 'decision-26.1.never', { missing: '无', until: '2024-10-30' }).refused('decline', 'decision-26.1.never', { reason: '无' }).does('draft', DRAFT).counts('returned', 1),
  scenario('不属于审查范围、补正不了的,退回,并告知送审的案件', 'decision-26.1.attest', 'decision-26.1.tells')
    .on('2024-09-26').told('received', sent('重大行政决策')).refused('decline', 'decision-26.1.attest', { reason: '材料不全' }, { unsigned: true }).does('decline', { reason: '材料不全' }).ended('退回').counts('declined', 1),

  // 重大行政决策
  taken('重大行政决策', '决策:不少于七个工作日,听取法律顾问、公职律师意见', 'decision-26.2.wait', 'practice-决策审查.must', 'decision-28.must', 'decision-28.do', 'decision-27.attest', 'practice-专家意见.must', 'counsel-法律顾问的职责.must')
    .owes('ask', 'promptly').owes('conclude', '2024-10-22').does('consult').owes('opine', 'promptly').does('opine', { advice: '可行' }).nothingOwed('opine').does('ask', { whom: '法律顾问' }).nothingOwed('ask').owes('advise', '2024-09-30').does('draft', DRAFT)
    .on('2024-10-10').refused('conclude', 'decision-26.2.wait', OK)
    .on('2024-10-11').refused('conclude', 'decision-28.do', OK).late('advise').does('advise', COUNSEL).refused('conclude', 'decision-27.attest', OK, { unsigned: true }).does('conclude', OK).counts('counselled', 1).counts('decisions', 1),
  taken('重大行政决策', '情况紧急、说明理由的决策仍要法律顾问意见', 'decision-26.2.wait').does('draft', DRAFT).does('ask', { whom: '公职律师' }).does('advise', { ...COUNSEL, whom: '公职律师' }).refused('conclude', 'decision-26.2.wait', OK)
    .on('2024-10-11').does('conclude', OK),
  taken('重大行政决策', '探索性改革可以明示法律风险;别的事项不可以', 'decision-25.2.hold', 'decision-25.2.attest').does('ask', { whom: '法律顾问' }).does('advise', COUNSEL).does('draft', DRAFT)
    .on('2024-10-11').refused('conclude', 'decision-25.2.hold', { result: '明示法律风险', points: POINTS }).refused('conclude', 'decision-25.2.attest', { result: '明示法律风险', points: POINTS, unmet: '没有上位法' }, { unsigned: true })
    .does('conclude', { result: '明示法律风险', points: POINTS, unmet: '没有上位法' }),
  taken('行政规范性文件', '规范性文件不能明示法律风险了事', 'decision-25.2.hold').does('draft', DRAFT).on('2024-10-15').refused('conclude', 'decision-25.2.hold', { result: '明示法律风险', points: POINTS, unmet: '风险' }),

  // 意见逐条反馈
  taken('行政规范性文件', '不合法、应当修改的逐条写明;每条都要反馈采纳与否', 'notice-第(六)项.hold', 'notice-第(六)项.must', 'practice-案卷标准.must').does('draft', DRAFT)
    .on('2024-10-15').refused('conclude', 'notice-第(六)项.hold', { result: '应当修改' }).does('conclude', { result: '应当修改', points: POINTS }).owes('answer', 'promptly').owes('archive', 'promptly')
    .on('2024-10-18').does('answer', { point: 1, taken: '采纳', why: '已删去' }).owes('answer', 'promptly').does('answer', { point: 2, taken: '不采纳', why: '有上位依据' }).nothingOwed('answer').does('archive')
    .counts('points', 2).counts('answered', 2).counts('taken', 1),

  // 合同、执法、涉法事务
  taken('政府合同', '合同五个工作日,调查论证的时间不算', 'practice-合同审查.must', 'practice-合同审查.stops').owes('conclude', '2024-10-09')
    .on('2024-09-30').does('probe', { what: '资信' }).stopped('conclude')
    .on('2024-10-10').does('probed', { found: '良好' }).owes('conclude', '2024-10-12').does('draft', DRAFT)
    .on('2024-10-12').does('conclude', OK).counts('contracts', 1).counts('inTime', 1),
  taken('重大执法决定', '重大执法决定的法制审核;调查不停止计算', 'practice-法制审核.must', 'practice-合同审查.stops').owes('conclude', '2024-10-15').does('probe', { what: '事实' }).owes('conclude', '2024-10-15').does('draft', DRAFT)
    .on('2024-10-16').late('conclude').does('conclude', OK).counts('enforcement', 1).counts('inTime', 0),
  scenario('单位直接送来的涉法事务,提前介入,法律顾问研究', 'practice-涉法事务.must', 'practice-收件登记.hold', 'notice-第(五)项.must')
    .on('2024-09-26').does('handIn', { kind: '其他涉法事务', title: '信访积案' }).owes('accept', 'promptly').does('early', { way: '会商', advice: '先核事实' }).refused('accept', 'practice-收件登记.hold', accept('政府合同')).does('accept', accept('其他涉法事务'))
    .owes('conclude', '2024-10-11').does('ask', { whom: '法律顾问' }).does('advise', COUNSEL).does('draft', DRAFT).does('conclude', { result: '应当修改', points: POINTS })
    .counts('affairs', 1).counts('matters', 1).counts('counselAffairs', 1).counts('early', 1).counts('points', 2).counts('handed', 1),
  scenario('按期补充材料的', 'notice-第(五)项.must.2').on('2024-09-26').told('received', sent('政府合同')).does('askFix', { missing: '资信调查报告', until: '2024-10-08' }).on('2024-10-08').does('fix', { papers: FILE }).nothingOwed('fix'),
  taken('重大执法决定', '重大执法决定按期审核', 'practice-法制审核.must').does('draft', DRAFT).on('2024-10-15').does('conclude', OK).counts('inTime', 1),
  taken('重大行政决策', '决策审查超过最长期限的', 'practice-决策审查.must').on('2024-10-23').late('conclude'),
  taken('政府合同', '合同审查逾期的', 'practice-合同审查.must').on('2024-10-10').late('conclude'),
  taken('其他涉法事务', '涉法事务逾期的', 'practice-涉法事务.must').on('2024-10-12').late('conclude'),
  taken('政府合同', '送审单位可以撤回,送审的案件得知', 'practice-合同审查.must', 'practice-撤回送审.tells').does('withdraw', { reason: '不再签订' }).tells('other', 'reviewed').ended('撤回送审'),
);
