import { candidates } from '../numbers.ts';
import type { Finding, Found, Relation, RelationKind, Span } from '../types.ts';
import { isPercent } from '../units.ts';

export type DraftRelation = Omit<Relation, 'text'> & { span: Span };
export type DraftFinding = Omit<Finding, 'text'> & { span: Span };
export interface Drafts {
  relations: DraftRelation[];
  findings: DraftFinding[];
}

/** A number as far as the text fixes it. */
export interface Reach {
  value: number;
  low: number;
  high: number;
}

const EPS = 1e-9;

/** What a figure may be as an operand: a count is itself, a rounded or softened one all that it allows, a percentage what it says. */
export function operand(f: Found): Reach {
  if (isPercent(f.unit) && f.approx === undefined && f.bound === undefined && f.value !== null)
    return { value: f.value, low: f.value, high: f.value };
  return { value: f.value ?? (f.low as number), low: f.low as number, high: f.high as number };
}

/** What a stated result may have been before it was rounded: half of its last place to both sides. */
export function statedReach(f: Found): Reach {
  const r = operand(f);
  if (f.approx !== undefined || f.bound !== undefined || f.value === null) return r;
  const half = isPercent(f.unit) || f.unit === '倍' || f.decimals > 0 ? f.ulp / 2 : 0;
  return half === 0 ? r : { value: r.value, low: r.value - half, high: r.value + half };
}

/**
 * The calculation over all that its operands may be. Where one of them is masked, the digits are taken that bring the result
 * nearest to `target`.
 */
export function evaluate(fn: (...n: number[]) => number, figures: readonly Found[], target?: number): Reach {
  const masked = figures.findIndex((f) => f.value === null && f.pattern !== undefined && f.pattern !== '');
  const reaches = figures.map(operand);
  if (masked < 0) return corners(fn, reaches);
  let best: Reach | undefined;
  for (const c of candidates((figures[masked] as Found).pattern as string)) {
    const value = fn(...reaches.map((r, i) => (i === masked ? c : r.value)));
    if (!Number.isFinite(value)) continue;
    if (best === undefined || Math.abs(value - (target ?? 0)) < Math.abs(best.value - (target ?? 0))) {
      best = corners(
        fn,
        reaches.map((r, i) => (i === masked ? { value: c, low: c, high: c } : r)),
      );
    }
  }
  return best ?? corners(fn, reaches);
}

function corners(fn: (...n: number[]) => number, reaches: readonly Reach[]): Reach {
  const value = fn(...reaches.map((r) => r.value));
  let low = value;
  let high = value;
  const open = reaches.map((r, i) => [r, i] as const).filter(([r]) => r.low !== r.high);
  for (let mask = 0; mask < 2 ** Math.min(open.length, 10); mask += 1) {
    const at = reaches.map((r) => r.value);
    open.slice(0, 10).forEach(([r, i], k) => {
      at[i] = mask & (1 << k) ? r.high : r.low;
    });
    const n = fn(...at);
    if (Number.isNaN(n)) continue;
    low = Math.min(low, n);
    high = Math.max(high, n);
  }
  return { value, low, high };
}

