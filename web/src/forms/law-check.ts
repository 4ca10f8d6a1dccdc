/** What the law says of a form before it is sent: the server weighs it as it stands, writes nothing, and each answer is shown at what it reads. */
import { useEffect, useState } from 'react';
import { walkRule } from '../../../kernel/case/needs.ts';
import type { Refusal } from '../../../kernel/case/types.ts';
import type { Form, ProcedureData } from '../../../kernel/language/data.ts';
import { checkAct } from '../api/desk.ts';
import type { ActBody } from '../api/writes.ts';

/** The fields of a step's own form that a rule reads. */
export function fieldsRead(procedure: Pick<ProcedureData, 'rules'>, rule: string, step: string): string[] {
  const found = procedure.rules.find((r) => r.id === rule);
  const read = new Set<string>();
  const note = (path: unknown) => {
    if (typeof path === 'string' && path.startsWith(`${step}.`)) read.add(path.slice(step.length + 1));
  };
  if (found)
    walkRule(found, (e) => {
      if ('fact' in e) note(e.fact);
      if ('sumOf' in e) note(e.sumOf);
      if ('lookup' in e) note(e.lookup.same);
    });
  return [...read];
}

export interface LawSays {
  /** By the field at which it is shown: the last of those that the rule reads. */
  fields: Record<string, Refusal[]>;
  /** What hangs on no field of the form. */
  rest: Refusal[];
}
export const SAYS_NOTHING: LawSays = { fields: {}, rest: [] };

/** A rule whose fields are still empty is not held against who has not come to them yet. */
export function placeRefusals(
  procedure: Pick<ProcedureData, 'rules'>,
  step: string,
  order: readonly string[],
  facts: Form,
  refusals: readonly Refusal[],
): LawSays {
  const says: LawSays = { fields: {}, rest: [] };
  for (const r of refusals) {
    if (r.kind === 'attest' || r.kind === 'role') continue;
    const read = r.field !== undefined ? [r.field] : fieldsRead(procedure, r.rule, step);
    if (read.length === 0) says.rest.push(r);
    else if (read.every((name) => facts[name] !== undefined || !order.includes(name))) {
      const at = order.filter((name) => read.includes(name)).at(-1);
      if (at === undefined) says.rest.push(r);
      else says.fields[at] = [...(says.fields[at] ?? []), r];
    }
  }
  return says;
}

const PAUSE = 700;
/** Asks a moment after the last change; says nothing where nothing was typed yet, or the server cannot be reached. */
export function useLawCheck(
  about: { case?: string; procedure?: string } | undefined,
  procedure: ProcedureData,
  step: string,
  order: readonly string[],
  body: ActBody,
  active: boolean,
): LawSays {
  const [says, set] = useState(SAYS_NOTHING);
  const asked = JSON.stringify([body.facts, body.on, body.actor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed, as text, is what is asked about
  useEffect(() => {
    if (!about || !active) return set(SAYS_NOTHING);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      checkAct({ ...about, step, facts: body.facts, on: body.on, actor: body.actor }, stop.signal)
        .then((answer) => set(placeRefusals(procedure, step, order, body.facts, answer.refusals)))
        .catch(() => set(SAYS_NOTHING));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, active, about?.case, about?.procedure, step]);
  return says;
}
