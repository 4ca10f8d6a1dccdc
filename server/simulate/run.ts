/**
 * A county's year through the real command path: day by day, cases are opened, carried on as their law asks, missed, refused, stopped, corrected,
 * recorded afterwards, taken to reconsideration. The same seed gives the same year.
 */
import type { Case, Refusal } from '../../kernel/case/index.ts';
import { dayOfAct, due, endingOf } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { addWorkdays, isWorkday, nextWorkday } from '../../kernel/time/calendar.ts';
import { addDays, compare, type Day } from '../../kernel/time/day.ts';
import type { Outcome, Submission } from '../../store/append/types.ts';
import { nextFixed } from './fixed.ts';
import { type Habit, ODDS } from './habit.ts';
import { Hands } from './hands.ts';
import { Memory } from './memory.ts';
import { habitOf, type Opening, openingsOf } from './openings.ts';
import type { Plan, Simulated, Visit, Ways } from './plan.ts';
import { type Next, next } from './planner.ts';
import { type Chance, chance } from './random.ts';

export async function simulate(plan: Plan, ways: Ways): Promise<Simulated> {
  const year = new Year(plan, ways);
  await year.begin();
  for (let day = plan.from; compare(day, plan.to) <= 0; day = addDays(day, 1)) {
    if (!isWorkday(plan.calendar, day)) continue;
    await year.day(day);
    plan.progress?.(day, year.result.events);
  }
  return year.result;
}

/** After so many visits in a row that came to nothing a case is given up. */
const TIRED = 25;

class Year {
  readonly result: Simulated = { cases: 0, events: 0, refused: 0, recorded: 0, corrected: 0, deemed: 0, stuck: [] };
  private readonly plan: Plan;
  private readonly ways: Ways;
  private readonly chance: Chance;
  private readonly byId: Map<string, ProcedureData>;
  private readonly agenda = new Map<Day, Visit[]>();
  private readonly live = new Map<string, Visit>();
  private readonly memory: Memory;
  private readonly hands: Hands;
  private today: Day;
  private opened = 0;

  constructor(plan: Plan, ways: Ways) {
    this.plan = plan;
    this.ways = ways;
    this.today = plan.from;
    this.chance = chance(plan.seed);
    this.byId = new Map(plan.procedures.map((p) => [p.id, p]));
    this.memory = new Memory(plan);
    this.hands = new Hands(plan, this.memory, this.chance);
  }

  async begin(): Promise<void> {
    for (const c of await this.ways.standing(this.plan.procedures.map((p) => p.id))) {
      this.memory.know(c);
      // What an earlier stretch left open is gone on with.
      const procedure = this.byId.get(c.procedure);
      if (!procedure || procedure.register || endingOf(procedure, c.acts) || this.plan.apart?.(c)) continue;
      const visit: Visit = { case: c, idle: 0 };
      this.live.set(c.id, visit);
      this.later(visit, 0, 6, nextWorkday(this.plan.calendar, this.plan.from));
    }
    this.openings = openingsOf(this.plan, this.chance, (id) => this.memory.known(id));
  }
  private habit(id: string): Habit {
    return habitOf(this.plan, id);
  }

  private openings: Opening[] = [];

  async day(day: Day): Promise<void> {
    this.today = day;
    this.memory.today = day;
    await this.refresh(await this.ways.clock(day), true);
    // What comes in over the counter is mostly taken up the same day.
    const fresh = await this.open(day);
    let round = [...this.take(day), ...fresh];
    for (let again = 0; round.length > 0 && again < 4; again++) round = await this.visit(round);
    for (const v of round) this.later(v, 3, 8);
  }

  private take(day: Day): Visit[] {
    const due = (this.agenda.get(day) ?? []).filter((v) => v.next === day);
    this.agenda.delete(day);
    return [...new Set(due)].sort((a, b) => (a.case.id < b.case.id ? -1 : 1));
  }
  /** Puts a case on the agenda: it stands there once, and what was planned before no longer holds. */
  private later(v: Visit, near: number, far: number, from = this.today, exact = false): void {
    const day = nextWorkday(this.plan.calendar, addWorkdays(this.plan.calendar, from, this.chance.whole(near, far)));
    v.next = day;
    v.exact = exact;
    const list = this.agenda.get(day);
    if (list) list.push(v);
    else this.agenda.set(day, [v]);
  }

