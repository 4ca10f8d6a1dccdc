/**
 * An event as it is written into the ledger: what one step of one case was, in canonical JSON, hashed, and chained to the event before
 * it in the same case. The stored thing is the text; the value is read from it, never the other way round.
 */
import { canonical, parseCanonical } from './canonical.ts';
import { digestOf, type Hash, isDigest } from './hash.ts';

/** Another case's event, pinned by its digest. */
export interface EventRef {
  case: string;
  n: number;
  digest: string;
}

/** What stands on the ledger. Its place in the tenant's tree is given by sealing and is no part of it. */
export interface LedgerEvent {
  /** Version of this layout. Old layouts are read for ever. */
  format: 1;
  /** The region's code (GB/T 2260), or that of a part of it. */
  tenant: string;
  case: string;
  /** The unit that holds the case, on its first event (what moves it later is an act of its own). */
  unit?: string;
  /** Place in the case, from 1 without gaps. */
  n: number;
  procedure: string;
  /** Digest of the procedure's edition that the case is held to. */
  edition: string;
  step: string;
  /** Civil day (2024-09-27) or minute (2024-09-27T14:05) on which it took effect. */
  on: string;
  /** Instant at which it was recorded (RFC 3339). */
  at: string;
  /** Whose act it is in law. */
  actor: { person?: string; body?: string; role: string; unit?: string };
  /** Whose hand entered it, when that is another, and by what. */
  hand?: { person?: string; by: 'delegation' | 'paper' | 'platform' | 'clock' | 'follow-up'; scan?: string[] };
  /** Who did it together with the actor and signed for it himself (the second of two officers), and when. */
  cosigned?: { person: string; at: string }[];
  /** Digests of the form's parts by name. */
  parts: Record<string, string>;
  /** Digests of the files. */
  files: string[];
  /** Cases, register entries, layers and calendars relied on, at the event that was their head. */
  refs: EventRef[];
  /** Settings read, with the layer that gave each. */
  settings: { id: string; layer: string; value: unknown }[];
  /** Edition of the calendar by which days were counted. */
  calendar: string;
  /** Answers of lookups: the key looked up, and how many cases matched. */
  answers: { key: string; value: number }[];
  /** Which obligations it discharges (by the n of the event that began each), where several were open. */
  settles?: number[];
  /** Sentences to which the actor put his name. */
  attested: string[];
  /** Entered afterwards (补录): done outside on its true day. The ground is a part of its own. */
  recorded?: true;
  /** Rules that a record made afterwards (补录) found broken. */
  against: { rule: string; article: string; says: string }[];
  /** When the law deems it done: by which rule, and from which day. */
  deemed?: { rule: string; on: string };
  /** n of the event that this one corrects. */
  corrects?: number;
  /** The event of another case, and the rule there, that led to this one. */
  cause?: EventRef & { rule: string };
  /** Key of the command: done once, however often it was sent. */
  key: string;
  /** Digest of the case's event before; empty for the first. */
  prev: string;
}

/** An event as stored: the hashed text and its digest (64 hexadecimal digits). */
export interface SealedEvent {
  text: string;
  digest: string;
}

/** Hashes an event. Throws a `CanonicalError` where a value has no canonical text. */
export function sealEvent(event: LedgerEvent, hash: Hash): SealedEvent {
  const text = canonical(event);
  return { text, digest: digestOf(text, hash) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TEXTS = ['tenant', 'case', 'procedure', 'edition', 'step', 'on', 'at', 'calendar', 'key', 'prev'] as const;
const LISTS = ['files', 'refs', 'settings', 'answers', 'attested', 'against'] as const;

/**
 * Reads an event from its text. Throws, naming what is wrong, when the text is not canonical or lacks what the ledger itself relies on
 * (its place, its links, the digests); what the law makes of the rest is for others to judge.
 */
export function readEvent(text: string): LedgerEvent {
  const value = parseCanonical(text);
  if (!isRecord(value)) throw new Error('事件不是对象');
  if (value.format !== 1) throw new Error(`不认识的事件格式 ${JSON.stringify(value.format)}`);
  for (const name of TEXTS) if (typeof value[name] !== 'string') throw new Error(`事件的 ${name} 应为文字`);
  for (const name of LISTS) if (!Array.isArray(value[name])) throw new Error(`事件的 ${name} 应为列表`);
  if (!Number.isSafeInteger(value.n) || (value.n as number) < 1) throw new Error('事件的 n 应为从 1 起的整数');
  if (value.prev !== '' && !isDigest(value.prev)) throw new Error('事件的 prev 应为摘要或空');
  if (!isRecord(value.actor)) throw new Error('事件的 actor 应为对象');
  if (!isRecord(value.parts)) throw new Error('事件的 parts 应为对象');
  for (const [name, digest] of Object.entries(value.parts)) if (!isDigest(digest)) throw new Error(`事件的 parts.${name} 应为摘要`);
  return value as unknown as LedgerEvent;
}

/** What is wrong with one event of a chain. `n` is the place at which it was found, counted from 1. */
export interface ChainFault {
  n: number;
  kind: 'digest' | 'form' | 'case' | 'place' | 'prev';
  says: string;
}

/**
 * Checks the events of one case, in order from its first: each text hashes to its digest, all are of one tenant and case, n runs from 1
 * without gaps, and each names the digest before it. Returns every fault; an empty list is a sound chain. An event cut off at the end
 * leaves a sound chain: that it is gone is seen by the tree (see `seal.ts`).
 */
export function checkChain(events: readonly SealedEvent[], hash: Hash): ChainFault[] {
  const faults: ChainFault[] = [];
  let first: LedgerEvent | undefined;
  let before = '';
  events.forEach(({ text, digest }, index) => {
    const n = index + 1;
    const fault = (kind: ChainFault['kind'], says: string) => faults.push({ n, kind, says: `第 ${n} 个事件${says}` });
    const computed = digestOf(text, hash);
    if (computed !== digest) fault('digest', '的文本与摘要不符');
    const prev = before;
    before = digest;
    let event: LedgerEvent;
    try {
      event = readEvent(text);
    } catch (error) {
      fault('form', `读不出来:${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    first ??= event;
    if (event.tenant !== first.tenant || event.case !== first.case) fault('case', `属于案件 ${event.case},不是 ${first.case}`);
    if (event.n !== n) fault('place', `自称第 ${event.n} 个`);
    if (event.prev !== prev) fault('prev', n === 1 ? '之前不应有事件' : '所记的前一事件摘要不符');
  });
  return faults;
}
