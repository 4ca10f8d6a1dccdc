/** Fills a form as somebody would: by the kinds of its fields, and the habits of the procedure. */
import { createHash } from 'node:crypto';
import type { Case } from '../../kernel/case/index.ts';
import { lastOf } from '../../kernel/case/index.ts';
import type { FieldData, Form, ProcedureData, RuleOf, Value } from '../../kernel/language/data.ts';
import { addDays, type Day } from '../../kernel/time/day.ts';
import { type Habit, PHRASES } from './habit.ts';
import type { Chance } from './random.ts';

/** What a form can be filled with: people, units, subjects, and cases to refer to. */
export interface Surroundings {
  subjects: string[];
  units: { id: string; kind: string }[];
  /** People of a unit who hold a role; without a role, all of them. */
  people(unit: string, role?: string): string[];
  /** Entries of a register (or cases) that a step in this unit would refer to. */
  entries(procedure: string, unit: string): string[];
  /** Cases of a procedure that refer to this one: what stands on a meeting's agenda. */
  naming(procedure: string, id: string): string[];
  /** The next working day, the day itself if it is one. */
  workday(day: Day): Day;
  /** Units that have the people for cases of the procedure: the one that asks, where no other is better. */
  suited(procedure: string, unit: string): string[];
  /** Whether cases of a procedure have steps that another tells them, and never yet did. */
  untold(procedure: string, teller: string): boolean;
}

/** How often an optional field is filled; a day that is asked only in some cases seldom is. */
const USUAL: Partial<Record<FieldData['kind'], number>> = { ref: 0.7, day: 0.01 };

export interface Filling {
  procedure: ProcedureData;
  case: Case | undefined;
  unit: string;
  step: string;
  on: Day;
  habit: Habit;
  chance: Chance;
  around: Surroundings;
  /** What of the form is filled already. */
  form?: Form;
  /** How often the form was filled before in vain: then more of it is filled, and less is copied. */
  tries: number;
}

/** A form for the step. Optional fields are filled now and then; one that cannot be filled (nothing to refer to) stays empty. */
export function fill(f: Filling): Form {
  const fields = f.procedure.steps[f.step]?.form ?? {};
  const form: Form = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.computed || field.kind === 'number') continue;
    const path = `${f.step}.${name}`;
    const alike = f.habit.like?.[path];
    const copied = alike === undefined || f.chance.happens(0.12 * f.tries) ? undefined : factAt(f, alike, form);
    const value =
      copied ??
      (field.optional &&
      !named(f.habit, path) &&
      naming(f, field).length === 0 &&
      !f.chance.happens((USUAL[field.kind] ?? 0.2) + 0.1 * f.tries)
        ? undefined
        : make({ ...f, form }, path, field));
    if (value !== undefined && value !== null) form[name] = value;
  }
  return form;
}

/** The reference in the rows of a list, and the cases that refer to this one. */
const listed = (field: FieldData): string | undefined => Object.entries(field.rows ?? {}).find(([, inner]) => inner.kind === 'ref')?.[0];
function naming(f: Filling, field: FieldData): string[] {
  const name = listed(field);
  const id = f.case?.id;
  if (name === undefined || id === undefined) return [];
  return (field.rows?.[name]?.to ?? []).flatMap((to) => f.around.naming(to, id));
}

const named = (habit: Habit, path: string): boolean =>
  [habit.choices, habit.sets, habit.agencies, habit.yes, habit.money, habit.days, habit.counts, habit.texts].some((x) =>
    Object.keys(x ?? {}).some((key) => key === path || key.startsWith(`${path}.`)),
  );

function factAt(f: Filling, path: string, form: Form): Value | undefined {
  const [step = '', name] = path.split('.');
  if (name === undefined) return f.case && lastOf(f.case.acts, step)?.on;
  return step === f.step ? form[name] : f.case && lastOf(f.case.acts, step)?.facts[name];
}

const TODAY = [0, 0] as const;
const AROUND = [-20, 20] as const;
/** A hearing, a meeting, a limit set for somebody: some two weeks ahead. */
const APPOINTED = [-18, -10] as const;
const texts = new WeakMap<ProcedureData, string>();
/** Whether the law waits for the day that stands in the field. */
function isAppointed(procedure: ProcedureData, path: string): boolean {
  let text = texts.get(procedure);
  if (text === undefined) {
    text = JSON.stringify(procedure.rules.filter((r) => r.kind === 'hold'));
    texts.set(procedure, text);
  }
  return text.includes(`"of":{"today":true},"than":{"fact":"${path}"}`);
}

