/** How a county tends to act in the chapter functions: habits, not rules. */
import type { Habit } from '../habit.ts';

// biome-ignore format: a habit a line
export const functions: Record<string, Habit> = {
  'fair-competition': {
    volume: 14, often: { development: 3, commerce: 3, housing: 2, market: 1 },
    steps: { stop: 0.05, hear: 1, mend: 1, askFix: 0.3 },
    choices: { 'begin.issuer': { 部门出台: 6, '多个部门联合出台(牵头)': 1, '县级以上人民政府出台,或者提请本级人大及其常委会审议': 2 }, 'begin.kind': { 具体政策措施: 5, '招标、采购文件': 4, 存量政策措施清理: 4, '举报、抽查后重新审查': 0.5 }, 'review.result': { 符合标准: 12, 适用例外规定: 0.5, 不得出台: 1.5, 不涉及经营者经济活动: 0.5 }, 'mend.how': { 修改: 3, 废止: 2, 停止执行: 0.5 } },
    like: { 'joint.result': 'review.result', 'conclude.result': 'review.result' }, sets: { 'hear.whom': { 经营者: 1, 行业协会商会: 0.7, 社会公众: 0.4 } }, days: { 'conclude.term': [-700, -300] }, yes: { 'review.public': 0.1 },
    texts: { 'begin.title': ['促进消费的措施(演示)', '招标文件(演示)', '扶持办法(演示)'], 'review.title': ['促进消费的措施(演示)', '招标文件(演示)', '扶持办法(演示)'] },
  },
  organ: {
    volume: 2, units: ['office'], steps: { enter: 3, propose: 1, withdrawn: 0.1, staff: 2, alias: 1, adjust: 0.4, dispute: 0.2, rename: 0.05, merge: 0, split: 0, abolish: 0 },
    choices: { 'register.level': { 政府工作部门: 3, 事业单位: 2 }, 'register.kind': { 行政机关: 5, '法律、法规授权的组织': 1 }, 'evaluate.result': { 保持: 8, 需要调整: 1 } }, like: { 'register.answers': 'register.unit' },
    yes: { 'register.enforces': 0.6 }, counts: { 'staff.posts': [20, 60], 'staff.filled': [12, 20], 'staff.officers': [0, 16], 'staff.legalStaff': [1, 3] }, days: { 'register.from': [0, 0] },
    texts: { 'register.name': ['示例机构(演示)'], 'alias.other': ['示例机构别名(演示)'], 'rename.name': ['示例机构新名(演示)'], 'register.legal': ['法规股(演示)'] },
  },
  power: {
    volume: 20, steps: { withdrawn: 0.1, takeOver: 0.8, adjust: 0.4, changed: 0.4, keep: 1, reassign: 0.1, entrust: 0.1, empower: 0.1, sendDown: 0.03, merge: 0.03, dedupe: 0.06, cancel: 0.1, connect: 1 },
    choices: { 'review.result': { 同意: 9, 不同意: 0.4 }, 'list.inName': { 本机关: 12 }, 'evaluate.result': { 继续: 8, 收回: 1 } }, days: { 'list.from': [0, 0], 'entrust.until': [-700, -300] },
    texts: { 'list.code': ['演示职权-'], 'list.name': ['职权事项(演示)'], 'list.duties': ['受理、审查、决定、监管(演示)'], 'list.liability': ['滥用职权、玩忽职守(演示)'], 'takeOver.from': ['上级机关(演示)'], 'entrust.scope': ['现场检查(演示)'] },
  },
  'disguised-permit': {
    volume: 4, units: ['justice'], steps: { blame: 0.05, order: 4, none: 4 }, choices: { 'check.result': { '变相设定、实施行政许可': 3, 不属于许可: 4, 继续实施已经取消的许可: 0, 有清单依据: 0 }, 'verify.result': { 已经停止: 9, 没有停止: 0.5 } },
    money: { 'mended.refund': [100, 2000], 'verify.refunded': [100, 2000] }, texts: { 'check.title': ['要求清单以外的备案(演示)', '要求清单以外的证明(演示)'] },
  },
};
