/** What leads to other cases, and what comes from them: opened, told, referred to, looked up. */
import { actText, procedureText } from '../explain/words.ts';
import type { Expr, FieldData, ProcedureData, Rule, RuleOf } from '../language/data.ts';
import { isOutsider, stepOf } from './acts.ts';
import { faultAt } from './names.ts';
import { expressionsWithPlaces, type Place, partsOf, testsWithPlaces } from './read.ts';
import { leavesOf } from './test-reads.ts';
import type { Fault } from './types.ts';

type All = Readonly<Record<string, ProcedureData>>;
const fieldAt = (p: ProcedureData, path: string): FieldData | undefined => {
  const [step = '', field = ''] = path.split('.');
  return p.steps[step]?.form[field];
};

export function links(p: ProcedureData, all: All): { faults: Fault[]; warnings: Fault[] } {
  const warnings: Fault[] = [];
  const faults = p.rules.flatMap((rule) =>
    rule.kind === 'opens' ? opens(p, rule, all) : rule.kind === 'tells' ? tells(p, rule, all, warnings) : [],
  );
  return { faults: [...faults, ...heard(p, all, warnings), ...references(p, all)], warnings };
}

/** The first step of the procedure that is opened takes what it is given, and is given what it asks. */
function opens(p: ProcedureData, rule: RuleOf<'opens'>, all: All): Fault[] {
  const place: Place = { rule, title: rule.article };
  const child = all[rule.opens];
  if (!child) return [faultAt('opens', place, `没有程序「${rule.opens}」`)];
  const first = child.opens.find((s) => child.steps[s]?.tells?.includes(p.id)) ?? child.opens.find((s) => child.steps[s]?.by !== 'clock');
  const step = first === undefined ? undefined : child.steps[first];
  if (!step) return [faultAt('opens', place, `「${child.title}」没有能够由本程序启动的步骤`)];
  if (step.by === 'told' && !step.tells?.includes(p.id))
    return [faultAt('opens', place, `「${child.title}」的启动步骤「${step.title}」不由本程序告知`)];
  return given(p, rule, step.form, `「${child.title}」的启动步骤「${step.title}」`, 'opens');
}

/** Whether a form takes the fields handed to it, of the same kind, and gets those that it asks for. */
function given(
  p: ProcedureData,
  rule: RuleOf<'opens'> | RuleOf<'tells'>,
  form: Record<string, FieldData>,
  where: string,
  kind: 'opens' | 'unheard',
): Fault[] {
  const place: Place = { rule, title: rule.article };
  const faults: Fault[] = [];
  const rows = rowsOf(p, rule);
  // What stands in a row beside the reference is handed to a told step where it takes it.
  const gives: Record<string, FieldData | undefined> =
    rule.kind === 'opens'
      ? Object.fromEntries(Object.entries(rows).filter(([name]) => name !== rule.unit || form[name]))
      : Object.fromEntries(Object.entries(rows).filter(([name]) => name !== rule.each && form[name]));
  for (const [field, path] of Object.entries(rule.with ?? {})) gives[field] = fieldAt(p, path);
  for (const [field, data] of Object.entries(gives)) {
    const takes = form[field];
    if (!takes) faults.push(faultAt(kind, place, `${where}没有事项「${field}」`));
    // a document's number is handed on as the words it is
    else if (data && data.kind !== takes.kind && !(data.kind === 'number' && takes.kind === 'text'))
      faults.push(faultAt(kind, place, `交给${where}的「${data.title}」与「${takes.title}」不是同一类`));
  }
  for (const [field, takes] of Object.entries(form))
    if (!takes.optional && !takes.computed && takes.kind !== 'number' && !(field in gives))
      faults.push(faultAt(kind, place, `没有交给${where}所要求的「${takes.title}」`));
  return faults;
}

const rowsOf = (p: ProcedureData, rule: RuleOf<'opens'> | RuleOf<'tells'>): Record<string, FieldData> => {
  const path = rule.each === undefined ? undefined : rule.kind === 'opens' ? rule.each : rule.tells;
  return path === undefined ? {} : (fieldAt(p, path)?.rows ?? {});
};

