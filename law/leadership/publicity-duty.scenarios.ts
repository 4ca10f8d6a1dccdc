/** 普法责任清单: its tasks, made public, checked each year, revised; the week of the constitution arranged before 4 December. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { publicityDuty } from './publicity-duty.ts';

const TASKS = [{ law: '市场监管法律法规', to: '经营者', how: '行政指导、以案释法' }];
const WEEK: Form = { year: 2024, how: ['集中宣传', '进校园'] };
const drafted = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('draft', { unit: 'u1', year: 2024, tasks: TASKS, ...more });
const listed = (title: string, ...rules: string[]): ScenarioWords => drafted(title, {}, ...rules).does('list', { from: '2024-09-26' });

// biome-ignore format: a day a line
export default scenarios(
  publicityDuty,

  drafted('列明任务才能审定;审定以后公开,调整的再公开', {}, 'law-9.hold', 'opinion-普法责任清单制度.do', 'practice-清单管理.never', 'practice-清单管理.do', 'disclosure-26.publishes', 'disclosure-26.publishes.2').refused('check', 'opinion-普法责任清单制度.do', { year: 2024, result: '落实' }).refused('end', 'practice-清单管理.do', { why: '机构撤销' }).does('list', { from: '2024-09-26' }).refused('drop', 'practice-清单管理.never').owes('list published', '2024-10-29').counts('lists', 1).counts('tasks', 1)
    .on('2024-10-29').publishes('list').nothingOwed('list published').does('revise', { tasks: TASKS, why: '新法施行' }).on('2024-11-26').publishes('revise').nothingOwed('revise published').does('end', { why: '由新清单代替' }).ended('终止').counts('lists', 0),
  drafted('没有任务的不能审定', { tasks: [] }, 'law-9.hold', 'practice-清单管理.never').refused('list', 'law-9.hold', { from: '2024-09-26' }).does('drop').ended('不列入'),
  listed('逾期没有公开', 'disclosure-26.publishes', 'disclosure-26.publishes.2').does('revise', { tasks: TASKS, why: '年度更新' }).on('2024-10-30').late('list published').late('revise published'),
  listed('十二月四日的十日以前安排宪法宣传周;每年检查,没有落实的整改', 'practice-宪法宣传周.must', 'practice-宪法宣传周.must.2', 'practice-落实检查.must', 'practice-落实检查.hold', 'practice-落实检查.must.2', 'practice-落实检查.do').owes('week', '2024-11-22').on('2024-11-22').does('week', WEEK).owes('week', '2025-11-24').counts('weeks', 1)
    .on('2025-09-26').refused('mend', 'practice-落实检查.do', { what: '无' }).refused('check', 'practice-落实检查.hold', { year: 2024, result: '部分落实' }).does('check', { year: 2024, result: '部分落实', left: '以案释法' }).owes('mend', 'promptly').does('mend', { what: '已经补办' }).nothingOwed('mend').owes('check', '2026-09-28').on('2025-11-24').does('week', { ...WEEK, year: 2025 }).owes('week', '2026-11-24').on('2026-11-25').late('week'),
  listed('上年落实、今年部分落实的,只欠一次整改', 'practice-落实检查.must.2').on('2025-09-26').does('check', { year: 2024, result: '落实' }).nothingOwed('mend').on('2026-09-25').does('check', { year: 2025, result: '部分落实', left: '以案释法' }).owes('mend', 'promptly').does('mend', { what: '已经补办' }).nothingOwed('mend').counts('checked', 2).counts('fulfilled', 1),
  listed('宪法宣传周没有安排、检查逾期的提示', 'practice-宪法宣传周.must', 'practice-落实检查.must').on('2024-12-05').late('week').on('2025-09-29').late('check'),
);
