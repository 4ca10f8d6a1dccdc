/**
 * What is known of the 市县法治政府建设示范指标体系, in our own words. `verified: false` is from memory: shown as unverified, and never scored before a person has
 * confirmed it against the official text (see `indicator.ts`). Numbers are those of the edition of 2021. No weights: the text gives none.
 */
export interface KnownIndicator {
  /** The first-level indicator that it belongs to. */
  under: string;
  level: '一级指标' | '二级指标' | '三级指标';
  no?: string;
  what: string;
  verified: boolean;
  source?: string;
  evidence?: string;
  /** Figures by which it is measured: ids of the catalogue. */
  figures?: string[];
}
/** As it is entered in the register: the form of its step `enter`. */
export const formOf = (i: KnownIndicator): Record<string, string | boolean> => ({
  sheet: SHEET,
  level: i.level,
  extra: i.under === '附加项',
  what: i.what,
  verified: i.verified ? '已见于官方文本或者其转载' : '凭一般知识整理,未核对',
  ...(i.no !== undefined && { no: i.no }),
  ...(i.source !== undefined && { source: i.source }),
  ...(i.evidence !== undefined && { evidence: i.evidence }),
  ...(i.figures && { figure: i.figures.join('、') }),
});
export const SHEET = '市县法治政府建设示范指标体系(2021年版)';

const chuzhou = '滁州市转载(2021-09-02)';
const named = (under: string, what: string, figures: string[] = []): KnownIndicator => ({
  under,
  level: '二级指标',
  what,
  verified: false,
  ...(figures.length > 0 && { figures }),
});

// biome-ignore format: an indicator a line
export const indicators: KnownIndicator[] = [
  { under: '政府职能依法全面履行', level: '一级指标', no: '1', what: '政府职能依法全面履行', verified: true, source: chuzhou },
  { under: '政府职能依法全面履行', level: '二级指标', no: '1', what: '加大简政放权力度', verified: true, source: chuzhou },
  { under: '政府职能依法全面履行', level: '三级指标', no: '1', what: '审批服务马上、网上、就近、一次、自助办全面可用,在法定期限内办结并持续压缩时限', verified: true, source: chuzhou, evidence: '审批时限统计、办件清单' },
  { under: '政府职能依法全面履行', level: '三级指标', no: '2', what: '依法实施许可,不得以备案、登记、确认等方式变相设许可', verified: true, source: chuzhou, evidence: '许可事项清单、变相许可排查记录' },
  { under: '政府职能依法全面履行', level: '三级指标', no: '3', what: '清理审批中介服务,保留的实行清单管理并公开,中介机构与政府脱钩', verified: true, source: chuzhou, evidence: '中介服务事项清单' },
  named('政府职能依法全面履行', '证明事项清理与告知承诺'), named('政府职能依法全面履行', '市场准入负面清单和许可清单管理'), named('政府职能依法全面履行', '权责清单与机构职能法定', ['power.inForce', 'organ.organs']),
  named('政府职能依法全面履行', '事中事后监管'), named('政府职能依法全面履行', '优化公共服务与营商环境'),
  { under: '依法行政制度体系完善', level: '一级指标', no: '2', what: '依法行政制度体系完善', verified: true, source: '图木舒克市检索指标专栏' },
  { under: '依法行政制度体系完善', level: '二级指标', no: '2', what: '提高公众参与度', verified: true, source: '图木舒克市检索指标专栏' },
  { under: '依法行政制度体系完善', level: '三级指标', no: '24', what: '规章草案公开征求意见一般不少于三十日;重大影响的规范性文件不少于七个工作日,与市场主体密切相关的不少于三十日;听取企业、行业协会商会意见', verified: true, source: '图木舒克市检索指标专栏', evidence: '征求意见公告、听取意见记录' },
  { under: '依法行政制度体系完善', level: '三级指标', no: '27', what: '规范性文件按规定程序和时限报备,报备率、及时率、规范率都是百分之百;公民、法人建议审查的制度健全', verified: true, source: '转载第27项', evidence: '备案台账、审查建议答复', figures: ['normative-text.lodgedRate', 'normative-text.standardRate'] },
  named('依法行政制度体系完善', '规范性文件制定', ['normative.checkedRate']), named('依法行政制度体系完善', '备案监督与清理', ['normative-cleanup.kept']),
  named('重大行政决策科学民主合法', '决策制度与目录'), named('重大行政决策科学民主合法', '法定程序', ['legal-review.decisions']), named('重大行政决策科学民主合法', '执行与责任', ['accountability.persons']),
  named('行政执法严格规范公正文明', '执法体制', ['criminal-transfer.taken']), named('行政执法严格规范公正文明', '执法程序与三项制度', ['enforcement-yearly.onTimeRate']), named('行政执法严格规范公正文明', '执法人员与监督', ['certificate.enoughRate', 'case-file-score.passRate']),
  named('行政权力制约监督科学有效', '外部与专门监督', ['proposal.closedRate', 'judicial-advice.inTimeRate']), named('行政权力制约监督科学有效', '政务公开与政务诚信', ['disclosure-request.onTimeRate']),
  named('社会矛盾纠纷依法有效化解', '行政复议', ['reconsideration.acceptedRate', 'reconsideration.correctionRate']), named('社会矛盾纠纷依法有效化解', '行政应诉', ['litigation.headRate', 'litigation.lostRate']), named('社会矛盾纠纷依法有效化解', '调解、裁决、信访', ['people-mediation.successRate', 'petition-handling.onTimeRate']),
  named('重大突发事件依法预防处置', '预案与处置'), named('依法行政能力提高', '学法用法', ['meeting.studied']), named('组织领导落实到位', '责任落实'), named('附加项', '加分与负面'),
];

/**
 * Hard requirements of central documents that a county can be held to beside the sheet: read in their texts, told in our words. Each is measured where its act is.
 */
export const requirements: { what: string; basis: string; atLeast?: number; figures?: string[] }[] = [
  { what: '党委每年专题听取上一年度法治政府建设情况汇报', basis: '督察工作规定第7条', atLeast: 1 },
  { what: '党委、政府、县级以上政府部门每年至少举办法治专题讲座', basis: '督察工作规定第7条至第9条', atLeast: 2 },
  { what: '年度报告3月1日之前报送、4月1日之前公开', basis: '督察工作规定第23条、第24条' },
  { what: '年度报告五项内容齐全', basis: '督察工作规定第25条' },
  {
    what: '执法人员每人每年的培训学时',
    basis: '法治政府建设实施纲要(2021—2025年)第(三十四)项',
    atLeast: 60,
    figures: ['certificate.enoughRate'],
  },
  {
    what: '法制审核人员不少于执法人员的百分之五',
    basis: '国办发〔2018〕118号第(十一)项',
    figures: ['organ.thinReview', 'legal-staff.thin'],
  },
  { what: '上年度行政执法总体情况1月31日前公开', basis: '国办发〔2018〕118号第(六)项', figures: ['enforcement-yearly.onTimeRate'] },
  { what: '规范性文件应审必审,审核五至十五个工作日', basis: '国办发〔2018〕115号第(三)项、第(五)项', figures: ['normative.checkedRate'] },
];