  private async open(day: Day): Promise<Visit[]> {
    const list: { submission: Submission; procedure: ProcedureData }[] = [];
    while (this.openings[0] && compare(this.openings[0].day, day) <= 0) {
      const { procedure } = this.openings.shift()!;
      const habit = this.habit(procedure.id);
      const own = procedure.opens.filter((s) => procedure.steps[s]?.by !== 'told');
      const step = this.chance.weighed(own, (s) => habit.steps?.[s] ?? 1);
      const unit = this.unitFor(procedure, habit);
      if (!step || !unit) continue;
      const id = `${procedure.id}-${day.replaceAll('-', '')}-${String(++this.opened).padStart(5, '0')}`;
      const { form, who, refusals } = this.hands.filled(procedure, undefined, unit, step, habit);
      if (refusals.length > 0) continue;
      const command = this.hands.command(procedure, unit, step, form, day, `${id}-1`);
      list.push({ procedure, submission: { case: id, opens: { procedure: procedure.id, unit }, command: { ...command, who } } });
    }
    const outcomes = await this.ways.submit(list.map((x) => x.submission));
    const done = list.filter((_, i) => this.count(outcomes[i]!));
    const fresh: Visit[] = [];
    for (const c of await this.ways.cases(done.map((x) => x.submission.case))) {
      this.result.cases++;
      this.memory.know(c);
      const v: Visit = { case: c, idle: 0 };
      this.live.set(c.id, v);
      if (this.chance.happens(0.6)) fresh.push(v);
      else this.later(v, 1, 4);
    }
    return fresh;
  }

  /** A unit of the habit's kind that has someone for most of the procedure's roles. */
  private unitFor(procedure: ProcedureData, habit: Habit): string | undefined {
    const kinds = habit.units;
    const suited = (unit: string) => this.memory.able(procedure, unit);
    const able = this.memory.units.filter((u) => !kinds || kinds.includes(u.kind) || kinds.includes(u.id));
    const best = Math.max(...able.map((u) => suited(u.id)));
    return this.chance.weighed(able, (u) => (suited(u.id) >= best - 0.01 ? (habit.often?.[u.id] ?? 1) : 0))?.id;
  }

  private count(outcome: Outcome): boolean {
    if (outcome.kind === 'done') this.result.events++;
    else if (outcome.kind === 'refused') this.result.refused++;
    return outcome.kind === 'done';
  }

  /** One round: everybody whose turn it is does one thing; who was refused tries another. */
  private async visit(round: Visit[]): Promise<Visit[]> {
    const again: Visit[] = [];
    const list: { visit: Visit; submission: Submission }[] = [];
    for (const v of round) {
      if (v.tried?.on !== this.today) {
        if (!v.exact && this.chance.happens(ODDS.late)) {
          this.later(v, 5, 20);
          continue;
        }
        v.tried = { on: this.today, steps: new Set(), lacking: [] };
      }
      const submission = this.doing(v, v.tried);
      if (submission) list.push({ visit: v, submission });
    }
    const outcomes = await this.ways.submit(list.map((x) => x.submission));
    const changed: string[] = [];
    list.forEach(({ visit, submission }, i) => {
      const outcome = outcomes[i]!;
      if (this.count(outcome)) changed.push(visit.case.id);
      else {
        const { step } = submission.command;
        visit.tried?.steps.add(step);
        const says = outcome.kind === 'refused' ? `${step}: ${outcome.refusals.map((r) => r.says).join(';')}` : outcome.kind;
        if (visit.idle++ > TIRED) this.result.stuck.push({ case: visit.case.id, says });
        else again.push(visit);
      }
    });
    await this.refresh(changed, false);
    for (const id of changed) {
      const v = this.live.get(id)!;
      await this.mend(v);
      this.later(v, 1, this.pace(v.case));
      const fixed = nextFixed(this.byId.get(v.case.procedure)!, v.case, this.today);
      if (fixed && v.next && fixed < v.next) this.later(v, 0, 0, fixed, true);
    }
    return again;
  }

