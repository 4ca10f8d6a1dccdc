/** Where the steps of a picture stand: laid out by ELK in a worker of its own, so that no key press waits for it. */
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { MapEdge, MapNode } from '../../../kernel/explain/diagram.ts';

export interface Point {
  x: number;
  y: number;
}
export interface Laid {
  nodes: Map<string, Point & { width: number; height: number }>;
  edges: { edge: MapEdge; points: Point[]; label?: Point }[];
  width: number;
  height: number;
}

export const NODE_WIDTH = 172;
/** So many characters of a title stand on a line; an outsider's round ends leave room for one less. */
const LINE = 9;
const heightOf = (n: MapNode): number => 30 + 16 * Math.max(1, Math.ceil(n.title.length / (n.outsider ? LINE - 1 : LINE)));
const LABEL = 12;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.mergeEdges': 'false',
  'elk.layered.highDegreeNodes.treatment': 'true',
  'elk.edgeLabels.inline': 'false',
  'elk.spacing.componentComponent': '24',
  'elk.aspectRatio': '1.2',
};

let elk: InstanceType<typeof ELK> | undefined;

/** Lays out the steps. Bans are no part of it: they lead nowhere. */
export async function layout(nodes: readonly MapNode[], edges: readonly MapEdge[]): Promise<Laid> {
  elk ??= new ELK({ workerUrl });
  const joined = new Set(edges.flatMap((e) => [e.from, e.to]));
  const ordered = nodes.filter((n) => joined.has(n.id)).toSorted((a, b) => a.rank - b.rank);
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: OPTIONS,
    children: ordered.map((n) => ({ id: n.id, width: NODE_WIDTH, height: heightOf(n) })),
    edges: edges.map((e, i) => ({
      id: String(i),
      sources: [e.from],
      targets: [e.to],
      ...(e.label && { labels: [{ id: `l${i}`, text: e.label, width: Math.min(labelText(e.label).length, 14) * LABEL, height: 16 }] }),
    })),
  };
  const laid = await elk.layout(graph);
  const places: Laid['nodes'] = new Map(
    (laid.children ?? []).map((c) => [c.id, { x: c.x ?? 0, y: c.y ?? 0, width: c.width ?? NODE_WIDTH, height: c.height ?? 46 }]),
  );
  const alone = nodes.filter((n) => !joined.has(n.id));
  const bottom = free(alone, laid.width ?? 0, laid.height ?? 0, places);
  return {
    nodes: places,
    edges: (laid.edges ?? []).map((e) => placed(e, edges[Number(e.id)]!)),
    width: laid.width ?? 0,
    height: bottom,
  };
}

/** Steps that no rule joins to another stand in rows below the way: they may be done at any time. Returns the new height. */
function free(nodes: readonly MapNode[], width: number, top: number, into: Laid['nodes']): number {
  const [across, down] = [NODE_WIDTH + 20, Math.max(46, ...nodes.map(heightOf)) + 14];
  const columns = Math.max(3, Math.floor(width / across));
  nodes.forEach((n, i) => {
    into.set(n.id, { x: (i % columns) * across, y: top + 30 + Math.floor(i / columns) * down, width: NODE_WIDTH, height: heightOf(n) });
  });
  return nodes.length === 0 ? top : top + 30 + Math.ceil(nodes.length / columns) * down;
}

function placed(laid: ElkExtendedEdge, edge: MapEdge): Laid['edges'][number] {
  const points = (laid.sections ?? []).flatMap((s) => [s.startPoint, ...(s.bendPoints ?? []), s.endPoint]);
  const label = laid.labels?.[0];
  return { edge, points, ...(label?.x !== undefined && label.y !== undefined && { label: { x: label.x, y: label.y } }) };
}

/** A line of its own between two laid steps, straight from side to side: for bans, which come and go with the chosen step and move nothing. */
export function across(edge: MapEdge, places: Laid['nodes']): Laid['edges'][number] | undefined {
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  if (!from || !to || edge.from === edge.to) return undefined;
  const middle = (p: Point & { width: number; height: number }): Point => ({ x: p.x + p.width / 2, y: p.y + p.height / 2 });
  return { edge, points: [atSide(from, middle(to)), atSide(to, middle(from))] };
}

/** Where the straight line from the middle of a step towards a point leaves its box. */
function atSide(box: Point & { width: number; height: number }, towards: Point): Point {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [towards.x - x, towards.y - y];
  const share = Math.min(dx === 0 ? 1 : box.width / 2 / Math.abs(dx), dy === 0 ? 1 : box.height / 2 / Math.abs(dy), 1);
  return { x: x + dx * share, y: y + dy * share };
}

/** A label on a line: the first of what several articles say, and that there is more. */
export function labelText(label: string): string {
  const [whole = '', ...rest] = label.split(';');
  // 「自…之日起15个工作日内」: how long stands on the line, from when stands in its title
  const first = whole.length > 13 ? (/^自.+起(\d.{0,11}内.*)$/.exec(whole)?.[1] ?? whole) : whole;
  const short = first.length > 13 ? `${first.slice(0, 12)}…` : first;
  return rest.length > 0 && !short.endsWith('…') ? `${short}…` : short;
}
