/**
 * Cases that a scenario takes for granted, made real: those that it says a lookup finds (of the same party or applicant, done a month before), and
 * those that it tells something and does not describe.
 */
import { walkRule } from '../../kernel/case/index.ts';
import type { FieldData, Form, Lookup, ProcedureData } from '../../kernel/language/data.ts';
import { UNIT } from '../../kernel/scenario/command.ts';
import type { Scenario } from '../../kernel/scenario/scenario.ts';
import { addMonths, type Day } from '../../kernel/time/day.ts';
import { procedureById, procedures } from '../../law/index.ts';
import { filled } from './forms.ts';

/** Cases to be recorded before the scenario begins. `first`: its first day. */
export function pastCases(procedure: ProcedureData, scenario: Scenario, first: Day): Scenario['entries'] {
  const lookups: Lookup[] = [];
  for (const rule of procedure.rules) walkRule(rule, (e) => 'lookup' in e && typeof e.lookup === 'object' && lookups.push(e.lookup));
  return Object.entries(scenario.lookups).flatMap(([id, count]) => {
    const lookup = lookups.find((one) => one.cases === id);
    const of = procedureById(id);
    if (!lookup || !of) throw new Error(`${procedure.id} 不查找 ${id}`);
    if (count === 0) return [];
    const value = factOf(scenario, lookup.same);
    const [opens = '', field = ''] = lookup.as.split('.');
    const on = addMonths(first, -1);
    return Array.from({ length: count }, (_, i) => ({
      id: `past-${id}-${i + 1}`,
      procedure: of,
      unit: UNIT,
      steps: [
        // Where what is looked up is entered after the case was begun, it is begun first.
        ...(of.opens.includes(opens) ? [] : [{ step: of.opens[0]!, on, form: plain(of, of.opens[0]!, on) }]),
        { step: opens, on, form: { ...plain(of, opens, on), [field]: value } },
        ...(lookup.did === undefined ? [] : [{ step: lookup.did, on, form: plain(of, lookup.did, on) }]),
      ],
    }));
  });
}

/** Cases that are told a step, and of which the scenario says no more than their ids. `other` is the case that opened the scenario's own. */
export function toldCases(procedure: ProcedureData, scenario: Scenario, first: Day): Scenario['entries'] {
  const told = new Map<string, string[]>();
  for (const line of scenario.lines) if ('tells' in line) told.set(line.case, [...(told.get(line.case) ?? []), line.tells]);
  for (const { id } of scenario.entries) told.delete(id);
  // what the scenario's own case opened is there by itself
  told.delete('opened');
  return [...told].map(([id, steps]) => {
    const hears = (of: ProcedureData): boolean => steps.every((step) => of.steps[step]?.tells?.includes(procedure.id));
    const of = (id === OPENER ? openersOf(procedure) : referred(procedure, scenario, id)).find(hears);
    if (!of) throw new Error(`${scenario.title}:没有一项指向 ${id}`);
    const step = of.opens[0] ?? '';
    return { id, procedure: of, unit: UNIT, steps: [{ step, on: first, form: plain(of, step, first) }] };
  });
}

/** The id under which a told opening names its cause (see `kernel/scenario/command.ts`). */
const OPENER = 'other';
const openersOf = (procedure: ProcedureData): ProcedureData[] =>
  procedures.filter((p) => p.rules.some((r) => r.kind === 'opens' && r.opens === procedure.id));

/** The procedures of the case of that id, by the field of the scenario's forms (or of their rows) that names it. */
function referred(procedure: ProcedureData, scenario: Scenario, id: string): ProcedureData[] {
  const found: string[] = [];
  const look = (fields: Record<string, FieldData>, form: Form): void => {
    for (const [name, field] of Object.entries(fields)) {
      const value = form[name];
      if (value === id) found.push(...(field.to ?? []));
      if (field.rows && Array.isArray(value)) for (const row of value) if (typeof row === 'object') look(field.rows, row as Form);
    }
  };
  for (const line of scenario.lines) {
    const step = 'does' in line ? line.does : 'told' in line ? line.told : undefined;
    if (step !== undefined && 'form' in line && line.form) look(procedure.steps[step]?.form ?? {}, line.form);
  }
  return found.flatMap((to) => procedureById(to) ?? []);
}

const plain = (of: ProcedureData, step: string, on: Day): Form => filled(of.steps[step]?.form ?? {}, on);

/** The fact of the scenario's own case by which others are looked up. */
function factOf(scenario: Scenario, path: string): string {
  const [step, field = ''] = path.split('.');
  for (const line of scenario.lines)
    if (('does' in line && line.does === step) || ('told' in line && line.told === step) || ('refused' in line && line.refused === step)) {
      const value = line.form[field];
      if (typeof value === 'string') return value;
    }
  throw new Error(`${scenario.title}:没有 ${path}`);
}
