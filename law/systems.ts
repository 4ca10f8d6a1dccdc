/**
 * The systems that a county's documents name, each with the procedures and registers it is made of, in the order of the chapters. How a report
 * groups its figures is data like this; a procedure may serve two systems.
 */
export interface System {
  id: string;
  title: string;
  chapter: string;
  /** Procedures and registers, by id. */
  procedures: string[];
  /** Where it is no procedure of its own: what carries it. */
  carriedBy?: string;
}

const of = (chapter: string, ...rows: [id: string, title: string, procedures: string[], carriedBy?: string][]): System[] =>
  rows.map(([id, title, procedures, carriedBy]) => ({ id, title, chapter, procedures, ...(carriedBy !== undefined && { carriedBy }) }));

// biome-ignore format: a system a line
export const systems: System[] = [
  ...of('functions',
    ['organs', '机构职能和执法主体', ['organ']],
    ['powers', '权责清单和动态管理', ['power', 'disguised-permit']],
    ['one-window', '一窗受理、窗口和代办', ['reception', 'agency-help', 'service-window', 'power-case']],
    ['one-thing', '一件事一次办、并联审批', ['one-thing']],
    ['cross-region', '跨省通办、省内通办', ['cross-region', 'cross-entry']],
    ['commitment', '告知承诺、容缺受理、证照分离', ['commitment', 'tolerance', 'separation-item']],
    ['devolved', '承接上级下放事项', ['devolved', 'power-case']],
    ['rating', '政务服务好差评', ['rating']],
    ['major-projects', '重大项目全生命周期护航', ['major-project']],
    ['random-inspection', '双随机、一公开', ['inspection-item', 'inspection-target', 'inspection-plan', 'random-draw', 'draw-visit']],
    ['inspection-limits', '涉企行政检查', ['inspection', 'quiet-period', 'quiet-day'], '行政检查中的规则'],
    ['credit', '信用监管', ['credit-grade', 'credit-record', 'credit-objection', 'credit-repair']],
    ['prudent', '包容审慎监管', ['soft-measure', 'exemption-item'], '处罚中的不予处罚'],
    ['fair-competition', '公平竞争审查', ['fair-competition']],
    ['enterprises', '政企沟通和企业权益', ['enterprise-request', 'policy-delivery', 'enterprise-fee']]),
  ...of('norms',
    ['norm-makers', '制定主体清单', ['norm-maker']],
    ['normative', '行政规范性文件', ['normative', 'normative-text']],
    ['legal-review', '合法性审核', ['legal-review']],
    ['record-review', '备案审查', ['normative-filing', 'filing-suggestion']],
    ['cleanup', '清理', ['normative-cleanup']],
    ['norm-library', '统一公开查询', ['normative-text'], '现行有效的登记,按日查询'],
    ['legislation-advice', '立法意见', ['legislation-advice']],
    ['contracts', '政府合同', ['contract', 'contract-change', 'contract-milestone']]),
  ...of('decisions',
    ['decision-catalogue', '重大行政决策事项年度目录', ['decision-catalogue', 'catalogue-item']],
    ['decision', '重大行政决策', ['decision', 'decision-hearing', 'decision-execution']],
    ['public-comment', '公开征求意见', ['public-comment', 'comment']],
    ['decision-archive', '决策案卷', ['decision', 'decision-execution'], '案卷导出'],
    ['meetings', '政府常务会议', ['meeting']]),
  ...of('enforcement',
    ['clues', '违法线索和举报奖励', ['clue', 'informant-reward']],
    ['penalty', '行政处罚', ['penalty', 'penalty-summary', 'penalty-execution', 'instalment']],
    ['coercion', '行政强制', ['coercion', 'coercion-execution', 'coercion-proxy', 'court-enforcement']],
    ['other-acts', '检查、责令改正、征收、征用、给付、确认、奖励', ['inspection', 'rectification', 'field-action', 'levy', 'requisition', 'grant', 'confirmation', 'reward']],
    ['expropriation', '土地、房屋征收与补偿', ['expropriation', 'expropriation-land', 'expropriation-household']],
    ['field', '掌上执法', ['penalty-summary', 'inspection'], '同一程序,窄屏表单'],
    ['three-systems', '三项制度', ['enforcement-yearly', 'enforcement-yearly-town', 'enforcement-yearly-street', 'review-catalogue'], '各执法程序中的规则'],
    ['officers', '执法人员', ['certificate', 'assistant']],
    ['exams', '在线培训考试', ['exam-question', 'exam-paper', 'exam', 'exam-sitting']],
    ['discretion', '行政裁量权基准', ['discretion', 'exemption-item']],
    ['major-filing', '重大行政处罚、行政强制备案', ['major-filing']],
    ['criminal-transfer', '行刑衔接', ['criminal-transfer', 'reverse-transfer', 'transfer-watch']],
    ['case-file-review', '案卷评查', ['case-file-review', 'case-file-score']],
    ['case-guidance', '案例指导', ['guiding-case']],
    ['enforcement-oversight', '行政执法监督', ['enforcement-complaint', 'enforcement-supervision', 'supervision-body', 'supervision-yearly', 'interference', 'interference-report', 'special-rectification', 'rectification-problem']],
    ['joint-enforcement', '综合、联合、协作执法', ['joint-enforcement', 'concentrated-power']],
    ['town-powers', '赋权和委托镇街执法', ['town-power']]),
  ...of('emergency',
    ['plans', '应急预案', ['emergency-plan']],
    ['warning', '监测预警', ['warning']],
    ['response', '应急响应、信息报告、征用和善后', ['incident-report', 'response', 'emergency-release', 'emergency-requisition', 'emergency-offence', 'emergency-aftermath', 'accident-inquiry', 'winter-relief']],
    ['hazards', '风险隐患', ['hazard']],
    ['supplies', '应急物资和救援队伍', ['supply', 'supply-move', 'supply-budget', 'household-list', 'rescue-team']],
    ['drills', '应急演练、培训和宣传', ['drill-year', 'drill', 'emergency-training']]),
  ...of('disputes',
    ['dispute-centre', '矛盾纠纷多元化解联调中心', ['dispute', 'dispute-round']],
    ['mediation', '人民、行政、司法调解', ['people-mediation', 'administrative-mediation', 'judicial-mediation', 'judicial-confirmation', 'mediation-subsidy', 'mediation-committee', 'mediator']],
    ['arbitration', '劳动人事仲裁、农村土地承包仲裁', ['labour-arbitration', 'land-arbitration']],
    ['adjudication', '行政裁决', ['adjudication', 'adjudication-item']],
    ['reconsideration', '行政复议', ['reconsideration', 'reconsideration-simple', 'reconsideration-attached', 'reconsideration-aftercare', 'reconsideration-via-agency', 'reconsideration-oversight', 'reconsideration-committee', 'reconsideration-intake', 'reconsideration-advice']],
    ['litigation', '行政应诉', ['litigation', 'litigation-appeal', 'litigation-performance', 'court-observation', 'court-liaison']],
    ['judicial-advice', '司法建议、检察建议', ['judicial-advice']],
    ['petition', '信访', ['petition', 'petition-handling', 'petition-review', 'petition-recheck', 'petition-reception', 'petition-backlog']],
    ['hotline', '12345热线', ['hotline', 'hotline-order']]),
  ...of('checks',
    ['proposals', '人大代表建议、政协提案', ['proposal', 'proposal-answer']],
    ['congress', '人大报告和审议意见', ['congress-report', 'congress-opinion']],
    ['audit', '审计和整改', ['audit', 'audit-finding']],
    ['government-inspection', '政府督查', ['government-inspection']],
    ['disclosure', '政务公开', ['disclosure-request', 'disclosure-proactive', 'disclosure-catalogue', 'disclosure-correction', 'disclosure-report', 'disclosure-report-government']],
    ['integrity', '政务诚信', ['integrity-commitment', 'integrity-record']],
    ['accountability', '责任追究', ['accountability', 'accountability-person', 'post-rotation']]),
  ...of('leadership',
    ['tasks', '实施方案和任务', ['task', 'task-year']],
    ['assessment', '考核', ['indicator', 'assessment', 'assessment-unit', 'responsibility-letter']],
    ['survey', '第三方评估、群众满意度测评', ['survey']],
    ['demonstration', '示范创建', ['demonstration', 'village', 'indicator']],
    ['rule-of-law-inspection', '法治督察', ['rule-of-law-inspection', 'inspection-problem']],
    ['counsel', '法律顾问、公职律师', ['counsel', 'counsel-work']],
    ['publicity', '普法', ['publicity-duty', 'publicity', 'publicity-media', 'publicity-site', 'vice-principal', 'law-literate', 'research']],
    ['capacity', '法治工作机构和队伍', ['legal-staff', 'legal-training', 'justice-station', 'honour']]),
  ...of('digital', ['subjects', '当事人登记', ['subject']]),
];
