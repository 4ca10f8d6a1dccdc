/**
 * The map: the picture of a procedure, derived from its rules. Nodes are steps, edges what a rule says of two of them; nothing here is laid out but
 * for a rank, so that the picture reads from the opening to the endings.
 */
import type { ProcedureData, Rule } from '../language/data.ts';
import { layered, reduced } from './layers.ts';
import { type Around, actText, procedureText, spanText } from './names.ts';
import { exprText } from './tests.ts';

export interface MapNode {
  id: string;
  title: string;
  /** Who does it, by the role's title. */
  by: string;
  outsider: boolean;
  /** Done by the clock, because the law deems it; told by another case. */
  clock: boolean;
  told: boolean;
  opens: boolean;
  /** The outcome with which it ends the case. */
  ends?: string;
  repeats: boolean;
  issues?: string;
  serves?: string;
  /** Column from the opening on, 0 and up: a hint for the layout. */
  rank: number;
}

export type EdgeKind = 'do' | 'must' | 'may' | 'wait' | 'never' | 'stops' | 'told';

export interface MapEdge {
  from: string;
  to: string;
  kind: EdgeKind;
  /** The limit or what else there is to say, in words; may be empty. */
  label: string;
  /** The articles that say so. */
  article: string;
  rules: string[];
  /** It applies in some cases only. */
  conditional: boolean;
}

export interface ProcedureMap {
  id: string;
  title: string;
  nodes: MapNode[];
  edges: MapEdge[];
  /** Steps column by column. */
  ranks: string[][];
}

export function mapOf(p: ProcedureData, around: Around = {}): ProcedureMap {
  const ids = Object.keys(p.steps);
  const edges = telling(reduced(merged(p.rules.flatMap((r) => edgesOf(r, p, around))).filter((e) => p.steps[e.from] && p.steps[e.to])));
  const rank = layered(ids, p.opens, edges);
  const nodes = Object.entries(p.steps).map(([id, s]): MapNode => {
    const clock = s.by === 'clock';
    const told = s.by === 'told';
    return {
      id,
      title: s.title,
      by: clock
        ? '期限届满'
        : told
          ? (s.tells ?? []).map((t) => procedureText(t, around)).join('、')
          : (p.roles[s.by]?.title ?? '(没有的角色)'),
      outsider: told || p.roles[s.by]?.outsider === true,
      clock,
      told,
      opens: p.opens.includes(id),
      ...(s.ends !== undefined && { ends: s.ends }),
      repeats: (s.repeats ?? 1) > 1,
      ...(s.issues !== undefined && { issues: s.issues }),
      ...(s.serves !== undefined && { serves: p.roles[s.serves]?.title ?? '' }),
      rank: rank.get(id) ?? 0,
    };
  });
  const ranks: string[][] = [];
  for (const node of nodes) {
    ranks[node.rank] ??= [];
    ranks[node.rank]!.push(node.id);
  }
  return { id: p.id, title: p.title, nodes, edges, ranks: Array.from(ranks, (r) => r ?? []) };
}

const step = (act: string): string => act.replace(/ (served|published)$/, '');

/** What one rule says of pairs of steps. The service of a document belongs to the step that issues it. */
function edgesOf(r: Rule, p: ProcedureData, a: Around): MapEdge[] {
  const each = (from: readonly string[], to: readonly string[], kind: EdgeKind, label: string): MapEdge[] =>
    from.flatMap((f) =>
      to
        .filter((t) => step(t) !== step(f))
        .map((t) => ({
          from: step(f),
          to: step(t),
          kind,
          label: [f === step(f) ? '' : '送达后', label].filter(Boolean).join(','),
          article: r.article,
          rules: [r.id],
          conditional: r.when !== undefined,
        })),
    );
  switch (r.kind) {
    case 'do':
      return each(r.do, r.before, 'do', '');
    case 'hold':
      return r.hold.flatMap((t) => ('did' in t ? each([t.did], r.before, 'do', '') : []));
    case 'wait':
      return each([r.since], r.before, 'wait', `${r.full ? '满' : '间隔'}${spanText(r.wait, p, a)}`);
    case 'let':
      return each(r.let, r.before, 'wait', '完成或者期满后');
    case 'must': {
      const acts = r.must.filter((m) => m !== r.silence);
      const from = r.from ? `自${exprText(r.from, p, a)}起` : '';
      const limit = r.within ? `${from}${spanText(r.within, p, a)}内` : r.by ? `${exprText(r.by, p, a)}以前` : '及时';
      const deemed = r.silence === undefined ? [] : each(r.after, [r.silence], 'must', '逾期视为');
      return [...each(r.after, acts, 'must', limit), ...deemed];
    }
    case 'may': {
      const limit = r.within ? `${spanText(r.within, p, a)}内` : r.by ? `${exprText(r.by, p, a)}以前` : '';
      return each(r.after, r.may, 'may', limit && `可以,${limit}`);
    }
    case 'never':
      return each(r.after, r.never, 'never', '不得再');
    case 'extends':
      return each([r.with], [r.extends], 'may', r.by ? `可以延长${spanText(r.by, p, a)}` : '可以延长');
    case 'stops':
      return each(
        r.from,
        r.until,
        'stops',
        r.stops === 'all' ? '期限停止计算' : `停止计算:${r.stops.map((x) => clockTitle(x, p)).join('、')}`,
      );
    case 'opens': {
      const told = Object.entries(p.steps).flatMap(([id, s]) => (s.tells?.includes(r.opens) ? [id] : []));
      return each(r.after, told, 'told', procedureText(r.opens, a));
    }
    default:
      return [];
  }
}

const clockTitle = (name: string, p: ProcedureData): string =>
  p.rules.flatMap((r) => (r.kind === 'accrues' && r.accrues === name ? [r.title] : []))[0] ?? actText(p, name);

/** One edge for each pair and kind: what several articles say stands on it together. */
function merged(edges: MapEdge[]): MapEdge[] {
  const found = new Map<string, MapEdge>();
  for (const e of edges) {
    const key = `${e.from} ${e.to} ${e.kind}`;
    const known = found.get(key);
    if (!known) {
      found.set(key, { ...e });
      continue;
    }
    if (!known.label.split(';').includes(e.label)) known.label = [known.label, e.label].filter(Boolean).join(';');
    if (!known.article.split('、').includes(e.article)) known.article += `、${e.article}`;
    known.rules.push(...e.rules);
    known.conditional &&= e.conditional;
  }
  return [...found.values()];
}

/** A duty, a right or a wait says more than a mere order of the same two steps. */
function telling(edges: MapEdge[]): MapEdge[] {
  const says = new Set(edges.filter((e) => e.kind === 'must' || e.kind === 'may' || e.kind === 'wait').map((e) => `${e.from} ${e.to}`));
  return edges.filter((e) => e.kind !== 'do' || !says.has(`${e.from} ${e.to}`));
}
