/** The statutes and documents that the files of `law/` cite, each with the day from which the text in force applies, and its authority. */
import type { Statute } from '../kernel/words.ts';

const statute = <const T extends string>(title: T, inForce: string): Statute & { title: T } => ({ title, inForce, authority: 'statute' });
const national = (title: string, inForce: string): Statute => ({ title, inForce, authority: 'national-document' });
/** One ministry's rule: valid in its field, elsewhere a default. */
const ministry = (title: string, inForce: string): Statute => ({ title, inForce, authority: 'department-rule' });
/** What a province, a county or common practice sets: a default that can be changed, never called 法定. */
const local = (title: string, inForce: string): Statute => ({ title, inForce, authority: 'local' });

export const penaltyLaw = statute('行政处罚法', '2021-07-15');
export const coercionLaw = statute('行政强制法', '2012-01-01');
export const reconsiderationLaw = statute('行政复议法', '2024-01-01');
export const reconsiderationRegulations = statute('行政复议法实施条例', '2007-08-01');
export const litigationLaw = statute('行政诉讼法', '2017-07-01');
export const civilProcedureLaw = statute('民事诉讼法', '2024-01-01');
export const transferRules = statute('行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07');
export const collectionRules = statute('罚款决定与罚款收缴分离实施办法', '1998-01-01');
export const disclosureRules = statute('政府信息公开条例', '2019-05-15');
export const congressLaw = statute('各级人民代表大会常务委员会监督法', '2024-11-08');
/** Its article 78 was not read word for word. */
export const budgetLaw = statute('预算法', '2018-12-29');
export const supervisionLaw = statute('监察法', '2025-06-01');
export const civilCode = statute('民法典', '2021-01-01');
export const emergencyLaw = statute('突发事件应对法', '2024-11-01');
export const businessRules = statute('优化营商环境条例', '2020-01-01');
export const houseRules = statute('国有土地上房屋征收与补偿条例', '2011-01-21');
export const landLaw = statute('土地管理法', '2020-01-01');
export const landRules = statute('土地管理法实施条例', '2021-09-01');
export const reliefRules = statute('社会救助暂行办法', '2019-03-02');
export const decisionRules = statute('重大行政决策程序暂行条例', '2019-09-01');
export const fairCompetitionRules = statute('公平竞争审查条例', '2024-08-01');
/** 最高人民法院关于审理行政协议案件若干问题的规定. */
export const agreementRules = national('法释〔2019〕17号', '2020-01-01');
export const notice115 = national('国办发〔2018〕115号', '2018-12-04');
/** Its text was not at hand; what stands here is known of it. */
export const counselOpinion = local('中办发〔2016〕30号', '2016-06-16');
export const criminalProcedureLaw = statute('刑事诉讼法', '2018-10-26');
/** Read whole; it gives no number of days, so the limits of supervision stand as defaults of provinces. */
export const enforcementSupervisionRules = statute('行政执法监督条例', '2026-02-01');
export const notice118 = national('国办发〔2018〕118号', '2018-12-05');
/** Items (四), (五), (八) and (十) from memory, the others read. */
export const notice37 = national('国办发〔2018〕37号', '2018-05-31');
export const indicators2021 = national('市县法治政府建设示范指标体系(2021年版)', '2021-08-01');
/** Its own text was not at hand; what stands here was read in the ministry of justice's answers to it. */
export const notice54 = national('国办发〔2024〕54号', '2024-12-26');
export const notice5 = national('国发〔2019〕5号', '2019-01-27');
/** Its span ended with 2025; what has followed it was not found, so its figures are kept as defaults. */
export const outline2021 = national('法治政府建设实施纲要(2021—2025年)', '2021-08-11');
export const notice27 = national('国办发〔2022〕27号', '2022-07-29');
export const feeMeasures = national('国办函〔2020〕109号', '2021-01-01');
export const reportFormat = national('国办公开办函〔2021〕30号', '2021-09-26');
export const creditCodePlan = national('国发〔2015〕33号', '2015-06-11');
export const marketPenaltyRules = ministry('市场监督管理行政处罚程序规定', '2021-07-15');
/** Its articles on the joint review were not read word for word. */
export const marketPublicityRules = ministry('市场监督管理行政处罚信息公示规定', '2021-09-01');
/** Read as amended in 2022; whether a later one has taken its place was not found. */
export const reportRules = ministry('市场监督管理投诉举报处理暂行办法', '2020-01-01');
/** Read in the reports of its publication (国市监稽规〔2021〕4号): grades, least amounts, cap. Other fields have their own. */
export const rewardRules = ministry('市场监管领域重大违法行为举报奖励暂行办法', '2021-12-01');
export const guangdongFileReview = local('广东省行政执法案卷评查办法', '2017-03-01');
export const sichuanSupervision = local('四川省行政执法监督条例', '2021-08-01');
/** Provinces make their own; the national model of the certificate is an office letter of 2020. */
export const certificateRules = local('省级行政执法证件管理规定', '2020-01-01');
export const practice = local('通行做法', '2020-01-01');
/** Each province and many counties have their own: terms, filing days, review days, cleaning. */
export const normRules = local('行政规范性文件管理规定', '2018-05-31');

