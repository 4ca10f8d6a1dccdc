import type { RawTask } from './outline.ts';
import type { PlanFinding } from './types.ts';

/** A character that a finished text ends with. */
const TERMINAL = /[。;；!！?？.\uff0e…)）〕】”》"'’%％]$/;

/** Numbers that are left out or given twice, series by series. */
export function numberFindings(tasks: RawTask[]): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const series = new Map<number, RawTask[]>();
  for (const task of tasks) if (task.numbered) series.set(task.series, [...(series.get(task.series) ?? []), task]);
  let before = 0;
  for (const list of series.values()) {
    const seen = new Map<number, RawTask>();
    for (const task of list) {
      const first = seen.get(task.no);
      if (first) {
        const says = `第${task.no}项的序号用了两次:「${first.title}」与「${task.title}」`;
        findings.push({ kind: 'duplicate-number', no: task.no, text: task.title, says });
      } else seen.set(task.no, task);
    }
    const numbers = [...seen.keys()].sort((a, b) => a - b);
    // A series that goes on from another one (一级标题下连续编号) begins where that ended.
    const from = numbers[0]! > before + 1 && before > 0 ? before + 1 : Math.min(1, numbers[0]!);
    let last = from - 1;
    for (const number of numbers) {
      if (number - last > 1) findings.push(...gap(last, number));
      last = number;
    }
    before = last;
  }
  return findings;
}

function gap(last: number, next: number): PlanFinding[] {
  const says = (what: string) => (last === 0 ? `序号从${next}开始,缺${what}` : `第${last}项之后是第${next}项,缺${what}`);
  if (next - last > 10)
    return [{ kind: 'missing-number', no: last + 1, text: `${last + 1}—${next - 1}`, says: says(`第${last + 1}至${next - 1}项`) }];
  return Array.from({ length: next - last - 1 }, (_, i) => last + 1 + i).map((no) => ({
    kind: 'missing-number',
    no,
    text: String(no),
    says: says(`第${no}项`),
  }));
}

const PAIRS: Record<string, string> = {
  '(': ')',
  '〔': '〕',
  '【': '】',
  '[': ']',
  '《': '》',
  '“': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '{': '}',
};
const CLOSERS = new Map(Object.entries(PAIRS).map(([a, b]) => [b, a]));

/** The first place where brackets or quotation marks do not match; full-width and half-width ones are the same. */
export function unbalanced(text: string): { at: number; says: string } | undefined {
  const open: { c: string; at: number }[] = [];
  const chars = text.replace(/[()[]{}]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  for (let i = 0; i < chars.length; i++) {
    const c = chars[i]!;
    if (c in PAIRS) {
      // 1) and ’ in Latin text are no brackets; a second “ where one is open is a missing ”.
      if ((c === '“' || c === '《') && open.at(-1)?.c === c && c === '“')
        return { at: open.at(-1)!.at, says: `「${c}」没有对应的「${PAIRS[c]}」` };
      open.push({ c, at: i });
    } else if (CLOSERS.has(c)) {
      const last = open.pop();
      if (!last) {
        if (c === ')' && /(^|[\s。;;,,::])[\d一二三四五六七八九十]{1,3}$/.test(chars.slice(0, i))) continue;
        if (c === '’') continue;
        return { at: i, says: `「${c}」没有对应的「${CLOSERS.get(c)}」` };
      }
      if (PAIRS[last.c] !== c) return { at: last.at, says: `以「${last.c}」开头,以「${c}」结尾` };
    }
  }
  const left = open.find((o) => o.c !== '‘');
  return left && { at: left.at, says: `「${left.c}」没有对应的「${PAIRS[left.c]}」` };
}

export function bracketFindings(task: RawTask): PlanFinding[] {
  const fault = unbalanced(task.whole);
  if (!fault) return [];
  const text = task.whole.slice(fault.at, fault.at + 40).replace(/\n/g, '');
  return [{ kind: 'unbalanced-bracket', no: task.no, text, says: `第${task.no}项的括号不配对:${fault.says}` }];
}

/** Texts that stop in the middle. Judged against the document's own habit: in a table, texts may all do without a full stop. */
export function cutOffFindings(tasks: RawTask[]): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const bodies = tasks.filter((task) => task.body.length > task.title.length + 2);
  const ended = bodies.filter((task) => TERMINAL.test(task.body)).length;
  const habit = bodies.length > 0 && ended >= 0.8 * bodies.length;
  for (const task of tasks) {
    const tail = task.body.slice(-12);
    const open = /[,,、::(《〔【“—-]$/.test(task.body) || /(以及|并且|和|与|或者|对于|关于|通过|按照|根据)$/.test(task.body);
    const plain = habit && task.body.length > task.title.length + 2 && !TERMINAL.test(task.body);
    const dots = /(…|\.{3,}|。。。)$/.test(task.body);
    if (open || plain || dots)
      findings.push({ kind: 'cut-off', no: task.no, text: tail, says: `第${task.no}项的正文到「${tail}」为止,似未写完` });
  }
  return findings;
}