/** Some case hears what is told: the field refers to a procedure whose step of that name is told by this one. */
function tells(p: ProcedureData, rule: RuleOf<'tells'>, all: All, warnings: Fault[]): Fault[] {
  const place: Place = { rule, title: rule.article };
  const kin = rule.tells === 'opener' || rule.tells === 'opened';
  const whole = kin ? undefined : fieldAt(p, rule.tells);
  if (!kin && !whole) return [];
  const field = rule.each === undefined ? whole : whole?.rows?.[rule.each];
  if (!kin && (field?.kind !== 'ref' || !field.to)) return [faultAt('unheard', place, `「${whole!.title}」不指向任何案件`)];
  const to = targets(p, rule, all);
  if (to.length === 0)
    return [
      faultAt('unheard', place, rule.tells === 'opener' ? '没有程序启动本程序,没有谁可以告知' : '本程序没有启动这样的案件,没有谁可以告知'),
    ];
  const hears = (id: string): boolean => {
    const step = all[id]?.steps[rule.step];
    return step?.by === 'told' && (step.tells?.includes(p.id) ?? false);
  };
  const deaf = to.filter((id) => !hears(id));
  if (deaf.length === to.length)
    return [
      faultAt(
        'unheard',
        place,
        `「${field?.title ?? (rule.tells === 'opener' ? '启动本案的案件' : '本案启动的案件')}」所指的案件都没有由本程序告知的步骤「${rule.step}」`,
      ),
    ];
  for (const id of deaf)
    warnings.push(faultAt('unheard', place, `「${procedureText(id, { procedures: all })}」没有由本程序告知的步骤「${rule.step}」`));
  return to.filter(hears).flatMap((id) => {
    const step = all[id]!.steps[rule.step]!;
    return given(p, rule, step.form, `「${all[id]!.title}」的步骤「${step.title}」`, 'unheard');
  });
}

/** The procedures whose cases a sentence may tell: those that the reference points at, or those that open this one. */
function targets(p: ProcedureData, rule: RuleOf<'tells'>, all: All): string[] {
  if (rule.tells === 'opener')
    return Object.values(all).flatMap((x) => (x.rules.some((r) => r.kind === 'opens' && r.opens === p.id) ? [x.id] : []));
  if (rule.tells === 'opened')
    return [...new Set(p.rules.flatMap((r) => (r.kind === 'opens' && (rule.of ?? r.opens) === r.opens && all[r.opens] ? [r.opens] : [])))];
  const field = fieldAt(p, rule.tells);
  return (rule.each === undefined ? field : field?.rows?.[rule.each])?.to ?? [];
}

/** Whether a procedure tells another's step: it opens it by that step, or has a sentence that tells it. */
const tellsStep = (teller: ProcedureData, p: ProcedureData, step: string, all: All): Rule[] =>
  teller.rules.filter(
    (r) =>
      (r.kind === 'opens' && r.opens === p.id && p.opens.includes(step)) ||
      (r.kind === 'tells' && r.step === step && targets(teller, r, all).includes(p.id)),
  );

/** A told step is told by one at least of the procedures that it names; by the others it may be heard of in vain. */
function heard(p: ProcedureData, all: All, warnings: Fault[]): Fault[] {
  return Object.entries(p.steps).flatMap(([name, s]) => {
    if (s.by !== 'told') return [];
    const place: Place = { step: name, title: `步骤「${s.title}」` };
    const lacking = (s.tells ?? []).filter((id) => !all[id]).map((id) => faultAt('reference', place, `没有程序「${id}」来告知`));
    const there = (s.tells ?? []).filter((id) => all[id]);
    const silent = there
      .filter((id) => tellsStep(all[id]!, p, name, all).length === 0)
      .map((id) => faultAt('unheard', place, `「${all[id]!.title}」没有一句告知这一步`));
    if (silent.length === there.length) return [...lacking, ...silent];
    warnings.push(...silent);
    return lacking;
  });
}

