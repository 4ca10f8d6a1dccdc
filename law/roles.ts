/**
 * Who acts. A role is held in the unit that holds the case; an outsider (a party, a court, the police, a bank, another organ) is received
 * whatever he brings, so no rule stands over his steps.
 */
export const roles = {
  // the office
  officer: { title: '执法人员(承办人)' },
  clerk: { title: '经办人员' },
  caseworker: { title: '行政复议案件承办人' },
  reviewer: { title: '行政复议人员' },
  director: { title: '行政复议机构负责人' },
  head: { title: '机关负责人' },
  chief: { title: '机关主要负责人' },
  meeting: { title: '机关负责人集体讨论' },
  agency: { title: '本机关' },
  host: { title: '听证主持人' },
  legalReviewer: { title: '法制审核人员' },
  infoOffice: { title: '政府信息公开工作机构' },
  infoDirector: { title: '政府信息公开工作机构负责人' },
  supervisor: { title: '行政执法监督机构' },
  committee: { title: '行政复议委员会' },
  planner: { title: '法治建设议事协调机构办公室' },
  office: { title: '承办单位工作人员' },
  // outsiders
  applicant: { title: '申请人', outsider: true },
  respondent: { title: '被申请人', outsider: true },
  third: { title: '第三人', outsider: true },
  party: { title: '当事人', outsider: true },
  bank: { title: '代收机构', outsider: true },
  court: { title: '人民法院', outsider: true },
  police: { title: '公安机关', outsider: true },
  appraiser: { title: '评估机构', outsider: true },
  contractor: { title: '代履行人', outsider: true },
  upperCourt: { title: '上一级人民法院', outsider: true },
  procuratorate: { title: '人民检察院', outsider: true },
  oversight: { title: '备案机关(行政执法监督机构)', outsider: true },
  superior: { title: '上级行政机关', outsider: true },
  otherOrgan: { title: '其他行政机关', outsider: true },
  cooperator: { title: '配合单位', outsider: true },
} as const;
