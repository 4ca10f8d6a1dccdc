/**
 * How reports put the figures that the ledger counts: of each way of putting it the last word stands by the number and those before it in the
 * same paragraph. By it a published report is laid beside the catalogue. Made for reading only: no figure rests on it.
 */
import { figuresOf } from '../kernel/figure/figure.ts';
import { procedures } from './index.ts';
import { reportWords } from './report/index.ts';

/** Figure id → ways of putting it, words divided by blanks. */
// biome-ignore format: a figure a line
export const said: Record<string, string[]> = {
  // 政府机构职能
  'organ.towns': ['=乡镇'], 'organ.streets': ['=街道'], 'organ.departments': ['32个部门', '乡镇 街道 部门'],
  'organ.enforcingDepartments': ['行政执法部门', '执法部门一把手'], 'organ.enforcingTowns': ['行政执法部门 镇街'],
  'power.online': ['录入行权事项'], 'power.takenOver': ['承接下放权力'], 'power.cancelled': ['取消权力'], 'power.deduped': ['删除重复权力'],
  'power-case.handled': ['~行权事项 =办件'], 'power-case.finished': ['~行权事项 =办结'], 'power-case.onTimeRate': ['~行权事项 =按时办结率'],
  'devolved.taken': ['承接上级下放事项'], 'devolved.projects': ['办理上级承接项目'], 'devolved.onTimeRate': ['~承接项目 =按时办结率'], 'rating.satisfactionDown': ['~承接项目 =群众满意率'], 'reception.allTaken': ['累计接件'],
  'service-window.zonesGeneral': ['综合业务专区'], 'service-window.zonesInvest': ['投资建设审批专区'], 'service-window.zonesTransport': ['交通服务专区'], 'service-window.zonesTobacco': ['烟草专卖服务专区'],
  'service-window.windowsGeneral': ['增设 =综合'], 'service-window.windowsInvest': ['投资建设审批综合服务窗口'], 'service-window.windowsTransport': ['交通审批综合服务窗口'], 'service-window.windowsTobacco': ['烟草专卖专项服务窗口'],
  'cross-entry.companies': ['企业事项'], 'cross-entry.persons': ['个人事项'], 'cross-entry.cities': ['城市异地'],
  'power.inForce': ['权力清单事项', '现有权力事项', '权力事项的审核'], 'power.duties': ['责任清单'], 'power.reduced': ['取消、下放、转移和整合'],
  'power.reducedShare': ['精简权力事项比例'], 'power.holders': ['部门权力清单', '权力清单 第一批部门', '部门权力事项', '权力清单 其他部门'], 'power.change': ['权力事项已减少'],
  // 政务服务:事项、流程再造、办件、电子证照
  'service-item.licences': ['公布行政许可事项'], 'service-item.licencesInHall': ['纳入政务服务中心'], 'service-item.items': ['梳理政务服务事项清单', '政务服务事项清单'], 'service-item.elements': ['流程要素'], 'service-item.frequent': ['高频事项'],
  'service-item.once': ['最多跑一次事项'], 'service-item.online': ['网上办事项', '三级网上办理事项'], 'service-item.atOnce': ['马上办事项'], 'service-item.near': ['就近办事项'], 'service-item.onlineRate': ['网上可办率'], 'service-item.inHallRate': ['政务大厅比例'],
  'service-item.oneWindowRate': ['进驻 =政务服务事项'], 'service-item.whollyRate': ['全程在线政务服务事项总数'],
  'reengineering-item.units': ['党政机关及事业单位'], 'reengineering-item.items': ['权力清单 公共服务清单中', '纳入再造 权力事项', '=政务服务事项经第二轮再造'], 'reengineering-item.mains': ['含主项'], 'reengineering-item.subs': ['含主项 子项'],
  'reengineering-item.preItemsBefore': ['前置件总数由'], 'reengineering-item.preItemsAfter': ['前置件总数 压减至'], 'reengineering-item.preBefore': ['前置件总数由'], 'reengineering-item.preAfter': ['前置件总数 精简至', '前置件总数 压减至'], 'reengineering-item.preCut': ['前置件总数 精简'], 'reengineering-item.preCutRate': ['~前置件总数 精简比例'],
  'reengineering-item.linksBefore': ['审批环节总数由'], 'reengineering-item.linksAfter': ['审批环节总数 精简至', '审批环节总数 压减至'], 'reengineering-item.linksCut': ['审批环节总数 精简'], 'reengineering-item.linksCutRate': ['~审批环节总数 精简比例'],
  'reengineering-item.daysBefore': ['审批时限总天数由'], 'reengineering-item.daysAfter': ['审批时限总天数 缩减至', '审批时限总天数 压减至'], 'reengineering-item.daysCut': ['审批时限总天数 精简'], 'reengineering-item.daysCutRate': ['~审批时限总天 精简比例'],
  'reengineering-item.papersCutRate': ['提供的材料减少'],
  'licence.entered': ['实际录入'], 'instant-service.applied': ['其中即办件', '=即办件'], 'licence.applied': ['即办件 承诺件'], 'licence.allOnTimeRate': ['~承诺件 =按时办结率'], 'instant-service.onSpotRate': ['现场办结率'], 'licence.promiseRate': ['承诺提速', '承诺提速率'], 'licence.fasterRate': ['办理提速'],
  'e-licence.sealRate': ['电子印章加盖率'],
  'list-item.services': ['公共服务清单'], 'list-item.servicesCounty': ['公共服务清单 =市直'], 'list-item.servicesCommunity': ['公共服务清单 =社区'], 'list-item.servicesTown': ['公共服务清单 =乡镇'], 'list-item.servicesVillage': ['公共服务清单 =村级'],
  'intermediary-item.inForce': ['中介服务事项清单'], 'intermediary-item.kept': ['中介服务事项 =保留'], 'intermediary-item.regulated': ['中介服务事项 =规范'], 'intermediary-item.turned': ['中介服务事项 =转化'], 'proof-item.local': ['出具证明手续清单'],
  'public-legal-station.rooms': ['公共法律服务室', '公共法律服务站 =村'], 'public-legal-station.stations': ['公共法律服务站'], 'public-legal-station.stationRate': ['公共法律服务实体平台建成率'], 'public-legal-station.roomRate': ['公共法律服务工作站 覆盖'], 'legal-aid.accepted': ['受理援助案件', '受理法律援助'],
  // 依法行政制度
  'legal-review.norms': ['审核规范性文件', '审查 等规范性文件'], 'normative.checkedRate': ['规范性文件合法性审查率'],
  'legal-review.opinions': ['合法性审查意见'], 'legal-review.opinionPoints': ['提出法律建议'], 'legal-review.contracts': ['审核政府合同'], 'legal-review.advice': ['法律咨询服务'],
  'legal-review.matters': ['重大决策事项和政府涉法事务'], 'legal-review.counselled': ['法律顾问 合法性审核'], 'legal-review.affairs': ['处理具体事务', '法律顾问 涉法事务'],
  'legal-review.counselTexts': ['规范性文件、合同、协议'],
  'legislation-advice.replied': ['立法意见'], 'normative-text.lodgedRate': ['规范性文件 备案率'], 'normative-text.standardRate': ['及时率、规范率'], 'normative-cleanup.rounds': ['专项清理工作'],
  'normative-cleanup.kept': ['保留现行规范性文件', '保留规范性文件', '行政强制 决定保留'], 'normative-cleanup.changed': ['规范性文件 修改', '行政强制 修改'],
  'normative-cleanup.abolished': ['规范性文件 废止', '行政强制 废止'], 'normative-cleanup.checked': ['清理自治区本级规范性文件', '清理 规范性文件'], 'normative-cleanup.matched': ['涉及设定行政强制'],
  'normative-text.inForce': ['现行有效规范性文件'], 'normative-filing.received': ['报备规范性文件'], 'normative-filing.filed': ['予以备案'],
  'normative-filing.ordered': ['通知其自行纠正'], 'normative-filing.notOurs': ['不予审查'],
  // 行政决策
  'meeting.studied': ['常务会前学法', '会前学法'], 'meeting.laws': ['学法 法律法规'], 'meeting.counsel': ['列席全区各类会议'],
  // 行政执法
  'certificate.holders': ['持证行政执法人员'], 'certificate.applied': ['新申领行政执法人员'], 'certificate.units': ['执法人员 单位'], 'certificate.hours': ['专题培训'],
  'case-file-score.files': ['评查行政处罚卷'], 'case-file-review.rounds': ['案卷评查活动', '案卷评查'],
  'transfer-watch.advised': ['建议 移送涉嫌犯罪案件'], 'transfer-watch.taken': ['公安机关立案侦查'], 'major-filing.penalties': ['重大处罚备案'], 'major-filing.reviewed': ['提出备案审查意见'],
  'penalty.domains': ['查处食品类案件', '药械化违法案件', '特种设备类案件'], 'penalty.decided': ['一般程序处罚'], 'penalty.parties': ['实施处罚'], 'penalty-summary.decided': ['简易程序处罚'], 'penalty.fines': ['罚款'],
  'penalty.filed': ['立案查处 违法行为'], 'inspection.done': ['督导检查行业企业', '检查'],
  'rectification.mended': ['整治隐患'], 'field-action.trucks': ['超限超载车辆'], 'field-action.tons': ['卸载货物'], 'field-action.roadblocks': ['路阻路障'],
  'field-action.signs': ['杂乱招牌'], 'field-action.stalls': ['占道经营'], 'rectification.ordered': ['责令改正'],
  'supervision-body.hung': ['设区的市挂牌'], 'concentrated-power.regions': ['相对集中 设区的市', '相对集中 县级市'],
  'discretion.offences': ['行政违法行'], 'discretion.units': ['裁量 市政府部门'], 'discretion.unitsShare': ['占全市行政执法部门'], 'criminal-transfer.taken': ['环境污染犯罪案件'],
  // 突发事件应对
  'drill.held': ['各类演练活动', '演练活动', '应急演练'], 'drill.people': ['演练人数', '累计演练人数', '演练 人数'], 'supply-budget.arranged': ['安排资金', '物资储备库 资金'], 'warning.messages': ['发布预警信息', '预警信息'],
  'emergency-training.leaflets': ['应急知识 发放宣传单'], 'emergency-training.held': ['安全生产 各类培训'], 'emergency-training.people': ['安全生产 培训人员'],
  // 社会矛盾纠纷
  'reconsideration.received': ['行政复议申请', '复议 立案'], 'reconsideration.refused': ['不予受理决定'], 'reconsideration.closed': ['复议 审结', '审结行政复议'],
  'reconsideration.accepted': ['行政复议申请 受理'], 'reconsideration.acceptedRate': ['受理率'], 'reconsideration.corrected': ['间接纠错'], 'reconsideration.correctionRate': ['纠错占', '间接纠错占'],
  'litigation.asDefendant': ['作为被告的案件'], 'litigation.headsCame': ['负责人出庭应诉'], 'litigation.counsel': ['代理行政诉讼'], 'litigation.lostRate': ['败诉率'], 'litigation.headRate': ['出庭率'], 'litigation.weightyRate': ['被诉行政机关负责人出庭率'],
  'mediation-committee.committees': ['人民调解组织'], 'people-mediation.mediated': ['调解矛盾纠纷'], 'people-mediation.successRate': ['调解成功率'],
  'mediator.mediators': ['人民调解员'], 'mediator.fullTime': ['专职人民调解员'], 'dispute.contentRate': ['化解社会矛盾纠纷工作的满意度'],
  'petition.batches': ['接待上访群众'], 'petition.persons': ['接待上访群众'], 'petition.settledBatches': ['息访息诉'], 'petition-review.accepted': ['信访复查申请'], 'petition-handling.onTimeRate': ['~信访 =按时办结率'],
  // 行政权力制约和监督
  'proposal.closedRate': ['提案 办复率'], 'judicial-advice.inTimeRate': ['检察建议 办复率'], 'court-observation.attended': ['旁听庭审'], 'audit.planned': ['审计项目'], 'audit.money': ['查出问题金额'], 'audit-finding.mended': ['整改落实问题资金'],
  'accountability.overturned': ['纠错和败诉案件'], 'accountability.persons': ['问责处理'],
  'disclosure-proactive.released': ['主动公开政府信息'], 'disclosure-request.received': ['公开政府信息申请'], 'disclosure-request.onTimeRate': ['政府信息答复率'],
  // 组织保障:计划、学法讲法、培训
  'action-plan.aspects': ['实施方案 方面'], 'head-lecture.sessions': ['局长讲法已举办'], 'head-lecture.units': ['局长讲法 =单位'], 'lecture-government.both': ['法治专题讲座'], 'legal-training-class.fullTerms': ['法治专题脱产培训'],
  // 组织保障:考核、示范创建、法律顾问、普法
  'assessment-unit.listed': ['考核 具有行政执法权单位', '具有行政执法权单位'], 'assessment-unit.complete': ['全面完成指标'], 'survey.serviceRate': ['~承接项目 =群众满意率'],
  'demonstration.cityBatches': ['依法行政先进市县'], 'demonstration.pointBatches': ['依法行政示范点创建活动', '依法行政示范点'], 'indicator.main': ['项指标体系'],
  'village.nation': ['民主法治先进村', '张各前 =村'], 'counsel.appointed': ['首批法律顾问'], 'counsel.appointedOutside': ['外聘专家学者和律师'],
  'publicity.sessions': ['线下普法宣传活动'], 'publicity.leaflets': ['普法 发放宣传资料', '发放宣传品、宣传单'], 'publicity.books': ['法治宣传手册'], 'publicity.students': ['受教育师生'],
  'publicity.lectures': ['法治教育讲座'], 'publicity.talks': ['法律进大集等宣传活动'], 'publicity.fields': ['田间地头'], 'publicity.seven': ['法律七进活动'], 'publicity.days': ['消防日宣传'], 'publicity.held': ['组织 各类宣传活动'], 'publicity.people': ['各类宣传活动 =宣传'],
  'publicity-media.pushes': ['小讲堂 推送'], 'publicity-media.clicks': ['累计 点击量'], 'publicity-media.broadcasts': ['播放以案释法案例'], 'publicity-media.films': ['普法动漫宣传片'], 'publicity-media.weibo': ['普法 发布微博'], 'publicity-media.wechat': ['普法 =微信'],
  'publicity-site.communities': ['社区充分利用法律图书室', '法律图书室'], 'vice-principal.people': ['法治副校长和普法讲师团'], 'legal-training.sent': ['乡镇 街道 =部门', '参加 法治政府建设专题培训'],
};

