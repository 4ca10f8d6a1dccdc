/** Events of a case, one by one: digest, chain, columns, place under a seal or in the queue, parts. Kernel code alone. */
import { CORRECTION_PREFIX, type Recorded, stepOf } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { type LedgerEvent, readEvent } from '../../kernel/ledger/event.ts';
import { digestOf, type Hash } from '../../kernel/ledger/hash.ts';
import { checkPart, joinForm, type OpenedPart } from '../../kernel/ledger/parts.ts';
import type { Findings } from './finding.ts';
import type { StoredCase, StoredEvent, StoredPart } from './source.ts';

/** A case read back: its events with their forms, where they can still be read. */
export interface ReadCase {
  id: string;
  procedure: ProcedureData | undefined;
  recorded: Recorded[];
  parts: Map<number, (OpenedPart & { class: string })[]>;
  /** Every event was readable and in its place: a replay says something. */
  whole: boolean;
  /** A part was lawfully erased: what was computed from its content cannot be computed again. */
  erased: boolean;
}

/** `n:name` of parts that an event of the case says were lawfully erased. */
export const erasedBy = (form: Form): string[] =>
  typeof form.parts === 'string' ? form.parts.split(/\s+/).filter((one) => one !== '') : [];

function checkColumns(stored: StoredEvent, event: LedgerEvent, tenant: string, id: string, findings: Findings): void {
  const at = { case: id, n: stored.n };
  const differs = (what: string) =>
    findings.add({ kind: 'event', ...at, says: `案件 ${id} 第 ${stored.n} 个事件登记的${what}与事件文本不同` });
  if (event.tenant !== tenant) differs('地区');
  if (event.case !== id) differs('案件');
  if (event.n !== stored.n) differs('序号');
  if (stored.prev !== undefined && event.prev !== stored.prev) differs('前一摘要');
  if (stored.key !== undefined && event.key !== stored.key) differs('幂等键');
}

/** Whether each event is sealed, or waits to be, and nothing else is. */
function checkPlaces({ id, events, leaves, waiting }: StoredCase, findings: Findings): void {
  const sealed = new Map(leaves.map((leaf) => [leaf.n, leaf]));
  const queued = new Map(waiting.map((one) => [one.n, one.digest]));
  const there = new Set(events.map(({ n }) => n));
  for (const { n, digest } of events) {
    const leaf = sealed.get(n);
    const queue = queued.get(n);
    const name = `案件 ${id} 第 ${n} 个事件`;
    if (leaf && leaf.digest !== digest)
      findings.add({ kind: 'event', case: id, n, seq: leaf.seq, says: `${name}与账序 ${leaf.seq} 封存的摘要不同:封存之后被改动` });
    if (queue !== undefined && queue !== digest)
      findings.add({ kind: 'queue', case: id, n, says: `${name}与待封队列登记的摘要不同:入账之后被改动` });
    if (!leaf && queue === undefined)
      findings.add({ kind: 'queue', case: id, n, says: `${name}既没有封存,也不在待封队列:被移出队列或者未经入账即插入` });
    if (leaf && queue !== undefined) findings.add({ kind: 'queue', case: id, n, says: `${name}已经封存,又在待封队列里` });
  }
  for (const { n, seq } of leaves)
    if (!there.has(n))
      findings.add({ kind: 'event', case: id, n, seq, says: `案件 ${id} 第 ${n} 个事件(账序 ${seq})已经封存,现在没有了:被删除` });
  for (const { n } of waiting)
    if (!there.has(n)) findings.add({ kind: 'event', case: id, n, says: `案件 ${id} 第 ${n} 个事件在待封队列里,现在没有了:被删除` });
}

/** The class that a part should have, by the edition of its case. */
function classOf(
  procedure: ProcedureData | undefined,
  event: LedgerEvent,
  name: string,
  events: readonly LedgerEvent[],
): string | undefined {
  if (name === 'open' || name === 'office') return name;
  if (!procedure || name.startsWith(CORRECTION_PREFIX)) return undefined;
  const step = event.corrects === undefined ? event.step : events.find(({ n }) => n === event.corrects)?.step;
  return step === undefined ? undefined : stepOf(procedure, step)?.form[name]?.class;
}

interface PartsOf {
  event: LedgerEvent;
  stored: StoredPart[];
}

