/**
 * How a county tends to act: how many cases of each procedure a year brings, what people tend to choose, how often something unusual happens.
 * These are habits, not rules: what may be done is the law's business. A procedure that is not named here is simulated all the same, in small
 * numbers and by even chances.
 */
export interface Habit {
  /** Cases a year for one county, at size 1. */
  volume: number;
  /** Which kind of unit holds them; any that has the roles, otherwise. */
  units?: string[];
  /** Steps that are taken more or less often than by even chances; 0 is never of one's own accord. */
  steps?: Record<string, number>;
  /** Values of choices, by `step.field`, with weights. */
  choices?: Record<string, Record<string, number>>;
  /** Chance of a yes, by `step.field`. */
  yes?: Record<string, number>;
  /** Money in 元, lowest and highest, by `step.field`. */
  money?: Record<string, [number, number]>;
  /** Days before the step's own day that a date field lies, lowest and highest; negative lies ahead. */
  days?: Record<string, [number, number]>;
  /** Whole numbers, lowest and highest. */
  counts?: Record<string, [number, number]>;
  /** Texts to choose from. */
  texts?: Record<string, string[]>;
  /** A field that takes the value of another fact of the case, or of the form in hand. */
  like?: Record<string, string>;
}

/** Chances that hold everywhere. */
export const ODDS = {
  /** An office is late with what it owes. */
  late: 0.035,
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

export const HABITS: Record<string, Habit> = {
  penalty: {
    volume: 220,
    steps: {
      refer: 0.2,
      decline: 0.4,
      recuse: 0,
      object: 0.02,
      sample: 0.3,
      permit: 0.2,
      examine: 0.3,
      announce: 0,
      suspend: 0.1,
      order: 0.2,
      waive: 0.3,
      giveUp: 0.1,
      transfer: 0.05,
      drop: 0.15,
      spare: 0.8,
      sued: 0.1,
      depart: 0.1,
      judged: 0.3,
    },
    choices: {
      'report.advice': { 处罚: 12, 不予处罚: 2, 移送司法机关: 0.4 },
      'hear.result': { 完成: 8, 视为放弃: 1 },
      'review.result': { 同意: 9, 建议修改: 1 },
      'weigh.taken': { 不采纳: 5, 部分采纳: 3, 采纳: 1 },
    },
    yes: { 'source.harm': 0.06, 'investigate.shown': 1, 'notify.heavier': 0.12, 'call.open': 0.9, 'review.able': 1, 'decide.surcharge': 1 },
    money: {
      'notify.fine': [500, 20_000],
      'decide.fine': [500, 20_000],
      'notify.seized': [0, 0],
      'decide.seized': [0, 0],
      'decide.gains': [0, 0],
    },
    days: { 'source.endedOn': [3, 300], 'call.on': [-16, -12] },
    like: {
      'decide.party': 'source.party',
      'decide.kinds': 'notify.kinds',
      'decide.fine': 'notify.fine',
      'decide.seized': 'notify.seized',
    },
  },
  'penalty-summary': { volume: 160, money: { 'decide.fine': [50, 200] } },
  reconsideration: {
    volume: 60,
    steps: { ordered: 0, sue: 0.1, suspend: 0.2, reject: 0.2, withdraw: 0.5, refuse: 0.5, askFix: 0.8, terminate: 0.2 },
    choices: {
      'apply.kind': { 行政处罚: 10, 政府信息公开: 4, 工伤认定: 5, 行政许可: 3, 征收征用: 2 },
      'decide.outcome': { 维持: 10, 驳回: 2, 撤销: 3, 变更: 1, 确认违法: 2, 责令履行: 1 },
    },
    yes: { 'apply.damages': 0.05, 'apply.review': 0.03, 'apply.land': 0.05, 'apply.local': 0.9 },
    days: { 'apply.knewOn': [5, 55], 'apply.madeOn': [8, 70] },
  },
  'reconsideration-simple': { volume: 30 },
  'disclosure-request': { volume: 90, steps: { askFix: 0.6, excessive: 0.1 } },
  'disclosure-proactive': { volume: 60 },
  task: { volume: 50 },
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
