/** Who may sign in to the demonstration: one for each chair from which the county is seen, all with one password that is no secret. */

export const DEMO_PASSWORD = 'zhangtu-demo';

export interface DemoAccount {
  account: string;
  person: string;
  /** What can be tried from this chair. */
  says: string;
}

export const demoAccounts: DemoAccount[] = [
  { account: 'zhifa', person: 'market.officer-1', says: '市场监管局执法人员:立案前的案源、调查、告知' },
  { account: 'zhifab', person: 'market.officer-2', says: '市场监管局另一名执法人员:现场检查时在同一部手机上共同署名' },
  { account: 'zhifa2', person: 'enforcement.officer-1', says: '综合执法局执法人员:另一部门的案件看得到什么' },
  { account: 'fazhi', person: 'market.legal', says: '市场监管局法制审核人员;也是被申请复议时的答复人' },
  { account: 'tingzheng', person: 'market.host', says: '市场监管局听证主持人' },
  { account: 'fuzeren', person: 'market.head', says: '市场监管局负责人:立案、处罚决定、集体讨论' },
  { account: 'juzhang', person: 'market.chief', says: '市场监管局主要负责人' },
  { account: 'jingban', person: 'market.clerk', says: '市场监管局经办人员:告知、送达、任务' },
  { account: 'fuyi', person: 'government.case-1', says: '县政府行政复议承办人:接收申请、受理、审理' },
  { account: 'fuyifzr', person: 'government.director', says: '行政复议机构负责人:延期、准予撤回' },
  { account: 'xianzhang', person: 'government.chief', says: '县长:复议决定、全县的账图' },
  { account: 'gongkai', person: 'office.info', says: '县政府办公室信息公开工作人员' },
  { account: 'yifazhixian', person: 'justice.planner-1', says: '依法治县办:任务、督办、年度报告' },
  { account: 'jiandu', person: 'justice.supervisor-1', says: '行政执法监督:证件、各单位的期限和发现' },
  { account: 'shenhe', person: 'justice.legal', says: '县司法局合法性审核人员:文件、决策、合同、执法的审核' },
  { account: 'tiaojie', person: 'town-1.mediator', says: '立春镇人民调解员:纠纷、调解' },
  { account: 'xinfang', person: 'petitions.centre-1', says: '县信访局、联调中心:信访、热线、一个口子' },
  { account: 'ducha', person: 'office.inspector', says: '县政府督查机构:督查、建议提案' },
  { account: 'shenji', person: 'audit.auditor-1', says: '县审计局审计人员:审计、整改' },
  { account: 'zhongcai', person: 'labour.arbitration', says: '劳动人事争议仲裁委员会办事机构' },
  { account: 'guanli', person: 'office.admin', says: '系统管理员:单位、人员、职责、文书格式、核验与备份' },
  { account: 'chuangkou', person: 'approval.window', says: '政务服务大厅综合窗口:收件、出凭证、出件' },
  { account: 'xiangzhen', person: 'town-1.clerk', says: '立春镇经办人员:镇上的任务' },
];
