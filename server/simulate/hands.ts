/** The hands of the simulated people: commands in their names, forms as they would fill them, corrections of what they wrote. */
import { type Act, type Case, type Command, open, perform } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Submission } from '../../store/append/types.ts';
import { fastHash } from '../../store/hash.ts';
import { fill } from './forms.ts';
import { type Habit, ODDS } from './habit.ts';
import type { Memory } from './memory.ts';
import type { Chance } from './random.ts';
import type { Plan } from './run.ts';

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

  /** A form as somebody would fill it who knows the rules: a few tries, the first that the law would take; now and then whatever comes. */
  filled(procedure: ProcedureData, c: Case | undefined, unit: string, step: string, habit: Habit): Form {
    let form: Form = {};
    for (let i = 0; i < 6; i++) {
      form = fill({ procedure, case: c, unit, step, on: this.memory.today, habit, chance: this.chance, around: this.memory, tries: i });
      if (this.chance.happens(ODDS.tried)) break;
      const command = this.command(procedure, unit, step, form, this.memory.today, 'try');
      const world = this.memory.world(procedure, c, step, form);
      const decision = c
        ? perform(procedure, c, command, world, trial)
        : open(procedure, { tenant: '', id: '', unit, edition: '' }, command, world, trial);
      if (decision.ok) break;
    }
    return form;
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
