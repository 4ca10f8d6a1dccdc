/** How a county tends to act: habits, not rules (see ../habit.ts). */
import type { Habit } from '../habit.ts';

// biome-ignore format: a habit a line
export const market: Record<string, Habit> = {
  'inspection-item': {
    volume: 24, often: { market: 8, emergency: 4, health: 4, transport: 3, environment: 3 }, steps: { issue: 10, decline: 0.2, change: 0.1, affected: 0.05, remove: 0.02 }, days: { 'issue.from': [-10, 0] }, counts: { 'propose.cap': [3, 10], 'change.cap': [3, 8] },
    choices: { 'propose.kind': { 一般检查事项: 8, 重点检查事项: 3, 全覆盖重点监管事项: 1 }, 'propose.special': { 不属于: 12, 特种设备: 1, 药品: 1, 危险化学品: 1 }, 'change.what': { 现场检查转为非现场检查: 3, 整合压减: 3, 纳入部门联合抽查: 3 } }, yes: { 'propose.joint': 0.6 },
    texts: { 'propose.name': ['食品经营检查(演示)', '特种设备使用检查(演示)', '公共场所卫生检查(演示)', '消防安全检查(演示)', '价格行为检查(演示)'], 'propose.object': ['持证经营者(演示)'], 'propose.basis': ['有关法律第五十条(演示)'] },
  },
  'inspection-target': {
    volume: 60, often: { market: 20, emergency: 8, health: 8, transport: 6, environment: 6 }, steps: { classify: 10, remove: 0.05 }, choices: { 'enter.kind': { 企业: 6, 个体工商户: 5, 农民专业合作社: 1 }, 'enter.special': { 不属于: 12, 特种设备: 1, 药品: 1 }, 'classify.risk': { 低: 6, 中: 3, 高: 1 } },
    texts: { 'enter.trade': ['食品经营(演示)', '餐饮(演示)', '建材(演示)', '运输(演示)'] },
  },
  'inspection-plan': {
    volume: 10, often: { market: 6, emergency: 3, health: 3, transport: 2, environment: 2 }, steps: { approve: 10, deny: 0.1, lodge: 8, adjust: 0.3, close: 0.05, leave: 4 }, choices: { 'draft.kind': { 随机抽查计划: 5, 部门联合抽查计划: 3, 日常检查计划: 3, 专项检查计划: 1 } }, yes: { 'draft.companies': 0.9 },
    counts: { 'draft.year': [2025, 2025], 'draft.items': [2, 4], 'draft.items.number': [5, 20], 'draft.shares': [3, 3], 'draft.shares.share': [1, 10], 'draft.shares.times': [1, 4], 'draft.with': [1, 3], 'adjust.number': [5, 20] }, texts: { 'draft.name': ['年度随机抽查计划(演示)', '年度联合抽查计划(演示)'], 'close.words': ['(演示)部分对象已经注销'], 'leave.by': ['批复(演示)'] },
  },
  'random-draw': {
    volume: 14, often: { market: 8, emergency: 3, health: 3 }, units: ['部门'], steps: { commit: 10, draw: 10, cancel: 0.05, spoil: 0.01, reveal: 8, doubt: 0.05, answer: 4, close: 8 }, yes: { 'prepare.joint': 0, 'answer.same': 1 },
    counts: { 'prepare.listed': [40, 400], 'prepare.number': [2, 2], 'draw.companies': [2, 2], 'draw.merged': [0, 0], 'reveal.problems': [0, 1] }, texts: { 'prepare.name': ['双随机抽查(演示)'], 'prepare.scope': ['登记事项、食品安全(演示)'], 'commit.list': ['演示用,不是真的摘要'], 'commit.commitment': ['演示用,不是真的承诺'], 'reveal.seed': ['演示用,不是真的种子'] },
    choices: { 'prepare.weighted': { 风险等级: 6, 信用等级: 3, 不加权: 1 } }
  },
  'draw-visit': { volume: 0, steps: { match: 9, skip: 0.02 }, choices: { 'skip.why': { '对象已经注销、迁出': 3, 检查被取消: 2 } } },
  'quiet-period': { volume: 2, units: ['industry', 'commerce'], steps: { set: 9, drop: 0.1 }, counts: { 'set.companies': [2, 4] }, days: { 'set.companies.from': [-3, -1], 'set.companies.until': [-15, -8] }, texts: { 'draft.name': ['企业生产宁静日(演示)'], 'set.except': ['投诉举报核查、安全生产(演示)'] } },
  'quiet-day': {
    volume: 6, units: ['industry', 'commerce'], steps: { confirm: 9, refuse: 0.2, visited: 0.05, breached: 0.002, report: 6, cancel: 0.05 }, days: { 'ask.from': [-4, -2], 'ask.until': [-18, -10], 'confirm.from': [-4, -2], 'confirm.until': [-18, -10] }, choices: { 'visited.ground': { '投诉举报、转办交办': 5, '突发事件、紧急情况': 2 } },
    like: { 'confirm.party': 'ask.party', 'confirm.from': 'ask.from', 'confirm.until': 'ask.until' },
  },
  'credit-grade': { volume: 40, often: { market: 10, development: 6, transport: 3 }, units: ['部门'], steps: { reassess: 1, restore: 6, end: 0.03 }, choices: { 'assess.grade': { A: 5, B: 5, C: 2, D: 0.2 }, 'reassess.grade': { A: 5, B: 5, C: 2, D: 0.1 }, 'restore.grade': { A: 2, B: 6, C: 1 } }, texts: { 'assess.model': ['通用模型(演示)'] } },
  'credit-record': {
    volume: 30, often: { market: 10, development: 8, transport: 3 }, units: ['部门'], steps: { record: 10, drop: 0.3, notify: 3, state: 0.4, punish: 0.4, annulled: 0, takeOff: 6, lift: 6, amend: 6, expire: 0 }, yes: { 'record.both': 1 }, days: { 'enter.effective': [1, 20], 'record.least': [-100, -95], 'record.until': [-350, -200] },
    choices: { 'enter.kind': { 行政处罚信息: 8, 异常名录信息: 4, 违背信用承诺: 1, 严重失信主体名单信息: 0.5 }, 'enter.level': { 一般: 9, 轻微: 0.5, 严重: 0.5 }, 'weigh.result': { 不采纳: 5, 采纳: 1 }, 'punish.what': { 限制享受优惠政策和便利措施: 4, 纳入重点监管范围: 5, 限制参加评先评优: 3 } }, texts: { 'enter.entry': ['目录条目(演示)'], 'enter.paper': ['处罚决定书(演示)'], 'punish.basis': ['有关条例(演示)'] },
  },
  'credit-objection': { volume: 5, often: { market: 3, development: 3 }, units: ['部门'], steps: { accept: 9, refuse: 0.3, ask: 0.3, check: 8, reply: 8 }, choices: { 'check.result': { 信息与事实一致: 5, 信息有误或者没有依据: 2 }, 'object.ground': { 信息有误: 4, 超过公示期: 2 }, 'reply.result': { 维持: 5, 更正: 2, 删除: 2 } } },
  'credit-repair': { volume: 12, often: { market: 5, development: 4 }, units: ['部门'], steps: { accept: 9, refuse: 0.6, askFix: 0.6, check: 8, grant: 8, deny: 0.5, extend: 0.2 }, yes: { 'apply.promise': 0.95, 'fix.promise': 1, 'check.done': 0.95 }, choices: { 'apply.way': { 网上: 6, 线下窗口: 3 } }, texts: { 'apply.proof': ['(演示)'], 'fix.proof': ['(演示)'] } },
  'soft-measure': {
    volume: 60, often: { market: 20, enforcement: 20, transport: 6, health: 6 }, steps: { promise: 3, recheck: 6, close: 9, escalate: 0.2 }, choices: { 'act.way': { 说服教育: 6, 劝导示范: 3, 警示告诫: 2, 指导约谈: 1, 告知承诺: 2 }, 'act.from': { 检查发现: 6, 巡查发现: 4, 投诉举报: 2, 数据监测: 1, 决定不予处罚以后: 0.2 }, 'recheck.result': { 已经改正: 9, 正在改正: 1, 没有改正: 0.4 } },
    yes: { 'act.enterprise': 0.6 }, days: { 'act.until': [-12, -6] }, texts: { 'act.record': ['(演示)'] },
  },
  'enterprise-request': {
    volume: 50, units: ['development', 'industry', 'commerce', 'market'], steps: { sign: 9, contact: 8, meet: 0.5, extend: 0.1, reply: 9, rate: 4, again: 6, mutual: 1, list: 6, close: 9 }, choices: { 'receive.channel': { 领导包联: 4, '“急难愁盼”邮箱': 3, '12345热线': 4, '“周一七点半”政企沟通': 3, 小程序交办: 2, '走访、座谈': 3 }, 'receive.level': { 简单: 4, 一般: 5, 复杂: 2 },
      'reply.result': { 已经解决: 9, 部分解决: 2, 已经解释说明: 2, 暂时不能解决: 0.6 }, 'rate.score': { 满意: 9, 基本满意: 3, 不满意: 0.5 }, 'again.result': { 已经解决: 5, 部分解决: 2 }, 'mutual.score': { 积极配合: 8, 一般: 1 } }, texts: { 'reply.why': ['(演示)需要上级政策'] },
  },
  'policy-delivery': {
    volume: 24, units: ['finance', 'industry', 'labour', 'commerce'], steps: { accept: 9, askFix: 0.6, refuse: 0.2, check: 8, show: 8, object: 0.05, settle: 6, decide: 9, pay: 9, close: 9 }, choices: { 'check.result': { 符合条件: 9, 不符合条件: 0.6 }, 'decide.from': { 企业申请: 6, 免申即享: 3 }, 'settle.result': { 异议不成立: 5, 异议成立: 0.5 } }, yes: { 'find.confirmed': 1 },
    money: { 'check.amount': [5_000, 50_000], 'decide.amount': [5_000, 50_000], 'pay.amount': [5_000, 50_000] }, like: { 'decide.amount': 'check.amount', 'pay.amount': 'decide.amount' }, texts: { 'apply.policy': ['稳岗奖补(演示)', '技改奖补(演示)'], 'find.policy': ['六税两费减免(演示)'], 'check.policy': ['稳岗奖补(演示)', '技改奖补(演示)'] },
  },
  'enterprise-fee': {
    volume: 12, often: { market: 10, development: 2 }, units: ['部门'], steps: { register: 9, check: 9, inform: 8, order: 9, refund: 9, announce: 0.2, toClue: 0.3, clean: 9, close: 9 }, choices: { 'check.found': { 合规: 6, 目录清单以外收费: 1, 超过标准收费: 2, '重复收费、强制服务收费': 2, 应减免没有减免: 1 }, 'register.kind': { 行业协会商会收费: 4, 审批中介服务收费: 4, 水电气等公用事业收费: 3 } },
    yes: { 'check.shown': 1 }, money: { 'check.amount': [500, 8_000], 'order.amount': [500, 8_000], 'refund.amount': [500, 8_000] }, counts: { 'check.companies': [1, 6], 'refund.companies': [1, 3] }, days: { 'order.until': [-20, -12] }, like: { 'order.amount': 'check.amount', 'refund.amount': 'order.amount' },
  },
};
