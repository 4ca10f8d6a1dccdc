/**
 * The sentences of an article. `law(48).before('decide').do('hear')` reads as the statute does and gives one rule as plain data, citing the
 * statute whose name it begins with.
 */
import type { Span } from '../time/span.ts';
import type { Rule, RuleBody, Test } from './data.ts';
import {
  all,
  type Condition,
  type DayHandle,
  exprOf,
  type Known,
  type NumberHandle,
  not,
  type Setting,
  spanData,
  type Yuan,
} from './expressions.ts';

type Limit = Span | Setting<Span>;

/** A rule under construction: it can still be told when it applies, and be given a name. */
export class RuleSentence {
  readonly data: Omit<Rule, 'id'> & { id?: string };
  constructor(data: Omit<Rule, 'id'> & { id?: string }) {
    this.data = data;
  }
  /** Applies only when all of this holds. A fact not yet known means not yet. */
  when(...tests: Condition[]): RuleSentence {
    const before: Test[] = this.data.when ? [this.data.when] : [];
    const now = [...before, ...tests.map((t) => t.data)];
    return new RuleSentence({ ...this.data, when: now.length === 1 ? now[0]! : { all: now } });
  }
  /** Applies unless all of this holds. */
  unless(...tests: Condition[]): RuleSentence {
    return this.when(not(all(...tests)));
  }
  /** A name of its own, by which a layer can replace it. */
  named(id: string): RuleSentence {
    return new RuleSentence({ ...this.data, id });
  }
}

export interface MustOptions<K extends string> {
  /** The step that the law deems done when the limit has passed. */
  silence?: K;
  /** From which day: the limit's own (unless said), or the latest of this act. */
  deemedOn?: K;
  /** Discharged when this holds, where one step is not enough (缴清). */
  until?: Condition;
  /** Counted from this day and not from the trigger's. */
  from?: DayHandle;
}
export interface MayOptions {
  from?: DayHandle;
}

/** The sentences, over the steps `K` and acts `A` (`step` or `step served`) of a procedure; `P` are its paths, `step.field`. */
export interface Sentence<K extends string, A extends string, P extends string> {
  /** The office may not do `steps` before … */
  before(...steps: K[]): {
    do(...acts: A[]): RuleSentence;
    hold(says: string, ...tests: Condition[]): RuleSentence;
    attest(says: string): RuleSentence;
    /** Not earlier than the span after `since`; `full`: the whole span must have run out (公示满三十日). */
    wait(span: Limit, since: A, options?: { full?: true }): RuleSentence;
    /** Waits while one of these is owed, or the window for it is open. */
    let(...acts: A[]): RuleSentence;
  };
  after(...acts: A[]): {
    must(...acts: A[]): {
      within(span: Limit, options?: MustOptions<K>): RuleSentence;
      by(day: DayHandle, options?: MustOptions<K>): RuleSentence;
      promptly(options?: MustOptions<K>): RuleSentence;
    };
    may(...steps: K[]): { within(span: Limit, options?: MayOptions): RuleSentence; by(day: DayHandle): RuleSentence };
    never(...steps: K[]): RuleSentence;
    restarts(step: K): RuleSentence;
    /** `each`: a case for each row. `unit`: the agency field (of this case, or of the row) that names the unit to hold it; else the unit of this case. */
    opens(procedure: string, options?: { each?: P; unit?: P | (string & {}); with?: Record<string, P> }): RuleSentence;
    /**
     * `opener`: the case that opened this one; `opened`: those that this one opened and that have not ended, `of` which procedure. `each`: `ref` is a
     * list of rows, and this its reference field: each of them is told.
     */
    tells(ref: P | 'opener' | 'opened', step: string, options?: { each?: string; of?: string; with?: Record<string, P> }): RuleSentence;
  };
  from(...acts: A[]): { until(...acts: A[]): { stops(...what: (A | (string & {}))[]): RuleSentence; stopsAll(): RuleSentence } };
  extends(step: A, options: { with: K; by?: Limit; to?: P; times?: number }): RuleSentence;
  apart(...who: (K | P)[]): RuleSentence;
  accrues(
    id: string,
    o: { title: string; from: DayHandle; of: NumberHandle<Yuan>; perDay: string; atMost: NumberHandle<Yuan> },
  ): RuleSentence;
  publishes(step: K, o: { within: Limit; until?: Limit }): RuleSentence;
}

const mustData = (o: MustOptions<string>) => ({
  ...(o.silence !== undefined && { silence: o.silence }),
  ...(o.deemedOn !== undefined && { deemedOn: o.deemedOn }),
  ...(o.until && { until: o.until.data }),
  ...(o.from && { from: exprOf(o.from) }),
});

/** The sentences of one article. */
export function sentence<K extends string, A extends string, P extends string>(statute: string, article: string): Sentence<K, A, P> {
  const rule = (body: RuleBody): RuleSentence => new RuleSentence({ statute, article, ...body });
  return {
    before: (...before) => ({
      do: (...acts) => rule({ kind: 'do', before, do: acts }),
      hold: (says, ...tests) => rule({ kind: 'hold', before, says, hold: tests.map((t) => t.data) }),
      attest: (says) => rule({ kind: 'attest', before, says }),
      wait: (span, since, o = {}) => rule({ kind: 'wait', before, wait: spanData(span), since, ...o }),
      let: (...acts) => rule({ kind: 'let', before, let: acts }),
    }),
    after: (...after) => ({
      must: (...must) => ({
        within: (span, o = {}) => rule({ kind: 'must', after, must, within: spanData(span), ...mustData(o) }),
        by: (day, o = {}) => rule({ kind: 'must', after, must, by: exprOf(day), ...mustData(o) }),
        promptly: (o = {}) => rule({ kind: 'must', after, must, promptly: true, ...mustData(o) }),
      }),
      may: (...may) => ({
        within: (span, o = {}) => rule({ kind: 'may', after, may, within: spanData(span), ...(o.from && { from: exprOf(o.from) }) }),
        by: (day) => rule({ kind: 'may', after, may, by: exprOf(day) }),
      }),
      never: (...never) => rule({ kind: 'never', after, never }),
      restarts: (restarts) => rule({ kind: 'restarts', after, restarts }),
      opens: (opens, o = {}) => rule({ kind: 'opens', after, opens, ...o }),
      tells: (tells, step, o = {}) => rule({ kind: 'tells', after, tells, step, ...o }),
    }),
    from: (...from) => ({
      until: (...until) => ({
        stops: (...stops) => rule({ kind: 'stops', from, until, stops }),
        stopsAll: () => rule({ kind: 'stops', from, until, stops: 'all' }),
      }),
    }),
    extends: (step, o) =>
      rule({
        kind: 'extends',
        extends: step,
        with: o.with,
        ...(o.by && { by: spanData(o.by) }),
        ...(o.to !== undefined && { to: o.to }),
        ...(o.times !== undefined && { times: o.times }),
      }),
    apart: (...apart) => rule({ kind: 'apart', apart }),
    accrues: (accrues, o) =>
      rule({
        kind: 'accrues',
        accrues,
        title: o.title,
        from: exprOf(o.from),
        of: exprOf(o.of),
        perDay: o.perDay,
        atMost: exprOf(o.atMost),
      }),
    publishes: (publishes, o) =>
      rule({ kind: 'publishes', publishes, within: spanData(o.within), ...(o.until && { until: spanData(o.until) }) }),
  };
}

export type { Known };
