/**
 * How a county tends to act: how many cases of each procedure a year brings, what people tend to choose, how often something unusual happens.
 * These are habits, not rules: what may be done is the law's business. A procedure that is not named here is simulated all the same, in small
 * numbers and by even chances.
 */
export interface Habit {
  /** Cases a year for one county, at size 1; 0 where they come of others alone. */
  volume: number;
  /** Which kind of unit (or which unit) holds them; any that has the roles, otherwise. */
  units?: string[];
  /** Units that hold more of them than others. */
  often?: Record<string, number>;
  /** Steps that are taken more or less often than by even chances; 0 is never of one's own accord. */
  steps?: Record<string, number>;
  /** Values of choices, by `step.field`, with weights. */
  choices?: Record<string, Record<string, number>>;
  /** Chance of a yes, by `step.field`. */
  yes?: Record<string, number>;
  /** Money in 元, lowest and highest, by `step.field`. */
  money?: Record<string, [number, number]>;
  /** Days before the step's own day that a date field lies, nearest and farthest; negative lies ahead. */
  days?: Record<string, [number, number]>;
  /** Whole numbers, lowest and highest. */
  counts?: Record<string, [number, number]>;
  /** Texts to choose from. */
  texts?: Record<string, string[]>;
  /** A field that takes the value of another fact of the case (`step.field`), or the day of a step (`step`). */
  like?: Record<string, string>;
}

/** Chances that hold everywhere. */
export const ODDS = {
  /** An office is late with what it owes. */
  late: 0.04,
  /** A party uses a right whose window is open. */
  right: 0.18,
  /** A thing is done on paper and recorded days later. */
  recorded: 0.02,
  /** An entry is corrected soon after. */
  corrected: 0.012,
  /** Someone tries what the law forbids, and is refused. */
  tried: 0.03,
  /** A running case is stopped, or its limit extended, where the law allows. */
  unusual: 0.05,
};

/** Titles of tasks as a county's plan has them. */
const TASK_TITLES = [
  '深化权责清单管理',
  '精简规范行政许可',
  '全面落实告知承诺制',
  '强化“双随机、一公开”监管',
  '健全信用监管机制',
  '实施包容审慎监管',
  '维护市场公平竞争秩序',
  '深化公共法律服务体系建设',
  '加强行政规范性文件合法性审核',
  '严格落实重大行政决策程序',
  '推进决策后评估工作',
  '加大重点领域执法力度',
  '规范行政执法人员管理',
  '全面落实行政裁量权基准制度',
  '有效落实“行刑衔接”',
  '健全突发事件应急响应处置机制',
  '完善行政调解机制',
  '提升行政应诉工作质效',
  '健全行政执法监督',
  '深化基层政务公开',
  '推进政务诚信建设',
  '加强法治教育培训',
];

