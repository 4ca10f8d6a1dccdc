/** How a county tends to act in the chapter decisions: habits, not rules. */
import type { Habit } from '../habit.ts';

const MATTERS = [
  '城区公交票价调整方案(演示)',
  '义务教育学校布局规划(演示)',
  '生活垃圾分类实施方案(演示)',
  '老旧小区改造计划(演示)',
  '乡镇卫生院整合方案(演示)',
  '城市停车收费管理方案(演示)',
];
const all = (...values: string[]): Record<string, number> => Object.fromEntries(values.map((v) => [v, 1]));

// biome-ignore format: a habit a line
export const decisions: Record<string, Habit> = {
  'decision-catalogue': { volume: 0, steps: { none: 0.001, report: 1, sendBack: 0.02, suggest: 0.15, adjust: 0.05, askChange: 0.02, agreedChange: 0.05 }, choices: { 'legal.result': { 同意: 9, 修改: 1 }, 'study.result': { 列入: 2, 不列入: 3 }, }, days: { 'compile.items.due': [-280, -120], 'announce.items.due': [-280, -120], 'adjust.added.due': [-200, -60] }, texts: { 'suggest.title': MATTERS, 'compile.items.title': MATTERS, 'announce.items.title': MATTERS, 'adjust.added.title': MATTERS, 'compile.title': ['重大行政决策事项年度目录(演示)'] } },
  'catalogue-item': { volume: 0, steps: { lapse: 0, delay: 0.1 }, days: { 'delay.until': [-120, -30] } },
  decision: {
    volume: 36, units: ['government', 'office'],
    steps: { stop: 0.002, decline: 0.03, revoke: 0.01, reject: 0.05, blame: 0, postpone: 0.1, submit: 4, involve: 1, adopt: 1, consult: 0.3, coordinate: 0.5, decide: 6, askParty: 3, partyAnswer: 4, congressAnswer: 8, close: 2, callHearing: 0.05, confer: 1 },
    choices: { 'start.congress': { '不属于报告、讨论决定的范围': 8, 出台前向人大常委会报告: 1, 由人大及其常委会讨论决定: 1 }, 'expertise.view': { 可行: 5, 修改后可行: 3, 不可行: 0.2 }, 'assess.level': { 可控: 6, 采取措施后可控: 3, 不可控: 0.1 }, 'compete.issuer': { '县级以上人民政府出台,或者提请本级人大及其常委会审议': 9 }, 'partyAnswer.result': { 同意: 12, 修改: 1, 不同意: 0.1 }, 'congressAnswer.result': { 通过: 9, 同意报告: 3, 没有通过: 0.1 }, 'coordinate.result': { 一致: 6 } },
    sets: { 'table.papers': all('决策草案及相关材料', '公平竞争审查的有关情况', '公众意见研究采纳情况', '专家论证意见研究采纳情况', '风险评估报告', '合法性审查意见'), 'close.papers': all('启动', '草案', '公众参与', '专家论证', '风险评估', '公平竞争审查', '合法性审查', '集体讨论', '请示报告', '公布解读'), 'announce.where': { 政府网站: 1, 政府公报: 0.5, 报纸: 0.3 } },
    yes: { 'start.below': 0, 'start.secret': 0.03, 'start.groups': 0.2, 'start.hearing': 0.03, 'start.expert': 0.4, 'start.risk': 0.4, 'start.market': 0.2, 'expertise.signed': 0.98, 'decide.minority': 0.03, 'announce.wide': 0.4 },
    days: { 'start.due': [-240, -120], 'postpone.until': [-120, -30], 'decide.until': [-400, -150] }, counts: { 'confer.people': [5, 20], 'adopt.taken': [0, 6], 'involve.people': [8, 60], 'invite.number': [3, 7], 'draft.options': [1, 2] },
    agencies: { 'submit.to': ['justice'], 'start.lead': ['transport', 'housing', 'education', 'health', 'development'], 'decide.executor': ['transport', 'housing', 'education', 'health', 'development'] }, texts: { 'propose.title': MATTERS, 'consult.title': MATTERS, 'decide.title': MATTERS },
    like: { 'decide.title': 'propose.title', 'consult.title': 'propose.title', 'callHearing.title': 'propose.title' },
  },
  'decision-hearing': { volume: 0, steps: { cancel: 0.01, postpone: 0, enrol: 3 }, days: { 'announce.on': [-12, -10], 'postpone.to': [-9, -8] }, yes: { 'announce.chosen': 0.6, 'hear.signed': 0.99, 'hear.public': 0.99 } },
  'decision-execution': { volume: 0, steps: { halt: 0, uphold: 0.3, finish: 0.05, evaluate: 0.05, blame: 0, inspect: 0.3, alarm: 0.05, adjust: 0.05, suspend: 0.02, report: 2 }, choices: { 'report.state': { 正常: 8, 迟缓: 1 }, 'inspect.found': { 正常执行: 8, '拖延、推诿': 1, 没有执行: 0.3 }, 'evaluated.advice': { 继续执行: 6, 调整: 1, 停止执行: 0.1 } }, sets: { 'evaluated.who': { 社会公众: 1, 人大代表: 0.8, 政协委员: 0.6 } }, yes: { 'adjust.major': 0.1, 'suspend.urgent': 0.6 }, days: { 'adjust.until': [-200, -60], 'evaluate.until': [-60, -30] } },
  'public-comment': { volume: 6, units: ['government', 'office', 'development', 'housing'], steps: { stop: 0.01, extend: 0.05, explain: 0.2 }, choices: { 'begin.kind': { 其他草案: 1, 重大行政决策草案: 0, 行政规范性文件草案: 0, 涉及经营者的行政规范性文件草案: 0 } }, days: { 'announce.until': [-45, -33], 'extend.until': [-70, -50] }, sets: { 'announce.ways': { 网站留言: 1, 信函: 0.8, 电子邮件: 0.8, 电话: 0.5 }, 'announce.media': { 政府网站: 1, 政务新媒体: 0.6 } }, texts: { 'announce.title': MATTERS } },
  comment: { volume: 90, units: ['government', 'office', 'development', 'housing'], choices: { 'hand.as': { 公民: 8, 企业: 3, 行业协会商会: 1, '人大代表、政协委员': 1, '机关、单位': 1, 没有署名: 1 }, 'hand.way': { 网站留言: 8, 电子邮件: 3, 电话: 1, 信函: 1 }, 'answer.taken': { 采纳: 3, 部分采纳: 2, 不采纳: 3, 与草案无关: 1 } }, texts: { 'answer.point': ['收费标准(演示)', '实施时间(演示)', '适用范围(演示)', '公示方式(演示)'] } },
  meeting: { volume: 110, units: ['government'], steps: { cancel: 0.005, shift: 0.1, study: 2, attended: 2, invite: 1, other: 1 }, choices: { 'call.kind': { 政府常务会议: 12, 政府全体会议: 1, '依法治县(市、区)委员会会议': 0.5, '党委常委会会议(法治议题)': 0.3, '部门领导班子会议(三重一大)': 0.3, 政府专题会议: 2 }, 'record.items.result': { 通过: 8, 修改后通过: 4, 再次讨论: 0.5, 不通过: 0.2 }, 'record.items.last': { 是: 50, 否: 0.2 }, 'attended.who': { 法律顾问: 4, 司法行政部门负责人: 4, 议题承办单位负责人: 3, 公职律师: 1, 审计部门负责人: 1 }, 'invite.who': { 法律顾问: 4, 司法行政部门负责人: 4, 议题承办单位负责人: 3 } }, days: { 'call.on': [-40, -20], 'shift.to': [-50, -44] }, counts: { 'hold.members': [3, 3], 'record.items.against': [0, 1] }, texts: { 'call.title': ['政府会议(演示)'], 'study.topic': ['行政处罚法(演示)', '重大行政决策程序(演示)', '信访工作条例(演示)', '安全生产法(演示)'], 'study.laws.name': ['行政处罚法', '行政复议法', '重大行政决策程序暂行条例', '安全生产法', '优化营商环境条例'], 'other.title': ['法治政府建设情况汇报(演示)', '安全生产工作汇报(演示)', '资金安排(演示)'] } },
};