function checkParts(
  { event, stored }: PartsOf,
  hash: Hash,
  id: string,
  findings: Findings,
  missing: string[],
): (OpenedPart & { class: string })[] {
  const { n } = event;
  const opened: (OpenedPart & { class: string })[] = [];
  for (const { name, text, class: cls } of stored) {
    const digest = Object.hasOwn(event.parts, name) ? event.parts[name] : undefined;
    if (digest === undefined) {
      findings.add({ kind: 'part', case: id, n, row: name, says: `案件 ${id} 第 ${n} 个事件没有「${name}」这一部分:该行是插入的` });
      continue;
    }
    const checked = checkPart({ name, text, digest }, hash);
    if (checked.ok) opened.push({ ...checked.part, class: cls });
    else findings.add({ kind: 'part', case: id, n, row: name, says: `案件 ${id} 第 ${n} 个事件的${checked.says}:被改动` });
  }
  for (const name of Object.keys(event.parts)) if (!stored.some((part) => part.name === name)) missing.push(`${n}:${name}`);
  return opened;
}

/**
 * Checks all that is stored of one case, and reads it back for a replay. `procedures`: the editions by digest, each already checked.
 */
export function checkCase(
  stored: StoredCase,
  {
    tenant,
    hash,
    procedures,
    findings,
  }: { tenant: string; hash: Hash; procedures: ReadonlyMap<string, ProcedureData>; findings: Findings },
): ReadCase {
  const { id } = stored;
  const before = findings.all.length + findings.more;
  const byEvent = new Map<number, StoredPart[]>();
  for (const part of stored.parts) byEvent.set(part.n, [...(byEvent.get(part.n) ?? []), part]);
  const read: ReadCase = { id, procedure: undefined, recorded: [], parts: new Map(), whole: true, erased: false };
  const events: LedgerEvent[] = [];
  const missing: string[] = [];
  let prev = '';
  let expected = 1;
  for (const one of stored.events) {
    const name = `案件 ${id} 第 ${one.n} 个事件`;
    if (digestOf(one.text, hash) !== one.digest)
      findings.add({ kind: 'event', case: id, n: one.n, says: `${name}的文本与摘要不符:被改动` });
    let event: LedgerEvent | undefined;
    try {
      event = readEvent(one.text);
    } catch (error) {
      findings.add({
        kind: 'event',
        case: id,
        n: one.n,
        says: `${name}读不出来:${error instanceof Error ? error.message : String(error)}`,
      });
    }
    if (one.n !== expected)
      findings.add({ kind: 'chain', case: id, n: expected, says: `案件 ${id} 缺第 ${expected} 个事件:被删除或者改号` });
    expected = one.n + 1;
    if (event) {
      checkColumns(one, event, tenant, id, findings);
      if (event.prev !== prev)
        findings.add({ kind: 'chain', case: id, n: one.n, says: `${name}所记的前一摘要与前一事件不符:前一事件被改动、删除或者调换` });
      const parts = checkParts({ event, stored: byEvent.get(one.n) ?? [] }, hash, id, findings, missing);
      const form = joinForm(parts) as Form;
      events.push(event);
      read.parts.set(one.n, parts);
      read.recorded.push({ event, form, digest: one.digest });
      read.procedure = procedures.get(event.edition);
      if (!read.procedure)
        findings.add({ kind: 'edition', case: id, n: one.n, says: `${name}所用的程序版本 ${event.edition} 不在库中或者被改动` });
      for (const part of parts) {
        const cls = classOf(read.procedure, event, part.name, events);
        if (cls !== undefined && cls !== part.class)
          findings.add({
            kind: 'part',
            case: id,
            n: one.n,
            row: part.name,
            says: `${name}的部分「${part.name}」登记为 ${part.class},应为 ${cls}`,
          });
      }
    }
    prev = one.digest;
  }
  for (const [n, parts] of byEvent)
    if (!stored.events.some((event) => event.n === n))
      for (const { name } of parts)
        findings.add({ kind: 'part', case: id, n, row: name, says: `案件 ${id} 没有第 ${n} 个事件,却有它的部分「${name}」` });
  const erased = new Set(read.recorded.filter(({ event }) => event.step === 'erase').flatMap(({ form }) => erasedBy(form)));
  for (const one of missing) {
    const [n, name] = [Number(one.slice(0, one.indexOf(':'))), one.slice(one.indexOf(':') + 1)];
    if (erased.has(one)) {
      // the fold reads of such a part only that it was there, and the event still says so
      const of = read.recorded.find(({ event }) => event.n === n);
      if (of) of.form[name] = true;
      read.erased = true;
    } else {
      findings.add({ kind: 'part', case: id, n, row: name, says: `案件 ${id} 第 ${n} 个事件的部分「${name}」没有了,而没有依法删除的事件` });
    }
  }
  checkPlaces(stored, findings);
  read.whole = findings.all.length + findings.more === before;
  return read;
}