/** Whether two reaches have a number in common. */
export function meets(a: Reach, b: Reach): boolean {
  const slack = EPS * Math.max(1, Math.abs(a.value), Math.abs(b.value));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Judges a computed result against the figure that states it. */
export function judge(computed: Reach, stated: Found): { holds: boolean; truncated?: true } {
  const s = statedReach(stated);
  if (meets(computed, s)) return { holds: true };
  const cut = { value: s.value, low: s.value, high: s.value + stated.ulp - stated.ulp * 1e-6 };
  return isPercent(stated.unit) && stated.value !== null && meets(computed, cut) ? { holds: false, truncated: true } : { holds: false };
}

const NAME: Record<RelationKind, string> = {
  sum: '合计',
  difference: '差额',
  share: '占比',
  change: '增减幅度',
  rate: '比率',
  same: '同一数',
};

/** A number as a reader wants to see it: at most two decimals more than `decimals`, no trailing noughts. */
export function show(n: number, decimals = 2): string {
  return String(Number(n.toFixed(decimals)));
}

export interface Claim {
  kind: RelationKind;
  /** Operands in the order of the calculation. */
  operands: readonly Found[];
  /** The figure that states the result; none where the reader is left to compute it. */
  result?: Found;
  fn: (...n: number[]) => number;
  /** The calculation as it is shown: 288+10+11. */
  formula: string;
  all: readonly Found[];
}

/** Makes the relation of a claim and, where it fails, the finding that goes with it. */
export function settle(claim: Claim): { relation: DraftRelation; finding?: DraftFinding } {
  const { kind, operands, result, fn, all } = claim;
  const computed = evaluate(fn, operands, result?.value ?? undefined);
  const members = result === undefined ? [...operands] : [...operands, result];
  const parts = members.map((f) => all.indexOf(f));
  const span = { start: Math.min(...members.map((f) => f.start)), end: Math.max(...members.map((f) => f.end)) };
  const verdict = result === undefined ? { holds: true } : judge(computed, result);
  // Where the stated result is masked the computed one is what stands for it.
  const stated = result === undefined ? null : result.value;
  const value = Number(computed.value.toFixed(4));
  const relation: DraftRelation = { kind, stated, computed: value, ...verdict, parts, span };
  if (verdict.holds || result === undefined) return { relation };
  const unit = result.unit;
  const by = /亿/.test(result.text) ? 1e8 : /万/.test(result.text) ? 1e4 : 1;
  const right = `${show(computed.value / by, Math.max(result.decimals, isPercent(unit) ? 2 : 0))}${by === 1e8 ? '亿' : by === 1e4 ? '万' : ''}`;
  const shown = `文中${NAME[kind]}为${result.text.replace(/\s/g, '')},按${claim.formula}计算应为${right}${unit}`;
  const finding: DraftFinding = verdict.truncated
    ? { kind: 'truncated', span, says: `${shown},末位似为舍去而非四舍五入,请核实。` }
    : { kind: `wrong-${kind}`, span, says: `${shown},请核实。` };
  return { relation, finding };
}

/** Whether the claim would hold. */
export function wouldHold(claim: Claim): boolean {
  return claim.result !== undefined && judge(evaluate(claim.fn, claim.operands, claim.result.value ?? undefined), claim.result).holds;
}

/** Settles the claim and keeps it, once. */
export function add(out: Drafts, claim: Claim): void {
  const key = (r: DraftRelation) => `${r.stated === null ? r.kind : ''}${[...r.parts].sort((a, b) => a - b).join()}`;
  const { relation, finding } = settle(claim);
  if (out.relations.some((r) => key(r) === key(relation))) return;
  out.relations.push(relation);
  if (finding !== undefined) out.findings.push(finding);
}

/** The number of a figure as it stands, for a formula. */
export function written(f: Found): string {
  return f.text.replace(/[^\d.*×,万亿%‰-]/g, '') || f.text;
}

/** Without what stands in closed brackets: 直接纠错(以撤销、变更等方式结案)30件. */
export function unbracketed(s: string): string {
  return s.replace(/\([^()]*\)/g, '');
}

/** The clause that a figure stands in, before it. */
export function clause(f: Found): string {
  // 受理:3400件: the label is what is said.
  const lead = unbracketed(f.lead).replace(/[:] *$/, '');
  const at = Math.max(...[...',。;:(!?\n|'].map((c) => lead.lastIndexOf(c)));
  return lead.slice(at + 1).trim();
}

/** The clause before the figure, and, where that is a bare joint, the one before it. */
export function wider(f: Found): string {
  return `${f.lead.split(/[。!?\n]/).at(-1) ?? ''}`;
}

/** Whether a relation found before already holds this figure to a calculation. */
export function told(f: Found, all: readonly Found[], out: Drafts): boolean {
  const i = all.indexOf(f);
  return out.relations.some((r) => r.stated !== null && r.parts.at(-1) === i);
}