// disputes: mediation, arbitration, adjudication
export const mediationLaw = statute('人民调解法', '2011-01-01');
export const labourArbitrationLaw = statute('劳动争议调解仲裁法', '2008-05-01');
export const landArbitrationLaw = statute('农村土地承包经营纠纷调解仲裁法', '2010-01-01');
export const firmNameRules = statute('企业名称登记管理规定', '2021-03-01');
/** 第56条的三十个工作日. */
export const procurementLaw = statute('政府采购法', '2014-08-31');
export const procurementRules = statute('政府采购法实施条例', '2015-03-01');
export const confirmationRules = national('最高人民法院关于人民调解协议司法确认程序的若干规定', '2011-03-30');
export const invitedMediationRules = national('最高人民法院关于人民法院特邀调解的规定', '2016-07-01');
/** The text was not found; what is cited of it is what the outline and the dossier say of it. */
export const adjudicationOpinion = national('中办发〔2018〕75号', '2018-12-31');
export const mediationWorkRules = ministry('人民调解工作若干规定', '2002-11-01');
export const landDisputeRules = ministry('土地权属争议调查处理办法', '2003-03-01');
/** No national act on 行政调解 or on the one door: provinces make their own. */
export const adminMediationRules = local('省级行政调解规定', '2020-01-01');
export const resolutionRules = local('省级矛盾纠纷多元化解规定', '2016-10-01');
export const subsidyRules = local('人民调解以案定补办法', '2011-01-01');
export const headsInCourt = statute('法释〔2020〕3号(行政机关负责人出庭应诉)', '2020-07-01');
export const litigationReading = statute('法释〔2018〕1号(适用行政诉讼法的解释)', '2018-02-08');
export const courtAdvice = statute('法释〔2023〕11号(综合治理类司法建议)', '2023-11-16');
export const publicInterest = statute('法释〔2018〕6号(检察公益诉讼)', '2018-03-02');
export const procuratorAdvice = national('人民检察院检察建议工作规定', '2019-02-26');
export const petitionRules = statute('信访工作条例', '2022-05-01');
export const hotlineOpinion = national('国办发〔2020〕53号', '2020-12-28');
/** 关于加强和改进行政应诉工作的意见. Its text was not found: what rests on it alone is a default or an internal order. */
export const lawsuitOpinion = national('国办发〔2016〕54号', '2016-06-27');
// 制约和监督
export const civilServantLaw = statute('公务员法', '2019-06-01');
export const sanctionsLaw = statute('公职人员政务处分法', '2020-07-01');
export const sanctionRules = statute('行政机关公务员处分条例', '2007-06-01');
export const auditLaw = statute('审计法', '2022-01-01');
/** Its article 56 counts the days of the act and its own in workdays. */
export const auditRules = statute('审计法实施条例', '2010-05-01');
export const inspectionRules = statute('政府督查工作条例', '2021-02-01');
export const deputiesLaw = statute('全国人民代表大会和地方各级人民代表大会代表法', '2025-03-12');
export const organRules = statute('地方各级人民政府机构设置和编制管理条例', '2007-05-01');
export const integrityOpinion = national('国发〔2016〕76号', '2016-12-22');
export const opennessOpinion = national('国办发〔2019〕54号', '2019-12-26');
export const transferOfPosts = national('公务员转任规定', '2020-12-28');

