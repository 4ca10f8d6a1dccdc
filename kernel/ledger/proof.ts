/**
 * A proof that one event stands in a sealed ledger: the event, its place, the seal, the path between them, and such parts of its form as
 * the holder may show. It is a plain JSON file, checked by {@link checkProof} with nothing else at hand.
 */
import { type LedgerEvent, readEvent, type SealedEvent } from './event.ts';
import { digestOf, type Hash, isDigest, sha256, sm3 } from './hash.ts';
import { eventLeaf, inclusionProof, type NodeReader, verifyInclusion } from './merkle.ts';
import { checkPart, type OpenedPart } from './parts.ts';
import { checkSeal, isKeyNamed, type Seal, sealShape } from './seal.ts';
import type { PublicKey } from './sign.ts';

/** The file. */
export interface Proof {
  format: 1;
  /** The event's canonical text. */
  event: string;
  digest: string;
  /** Its place in the tenant's ledger, from 0. */
  seq: number;
  seal: Seal;
  /** The public key to the seal. A convenience: who wants to know whose seal it is compares it with the published one. */
  key: PublicKey;
  /** Sibling hashes from the event's leaf up to the seal's root. */
  path: string[];
  /** Texts of the parts shown, by name. */
  parts?: Record<string, string>;
}

/** The outcome of a check: `says` tells in Chinese, line by line, what holds and what does not; `event` and `parts` can be relied on only when `ok`. */
export interface ProofCheck {
  ok: boolean;
  says: string[];
  event?: LedgerEvent;
  parts?: OpenedPart[];
}

