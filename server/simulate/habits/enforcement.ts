/** How a county tends to act in the chapter enforcement: habits, not rules. */
import type { Habit } from '../habit.ts';

// biome-ignore format: a habit a line
export const enforcement: Record<string, Habit> = {
  penalty: {
    volume: 100,
    often: { market: 30, enforcement: 20, transport: 6, agriculture: 6 },
    steps: { file: 14, refer: 0.03, decline: 0.7, decide: 16, spare: 0.15, drop: 0.02, taken: 0.3, transfer: 0, withdraw: 0, mend: 0.02, trace: 0.1, call: 0.05, announceHearing: 0.1, lapse: 0.05, takeBack: 0.1, recuse: 0, stay: 1, object: 0.02, sample: 0.3, permit: 0.2, examine: 0.3, announce: 0, suspend: 0.1, order: 0.2, waive: 0.3, giveUp: 0.1, sued: 0.1, depart: 0.1, judged: 0.3, postpone: 0.1, extendAgain: 0.05, check: 0.4, submit: 0.5, tellHearing: 0.6 },
    choices: { 'source.age': { 公民: 6, 法人或者其他组织: 5, 已满十四周岁不满十八周岁的公民: 0.1, 不满十四周岁的公民: 0.05 }, 'report.advice': { 行政处罚: 14, 不予行政处罚: 1, 移送司法机关: 0.25, 撤销案件: 0.2 }, 'report.weight': { 情节复杂或者重大违法: 2, 涉及重大公共利益: 0.5, 直接关系当事人或者第三人重大权益: 1, '疑难复杂、涉及多个法律关系': 0.5 }, 'file.domain': { 食品: 6, '药品、医疗器械、化妆品': 3, 特种设备: 1, 市场监管其他: 4, 城市管理: 5, 交通运输: 3, 卫生健康: 2, 农业农村: 2, 自然资源: 2, 生态环境: 2, 安全生产: 2 }, 'decide.level': { 一般: 6, 从轻: 4, 从重: 1 }, 'drop.ground': { 其他: 1 }, 'review.result': { 同意: 9, 建议修改: 1 }, 'weigh.taken': { 不采纳: 5, 部分采纳: 3, 采纳: 1 }, 'notify.kinds': { 罚款: 12, 警告: 3, 没收违法所得: 1 } },
    yes: { 'report.lawful': 0.005, 'trace.fault': 0.3, 'file.harm': 0.06, 'investigate.shown': 1, 'notify.heavier': 0.12, 'call.open': 0.9, 'review.able': 1, 'decide.surcharge': 1, 'spare.guardian': 1 },
    money: { 'notify.fine': [500, 8000], 'decide.fine': [500, 8000], 'notify.gains': [200, 3000] },
    days: { 'file.endedOn': [3, 300], 'call.on': [-16, -12] },
    agencies: { 'lodge.to': ['justice'], 'submit.to': ['justice'] },
    texts: { 'spare.why': ['(演示)情节轻微,当场改正'] },
    like: { 'report.tierNow': 'report.tier', 'decide.party': 'source.party', 'decide.kinds': 'notify.kinds', 'decide.fine': 'notify.fine', 'decide.gains': 'notify.gains', 'decide.goods': 'notify.goods' },
  },
  'penalty-summary': {
    volume: 120, texts: { 'spare.why': ['(演示)情节轻微,当场改正'] },
    often: { market: 20, enforcement: 20, transport: 10 },
    steps: { decide: 16, spare: 0.1, toOrdinary: 0.03, collect: 0.6, landed: 0, sued: 0.05, judged: 0.2 },
    choices: { 'identify.domain': { 城市管理: 6, 交通运输: 5, 市场监管其他: 4, 食品: 2, 卫生健康: 2 }, 'identify.age': { 公民: 8, 法人或者其他组织: 4, 不满十四周岁的公民: 0.05, 已满十四周岁不满十八周岁的公民: 0.1 }, 'listen.said': { 没有意见: 6, '陈述、申辩': 2 }, 'decide.way': { 十五日内到银行缴纳: 5, 当场收缴: 2 } },
    money: { 'decide.fine': [50, 200], 'collect.amount': [50, 100], 'inform.fine': [50, 200] },
    like: { 'decide.kind': 'inform.kind', 'decide.fine': 'inform.fine' },
    yes: { 'identify.shown': 1, 'decide.surcharge': 1, 'spare.guardian': 1 },
  },
  'penalty-execution': { volume: 0, asks: { askPlan: 0.25 }, steps: { end: 0.05, pay: 8, paySurcharge: 40, complete: 60, challenged: 0, askPlan: 5, plan: 6, denyPlan: 0.4, collect: 0.1, landed: 0 }, choices: { 'plan.way': { 分期: 6, 延期: 1 } }, like: { 'pay.amount': 'start.fine' } },
  instalment: { volume: 0, steps: { forced: 0.2 } },
  'criminal-transfer': { volume: 0, steps: { reject: 0.3, stop: 0.05, clue: 0.1, query: 0.1, propose: 0.05 } },
  // clues, officers, exams, filing
  clue: {
    volume: 170, often: { market: 30, enforcement: 20, transport: 6, agriculture: 6 },
    steps: { receive: 5, report: 5, register: 9, join: 0.05, check: 0.6, open: 9, decline: 3, refer: 0.4, ask: 0.05, leak: 0.004, inform: 6, close: 8, examine: 0.2 },
    choices: { 'register.origin': { 监督检查: 6, '投诉、举报': 5, '12345热线': 4, 数据监测: 1, 其他机关移送: 1, 上级交办: 1, 司法机关移送: 0.2 }, 'register.age': { 公民: 5, 法人或者其他组织: 6, 已满十四周岁不满十八周岁的公民: 0.1, 不满十四周岁的公民: 0.02 },
      'check.result': { 有违法嫌疑: 9, 没有发现违法: 3, 不属于本机关管辖: 0.5, 违法行为轻微: 0.4 }, 'inform.result': { 处理结果: 4, 立案: 4, 不予立案: 2 },
      'register.domain': { 食品: 6, '药品、医疗器械、化妆品': 3, 特种设备: 1, 市场监管其他: 4, 城市管理: 5, 交通运输: 3, 卫生健康: 2, 农业农村: 2, 自然资源: 2, 生态环境: 2, 安全生产: 2 } },
    yes: { 'report.realName': 0.8, 'report.wishes': 0.7, 'register.risk': 0.05 }, days: { 'register.received': [0, 1] }, texts: { 'register.party': ['(演示)'], 'report.informant': ['(演示)'] },
  },
  'informant-reward': {
    volume: 0, steps: { apply: 4, giveUp: 0.2, approve: 6, refuse: 0.5, collect: 6, close: 1 }, money: { 'approve.amount': [5000, 9000] },
    choices: { 'grade.level': { 三级: 5, 二级: 2, 一级: 1, 不属于奖励范围: 3 }, 'grade.excluded': { 不属于重大违法行为: 8 } },
  },
  'exam-question': {
    volume: 40, units: ['justice'], steps: { list: 9, refuse: 0.3, changed: 0.05, dispute: 0.03, retire: 0.02 }, choices: { 'propose.kind': { 判断: 6, 单项选择: 2, 简答: 1 }, 'review.result': { 入库: 9, 修改: 1 } },
    texts: { 'propose.key': ['(演示)要点一、要点二'], 'propose.basis': ['行政处罚法', '行政强制法', '行政复议法'] },
  },
  exam: {
    volume: 4, units: ['justice'], steps: { enrol: 60, hold: 9, results: 9, refuse: 0.1, replace: 0, postpone: 0.02, cancel: 0.02 },
    choices: { 'announce.kind': { 资格考试: 5, 年度考试: 5 }, 'announce.way': { 在线考试: 8, 纸质考试: 2 } }, days: { 'announce.until': [-16, -12], 'announce.on': [-26, -20], 'postpone.on': [-40, -30] },
    counts: { 'hold.present': [20, 90] }, texts: { 'announce.name': ['执法人员资格考试(演示)', '执法人员年度考试(演示)'] },
  },
  'exam-paper': { volume: 0 },
  'exam-sitting': { volume: 0, steps: { answer: 9, absent: 0.3, cheat: 0.01, mark: 9, object: 0.1, confirm: 9 }, counts: { 'mark.answers.points': [25, 34] } },
  training: { volume: 10, units: ['justice'], steps: { hold: 9, cancel: 0.05, close: 9 }, counts: { 'plan.hours': [8, 24], 'hold.people.hours': [8, 24] }, days: { 'plan.on': [-10, 0] }, texts: { 'plan.name': ['执法人员业务培训(演示)'] } },
  'certificate-exchange': { volume: 0.3, units: ['justice'], days: { 'announce.until': [-90, -60] }, counts: { 'report.exchanged': [1, 3], 'report.cancelled': [0, 0] }, texts: { 'announce.name': ['执法证件统一换发(演示)'] } },
  certificate: {
    volume: 12, units: ['justice'], steps: { issue: 9, refuse: 0.3, suspend: 0.02, revoke: 0.005, leave: 0.01, cancel: 0.02, lose: 0.02, exchange: 0.02, renew: 0.02, badge: 0.1, object: 0 },
    choices: { 'apply.kind': { 行政执法证: 9, 行政执法监督证: 1 }, 'apply.post': { 在编在职人员: 12, '合同工、执法辅助人员': 0.5 }, 'qualify.result': { 合格: 9, 不合格: 1 } },
    counts: { 'exam.score': [50, 98], 'train.hours': [20, 40] }, texts: { 'apply.field': ['综合', '市场监管', '城市管理', '交通运输'] },
  },
  assistant: {
    volume: 14, often: { enforcement: 8, transport: 4 }, steps: { train: 6, badge: 8, attend: 2, assess: 6, alone: 0.02, leave: 0.05 }, counts: { 'train.hours': [24, 48] },
    choices: { 'assess.result': { 合格: 9, 不合格: 0.5 } }, texts: { 'hire.post': ['巡查辅助', '协管'] },
  },
  discretion: {
    volume: 14, steps: { issue: 8, record: 8, abandon: 0.1, changed: 0.02, replace: 0.01, repeal: 0.02, keep: 2 }, yes: { 'discuss.passed': 0.95 }, days: { 'issue.from': [-30, -10] },
    choices: { 'propose.kind': { 行政处罚: 8, 行政许可: 2, 行政强制: 1, 行政检查: 2, 行政给付: 1, 行政确认: 1, 行政征收征用: 1 }, 'propose.level': { 一般处罚: 3, 从轻处罚: 3, 从重处罚: 2, 减轻处罚: 1 }, 'reviewed.result': { 同意: 6, 修改后同意: 2, 不同意: 0.5 } },
    money: { 'propose.lawLeast': [500, 500], 'propose.lawMost': [20_000, 20_000], 'propose.least': [500, 2000], 'propose.most': [3000, 20_000] }, texts: { 'propose.offence': ['(演示)违法行为'], 'propose.outcome': ['(演示)按情形分档'] },
  },
  'exemption-item': {
    volume: 10, steps: { issue: 8, record: 8, merge: 8, remove: 0.02, changed: 0.02, abandon: 0.2 }, yes: { 'propose.safety': 0.05, 'merge.same': 0.95 }, days: { 'issue.from': [-30, -10] }, choices: { 'reviewed.result': { 同意: 8, 不同意: 1 } },
    texts: { 'propose.offence': ['(演示)轻微违法行为'] },
  },
  'major-filing': { volume: 0, steps: { askMore: 0.2, approve: 9, order: 0.6, more: 6, mended: 6, finish: 8, escalate: 0.3 }, choices: { 'review.result': { '合法、适当': 9, 程序瑕疵: 1, 违法: 0.4, 明显不当: 0.3 } } },
  // oversight
  'case-file-review': {
    volume: 2, units: ['justice'],
    steps: { draw: 1, groupReport: 6, circulate: 6, close: 0.4, obstruct: 0.02, team: 0.5 },
    choices: { 'plan.body': { 本级政府: 9 }, 'draw.how': { 随机抽取: 6, 普查: 1 }, 'draw.files.kind': { 行政处罚: 6, 行政许可: 2, 行政检查: 1 } },
    counts: { 'plan.year': [2024, 2026], 'team.invited': [1, 3], 'draw.files': [1, 2] }, days: { 'draw.until': [-40, -25] },
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
    steps: { file: 8, decline: 1, refer: 0.3, onSpot: 0.6, staff: 0.05, drop: 0.6, opine: 3, urge: 2, mend: 8, respond: 6, decide: 0.3, object: 0.2, talk: 0.2, circulate: 0.2, duty: 0.02, blame: 0.1, recuse: 0.02, longer: 0.05, close: 8, inquire: 1.5 },
    yes: { 'inquire.shown': 1, 'circulate.public': 0.5, 'decide.grave': 0.1 }, days: { 'urge.until': [-20, -12], 'opine.until': [-30, -20] }, choices: { 'check.result': { 已经纠正: 9, 没有纠正: 1 }, 'recheck.result': { 维持意见: 7, 变更意见: 2, 撤销意见: 1 } },
  },
  interference: { volume: 3, steps: { send: 4, dismiss: 2, retaliate: 0.02, close: 6 }, days: { 'record.on': [0, 3] }, choices: { 'verify.result': { '属于干预、插手': 3, 依职责提出的正常意见: 2 } }, yes: { 'verify.unlawful': 0.3 } },
  'interference-report': { volume: 0, yes: { 'report.zero': 0.9 } },
  'special-rectification': {
    volume: 2, units: ['justice'],
    steps: { approve: 8, cancel: 0.02, find: 30, inspect: 3, selfCheck: 2, report: 4, close: 6 },
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
    steps: { hand: 8, letter: 0.3, drop: 0.3, provide: 0.5, train: 0.6, guide: 0.8, adjust: 0.02, takeBack: 0.01, evaluate: 0.2, answer: 6, decided: 3 },
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
