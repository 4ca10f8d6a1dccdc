/** How a county tends to act in the chapter enforcement, beside penalties: coercion, inspection, levies, expropriation and the like. Habits, not rules. */
import type { Habit } from '../habit.ts';

const never = { changed: 0, overturned: 0, withdraw: 4 };
const site = (step: string) => ({ [`${step}.shown`]: 1, [`${step}.told`]: 1, [`${step}.came`]: 0.9, [`${step}.signed`]: 1 });
/** Optional fields that are always filled. */
const always = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, [] as string[]]));
const review = { result: { 合法: 9, 应当修改: 1, 不合法: 0.1 } };

// biome-ignore format: a habit a line
export const enforcementActs: Record<string, Habit> = {
  coercion: {
    volume: 24, often: { market: 8, enforcement: 6, transport: 4 },
    steps: { ...never, approve: 40, reject: 0.4, implement: 8, freeze: 0.5, waive: 0, object: 0, settle: 2, release: 6, dispose: 4, transfer: 0.1, examine: 0.4, giveBack: 8, close: 8 },
    choices: { 'propose.kind': { 扣押: 6, 查封: 4, 冻结: 0.3 }, 'settle.how': { 解除: 6, 没收: 2, 依法销毁: 1 }, 'release.ground': { '已经作出处理决定,不再需要': 6, 没有违法行为: 1 }, 'reviewed.result': review.result },
    yes: { ...site('implement'), ...site('freeze'), 'implement.urgent': 0.1 }, money: { 'freeze.amount': [5_000, 20_000], 'freeze.involved': [20_000, 60_000], 'giveBack.proceeds': [500, 3_000] }, days: { 'examine.until': [-20, -10] }, texts: { ...always('implement.film', 'implement.list', 'freeze.film'), 'freeze.bank': ['示例银行(演示)'] },
  },
  'coercion-execution': {
    volume: 8, often: { enforcement: 8, transport: 3, water: 2 },
    steps: { ...never, urge: 12, complete: 2, decide: 8, implement: 8, finish: 8, agree: 0.3, breach: 0.5, suspend: 0.1, resume: 4, giveUp: 0, end: 0.1, surcharge: 0.1, announce: 1, disputed: 0, settled: 0, wrong: 0, perform: 4, restore: 0, submit: 2 },
    choices: { 'start.duty': { 金钱给付: 4, '排除妨碍、恢复原状': 3, '拆除违法的建筑物、构筑物、设施': 2, 其他: 1 }, 'decide.way': { 代履行: 3, 强制拆除: 2, 其他: 2, '拍卖或者依法处理财物': 2, '划拨存款、汇款': 0.2 }, 'record.taken': { 不采纳: 9, 采纳: 1 } },
    yes: { ...site('implement'), 'implement.offHours': 0, 'implement.urgent': 0.1, 'decide.hides': 0.05 }, days: { 'start.dueOn': [5, 20], 'surcharge.from': [0, 1], 'urge.until': [-12, -10], 'decide.on': [-6, -3], 'announce.until': [-16, -15], 'announce.remedyUntil': [-35, -30] },
    money: { 'start.amount': [2_000, 30_000], 'urge.amount': [2_000, 30_000] }, like: { 'urge.amount': 'start.amount', 'perform.amount': 'start.amount' }, texts: always('implement.film'),
  },
  'coercion-proxy': {
    volume: 4, often: { transport: 6, water: 4 }, steps: { clear: 4, decide: 8, urge: 6, perform: 10, drop: 0.05, cost: 6, close: 8, pay: 4, obey: 1, tell: 6 },
    yes: { ...site('perform'), 'clear.came': 0.3 }, days: { 'decide.on': [-8, -6] }, money: { 'decide.budget': [3_000, 30_000], 'cost.amount': [2_000, 20_000] }, choices: { 'close.unpaid': { 已经缴清: 5, 另行申请执行: 3 }, 'clear.where': { 道路: 6, 河道: 3 } }, like: { 'pay.amount': 'cost.amount' }, texts: always('perform.film'),
  },
  'court-enforcement': {
    volume: 10, often: { land: 6, enforcement: 4, labour: 3 },
    steps: { urge: 10, apply: 12, taken: 12, refused: 0.4, hears: 0.2, allowed: 12, denied: 0.6, askUpper: 0.5, askAgain: 0.5, executed: 8, closed: 8, lost: 2, end: 0.05, perform: 2, disputed: 0, settled: 0, obeyed: 2 },
    yes: { 'apply.signed': 1, 'apply.urgent': 0.05, 'perform.full': 0.9 }, days: { 'begin.remedyUntil': [-10, 20], 'refused.got': [0, 0], 'denied.got': [0, 0] }, choices: { 'apply.wants': { 金钱: 6, 不动产: 2, 行为: 2 } }, money: { 'apply.amount': [2_000, 50_000], 'executed.amount': [2_000, 50_000] },
  },
  inspection: {
    volume: 160, often: { market: 30, emergency: 20, transport: 20, health: 30, enforcement: 10, environment: 10 },
    steps: { ...never, approve: 20, deny: 0.2, notify: 12, inspect: 20, cancel: 0, tell: 20, close: 20, rate: 4 },
    choices: { 'propose.kind': { 日常检查: 10, 专项检查: 3, 个案检查: 3, 上级部署的专项检查: 1 }, 'propose.from': { 投诉举报: 6, 转办交办: 3 }, 'propose.way': { 双随机抽取: 5, '部门联合(综合查一次)': 2, 非现场检查: 1 }, 'tell.result': { 未发现问题: 14, 责令改正: 4, '涉嫌违法,转违法线索': 0.6, 通过登记的住所无法联系: 0.3, 不配合检查: 0.1 }, 'rate.score': { 满意: 9, 基本满意: 2 } },
    yes: { 'inspect.shown': 1, 'inspect.scanned': 1, 'inspect.urgent': 0.03, 'propose.enterprise': 0.8, 'notify.rights': 1 }, counts: { 'tell.dangers': [0, 4] }, texts: { 'propose.plan': ['年度行政检查计划(演示)'], 'propose.items': ['安全生产(演示)', '消防通道(演示)', '食品经营(演示)', '公共场所卫生(演示)'] },
  },
  rectification: {
    volume: 20, often: { emergency: 6, health: 6, market: 4 }, steps: { ...never, order: 16, waive: 0.2, extend: 2, refuse: 0.5, recheck: 16, done: 16, again: 3, toClue: 0.6, toCourt: 0.1, revoke: 4, ask: 1, report: 8 },
    choices: { 'recheck.result': { 已改正: 12, 部分改正: 2, 未改正: 0.6 }, 'order.kind': { 限期改正: 8, 立即改正: 3, 排除隐患: 2 } }, yes: { 'recheck.shown': 1 }, counts: { 'begin.dangers': [1, 4], 'recheck.mended': [1, 3] }, days: { 'order.until': [-15, -7], 'extend.until': [-30, -20], 'again.until': [-15, -7], 'toCourt.remedyUntil': [-180, -170] },
  },
  'field-action': {
    volume: 90, often: { transport: 40, enforcement: 40 }, steps: { close: 12, toClue: 2, clear: 4 },
    choices: { 'act.kind': { 超限超载车辆: 6, 路阻路障: 3, 杂乱招牌: 4, 占道经营: 8 }, 'act.how': { 当场清理: 4, 督促自行清理: 3, 劝离: 4, 责令卸载: 3 } }, yes: { 'act.shown': 1 }, counts: { 'act.number': [1, 9], 'act.tons': [5, 60] }, texts: { ...always('act.film'), 'act.where': ['国道(演示路段)', '城区主街(演示)', '农贸市场周边(演示)'] },
  },
  levy: {
    volume: 24, often: { housing: 6, water: 6, defence: 4, land: 4 }, steps: { ...never, recount: 4, refund: 4, declare: 5, find: 1, assess: 10, none: 0.2, decide: 10, pay: 12, paid: 10, relieve: 2, denyRelief: 0.5, lateFee: 0.5, toCourt: 0.2, askRelief: 0.5, payLate: 1 },
    yes: { 'assess.listed': 1, 'decide.late': 1 }, money: { 'assess.amount': [1_000, 50_000], 'relieve.off': [100, 800], 'lateFee.amount': [10, 100], 'recount.over': [10, 100], 'refund.amount': [10, 100] }, days: { 'decide.until': [-15, -15], 'decide.remedyUntil': [-180, -170], 'relieve.until': [-60, -40] }, choices: { 'relieve.kind': { 减缴: 6, 缓缴: 2 } },
    like: { 'decide.amount': 'assess.amount', 'pay.amount': 'decide.amount', 'payLate.amount': 'lateFee.amount' }, texts: { 'assess.name': ['污水处理费(演示)', '防空地下室易地建设费(演示)', '水土保持补偿费(演示)'] },
  },
  requisition: {
    volume: 2, often: { emergency: 8, water: 4 }, steps: { ...never, decide: 10, reject: 0.1, take: 10, over: 6, giveBack: 8, offer: 8, pay: 8, close: 8, assess: 0.5 },
    yes: { 'take.shown': 1, 'take.first': 0.2 }, money: { 'offer.amount': [2_000, 20_000], 'assess.amount': [500, 2_000] }, like: { 'pay.amount': 'offer.amount' }, texts: { ...always('take.film'), 'propose.event': ['暴雨洪涝(演示)', '森林火灾(演示)'] }, choices: { 'giveBack.state': { 完好: 8, 毁损: 1 } },
  },
  grant: {
    volume: 60, often: { civil: 40, health: 4, insurance: 6 }, steps: { overturned: 0, mend: 4, apply: 9, find: 1, askFix: 1, accept: 12, refuse: 0.2, check: 8, show: 8, decide: 12, deny: 0.6, pay: 8, finish: 6, recheck: 0.3, adjust: 1, stop: 0.1, recover: 2 },
    choices: { 'apply.kind': { 临时救助: 6, 最低生活保障: 4, 医疗救助: 3 }, 'accept.kind': { 临时救助: 6, 最低生活保障: 4, 医疗救助: 3 }, 'check.result': { 符合条件: 9, 不符合条件: 1 }, 'decide.way': { 一次性: 8, 按月: 1 }, 'recheck.result': { 继续: 8, 增减: 1, 停止: 0.6 }, 'stop.ground': { 不再符合条件: 5, 死亡: 2 } },
    yes: { 'accept.urgent': 0.05, 'check.visited': 0.9 }, money: { 'decide.amount': [300, 5_000], 'adjust.amount': [300, 800] }, like: { 'accept.kind': 'apply.kind', 'pay.amount': 'decide.amount' },
  },
  confirmation: {
    volume: 40, often: { labour: 20, civil: 10, veterans: 0 }, steps: { ...never, accept: 12, askFix: 2, refer: 0.4, check: 8, decide: 12, deny: 0.8, close: 10, revoke: 0.02, examine: 0.3, wait: 0.05, goOn: 4, drop: 0.3, end: 2 },
    like: { 'decide.kind': 'apply.kind' }, days: { 'decide.until': [-365, -365] },
  },
  reward: {
    volume: 4, steps: { changed: 0, withdraw: 0, apply: 1, recommend: 3, check: 8, ask: 6, show: 8, decide: 10, deny: 0.5, pay: 8, close: 8, revoke: 0.02, object: 0.1 },
    yes: { 'ask.clean': 0.97, 'answer.founded': 0.1 }, choices: { 'check.result': { 符合条件: 12 }, 'decide.kind': { 表彰: 5, 奖金: 3 } }, money: { 'decide.amount': [500, 5_000], 'pay.amount': [500, 5_000] }, like: { 'pay.amount': 'decide.amount' },
  },
  expropriation: {
    volume: 1, units: ['housing'], steps: { ...never, survey: 10, showSurvey: 8, plan: 8, argue: 8, announcePlan: 8, publishResult: 8, assess: 6, unregistered: 6, fund: 6, submit: 4, decide: 10, announce: 10, choose: 6, drop: 0.02, close: 6, comment: 2, audit: 0 },
    choices: { 'argue.result': { 可行: 8, 修改后可行: 2 }, 'assess.level': { 低: 8, 中: 3 } }, yes: { 'fund.special': 1, 'announce.plan': 1, 'publishResult.most': 0.05, 'discuss.agreed': 1 }, money: { 'fund.amount': [3_000_000, 5_000_000], 'fund.needed': [2_000_000, 3_000_000] }, days: { 'pause.until': [-300, -200], 'announcePlan.until': [-33, -32], 'plan.signBy': [-120, -90], 'decide.signBy': [-60, -40] },
    texts: { 'propose.project': ['老旧片区改建(演示)', '学校扩建(演示)'], 'survey.households.no': ['001', '002', '003'] },
  },
  'expropriation-land': {
    volume: 2, units: ['land'], steps: { ...never, survey: 10, assess: 8, plan: 8, announcePlan: 8, fix: 8, fund: 6, submit: 4, apply: 40, approved: 0.3, refused: 0.02, announce: 2, drop: 0.02, close: 6, comment: 2, most: 0.1, hear: 4 },
    choices: { 'assess.level': { 低: 8, 中: 3 } }, yes: { 'assess.joined': 1, 'announcePlan.how': 1 }, money: { 'fund.amount': [3_000_000, 5_000_000], 'fund.needed': [2_000_000, 3_000_000] }, counts: { 'apply.signed': [1, 3], 'apply.left': [0, 0], 'survey.area': [5_000, 60_000] }, days: { 'announcePlan.until': [-33, -32], 'fix.signBy': [-60, -40], 'approved.got': [0, 0] },
    like: { 'apply.signed': 'survey.people' }, texts: { 'preAnnounce.project': ['连接线工程(演示)', '水厂新建(演示)'], 'survey.households.no': ['001', '002', '003'] },
  },
  'expropriation-household': {
    volume: 0, steps: { ...never, register: 4, value: 2, tellValue: 8, agree: 14, decide: 1, show: 8, pay: 10, provide: 6, leave: 3, takeOver: 10, close: 10, end: 0, out: 0, askReview: 0.5, askExpert: 0.05, disputed: 0.05, settled: 4, redo: 2, demand: 0.3, toCourt: 0.5, orderOver: 1, enforced: 4 },
    choices: { 'agree.way': { 货币补偿: 6, 房屋产权调换: 3 }, 'pay.how': { 支付给被征收人: 9 }, 'settled.result': { 维持: 6, '撤回、驳回': 3 } }, money: { 'value.amount': [300_000, 900_000], 'agree.amount': [900_000, 1_200_000], 'decide.amount': [900_000, 1_200_000], 'pay.amount': [900_000, 1_200_000] },
    days: { 'agree.payBy': [-40, -30], 'agree.moveBy': [-70, -60], 'decide.payBy': [-20, -15], 'decide.moveBy': [-60, -50], 'decide.signBy': [1, 20], 'decide.remedyUntil': [-190, -185], 'redo.moveBy': [-60, -50], 'redo.remedyUntil': [-190, -185] }, like: { 'pay.amount': 'agree.amount', 'show.amount': 'agree.amount', 'show.way': 'agree.way', 'show.no': 'start.no' },
  },
};
