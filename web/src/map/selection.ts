/** Which steps and lines a picture shows: of a case, what has been done, what is open, and what is next; the whole when asked. */
import type { MapEdge, MapNode, ProcedureMap } from '../../../kernel/explain/diagram.ts';
import type { CaseView } from '../../../server/api/shapes.ts';

type Marks = CaseView['marks'];
export interface Shown {
  nodes: MapNode[];
  edges: MapEdge[];
}

/** Bans are drawn for the chosen step alone: all of them at once hide the way. */
const drawn = (e: MapEdge, chosen: string | undefined): boolean => e.kind !== 'never' || e.from === chosen || e.to === chosen;

export function wholeOf(map: ProcedureMap, chosen?: string): Shown {
  return { nodes: map.nodes, edges: map.edges.filter((e) => drawn(e, chosen)) };
}

/**
 * Done, owed, and one step further along duties. What is merely possible at any time (open, and neither owed nor on a way
 * from what was done) stays in the whole picture only.
 */
export function nearOf(map: ProcedureMap, marks: Marks, chosen?: string): Shown {
  const lit = new Set(map.nodes.filter((n) => ['done', 'owed', 'late', 'stopped'].includes(marks[n.id] ?? '')).map((n) => n.id));
  // a case that has ended goes nowhere: what was once next, and can no longer come, says nothing
  const ended = map.nodes.some((n) => n.ends && marks[n.id] === 'done');
  const shown = new Set(lit);
  for (const e of map.edges)
    if (lit.has(e.from) && (e.kind === 'must' || e.kind === 'stops') && !(ended && marks[e.to] === 'forbidden')) shown.add(e.to);
  if (chosen !== undefined) shown.add(chosen);
  const nodes = map.nodes.filter((n) => shown.has(n.id));
  const edges = map.edges.filter((e) => shown.has(e.from) && shown.has(e.to) && drawn(e, chosen));
  return { nodes, edges };
}
