/** The layout's two helpers: orders that follow from others are left out, and steps get columns. */
import type { MapEdge } from './diagram.ts';

const FORWARD = new Set<MapEdge['kind']>(['do', 'must', 'may', 'wait', 'told', 'stops']);

/** Without the orders (`do`) that follow from a chain of others, and the bans that forbid what a chain of bans already does. */
export function reduced(edges: MapEdge[]): MapEdge[] {
  const left = new Set(edges);
  for (const e of edges) {
    if (e.kind !== 'do') continue;
    left.delete(e);
    const chain = [...left].filter((x) => x.kind === 'do' && !x.conditional);
    if (e.conditional || !reaches(chain, e.from, e.to)) left.add(e);
  }
  return edges.filter((e) => left.has(e));
}

function reaches(edges: MapEdge[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const e of edges) if (e.from === at) seen.add(e.to);
  return seen.has(to);
}

/** A column for each step: as far from the opening as the longest chain says; edges that would go round are not followed. */
export function layered(ids: readonly string[], opens: readonly string[], edges: readonly MapEdge[]): Map<string, number> {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const e of edges) if (FORWARD.has(e.kind) && !opens.includes(e.to)) next.get(e.from)?.push(e.to);
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const forward = new Map<string, string[]>(ids.map((id) => [id, []]));
  const walk = (id: string): void => {
    state.set(id, 'open');
    for (const to of next.get(id)!) {
      if (state.get(to) === 'open') continue;
      forward.get(id)!.push(to);
      if (!state.has(to)) walk(to);
    }
    state.set(id, 'done');
    order.push(id);
  };
  for (const id of [...opens.filter((o) => next.has(o)), ...ids]) if (!state.has(id)) walk(id);
  const rank = new Map(ids.map((id) => [id, opens.includes(id) ? 0 : 1]));
  for (const id of order.toReversed()) for (const to of forward.get(id)!) rank.set(to, Math.max(rank.get(to)!, rank.get(id)! + 1));
  return rank;
}
