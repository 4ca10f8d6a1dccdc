import type { Convention } from './lead.ts';
import type { Segment } from './segments.ts';
import type { PlanFinding } from './types.ts';
import type { ReadTask } from './unit-findings.ts';

/** Where a separator stands: before a unit, or before a collective name of one kind. */
type Spot = 'unit' | 'departments' | 'towns';

function spotOf(segment: Segment): Spot {
  if (!segment.collective) return 'unit';
  return /(镇|乡|街道|社区|村|政府|县|区|办事处)\)?$/.test(segment.name) ? 'towns' : 'departments';
}

/** Separators other than those that the document itself uses in that place, lists that leave out what all others end with. */
export function separatorFindings(tasks: ReadTask[], convention: Convention): PlanFinding[] {
  const used = new Map<Spot, Map<string, number>>();
  const lists = tasks.flatMap((task) => (task.chosen ? [{ no: task.raw.no, list: task.chosen.list, raw: task.chosen.clause.raw }] : []));
  for (const { list } of lists) {
    for (const s of list.with.slice(1)) {
      const spot = used.get(spotOf(s)) ?? new Map<string, number>();
      spot.set(s.before, (spot.get(s.before) ?? 0) + 1);
      used.set(spotOf(s), spot);
    }
  }
  const findings = lists.flatMap(({ no, list, raw }) => [
    ...oddOnes(no, list.with, used),
    ...leadForm(no, list, raw, lists.length, tasks, convention),
  ]);
  return [...findings, ...stoppedShort(tasks)];
}

/** What never separates names, whatever the habit: a full stop, a gap, two marks, nothing at all. */
function isFault(before: string): boolean {
  return before === 'glued' || /^[.。:]/.test(before) || before.length > 1;
}

function oddOnes(no: number, segments: Segment[], used: Map<Spot, Map<string, number>>): PlanFinding[] {
  const findings: PlanFinding[] = [];
  segments.forEach((s, i) => {
    const last = segments[i - 1];
    if (!last || last.misplacedEtc || s.misplacedEtc) return;
    const habits = used.get(spotOf(s)) ?? new Map<string, number>();
    const [common, times] = [...habits].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    // Two habits side by side are no fault; one place against many is.
    const against =
      s.before !== common && times >= Math.max(4, 4 * (habits.get(s.before) ?? 0)) && !/^(等|和|及|与|以及|暨)$/.test(s.before);
    if (!against && !isFault(s.before)) return;
    const mark = s.before === 'glued' ? '' : s.before;
    const text = `${last.name}${mark}${s.name}`;
    const instead = against && common !== 'glued' ? `,别处用「${common}」` : '';
    const says =
      s.before === 'glued' ? `第${no}项的「${text}」两个名称之间没有分隔${instead}` : `第${no}项的「${text}」用「${mark}」分隔${instead}`;
    findings.push({ kind: 'odd-separator', no, text, says });
  });
  return findings;
}

/** The lead told in another way than everywhere else: by the word 牵头, or not set apart at all. */
function leadForm(
  no: number,
  list: NonNullable<ReadTask['chosen']>['list'],
  raw: string,
  lists: number,
  tasks: ReadTask[],
  convention: Convention,
): PlanFinding[] {
  if (convention.leadBy !== 'comma') return [];
  const spelled = tasks.filter((task) => task.chosen?.list.spelledLead).length;
  if (list.spelledLead && lists >= 5 && spelled <= 0.2 * lists) {
    const text = `${list.spelledLead}牵头`;
    return [{ kind: 'odd-separator', no, text, says: `第${no}项另写「牵头」,别处只用逗号分出牵头单位` }];
  }
  if (!list.unmarked) return [];
  return [{ kind: 'odd-separator', no, text: raw.replace(/\n/g, ''), says: `第${no}项没有用逗号分出牵头单位,按首位读作牵头` }];
}

/** Nearly every list ends in the same collective name (各镇) and this one does not. */
function stoppedShort(tasks: ReadTask[]): PlanFinding[] {
  const lists = tasks.filter((task) => task.chosen && task.chosen.list.with.length > 0);
  const ends = new Map<string, number>();
  for (const task of lists) {
    const last = task.chosen!.list.with.at(-1)!;
    if (last.collective && spotOf(last) === 'towns') ends.set(last.name, (ends.get(last.name) ?? 0) + 1);
  }
  const [name, times] = [...ends].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (lists.length < 20 || times < 0.9 * lists.length || times === lists.length) return [];
  return lists
    .filter((task) => !task.chosen!.list.with.some((s) => spotOf(s) === 'towns'))
    .map((task) => {
      const text = task.chosen!.clause.raw.replace(/\n/g, '');
      const no = task.raw.no;
      return {
        kind: 'cut-off',
        no,
        text,
        says: `第${no}项的单位清单到「${task.chosen!.list.with.at(-1)!.name}」为止,别处${times}项都列到「${name}」,疑有缺漏`,
      };
    });
}
