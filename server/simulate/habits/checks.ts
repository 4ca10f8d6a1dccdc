/** How a county tends to act in the chapter checks: habits, not rules. */
import type { Habit } from '../habit.ts';

/** The six parts of the yearly report. */
const SIX = {
  总体情况: 1,
  主动公开政府信息情况: 1,
  收到和处理政府信息公开申请情况: 1,
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况': 1,
  存在的主要问题及改进情况: 1,
  其他需要报告的事项: 1,
};

// biome-ignore format: a habit a line
export const checks: Record<string, Habit> = {
  'disclosure-request': {
    volume: 90,
    often: { office: 25 },
    steps: { askFix: 1, reply: 12, askWhy: 0.05, delay: 0.05, chargePieces: 0.02, chargePages: 0.02, askThird: 0.5, askOrgan: 0.3, suggest: 0.1 },
  },
  'disclosure-proactive': { volume: 70, steps: { release: 16, withhold: 0.8, retire: 0.1 } },
  'disclosure-correction': { volume: 4 },
  'disclosure-report': { volume: 0, sets: { 'write.parts': SIX }, steps: { submit: 4, announce: 4 } },
  'disclosure-report-government': { volume: 0, sets: { 'write.parts': { ...SIX, '工作考核、社会评议和责任追究结果情况': 1 } }, steps: { announce: 4 } },
  'disclosure-catalogue': {
    volume: 24, steps: { reject: 0.2, remove: 0.02, adjust: 0.3, explain: 0.5 },
    choices: { 'review.result': { 可以公开: 20, 不得公开: 1 }, 'check.result': { 全部按要求公开: 9, 部分没有公开: 1 } }, counts: { 'list.workdays': [5, 20], 'check.missing': [1, 3] }, days: { 'list.from': [0, 0] },
    texts: { 'propose.item': ['最低生活保障(演示)', '征地补偿安置公告(演示)', '义务教育招生(演示)'], 'list.item': ['最低生活保障(演示)', '征地补偿安置公告(演示)', '义务教育招生(演示)'], 'list.code': ['演示目录-'], 'list.limit': ['形成之日起二十个工作日(演示)'] },
  },
  proposal: {
    volume: 45, units: ['office'], steps: { withdraw: 0.03, drop: 0.05, urge: 0.2 },
    choices: { 'hand.kind': { 人大代表建议: 5, 政协提案: 4 } }, yes: { 'hand.hard': 0.1, 'hand.norms': 0.08, 'hand.key': 0.06 }, days: { 'hand.on': [0, 0] },
    texts: { 'hand.title': ['关于农村公路养护的建议(演示)', '关于规范性文件清理的建议(演示)', '关于老旧小区改造的提案(演示)', '关于惠企政策兑现的提案(演示)'], 'hand.no': Array.from({ length: 90 }, (_, i) => `演示第${i + 1}号`) },
  },
  'proposal-answer': {
    volume: 0, steps: { giveBack: 0.25, harder: 0.1, ask: 0.6, contact: 2, answer: 8, rate: 3, fulfil: 1 },
    choices: { 'contact.way': { 当面: 8, '座谈、调研': 3, 电话: 1, '书面、网络': 0.3 }, 'answer.grade': { 'A类:已经解决': 6, 'B类:正在解决或者列入计划': 3, 'C类:因条件限制暂不能解决': 0.6, 'D类:留作参考': 0.4 }, 'rate.rating': { 满意: 14, 基本满意: 3, 不满意: 0.6 } },
    yes: { 'answer.open': 0.85, 'fulfil.done': 0.9 }, days: { 'answer.promise': [-120, -40], 'harder.until': [-60, -30] },
  },
  'congress-report': {
    volume: 16, units: ['office'], steps: { lodge: 0.4, postponed: 0.05, cancel: 0.05, views: 0.6, none: 0.5 },
    choices: { 'plan.topic': { 专项工作: 5, 法治政府建设情况: 1, 决算草案: 1, '计划、预算执行情况': 1, 审计工作: 1, 国有资产管理情况: 1, 政府债务管理情况: 1, 环境状况和环境保护目标: 1, '建议、批评和意见办理情况': 1 }, 'opinion.kind': { 审议意见: 9, 决议: 1 } },
    yes: { 'draft.responds': 0.95 }, days: { 'plan.meeting': [-60, -35], 'opinion.until': [-90, -60] }, counts: { 'plan.year': [2025, 2025], 'report.attended': [1, 4] },
    texts: { 'plan.title': ['关于法治政府建设情况的报告(演示)', '关于生态环境保护的报告(演示)'], 'lodge.title': ['关于机构设置的备案报告(演示)'], 'opinion.title': ['审议意见(演示)'] },
  },
  'congress-opinion': {
    volume: 8, units: ['office'], steps: { unsatisfied: 0.1, rate: 0.5, progress: 0.3 },
    choices: { 'receive.kind': { 执法检查报告和审议意见: 4, 专题询问的意见: 2, 询问: 2, 质询案: 0.2, '调研、视察的意见': 2 }, 'receive.way': { 口头: 1, 书面: 1 }, 'rate.rating': { 满意: 8, 基本满意: 3, 不满意: 0.5 } },
    days: { 'receive.until': [-90, -60], 'allot.until': [-90, -60] }, like: { 'allot.kind': 'receive.kind', 'allot.title': 'receive.title', 'allot.until': 'receive.until' }, texts: { 'receive.title': ['执法检查意见(演示)'] },
  },
  audit: {
    volume: 24, units: ['audit'], steps: { direct: 0.05, account: 0.1, inquire: 1, decide: 0.5, transfer: 0.2, press: 0.1, appeal: 0.05, changed: 0, stop: 0.03, report: 4 },
    choices: { 'plan.kind': { 经济责任: 8, 本级预算执行: 1, 部门预算执行和决算: 5, 自然资源资产: 2, 重大政策措施落实跟踪: 2, 重大行政决策跟踪: 1, 政府投资项目: 4, 专项资金: 3 }, 'review.result': { 同意: 9, 退回: 1 } },
    yes: { 'inquire.shown': 1, 'report.open': 0.6 }, money: { 'report.findings.amount': [10_000, 3_000_000], 'decide.pay': [5_000, 300_000], 'execution.paid': [5_000, 300_000] }, days: { 'report.findings.until': [-120, -45] },
    texts: { 'plan.title': ['经济责任审计(演示)', '部门预算执行审计(演示)', '专项资金审计(演示)'], 'plan.approved': ['演示审计委〔2025〕1号'], 'report.findings.title': ['预算编制不完整(演示)', '专项资金滞留(演示)', '固定资产账实不符(演示)', '项目结算多计(演示)'] },
  },
  'audit-finding': {
    volume: 0, steps: { plan: 0.4, mend: 8, check: 4, strike: 8, extend: 0.2, urge: 0.3, carry: 0.2, annul: 0.02, inform: 0.6, advise: 0.15 },
    choices: { 'check.result': { 已经整改: 9, 正在整改: 1, 没有整改: 0.4, 虚假整改: 0.1 } }, like: { 'mend.amount': 'start.amount', 'check.amount': 'start.amount' }, yes: { 'mend.open': 0.5 }, counts: { 'mend.rules': [0, 2], 'mend.people': [0, 1] }, days: { 'extend.until': [-120, -60], 'carry.until': [-200, -90] },
  },
  'government-inspection': {
    volume: 20, units: ['office'], steps: { refuse: 0.05, cancel: 0.03, order: 2, talk: 0.1, rebuke: 0.03, askReview: 0.1, advise: 0.1, praise: 0.3, blame: 0.2, refer: 0.2, clue: 0.05, ask: 0.6, visit: 2, urge: 0.3 },
    choices: { 'plan.kind': { 日常督办: 6, 专项督查: 4, 线索核查: 2, 综合督查: 1, 事件调查: 0.3 }, 'plan.body': { 政府督查机构: 8, 督查组: 3, 经指定的所属部门: 1 }, 'verify.result': { 已经整改: 9, 没有整改: 0.6 }, 'blame.kind': { 通报批评: 3, 追究责任: 1 } },
    yes: { 'conclude.mend': 0.5 }, days: { 'plan.from': [0, 0], 'plan.until': [-45, -25], 'notify.reportBy': [-15, -8], 'conclude.mendBy': [-60, -30] }, counts: { 'ask.copies': [1, 4], 'form.invited': [0, 2] },
    texts: { 'plan.key': Array.from({ length: 300 }, (_, i) => `演示督${i + 1}`), 'plan.title': ['惠企政策落实督查(演示)', '重点项目督查(演示)', '民生实事督查(演示)'] },
  },
  'integrity-commitment': {
    volume: 40, often: { commerce: 6, finance: 5, housing: 4, development: 3 }, steps: { perform: 10, complete: 6, change: 0.1, breach: 0.3, complain: 0.2, succeed: 0.05, end: 1, recovered: 3 },
    choices: { 'enter.kind': { 政策兑现: 5, 招商引资承诺: 3, 政府采购合同: 5, 工程合同: 4, '债务、账款': 2 }, 'change.ground': { 社会公共利益: 3, 国家利益: 1, 机构或者职能调整: 0 } }, like: { 'perform.amount': 'enter.amount', 'compensate.amount': 'change.loss', 'breach.amount': 'enter.amount', 'recovered.amount': 'enter.amount' },
    money: { 'enter.amount': [5_000, 500_000], 'change.loss': [1_000, 50_000] }, days: { 'enter.due': [-120, -20] }, texts: { 'enter.title': ['技改奖补(演示)', '绿化养护合同(演示)', '招商扶持协议(演示)'] },
  },
  'integrity-record': {
    volume: 3, often: { development: 9 }, steps: { drop: 0.3, object: 0.3, criticise: 1, mended: 6, verify: 3, askRepair: 1, repair: 3, deny: 0.3, blame: 0.1, expire: 0.3 },
    choices: { 'record.level': { 一般: 6, 较重: 2, 严重: 0.2 }, 'verify.result': { 已经整改: 9, 没有整改: 0.5 } }, days: { 'record.mendBy': [-60, -30] }, money: { 'verify.paid': [5_000, 100_000] }, texts: { 'notify.title': ['拖欠账款(演示)', '没有兑现政策(演示)'] },
  },
  'post-rotation': {
    volume: 16, steps: { divide: 2, rotate: 0.6, defer: 0.2, remove: 0.05, take: 3 },
    sets: { 'enter.parts': { 受理: 0.7, 审查: 0.6, 决定: 0.3 }, 'divide.parts': { 受理: 0.8, 审查: 0.4 } }, choices: { 'enter.level': { 高: 3, 中: 3, 低: 1 }, 'check.result': { 落实: 9, 没有落实: 1 } }, days: { 'take.on': [0, 0], 'take.before': [900, 2000], 'defer.until': [-2100, -1900] },
    texts: { 'enter.post': ['采购管理岗(演示)', '审批岗(演示)', '资金分配岗(演示)'] },
  },
  accountability: {
    volume: 3, units: ['government', 'justice'], steps: { name: 6, decline: 0.4, drop: 0.05, transfer: 0.05, pause: 0.05, order: 0.4, extend: 0.05 },
    choices: { 'check.result': { '涉嫌违法违纪,需要进一步查证': 6, 不需要追究责任: 2 }, 'file.source': { 行政复议: 4, 行政诉讼: 4, 执法监督: 2, 审计: 1 }, 'open.source': { 行政复议: 4, 行政诉讼: 4, 投诉举报: 2 } }, like: { 'file.organ': 'start.organ', 'file.source': 'start.source' },
    yes: { 'verify.done': 0.95, 'file.lifelong': 0.02 }, days: { 'extend.until': [-300, -200], 'trace.on': [30, 300] }, texts: { 'file.title': ['处罚决定被撤销的责任追究(演示)', '败诉案件的责任追究(演示)'] },
  },
  'accountability-person': {
    volume: 0, steps: { remind: 8, punish: 2, clear: 1.5, askReview: 0.15, appeal: 0.1, again: 0, change: 1, annul: 0.3, prolonged: 0.05, lapsed: 0.2 },
    choices: { 'hear.said': { 没有意见: 5, '提出事实、理由和证据': 2, 拒绝表示意见: 0.2 }, 'punish.kind': { 警告: 8, 记过: 4, 记大过: 1, 降级: 0.1, 撤职: 0.05, 开除: 0.02 }, 'clear.ground': { 已经尽职: 3, 违法事实不能成立: 2 }, 'reviewed.result': { 维持: 9, 变更: 1 }, 'appealed.result': { 维持: 8, 变更: 1, 撤销: 0.5 } },
    yes: { 'punish.crime': 0 }, days: { 'change.until': [-200, -90] },
  },
};
