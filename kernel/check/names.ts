/** Everything that a procedure names has to be there: steps, fields, choices, roles, settings, amounts, statutes. */
import { actText } from '../explain/words.ts';
import type { ProcedureData, Rule } from '../language/data.ts';
import { isService, stepOf } from './acts.ts';
import { expressionsWithPlaces, type Place, partsOf, spansWithPlaces, testsWithPlaces } from './read.ts';
import { leavesOf } from './test-reads.ts';
import type { Fault, FaultKind } from './types.ts';

const PUBLISHED = ' published';

export const faultAt = (kind: FaultKind, place: Place, says: string): Fault => ({
  kind,
  ...(place.rule && { rule: place.rule.id, article: place.rule.article }),
  ...(place.step !== undefined && { step: place.step }),
  says: `${place.title}:${says}`,
  path: [],
});

/** What is wrong with the name of an act, or nothing. */
function actFault(p: ProcedureData, act: string): string | undefined {
  const step = act.endsWith(PUBLISHED) ? act.slice(0, -PUBLISHED.length) : stepOf(act);
  if (!p.steps[step]) return `没有步骤「${step}」`;
  if (isService(act) && !p.steps[step].serves) return `「${p.steps[step].title}」的文书没有送达对象,不会送达`;
  return undefined;
}
function pathFault(p: ProcedureData, path: string): string | undefined {
  const [step = '', field = '', ...rest] = path.split('.');
  if (!p.steps[step]) return `没有步骤「${step}」(${path})`;
  return rest.length === 0 && p.steps[step].form[field] ? undefined : `步骤「${p.steps[step].title}」没有事项「${field}」`;
}

/** The acts and paths that a rule names by itself, outside its tests. */
function named(r: Rule): { acts: string[]; paths: string[] } {
  const acts: string[] = [];
  const paths: string[] = [];
  if ('before' in r) acts.push(...r.before);
  if ('after' in r) acts.push(...r.after);
  if (r.kind === 'do') acts.push(...r.do);
  if (r.kind === 'wait') acts.push(r.since);
  if (r.kind === 'let') acts.push(...r.let);
  if (r.kind === 'must') acts.push(...r.must, ...(r.silence ? [r.silence] : []), ...(r.deemedOn ? [r.deemedOn] : []));
  if (r.kind === 'may') acts.push(...r.may);
  if (r.kind === 'never') acts.push(...r.never);
  if (r.kind === 'restarts') acts.push(r.restarts);
  if (r.kind === 'extends') acts.push(r.extends, r.with);
  if (r.kind === 'extends' && r.to !== undefined) paths.push(r.to);
  if (r.kind === 'stops') acts.push(...r.from, ...r.until);
  if (r.kind === 'apart') for (const x of r.apart) (x.includes('.') ? paths : acts).push(x);
  if (r.kind === 'publishes') acts.push(r.publishes);
  if (r.kind === 'tells' && r.tells !== 'opener' && r.tells !== 'opened') paths.push(r.tells);
  if (r.kind === 'opens' && r.unit?.includes('.')) paths.push(r.unit);
  if (r.kind === 'opens' && r.each !== undefined) paths.push(r.each);
  if (r.kind === 'opens' || r.kind === 'tells') paths.push(...Object.values(r.with ?? {}));
  return { acts, paths };
}

