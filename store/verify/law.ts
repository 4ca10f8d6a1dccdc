/**
 * `--law`: each event judged again by the edition that it was held to, with what it kept: references at the place it quotes, settings, answers
 * of lookups, its calendar, and the day on which it was entered. It needs the kernel alone.
 */
import {
  type Case,
  clockWorld,
  evolve,
  followUps,
  type Judgement,
  judge,
  keptWorld,
  type LayerValue,
  stepOf,
} from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import type { LedgerEvent } from '../../kernel/ledger/event.ts';
import type { Hash } from '../../kernel/ledger/hash.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import { dayOf } from '../../kernel/time/day.ts';
import { toldCase } from '../jobs/follow.ts';
import { checkCase, type ReadCase } from './cases.ts';
import { Findings } from './finding.ts';
import type { LedgerSource } from './source.ts';

/** How many events were judged how. `unjudged`: parts were erased, or what they rested on can no longer be read. */
export interface LawCounts {
  lawful: number;
  recorded: number;
  unjudged: number;
  wrong: number;
}

/** What is known beside the ledger. */
export interface LawGround {
  /** Calendars by which days were counted, the newest first. */
  calendars: readonly Calendar[];
  /** The layers' values, where they are at hand; what an event quotes stands before them. */
  settings?: readonly LayerValue[];
}

/** A case with its state after each of its events. */
interface Unrolled {
  states: Case[];
  forms: Form[];
  /** Events of which a part is gone. */
  lacking: Set<number>;
}

/** Referenced cases that are kept unrolled at once. */
const KEPT = 256;

type Verdict = Omit<Judgement, 'verdict'> & { verdict: keyof LawCounts };
const UNJUDGED: Verdict = { verdict: 'unjudged', refusals: [], findings: [] };
const wrongly = (says: string): Verdict => ({
  verdict: 'wrong',
  refusals: [{ kind: 'world', rule: '', article: '', says }],
  findings: [],
});

/** Judges a ledger case by case. Cases that others refer to are read again on demand. */
export class LawCheck {
  readonly counts: LawCounts = { lawful: 0, recorded: 0, unjudged: 0, wrong: 0 };
  readonly #source: Pick<LedgerSource, 'tenant' | 'one'>;
  readonly #hash: Hash;
  readonly #ground: LawGround;
  readonly #findings: Findings;
  readonly #unrolled = new Map<string, Unrolled>();

  constructor(source: Pick<LedgerSource, 'tenant' | 'one'>, hash: Hash, ground: LawGround, findings: Findings) {
    this.#source = source;
    this.#hash = hash;
    this.#ground = ground;
    this.#findings = findings;
  }

  /** Judges the events of one case. */
  async check(read: ReadCase, procedures: ReadonlyMap<string, ProcedureData>): Promise<void> {
    let c: Case | undefined;
    for (const one of read.recorded) {
      const { event, form } = one;
      const procedure = procedures.get(event.edition);
      if (!procedure) {
        this.counts.unjudged++; // the edition is named as missing or altered
        continue;
      }
      const lacking = Object.keys(event.parts).filter((name) => !read.parts.get(event.n)?.some((part) => part.name === name));
      let verdict: Verdict;
      try {
        verdict = await this.#judge(procedure, c, { event, form, erased: lacking }, procedures);
        c = evolve(procedure, c, one);
      } catch (error) {
        verdict = wrongly(`不能判断:${error instanceof Error ? error.message : String(error)}`);
      }
      this.counts[verdict.verdict]++;
      this.#name(read.id, procedure, event, verdict);
    }
  }