/** Whose desk a field of people asks for, by its title; nobody's in particular otherwise. */
const NAMED: [RegExp, string][] = [
  [/主持/, 'host'],
  [/人民调解员|特邀调解员/, 'mediator'],
  [/调解人员/, 'adminMediator'],
  [/仲裁员/, 'arbitrator'],
  [/执法|调查|检查/, 'officer'],
];
const roleNamed = (title: string): string | undefined => NAMED.find(([pattern]) => pattern.test(title))?.[1];

/** A value for a field, as somebody would enter it. */
export function make(f: Filling, path: string, field: FieldData): Value | undefined {
  const { chance, habit } = f;
  switch (field.kind) {
    case 'text': {
      const words = chance.pick(habit.texts?.[path] ?? PHRASES);
      return field.unique ? `${words}${chance.hex(4)}` : words;
    }
    case 'day': {
      // Most dates on a form are that day's own.
      const usual = isAppointed(f.procedure, path) ? APPOINTED : chance.happens(0.8) ? TODAY : AROUND;
      const [near, far] = habit.days?.[path] ?? usual;
      const day = addDays(f.on, -chance.whole(near, far));
      // Nobody appoints a day off.
      return day > f.on ? f.around.workday(day) : day;
    }
    case 'moment':
      return `${f.on}T${String(chance.whole(9, 16)).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`;
    case 'money': {
      const [low, high] = habit.money?.[path] ?? [100, 5000];
      return (low + Math.round(((high - low) * chance.next()) / 50) * 50) * 100;
    }
    case 'count': {
      const [low, high] = habit.counts?.[path] ?? [1, 5];
      return chance.whole(low, high);
    }
    case 'yes':
      return chance.happens(habit.yes?.[path] ?? 0.15);
    case 'choice': {
      const weights = habit.choices?.[path];
      return chance.weighed(field.of ?? [], (v) => (weights ? (weights[v] ?? 0.1) : 1));
    }
    case 'choices': {
      const set = habit.sets?.[path];
      if (set) return (field.of ?? []).filter((v) => chance.happens(set[v] ?? 0));
      const weights = habit.choices?.[path];
      const one = chance.weighed(field.of ?? [], (v) => (weights ? (weights[v] ?? 0.1) : 1));
      return one === undefined ? [] : [one];
    }
    case 'party':
      return chance.pick(f.around.subjects);
    case 'agency': {
      const usual = habit.agencies?.[path];
      // Of several cases that the step may open there, the one that the form chooses.
      const said = Object.values(f.form ?? {}).filter((v) => typeof v === 'string');
      const opens = f.procedure.rules.filter((r) => r.kind === 'opens' && r.unit === path) as RuleOf<'opens'>[];
      const meant = opens.find((r) => said.some((v) => JSON.stringify(r.when ?? '').includes(`"${v}"`))) ?? opens[0];
      if (!usual && meant) return chance.pick(f.around.suited(meant.opens, f.unit));
      return usual ? chance.pick(usual) : chance.pick(f.around.units).id;
    }
    case 'official':
      return chance.pick(f.around.people(f.unit, roleNamed(field.title)));
    case 'officials': {
      const people = f.around.people(f.unit, roleNamed(field.title));
      const first = chance.pick(people);
      const others = people.filter((p) => p !== first);
      return others.length > 0 ? [first, chance.pick(others)] : [first];
    }
    case 'ref': {
      // Kinds of cases that are few are referred to as well, those above all that never yet heard of it.
      const kinds = (field.to ?? []).map((to) => ({ to, found: f.around.entries(to, f.unit) })).filter(({ found }) => found.length > 0);
      const kind = chance.weighed(kinds, ({ to, found }) => Math.sqrt(found.length) * (f.around.untold(to, f.procedure.id) ? 6 : 1));
      return kind && chance.pick(kind.found);
    }
    case 'files':
      return [
        {
          name: `${field.title}.pdf`,
          digest: createHash('sha256')
            .update(`${path} ${chance.hex(8)}`)
            .digest('hex'),
        },
      ];
    case 'rows': {
      const row = (): Form =>
        Object.fromEntries(
          Object.entries(field.rows ?? {})
            .map(([name, inner]) => [name, make(f, `${path}.${name}`, inner)] as const)
            .filter((entry): entry is [string, Value] => entry[1] !== undefined),
        );
      // A list of cases is of those that have put themselves on it, where there are any.
      const those = naming(f, field);
      if (those.length > 0) return those.map((id) => ({ ...row(), [listed(field)!]: id }));
      const [low, high] = habit.counts?.[path] ?? [1, 3];
      const rows = Array.from({ length: chance.whole(low, high) }, row);
      // A row that refers to nothing is left out.
      const refers = Object.entries(field.rows ?? {}).filter(([, inner]) => inner.kind === 'ref' && !inner.optional);
      return rows.filter((r) => refers.every(([name]) => r[name] !== undefined));
    }
    default:
      return undefined;
  }
}