// 组织保障:考核、督察、示范创建、法律顾问、普法、队伍
/** 厅字〔2019〕28号, read whole. */
export const inspectionWork = national('法治政府建设与责任落实督察工作规定', '2019-04-15');
/** Read: articles 9, 40 to 43, 48 and 49; the others were not at hand. */
export const publicityLaw = statute('法治宣传教育法', '2025-11-01');
/** 中办、国办, 2017. Its text was not at hand: its headings are cited, and no number rests on it. */
export const publicityDutyOpinion = national('关于实行国家机关“谁执法谁普法”普法责任制的意见', '2017-05-17');
/** Its text was not at hand; the course of a round was read in the decision that named the third (2025-10-28). */
export const demonstrationPlan = national('全国法治政府建设示范创建活动实施方案', '2019-05-06');
/** 教育部令第52号, read in the ministry's reports of it: one for each school at least; term and lessons are defaults. */
export const vicePrincipalRules = ministry('中小学法治副校长聘任与管理办法', '2022-05-01');
/** Read: who is chosen, by whom, three for each village by 2025. */
export const lawLiterateRules = ministry('乡村“法律明白人”培养工作规范(试行)', '2021-11-08');
/** Read in provinces' measures that rest on it. */
export const lawVillageRules = ministry('“全国民主法治示范村(社区)”命名管理办法', '2019-01-01');

// 组织保障:年度循环、领导职责
/** Articles 1 to 6 were read; what stands here of article 7 was read in the provinces' rules that carry it out. */
export const firstResponsibleRules = national('党政主要负责人履行推进法治建设第一责任人职责规定', '2016-11-30');
/** Its text was not at hand; what rests on it stands as a default. */
export const mustKnowOpinion = local('关于建立领导干部应知应会党内法规和国家法律清单制度的意见', '2023-08-02');
// 突发事件应对
/** 突发事件应急预案管理办法. Only its article 26 was read; its other chapters are cited by their subject. */
export const planMeasures = national('国办发〔2024〕5号', '2024-01-31');
export const accidentRules = statute('生产安全事故报告和调查处理条例', '2007-06-01');
export const accidentEmergencyRules = statute('生产安全事故应急条例', '2019-04-01');
export const disasterReliefRules = statute('自然灾害救助条例', '2019-03-02');
/** Whether its hours outlive the law of 2025 on public health emergencies was not found; the stricter is kept. */
export const healthEmergencyRules = statute('突发公共卫生事件应急条例', '2011-01-08');
export const safetyLaw = statute('安全生产法', '2021-09-01');
/** 实施细则 of the opinion on openness: its hours were read in the reports of its publication. */
export const opennessDetail = national('国办发〔2016〕80号', '2016-11-10');
// 政务服务
export const licensingLaw = statute('行政许可法', '2019-04-23');
export const onlineServiceRules = statute('国务院关于在线政务服务的若干规定', '2019-04-26');
/** 好差评: its beginning and the reports of its publication were read; they name no days. */
export const ratingOpinion = national('国办发〔2019〕51号', '2019-12-03');
/** 政务服务标准化规范化便利化: only its beginning was read; what stands here is cited by its subject. */
export const serviceOpinion = national('国发〔2022〕5号', '2022-02-07');
/** 高效办成一件事: its text was not at hand. */
export const oneThingOpinion = national('国发〔2024〕3号', '2024-01-09');
/** 跨省通办: read in the reports of its publication. */
export const crossOpinion = national('国办发〔2020〕35号', '2020-09-24');
/** 告知承诺制: its beginning and the ministry's answers to it were read. */
export const commitmentOpinion = national('国办发〔2020〕42号', '2020-10-27');
/** 证照分离改革全覆盖: its text was not at hand. */
export const separationNotice = national('国发〔2021〕7号', '2021-06-03');
// 清单、公共法律服务、数据
export const legalAidLaw = statute('法律援助法', '2022-01-01');
/** Its text was read in part only: the days of closing and archiving stand as defaults. */
export const legalAidRules = ministry('办理法律援助案件程序规定', '2023-09-01');
export const notaryLaw = statute('公证法', '2018-01-01');
/** State Council decree 809. Articles 1 to 5 were read, of articles 16, 18, 19, 25 and 26 a paraphrase; no number of days, so they stand as defaults. */
export const dataSharingRules = statute('政务数据共享条例', '2025-08-01');
export const dataSecurityLaw = statute('数据安全法', '2021-09-01');
// 市场监管:信用、收费
/** 关于加快推进社会信用体系建设构建以信用为基础的新型监管机制. Cited by subject: its items were not read word for word. */
export const creditMechanism = national('国办发〔2019〕35号', '2019-07-09');
/** 关于进一步完善失信约束制度. Cited by subject for the same reason. */
export const creditConstraint = national('国办发〔2020〕49号', '2020-12-07');
/** 关于进一步完善信用修复制度的实施方案: its first two parts were read, of the others the sense and not the numbers of days. */
export const creditRepairScheme = national('国办发〔2025〕22号', '2025-06-22');
/** Article 16 read. */
export const priceRules = statute('价格违法行为行政处罚规定', '2010-12-04');