  #name(id: string, procedure: ProcedureData, event: LedgerEvent, { refusals }: Verdict): void {
    const title = stepOf(procedure, event.step)?.title ?? (event.corrects === undefined ? event.step : '更正');
    for (const { rule, article, says } of refusals) {
      const by = [says.includes(article) ? '' : article, rule && `规则 ${rule}`].filter((x) => x !== '').join(',');
      this.#findings.add({
        kind: 'law',
        case: id,
        n: event.n,
        step: event.step,
        ...(rule !== '' && { rule }),
        ...(article !== '' && { article }),
        says: `案件 ${id} 第 ${event.n} 个事件「${title}」不合法:${says}${by === '' ? '' : `(${by})`}`,
      });
    }
  }

  async #judge(
    procedure: ProcedureData,
    before: Case | undefined,
    judged: { event: LedgerEvent; form: Form; erased: string[] },
    procedures: ReadonlyMap<string, ProcedureData>,
  ): Promise<Verdict> {
    const { event } = judged;
    const cases: Record<string, { case: Case; procedure: ProcedureData }> = {};
    for (const ref of event.refs) {
      const there = (await this.#unroll(ref.case, procedures)).states[ref.n - 1];
      const edition = there && procedures.get(there.edition);
      if (!there || there.head !== ref.digest || !edition)
        return wrongly(`所引用的案件 ${ref.case} 第 ${ref.n} 个事件不在账上,或者已被改动`);
      cases[ref.case] = { case: there, procedure: edition };
    }
    const uncaused = event.cause && (await this.#uncaused(event, event.cause, procedures));
    if (uncaused) return wrongly(uncaused);
    const { calendars, settings = [] } = this.#ground;
    const own = calendars.find(({ edition }) => edition === event.calendar);
    const calendar = own ?? calendars[0];
    if (!calendar) return UNJUDGED;
    const { verdict, refusals, findings } = judge(procedure, before, judged, keptWorld(event, { cases, calendar, settings }));
    // A later edition of the calendar knows more days; only where it alone would make the difference can nothing be said.
    if (verdict === 'erased' || (verdict === 'wrong' && !own)) return UNJUDGED;
    return { verdict, refusals, findings };
  }

  /** Why the event does not follow from the one that it names as its cause; undefined when it does. */
  async #uncaused(
    event: LedgerEvent,
    cause: NonNullable<LedgerEvent['cause']>,
    procedures: ReadonlyMap<string, ProcedureData>,
  ): Promise<string | undefined> {
    const { states, forms, lacking } = await this.#unroll(cause.case, procedures);
    const there = states[cause.n - 1];
    const act = there?.acts.find(({ n }) => n === cause.n);
    const procedure = there && procedures.get(there.edition);
    const [calendar] = this.#ground.calendars;
    const name = `案件 ${cause.case} 第 ${cause.n} 个事件`;
    if (!there || !act || !procedure || act.digest !== cause.digest) return `作为起因的${name}不在账上,或者已被改动`;
    if (lacking.has(cause.n) || !calendar) return undefined;
    const world = clockWorld(dayOf(act.on), calendar, this.#ground.settings);
    const led = followUps(procedure, there, cause.n, forms[cause.n - 1] ?? {}, world).some(
      (f) =>
        f.key === event.key &&
        f.cause.rule === cause.rule &&
        (f.kind === 'tell' ? toldCase(f) === event.case && f.step === event.step : event.n === 1 && f.procedure === event.procedure),
    );
    return led ? undefined : `${name}没有引起这一步`;
  }

  /** A case with all its states, the least lately used forgotten. */
  async #unroll(id: string, procedures: ReadonlyMap<string, ProcedureData>): Promise<Unrolled> {
    let found = this.#unrolled.get(id);
    if (found) this.#unrolled.delete(id);
    else {
      const stored = { ...(await this.#source.one(id)), leaves: [], waiting: [] };
      const read = checkCase(stored, { tenant: this.#source.tenant, hash: this.#hash, procedures, findings: new Findings(0) });
      found = { states: [], forms: [], lacking: new Set() };
      let c: Case | undefined;
      for (const one of read.recorded) {
        const procedure = procedures.get(one.event.edition);
        if (!procedure || one.event.n !== found.states.length + 1) break;
        c = evolve(procedure, c, one);
        found.states.push(c);
        found.forms.push(one.form);
        if ((read.parts.get(one.event.n)?.length ?? 0) < Object.keys(one.event.parts).length) found.lacking.add(one.event.n);
      }
    }
    this.#unrolled.set(id, found);
    if (this.#unrolled.size > KEPT) this.#unrolled.delete(this.#unrolled.keys().next().value!);
    return found;
  }
}
