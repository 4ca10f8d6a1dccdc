/** What may be done in a state: formulas and guards read over its bytes. */
import type { Formula } from './formula.ts';
import type { Guard } from './guards.ts';
import type { Act, Flag, Model } from './model.ts';

/** The truths a formula can have in a state, as a set: it holds, it does not, it is not yet known. */
const T = 1;
const F = 2;
const U = 4;
type Truths = number;
const SINGLE = new Set([T, F, U]);

export class Judge {
  readonly model: Model;
  /** The state looked at. */
  state: Uint8Array = new Uint8Array(0);
  /** A variable that has to be decided before the last formula can be told. */
  private open = -1;
  constructor(model: Model) {
    this.model = model;
  }

  did(act: number): boolean {
    const { at } = this.model.acts[act]!;
    return at < 0 || this.state[at] !== 0;
  }
  /** Done, and known to be: an act that is not remembered rules nothing out. */
  private remembers(act: number): boolean {
    const { at } = this.model.acts[act]!;
    return at >= 0 && this.state[at] === 1;
  }
  get ended(): boolean {
    return this.state[0] === 1;
  }
  get opened(): boolean {
    return this.model.acts.some((a) => a.opens && this.state[a.at] !== 0);
  }

  private truths(f: Formula): Truths {
    switch (f.is) {
      case 'true':
        return T;
      case 'false':
        return F;
      case 'free':
        return T | F;
      case 'did': {
        const act = this.model.index.get(f.act);
        if (act !== undefined && (this.model.acts[act]!.at < 0 || this.state[this.model.acts[act]!.at] === FORGOTTEN)) return T | F;
        return act !== undefined && this.did(act) ? T : F;
      }
      case 'present': {
        const step = this.model.index.get(f.step);
        if (step === undefined || !this.did(step)) return F;
        return this.decided(f.at, [false, true, false]);
      }
      case 'variable':
        return this.decided(f.at, f.holds);
      case 'more': {
        if (this.model.differences[f.at]!.at < 0) return T | F;
        const byte = this.state[this.model.differences[f.at]!.at]!;
        const d = byte === MINUS ? -1 : byte;
        return (f.test === 'over' ? d > 0 : f.test === 'atLeast' ? d >= 0 : d === 0) ? T : F;
      }
      case 'not': {
        const t = this.truths(f.of);
        return (t & U) | (t & T ? F : 0) | (t & F ? T : 0);
      }
      case 'all':
      case 'any': {
        const [wins, loses] = f.is === 'all' ? [F, T] : [T, F];
        let result: Truths = loses;
        for (const part of f.of) {
          result = combine(result, this.truths(part), wins, loses);
          if (result === wins) return wins;
        }
        return result;
      }
    }
  }

  private decided(v: number, holds: readonly boolean[]): Truths {
    const { at, needs } = this.model.variables[v]!;
    if (at < 0) return T | F;
    for (const act of needs) if (!this.did(act)) return U;
    const value = this.state[at]!;
    if (value > 0) return holds[value] ? T : F;
    const [yes, no] = [holds.some((h, i) => i > 0 && h), holds.some((h, i) => i > 0 && !h)];
    if (yes && no && this.open < 0) this.open = v;
    return (yes ? T : 0) | (no ? F : 0);
  }

  /** The truths of a formula, and the variable to decide first where that would tell more. */
  read(f: Formula): { truths: Truths; open: number } {
    if (f.is === 'true') return ALWAYS;
    this.open = -1;
    const truths = this.truths(f);
    return { truths, open: SINGLE.has(truths) ? -1 : this.open };
  }

  /** Whether a formula can hold here. */
  can(f: Formula): boolean {
    return (this.read(f).truths & T) !== 0;
  }

  /** Whether a rule bites: surely, not (it can be skipped), or only known once a variable is decided (`asks`). */
  private surely(f: Formula): boolean | undefined {
    const { truths, open } = this.read(f);
    if (open >= 0) {
      this.asks = open;
      return undefined;
    }
    return truths === T;
  }
  /** The variable that the last undecided guard asks for. */
  asks = -1;

  /** Whether a debt is owed or a right is there: it was made, and its condition holds. */
  stands(flag: Flag): boolean | undefined {
    if (flag.at < 0 || this.state[flag.at] !== 1) return false;
    if (flag.rule.kind === 'must' && flag.rule.must.every((a) => this.ruledOut(a))) return false;
    return this.surely(flag.when);
  }
  private ruledOut(name: string): boolean {
    const act = this.model.index.get(name);
    if (act === undefined) return false;
    return this.model.guards[act]!.some((g) => g.is === 'never' && g.rule.when === undefined && g.after.some((a) => this.remembers(a)));
  }
  private anyStands(flags: readonly Flag[]): boolean | undefined {
    let asked = false;
    for (const flag of flags) {
      const stands = this.stands(flag);
      if (stands) return true;
      if (stands === undefined) asked = true;
    }
    return asked ? undefined : false;
  }