export function names(p: ProcedureData): Fault[] {
  const faults: Fault[] = [];
  const unknown = (place: Place, says: string | undefined): void => {
    if (says) faults.push(faultAt(place.figure !== undefined ? 'figure' : 'unknown-name', place, says));
  };
  const amounts = new Set(p.rules.flatMap((r) => (r.kind === 'accrues' ? [r.accrues] : [])));
  for (const rule of p.rules) {
    const place: Place = { rule, title: rule.article || rule.id };
    const { acts, paths } = named(rule);
    for (const act of acts) unknown(place, actFault(p, act));
    for (const path of paths) unknown(place, pathFault(p, path));
    if (rule.kind === 'stops' && rule.stops !== 'all') for (const x of rule.stops) if (!amounts.has(x)) unknown(place, actFault(p, x));
  }
  for (const { test, place } of testsWithPlaces(p)) {
    for (const part of partsOf(test)) {
      if ('did' in part) unknown(place, actFault(p, part.did));
      if ('late' in part) unknown(place, actFault(p, part.late));
    }
    for (const leaf of leavesOf(test)) unknown(place, choiceFault(p, leaf));
  }
  for (const { expr: e, place } of expressionsWithPlaces(p)) {
    if ('fact' in e) unknown(place, pathFault(p, e.fact));
    if ('sumOf' in e) unknown(place, pathFault(p, e.sumOf));
    if ('lookup' in e) unknown(place, pathFault(p, e.lookup.same));
    for (const act of ['day' in e ? e.day : undefined, 'done' in e ? e.done : undefined, 'overdue' in e ? e.overdue : undefined])
      if (act !== undefined) unknown(place, actFault(p, act));
    if ('windowEnd' in e) unknown(place, actFault(p, e.windowEnd));
    if ('amount' in e && !amounts.has(e.amount)) unknown(place, `没有按日计算的数额「${e.amount}」`);
    if ('setting' in e && !p.settings[e.setting]) faults.push(faultAt('setting', place, `没有声明可改的数值「${e.setting}」`));
  }
  for (const { span, place } of spansWithPlaces(p)) {
    if (!('setting' in span)) continue;
    const kind = p.settings[span.setting]?.kind;
    if (kind !== 'span')
      faults.push(faultAt('setting', place, kind ? `「${span.setting}」不是期限` : `没有声明可改的期限「${span.setting}」`));
  }
  for (const step of [...(p.inForce?.until ?? []), ...(p.inForce?.suspended ?? []), ...p.opens])
    unknown({ title: '效力或者启动步骤' }, actFault(p, step));
  for (const path of [p.subject, p.inForce?.holder]) if (path) unknown({ title: '案件名称或者权利人' }, pathFault(p, path));
  return [...faults, ...articles(p), ...roles(p)];
}

/** A value that the choice does not have. */
function choiceFault(p: ProcedureData, leaf: ReturnType<typeof leavesOf>[number]): string | undefined {
  if (!('fact' in leaf.of)) return undefined;
  const [step = '', name = ''] = leaf.of.fact.split('.');
  const field = p.steps[step]?.form[name];
  if (!field?.of) return undefined;
  const values = [...(leaf.values ?? []), ...(leaf.test === 'is' && leaf.than && 'value' in leaf.than ? [leaf.than.value] : [])];
  const odd = values.find((v) => !field.of!.includes(String(v)));
  return odd === undefined ? undefined : `「${field.title}」没有「${String(odd)}」这一项`;
}

function articles(p: ProcedureData): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const rule of p.rules) {
    const statute = p.statutes[rule.statute];
    const place: Place = { rule, title: rule.article || rule.id };
    if (!statute) faults.push(faultAt('no-article', place, `没有列出所依据的「${rule.statute}」`));
    else if (rule.article.trim() === '' || rule.article.trim() === statute.title) faults.push(faultAt('no-article', place, '没有写明条文'));
    if (seen.has(rule.id)) faults.push(faultAt('duplicate-rule', place, `两条规则都叫「${rule.id}」`));
    seen.add(rule.id);
  }
  return faults;
}

function roles(p: ProcedureData): Fault[] {
  const faults: Fault[] = [];
  for (const [step, s] of Object.entries(p.steps)) {
    const place: Place = { step, title: `步骤「${actText(p, step)}」` };
    if (s.by !== 'clock' && s.by !== 'told' && !p.roles[s.by]) faults.push(faultAt('role', place, `没有人能担任「${s.by}」`));
    if (s.serves !== undefined && !p.roles[s.serves]) faults.push(faultAt('role', place, `送达对象「${s.serves}」不存在`));
  }
  return faults;
}