/** Puts a proof together. `read` reads the tree under the seal. Throws when the place is not under the seal. */
export function makeProof(
  what: { event: SealedEvent; seq: number; seal: Seal; key: PublicKey; parts?: Record<string, string> },
  read: NodeReader,
  hash: Hash,
): Proof {
  const { event, seq, seal, key, parts } = what;
  const { algorithm, keyId, publicKey } = key;
  return {
    format: 1,
    event: event.text,
    digest: event.digest,
    seq,
    seal,
    key: { algorithm, keyId, publicKey },
    path: inclusionProof(read, seq, seal.size, hash),
    ...(parts === undefined ? {} : { parts }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isTexts = (values: readonly unknown[]): values is string[] => values.every((value) => typeof value === 'string');

const FIELDS = ['format', 'event', 'digest', 'seq', 'seal', 'key', 'path', 'parts'];

/** What keeps a value from being a proof, in words. An unknown field is refused: nothing in the file may stand there unchecked. */
function proofShape(value: unknown): string | undefined {
  if (!isRecord(value)) return '证明不是对象';
  const unknown = Object.keys(value).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) return `证明里有不认识的项「${unknown}」`;
  if (value.format !== 1) return `不认识的证明格式 ${String(value.format)}`;
  if (typeof value.event !== 'string') return '证明里没有事件文本';
  if (!isDigest(value.digest)) return '证明里没有事件摘要';
  if (!Number.isSafeInteger(value.seq) || (value.seq as number) < 0) return '证明里的账序不是从 0 起的整数';
  if (!Array.isArray(value.path) || !isTexts(value.path)) return '证明里没有路径';
  if (!isRecord(value.key) || Object.keys(value.key).sort().join() !== 'algorithm,keyId,publicKey' || !isTexts(Object.values(value.key)))
    return '证明里没有公钥';
  if (value.parts !== undefined && (!isRecord(value.parts) || !isTexts(Object.values(value.parts)))) return '证明里的部分不是文字';
  return sealShape(value.seal);
}

/** The lines of a check, as they are found. */
class Lines {
  ok = true;
  readonly says: string[] = [];
  /** Notes one finding; a false one spoils the whole. */
  note(holds: boolean, good: string, bad: string): boolean {
    this.says.push(holds ? good : `不符:${bad}`);
    if (!holds) this.ok = false;
    return holds;
  }
}

function noteEvent(lines: Lines, proof: Proof): LedgerEvent | undefined {
  try {
    const event = readEvent(proof.event);
    const { tenant } = proof.seal;
    lines.note(event.tenant === tenant, `事件属于地区 ${tenant} 的账`, `事件属于地区 ${event.tenant},封印属于 ${tenant}`);
    return event;
  } catch (error) {
    lines.note(false, '', `事件文本${error instanceof Error ? error.message : '读不出来'}`);
    return undefined;
  }
}

function noteParts(lines: Lines, proof: Proof, event: LedgerEvent, hash: Hash): OpenedPart[] {
  const opened: OpenedPart[] = [];
  for (const [name, text] of Object.entries(proof.parts ?? {})) {
    const digest = Object.hasOwn(event.parts, name) ? event.parts[name] : undefined;
    if (digest === undefined) {
      lines.note(false, '', `事件没有「${name}」这一部分`);
      continue;
    }
    const checked = checkPart({ name, text, digest }, hash);
    lines.note(checked.ok, `所示部分「${name}」与事件所记摘要相符`, checked.ok ? '' : checked.says);
    if (checked.ok) opened.push(checked.part);
  }
  const hidden = Object.keys(event.parts).filter((name) => !Object.hasOwn(proof.parts ?? {}, name));
  if (hidden.length > 0) lines.says.push(`未示出的部分:${hidden.join('、')}(只有摘要,内容不在本证明里)`);
  return opened;
}

/** The seal's signature, and whose it is. Without `keys` it is checked by the key in the file, and the line says what that leaves open. */
function noteSeal(lines: Lines, proof: Proof, keys: readonly PublicKey[] | undefined): void {
  const { seal, key } = proof;
  const faults = checkSeal(seal, keys ?? [key]);
  const name = seal.algorithm === 'sm2' ? 'SM2' : 'Ed25519';
  lines.note(faults.length === 0, `封印签名相符(${name},公钥 ${seal.keyId})`, faults.map((fault) => fault.says).join(';'));
  if (keys === undefined) {
    lines.says.push(`提示:公钥取自本证明,尚未与公布的公钥核对;请核对其编号 ${seal.keyId}`);
  } else {
    const same = key.keyId === seal.keyId && key.algorithm === seal.algorithm && isKeyNamed(key);
    lines.note(same, '证明所附公钥即封印的公钥', '证明所附公钥不是封印的公钥');
  }
}

/**
 * Checks a proof, offline and by itself. `keys`: the public keys that are trusted; without them the key in the file is used, which shows
 * that all fits together but not whose seal it is, and a line says so. `hashes`: faster hashes, if there are any. Never throws,
 * whatever is handed in.
 */
export function checkProof(proof: unknown, options: { keys?: readonly PublicKey[]; hashes?: readonly Hash[] } = {}): ProofCheck {
  const shape = proofShape(proof);
  if (shape !== undefined) return { ok: false, says: [`不符:${shape}`] };
  const given = proof as Proof;
  const hash = [...(options.hashes ?? []), sha256, sm3].find((one) => one.name === given.seal.hash)!;
  const lines = new Lines();
  const label = hash.name === 'sm3' ? 'SM3' : 'SHA-256';
  lines.note(digestOf(given.event, hash) === given.digest, `事件文本与其摘要相符(${label})`, `事件文本与其摘要(${label})`);
  const event = noteEvent(lines, given);
  const { size, root } = given.seal;
  const inTree = verifyInclusion({ leaf: eventLeaf(given.digest, hash), index: given.seq, size, root, path: given.path }, hash);
  lines.note(
    inTree,
    `事件是封印所盖 ${size} 个事件中的第 ${given.seq + 1} 个`,
    `事件不在封印所盖的 ${size} 个事件的第 ${given.seq + 1} 位`,
  );
  noteSeal(lines, given, options.keys);
  const parts = event === undefined ? [] : noteParts(lines, given, event, hash);
  lines.says.push(
    lines.ok ? `证明成立:该事件不迟于 ${given.seal.at} 封入地区 ${given.seal.tenant} 的账,所示文本与封入时一字不差` : '证明不成立',
  );
  return { ok: lines.ok, says: lines.says, ...(event === undefined ? {} : { event }), parts };
}
