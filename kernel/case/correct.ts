/** `correct` (更正): one more event mends a wrong entry. What was built on it is told; both entries stay readable. */
import type { Form, ProcedureData, StepData } from '../language/data.ts';
import type { Hash } from '../ledger/hash.ts';
import { dayOf, isDay } from '../time/day.ts';
import { stepOf } from './acts.ts';
import { contextOf } from './due.ts';
import { type Context, newTrace, type Trace, value } from './evaluate.ts';
import { sealed } from './event.ts';
import { CORRECTION, CORRECTION_PREFIX } from './evolve.ts';
import { formFaults, trimmed } from './form.ts';
import { asked, refused } from './refusal.ts';
import type { Case, Command, Decision, Refusal, World } from './types.ts';

/** What is put in the place of event `n`: other facts, another day, or (facts `null`) that it never was. */
export interface Correction {
  n: number;
  facts: Form | null;
  /** The true day, where the day was wrong. */
  on?: string;
  reason: string;
  /** The second person who agreed. */
  agreed: string;
}

/**
 * The correction of an entry. It needs a reason and a second person, and takes no rule's word: a legal mistake is not mended so, but by a step of
 * the procedure. An act of another case or of the law (视为) cannot be edited here, only said never to have been.
 */
export function correct(procedure: ProcedureData, c: Case, correction: Correction, command: Command, world: World, hash: Hash): Decision {
  const { faults, step, form, trace } = weighCorrection(procedure, c, correction, command, world);
  if (faults.length > 0) return refused(...faults);
  const fields = Object.fromEntries(Object.entries(CORRECTION).map(([name, f]) => [`${CORRECTION_PREFIX}${name}`, { ...f }]));
  const whole: Form = {
    ...form,
    [`${CORRECTION_PREFIX}reason`]: correction.reason,
    [`${CORRECTION_PREFIX}agreed`]: correction.agreed,
    ...(correction.facts === null && { [`${CORRECTION_PREFIX}never`]: true }),
    ...(correction.on !== undefined && { [`${CORRECTION_PREFIX}on`]: correction.on }),
  };
  return sealed({
    procedure,
    case: c,
    step: { title: '更正', by: 'office', form: step?.form ?? {} },
    fields,
    form: whole,
    command: { ...command, step: 'correct', on: dayOf(command.on) },
    findings: [],
    trace,
    world,
    hash,
    attested: [],
    corrects: correction.n,
  });
}

/** A correction weighed: what stands in its way, and the form that it puts in the place of the wrong one, with its computed fields. */
export function weighCorrection(
  procedure: ProcedureData,
  c: Case,
  correction: Correction,
  command: Pick<Command, 'who'>,
  world: World,
): { faults: Refusal[]; step: StepData | undefined; form: Form; trace: Trace } {
  const trace = newTrace();
  const form = correction.facts === null ? {} : trimmed(correction.facts);
  const wrong = c.acts.find((a) => a.n === correction.n);
  if (!wrong)
    return { faults: [asked('form', `本案没有第${correction.n}号行为可以更正`, { field: 'event' })], step: undefined, form, trace };
  const faults: Refusal[] = [];
  if (correction.reason.trim() === '') faults.push(asked('form', '请填写更正理由', { field: 'reason' }));
  if (correction.agreed === '' || correction.agreed === command.who.person)
    faults.push(asked('role', '更正应当经录入人以外的第二人同意', { field: 'agreed' }));
  if (command.who.unit !== c.unit) faults.push(asked('role', '更正应当由承办本案的单位作出'));
  if (correction.on !== undefined && (!isDay(correction.on) || correction.on > world.today))
    faults.push(asked('day', '更正后的日期应当是今天或者以前的日期', { field: 'on' }));
  const step = stepOf(procedure, wrong.step);
  if (correction.facts !== null && step) faults.push(...formFaults(step.form, form, { numbers: true }));
  if (correction.facts === null && c.acts[0] === wrong) faults.push(asked('order', '案件的第一步不能更正为没有发生'));
  if (faults.length === 0 && correction.facts !== null && step) {
    // Computed fields are computed again, as of the corrected act.
    const ctx: Context = { ...contextOf(procedure, c, world, wrong.on), step: wrong.step, form, who: wrong.actor, trace };
    for (const [name, field] of Object.entries(step.form)) {
      const computed = field.computed && value(ctx, field.computed);
      if (computed !== undefined && computed !== null) form[name] = computed as Form[string];
    }
  }
  return { faults, step, form, trace };
}
