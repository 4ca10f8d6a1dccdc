/** Walks over the data of a procedure: every expression and test, with the rule or place it stands in. */
import type { Expr, ProcedureData, Rule, SpanData, Test } from '../language/data.ts';
import { leavesOf } from './test-reads.ts';

/** An expression and those inside it. */
export function within(e: Expr): Expr[] {
  if ('plus' in e) return [e, ...e.plus.flatMap(within)];
  if ('minus' in e) return [e, ...e.minus.flatMap(within)];
  if ('times' in e) return [e, ...within(e.times[0])];
  if ('total' in e) return [e, ...within(e.total[0])];
  if ('truth' in e) return [e, ...expressionsIn(e.truth)];
  if ('count' in e) return [e, ...within(e.count)];
  if ('get' in e) return [e, ...within(e.get[0])];
  if ('earliest' in e) return [e, ...e.earliest.flatMap(within)];
  if ('latest' in e) return [e, ...e.latest.flatMap(within)];
  return [e];
}
export const expressionsIn = (t: Test): Expr[] => leavesOf(t).flatMap((l) => [...within(l.of), ...(l.than ? within(l.than) : [])]);

/** Every part of a test, itself included. */
export function partsOf(t: Test): Test[] {
  const parts = 'all' in t ? t.all : 'any' in t ? t.any : 'not' in t ? [t.not] : [];
  return [t, ...parts.flatMap(partsOf)];
}

/** A place in a procedure: a rule, a field, a figure. */
export interface Place {
  rule?: Rule;
  step?: string;
  figure?: string;
  /** The place in words. */
  title: string;
}

/** Every test, with its place. */
export function testsWithPlaces(p: ProcedureData): { test: Test; place: Place }[] {
  const found: { test: Test; place: Place }[] = [];
  for (const rule of p.rules) {
    const place: Place = { rule, title: rule.article };
    const tests = [rule.when, ...(rule.kind === 'hold' ? rule.hold : []), rule.kind === 'must' ? rule.until : undefined];
    for (const test of tests) if (test) found.push({ test, place });
  }
  for (const [figure, f] of Object.entries(p.figures)) {
    const place: Place = { figure, title: `指标「${f.title}」` };
    if ('when' in f && f.when) found.push({ test: f.when, place });
    if (f.kind === 'standing' && f.standing !== 'inForce') found.push({ test: f.standing, place });
  }
  return found;
}

/** Every expression, those in tests included, with its place. */
export function expressionsWithPlaces(p: ProcedureData): { expr: Expr; place: Place }[] {
  const found = testsWithPlaces(p).flatMap(({ test, place }) => expressionsIn(test).map((expr) => ({ expr, place })));
  const add = (place: Place, ...list: (Expr | undefined)[]): void => {
    for (const e of list) if (e) for (const expr of within(e)) found.push({ expr, place });
  };
  for (const rule of p.rules) {
    const place: Place = { rule, title: rule.article };
    if (rule.kind === 'must' || rule.kind === 'may') add(place, rule.by, rule.from);
    if (rule.kind === 'accrues') add(place, rule.from, rule.of, rule.atMost);
  }
  for (const [step, s] of Object.entries(p.steps))
    for (const f of Object.values(s.form)) add({ step, title: `步骤「${s.title}」的「${f.title}」` }, f.computed);
  if (p.inForce) add({ title: '效力' }, p.inForce.from, p.inForce.expires);
  return found;
}

/** Every span, with its place. */
export function spansWithPlaces(p: ProcedureData): { span: SpanData; place: Place }[] {
  const found: { span: SpanData; place: Place }[] = [];
  const add = (place: Place, ...spans: (SpanData | undefined)[]): void => {
    for (const span of spans) if (span) found.push({ span, place });
  };
  for (const rule of p.rules) {
    const place: Place = { rule, title: rule.article };
    if (rule.kind === 'wait') add(place, rule.wait);
    if (rule.kind === 'must' || rule.kind === 'may') add(place, rule.within);
    if (rule.kind === 'extends') add(place, rule.by);
    if (rule.kind === 'publishes') add(place, rule.within, rule.until);
  }
  for (const { test, place } of testsWithPlaces(p)) for (const leaf of leavesOf(test)) add(place, leaf.span);
  for (const { expr, place } of expressionsWithPlaces(p)) if ('lookup' in expr) add(place, expr.lookup.within);
  return found;
}
