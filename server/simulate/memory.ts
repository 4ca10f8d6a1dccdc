/** What the simulated people know of their county: who holds which role, which cases stand, which entries of registers are in force. */
import { type Case, clockWorld, endingOf, inForceOn, needs, type World } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { nextWorkday } from '../../kernel/time/calendar.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Surroundings } from './forms.ts';
import { HABITS } from './habits/index.ts';
import type { Plan } from './plan.ts';

export class Memory implements Surroundings {
  today: Day;
  private readonly plan: Plan;
  private readonly byId: Map<string, ProcedureData>;
  private readonly byProcedure = new Map<string, Map<string, Case>>();
  private readonly peopleOf = new Map<string, string[]>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.today = plan.from;
    this.byId = new Map(plan.procedures.map((p) => [p.id, p]));
    for (const p of plan.county.people)
      for (const key of [p.unit, ...p.roles.map((r) => `${p.unit}/${r}`)])
        this.peopleOf.set(key, [...(this.peopleOf.get(key) ?? []), p.id]);
  }

  get subjects(): string[] {
    return this.plan.county.subjects;
  }
  get units(): { id: string; kind: string }[] {
    return this.plan.county.units;
  }
  people(unit: string, role?: string): string[] {
    return this.peopleOf.get(role === undefined ? unit : `${unit}/${role}`) ?? this.peopleOf.get(unit) ?? [this.plan.county.people[0]!.id];
  }
  /** Register entries in force that belong to the unit, or any; cases that have come far enough to be referred to. */
  entries(procedure: string, unit: string): string[] {
    const p = this.byId.get(procedure);
    const known = [...(this.byProcedure.get(procedure)?.values() ?? [])];
    if (!p) return [];
    if (!p.inForce) return known.filter((c) => c.n > 6).map((c) => c.id);
    const world = clockWorld(this.today, this.plan.calendar, this.plan.settings);
    const standing = known.filter((c) => inForceOn(p, c, this.today, { world }));
    const own = standing.filter((c) => c.acts.some((a) => Object.values(a.facts).includes(unit)));
    return (own.length > 0 ? own : standing).map((c) => c.id);
  }

  /** Cases of a procedure that refer to this one. */
  naming(procedure: string, id: string): string[] {
    const known = [...(this.byProcedure.get(procedure)?.values() ?? [])];
    return known.filter((c) => c.acts.some((a) => Object.values(a.facts).includes(id))).map((c) => c.id);
  }

  /** The share of a procedure's roles that somebody in the unit holds. */
  able(procedure: ProcedureData, unit: string): number {
    const roles = Object.keys(procedure.roles).filter((id) => !procedure.roles[id]!.outsider);
    return roles.filter((r) => this.has(unit, r)).length / Math.max(1, roles.length);
  }

  /** The units that have the most of the people for cases of the procedure; the one that asks alone, where no other is better. */
  suited(procedure: string, unit: string): string[] {
    const p = this.byId.get(procedure);
    if (!p) return [unit];
    const kinds = HABITS[procedure]?.units;
    const units = this.units.filter((u) => !kinds || kinds.includes(u.kind) || kinds.includes(u.id));
    const best = Math.max(...units.map((u) => this.able(p, u.id)));
    const suited = units.filter((u) => this.able(p, u.id) >= best).map((u) => u.id);
    return suited.includes(unit) || suited.length === 0 ? [unit] : suited;
  }

  untold(procedure: string, teller: string): boolean {
    const steps = Object.entries(this.byId.get(procedure)?.steps ?? {});
    return steps.some(([name, s]) => s.tells?.includes(teller) && !this.seen(procedure, name));
  }

  has(unit: string, role: string): boolean {
    return this.peopleOf.has(`${unit}/${role}`);
  }

  /** How many cases of a procedure are known. */
  known(procedure: string): number {
    return this.byProcedure.get(procedure)?.size ?? 0;
  }

  /** Whether a case that this one opened, and waits for, is still open. */
  waitsFor(procedure: ProcedureData, c: Case): boolean {
    const text = this.awaited(procedure);
    return [...(this.opened.get(c.id) ?? [])].some((id) => {
      const child = this.all.get(id);
      const p = child && this.byId.get(child.procedure);
      return child && p && !p.register && text.has(p.id) && !endingOf(p, child.acts);
    });
  }
  /** The procedures whose cases a procedure waits for: those that tell its steps, and those whose ending its rules read. */
  private awaited(procedure: ProcedureData): Set<string> {
    let found = this.awaits.get(procedure);
    if (!found) {
      const read = JSON.stringify(procedure.rules).matchAll(/"(?:ended|allEnded|outcome)":"([a-z-]+)"/g);
      found = new Set([...Object.values(procedure.steps).flatMap((s) => s.tells ?? []), ...[...read].map((m) => m[1]!)]);
      this.awaits.set(procedure, found);
    }
    return found;
  }
  private readonly awaits = new Map<ProcedureData, Set<string>>();
  private readonly all = new Map<string, Case>();
  private readonly opened = new Map<string, Set<string>>();

  private readonly taken = new Set<string>();
  /** Whether a step was ever taken in a case of the procedure. */
  seen(procedure: string, step: string): boolean {
    return this.taken.has(`${procedure}.${step}`);
  }
  /** The next working day, the day itself if it is one. */
  workday(day: Day): Day {
    return nextWorkday(this.plan.calendar, day);
  }

  know(c: Case): void {
    const before = this.all.get(c.id)?.n ?? 0;
    for (const a of c.acts) if (a.n > before) this.taken.add(`${c.procedure}.${a.step}`);
    this.all.set(c.id, c);
    if (c.parent) {
      const children = this.opened.get(c.parent.case) ?? new Set();
      this.opened.set(c.parent.case, children.add(c.id));
    }
    let list = this.byProcedure.get(c.procedure);
    if (!list) {
      list = new Map();
      this.byProcedure.set(c.procedure, list);
    }
    list.set(c.id, c);
  }

  /** What a step would be judged by, as far as these people know. */
  world(procedure: ProcedureData, c: Case | undefined, step: string | undefined, form: Form): World {
    const { calendar, settings } = this.plan;
    const world: World = { ...clockWorld(this.today, calendar, settings) };
    const need = needs(procedure, c, step, form, this.today, calendar, settings);
    const add = (id: string): void => {
      const found = this.all.get(id);
      const p = found && this.byId.get(found.procedure);
      if (found && p) world.cases[id] = { case: found, procedure: p };
    };
    for (const id of need.cases) add(id);
    for (const { register, person } of need.held) {
      const holder = this.byId.get(register)?.inForce?.holder?.split('.')[1] ?? '';
      const own = [...(this.byProcedure.get(register)?.values() ?? [])].filter((x) => x.acts.some((a) => a.facts[holder] === person));
      world.held[`${register} ${person}`] = own.map((x) => x.id);
      for (const x of own) world.cases[x.id] = { case: x, procedure: this.byId.get(register)! };
    }
    for (const l of need.lookups) world.lookups[l.key] = this.found(l.procedure, l.as, l.value, l.did, c?.id);
    return world;
  }

  private found(procedure: string, as: string, value: string, did: string | undefined, own: string | undefined): number {
    const [step, field = ''] = as.split('.');
    return [...(this.byProcedure.get(procedure)?.values() ?? [])].filter(
      (x) =>
        x.id !== own &&
        x.acts.some((a) => a.step === step && a.facts[field] === value) &&
        (did === undefined || x.acts.some((a) => a.step === did)),
    ).length;
  }
}
