/**
 * `open`, `perform` and `record`: may this step be done, and what event does it make? Pure and total: the same case, form, world and command give
 * the same answer, and bad input gives a refusal with its words, never a throw.
 */
import type { Form, ProcedureData, StepData } from '../language/data.ts';
import type { Hash } from '../ledger/hash.ts';
import { previousWorkday } from '../time/calendar.ts';
import { addDays, dayOf, isDay, isMinute } from '../time/day.ts';
import { asOf, endingOf, isOutsiders, stepOf } from './acts.ts';
import { contextOf } from './due.ts';
import { type Context, newTrace, type Trace, value } from './evaluate.ts';
import { sealed } from './event.ts';
import { formFaults, trimmed } from './form.ts';
import { forbidding, standing, survivesEnding } from './guards.ts';
import { asked, refused } from './refusal.ts';
import { rulesOf } from './rules.ts';
import type { Case, Command, Decision, Finding, Refusal, World } from './types.ts';
import { actTitle } from './words.ts';

/** Where a new case begins. */
export interface Opening {
  tenant: string;
  id: string;
  unit: string;
  edition: string;
}

/** A case before its first act, so that guards of the opening step read it like any other. */
export const emptyCase = (procedure: ProcedureData, o: Opening, on: string): Case => ({
  tenant: o.tenant,
  id: o.id,
  procedure: procedure.id,
  edition: o.edition,
  unit: o.unit,
  opened: dayOf(on as Parameters<typeof dayOf>[0]),
  n: 0,
  head: '',
  acts: [],
  links: [],
});

/** Opens a case with one of its opening steps. */
export function open(procedure: ProcedureData, opening: Opening, command: Command, world: World, hash: Hash): Decision {
  if (!procedure.opens.includes(command.step))
    return refused(asked('order', `「${procedure.title}」不能由「${actTitle(procedure, command.step)}」开始`));
  return decide(procedure, emptyCase(procedure, opening, command.on), command, world, hash);
}

/** Does a step of an open case. */
export function perform(procedure: ProcedureData, c: Case, command: Command, world: World, hash: Hash): Decision {
  return decide(procedure, c, command, world, hash);
}

/** 补录: what was done outside, on its true day; the rules it broke stay on the event as findings. */
export function record(procedure: ProcedureData, c: Case | Opening, command: Command, world: World, hash: Hash): Decision {
  if (!command.record) return refused(asked('form', '补录应当说明理由,并附原件的扫描件'));
  return 'acts' in c ? perform(procedure, c, command, world, hash) : open(procedure, c, command, world, hash);
}

function decide(procedure: ProcedureData, c: Case, command: Command, world: World, hash: Hash): Decision {
  const { step, form, trace, soft, owing, hard, attested } = weigh(procedure, c, command, world);
  // What the law forbids is said first: a form need not be filled to learn that the step is not open.
  if (soft.length > 0 && !command.record) return refused(...soft, ...owing, ...hard);
  if (!step || owing.length + hard.length > 0) return refused(...owing, ...hard);
  const findings: Finding[] = soft.map(({ rule, article, says }) => ({ rule, article, says }));
  return sealed({ procedure, case: c, step, form, command, findings, trace, world, hash, attested });
}

/** A command held against the law: all that stands in its way, before anything is made of it. */
export interface Weighed {
  /** Undefined where the procedure has no such step. */
  step: StepData | undefined;
  /** The form with its computed fields. */
  form: Form;
  trace: Trace;
  /** What cannot be at all, recorded or not. */
  hard: Refusal[];
  /** What the law forbids: refused, or kept as findings of a 补录. */
  soft: Refusal[];
  /** Which debt it answers is not said, or none is open. */
  owing: Refusal[];
  /** The sentences that apply and that the actor signed. */
  attested: string[];
}

/** Of what another case hands on, what this step takes: a row of a list may hold more than concerns the one told. */
const taken = (step: StepData, form: Form): Form =>
  Object.fromEntries(Object.entries(form).filter(([name]) => Object.hasOwn(step.form, name)));

