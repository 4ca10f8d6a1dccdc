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

// biome-ignore format: a habit a line
export const leadership: Record<string, Habit> = {
  task: {
    volume: 24,
    steps: { adjust: 0.05, progress: 4, done: 4 },
    days: { 'create.dueOn': [-160, -60] },
    texts: { 'create.title': TASK_TITLES, 'create.plan': ['法治政府建设年度工作要点(演示)'], 'create.section': ['年度重点任务'], 'create.no': TASK_TITLES.map((_, i) => String(i + 1)), 'breakDown.years.what': ['(演示)制定清单并公布', '(演示)全面推开', '(演示)总结评估'] },
  },
  'task-year': { volume: 0, steps: { adjust: 0.05 } },
};
