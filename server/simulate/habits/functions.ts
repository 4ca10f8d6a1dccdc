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
};