// biome-ignore format: a habit a line
export const HABITS: Record<string, Habit> = {
  penalty: {
    volume: 220,
    often: { market: 30, enforcement: 20, transport: 6, agriculture: 6 },
    steps: { file: 14, refer: 0.03, decline: 0.7, decide: 16, spare: 0.15, drop: 0.02, taken: 0.3, transfer: 0, withdraw: 0, call: 0.05, announceHearing: 0.1, lapse: 0.05, takeBack: 0.1, recuse: 0, stay: 1, object: 0.02, sample: 0.3, permit: 0.2, examine: 0.3, announce: 0, suspend: 0.1, order: 0.2, waive: 0.3, giveUp: 0.1, sued: 0.1, depart: 0.1, judged: 0.3, postpone: 0.1, extendAgain: 0.05, check: 0.4, submit: 0.5, tellHearing: 0.6 },
    choices: { 'source.age': { 公民: 6, 法人或者其他组织: 5, 已满十四周岁不满十八周岁的公民: 0.1, 不满十四周岁的公民: 0.05 }, 'report.advice': { 行政处罚: 14, 不予行政处罚: 1, 移送司法机关: 0.25, 撤销案件: 0.2 }, 'report.weight': { 情节复杂或者重大违法: 2, 涉及重大公共利益: 0.5, 直接关系当事人或者第三人重大权益: 1, '疑难复杂、涉及多个法律关系': 0.5 }, 'decide.level': { 一般: 6, 从轻: 4, 从重: 1 }, 'drop.ground': { 其他: 1 }, 'review.result': { 同意: 9, 建议修改: 1 }, 'weigh.taken': { 不采纳: 5, 部分采纳: 3, 采纳: 1 }, 'notify.kinds': { 罚款: 12, 警告: 3, 没收违法所得: 1 } },
    yes: { 'file.harm': 0.06, 'investigate.shown': 1, 'notify.heavier': 0.12, 'call.open': 0.9, 'review.able': 1, 'decide.surcharge': 1 },
    money: { 'notify.fine': [500, 8000], 'decide.fine': [500, 8000], 'notify.gains': [200, 3000] },
    days: { 'file.endedOn': [3, 300], 'call.on': [-16, -12] },
    like: { 'decide.party': 'source.party', 'decide.kinds': 'notify.kinds', 'decide.fine': 'notify.fine', 'decide.gains': 'notify.gains', 'decide.goods': 'notify.goods' },
  },
  'penalty-summary': {
    volume: 160,
    often: { market: 20, enforcement: 20, transport: 10 },
    steps: { decide: 16, spare: 0.1, toOrdinary: 0.03, collect: 0.6, landed: 0, sued: 0.05, judged: 0.2 },
    choices: { 'identify.age': { 公民: 8, 法人或者其他组织: 4, 不满十四周岁的公民: 0.05, 已满十四周岁不满十八周岁的公民: 0.1 }, 'listen.said': { 没有意见: 6, '陈述、申辩': 2 }, 'decide.way': { 十五日内到银行缴纳: 5, 当场收缴: 2 } },
    money: { 'decide.fine': [50, 200], 'collect.amount': [50, 100], 'inform.fine': [50, 200] },
    like: { 'decide.kind': 'inform.kind', 'decide.fine': 'inform.fine' },
    yes: { 'identify.shown': 1, 'decide.surcharge': 1 },
  },
  reconsideration: {
    volume: 60,
    steps: { accept: 16, askFix: 2, refuse: 0.6, drop: 0.3, decide: 16, reject: 0.1, terminate: 0.1, mediated: 0.6, conclude: 3, simplify: 1, notify: 6, ordered: 0, sue: 0.1, suspend: 0.3, withdraw: 0.3, letGo: 3, keep: 0.3, attach: 0.2, appraise: 0.1, stay: 0.1, mediate: 0.4 },
    choices: { 'apply.kind': { 行政处罚: 10, 政府信息公开: 4, 工伤认定: 5, 行政许可: 3, 征收征用: 2 }, 'decide.outcome': { 维持: 10, 驳回复议请求: 2, 撤销: 3, 变更: 1, 确认违法: 2, 责令履行: 1, 部分撤销: 1 }, 'decide.ground': { '合法、适当': 10 }, 'decide.passed': { 机关负责人同意: 8, 集体讨论通过: 2 }, 'conclude.outcome': { 维持: 6, 撤销: 2, 驳回复议请求: 1 }, 'apply.first': { 不是: 12 }, 'hearing.applicant': { 参加: 9 }, 'hearing.respondent': { 负责人参加: 8 }, 'mediate.result': { 达成协议: 3 }, 'attach.origin': { '申请人申请(第五十六条)': 5 }, 'apply.way': { 当面: 4, 邮寄: 5, 互联网: 3, 口头: 1, 上级责令受理: 0 } },
    yes: { 'apply.damages': 0.05, 'apply.review': 0.03, 'apply.land': 0.05, 'apply.local': 0.9 },
    days: { 'apply.knewOn': [5, 55], 'apply.madeOn': [56, 70] },
  },
  'reconsideration-simple': { volume: 0, steps: { decide: 16, convert: 0.5, reject: 0.4, terminate: 0.3, mediated: 1, withdraw: 0.3, suspend: 0.1, sue: 0.1 }, choices: { 'decide.passed': { 机关负责人同意: 8, 集体讨论通过: 2 } } },
  'reconsideration-aftercare': { volume: 0, steps: { hold: 0, find: 0.05, criticise: 0.1, sue: 0.3 } },
  'reconsideration-attached': { volume: 0 },
  'reconsideration-via-agency': { volume: 5 },
  'reconsideration-oversight': { volume: 3 },
  'penalty-execution': { volume: 0, steps: { end: 0.05, pay: 8, challenged: 0, collect: 0.1 }, like: { 'pay.amount': 'start.fine' } },
  instalment: { volume: 0, steps: { forced: 0.2 } },
  'criminal-transfer': { volume: 0, steps: { reject: 0.3, stop: 0.05, clue: 0.1 } },
  'disclosure-request': {
    volume: 90,
    often: { office: 25 },
    steps: { askFix: 1, reply: 12, askWhy: 0.05, delay: 0.05, chargePieces: 0.02, chargePages: 0.02, askThird: 0.5, askOrgan: 0.3, suggest: 0.1 },
  },
  'disclosure-proactive': { volume: 70, steps: { release: 16, withhold: 0.8, retire: 0.1 } },
  'disclosure-correction': { volume: 4 },
  task: {
    volume: 24,
    steps: { adjust: 0.05, progress: 4, done: 4 },
    days: { 'create.dueOn': [-160, -60] },
    texts: { 'create.title': TASK_TITLES, 'create.plan': ['法治政府建设年度工作要点(演示)'], 'create.section': ['年度重点任务'], 'create.no': TASK_TITLES.map((_, i) => String(i + 1)), 'breakDown.years.what': ['(演示)制定清单并公布', '(演示)全面推开', '(演示)总结评估'] },
  },
  'task-year': { volume: 0, steps: { adjust: 0.05 } },
};
export const FALLBACK: Habit = { volume: 6 };

/** Phrases for free texts: of no meaning, and marked as invented. */
export const PHRASES = [
  '(演示)情况已核实,材料齐全',
  '(演示)按规定办理,详见附件',
  '(演示)当事人到场说明了情况',
  '(演示)经研究,予以办理',
  '(演示)材料不完整,已一次性告知',
];
