import { type FindingKind, findingKinds, type Plan } from './types.ts';

/** What each kind of finding is called. */
export const KIND_NAMES: Record<FindingKind, string> = {
  'missing-number': '缺号',
  'duplicate-number': '重号',
  'several-unit-lists': '责任单位重复列写',
  'no-unit-list': '没有责任单位',
  'no-lead': '没有牵头单位',
  'two-leads': '牵头单位不止一个',
  'odd-separator': '分隔不一',
  'unbalanced-bracket': '括号不配对',
  'unit-from-elsewhere': '不是本级单位',
  'unit-alias': '同一单位写法不一',
  'unit-garbled': '单位名称错漏',
  'unknown-unit': '单位不明',
  typo: '疑似错字',
  'cut-off': '似未写完',
};

/** A plan's reading for the terminal, in Chinese. */
export function planText(plan: Plan): string {
  const lines = [plan.title, `任务 ${plan.tasks.length} 项,疑点 ${plan.findings.length} 处`, ''];
  let section = '';
  for (const task of plan.tasks) {
    if (task.section !== section) lines.push(`【${task.section}】`);
    section = task.section;
    lines.push(`${task.no}. ${task.title}`);
    lines.push(`   牵头:${task.lead.join('、') || '(未写明)'}${task.with.length ? `  责任:${task.with.join('、')}` : ''}`);
    const due = task.due?.map((d) => `${d.text}(${d.yearly ? `每年${d.date}` : d.date})`);
    if (due || task.lasting) lines.push(`   时限:${[...(due ?? []), ...(task.lasting ? [task.lasting] : [])].join(';')}`);
    for (const target of task.targets ?? []) {
      const bound = target.bound === '下限' ? '不低于' : target.bound === '上限' ? '不超过' : '';
      lines.push(`   指标:${target.text}(${bound}${target.value}${target.unit})`);
    }
  }
  if (plan.findings.length) lines.push('', '疑点');
  for (const kind of findingKinds) {
    const found = plan.findings.filter((f) => f.kind === kind);
    if (found.length === 0) continue;
    lines.push(`  ${KIND_NAMES[kind]}(${found.length})`);
    for (const finding of found) lines.push(`    ${finding.says}`);
  }
  for (const note of plan.notes) lines.push('', `附注:${note.says}(“${note.text}”)`);
  return `${lines.join('\n')}\n`;
}
