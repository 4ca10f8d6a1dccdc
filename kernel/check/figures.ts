/**
 * Figures stand on facts that stay: not on one that may be erased (personal, secret, free text), only on whether it is there. The same holds for
 * what rules read. A reference is an id that says nothing, and may be counted.
 */
import type { FieldData, ProcedureData } from '../language/data.ts';
import { faultAt } from './names.ts';
import { testsWithPlaces } from './read.ts';
import { leavesOf, readsOf } from './test-reads.ts';
import type { Fault } from './types.ts';

const REFERENCES = new Set(['party', 'agency', 'official', 'officials', 'ref']);
const fieldAt = (p: ProcedureData, path: string): FieldData | undefined => {
  const [step = '', field = ''] = path.split('.');
  return p.steps[step]?.form[field];
};
const hidden = (f: FieldData): boolean => (f.class === 'personal' || f.class === 'secret') && !REFERENCES.has(f.kind);
/** Gone when it is erased, or never the same twice. */
const erasable = (f: FieldData): boolean => hidden(f) || (f.kind === 'text' && f.class !== 'open') || f.kind === 'files';

/** `decide served`, `decide published` → `decide`. */
const stepOfAct = (act: string): string => act.replace(/ (served|published)$/, '');

export function figures(p: ProcedureData, all: Readonly<Record<string, ProcedureData>>): Fault[] {
  const faults: Fault[] = [];
  const known = new Set(Object.values({ ...all, [p.id]: p }).flatMap((x) => Object.keys(x.figures)));
  const owed = new Set(
    p.rules.flatMap((r) => (r.kind === 'must' ? r.must.map((a) => stepOfAct(a)) : r.kind === 'publishes' ? [r.publishes] : [])),
  );
  for (const [id, f] of Object.entries(p.figures)) {
    const place = { figure: id, title: `指标「${f.title}」` };
    const fault = (says: string): number => faults.push(faultAt('figure', place, says));
    const steps = f.kind === 'count' ? [f.count] : f.kind === 'inTime' ? [f.inTime] : f.kind === 'days' ? [f.from, f.to] : [];
    for (const act of steps) if (!p.steps[stepOfAct(act)]) fault(`没有步骤「${stepOfAct(act)}」`);
    if (f.kind === 'inTime' && p.steps[stepOfAct(f.inTime)] && !owed.has(stepOfAct(f.inTime)))
      fault(`「${p.steps[stepOfAct(f.inTime)]!.title}」没有期限,谈不上按期`);
    const paths = [...(f.kind === 'sum' ? [f.sum] : []), ...(f.kind === 'distinct' ? [f.distinct] : [])];
    for (const path of paths) {
      const field = fieldAt(p, path);
      if (!field) fault(`没有事项「${path}」`);
      else if (erasable(field)) fault(`「${field.title}」可能被依法删除或者是自由填写的文字,不能作为统计的依据`);
    }
    for (const path of 'by' in f ? (f.by ?? []) : []) {
      const field = fieldAt(p, path);
      if (!field) fault(`没有事项「${path}」`);
      else if (erasable(field) || field.class === 'personal') fault(`「${field.title}」不能作为分组的依据`);
    }
    const parts =
      f.kind === 'share'
        ? f.share
        : f.kind === 'rate'
          ? [f.rate[0], ...f.rate[1]]
          : f.kind === 'change'
            ? [f.change]
            : f.kind === 'total'
              ? f.total
              : f.kind === 'minus'
                ? f.minus
                : [];
    for (const part of parts) if (!known.has(part)) fault(`没有指标「${part}」`);
  }
  return [...faults, ...readings(p)];
}

function readings(p: ProcedureData): Fault[] {
  return testsWithPlaces(p).flatMap(({ test, place }) =>
    leavesOf(test)
      .filter((leaf) => leaf.test !== 'present' && leaf.test !== 'absent')
      .flatMap((leaf) => [...readsOf(leaf.of).facts, ...(leaf.than ? readsOf(leaf.than).facts : [])])
      .flatMap((path) => {
        const field = fieldAt(p, path);
        const bad = field && (place.figure === undefined ? hidden(field) : erasable(field));
        if (!bad) return [];
        const says = `读取了可能被依法删除的「${field.title}」,只能看有没有`;
        return [faultAt(place.figure === undefined ? 'personal' : 'figure', place, says)];
      }),
  );
}
