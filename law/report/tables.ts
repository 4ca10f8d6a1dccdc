/**
 * The statutory tables that follow the report: rows and columns of figures, and the sums that must come out. A column may take one group of a
 * figure's breakdown (申请人类别), a row the day before the year (上年结转).
 */
import type { StatutoryTable } from './table.ts';

const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const byApplicant = [...APPLICANTS.map((group) => ({ title: group, group: { by: 'submit.who', is: group } })), { title: '总计' }];
const replies: [label: string, figure: string][] = [
  ['予以公开', 'granted'],
  ['部分公开', 'partly'],
  ['属于国家秘密', 'secret'],
  ['其他法律行政法规禁止公开', 'forbidden'],
  ['危及安全稳定', 'security'],
  ['保护第三方合法权益', 'othersRights'],
  ['属于内部事务信息', 'internal'],
  ['属于过程性信息', 'inProcess'],
  ['属于行政执法案卷', 'caseFiles'],
  ['属于行政查询事项', 'queries'],
  ['本机关不掌握相关信息', 'notHeld'],
  ['没有现成信息需要另行制作', 'notMade'],
  ['补正后申请内容仍不明确', 'unclear'],
  ['信访举报投诉类申请', 'grievances'],
  ['重复申请', 'repeated'],
  ['要求提供公开出版物', 'publications'],
  ['大量反复申请', 'excessive'],
  ['要求确认或者重新出具信息', 'confirming'],
  ['逾期不补正', 'abandoned'],
  ['逾期不缴费', 'lapsed'],
  ['其他处理', 'otherReplies'],
];
const d = (name: string) => `disclosure-request.${name}`;

