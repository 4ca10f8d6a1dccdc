/** An event as the ledger shows it: who, when, what, with the facts that the reader may see and a word for those he may not. */
import { actTitle, CORRECTION, CORRECTION_PREFIX, stepOf } from '../../kernel/case/index.ts';
import type { Hand } from '../../kernel/case/types.ts';
import type { FieldClass, FieldData, Form, ProcedureData } from '../../kernel/language/data.ts';
import { GROUPS, openPart } from '../../kernel/ledger/parts.ts';
import { maySee, type Reader } from '../accounts/reading.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { EventView } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import type { StoredEvent } from '../reads/case.ts';
import type { Names } from '../reads/names.ts';

/** The fields that an event's parts may hold: its step's own, those of a correction, the ground of a 补录. */
export function fieldsOf(procedure: ProcedureData, { event }: StoredEvent, corrected?: StoredEvent): Record<string, FieldData> {
  const step = event.corrects === undefined ? event.step : (corrected?.event.step ?? event.step);
  return {
    ...stepOf(procedure, step)?.form,
    ...(event.corrects !== undefined &&
      Object.fromEntries(Object.entries(CORRECTION).map(([name, f]) => [CORRECTION_PREFIX + name, { ...f }]))),
    ...(event.recorded && { 'record-ground': { kind: 'text' as const, title: '补录理由', class: 'office' as const } }),
  };
}

/** The facts of an event with the part that each stands in, in the order of the form. */
export function factsOf(stored: StoredEvent, fields: Record<string, FieldData>): { name: string; cls: FieldClass; value: Form[string] }[] {
  const found = new Map<string, { cls: FieldClass; value: Form[string] }>();
  for (const part of stored.parts) {
    const cls = part.class as FieldClass;
    const { content } = openPart(part.text);
    if ((GROUPS as readonly string[]).includes(part.name))
      for (const [name, value] of Object.entries(content as Form)) found.set(name, { cls, value });
    else found.set(part.name, { cls, value: content as Form[string] });
  }
  const order = [...Object.keys(fields), ...found.keys()];
  return [...new Set(order)].flatMap((name) => {
    const fact = found.get(name);
    return fact ? [{ name, ...fact }] : [];
  });
}

/** Notes what the events refer to, to be named later in one go. */
export function noteEvents(names: Names, procedure: ProcedureData, events: readonly StoredEvent[]): void {
  const byN = new Map(events.map((e) => [e.event.n, e]));
  for (const stored of events) {
    const fields = fieldsOf(procedure, stored, byN.get(stored.event.corrects ?? 0));
    for (const { name, value } of factsOf(stored, fields)) names.note(fields[name], value);
    names.noteCase(stored.event.actor.body);
  }
}

interface Viewing {
  context: Context;
  procedure: ProcedureData;
  names: Names;
  reader: Reader;
}

/** The events as the reader may see them. `all`: the case's whole ledger, from which corrections are told. */
export function eventViews(viewing: Viewing, events: readonly StoredEvent[], all: readonly StoredEvent[] = events): EventView[] {
  const byN = new Map(all.map((e) => [e.event.n, e]));
  const correctedBy = new Map(all.flatMap((e) => (e.event.corrects === undefined ? [] : [[e.event.corrects, e.event.n] as const])));
  return events.map((stored) => {
    const view = eventView(viewing, stored, byN.get(stored.event.corrects ?? 0), correctedBy.get(stored.event.n));
    const document = documentOf(view, viewing.procedure, byN);
    const facts = spelled(view, viewing.context, document);
    return document === undefined ? { ...view, facts } : { ...view, facts, title: `${view.title}${document}` };
  });
}

/** What the steps of every case keep by a number or a name of the program, in words: which document, which procedure. */
function spelled({ step, facts }: EventView, context: Context, document: string | undefined): EventView['facts'] {
  return facts.map((f) => {
    if (document !== undefined && f.name === 'document')
      return { ...f, title: step === 'serve' ? '送达的文书' : '公开的内容', text: `第${f.text}号${document}` };
    if (step === 'linked' && f.name === 'procedure')
      return { ...f, text: context.procedures.find((p) => p.id === f.value)?.title ?? f.text };
    return f;
  });
}

/** For the service or publication of a document: which one. */
function documentOf({ step, facts }: EventView, procedure: ProcedureData, byN: ReadonlyMap<number, StoredEvent>): string | undefined {
  if (step !== 'serve' && step !== 'publish') return undefined;
  const of = byN.get(Number(facts.find((f) => f.name === 'document')?.value));
  const issued = of && (stepOf(procedure, of.event.step)?.issues ?? actTitle(procedure, of.event.step));
  return issued === undefined ? undefined : `《${issued}》`;
}

/** Whose hand it was. A scan shows all that was signed: its files are for who may see what is personal, that there is one for everybody. */
const handView = (hand: Hand, personName: (id: string) => string, reader: Reader): NonNullable<EventView['hand']> => ({
  ...(hand.person !== undefined && { name: personName(hand.person) }),
  by: hand.by,
  ...(hand.scan && { scans: hand.scan.length, ...(maySee(reader, 'personal') && { scan: hand.scan }) }),
});

function eventView(
  { context, procedure, names, reader }: Viewing,
  stored: StoredEvent,
  wrong: StoredEvent | undefined,
  corrected: number | undefined,
): EventView {
  const { event, digest, seq } = stored;
  const fields = fieldsOf(procedure, stored, wrong);
  const facts = factsOf(stored, fields);
  const step = stepOf(procedure, event.step);
  const left = new Set(stored.parts.map((p) => p.name));
  const { actor, hand } = event;
  const personName = (id: string) => context.directory.personName(id);
  const role = roleTitle(procedure, actor.role);
  return {
    n: event.n,
    step: event.step,
    title: wrong ? `更正「${actTitle(procedure, wrong.event.step)}」` : actTitle(procedure, event.step),
    on: event.on,
    at: event.at,
    actor: {
      name: actor.person ? personName(actor.person) : actor.body ? names.caseText(actor.body, reader.personal) : role,
      role: role,
      ...(actor.unit !== undefined && { unit: context.directory.unitName(actor.unit) }),
    },
    ...(hand && { hand: handView(hand, personName, reader) }),
    ...(event.cosigned && { cosigned: event.cosigned.map(({ person, at }) => ({ name: personName(person), at })) }),
    facts: facts
      .filter((f) => maySee(reader, f.cls))
      .map(({ name, value }) => {
        const field = fields[name];
        return {
          name,
          title: field?.title ?? name,
          text: names.text(field, value, reader.personal),
          kind: field?.kind ?? 'text',
          value,
          ...(field?.kind === 'ref' && typeof value === 'string' && { link: value }),
        };
      }),
    erased: Object.keys(event.parts)
      .filter((name) => !left.has(name))
      .map((name) => fields[name]?.title ?? (name === 'open' ? '公开部分' : name === 'office' ? '内部部分' : name)),
    hidden: facts.filter((f) => !maySee(reader, f.cls)).map(({ name }) => fields[name]?.title ?? name),
    ...(step?.issues !== undefined && { document: step.issues }),
    against: event.against,
    attested: event.attested,
    ...(event.deemed && {
      deemed: { article: procedure.rules.find((r) => r.id === event.deemed?.rule)?.article ?? '', on: event.deemed.on },
    }),
    recorded: event.recorded === true,
    ...(event.corrects !== undefined && { corrects: event.corrects }),
    ...(corrected !== undefined && { corrected }),
    digest,
    ...(seq !== undefined && { seq }),
  };
}
