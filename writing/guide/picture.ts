/** The picture of a way as SVG of its own, for paper and for pages without scripts: steps from above to below, limits with their articles on the lines. */
import type { ELK as Elk, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { MapEdge, MapNode, ProcedureMap } from '../../kernel/explain/diagram.ts';
import { printed } from '../paper/punctuation.ts';

const NODE_WIDTH = 168;
const FONT = 13;
const SMALL = 11;
/** Characters of a title in one line. */
const LINE = 11;
const LABEL_LINE = 16;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.padding': '[top=6,left=6,bottom=6,right=6]',
};

const escaped = (text: string): string =>
  printed(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Cut into lines of so many characters, at a stop where there is one near. */
function lines(text: string, width: number, most: number): string[] {
  const out: string[] = [];
  let rest = [...text];
  while (rest.length > width && out.length < most - 1) {
    const stop = rest.slice(0, width).findLastIndex((c) => /[,,、()()]/.test(c)) + 1;
    const at = stop > width / 2 ? stop : width;
    out.push(rest.slice(0, at).join(''));
    rest = rest.slice(at);
  }
  return [...out, rest.length > width ? `${rest.slice(0, width - 1).join('')}…` : rest.join('')];
}

const titleLines = (n: MapNode): string[] => lines(n.title, LINE, 2);
/** The limit and its article: 「5个工作日内」「第32条第1款」. A mere order says nothing beside its arrow. */
function labelLines(e: MapEdge): string[] {
  if (e.label === '' || e.kind === 'do') return [];
  const article = e.article.split('、')[0]!.replace(/^.*?(?=第\d)/, '');
  return [...lines(e.label.split(';')[0]!, LABEL_LINE, 2), ...(article === '' || article.length > LABEL_LINE ? [] : [`(${article})`])].map(
    printed,
  );
}
const widthOf = (text: string, size: number): number => [...text].reduce((w, c) => w + (c.charCodeAt(0) > 0xff ? size : size * 0.6), 0);

let elk: Promise<Elk> | undefined;
const engine = (): Promise<Elk> => {
  elk ??= import('elkjs/lib/elk.bundled.js').then((m) => new (m.default as unknown as new () => Elk)());
  return elk;
};

/** The map as SVG, in its own size in pixels. */
export async function pictureOf(map: ProcedureMap, title: string): Promise<string> {
  const ids = new Set(map.nodes.map((n) => n.id));
  const edges = map.edges.filter((e) => e.kind !== 'never' && e.kind !== 'stops' && ids.has(e.from) && ids.has(e.to));
  const byId = new Map(map.nodes.map((n) => [n.id, n]));
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: OPTIONS,
    children: map.nodes.map((n) => ({ id: n.id, width: NODE_WIDTH, height: titleLines(n).length * 18 + 26 })),
    edges: edges.map((e, i) => {
      const label = labelLines(e);
      const width = Math.max(0, ...label.map((l) => widthOf(l, SMALL))) + 4;
      return {
        id: String(i),
        sources: [e.from],
        targets: [e.to],
        ...(label.length > 0 && { labels: [{ id: `l${i}`, text: label.join('\n'), width, height: label.length * 14 }] }),
      };
    }),
  };
  const laid = await (await engine()).layout(graph);
  const [w, h] = [Math.ceil(laid.width ?? 0), Math.ceil(laid.height ?? 0)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="${escaped(title)}" font-family="Noto Sans CJK SC,Microsoft YaHei,SimHei,sans-serif">`,
    '<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>',
    ...(laid.edges ?? []).map((e) => lineOf(e as ElkExtendedEdge, edges[Number(e.id)]!)),
    ...(laid.children ?? []).map((c) => nodeOf(c, byId.get(c.id)!)),
    '</svg>',
  ].join('\n');
}

const DASHED: Partial<Record<MapEdge['kind'], string>> = { may: '5 4', wait: '2 3', told: '5 4' };

function lineOf(laid: ElkExtendedEdge, edge: MapEdge): string {
  const points = (laid.sections ?? []).flatMap((s) => [s.startPoint, ...(s.bendPoints ?? []), s.endPoint]);
  const dash = DASHED[edge.kind];
  const path = `<polyline points="${points.map((p) => `${round(p.x)},${round(p.y)}`).join(' ')}" fill="none" stroke="#555" stroke-width="1.2"${dash ? ` stroke-dasharray="${dash}"` : ''} marker-end="url(#a)"/>`;
  const label = laid.labels?.[0];
  if (label?.x === undefined || label.y === undefined) return path;
  const text = (label.text ?? '')
    .split('\n')
    .map(
      (l, i) =>
        `<text x="${round(label.x! + 2)}" y="${round(label.y! + 11 + i * 14)}" font-size="${SMALL}" fill="#8a1f1f">${escaped(l)}</text>`,
    );
  return `${path}${text.join('')}`;
}

function nodeOf({ x = 0, y = 0, width = NODE_WIDTH, height = 44 }: ElkNode, n: MapNode): string {
  const round_ = n.outsider || n.opens ? Math.min(20, height / 2) : 3;
  const fill = n.ends !== undefined ? '#f3efe9' : n.outsider ? '#eef3f8' : '#fff';
  const title = titleLines(n);
  const middle = x + width / 2;
  return [
    `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="${round_}" fill="${fill}" stroke="#333" stroke-width="${n.ends !== undefined ? 2 : 1.2}"/>`,
    ...title.map(
      (t, i) =>
        `<text x="${round(middle)}" y="${round(y + 20 + i * 18)}" font-size="${FONT}" text-anchor="middle" fill="#1c1e21">${escaped(t)}</text>`,
    ),
    `<text x="${round(middle)}" y="${round(y + height - 8)}" font-size="${SMALL}" text-anchor="middle" fill="#555">${escaped(n.by)}</text>`,
  ].join('');
}
const round = (n: number): number => Math.round(n * 10) / 10;
