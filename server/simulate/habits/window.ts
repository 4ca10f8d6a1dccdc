/** How a county tends to act at its windows: habits, not rules (see ../habit.ts). */
import type { Habit } from '../habit.ts';

const ITEMS = ['食品经营许可(演示)', '公共场所卫生许可(演示)', '老年优待证(演示)', '社保关系转移(演示)', '占道施工许可(演示)'];

// biome-ignore format: a habit a line
export const window: Record<string, Habit> = {
  reception: {
    volume: 160, units: ['approval', 'labour', 'market', '镇', '街道'], often: { approval: 30 }, steps: { advise: 1, elsewhere: 1, refuse: 0.1, route: 4, platform: 1, enter: 4, paper: 0.4, hand: 4 },
    choices: { 'take.kind': { 承诺件: 2, 即办件: 6, 行权平台办件: 0.6, 部门业务系统办件: 2, '咨询、引导': 1 }, 'take.level': { 县级政务服务大厅: 6, '镇、街道便民服务中心': 3, '村、社区便民服务站': 1 }, 'refuse.ground': { 依法不需要取得行政许可: 1, 不属于本级政府部门职权: 2 }, 'hand.result': { '准予、办结': 12, 不予: 0.4, '不予受理、终止': 0.4 }, 'hand.way': { 窗口领取: 6, 邮寄: 2, 电子证照: 3 } },
    yes: { 'take.slip': 0.6 }, counts: { 'take.pieces': [1, 6] }, days: { 'platform.due': [-40, -10] }, texts: { 'take.matter': ITEMS, 'refuse.to': ['市级部门(演示)'], 'elsewhere.no': ['演示部门-'], 'platform.source': ['演示平台-'], 'enter.no': ['演示办件-'] },
  },
  'agency-help': {
    volume: 30, units: ['镇', '街道'], steps: { decline: 0.1, accept: 5, quit: 0.01, stop: 1, collect: 4, deliver: 4 }, choices: { 'submit.kind': { 承诺件: 2, 即办件: 5 }, 'submit.level': { '镇、街道便民服务中心': 3, 县级政务服务大厅: 2 }, 'accept.at': { '村、社区': 5, '镇、街道': 2, 上门: 2 } },
    yes: { 'ask.aged': 0.7 }, texts: { 'ask.matter': ITEMS }, asks: { quit: 0.002 },
  },
  'one-thing': {
    volume: 24, units: ['approval'], steps: { refuse: 0.05, askFix: 0.4, branch: 3, branchNow: 1, visit: 1, outside: 0.1, longer: 0.05, stop: 0.1, finish: 5, withdraw: 0.02 }, asks: { withdraw: 0.005 },
    choices: { 'apply.kind': { 一件事一次办: 5, 企业开办: 5, 不动产登记: 3, 投资项目并联审批: 2, '工程建设项目(多图联审、联合验收)': 1, 一业一证: 1, 投资项目模拟审批: 0.5 }, 'finish.result': { 全部准予: 12, 部分准予: 1, 均不准予: 0.2 } },
    counts: { 'accept.parts': [2, 4], 'accept.promised': [10, 40], 'accept.savedPapers': [0, 6], 'visit.organs': [2, 4] }, yes: { 'accept.visit': 0.3 }, texts: { 'apply.theme': ['开餐馆(演示)', '开药店(演示)', '新生儿出生(演示)', '二手房过户(演示)'] },
  },
  'cross-region': {
    volume: 26, units: ['approval'], steps: { askFix: 0.1, stop: 0.05, back: 0.1, send: 4, result: 4, give: 4, route: 4, done: 4, sendBack: 4 }, asks: { askFix: 0.02 },
    choices: { 'take.scope': { 省内通办: 6, '区域通办(川渝等)': 3, 跨省通办: 3 }, 'receive.scope': { 省内通办: 6, '区域通办(川渝等)': 3, 跨省通办: 3 }, 'route.kind': { 承诺件: 2, 即办件: 4 }, 'stop.why': { 申请人撤回: 1 } }, texts: { 'take.matter': ITEMS, 'receive.matter': ITEMS, 'take.region': ['邻省某市(演示)'], 'receive.region': ['本省某市(演示)'] },
  },
  'cross-entry': { volume: 12, units: ['approval'], steps: { suspend: 0.03, end: 0.02 }, choices: { 'open.kind': { 企业事项: 3, 个人事项: 3, 合作城市: 1 } }, texts: { 'open.name': ['通办事项(演示)', '合作城市(演示)'] } },
  commitment: {
    volume: 40, units: ['部门'], often: { market: 4, health: 4, approval: 6, culture: 2 }, steps: { drop: 0.05, exclude: 0.1, ordinary: 0.15, promise: 5, inform: 5, check: 4, close: 4, order: 1, warn: 0.3, revoke: 1 },
    choices: { 'apply.kind': { 涉企经营许可: 5, 证明事项: 4, 其他许可: 1, 投资项目承诺制: 0.5 }, 'check.result': { 与承诺相符: 14, '不符合承诺,限期整改': 1.5, 虚假承诺: 0.4 }, 'weigh.result': { 不采纳: 3, '采纳,不予撤销': 1 } },
    sets: { 'inform.what': { 事项名称和依据: 1, '条件、标准和要求': 1, 承诺的方式和效力: 1, 核查方式: 1, 不实承诺的责任: 1 }, 'check.way': { 现场核查: 0.6, 数据比对: 0.6, 部门间核查: 0.2 } }, yes: { 'decide.exempt': 0.1 }, counts: { 'check.officers': [2, 2] }, days: { 'order.until': [-25, -12], 'credit.effective': [0, 0] },
    texts: { 'apply.matter': ITEMS, 'registered.needs': ITEMS, 'credit.entry': ['违背信用承诺(演示)'], 'credit.paper': ['撤销决定书(演示)'] },
  },
  tolerance: {
    volume: 24, units: ['approval', '部门'], often: { approval: 12 }, steps: { refuse: 0.15, accept: 5, supply: 5, lacking: 0.2, longer: 0.1, done: 5, stop: 1 }, yes: { 'accept.main': 1, 'accept.listed': 1 }, counts: { 'accept.pieces': [1, 2], 'supply.pieces': [1, 2] }, texts: { 'ask.matter': ITEMS, 'ask.missing': ['平面图(演示)', '健康证明(演示)'] },
  },
  'separation-item': {
    volume: 10, units: ['market', 'approval'], steps: { change: 0.1, onelicence: 0.2, found: 0.05, remove: 0.02 }, choices: { 'list.way': { 直接取消审批: 0.5, 审批改为备案: 1, 实行告知承诺: 2, 优化审批服务: 6 } }, days: { 'list.from': [0, 0], 'change.from': [0, 0] },
    texts: { 'list.code': ['演示改革-'], 'list.name': ITEMS, 'list.watch': ['抽查、信用监管(演示)'], 'change.watch': ['抽查、信用监管(演示)'] },
  },
  devolved: {
    volume: 6, units: ['部门', '镇', '街道'], steps: { means: 3, noMeans: 0.6, guided: 1, urgeGuide: 0.3, evaluate: 1, handBack: 0.3, answered: 0.2, returned: 1, cancel: 0.01 }, asks: { answered: 0.001, guided: 0.02 }, choices: { 'take.way': { 上级下放到县: 3, '县下放到镇、街道': 2 }, 'evaluate.result': { '接得住、管得好': 6, 很少使用: 1, 承接不了: 0.4, 从未使用: 0.2 }, 'answered.result': { 同意收回: 1, '不同意,给予保障': 1, 不同意: 0.5 } },
    counts: { 'means.posts': [1, 3], 'means.equipment': [0, 3], 'guided.persons': [2, 20] }, money: { 'means.money': [5_000, 100_000] }, texts: { 'take.title': ['林木采伐许可(演示)', '小型客运许可(演示)'], 'take.from': ['市级部门(演示)'], 'take.guide': ['市级部门(演示)'] },
  },
  rating: {
    volume: 20, units: ['approval', '部门', '镇'], often: { approval: 10 }, steps: { good: 12, bad: 0.6, appeal: 1, strike: 1, mend: 4, tell: 4, again: 2, close: 4 }, asks: { good: 0.5, bad: 0.02 },
    choices: { 'good.level': { 非常满意: 10, 满意: 5, 基本满意: 1 }, 'bad.level': { 不满意: 3, 非常不满意: 1 }, 'call.found': { '情况清楚,诉求合理': 6, '情况复杂,一时难以解决': 1, 缺乏法定依据: 1, '误评、恶意差评': 0.5 }, 'recheck.result': { 剔除: 1, 不予剔除: 1 }, 'again.level': { 满意: 4, 非常满意: 2, 不满意: 0.5 } },
    yes: { 'call.reached': 0.97, 'mend.done': 0.9, 'bad.named': 0.5 }, texts: { 'come.matter': ITEMS },
  },
  'major-project': {
    volume: 5, units: ['development', 'industry', 'commerce', 'housing'], steps: { approval: 1, taking: 0.4, contract: 0.6, dispute: 0.2, risk: 0.4, need: 0.3, meet: 1, start: 0.6, finish: 0.1, quit: 0.03 }, asks: { need: 0.05 }, choices: { 'answer.result': { 已经解决: 6, 正在办理: 2, '不能解决,说明理由': 1 }, 'meet.delayed': { 按计划: 5, 滞后: 1 } },
    money: { 'enter.amount': [5_000_000, 300_000_000] }, counts: { 'team.counsel': [1, 3] }, texts: { 'enter.name': ['产业园项目(演示)', '道路工程(演示)'], 'enter.code': ['演示项目-'], 'page.link': ['/projects/demo'] },
  },
  'power-case': { volume: 120, units: ['部门', '镇', '街道'], steps: { close: 10 }, days: { 'take.due': [-45, -8] }, choices: { 'close.result': { '准予、作出决定': 12, 不予: 0.5, '终止、退件': 0.5 } }, texts: { 'take.source': ['演示平台办件-'], 'take.matter': ITEMS } },
  'service-window': {
    volume: 4, units: ['approval', '镇', '街道'], steps: { merge: 0.1, close: 0.03, staff: 0.3 }, choices: { 'set.kind': { 综合受理窗口: 4, 专项服务窗口: 1, 专区: 2, 统一出件窗口: 1, 通办窗口: 1 }, 'set.field': { 综合业务: 4, 投资建设审批: 1, 交通服务: 1, 烟草专卖: 1 }, 'check.result': { 符合要求: 9, 需要改进: 1 } }, yes: { 'set.aged': 1, 'check.papers': 0.97 }, counts: { 'set.staff': [1, 4], 'staff.staff': [1, 4] },
    texts: { 'set.name': ['综合受理窗口(演示)', '专区(演示)'], 'set.place': ['一楼大厅(演示)'] },
  },
};