/** Weighs a command: the same whether it is about to be done or, later, judged again by what its event kept. */
export function weigh(procedure: ProcedureData, c: Case, command: Command, world: World): Weighed {
  const trace = newTrace();
  const step = stepOf(procedure, command.step);
  const form = trimmed(step?.by === 'told' && command.cause ? taken(step, command.form) : command.form);
  const never = (...hard: Refusal[]): Weighed => ({ step, form, trace, hard, soft: [], owing: [], attested: [] });
  if (!step) return never(asked('form', `「${procedure.title}」没有「${command.step}」这一步`));
  if (!isDay(command.on) && !isMinute(command.on))
    return never(asked('day', '日期应当写成2024-09-27,时刻应当写成2024-09-27T14:05', { field: 'on' }));

  const faults = formFaults(step.form, form, {
    numbers: true,
    incomplete: isOutsiders(procedure, command.step) || command.deemed !== undefined,
  });
  const hard = [
    ...faults,
    ...whoFaults(procedure, c, command, step),
    ...dayFaults(procedure, c, command, world),
    ...orderFaults(procedure, c, command),
  ];
  if (command.record && command.record.ground.trim() === '') hard.push(asked('form', '补录应当说明理由', { field: 'record' }));
  if (hard.some((f) => f.kind !== 'form')) return never(...hard);

  const ctx: Context = { ...contextOf(procedure, c, world, command.on), step: command.step, form, who: command.who, trace };
  for (const [name, field] of Object.entries(step.form))
    if (field.computed) {
      const computed = value(ctx, field.computed);
      if (computed !== undefined && computed !== null) form[name] = computed as Form[string];
    }

  const soft = command.deemed ? [] : lawFaults(procedure, ctx, command, step);
  const owing = command.deemed ? [] : settlesFaults(ctx, command);
  // No rule is asked about what the law deems, but the limits it rests on may be a layer's: the event keeps them too.
  if (command.deemed) standing(ctx);
  return { step, form, trace, hard, soft, owing, attested: signed(procedure, ctx, command) };
}

/** Whose step it is. An outsider comes as his role; the office's people act in a role of the unit that holds the case. */
function whoFaults(procedure: ProcedureData, c: Case, command: Command, step: StepData): Refusal[] {
  const { who } = command;
  const title = procedure.roles[step.by]?.title ?? step.by;
  if (step.by === 'clock') {
    // what recurs each year begins by itself, on its day
    const begins = c.n === 0 && procedure.every !== undefined && command.hand?.by === 'clock';
    return command.deemed || command.record || begins ? [] : [asked('role', `「${step.title}」由法律视为发生,不由人作出`)];
  }
  if (step.by === 'told') {
    if (command.cause || command.record) return [];
    return [asked('role', `「${step.title}」由关联案件告知,不在本案中作出`)];
  }
  // What the law deems, and what follows from another case's event, is nobody's act here.
  if (command.deemed || command.cause) return [];
  if (procedure.roles[step.by]?.outsider) return who.role === step.by ? [] : [asked('role', `「${step.title}」是${title}的行为`)];
  const office = step.by === 'office' ? !procedure.roles[who.role]?.outsider : who.role === step.by;
  if (!office) return [asked('role', `「${step.title}」应当由${title}作出`)];
  if (who.unit !== c.unit) return [asked('role', `「${step.title}」应当由承办本案的单位作出`)];
  return [];
}

/**
 * `on` is never in the future; nor, for what the office does, before the last working day or the case's latest step: that is for a 补录. The day
 * of service and the day on which an outsider did something are told later than they happened, and may lie further back.
 */
function dayFaults(procedure: ProcedureData, c: Case, command: Command, world: World): Refusal[] {
  const on = dayOf(command.on);
  if (on > world.today) return [asked('day', `日期${on}在今天之后`, { field: 'on' })];
  if (command.record || command.deemed || command.cause) return [];
  if (command.step === 'serve' || command.step === 'publish') {
    const document = c.acts.find((a) => a.n === command.form.document);
    return document && on < dayOf(document.on) ? [asked('day', '送达、公开不能早于文书作出之日', { field: 'on' })] : [];
  }
  if (isOutsiders(procedure, command.step)) return [];
  const lastWorkday = previousWorkday(world.calendar, addDays(world.today, -1));
  if (on < lastWorkday) return [asked('day', `日期${on}早于上一个工作日,请用补录`, { field: 'on' })];
  const latest = c.acts.at(-1);
  // Minutes of one day may be entered in any order as long as the day is the same.
  if (latest && on < dayOf(latest.on)) return [asked('day', `日期${on}早于本案最近一步(${dayOf(latest.on)}),请用补录`, { field: 'on' })];
  return [];
}

