/** How a county tends to act in the chapter enforcement: habits, not rules. */
import type { Habit } from '../habit.ts';

// biome-ignore format: a habit a line
export const enforcement: Record<string, Habit> = {
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
  'penalty-execution': { volume: 0, steps: { end: 0.05, pay: 8, challenged: 0, collect: 0.1 }, like: { 'pay.amount': 'start.fine' } },
  instalment: { volume: 0, steps: { forced: 0.2 } },
  'criminal-transfer': { volume: 0, steps: { reject: 0.3, stop: 0.05, clue: 0.1 } },
};
