/** The hands of the simulated people: commands in their names, forms as they would fill them, corrections of what they wrote. */
import { type Act, type Case, type Command, open, perform, type Refusal } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Submission } from '../../store/append/types.ts';
import { fastHash } from '../../store/hash.ts';
import { amend } from './amend.ts';
import { fill } from './forms.ts';
import { type Habit, ODDS } from './habit.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import type { Chance } from './random.ts';

const trial = fastHash('sha256');

export class Hands {
  private readonly plan: Plan;
  private readonly memory: Memory;
  private readonly chance: Chance;

  constructor(plan: Plan, memory: Memory, chance: Chance) {
    this.plan = plan;
    this.memory = memory;
    this.chance = chance;
  }

  command(procedure: ProcedureData, unit: string, step: string, form: Form, on: Day, key: string, recordedOn?: Day): Command {
    const by = procedure.steps[step]?.by ?? 'office';
    const outsider = procedure.roles[by]?.outsider;
    const role = by === 'office' ? (Object.keys(procedure.roles).find((r) => !procedure.roles[r]!.outsider) ?? 'office') : by;
    const clerk = this.chance.pick(this.memory.people(unit));
    const minute = String(this.chance.whole(0, 59)).padStart(2, '0');
    return {
      key: `simulate:${this.plan.seed}:${key}`,
      step,
      form,
      who: outsider ? { role } : { role, person: this.chance.pick(this.memory.people(unit, role)), unit },
      ...(outsider && { hand: { person: clerk, by: 'paper' as const } }),
      on: recordedOn ?? on,
      at: `${on}T0${this.chance.whole(1, 8)}:${minute}:00Z`,
      salt: this.chance.hex(32),
      attested: procedure.rules.filter((r) => r.kind === 'attest' && r.before.includes(step)).map((r) => r.id),
      ...(recordedOn && { record: { ground: '(演示)当时在系统外办理', files: [] } }),
    };
  }

  /**
   * A form as somebody would fill it who knows the rules: a few tries, each put right by what the law says of it. `refusals` are those of the last
   * one, empty where the law would take it. Now and then it is whatever comes, and handed in all the same.
   */
  filled(
    procedure: ProcedureData,
    c: Case | undefined,
    unit: string,
    step: string,
    habit: Habit,
    settles?: number[],
  ): { form: Form; who: Command['who']; refusals: Refusal[] } {
    const { chance, memory } = this;
    const careless = chance.happens(ODDS.tried);
    let form: Form = {};
    let who: Command['who'] = { role: '' };
    let refusals: Refusal[] = [];
    for (let tries = 0; tries < 5; tries++) {
      const filling = { procedure, case: c, unit, step, on: memory.today, habit, chance, around: memory, tries };
      form = fill(filling);
      for (let mends = 0; mends < 4; mends++) {
        const command = this.command(procedure, unit, step, form, memory.today, 'try');
        who = command.who;
        const judged = { ...command, ...(settles && { settles }) };
        const world = memory.world(procedure, c, step, form);
        const decision = c
          ? perform(procedure, c, judged, world, trial)
          : open(procedure, { tenant: '', id: '', unit, edition: '' }, judged, world, trial);
        refusals = decision.ok ? [] : decision.refusals;
        if (decision.ok || careless) return { form, who, refusals: [] };
        if (!refusals.some((r) => r.field !== undefined || r.kind === 'hold' || r.kind === 'apart')) return { form, who, refusals };
        form = amend({ ...filling, form, actor: who, world: (x) => memory.world(procedure, c, step, x) }, refusals);
      }
    }
    return { form, who, refusals };
  }

  /** The same act entered again, its short facts as they were: what somebody does who finds a slip in his own entry. A second person agrees. */
  correction(procedure: ProcedureData, c: Case, act: Act, habit: Habit): Submission {
    const { chance, memory } = this;
    const again = fill({ procedure, case: c, unit: c.unit, step: act.step, on: memory.today, habit, chance, around: memory, tries: 0 });
    const fields = procedure.steps[act.step]?.form ?? {};
    const kept = Object.fromEntries(Object.entries(act.facts).filter(([name, value]) => value !== true && !fields[name]?.computed));
    const command = this.command(procedure, c.unit, 'correct', {}, memory.today, `${c.id}-correct-${act.n}`);
    const agreed = memory.people(c.unit).find((p) => p !== command.who.person) ?? 'second';
    return { case: c.id, correction: { n: act.n, facts: { ...again, ...kept }, reason: '(演示)录入有误,经核对更正', agreed }, command };
  }
}
