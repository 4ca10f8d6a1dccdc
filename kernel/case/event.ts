/** From a decision to the event that stands on the ledger: its parts salted and hashed, what it relied on, its place in the case. */
import type { FieldData, Form, ProcedureData, StepData } from '../language/data.ts';
import { type LedgerEvent, sealEvent } from '../ledger/event.ts';
import { fromHex, type Hash } from '../ledger/hash.ts';
import { sealForm } from '../ledger/parts.ts';
import { yearOf } from '../time/day.ts';
import type { Trace } from './evaluate.ts';
import { evolve } from './evolve.ts';
import { filesOf } from './form.ts';
import { asked, refused } from './refusal.ts';
import type { Case, Command, Decision, Finding, World } from './types.ts';

export interface Making {
  procedure: ProcedureData;
  case: Case;
  step: StepData;
  /** Fields beside the step's own (a correction's). */
  fields?: Record<string, FieldData>;
  form: Form;
  command: Command;
  findings: Finding[];
  trace: Trace;
  world: World;
  hash: Hash;
  attested: string[];
  corrects?: number;
}

/** Why a 补录 comes to be entered: free text, so a part of its own. */
export const RECORD_GROUND = 'record-ground';
const RECORD: Record<string, FieldData> = { [RECORD_GROUND]: { kind: 'text', title: '补录理由', class: 'office' } };

/** The event, its canonical text and digest, its parts, and the case as it then is. */
export function sealed(m: Making): Decision {
  const { command, case: c, procedure, world } = m;
  const fields = { ...m.step.form, ...m.fields, ...(command.record && RECORD) };
  const form = command.record ? { ...m.form, [RECORD_GROUND]: command.record.ground } : m.form;
  let parts: ReturnType<typeof sealForm>;
  try {
    parts = sealForm(fields, form, fromHex(command.salt), m.hash);
  } catch (error) {
    return refused(asked('form', error instanceof Error ? error.message : String(error)));
  }
  const event: LedgerEvent = {
    format: 1,
    tenant: c.tenant,
    case: c.id,
    ...(c.n === 0 && { unit: c.unit }),
    n: c.n + 1,
    procedure: procedure.id,
    edition: c.edition,
    step: command.step,
    on: command.on,
    at: command.at,
    actor: command.who,
    ...(command.hand && { hand: command.hand }),
    ...(command.cosigned && command.cosigned.length > 0 && { cosigned: command.cosigned }),
    parts: parts.digests,
    files: [...filesOf(m.step, m.form), ...(command.record?.files ?? []), ...(command.hand?.scan ?? [])],
    refs: [...m.trace.cases].sort().flatMap((id) => {
      const ref = world.cases[id]?.case;
      return ref ? [{ case: id, n: ref.n, digest: ref.head }] : [];
    }),
    settings: [...m.trace.settings].sort().map(([id, s]) => ({ id, layer: s.layer, value: s.value })),
    calendar: world.calendar.edition,
    answers: [...m.trace.lookups].sort().map(([key, value]) => ({ key, value })),
    ...(command.settles && { settles: command.settles }),
    attested: m.attested,
    against: m.findings,
    ...(command.record && { recorded: true as const }),
    ...(command.deemed && { deemed: command.deemed }),
    ...(m.corrects !== undefined && { corrects: m.corrects }),
    ...(command.cause && { cause: command.cause }),
    key: command.key,
    prev: c.head,
  };
  const { text, digest } = sealEvent(event, m.hash);
  const after = evolve(procedure, c.n === 0 ? undefined : c, { event, form: m.form, digest });
  return {
    ok: true,
    event,
    text,
    digest,
    parts: parts.sealed,
    case: after,
    findings: m.findings,
    numbers: Object.entries(fields).flatMap(([field, f]) =>
      f.kind === 'number' && f.series && m.form[field] === undefined && !command.record
        ? [{ field, series: f.series, year: yearOf(command.on) }]
        : [],
    ),
    uniques: Object.entries(fields).flatMap(([field, f]) =>
      f.unique && typeof m.form[field] === 'string' ? [{ field, value: m.form[field] as string }] : [],
    ),
  };
}
