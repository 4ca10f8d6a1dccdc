/** How a county tends to act in the chapter norms: habits, not rules. */
import type { Habit } from '../habit.ts';

/** Titles of a county's documents, and what they say. */
const DOCUMENTS = [
  '城区养犬管理办法(演示)',
  '农村公路养护管理办法(演示)',
  '工业发展扶持办法(演示)',
  '临时救助实施办法(演示)',
  '集贸市场管理办法(演示)',
  '烟花爆竹燃放管理通告(演示)',
  '公共租赁住房管理办法(演示)',
  '河道采砂管理通告(演示)',
  '服务业发展扶持办法(演示)',
  '城市户外广告管理办法(演示)',
];
const FULL = [
  '第一条 为规范有关工作(演示),根据有关法律、法规,制定本办法。\n第二条 本办法适用于本县行政区域。\n第三条 本办法自公布的施行日起施行。',
];
const PAPERS = { 备案报告: 0.99, 正式文本: 1, 起草说明: 0.98, 制定依据: 0.98, 合法性审核意见: 0.7, 公平竞争审查结论: 0.3 };

// biome-ignore format: a habit a line
export const norms: Record<string, Habit> = {
  'norm-maker': {
    volume: 46,
    steps: { refuse: 0.05, rename: 0.1, remove: 0.02 },
    choices: { 'propose.kind': { 政府工作部门: 30, 人民政府: 20, 派出机关: 2, '法律、法规授权的组织': 2, 工作部门内设机构: 0.5, 临时机构: 0.5, 议事协调机构: 0.5, 派出机构: 0.5 }, 'review.result': { 同意: 12, 不同意: 0.5 } },
    days: { 'list.from': [0, 0] },
    texts: { 'propose.name': ['示例机关(演示)'], 'list.mark': Array.from({ length: 400 }, (_, i) => `演示规${i + 1}`) },
  },
  normative: {
    volume: 30,
    often: { government: 6, office: 3 },
    agencies: { 'submit.to': ['justice'] },
    steps: { refuse: 0.06, abandon: 0.005, proclaim: 60, draft: 0.3, explain: 0.02, listen: 0.05, experts: 0.02, reportParty: 0.01, consult: 0.3, compete: 0.1, submit: 0.5 },
    choices: { 'propose.level': { 县政府部门: 8, '乡镇人民政府、街道办事处': 5, 县人民政府: 2, 县人民政府办公室: 1 }, 'propose.urgent': { '预防、应对和处置突发事件': 1, 执行上级紧急命令和决定: 1 }, 'refuse.ground': { '上位法、上级文件已经明确规定': 3, 现行文件已有部署且仍然适用: 3, 没有实质内容: 1, '不是制定主体、超越权限': 1 }, 'consult.kind': { 行政规范性文件草案: 6, 涉及经营者的行政规范性文件草案: 4, 重大行政决策草案: 0 }, 'compete.issuer': { 部门出台: 5, '多个部门联合出台(牵头)': 1 }, 'selfReview.result': { 同意: 8, 修改后同意: 2, 不同意: 0.2 }, 'explain.taken': { 完全采纳: 6, 没有完全采纳: 1 }, 'discuss.result': { 通过: 8, 修改后通过: 3, 再次讨论: 0.3, 不通过: 0.1 } },
    yes: { 'draft.rights': 0.7, 'draft.business': 0.35, 'draft.market': 0.3, 'draft.special': 0.15, 'draft.major': 0.05, 'draft.secret': 0.01, 'issue.trial': 0.15, 'reportParty.agreed': 0.97 },
    days: { 'issue.madeOn': [0, 0], 'issue.effective': [-60, -32], 'issue.until': [-700, -400], 'proclaim.replaces.until': [-60, -32] },
    texts: { 'propose.title': DOCUMENTS, 'proclaim.full': FULL, 'proclaim.bases.title': ['有关法律、法规(演示)第十条'] },
    sets: { 'proclaim.where': { 政府网站: 1, 政府公报: 0.5, 政务新媒体: 0.4, 公告栏: 0.2 } },
  },
  'normative-text': {
    volume: 60,
    steps: { basisChanged: 1, revise: 0.5, repeal: 0.1, renew: 1, evaluate: 1, remind: 1, lodgeCongress: 0.5, struck: 0.01, answered: 0.3, congressAnswered: 0.1 },
    choices: { 'enter.level': { 县政府部门: 6, '乡镇人民政府、街道办事处': 4, 县人民政府: 4, 县人民政府办公室: 2 }, 'evaluate.result': { '继续有效,重新发布': 8, 修改: 1, 废止: 1, 到期失效: 2 }, 'study.result': { 不受影响: 4, 修改: 2, 废止: 1 }, 'answered.result': { 予以备案: 14, 纠正: 1, 不属于规范性文件: 0.5 }, 'congressAnswered.result': { 予以备案: 20, 纠正: 1, 不属于规范性文件: 0.3 }, 'lodge.to': { 本级人民政府: 5, 上一级人民政府: 2 } },
    yes: { 'enter.old': 1, 'enter.trial': 0.1, 'answered.standard': 0.95, 'congressAnswered.standard': 0.95 },
    days: { 'enter.madeOn': [400, 1500], 'enter.until': [-1400, -10], 'renew.effective': [0, 0], 'renew.until': [-700, -400], 'repeal.until': [0, 30], 'revise.from': [-5, 0] },
    like: { 'enter.effective': 'enter.madeOn', 'enter.proclaimedOn': 'enter.madeOn' },
    texts: { 'enter.title': DOCUMENTS, 'enter.full': FULL, 'revise.full': FULL, 'enter.no': Array.from({ length: 40 }, (_, i) => `演示规〔2023〕${i + 1}号`) },
    sets: { 'lodge.papers': PAPERS, 'enter.where': { 政府网站: 1, 政府公报: 0.4 } },
  },
  'normative-filing': {
    volume: 36,
    units: ['justice'],
    steps: { file: 14, order: 1, notOurs: 0.5, annul: 0.1, withdraw: 0.3, askFix: 0.3, askMaker: 0.2, register: 6 },
    choices: { 'submit.level': { 县政府部门: 8, '乡镇人民政府、街道办事处': 8 }, 'review.result': { 合法: 28, '有违法、不当的内容': 1, 不属于规范性文件: 1 }, 'mended.how': { 修改: 5, 废止: 3, 停止执行: 1, '说明理由,不予纠正': 0.4 } },
    sets: { 'submit.papers': PAPERS, 'resubmit.papers': { 备案报告: 1, 正式文本: 1, 起草说明: 1, 制定依据: 1 } },
    days: { 'submit.proclaimedOn': [2, 17] },
    texts: { 'submit.title': DOCUMENTS },
  },
  'filing-suggestion': {
    volume: 6,
    units: ['justice'],
    steps: { accept: 5, decline: 1, pass: 0.3, askFix: 0.3, drop: 0.1, withdraw: 0.1, askMaker: 0.6 },
    choices: { 'suggest.kind': { 公民: 5, 企业: 3, 社会组织: 1 }, 'study.result': { '没有违法、不当': 4, 需要纠正: 1 } },
    texts: { 'suggest.title': DOCUMENTS, 'suggest.clause': ['第五条(演示)'] },
  },
  'normative-cleanup': {
    volume: 2,
    units: ['justice'],
    steps: { stop: 0.02, propose: 3, next: 0 },
    choices: { 'launch.kind': { 专项清理: 3, 定期清理: 1, 即时清理: 0.5 }, 'launch.topic': { 全面: 3, 涉及行政强制: 1, '涉及公平竞争、统一市场': 2, 涉及营商环境: 2 } },
    counts: { 'check.number': [1, 3], 'decide.kept': [1, 3], 'check.other': [0, 1], 'propose.keep': [0, 9], 'propose.change': [0, 2], 'propose.repeal': [0, 3], 'propose.lapse': [0, 2] },
    days: { 'launch.before': [20, 60], 'launch.due': [-40, -20], 'decide.abolished.until': [0, 0], 'decide.lapsed.until': [0, 0] },
    yes: { 'discuss.passed': 0.95 },
    texts: { 'launch.scope': ['县政府和部门的规范性文件(演示)', '涉及行政强制的规范性文件(演示)', '涉企规范性文件(演示)'] },
  },
  'legislation-advice': {
    volume: 25,
    units: ['justice'],
    steps: { reply: 8, none: 0.2, taken: 0.5 },
    choices: { 'ask.kind': { 地方性法规: 6, 地方政府规章: 3 }, 'review.result': { 同意: 8, 修改: 1 } },
    days: { 'ask.due': [-25, -12], 'distribute.due': [-9, -4] },
    counts: { 'taken.number': [0, 2] },
    texts: { 'ask.title': ['城市绿化条例(草案)(演示)', '生活垃圾分类管理办法(征求意见稿)(演示)', '物业管理条例(修订草案)(演示)', '旅游促进条例(草案)(演示)'], 'ask.from': ['市人大常委会法制工作机构(演示)', '市司法局(演示)'] },
  },
  'legal-review': {
    volume: 24, units: ['justice'],
    steps: { askFix: 0.4, decline: 0.01, withdraw: 0.02, early: 0.3, probe: 0.1, ask: 0.8, consult: 0.1, draft: 3, conclude: 6, answer: 2 },
    choices: { 'handIn.kind': { 其他涉法事务: 1, 行政规范性文件: 0, 重大行政决策: 0, 政府合同: 0, 重大执法决定: 0 }, 'accept.kind': { 其他涉法事务: 1, 行政规范性文件: 0, 重大行政决策: 0, 政府合同: 0, 重大执法决定: 0 }, 'conclude.result': { 合法: 6, 应当修改: 4, 不合法: 0.2, 超越权限: 0.05, 明示法律风险: 0 }, 'answer.taken': { 采纳: 8, 部分采纳: 2, 不采纳: 1 }, 'advise.whom': { 法律顾问: 6, 公职律师: 3 }, 'ask.whom': { 法律顾问: 6, 公职律师: 3 } },
    like: { 'accept.kind': 'received.kind', 'accept.title': 'received.title' }, days: { 'askFix.until': [-10, -5] }, counts: { 'answer.point': [1, 3] },
    texts: { 'handIn.title': ['信访积案的法律意见(演示)', '招商项目的法律问题(演示)', '土地纠纷的法律意见(演示)'], 'accept.title': ['涉法事务(演示)'] },
  },
  contract: {
    volume: 36, often: { housing: 3, transport: 3, commerce: 3, development: 2, government: 1 },
    steps: { investigate: 0.2, draft: 0.2, own: 0.2, submit: 2, sign: 8, collective: 1, table: 0.1, award: 0.3, negotiate: 0.4, early: 0.4, compete: 0.3, drop: 0.02, finish: 1, dissolve: 0.02, change: 2, contest: 0.3, report: 1 },
    choices: { 'plan.nature': { 行政协议: 4, 民事合同: 6 }, 'plan.kind': { 招商引资: 3, 政府采购: 4, 建设工程: 4, 征收补偿: 2, 特许经营: 1, '资产、借款': 1, 其他: 1 }, 'investigate.able': { '主体适格、具备履约能力': 14, 不具备履约能力: 0.5 }, 'own.result': { 同意送审: 8, 修改: 1 }, 'collective.result': { 同意签订: 9, 修改后再议: 1, 不同意签订: 0.1 }, 'report.state': { 正常: 9, 迟延: 1, 有重大变化: 0.4 }, 'change.ground': { 双方协商一致: 6, 对方违约: 1, '国家利益、社会公共利益需要': 0.5, '换届、区划或者机构职能调整、责任人更替': 0.2 }, 'contest.way': { '协商、调解': 5, 行政诉讼: 1, 民事诉讼: 1, 行政复议: 1, 仲裁: 0.2 }, 'settle.result': { 达成一致: 5, 本机关胜诉: 2, 本机关败诉: 1 }, 'compete.issuer': { 部门出台: 4 } },
    yes: { 'plan.major': 0.3, 'plan.tender': 0.4, 'plan.market': 0.1, 'draft.arbitration': 0.03, 'draft.guarantee': 0.01 }, like: { 'sign.party': 'investigate.party' },
    money: { 'sign.amount': [50_000, 5_000_000], 'sign.milestones.amount': [10_000, 400_000], 'settle.paid': [1_000, 50_000] }, days: { 'sign.until': [-700, -200], 'sign.milestones.due': [-300, -20] }, agencies: { 'submit.to': ['justice'] },
    texts: { 'plan.title': ['招商项目投资协议(演示)', '道路养护合同(演示)', '办公设备采购合同(演示)', '垃圾清运服务合同(演示)', '国有资产租赁合同(演示)'], 'sign.milestones.what': ['支付首期款(演示)', '交付工程(演示)', '支付尾款(演示)', '投产(演示)'] },
  },
  'contract-milestone': { volume: 0, steps: { keep: 12, end: 0.03, fail: 0.2, postpone: 0.3, urge: 1, order: 0.1, apply: 0.02 }, choices: { 'end.how': { '变更、解除后不再履行': 2, '对方违约,已另行追究': 2, '本机关违约,已承担责任': 1 } }, days: { 'postpone.until': [-90, -20], 'order.until': [-40, -20] }, money: { 'keep.amount': [10_000, 400_000], 'repair.amount': [1_000, 20_000] } },
  'contract-change': { volume: 0, steps: { agree: 6, decide: 0.3, notify: 0.3, refuse: 0.4, submit: 4, finish: 4, hear: 0.5, collective: 1, table: 0.1 }, choices: { 'collective.result': { 同意: 9, 不同意: 0.5 } }, yes: { 'submit.major': 0.2 }, agencies: { 'submit.to': ['justice'] }, money: { 'decide.owed': [10_000, 200_000], 'compensate.amount': [10_000, 200_000] }, days: { 'agree.milestones.due': [-200, -20] }, like: { 'compensate.amount': 'decide.owed' } },
};