// biome-ignore format: a row a line
export const tables: StatutoryTable[] = [
  {
    id: 'disclosure-active', set: 'disclosure', title: '主动公开政府信息情况统计表', basis: '政府信息公开条例第二十条第(一)(五)(六)(八)项',
    head: '信息内容', units: true,
    columns: [{ title: '本年' }],
    rows: [
      { label: '本年制发规范性文件', figure: 'disclosure-report.normsMade' }, { label: '本年废止失效规范性文件', figure: 'disclosure-report.normsEnded' },
      { label: '现行有效的规范性文件', figure: 'disclosure-report.normsInForce' }, { label: '行政许可处理决定', figure: 'disclosure-report.permits' },
      { label: '行政处罚处理决定', figure: 'disclosure-report.penalties' }, { label: '行政强制处理决定', figure: 'disclosure-report.coercions' },
      { label: '行政事业性收费金额', figure: 'disclosure-report.fees' },
    ],
    sums: [],
  },
  {
    id: 'disclosure-requests', set: 'disclosure', title: '收到和处理政府信息公开申请情况统计表', basis: '政府信息公开条例第五十条第一款第(二)项', unit: '件',
    head: '办理结果', columns: byApplicant,
    rows: [
      { label: '本年新收申请', figure: d('received') }, { label: '上年结转申请', figure: d('open'), when: 'before' },
      ...replies.map(([label, name]) => ({ label, figure: d(name) })),
      { label: '办理结果总计', figure: d('closed') }, { label: '结转下年度继续办理', figure: d('open') },
    ],
    sums: [
      { across: APPLICANTS, to: '总计' },
      { down: ['本年新收申请', '上年结转申请'], to: ['办理结果总计', '结转下年度继续办理'] },
      { down: replies.map(([label]) => label), to: ['办理结果总计'] },
    ],
  },
  {
    id: 'disclosure-disputes', set: 'disclosure', title: '政府信息公开行政复议行政诉讼情况统计表', basis: '政府信息公开条例第五十条第一款第(三)项', unit: '件',
    head: '途径', columns: [{ title: '结果维持' }, { title: '结果纠正' }, { title: '其他结果' }, { title: '尚未审结' }, { title: '合计' }],
    rows: [
      { label: '公开申请的行政复议', figures: [d('reconsiderationUpheld'), d('reconsiderationMended'), d('reconsiderationOther'), d('reconsiderationPending'), d('challenged')] },
      { label: '未经复议直接起诉', figures: [d('directUpheld'), d('directMended'), d('directOther'), d('directPending'), d('suedDirect')] },
      { label: '公开申请复议后起诉', figures: [d('afterUpheld'), d('afterMended'), d('afterOther'), d('afterPending'), d('suedAfter')] },
    ],
    sums: [{ across: ['结果维持', '结果纠正', '其他结果', '尚未审结'], to: '合计' }],
  },
  {
    id: 'enforcement-penalties', set: 'enforcement', title: '行政处罚实施情况统计表', basis: '国办发〔2018〕118号第(六)项', head: '执法单位', byUnit: true,
    columns: [
      { title: '一般程序处罚(件)', figure: 'penalty.decided' }, { title: '简易程序处罚(件)', figure: 'penalty-summary.decided' },
      { title: '处罚总数(件)', figure: 'penalty.decidedAll' }, { title: '不予处罚(件)', figure: 'penalty.sparedAll' }, { title: '处罚罚款(元)', figure: 'penalty.finesAll' },
    ],
    sums: [{ across: ['一般程序处罚(件)', '简易程序处罚(件)'], to: '处罚总数(件)' }, { units: true }],
  },
  {
    id: 'enforcement-coercions', set: 'enforcement', title: '行政强制实施情况统计表', basis: '国办发〔2018〕118号第(六)项', head: '执法单位', byUnit: true,
    columns: [
      { title: '查封扣押(件)', figure: 'coercion.seized' }, { title: '冻结(件)', figure: 'coercion.frozen' }, { title: '强制措施总数(件)', figure: 'coercion.imposed' },
      { title: '强制执行决定(件)', figure: 'coercion-execution.decided' }, { title: '代履行决定(件)', figure: 'coercion-proxy.orders' }, { title: '申请法院执行(件)', figure: 'court-enforcement.applied' },
    ],
    sums: [{ across: ['查封扣押(件)', '冻结(件)'], to: '强制措施总数(件)' }, { units: true }],
  },
  {
    id: 'enforcement-others', set: 'enforcement', title: '其他行政执法行为实施情况统计表', basis: '国办发〔2018〕118号第(六)项', head: '执法单位', byUnit: true,
    columns: [
      { title: '行政检查(户次)', figure: 'inspection.done' }, { title: '行政征收(件)', figure: 'levy.decided' }, { title: '行政给付(件)', figure: 'grant.decided' },
      { title: '行政确认(件)', figure: 'confirmation.decided' }, { title: '行政奖励(件)', figure: 'reward.decided' }, { title: '应急征用(件)', figure: 'requisition.decided' },
    ],
    sums: [{ units: true }],
  },
  {
    id: 'reconsideration-year', set: 'disputes', title: '行政复议情况统计表', basis: '行政复议统计(本级)', head: '项目', units: true,
    columns: [{ title: '本年' }],
    rows: [
      { label: '收到行政复议申请数', figure: 'reconsideration.received' }, { label: '受理行政复议申请数', figure: 'reconsideration.accepted' }, { label: '不予受理复议申请数', figure: 'reconsideration.refused' },
      { label: '普通程序决定', figure: 'reconsideration.decided' }, { label: '简易程序审结', figure: 'reconsideration.concluded' },
      { label: '复议调解结案', figure: 'reconsideration.mediated' },
      { label: '复议申请终止审理', figure: 'reconsideration.terminated' }, { label: '驳回复议申请', figure: 'reconsideration.rejected' }, { label: '审结行政复议总数', figure: 'reconsideration.closed' },
      { label: '普通程序纠错数', figure: 'reconsideration.wrongOrdinary' }, { label: '简易程序纠错数', figure: 'reconsideration.wrongSimple' }, { label: '行政复议纠错总数', figure: 'reconsideration.corrected' },
    ],
    sums: [
      { down: ['普通程序决定', '简易程序审结', '复议调解结案', '复议申请终止审理', '驳回复议申请'], to: ['审结行政复议总数'] },
      { down: ['普通程序纠错数', '简易程序纠错数'], to: ['行政复议纠错总数'] },
    ],
  },
  {
    id: 'litigation-year', set: 'disputes', title: '行政应诉情况统计表', basis: '行政应诉统计(本级)', head: '项目', units: true,
    columns: [{ title: '本年' }],
    rows: [
      { label: '一审应诉案件', figure: 'litigation.received' }, { label: '作为被告的应诉案件', figure: 'litigation.asDefendant' }, { label: '经过复议的应诉案件', figure: 'litigation.afterReview' },
      { label: '首次开庭负责人出庭', figure: 'litigation.headFirst' }, { label: '首次开庭负责人未出庭', figure: 'litigation.deputeFirst' }, { label: '开庭审理的应诉案件', figure: 'litigation.heard' },
      { label: '一审裁判的应诉案件', figure: 'litigation.judged' }, { label: '裁判生效的应诉案件', figure: 'litigation.closed' }, { label: '败诉的应诉案件', figure: 'litigation.lost' },
      { label: '二审应诉案件', figure: 'litigation-appeal.begun' },
    ],
    sums: [{ down: ['首次开庭负责人出庭', '首次开庭负责人未出庭'], to: ['开庭审理的应诉案件'] }],
  },
];
