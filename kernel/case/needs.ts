/** What to fetch before a step can be decided: references, certificates, lookups, layers. */
import type { Expr, Form, Lookup, ProcedureData, Rule, Test } from '../language/data.ts';
import type { Calendar } from '../time/calendar.ts';
import { dueOf } from '../time/clock.ts';
import { type Day, dayOf, type Minute } from '../time/day.ts';
import { lastOf, stepOf } from './acts.ts';
import { lookupKey } from './evaluate.ts';
import { readSpan } from './settings.ts';
import type { Case, LayerValue, Needs } from './types.ts';

/** Calls back for every expression and every test inside a rule. */
export function walkRule(rule: Rule, onExpr: (e: Expr) => void, onTest: (t: Test) => void = () => {}): void {
  const seen = (x: unknown): void => {
    if (Array.isArray(x)) for (const y of x) seen(y);
    else if (typeof x === 'object' && x !== null) {
      if ('test' in x) onTest(x as Test);
      onExpr(x as Expr);
      for (const y of Object.values(x)) seen(y);
    }
  };
  seen(rule);
}

const ids = (v: unknown): string[] => (typeof v === 'string' ? [v] : Array.isArray(v) ? v.filter((x) => typeof x === 'string') : []);

interface Asked {
  settings: string[];
  lookups: { steps: string[]; lookup: Lookup }[];
  holders: { steps: string[]; register: string; path: string }[];
}
const known = new WeakMap<ProcedureData, Asked>();

/** What the rules of a procedure ask of the world, by the steps they guard; read off once for each procedure. */
function askedBy(procedure: ProcedureData): Asked {
  const found = known.get(procedure);
  if (found) return found;
  const asked: Asked = { settings: [], lookups: [], holders: [] };
  const all = Object.keys(procedure.steps);
  for (const rule of procedure.rules) {
    // What is no guard may be read at any step.
    const steps = 'before' in rule ? rule.before : all;
    walkRule(
      rule,
      (e) => {
        if ('setting' in e) asked.settings.push(e.setting);
        if ('lookup' in e) asked.lookups.push({ steps, lookup: e.lookup });
      },
      (t) => {
        if ('test' in t && (t.test === 'allHold' || t.test === 'holds') && 'fact' in t.of)
          asked.holders.push({ steps, register: t.name ?? '', path: t.of.fact });
      },
    );
  }
  known.set(procedure, asked);
  return asked;
}

/** The needs of one step, or of the whole case where no step is named (to say what is allowed). */
export function needs(
  procedure: ProcedureData,
  c: Case | undefined,
  step: string | undefined,
  form: Form,
  on: Day | Minute,
  calendar: Calendar,
  settings: readonly LayerValue[] = [],
): Needs {
  const cases = new Set<string>();
  const held = new Map<string, { register: string; person: string }>();
  const lookups = new Map<string, Needs['lookups'][number]>();
  const used = new Set<string>();
  const factOf = (path: string): unknown => {
    const [s = '', field = ''] = path.split('.');
    return s === step && form[field] !== undefined ? form[field] : c && lastOf(c.acts, s)?.facts[field];
  };
  const addRefs = (s: string, facts: Form) => {
    for (const [name, field] of Object.entries(stepOf(procedure, s)?.form ?? {}))
      if (field.kind === 'ref') for (const id of ids(facts[name])) cases.add(id);
  };
  if (step !== undefined) addRefs(step, form);
  for (const act of c?.acts ?? []) addRefs(act.step, act.facts);
  const asked = askedBy(procedure);
  for (const id of asked.settings) used.add(id);
  for (const { steps, lookup } of asked.lookups) if (step === undefined || steps.includes(step)) addLookup(lookup);
  for (const { steps, register, path } of asked.holders)
    if (step === undefined || steps.includes(step))
      for (const person of ids(factOf(path))) held.set(`${register} ${person}`, { register, person });
  function addLookup(l: Lookup): void {
    const value = factOf(l.same);
    if (typeof value !== 'string') return;
    const span = l.within && readSpan(procedure, l.within, settings, on, c?.unit).span;
    const from = span && dueOf({ start: dayOf(on), span, backwards: true, roll: false, calendar, today: dayOf(on) }).raw;
    const key = lookupKey(l, value);
    lookups.set(key, {
      key,
      procedure: l.cases,
      as: l.as,
      value,
      ...(l.did !== undefined && { did: l.did }),
      ...(from && { from }),
      to: dayOf(on),
    });
  }
  return { cases: [...cases], held: [...held.values()], lookups: [...lookups.values()], settings: [...used] };
}
