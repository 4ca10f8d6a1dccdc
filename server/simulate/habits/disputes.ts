/** How a county tends to act in the chapter disputes: habits, not rules. */
import type { Habit } from '../habit.ts';

// biome-ignore format: a habit a line
export const disputes: Record<string, Habit> = {
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
};
