/** Ready-made events, keys and ledgers for the tests of this folder. Not for use outside tests. */
import { type LedgerEvent, type SealedEvent, sealEvent } from './event.ts';
import { digestOf, type Hash, hex, sha256, utf8 } from './hash.ts';
import { eventLeaf, leavesReader, type NodeReader, rootOf } from './merkle.ts';
import { type SealedPart, sealForm } from './parts.ts';
import { makeSeal, type Seal } from './seal.ts';
import { generateKey, makeSigner, type SignatureAlgorithm, type Signer } from './sign.ts';

/** An event of a made-up case, its n-th, with every optional field in use. */
export function sampleEvent(n: number, prev = '', parts: Record<string, string> = {}): LedgerEvent {
  const digest = digestOf('x', sha256);
  return {
    format: 1,
    tenant: '510000',
    case: '复议〔2025〕7号',
    n,
    procedure: 'reconsideration',
    edition: digest,
    step: n === 1 ? 'apply' : 'fix',
    on: '2025-03-04',
    at: '2025-03-04T08:15:30.000Z',
    actor: { person: 'P-1', role: 'caseworker', unit: 'U-1' },
    hand: { person: 'P-2', by: 'paper' },
    parts,
    files: [digest],
    refs: [{ case: 'power-1', n: 2, digest }],
    settings: [{ id: 'hearing', layer: 'province', value: 1_000_000 }],
    calendar: digest,
    answers: [{ key: 'penalty/S-17', value: 0 }],
    settles: [1],
    attested: ['事实清楚,证据确凿'],
    against: [{ rule: 'r1', article: '第三十条', says: '五日内审查' }],
    deemed: { rule: 'r2', on: '2025-03-03' },
    corrects: 1,
    cause: { case: 'c', n: 3, digest, rule: 'r3' },
    key: `key-${n}`,
    prev,
  };
}

/** A sound chain of so many events. */
export function sampleChain(count: number, hash: Hash): SealedEvent[] {
  const chain: SealedEvent[] = [];
  for (let n = 1; n <= count; n++) chain.push(sealEvent(sampleEvent(n, chain.at(-1)?.digest), hash));
  return chain;
}

/** A signer whose key is always the same for the same seed. */
export function sampleSigner(algorithm: SignatureAlgorithm, seed = 7): Signer {
  return makeSigner(algorithm, generateKey(algorithm, new Uint8Array(48).fill(seed)).secretKey);
}

/** A tenant's sealed ledger: events in order of sealing, the parts of the first, and a seal at each size. */
export interface SampleLedger {
  events: SealedEvent[];
  parts: (SealedPart & { name: string })[];
  read: NodeReader;
  seals: Seal[];
}

/** Seals a chain of events at the sizes given, the last of which is its length. */
export function sampleLedger(sizes: readonly number[], signer: Signer, hash: Hash): SampleLedger {
  const { digests, sealed } = sealForm(
    { town: { class: 'open', kind: 'choice' }, party: { class: 'personal', kind: 'party' } },
    { town: '城关镇', party: '张某' },
    utf8('0123456789abcdef0123456789abcdef'),
    hash,
  );
  const events = [sealEvent(sampleEvent(1, '', digests), hash)];
  for (let n = 2; n <= sizes.at(-1)!; n++) events.push(sealEvent(sampleEvent(n, events.at(-1)!.digest), hash));
  const leaves = events.map((event) => eventLeaf(event.digest, hash));
  const seals: Seal[] = [];
  sizes.forEach((size, i) => {
    const root = hex(rootOf(leaves.slice(0, size), hash));
    const at = `2025-03-0${i + 1}T00:00:00Z`;
    seals.push(makeSeal({ tenant: '510000', size, root, at, before: seals.at(-1) }, signer, hash));
  });
  return { events, parts: sealed, read: leavesReader(leaves, hash), seals };
}
