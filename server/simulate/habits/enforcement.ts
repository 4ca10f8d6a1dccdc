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
  'criminal-transfer': { volume: 0, steps: { reject: 0.3, stop: 0.05, clue: 0.1, query: 0.1, propose: 0.05 } },
  // oversight
  'case-file-review': {
    volume: 2, units: ['justice'],
    steps: { draw: 3, groupReport: 6, circulate: 6, close: 0.4, obstruct: 0.02, team: 0.5 },
    choices: { 'plan.body': { 本级政府: 9 }, 'draw.how': { 随机抽取: 6, 普查: 1 }, 'draw.files.kind': { 行政处罚: 6, 行政许可: 2, 行政检查: 1 } },
    counts: { 'plan.year': [2024, 2026], 'team.invited': [1, 3] }, days: { 'draw.until': [-40, -25] },
    texts: { 'plan.title': ['行政执法案卷评查(演示)'], 'draw.files.no': ['(演示)罚〔年〕1号', '(演示)罚〔年〕2号', '(演示)许〔年〕1号'] },
  },
  'case-file-score': {
    volume: 0,
    steps: { mark: 0.2, grade: 9, mend: 0.05, confirm: 6, close: 6, raise: 0.02, advise: 2, correctNow: 0.1, object: 0.3, recheck: 1 },
    counts: { 'mark.sheet.full': [100, 100], 'mark.sheet.points': [68, 97], 'grade.sheet.full': [100, 100], 'grade.sheet.points': [68, 97] },
    choices: { 'grade.grade': { 良好: 5, 优秀: 3, 合格: 3, 不合格: 0.3 }, 'check.result': { 已整改: 9 }, 'recheck.result': { 维持: 8 } },
  },
  'guiding-case': { volume: 5, steps: { received: 0.2, decline: 0.2, issue: 6, withdraw: 0.02, changed: 0.02, sendUp: 0.4, chosenAbove: 0.1 }, choices: { 'select.result': { 入选: 6, 修改: 1, 不入选: 1 }, 'issue.kind': { 典型案例: 20 } } },
  'enforcement-complaint': {
    volume: 30, units: ['justice'],
    steps: { accept: 10, refuse: 0.6, point: 1, refer: 0.6, check: 4, pass: 1.5, reply: 6, raise: 0.3, answer: 5, close: 8, withdraw: 0.1, rate: 0.6, stop: 0.1 },
    yes: { 'complain.named': 0.8, 'complain.enterprise': 0.4 }, days: { 'pass.until': [-20, -12] },
    choices: { 'complain.channel': { '12345热线': 5, 网络: 3, 来信: 1 }, 'check.result': { 不属实: 4, 部分属实: 3, 属实: 3, 尚需办理: 1 }, 'answer.result': { '属实,已经纠正': 4, 不属实: 4, '部分属实,已经纠正': 3, 转入执法监督个案: 0.1 }, 'rate.satisfied': { 满意: 6, 基本满意: 3, 不满意: 1 } },
  },
  'enforcement-supervision': {
    volume: 12, units: ['justice'],
    steps: { file: 8, decline: 1, refer: 0.3, drop: 0.6, opine: 3, urge: 2, mend: 8, respond: 6, decide: 0.3, object: 0.2, talk: 0.2, circulate: 0.2, duty: 0.02, blame: 0.1, recuse: 0.02, longer: 0.05, close: 8, inquire: 1.5 },
    yes: { 'inquire.shown': 1, 'circulate.public': 0.5 }, days: { 'urge.until': [-20, -12] }, choices: { 'check.result': { 已经纠正: 9, 没有纠正: 1 }, 'recheck.result': { 维持意见: 7, 变更意见: 2, 撤销意见: 1 } },
  },
  interference: { volume: 3, steps: { send: 4, dismiss: 2, retaliate: 0.02, close: 6 }, days: { 'record.on': [0, 3] }, choices: { 'verify.result': { '属于干预、插手': 3, 依职责提出的正常意见: 2 } }, yes: { 'verify.legal': 0.3 } },
  'interference-report': { volume: 0, yes: { 'report.zero': 0.9 } },
  'special-rectification': {
    volume: 2, units: ['justice'],
    steps: { approve: 8, cancel: 0.02, find: 2, inspect: 3, selfCheck: 2, report: 4, close: 6 },
    days: { 'plan.from': [0, 0], 'plan.until': [-90, -60], 'find.problems.until': [-40, -20] }, texts: { 'plan.title': ['任性执法、选择性执法、运动式执法专项整治(演示)', '涉企执法专项整治(演示)'] }, counts: { 'selfCheck.problems': [0, 4] },
  },
  'rectification-problem': { volume: 0, steps: { mend: 8, strike: 0.3, raise: 0.1, close: 8 }, choices: { 'check.result': { 已整改: 9 } } },
  'enforcement-yearly': { volume: 0, steps: { none: 0.1, compose: 3, sign: 6, announce: 6, submit: 6, amend: 0.05 }, texts: { 'announce.link': ['https://example.invalid/enforcement'] } },
  'enforcement-yearly-town': { volume: 0, steps: { none: 0.05, compose: 3, sign: 6, announce: 6, submit: 6, amend: 0.05 }, texts: { 'announce.link': ['https://example.invalid/enforcement'] } },
  'enforcement-yearly-street': { volume: 0, steps: { none: 0.05, compose: 3, sign: 6, announce: 6, submit: 6, amend: 0.05 }, texts: { 'announce.link': ['https://example.invalid/enforcement'] } },
  'supervision-yearly': { volume: 0 },
  'review-catalogue': { volume: 20, steps: { list: 8, decline: 0.5, adjust: 0.05, remove: 0.02, consult: 0.1 }, days: { 'list.from': [0, 0] }, money: { 'propose.amount': [10_000, 100_000] }, choices: { 'propose.level': { 县级: 9 }, 'propose.kind': { 行政处罚: 6, 行政强制: 2, 行政许可: 2 }, 'review.result': { 列入: 9 } } },
  'joint-enforcement': {
    volume: 14, often: { market: 4, enforcement: 4, emergency: 3 },
    steps: { agree: 8, approve: 6, act: 4, call: 0.6, consult: 1, passClue: 0.4, share: 0.6, help: 0.1, report: 4, close: 6, cancel: 0.05 },
    yes: { 'agree.agrees': 0.95, 'act.shown': 1, 'act.once': 0.7, 'helped.done': 0.9 }, days: { 'propose.from': [0, 0], 'propose.until': [-40, -20] }, counts: { 'act.visited': [3, 25], 'propose.joins': [2, 6] },
    choices: { 'propose.kind': { 联合执法: 6, 综合执法: 2, 协作执法: 2 }, 'passClue.age': { 公民: 4, 法人或者其他组织: 6, 不满十四周岁的公民: 0 }, 'passClue.origin': { 其他机关移送: 20 } },
    texts: { 'propose.title': ['校园周边联合检查(演示)', '安全生产联合执法(演示)', '非法营运整治(演示)', '占道经营整治(演示)'] },
  },
  'concentrated-power': { volume: 0.5, steps: { begin: 4, drop: 0.2, adjust: 0.02, end: 0.01 } },
  'supervision-body': { volume: 1, units: ['justice'], steps: { change: 0.02, close: 0.01 }, days: { 'register.from': [0, 30] } },
  'town-power': {
    volume: 4, units: ['enforcement', 'agriculture', 'market', 'transport'],
    steps: { hand: 8, drop: 0.3, provide: 0.5, train: 0.6, guide: 0.8, adjust: 0.02, takeBack: 0.01, evaluate: 0.2, answer: 6, decided: 3 },
    counts: { 'assess.officers': [3, 8], 'assess.certified': [2, 6], 'evaluate.cases': [0, 80], 'evaluate.officers': [3, 8], 'evaluate.used': [0, 10], 'train.hours': [4, 16], 'train.people': [3, 12] },
    choices: { 'propose.way': { 赋权: 7, 委托: 3 }, 'assess.result': { 能够有效承接: 6, 补足后能够承接: 3, 不能承接: 0.5 }, 'assess.means': { 人员编制: 3, 经费: 3, 培训: 2 }, 'evaluate.result': { 继续: 9 } }, yes: { 'answer.willing': 0.9 }, days: { 'letter.until': [-800, -700], 'hand.from': [-10, 0] },
  },
  'reverse-transfer': {
    volume: 6, often: { market: 4, transport: 2, environment: 2 },
    steps: { open: 6, refer: 0.4, disagree: 1, reply: 8, report: 3, press: 0.1, ask: 0.1, close: 8 },
    yes: { 'receive.advice': 0.8 }, days: { 'receive.on': [0, 1], 'receive.until': [-70, -50] }, choices: { 'receive.from': { 人民检察院: 7, 公安机关: 3, 人民法院: 0.5 }, 'receive.age': { 公民: 7, 法人或者其他组织: 3, 不满十四周岁的公民: 0 } },
  },
  'transfer-watch': {
    volume: 4, units: ['justice'],
    steps: { advise: 5, urge: 1, agree: 6, refuse: 1, dismiss: 1, start: 8, accept: 0.6, raise: 0.1, taken: 6, back: 3 },
    money: { 'find.value': [40_000, 200_000], 'find.threshold': [50_000, 50_000] }, days: { 'advise.until': [-20, -10], 'urge.until': [-15, -8] },
  },
};
