/**
 * A seal: at one moment the ledger of one tenant had so many events and this root. Signed, and chained to the seal before. Whoever
 * holds one later finds out if anything under it was added, removed or altered.
 */
import { canonical } from './canonical.ts';
import { digestOf, type Hash, type HashName, isDigest, utf8 } from './hash.ts';
import { verifyConsistency } from './merkle.ts';
import { keyIdOf, type PublicKey, type SignatureAlgorithm, type Signer, verifySignature } from './sign.ts';

/** A seal as it is published: plain JSON. */
export interface Seal {
  format: 1;
  tenant: string;
  /** Number of events under it; their `seq` runs from 0 to size − 1. */
  size: number;
  /** Root of the tree over them, as hexadecimal. */
  root: string;
  /** Instant of sealing (RFC 3339). */
  at: string;
  /** The hash of the whole ledger: parts, events, tree, seals. */
  hash: HashName;
  algorithm: SignatureAlgorithm;
  /** Fingerprint of the public key, see `keyIdOf`. */
  keyId: string;
  /** Over the canonical JSON of all the other fields. */
  signature: string;
  /** Digest of the seal before, signature and all; empty for the first. */
  prev: string;
}

/** What is wrong with a seal, by its place in the list that was checked (from 0). */
export interface SealFault {
  seal: number;
  kind: 'form' | 'key' | 'signature' | 'tenant' | 'hash' | 'prev' | 'size' | 'time' | 'consistency';
  says: string;
}

/** The bytes that a seal's signature is over. */
export function sealBytes(seal: Omit<Seal, 'signature'>): Uint8Array {
  const { format, tenant, size, root, at, hash, algorithm, keyId, prev } = seal;
  return utf8(canonical({ format, tenant, size, root, at, hash, algorithm, keyId, prev }));
}

/** Digest of a seal, signature included: what the next one names as `prev`. */
export function sealDigest(seal: Seal, hash: Hash): string {
  return digestOf(canonical(seal), hash);
}

const HASHES: readonly unknown[] = ['sha256', 'sm3'];
const ALGORITHMS: readonly unknown[] = ['ed25519', 'sm2'];
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** Letters, digits and `. _ -`, so that a tenant may be part of a file name. */
const TENANT = /^[\p{L}\p{N}._-]+$/u;
const FIELDS = 'algorithm,at,format,hash,keyId,prev,root,signature,size,tenant';

/** What keeps a value from being a seal, in words; undefined when nothing does. An unknown field is refused: no signature would cover it. */
export function sealShape(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return '封印不是对象';
  const seal = value as Record<string, unknown>;
  if (Object.keys(seal).sort().join() !== FIELDS) return `封印应恰有这些项:${FIELDS}`;
  if (seal.format !== 1) return `不认识的封印格式 ${String(seal.format)}`;
  if (typeof seal.tenant !== 'string' || !TENANT.test(seal.tenant)) return '封印的 tenant 应为地区代码';
  if (!Number.isSafeInteger(seal.size) || (seal.size as number) < 1) return '封印的 size 应为正整数';
  if (!isDigest(seal.root)) return '封印的 root 应为摘要';
  if (typeof seal.at !== 'string' || !INSTANT.test(seal.at) || Number.isNaN(Date.parse(seal.at))) return '封印的 at 应为时刻';
  if (!HASHES.includes(seal.hash)) return '封印的 hash 应为 sha256 或 sm3';
  if (!ALGORITHMS.includes(seal.algorithm)) return '封印的 algorithm 应为 ed25519 或 sm2';
  if (typeof seal.keyId !== 'string' || !/^[0-9a-f]{32}$/.test(seal.keyId)) return '封印的 keyId 应为 32 位十六进制';
  if (typeof seal.signature !== 'string' || !/^[0-9a-f]{128}$/.test(seal.signature)) return '封印的 signature 应为 128 位十六进制';
  if (seal.prev !== '' && !isDigest(seal.prev)) return '封印的 prev 应为摘要或空';
  return undefined;
}

/**
 * Signs a seal over a tree. `before` is the tenant's seal before this one, if any. Throws when the new one would not follow it: another
 * tenant or hash, a smaller or equal size, an earlier instant.
 */
export function makeSeal(
  tree: { tenant: string; size: number; root: string; at: string; before?: Seal | undefined },
  signer: Signer,
  hash: Hash,
): Seal {
  const { tenant, size, root, at, before } = tree;
  const prev = before === undefined ? '' : sealDigest(before, hash);
  const body = { format: 1 as const, tenant, size, root, at, hash: hash.name, algorithm: signer.algorithm, keyId: signer.keyId, prev };
  const seal: Seal = { ...body, signature: signer.sign(sealBytes(body)) };
  const fault = sealShape(seal) ?? (before && follows(before, seal)[0]?.says);
  if (fault !== undefined) throw new Error(fault);
  return seal;
}

