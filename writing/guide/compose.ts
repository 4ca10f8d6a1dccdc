/** Puts a guide together from the register's entry, its editions and the procedure that its cases go through. */
import { mapOf } from '../../kernel/explain/diagram.ts';
import type { Around } from '../../kernel/explain/names.ts';
import type { FieldData, Form, ProcedureData, Value } from '../../kernel/language/data.ts';
import { appliedTo } from './applies.ts';
import { differenceOf } from './difference.ts';
import { limitsOf } from './limits.ts';
import { conditionsOf, refusalsOf } from './refusals.ts';
import { rightsOf } from './rights.ts';
import type { Edition, Guide, Link, Material, Prerequisite, Way } from './types.ts';

/** What the register and the law give. */
export interface GuideMaterial {
  tenant: { name: string; demo: boolean };
  item: string;
  /** The entry, and every edition in order; at least one. */
  enter: Form;
  editions: { on: string; form: Form }[];
  /** The register itself: its fields name the elements. */
  register: ProcedureData;
  procedures: Readonly<Record<string, ProcedureData>>;
  settings?: Around['settings'];
  /** Names of units, entries and files. */
  text: (field: FieldData, value: Value) => string;
}

/** Which procedure cases of an item go through; other kinds have none of their own here. */
const WAYS: Record<string, string> = {
  行政许可: 'licence',
  行政给付: 'grant',
  行政确认: 'confirmation',
  行政奖励: 'reward',
  行政裁决: 'adjudication',
};
const INSTANT = '即办件';
const wayId = (kind: string, mode: string): string | undefined => (mode === INSTANT ? 'instant-service' : WAYS[kind]);

const rows = <T>(value: Value | undefined): T[] => (Array.isArray(value) ? (value as unknown as T[]) : []);
const texts = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

const editionOf = ({ on, form }: { on: string; form: Form }): Edition => ({
  on,
  from: texts(form.from),
  why: texts(form.why),
  by: texts(form.by),
});

/** Shown in places of their own. */
const ELSEWHERE = [
  'materials',
  'prerequisites',
  'links',
  'conditions',
  'why',
  'by',
  'from',
  'outside',
  'materialCount',
  'prerequisiteCount',
  'linkCount',
];
const ENTRY = ['code', 'kind', 'level', 'main', 'holder', 'basis'];

function elementsOf({ register, enter, text }: GuideMaterial, edition: Form): [string, string][] {
  const of = (step: string, form: Form, wanted: (name: string) => boolean): [string, string][] =>
    Object.entries(register.steps[step]?.form ?? {}).flatMap(([name, field]): [string, string][] => {
      const value = form[name];
      if (!wanted(name) || value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
      return [[field.title, text(field, value)]];
    });
  return [...of('enter', enter, (n) => ENTRY.includes(n)), ...of('edition', edition, (n) => !ELSEWHERE.includes(n))];
}

/** The way of the item, as far as the law is here as a procedure. */
export function wayOf(procedure: ProcedureData, item: Form, around: Around): Way {
  const applied = appliedTo(procedure, item);
  const p = applied.procedure;
  const map = mapOf(p, around);
  const joined = new Set(map.edges.filter((e) => e.kind !== 'never').flatMap((e) => [e.from, e.to]));
  const nodes = map.nodes.filter((n) => joined.has(n.id) || n.opens).toSorted((a, b) => a.rank - b.rank);
  return {
    procedure: p.title,
    conditions: conditionsOf(p, around),
    steps: nodes.map((n) => ({
      title: n.title,
      by: n.by,
      outsider: n.outsider,
      ...(n.issues !== undefined && { document: n.issues }),
      ...(n.ends !== undefined && { ends: n.ends }),
    })),
    sometimes: applied.sometimes,
    limits: limitsOf(applied, around),
    refusals: refusalsOf(p, around),
    map: { ...map, nodes },
  };
}

/** The guide as the latest edition has it. Throws when there is no edition: nothing has been published. */
export function composeGuide(given: GuideMaterial): Guide {
  const { tenant, item, enter, editions, procedures, register, text } = given;
  const last = editions.at(-1);
  if (!last) throw new Error('没有公布的办事指南');
  const before = editions.at(-2);
  const { form } = last;
  const mode = texts(form.mode);
  const around: Around = { procedures, ...(given.settings && { settings: given.settings }) };
  const procedure = procedures[wayId(texts(enter.kind), mode) ?? ''];
  const way = procedure && wayOf(procedure, { ...enter, ...form }, around);
  const holder = register.steps.enter?.form.holder;
  return {
    tenant,
    item,
    name: texts(enter.name),
    holder: holder ? text(holder, enter.holder ?? '') : '',
    edition: editionOf(last),
    elements: elementsOf(given, form),
    conditions: texts(form.conditions),
    materials: rows<Material>(form.materials),
    prerequisites: rows<Prerequisite>(form.prerequisites),
    links: rows<Link>(form.links),
    mode,
    statutory: number(form.statutory),
    promised: number(form.promised),
    statutoryBasis: texts(form.otherLaw) || texts(enter.basis),
    ...(way && { way }),
    rights: rightsOf(procedures, around),
    ...(before && {
      difference: differenceOf({ edition: editionOf(before), form: before.form }, { edition: editionOf(last), form }),
    }),
  };
}