  /** `true`: nothing of this guard forbids; `undefined`: a variable has to be decided first. */
  passes(g: Guard): boolean | undefined {
    switch (g.is) {
      case 'do':
        return g.acts.every((a) => this.did(a)) || not(this.surely(g.when));
      case 'never':
        return !g.after.some((a) => this.remembers(a)) || not(this.surely(g.when));
      case 'resumes':
      case 'told':
        return g.after.some((a) => this.did(a));
      case 'window':
        return g.flags[0].at < 0 || this.state[g.flags[0].at] === 1 || not(this.surely(g.flags[0].when));
      case 'received':
      case 'deemed':
        return g.flags.some((f) => f.at < 0) || this.anyStands(g.flags);
      case 'let': {
        const bites = this.surely(g.when);
        return bites ? not(this.anyStands(g.flags)) : not(bites);
      }
      case 'hold': {
        const bites = this.surely(g.when);
        if (!bites) return not(bites);
        const { truths, open } = this.read(g.holds);
        if (open >= 0) {
          this.asks = open;
          return undefined;
        }
        return (truths & T) !== 0;
      }
    }
  }

  /** What forbids an act here by the rules: none, or the guards; `asks` is set and `open` true where a variable has to be decided first. */
  forbids(act: number): { by: Guard[]; open: boolean } {
    const by: Guard[] = [];
    let open = false;
    for (const g of this.model.guards[act]!) {
      const passes = this.passes(g);
      if (passes === false) by.push(g);
      if (passes === undefined) open = true;
    }
    return { by, open };
  }

  /** Whether an act may be done: 1 yes, 0 no, -1 only known once the variable `asks` is decided. */
  allowed(i: number): 1 | 0 | -1 {
    const act = this.model.acts[i]!;
    if (act.of >= 0) return this.did(act.of) && !(act.at >= 0 && this.state[act.at] === 1) ? 1 : 0;
    if (act.void || (act.opens ? this.opened : !this.opened)) return 0;
    if (act.at >= 0 && this.state[act.at] === 1 && !this.again(act, i)) return 0;
    let asks = -1;
    for (const g of this.model.guards[i]!) {
      const passes = this.passes(g);
      if (passes === false) return 0;
      if (passes === undefined && asks < 0) asks = this.asks;
    }
    this.asks = asks;
    return asks >= 0 ? -1 : 1;
  }

  /** A repeat is worth trying only to change a test that stands in somebody's way, or to answer a debt. */
  private again(act: Act, i: number): boolean {
    if (!act.repeats) return false;
    for (const v of this.model.variables)
      if (v.at >= 0 && this.state[v.at]! > 0 && v.resets.includes(i) && v.guards.some((g) => this.inTheWay(g.act, g.guard))) return true;
    if (this.model.differences.some((d) => d.at >= 0 && differ(d, i, this.state[d.at]!) !== this.state[d.at]!)) return true;
    return this.model.debts.some((d) => this.state[d.at] === 1 && d.rule.kind === 'must' && d.rule.must.includes(act.name));
  }

  private inTheWay(act: number, g: Guard): boolean {
    const { at, repeats } = this.model.acts[act]!;
    return (at < 0 || repeats || this.state[at] === 0) && this.passes(g) === false;
  }

  /** What only answers a debt is not done before there is one, though it may be. */
  early(i: number): boolean {
    const { debts, acts } = this.model;
    const { name } = acts[i]!;
    const answers = debts.filter((d) => d.rule.kind === 'must' && d.rule.must.includes(name));
    if (answers.length === 0 || acts[i]!.ends || this.model.readAlone.has(i)) return false;
    return !answers.some((d) => this.state[d.at] === 1);
  }
}

/** An act of which nobody alive asks any more whether it was done. */
export const FORGOTTEN = 2;

/** A difference is kept by its sign: 0 for none, 1 for more, 2 for less. What it is after the act. */
const MINUS = 2;
export function differ(d: { up: number; down: number }, act: number, byte: number): number {
  const [now, by] = [byte === MINUS ? -1 : byte, act === d.up ? 1 : act === d.down ? -1 : 0];
  const next = Math.max(-1, Math.min(1, now + by));
  return next < 0 ? MINUS : next;
}

const not = (b: boolean | undefined): boolean | undefined => (b === undefined ? undefined : !b);
/** Both parts together: one that wins decides, one not known leaves it open. */
function combine(a: Truths, b: Truths, wins: Truths, loses: Truths): Truths {
  let result = 0;
  for (const x of [T, F, U])
    for (const y of [T, F, U]) if (a & x && b & y) result |= x === wins || y === wins ? wins : x === U || y === U ? U : loses;
  return result;
}
const ALWAYS = { truths: T, open: -1 };