/** A check of signatures with the meaning of {@link verifySignature}. */
export type Verify = typeof verifySignature;

type FaultBody = Omit<SealFault, 'seal'>;

/** How a seal fails to follow the one before, but for the digest and the consistency proof. */
function follows(before: Seal, seal: Seal): FaultBody[] {
  const faults: FaultBody[] = [];
  if (seal.tenant !== before.tenant) faults.push({ kind: 'tenant', says: `地区 ${seal.tenant} 与前一封印的 ${before.tenant} 不同` });
  if (seal.hash !== before.hash) faults.push({ kind: 'hash', says: `摘要算法 ${seal.hash} 与前一封印的 ${before.hash} 不同` });
  if (seal.size <= before.size) faults.push({ kind: 'size', says: `事件数 ${seal.size} 不大于前一封印的 ${before.size}` });
  if (Date.parse(seal.at) < Date.parse(before.at)) faults.push({ kind: 'time', says: `时刻 ${seal.at} 早于前一封印的 ${before.at}` });
  return faults;
}

/**
 * Checks one seal by itself: its form, that its key is among `keys` and bears the name that follows from it, and its signature. Returns
 * every fault (all with place 0). Never throws. `verify`: a faster check of signatures that answers the same, if there is one.
 */
export function checkSeal(seal: unknown, keys: readonly PublicKey[], verify: Verify = verifySignature): SealFault[] {
  const shape = sealShape(seal);
  if (shape !== undefined) return [{ seal: 0, kind: 'form', says: shape }];
  const { algorithm, keyId, signature } = seal as Seal;
  const key = keys.find((one) => one.algorithm === algorithm && one.keyId === keyId);
  if (key === undefined) return [{ seal: 0, kind: 'key', says: `封印的公钥 ${keyId} 不在可信公钥之中` }];
  // the name in the list is not taken on trust: it must be the fingerprint of the key beside it
  if (!isKeyNamed(key)) return [{ seal: 0, kind: 'key', says: `公钥与其编号 ${keyId} 不符` }];
  if (!verify(algorithm, key.publicKey, sealBytes(seal as Seal), signature)) {
    return [{ seal: 0, kind: 'signature', says: '封印的签名不符' }];
  }
  return [];
}

/** Whether a public key bears the name that follows from it. */
export function isKeyNamed(key: PublicKey): boolean {
  return /^([0-9a-f]{2})+$/.test(key.publicKey) && keyIdOf(key.algorithm, key.publicKey) === key.keyId;
}

/** What a chain of seals is checked with. */
export interface ChainOptions {
  /** The public keys that are trusted. */
  keys: readonly PublicKey[];
  hash: Hash;
  /** The consistency proof between two sizes; may throw when there is none. */
  consistency: (first: number, second: number) => readonly string[];
  /** False for a list that begins in the middle: then the first one's `prev` is not looked at. */
  whole?: boolean;
  verify?: Verify;
}

/**
 * Checks the seals of one tenant, in order: each by itself, that it names the digest of the one before, that size and time only grow, and
 * that its tree begins with the tree before. Returns every fault.
 */
export function checkSealChain(seals: readonly unknown[], options: ChainOptions): SealFault[] {
  const faults: SealFault[] = [];
  let before: Seal | undefined;
  seals.forEach((value, place) => {
    const add = (fault: FaultBody) => faults.push({ ...fault, seal: place, says: `第 ${place + 1} 个封印:${fault.says}` });
    for (const fault of checkSeal(value, options.keys, options.verify)) add(fault);
    if (sealShape(value) !== undefined) {
      before = undefined; // the next one has nothing to be compared with; this fault stands for both
      return;
    }
    const seal = value as Seal;
    if (seal.hash !== options.hash.name) add({ kind: 'hash', says: `摘要算法是 ${seal.hash},不是 ${options.hash.name}` });
    if (before === undefined) {
      if (place === 0 && options.whole !== false && seal.prev !== '') add({ kind: 'prev', says: '之前还应有封印' });
    } else {
      if (seal.prev !== sealDigest(before, options.hash)) add({ kind: 'prev', says: '所记的前一封印摘要不符' });
      const order = follows(before, seal);
      for (const fault of order) add(fault);
      if (!order.some((fault) => fault.kind === 'size') && !grows(before, seal, options)) {
        add({ kind: 'consistency', says: `${seal.size} 个事件的账不是在前一封印的 ${before.size} 个之后续成的` });
      }
    }
    before = seal;
  });
  return faults;
}

function grows(before: Seal, seal: Seal, { hash, consistency }: ChainOptions): boolean {
  let path: readonly string[];
  try {
    path = consistency(before.size, seal.size);
  } catch {
    return false; // no such proof can be had: the tree is shorter than its seal says
  }
  return verifyConsistency(before, seal, path, hash);
}