/** What cannot be at all, recorded or not: a case opened twice, the service of a document that is none. */
function orderFaults(procedure: ProcedureData, c: Case, command: Command): Refusal[] {
  if (c.n > 0 && procedure.opens.includes(command.step) && (procedure.steps[command.step]?.repeats ?? 1) <= 1)
    return [asked('once', `「${actTitle(procedure, command.step)}」只能开始一个新的案件`)];
  if (c.n === 0 && !procedure.opens.includes(command.step)) return [asked('order', '案件还没有开始')];
  if (command.step === 'serve' || command.step === 'publish') {
    const document = c.acts.find((a) => a.n === command.form.document);
    const issues = document && procedure.steps[document.step]?.issues;
    if (!document || (command.step === 'serve' && !issues))
      return [asked('form', '没有这件文书:请选定本案中制发过文书的一次行为', { field: 'document' })];
    if (c.acts.some((a) => a.step === command.step && a.document === document.n))
      return [asked('once', `「${issues ?? actTitle(procedure, document.step)}」已经${command.step === 'serve' ? '送达' : '公开'}`)];
  }
  return [];
}

/** What the law forbids: these refuse a step, and stay as findings on a 补录. No rule refuses what an outsider hands in. */
function lawFaults(procedure: ProcedureData, ctx: Context, command: Command, step: StepData): Refusal[] {
  const faults: Refusal[] = [];
  const ending = endingOf(procedure, ctx.case.acts);
  const outsider = isOutsiders(procedure, command.step);
  const everyCase = procedure.steps[command.step] === undefined;
  const times = ctx.case.acts.filter((a) => a.step === command.step).length;
  if (outsider || everyCase) return faults;
  if (ending && !survivesEnding(ctx, command.step, ending.n))
    faults.push(asked('ended', `案件已经以「${procedure.steps[ending.step]?.ends}」终结,不能再${step.title}`));
  if (times >= (step.repeats ?? 1))
    faults.push(asked('once', step.repeats ? `「${step.title}」至多${step.repeats}次` : `「${step.title}」已经作出`));
  const attested = command.record ? 'all' : (command.attested ?? []);
  return [...faults, ...forbidding(ctx, command.step, attested, standing(ctx))];
}

/** Where several debts of one rule are open, a step that may come again says which it answers. */
function settlesFaults(ctx: Context, command: Command): Refusal[] {
  if (!command.settles && (ctx.procedure.steps[command.step]?.repeats ?? 1) <= 1) return [];
  const open = openDebts(ctx, command.step);
  if (command.settles) {
    const unknown = command.settles.find((n) => !open.some((o) => o.trigger === n));
    return unknown === undefined
      ? []
      : [asked('settles', `第${unknown}号行为没有待「${actTitle(ctx.procedure, command.step)}」的事项`, { field: 'settles' })];
  }
  return open.length > 1 && (ctx.procedure.steps[command.step]?.repeats ?? 1) > 1
    ? [asked('settles', `有${open.length}项待「${actTitle(ctx.procedure, command.step)}」,请说明这次针对哪一项`, { field: 'settles' })]
    : [];
}
export const openDebts = (ctx: Context, step: string) =>
  standing(ctx).obligations.filter((o) => (o.state === 'open' || o.state === 'stopped') && o.owes.includes(step));

/** The sentences that apply to the step and that the actor put his name to. */
const signed = (procedure: ProcedureData, ctx: Context, command: Command): string[] =>
  (rulesOf(procedure).guards.get(ctx.step ?? '') ?? [])
    .filter((r) => r.kind === 'attest' && (command.attested ?? []).includes(r.id))
    .map((r) => r.id);

export { asOf };
