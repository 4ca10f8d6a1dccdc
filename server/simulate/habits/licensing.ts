/** How a county tends to act in what it permits and serves: habits, not rules (see ../habit.ts). */
import type { Habit } from '../habit.ts';

/** All elements of a guide, as whoever checks it ticks them. */
const ELEMENTS =
  '事项名称 事项类型 设定依据 实施机关 事项编码 行使层级 服务对象 受理条件 申请材料 前置件 办理环节 办件类型 法定时限 承诺时限 特殊环节 收费标准和依据 办理结果 送达方式 办理地点 办理时间 网上办理深度 到现场次数 咨询方式 监督投诉方式 申请书示范文本';
const all = Object.fromEntries(ELEMENTS.split(' ').map((e) => [e, 1]));

// biome-ignore format: a habit a line
export const licensing: Record<string, Habit> = {
  'service-item': {
    volume: 16, units: ['部门'], often: { market: 6, health: 4, transport: 4, housing: 4, land: 3 }, steps: { cancel: 0.02, changed: 0.2, keep: 1.5, sheets: 2, edition: 9 },
    choices: { 'enter.kind': { 公共服务: 9, 行政许可: 3, 行政确认: 1 }, 'enter.level': { 主项: 9, 子项: 1 }, 'check.result': { 同意公布: 12, 退回: 1 }, 'edition.why': { 首次编制: 6, 流程再造: 3, 依据修改: 1 }, 'edition.mode': { 承诺件: 1, 即办件: 1 }, 'edition.hall': { 综合窗口: 6, 部门窗口: 3 }, 'edition.online': { 全程网办: 5, '网上申请、现场核验': 4 } },
    like: { 'edition.why': 'draft.why' }, sets: { 'check.elements': all, 'edition.tags': { 最多跑一次: 0.9, 网上办: 0.6, 就近办: 0.1, 村能办: 0.1 }, 'edition.special': { 现场核查: 0.2 } }, yes: { 'edition.frequent': 0.1, 'edition.materials.spare': 0.3 },
    counts: { 'edition.statutory': [12, 20], 'edition.promised': [0, 3], 'edition.visits': [0, 1], 'edition.materials': [2, 5], 'edition.prerequisites': [0, 3], 'edition.links': [2, 4] }, days: { 'edition.from': [0, 0] },
    texts: { 'enter.code': ['演示事项-'], 'enter.name': ['社会保险登记(演示)', '医疗保险参保(演示)', '公共场所卫生许可(演示)', '道路运输经营许可(演示)'], 'edition.materials.name': ['申请书', '身份证明', '场所材料', '情况说明', '承诺书'], 'edition.links.name': ['受理', '审查', '决定', '送达'], 'edition.prerequisites.name': ['检测报告', '评估报告', '验收意见'],
      'edition.place': ['(演示)政务服务大厅'], 'edition.hours': ['工作日9:00—17:00'], 'edition.ask': ['(演示)咨询窗口'], 'edition.complain': ['(演示)12345'], 'edition.otherLaw': ['(演示)某法另有规定'] },
  },
  reengineering: { volume: 2, units: ['approval'], steps: { stop: 0.02, urge: 0.3 }, counts: { 'start.items': [3, 6], 'start.year': [2025, 2025], 'start.round': [1, 2] }, days: { 'start.until': [-150, -90] }, texts: { 'start.title': ['流程再造(演示)'] } },
  'reengineering-item': { volume: 0, steps: { keep: 0.4, plan: 4, compare: 9 } },
  licence: {
    volume: 40, units: ['部门'], often: { market: 12, health: 6, transport: 6, housing: 5, land: 4 }, asks: { withdraw: 0.01 },
    steps: { accept: 12, refuse: 0.4, askFix: 0.8, inspect: 2, special: 0.3, interest: 0.15, grant: 14, deny: 0.8, extend: 0.2, stop: 0.05, mend: 0, issue: 9, finish: 9, changed: 0, judged: 0, challenged: 0, sued: 0 },
    choices: { 'apply.way': { 网上: 6, 窗口: 4, 异地代收: 0.5 }, 'inspect.result': { 符合: 12, 不符合: 0.6 }, 'specialDone.result': { '合格、通过': 9, '不合格、没有通过': 0.5 }, 'extend.by': { 本机关负责人: 9 }, 'refuse.ground': { 依法不需要取得行政许可: 2, 不属于本机关职权范围: 2, '隐瞒有关情况、提供虚假材料': 0.3, 逾期没有补正: 0.4 } },
    yes: { 'accept.joint': 0.03, 'grant.paper': 0.7, 'deny.rights': 1 }, days: { 'issue.from': [0, 0], 'issue.until': [-1800, -700], 'special.until': [-20, -10] }, texts: { 'issue.name': ['公共场所卫生许可证(演示)', '食品经营许可证(演示)', '道路运输经营许可证(演示)'] },
  },
  'licence-hearing': { volume: 0, steps: { none: 4, hold: 9, state: 1, defend: 1 }, asks: { ask: 0.1, askThird: 0.15 }, yes: { 'tellThird.rights': 1, 'hold.open': 1 }, choices: { 'listen.taken': { 采纳: 2, 部分采纳: 3, 不采纳: 4 } } },
  'licence-change': {
    volume: 16, units: ['部门'], steps: { refuse: 0.5, askFix: 0.4, change: 9, renew: 9, deny: 0.4, stop: 0.05 }, asks: { withdraw: 0.01 }, choices: { 'apply.kind': { 变更: 6, 延续: 4 } }, yes: { 'deny.rights': 1 }, days: { 'renew.until': [-1800, -1000], 'register.until': [-1800, -1000] },
  },
  'licence-end': {
    volume: 6, units: ['部门'], steps: { find: 6, ask: 1, drop: 0.6, takeBack: 1, revoke: 1, cancel: 4, close: 8, tell: 1 }, choices: { 'find.way': { 注销: 6, 撤销: 1, 撤回: 1 }, 'check.revoke': { '申请人不具备资格、不符合条件': 1 } }, yes: { 'check.loss': 0.2, 'check.harm': 0.05 }, money: { 'pay.amount': [1_000, 60_000] },
    sets: { 'check.cancel': { '法人、组织终止': 0.6, 有效期届满未延续: 0.4 } },
  },
  'instant-service': {
    volume: 60, units: ['部门'], often: { market: 10, labour: 10, civil: 6, insurance: 10 }, steps: { finish: 16, lack: 0.5, turn: 0.2, issue: 9, close: 9 }, choices: { 'apply.way': { 窗口: 7, 网上: 3, 自助终端: 1 }, 'finish.result': { 办结: 30, 不予办理: 0.5 } }, yes: { 'finish.paper': 0.4, 'finish.rights': 1 },
    days: { 'issue.from': [0, 0], 'issue.until': [-1800, -700] }, texts: { 'issue.name': ['备案证明(演示)', '登记证明(演示)'] },
  },
  'e-licence': { volume: 4, units: ['部门'], steps: { seal: 12, reseal: 9, verify: 0.4, read: 0.4, misused: 0.02, expire: 1 }, choices: { 'verify.result': { 真实有效: 20, 已经失效: 0.5 } }, days: { 'enter.from': [200, 900], 'enter.until': [-1500, -200] }, texts: { 'enter.name': ['食品经营许可证(演示)'], 'enter.no': ['演示证号-'] } },
};