  /** What somebody does in a case today: a form that the law would not take shows what is lacking, and that is looked for first. */
  private doing(v: Visit, tried: NonNullable<Visit['tried']>): Submission | undefined {
    const procedure = this.byId.get(v.case.procedure)!;
    const habit = this.habit(procedure.id);
    const world = this.memory.world(procedure, v.case, undefined, {});
    const pending = this.memory.waitsFor(procedure, v.case);
    for (let i = 0; i < 4; i++) {
      const { steps, lacking } = tried;
      const n = next({
        procedure,
        case: v.case,
        on: this.today,
        world,
        habit,
        chance: this.chance,
        tried: steps,
        lacking,
        idle: v.idle,
        pending,
        seen: (step) => this.memory.seen(procedure.id, step),
        known: this.memory.known(procedure.id),
      });
      if (n.do === 'wait') this.waiting(v, n.until, n.exact);
      if (n.do === 'wait' || n.do === 'rest') return undefined;
      const made = this.submission(v.case, procedure, habit, n);
      if ('command' in made) return made;
      if (n.do === 'step') steps.add(n.step);
      lacking.push(...made.refusals);
    }
    this.waiting(v, undefined);
    return undefined;
  }

  /** The farther off the next limit, the longer a case lies. */
  private pace(c: Case): number {
    const { calendar, settings } = this.plan;
    const left = due(this.byId.get(c.procedure)!, c, this.today, calendar, settings).obligations.flatMap((o) =>
      o.state === 'open' && !o.outsider && o.left !== undefined ? [o.left] : [],
    );
    return Math.max(1, Math.min(12, Math.floor(Math.min(40, ...left) / 4)));
  }

  private waiting(v: Visit, until: Day | undefined, exact = false): void {
    if (until) this.later(v, 0, exact ? 0 : 2, until, exact);
    else if (v.idle++ < TIRED) this.later(v, 5, 15);
    else this.result.stuck.push({ case: v.case.id, says: '没有可做的事' });
  }

  /** The command for it; or what the law says of any form that could be filled. */
  private submission(
    c: Case,
    procedure: ProcedureData,
    habit: Habit,
    n: Exclude<Next, { do: 'wait' | 'rest' }>,
  ): Submission | { refusals: Refusal[] } {
    const key = `${c.id}-${c.n + 1}-${this.today}-${this.chance.hex(3)}`;
    if (n.do !== 'step') {
      const form: Form = { document: n.document, ...(n.do === 'serve' && { way: this.chance.pick(['直接送达', '邮寄送达', '电子送达']) }) };
      return { case: c.id, command: this.hands.command(procedure, c.unit, n.do, form, this.today, key) };
    }
    const last = c.acts.at(-1);
    const past = addDays(this.today, -this.chance.whole(4, 9));
    const outsider = procedure.roles[procedure.steps[n.step]?.by ?? '']?.outsider;
    const recorded = !outsider && last && compare(dayOfAct(last), past) < 0 && this.chance.happens(ODDS.recorded) ? past : undefined;
    const { form, who, refusals } = this.hands.filled(procedure, c, c.unit, n.step, habit, n.settles);
    if (refusals.length > 0) return { refusals };
    if (recorded) this.result.recorded++;
    const command = this.hands.command(procedure, c.unit, n.step, form, this.today, key, recorded);
    return { case: c.id, command: { ...command, who, ...(n.settles && { settles: n.settles }) } };
  }

  /** Now and then the last entry is looked at again and corrected. */
  private async mend(v: Visit): Promise<void> {
    const procedure = this.byId.get(v.case.procedure)!;
    const act = v.case.acts.find((a) => a.n === v.case.n);
    if (!act || procedure.steps[act.step] === undefined || !this.chance.happens(ODDS.corrected)) return;
    const habit = this.habit(procedure.id);
    const submission = this.hands.correction(procedure, v.case, act, habit);
    const [outcome] = await this.ways.submit([submission]);
    if (outcome && this.count(outcome)) {
      this.result.corrected++;
      await this.refresh([v.case.id], false);
    }
  }

  private async refresh(ids: string[], byClock: boolean): Promise<void> {
    if (ids.length === 0) return;
    for (const c of await this.ways.cases([...new Set(ids)])) {
      this.memory.know(c);
      const v = this.live.get(c.id);
      if (this.plan.apart?.(c)) continue;
      if (v) {
        Object.assign(v, { case: c, idle: 0 });
        // What another case tells is looked at soon.
        if (byClock && (v.next === undefined || v.next <= this.today || v.next > addWorkdays(this.plan.calendar, this.today, 4)))
          this.later(v, 1, 4);
      } else {
        const visit: Visit = { case: c, idle: 0 };
        this.live.set(c.id, visit);
        this.result.cases++;
        this.later(visit, 1, 4);
      }
      if (byClock) this.result.deemed += c.acts.some((a) => a.n === c.n && a.deemed) ? 1 : 0;
    }
  }
}