/** Told steps that come without an outsider's help: this procedure opens the other, whose own acts lead to the telling. */
export function sureToldSteps(p: ProcedureData, all: All): Set<string> {
  const opened = new Set(p.rules.flatMap((r) => (r.kind === 'opens' ? [r.opens] : [])));
  const sure = (teller: ProcedureData, act: string): boolean => {
    const step = teller.steps[stepOf(act)];
    return step !== undefined && !isOutsider(teller, step);
  };
  return new Set(
    Object.entries(p.steps).flatMap(([name, s]) =>
      (s.tells ?? []).some(
        (id) =>
          opened.has(id) &&
          all[id] &&
          tellsStep(all[id], p, name, all).some((r) => 'after' in r && r.after.every((a) => sure(all[id]!, a))),
      )
        ? [name]
        : [],
    ),
  );
}

/** Other procedures that fields, tests and look-ups name, and what they name in them. */
function references(p: ProcedureData, all: All): Fault[] {
  const faults: Fault[] = [];
  const exists = (place: Place, id: string): ProcedureData | undefined => {
    if (!all[id]) faults.push(faultAt('reference', place, `没有程序或者登记「${id}」`));
    return all[id];
  };
  const points = (e: Expr): string[] => ('fact' in e ? (fieldAt(p, e.fact)?.to ?? []) : []);
  for (const [step, s] of Object.entries(p.steps))
    for (const f of Object.values(s.form)) for (const id of f.to ?? []) exists({ step, title: `步骤「${s.title}」的「${f.title}」` }, id);
  for (const { test, place } of testsWithPlaces(p)) {
    for (const part of partsOf(test))
      for (const id of ['ended' in part ? part.ended : undefined, 'allEnded' in part ? part.allEnded : undefined])
        if (id !== undefined) exists(place, id);
    for (const leaf of leavesOf(test)) {
      if ((leaf.test === 'holds' || leaf.test === 'allHold') && leaf.name !== undefined) {
        const register = exists(place, leaf.name);
        if (register && !register.inForce) faults.push(faultAt('reference', place, `「${register.title}」没有说明何时有效`));
      }
      if (leaf.test === 'inForce' || leaf.test === 'inForceOn')
        for (const id of points(leaf.of))
          if (all[id] && !all[id].inForce) faults.push(faultAt('reference', place, `「${all[id].title}」没有说明何时有效`));
      if (leaf.test === 'refDid')
        for (const id of points(leaf.of))
          if (all[id] && !all[id].steps[leaf.name ?? ''])
            faults.push(faultAt('reference', place, `「${all[id].title}」没有步骤「${leaf.name ?? ''}」`));
    }
  }
  for (const { expr: e, place } of expressionsWithPlaces(p)) {
    if ('linked' in e) exists(place, e.linked);
    if ('outcome' in e) exists(place, e.outcome);
    if ('get' in e) {
      const [step, field] = e.get[1].includes('.') ? (e.get[1].split('.') as [string, string]) : [undefined, e.get[1]];
      for (const id of points(e.get[0])) {
        const has =
          !all[id] ||
          field === 'unit' ||
          Object.entries(all[id].steps).some(([key, s]) => (step === undefined || key === step) && s.form[field]);
        if (!has) faults.push(faultAt('reference', place, `「${all[id]!.title}」没有事项「${e.get[1]}」`));
      }
    }
    if (!('lookup' in e)) continue;
    const other = exists(place, e.lookup.cases);
    if (!other) continue;
    if (!fieldAt(other, e.lookup.as)) faults.push(faultAt('reference', place, `「${other.title}」没有事项「${e.lookup.as}」`));
    if (e.lookup.did !== undefined && !other.steps[e.lookup.did])
      faults.push(faultAt('reference', place, `「${other.title}」没有步骤「${e.lookup.did}」`));
  }
  return faults;
}

/** A document that is issued and that nobody wrote. */
export function templates(p: ProcedureData, documents: readonly string[]): Fault[] {
  const written = new Set(documents);
  return Object.entries(p.steps).flatMap(([step, s]) =>
    s.issues === undefined || written.has(s.issues)
      ? []
      : [faultAt('no-template', { step, title: `步骤「${actText(p, step)}」` }, `没有文书「${s.issues}」的样式`)],
  );
}