/** Numbers that the ledger does not count, by the words at them: what no act leaves behind, what is no count, what belongs to no chapter that stands here. */
// biome-ignore format: a reason a line
const NOT: [words: RegExp, why: string][] = [
  [/点击/, '报告没有写计量单位;账上的填报数是「普法栏目累计点击量」(次)'],
  [/调研|设区的市人大|合集|^设区的市$|^县$|^市$|^部门$|方面|^一部|政务公开配套制度|配套制度|重大行政行政决/, '文章自己的数或者名称,不是对行为的计数'],
  [/犯罪嫌疑人/, '公安机关的数,不在本县行政机关的账上'],
];
/** Why a number of a report is none that the ledger counts, in words for a person; `ours` where it belongs to a chapter that stands here. */
export function notCounted(f: { text: string; subject: string }): { why: string; ours: boolean } {
  const known = NOT.find(([words]) => words.test(f.subject) || words.test(f.text));
  return known ? { why: known[1], ours: false } : { why: '目录中没有相应的指标', ours: true };
}

const own = reportWords();
/** All figures of the law files as a report's reader needs them: by titles, by how reports put them, by the words of our own report. */
export const catalogue: { id: string; title: string; unit: string; says: string[][]; own: string[] }[] = Object.entries(
  figuresOf(procedures),
).map(([id, { title, unit }]) => ({ id, title, unit, says: (said[id] ?? []).map((way) => way.split(' ')), own: own.get(id) ?? [] }));
