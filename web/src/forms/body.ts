/** From what was typed to what is sent, and what is plainly missing before it is sent. */
import { formFaults, trimmed } from '../../../kernel/case/form.ts';
import type { Refusal } from '../../../kernel/case/types.ts';
import type { Form, Value } from '../../../kernel/language/data.ts';
import type { StepView } from '../../../server/api/shapes.ts';
import type { ActBody } from '../api/writes.ts';
import { codeFault } from './codes.ts';
import type { Draft } from './draft.ts';

export function withFact(facts: Form, name: string, value: Value | undefined): Form {
  const { [name]: _, ...rest } = facts;
  return value === undefined ? rest : { ...rest, [name]: value };
}

export function bodyOf(draft: Draft, step: Pick<StepView, 'attests' | 'settles'>): ActBody {
  const attested = draft.attested.filter((rule) => step.attests.some((a) => a.rule === rule));
  const settles = step.settles.some((s) => s.trigger === draft.settles) ? [draft.settles!] : undefined;
  return {
    facts: trimmed(draft.facts),
    ...(draft.on && { on: draft.on }),
    ...(draft.actor && { actor: draft.actor }),
    ...(draft.record && { record: { ground: draft.record.ground, files: draft.record.files.map((f) => f.digest) } }),
    ...(draft.scan && draft.scan.length > 0 && { scan: draft.scan.map((f) => f.digest) }),
    ...(attested.length > 0 && { attested }),
    ...(settles && { settles }),
  };
}

/** The kernel's own check of the form, and what the frame asks beside it. The law itself is asked by the server. */
export function checkDraft(draft: Draft, step: Pick<StepView, 'form' | 'outsider' | 'settles'>): Refusal[] {
  const faults = formFaults(step.form, trimmed(draft.facts), { incomplete: step.outsider });
  const asked = (field: string, says: string): Refusal => ({ kind: 'form', rule: 'form', article: '', says, field });
  for (const [name, field] of Object.entries(step.form)) {
    const value = draft.facts[name];
    const says = field.kind === 'text' && typeof value === 'string' ? codeFault(field.title, value) : undefined;
    if (says && !faults.some((f) => f.field === name)) faults.push(asked(name, says));
  }
  if (draft.paper) {
    if (!draft.actor?.person) faults.push(asked('actor', '请选定是谁签批的'));
    if (!draft.on) faults.push(asked('on', '请填写签批的日期'));
    if (!draft.scan || draft.scan.length === 0) faults.push(asked('scan', '请附签批纸件或者办公系统签批页的扫描件'));
  }
  if (draft.record && draft.record.ground.trim() === '') faults.push(asked('record', '补录应当说明理由'));
  if (draft.record && !draft.on) faults.push(asked('on', '补录应当填写实际办理的日期'));
  if (step.settles.length > 1 && draft.settles === undefined) faults.push(asked('settles', '请选定这次针对哪一项'));
  return faults;
}
