/**
 * Scenarios stand beside each procedure: given these steps on these days, this is due, refused, deemed. A line each, readable by the same person
 * who reads the procedure. They are plain data; `run.ts` holds them against the kernel, and the same list runs through the store.
 */

import type { Hand, LayerValue, Who } from '../case/types.ts';
import type { Form, ProcedureData } from '../language/data.ts';
import type { Day, Minute } from '../time/day.ts';

/** How a step is done in a scenario, beside its form. */
export interface How {
  /** Who acts; else an official `甲` of the step's role in the unit `u1`. */
  who?: Partial<Who>;
  hand?: Hand;
  /** Sentences (attest) left unsigned; else all are signed. */
  unsigned?: true;
  settles?: number[];
  /** 补录: done on an earlier day than the one it is entered on. */
  record?: { on: string; ground?: string };
}

export type Line =
  | { does: string; on: string; form: Form; how: How }
  | { refused: string; on: string; form: Form; rule: string; how: How }
  | { found: string; on: string; form: Form; rule: string; how: How }
  | { serves: string; on: string; way: string }
  | { publishes: string; on: string }
  | { corrects: string; on: string; form: Form | null }
  | { deems: string; on: string; day: string }
  | { owes: string; on: string; due: string; light?: string }
  | { nothingOwed: string; on: string }
  | { stopped: string; on: string }
  | { late: string; on: string }
  | { mayUntil: string; on: string; until: string }
  | { may: string; on: string }
  | { mayNot: string; on: string; rule: string }
  | { amounts: string; on: string; fen: number }
  | { ended: string; on: string }
  | { opens: string; on: string; times: number }
  | { tells: string; on: string; case: string }
  | { told: string; on: string; form: Form }
  | { counts: string; on: string; value: number };

export interface Scenario {
  title: string;
  /** The rules that it shows, by their ids. */
  rules: string[];
  lines: Line[];
  /** Other cases and register entries that it refers to: id, procedure, their steps. */
  entries: { id: string; procedure: ProcedureData; unit: string; steps: { step: string; on: string; form: Form; who?: Partial<Who> }[] }[];
  lookups: Record<string, number>;
  settings: LayerValue[];
}

export interface Scenarios {
  procedure: ProcedureData;
  scenarios: Scenario[];
}

/** A scenario under construction. Every line returns it, so a scenario reads from top to bottom in the order of its days. */
export class ScenarioWords {
  readonly scenario: Scenario;
  private day = '';
  constructor(title: string, rules: string[]) {
    this.scenario = { title, rules, lines: [], entries: [], lookups: {}, settings: [] };
  }
  private add(line: Line): this {
    this.scenario.lines.push(line);
    return this;
  }
  /** The day (or minute) of the lines that follow. */
  on(day: string): this {
    this.day = day;
    return this;
  }
  /** A register's entry or another case that the scenario refers to by `id`. */
  entry(id: string, procedure: ProcedureData, steps: [step: string, on: string, form?: Form, who?: Partial<Who>][], unit = 'u1'): this {
    this.scenario.entries.push({
      id,
      procedure,
      unit,
      steps: steps.map(([step, on, form = {}, who]) => ({ step, on, form, ...(who && { who }) })),
    });
    return this;
  }
  /** The answer of every lookup over the cases of this procedure. */
  finds(procedure: string, count: number): this {
    this.scenario.lookups[procedure] = count;
    return this;
  }
  /** A value that a layer sets, confirmed. Money in 分. */
  layer(setting: string, value: LayerValue['value'], from = '2000-01-01'): this {
    this.scenario.settings.push({ setting, layer: '示例', value, from: from as Day, basis: '示例', confirmed: true });
    return this;
  }
  /** The step is done and goes through. */
  does(step: string, form: Form = {}, how: How = {}): this {
    return this.add({ does: step, on: this.day, form, how });
  }
  /** The step is refused, by this rule among others (its id, or one of the program's own kinds: `role`, `once`, `ended`, `form`, `day`, `order`). */
  refused(step: string, rule: string, form: Form = {}, how: How = {}): this {
    return this.add({ refused: step, on: this.day, form, rule, how });
  }
  /** Recorded afterwards (补录), with this rule as a finding. `on` says the true day. */
  found(step: string, rule: string, on: string, form: Form = {}, how: How = {}): this {
    return this.add({ found: step, on: this.day, form, rule, how: { ...how, record: { on } } });
  }
  /** The document of the latest such act is served. */
  serves(step: string, way = '直接送达'): this {
    return this.add({ serves: step, on: this.day, way });
  }
  /** What the latest such act issued is made public. */
  publishes(step: string): this {
    return this.add({ publishes: step, on: this.day });
  }
  /** The latest such act is corrected: its facts replaced, or (null) it never was. */
  corrects(step: string, form: Form | null): this {
    return this.add({ corrects: step, on: this.day, form });
  }
  /** The clock writes what the law deems, with the day from which it deems it. */
  deems(step: string, day: string): this {
    return this.add({ deems: step, on: this.day, day });
  }
  /** One of these acts is owed, by that day (or minute; 'promptly' where the law gives no number). */
  owes(act: string, due: string, light?: 'green' | 'yellow' | 'red' | 'grey'): this {
    return this.add({ owes: act, on: this.day, due, ...(light && { light }) });
  }
  nothingOwed(act: string): this {
    return this.add({ nothingOwed: act, on: this.day });
  }
  /** Its clock stands still. */
  stopped(act: string): this {
    return this.add({ stopped: act, on: this.day });
  }
  /** Owed, and past its limit; or done after it. */
  late(act: string): this {
    return this.add({ late: act, on: this.day });
  }
  /** Someone has the right to do it until that day. */
  mayUntil(step: string, until: string): this {
    return this.add({ mayUntil: step, on: this.day, until });
  }
  may(step: string): this {
    return this.add({ may: step, on: this.day });
  }
  mayNot(step: string, rule: string): this {
    return this.add({ mayNot: step, on: this.day, rule });
  }
  /** An amount that accrues has come to this many 元. */
  amounts(id: string, yuan: number): this {
    return this.add({ amounts: id, on: this.day, fen: Math.round(yuan * 100) });
  }
  /** The case has ended so. */
  ended(outcome: string): this {
    return this.add({ ended: outcome, on: this.day });
  }
  /** What was done leads to so many new cases of the procedure. */
  opens(procedure: string, times = 1): this {
    return this.add({ opens: procedure, on: this.day, times });
  }
  /** What was done tells the case of that id this step. */
  tells(id: string, step: string): this {
    return this.add({ tells: step, on: this.day, case: id });
  }
  /** Another case tells this one. */
  told(step: string, form: Form = {}): this {
    return this.add({ told: step, on: this.day, form });
  }
  /** The figure (its name in the file) over this case, from its beginning to that day, comes to this. */
  counts(figure: string, value: number): this {
    return this.add({ counts: figure, on: this.day, value });
  }
}

/** `scenario('五个工作日内不决定的,视为受理', 'law-30.must').on('2024-09-25').does('apply', …)…` */
export const scenario = (title: string, ...rules: string[]): ScenarioWords => new ScenarioWords(title, rules);

/** The scenarios of a procedure. */
export const scenarios = (procedure: ProcedureData, ...list: ScenarioWords[]): Scenarios => ({
  procedure,
  scenarios: list.map((s) => s.scenario),
});

export type { Day, Minute };
