/** How a county tends to act in the chapter emergency: habits, not rules. */
import type { Habit } from '../habit.ts';

const five = { 启动应急预案: 1, '加强监测、及时报告': 1, 随时分析评估: 1, 定时发布预测信息: 1, '宣传避险常识、公布求助电话': 1 };
const kinds = { 自然灾害: 8, 事故灾难: 4, 公共卫生事件: 1, 社会安全事件: 0.5 };
const grades = { 一般: 9, 较大: 2, 重大: 0.1, 特别重大: 0.02, 尚未分级: 1 };

// biome-ignore format: a habit a line
export const emergency: Record<string, Habit> = {
  'emergency-plan': {
    volume: 24, units: ['部门', '镇', '街道', 'government'], steps: { assess: 9, consult: 9, align: 9, issue: 14, drop: 0.05, lodge: 9, evaluate: 0.1, outdated: 0.02, revise: 0.3, abolish: 0 },
    choices: { 'start.level': { 县: 3, '镇(街道)': 4, '村(社区)': 6 }, 'start.kind': { 总体应急预案: 8 }, 'align.result': { 衔接一致: 9, 修改后再审: 1 } }, yes: { 'start.safety': 0.1, 'start.secret': 0.02, 'consult.open': 0.97 },
    counts: { 'consult.organs': [5, 25], 'consult.experts': [1, 5], 'consult.got': [3, 30], 'consult.taken': [1, 3] }, days: { 'issue.from': [0, 0], 'revise.from': [0, 0] },
  },
  'drill-year': { volume: 1, units: ['government'], steps: { plan: 9, review: 3 }, counts: { 'plan.drills': [6, 10], 'plan.year': [2025, 2025] } },
  drill: { volume: 18, units: ['部门', '镇', '街道'], steps: { script: 9, hold: 14, cancel: 0.2, evaluate: 9, mend: 5, close: 6 }, choices: { 'evaluate.result': { 良好: 7, 合格: 3, 不合格: 0.5 }, 'script.kind': { 实战演练: 7, 桌面推演: 3 } }, yes: { 'script.joint': 0.4, 'evaluate.planFault': 0.15, 'evaluate.third': 0.1 }, counts: { 'hold.people': [80, 900], 'hold.units': [2, 15] }, days: { 'script.on': [-12, -4] } },
  'emergency-training': { volume: 16, units: ['emergency', '镇', 'education'], steps: { hold: 9, promote: 9, declare: 5, cancel: 0.1, close: 6 }, choices: { 'plan.kind': { 培训: 5, 宣传: 4 } }, counts: { 'hold.people': [100, 500], 'declare.leaflets': [100, 800], 'declare.reached': [100, 900] }, days: { 'plan.on': [-10, -3] } },
  hazard: {
    volume: 120, units: ['部门', '镇', '街道'], often: { emergency: 8, land: 4, water: 3, housing: 3, transport: 3 }, steps: { find: 9, tell: 1, grade: 12, none: 0.6, order: 12, supervise: 8, stop: 6, resume: 2, longer: 0.3, mended: 9, check: 9, toClue: 0.1, tellBack: 8, close: 10 },
    choices: { 'grade.level': { 一般隐患: 14, 重大隐患: 1 }, 'check.result': { 合格: 9, 不合格: 1 }, 'grade.owner': { 企业等单位: 6, '行政机关、镇街': 4 } }, yes: { 'grade.risk': 0.06, 'grade.area': 0.2 }, counts: { 'grade.number': [1, 4], 'check.number': [1, 4] }, days: { 'order.by': [-25, -8], 'longer.until': [-45, -30] }, like: { 'check.number': 'grade.number' },
  },
  warning: {
    volume: 14, units: ['government', 'emergency'], steps: { confer: 12, none: 3, issue: 12, send: 9, report: 9, inform: 6, act: 9, judge: 0.4, adjust: 5, market: 6, safe: 3, happened: 0.3, lift: 12, respond: 9 },
    choices: { 'watch.kind': kinds, 'respond.kind': kinds, 'issue.kind': kinds, 'confer.result': { 需要发布警报: 8, 不需要发布: 3 }, 'confer.grade': grades, 'respond.grade': grades, 'issue.colour': { '四级(蓝色)': 5, '三级(黄色)': 6, '二级(橙色)': 2, '一级(红色)': 0.3 }, 'send.what': { 发布: 5, 续发: 2, 调整: 1, 解除: 2 } },
    sets: { 'act.measures': five, 'act.strict': { 应急队伍待命: 1, '转移、疏散人员': 0.6 } }, yes: { 'issue.neighbours': 0.2, 'market.wrong': 0.08, 'lift.stopped': 1 }, counts: { 'send.villages': [5, 60], 'act.moved': [0, 300] }, days: { 'issue.from': [0, 0] }, agencies: { 'market.to': ['market'] },
  },
  'incident-report': {
    volume: 30, units: ['emergency', 'health', '部门'], steps: { tell: 6, learn: 3, receive: 14, mistake: 0.5, pass: 0.2, inside: 12, up: 12, paper: 9, inform: 9, govUp: 12, change: 0.2, follow: 6, fault: 0.05, last: 6 },
    choices: { 'receive.kind': kinds, 'receive.rules': { 自然灾害: 5, '道路交通、火灾事故': 4, 生产安全事故: 2, 突发公共卫生事件: 1, 其他: 2 }, 'receive.grade': grades, 'tell.source': { 事发单位: 4, 信息报告员: 3, 公众: 4 }, 'up.way': { 电话: 4, 网络直报: 4, 书面: 2 } },
    yes: { 'follow.stable': 0.8 }, counts: { 'receive.dead': [0, 1], 'receive.hurt': [0, 3], 'follow.dead': [0, 1], 'follow.hurt': [0, 3], 'last.dead': [0, 1], 'last.hurt': [0, 3] },
  },
  response: {
    volume: 8, units: ['government'], steps: { start: 14, decline: 0.6, command: 3, report: 9, lodge: 9, act: 9, uncontrolled: 0.1, adjust: 0.3, need: 0.8, offence: 0.3, end: 4 }, choices: { 'learn.kind': kinds, 'start.kind': kinds, 'learn.grade': grades, 'start.grade': grades, 'end.grade': grades, 'start.level': { 四级: 8, 三级: 3, 二级: 0.3, 一级: 0.05 }, 'adjust.level': { 四级: 2, 三级: 2 } },
    sets: { 'act.measures': { '营救、救治、转移安置': 0.8, '抢修设施、提供避难场所和必需品': 0.5 } }, yes: { 'end.stopped': 1 }, counts: { 'act.moved': [0, 400], 'act.forces': [20, 200], 'command.units': [3, 6] }, days: { 'start.until': [-6, -2] }, agencies: { 'offence.to': ['market', 'police'] }, like: { 'start.kind': 'learn.kind' },
  },
  'emergency-release': { volume: 4, units: ['government', 'emergency'], steps: { first: 14, release: 3, press: 9, interview: 2, falsehood: 0.3, clarify: 9, close: 5 }, choices: { 'open.grade': grades }, yes: { 'press.chief': 0.95 }, counts: { 'press.media': [3, 20] } },
  'emergency-offence': { volume: 8, units: ['market', 'emergency'], steps: { report: 3, find: 5, sort: 12, send: 9, none: 2, clarify: 9, tell: 9, close: 8 }, choices: { 'sort.kind': { 哄抬价格: 5, 囤积居奇: 1, 制假售假: 2, '编造、传播虚假信息': 4 } }, agencies: { 'send.to': ['market', 'police'] } },
  'emergency-requisition': { volume: 2, units: ['government'], steps: { weigh: 12, callUp: 6, order: 2, support: 0.5, list: 3, enough: 4, close: 8 }, sets: { 'weigh.ways': { 调用储备物资: 0.9, 征用: 0.5 } }, counts: { 'callUp.items': [1, 2], 'list.items': [1, 2] }, agencies: { 'callUp.unit': ['emergency'], 'list.unit': ['emergency'] } },
  'emergency-aftermath': { volume: 3, units: ['government'], steps: { assess: 12, rebuild: 9, report: 9, support: 0.4, relieve: 9, inquire: 0.5, summarise: 9, lesson: 1, mended: 9, congress: 9, archive: 8, close: 9 }, choices: { 'open.grade': grades }, counts: { 'assess.people': [0, 400], 'assess.houses': [0, 20], 'rebuild.houses': [0, 10], 'relieve.people': [5, 200] }, money: { 'assess.loss': [20000, 5000000], 'rebuild.money': [10000, 2000000], 'relieve.money': [5000, 200000] }, days: { 'inquire.happened': [3, 10] } },
  'accident-inquiry': { volume: 4, units: ['government'], steps: { group: 12, appraise: 0.5, appraised: 9, crime: 0.2, extend: 0.2, submit: 9, reply: 9, settle: 9, inspect: 9, lacking: 0.5, close: 8 }, choices: { 'submit.nature': { 责任事故: 7, 非责任事故: 1 } }, yes: { 'group.invited': 1, 'submit.rescue': 1, 'reply.penalise': 0.5, 'reply.discipline': 0.1 }, counts: { 'group.members': [3, 6], 'settle.persons': [1, 4] }, days: { 'open.happened': [0, 3], 'group.happened': [1, 5] }, agencies: { 'reply.by': ['emergency'] } },
  'winter-relief': { volume: 1, units: ['emergency'], steps: { survey: 12, scheme: 12, approved: 9, lodge: 9, give: 9, none: 0.1, drop: 0.02, close: 3 }, choices: { 'approved.result': { 批准: 9, 修改后再报: 1 } }, counts: { 'begin.year': [2025, 2025], 'survey.people': [200, 900], 'survey.towns': [3, 8], 'give.people': [50, 200] }, money: { 'scheme.money': [400000, 900000], 'give.money': [20000, 80000] } },
  supply: { volume: 20, units: ['emergency', 'health', 'water', 'civil', '镇'], steps: { enter: 9, agree: 6, refill: 8, check: 3, differ: 0.3, explain: 8, rotate: 2, remove: 0.05 }, choices: { 'enter.way': { 实物储备: 9, 协议储备: 2 } }, counts: { 'enter.least': [10, 60], 'agree.amount': [50, 500], 'refill.number': [20, 200], 'check.found': [50, 500] }, days: { 'enter.until': [-700, -300], 'agree.until': [-700, -300], 'rotate.until': [-1400, -800] } },
  'supply-move': { volume: 40, units: ['emergency', 'health', 'water', '镇'], steps: { ask: 9, approve: 12, refuse: 0.3, carry: 12, sign: 4, back: 5, used: 5, settle: 9, close: 8 }, choices: { 'approve.kind': { 采购入库: 9, 捐赠入库: 1, 调拨入库: 2, 应急调用: 2, 轮换出库: 0.5 } }, yes: { 'carry.urgent': 0.3 }, counts: { 'approve.number': [10, 60], 'carry.in': [10, 80], 'carry.out': [0, 0], 'back.in': [0, 0], 'used.number': [1, 5] }, money: { 'carry.cost': [1000, 60000], 'settle.money': [500, 9000] }, like: { 'carry.item': 'ask.item', 'carry.kind': 'approve.kind' } },
  'supply-budget': { volume: 3, units: ['emergency', 'health', 'water'], steps: { arrange: 9, refuse: 0.3, pay: 9, account: 3 }, counts: { 'ask.year': [2025, 2025], 'arrange.parts': [2, 4] }, money: { 'ask.money': [400000, 900000], 'pay.money': [100000, 300000], 'account.spent': [50000, 95000] } },
  'household-list': { volume: 1, units: ['emergency'], steps: { issue: 9, drop: 0.05, promote: 3, replace: 0 }, counts: { 'issue.items': [5, 12], 'promote.copies': [200, 900] }, days: { 'issue.from': [0, 0] } },
  'rescue-team': {
    volume: 40, units: ['emergency', '镇', '街道', 'forestry'], steps: { form: 8, apply: 1, register: 14, refuse: 0.1, grade: 9, insure: 9, buy: 0.2, call: 0.6, back: 9, pay: 9, change: 0.3, strike: 0.02 },
    choices: { 'register.kind': { '镇(街道)应急队': 4, '村(社区)应急分队': 9, '信息报告员、灾害信息员': 4, 专业队伍: 1, 志愿者队伍: 2, 社会应急力量: 2, 单位专兼职队伍: 1 } }, counts: { 'register.members': [8, 40], 'insure.people': [8, 40], 'call.people': [5, 20], 'back.hurt': [0, 0] }, money: { 'insure.money': [800, 6000], 'back.cost': [0, 3000], 'pay.money': [200, 3000], 'buy.money': [5000, 60000] }, days: { 'insure.until': [-365, -300], 'buy.until': [-365, -300] },
  },
};
