/** How a county tends to act in the chapter leadership: habits, not rules. */
import type { Habit } from '../habit.ts';

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

/** The five parts of the yearly report. */
const FIVE = {
  主要举措和成效: 1,
  存在的不足和原因: 1,
  主要负责人履行第一责任人职责的情况: 1,
  下一年度主要安排: 1,
  '其他需要报告的情况(没有的写明没有)': 1,
};
// biome-ignore format: a habit a line
const REPORT: Habit = { volume: 0, steps: { compose: 3, sign: 6, submit: 6, clear: 5, remind: 0.05, criticise: 0.01, appraise: 0.02, amend: 0.02, close: 4 }, sets: { 'compose.parts': FIVE }, yes: { 'submit.copied': 1 }, choices: { 'clear.secrecy': { 可以公开: 9 } } };
// biome-ignore format: a habit a line
const LECTURE: Habit = { volume: 0, steps: { close: 0.05 }, days: { 'give.on': [0, 0], 'party.on': [0, 0] }, counts: { 'give.persons': [30, 120], 'party.persons': [40, 160] }, texts: { 'give.topic': ['(演示)行政处罚法', '(演示)行政复议法'], 'party.topic': ['(演示)习近平法治思想', '(演示)宪法'] } };

// biome-ignore format: a habit a line
export const leadership: Record<string, Habit> = {
  task: {
    volume: 24,
    steps: { adjust: 0.05, progress: 4, done: 4 },
    days: { 'create.dueOn': [-160, -60] },
    texts: { 'create.title': TASK_TITLES, 'create.plan': ['法治政府建设年度工作要点(演示)'], 'create.section': ['年度重点任务'], 'create.no': TASK_TITLES.map((_, i) => String(i + 1)), 'breakDown.years.what': ['(演示)制定清单并公布', '(演示)全面推开', '(演示)总结评估'] },
  },
  'task-year': { volume: 0, steps: { adjust: 0.05 } },
  'action-plan': {
    volume: 1, units: ['government'], steps: { drop: 0.05 }, choices: { 'deliberate.result': { 通过: 6, 修改后再审: 1 }, 'draft.kind': { '年度计划(要点)': 6, '实施规划(方案)': 1 } }, days: { 'deliberate.on': [0, 0] }, counts: { 'issue.aspects': [6, 14], 'draft.tasks': [20, 40], 'split.tasks': [40, 60] },
    texts: { 'draft.title': ['法治政府建设年度工作要点(演示)'] },
  },
  'office-exam': { volume: 12, units: ['justice'], steps: { drop: 0.03, fail: 0.2, sit: 2 }, days: { 'list.dueOn': [-30, -15] }, counts: { 'sit.score': [52, 98] } },
  problem: {
    volume: 16, units: ['government', '部门'], steps: { drop: 0.05, extend: 0.1, urge: 0.3 }, choices: { 'check.result': { 已经整改: 8, 退回: 1 } }, days: { 'list.dueOn': [-120, -60], 'extend.until': [-40, -20] },
    texts: { 'list.title': ['(演示)负责人出庭应诉率不高', '(演示)执法卷宗不规范', '(演示)镇街审核力量不足', '(演示)答复政府信息公开申请逾期'] },
  },
  'annual-report': {
    volume: 0, steps: { pass: 0, ask: 2, amend: 0.03, compose: 3, review: 3, table: 3, sign: 6, toParty: 6, toCongress: 6, toSuperior: 6, clear: 5, close: 4 }, sets: { 'compose.parts': FIVE }, yes: { 'toSuperior.copied': 1 },
    choices: { 'review.result': { 同意: 9, 退回修改: 1 }, 'clear.secrecy': { 可以公开: 9, 删去涉密内容后公开: 0.5 } },
    days: { 'ask.dueOn': [-12, -8] }, counts: { 'ask.units': [12, 18], 'ask.year': [2024, 2024], 'compose.year': [2024, 2024] }, texts: { 'compose.title': ['(演示)法治政府建设年度报告'], 'ask.units.what': ['(演示)本单位承担的全部部分'] },
  },
  'annual-report-part': { volume: 0, steps: { draft: 3, sign: 8, accept: 9, sendBack: 0.7, none: 0.03, absent: 0.02, chase: 0.5 }, counts: { 'draft.declared': [1, 2] } },
  'unit-report': REPORT,
  'unit-report-town': REPORT,
  'unit-report-street': REPORT,
  'leader-duty': {
    volume: 6, units: ['justice'], steps: { hand: 0.01, end: 0.01, change: 0.05 }, choices: { 'enter.rhythm': { 每年: 5, 任期内: 0.6, 及时: 3, 长期: 2 }, 'enter.post': { 政府主要负责人: 1 } },
    days: { 'enter.from': [0, 0], 'enter.termEnd': [-900, -400] }, counts: { 'enter.times': [1, 2] },
    texts: { 'enter.title': ['县长'], 'enter.what': ['组织制定法治政府建设工作规划和年度计划', '研究解决法治政府建设有关重大问题', '为推进法治建设提供保障、创造条件'], 'enter.article': ['党政主要负责人履行推进法治建设第一责任人职责规定第6条第1项'],
      'enter.how': ['政府常务会议、专题会议', '批示督办'], 'enter.by': ['政府会议:召开会议', '听取法治建设工作汇报:听取汇报'] },
  },
  'leader-act': { volume: 70, units: ['government'], steps: { withdraw: 0.05 }, days: { 'act.on': [0, 3] }, texts: { 'act.what': ['(演示)听取执法监督情况汇报', '(演示)批示督办整改', '(演示)带头学法'] } },
  'duty-report-round': { volume: 0, days: { 'ask.dueOn': [-30, -20] }, counts: { 'ask.people': [20, 30], 'ask.year': [2024, 2024] } },
  'duty-report': { volume: 0, steps: { drop: 0.05, sendBack: 0.2, chase: 0.5 }, choices: { 'rate.result': { 好: 6, 较好: 5, 一般: 0.8, 差: 0.1 }, 'give.way': { 会议述法: 2, 书面述法: 5 } }, days: { 'give.on': [0, 0] }, counts: { 'give.heard': [20, 60] } },
  briefing: {
    volume: 5, units: ['government'], steps: { cancel: 0.02, shift: 0.1 }, choices: { 'plan.body': { 党委常委会会议: 6, '依法治县(市、区)委员会会议': 2, 政府常务会议: 4 }, 'plan.topic': { 上一年度法治政府建设情况: 6, 行政执法: 3, 行政复议和应诉: 3 } },
    days: { 'plan.on': [-14, -7], 'shift.to': [-10, -5], 'hear.requests.dueOn': [-90, -40] }, counts: { 'hear.requests': [1, 2] }, texts: { 'plan.title': ['(演示)法治政府建设情况汇报'], 'hear.requests.title': ['(演示)规范涉企检查', '(演示)提高出庭应诉质效'] },
  },
  'instruction-request': { volume: 8, units: ['government', 'justice'], steps: { withdraw: 0.05, shelve: 0.05, mend: 1 }, choices: { 'review.result': { 同意: 8, 退回修改: 1 }, 'reply.result': { 同意: 8, 不同意: 0.3, 修改以后再报: 0.4, 已阅: 1 } }, texts: { 'draft.title': ['(演示)关于综合行政执法体制改革的请示', '(演示)关于法治政府建设情况的报告'] } },
  'coordination-body': {
    volume: 3, units: ['government'], steps: { refuse: 0.2, abolish: 0.02, prolong: 0.05, change: 0.3, meet: 1, tidy: 1 }, yes: { 'propose.own': 0.03, 'propose.temporary': 0.3, 'meet.legal': 0.7 }, choices: { 'propose.field': { 法治建设: 3, 行政执法协调: 3, 应急: 2 }, 'tidy.result': { 保留: 9, 撤销: 1 } },
    days: { 'propose.until': [-700, -300], 'prolong.until': [-900, -700], 'meet.on': [0, 0] }, counts: { 'meet.present': [8, 30] }, texts: { 'propose.name': ['(演示)行政执法协调小组', '(演示)示范创建工作领导小组'] },
  },
  'study-plan': { volume: 24, units: ['部门'], steps: { list: 0.3, note: 0.5 }, choices: { 'draft.body': { 部门领导班子: 8, 政府常务会议: 3 } }, counts: { 'draft.items': [3, 6], 'draft.year': [2025, 2025], 'draft.items.month': [1, 12], 'list.laws': [8, 20] } },
  study: {
    volume: 70, units: ['government', '部门'], choices: { 'hold.kind': { 党委理论学习中心组学法: 3, 党委常委会会前学法: 2, '依法治县(市、区)委员会专题学法': 0.5, 部门会前学法: 12, 网上学法: 2 } }, counts: { 'hold.laws': [1, 2] },
    texts: { 'hold.topic': ['(演示)行政处罚法', '(演示)行政复议法', '(演示)突发事件应对法'], 'hold.laws.name': ['行政处罚法', '行政复议法', '突发事件应对法', '公平竞争审查条例'] },
  },
  lecture: LECTURE,
  'lecture-government': LECTURE,
  'lecture-town': LECTURE,
  'head-lecture': { volume: 7, units: ['justice'], steps: { cancel: 0.02, speak: 4 }, days: { 'plan.on': [-10, -4] }, counts: { 'close.persons': [80, 260] }, texts: { 'plan.title': ['(演示)局长讲法'] } },
  'legal-training-class': {
    volume: 4, units: ['justice'], steps: { cancel: 0.03, attend: 6, hold: 1.5 }, yes: { 'hold.fullTime': 0.8, 'attend.passed': 0.95 }, choices: { 'plan.kind': { 法治专题脱产培训: 1, 法治专题培训: 2 } }, days: { 'plan.from': [-20, -10], 'hold.from': [0, 0], 'hold.until': [-3, 0] },
    counts: { 'plan.terms': [1, 2], 'hold.no': [1, 2], 'hold.hours': [8, 24] }, texts: { 'plan.title': ['(演示)法治政府建设专题培训班'] },
  },
  'form-map': { volume: 10, units: ['justice'], steps: { replace: 0.02, end: 0.01 }, counts: { 'map.cells': [20, 140], 'map.sums': [2, 12], 'map.declared': [1, 3] }, texts: { 'map.no': ['演示表-'], 'map.title': ['(演示)行政执法情况统计表', '(演示)行政复议应诉统计表'], 'map.from': ['省司法厅(演示)', '市司法局(演示)'] } },
  'return-form': {
    volume: 60, units: ['justice'], steps: { decline: 0.01, again: 0.1, lay: 0.3, fill: 0.3, sign: 3, send: 6, close: 3 }, counts: { 'check.wrong': [0, 0] }, days: { 'receive.dueOn': [-16, -6] },
    texts: { 'receive.title': ['(演示)行政执法情况统计表'], 'receive.from': ['省司法厅(演示)', '市司法局(演示)'], 'receive.key': Array.from({ length: 400 }, (_, i) => `演示表-${i + 1}`) },
  },
};
