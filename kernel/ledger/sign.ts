/**
 * Signatures under seals: Ed25519 (RFC 8032) and SM2 (GB/T 32918.2 on the recommended curve of GB/T 32918.5, with the Z value of the
 * default identity 1234567812345678). Keys and signatures are lower-case hexadecimal; an SM2 signature is r‖s, 64 bytes, not DER.
 *
 * Both sign deterministically, so a signer needs no source of randomness and the same seal always carries the same signature.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { createHmacDrbg } from '@noble/curves/utils.js';
import { sm2 } from 'sm-crypto-v2';
import { concat, fromHex, type Hash, hex, hmac, sha256, sm3 } from './hash.ts';

export type SignatureAlgorithm = 'ed25519' | 'sm2';

/** A public key as it is published. `publicKey`: 32 bytes (Ed25519), or the uncompressed point 04‖x‖y of 65 bytes (SM2). */
export interface PublicKey {
  algorithm: SignatureAlgorithm;
  /** Fingerprint of the public key, see {@link keyIdOf}. */
  keyId: string;
  publicKey: string;
}

/** A key pair; `secretKey` is 32 bytes. */
export interface KeyPair extends PublicKey {
  secretKey: string;
}

/** What seals are signed with. May stand for a key that lives elsewhere (a card, a signing server). */
export interface Signer extends PublicKey {
  sign(bytes: Uint8Array): string;
}

/** The recommended curve's order n (GB/T 32918.5). */
const SM2_ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/**
 * The name of a public key: the first 16 bytes of its hash (SHA-256 for Ed25519, SM3 for SM2). It follows from the key, so a seal that
 * names it is bound to that key wherever the key itself is read from.
 */
export function keyIdOf(algorithm: SignatureAlgorithm, publicKey: string): string {
  const hash: Hash = algorithm === 'sm2' ? sm3 : sha256;
  return hex(hash.digest(fromHex(publicKey)).subarray(0, 16));
}

/** The public half of a secret key of 32 bytes. Throws on another length, and for SM2 on a number outside 1 … n−2. */
function publicOf(algorithm: SignatureAlgorithm, secretKey: string): string {
  const bytes = fromHex(secretKey);
  if (bytes.length !== 32) throw new Error(`私钥应为 32 字节,得到 ${bytes.length} 字节`);
  if (algorithm === 'ed25519') return hex(ed25519.getPublicKey(bytes));
  const d = BigInt(`0x${secretKey}`);
  if (d < 1n || d > SM2_ORDER - 2n) throw new Error('SM2 私钥不在 1 至 n−2 之间');
  return sm2.getPublicKeyFromPrivateKey(secretKey);
}

/**
 * A key pair from bytes drawn by the caller: 32 for Ed25519, 48 for SM2 (reduced modulo n−2, so that the key is uniform to within
 * 2⁻¹²⁸). Throws on fewer.
 */
export function generateKey(algorithm: SignatureAlgorithm, random: Uint8Array): KeyPair {
  const wanted = algorithm === 'sm2' ? 48 : 32;
  if (random.length < wanted) throw new Error(`生成密钥需要 ${wanted} 字节随机数,得到 ${random.length} 字节`);
  const drawn = hex(random.subarray(0, wanted));
  const secretKey = algorithm === 'sm2' ? ((BigInt(`0x${drawn}`) % (SM2_ORDER - 2n)) + 1n).toString(16).padStart(64, '0') : drawn;
  const publicKey = publicOf(algorithm, secretKey);
  return { algorithm, keyId: keyIdOf(algorithm, publicKey), publicKey, secretKey };
}

/**
 * One SM2 signature with a given nonce k (GB/T 32918.2 section 6.1), or undefined when that nonce gives no signature. For the
 * standard's own examples; everyone else lets {@link makeSigner} choose the nonce, for one used twice gives the key away.
 */
export function signSm2With(secretKey: string, publicKey: string, bytes: Uint8Array, k: bigint): string | undefined {
  const point = sm2.getPublicKeyFromPrivateKey(k.toString(16).padStart(64, '0'));
  const x1 = BigInt(`0x${point.slice(2, 66)}`);
  const e = BigInt(`0x${sm2.getHash(bytes, publicKey)}`);
  const r = (e + x1) % SM2_ORDER;
  if (r === 0n || r + k === SM2_ORDER) return undefined;
  return sm2.doSignature(bytes, secretKey, { hash: true, publicKey, pointPool: [{ k, x1 }] });
}

/** The nonce is drawn as in RFC 6979, with HMAC-SM3 over the secret key and the digest that is signed: no bad generator can leak the key. */
function signSm2(secretKey: string, publicKey: string, bytes: Uint8Array): string {
  const digest = fromHex(sm2.getHash(bytes, publicKey));
  const reduced = fromHex((BigInt(`0x${hex(digest)}`) % SM2_ORDER).toString(16).padStart(64, '0'));
  const draw = createHmacDrbg<string>(32, 32, (key: Uint8Array, message: Uint8Array) => hmac(sm3, key, message) as Uint8Array<ArrayBuffer>);
  return draw(concat(fromHex(secretKey), reduced) as Uint8Array<ArrayBuffer>, (candidate) => {
    const k = BigInt(`0x${hex(candidate)}`);
    return k >= 1n && k < SM2_ORDER ? signSm2With(secretKey, publicKey, bytes, k) : undefined;
  });
}

/** A signer that holds its key in memory. Throws on a key that is none. */
export function makeSigner(algorithm: SignatureAlgorithm, secretKey: string): Signer {
  const publicKey = publicOf(algorithm, secretKey);
  const seed = fromHex(secretKey);
  return {
    algorithm,
    keyId: keyIdOf(algorithm, publicKey),
    publicKey,
    sign: (bytes) => (algorithm === 'ed25519' ? hex(ed25519.sign(bytes, seed)) : signSm2(secretKey, publicKey, bytes)),
  };
}

/** Whether 64 bytes r‖s are both within 1 … n−1 (GB/T 32918.2 section 7.1). Held here, whatever the library does with others. */
function inRange(signature: string): boolean {
  const r = BigInt(`0x${signature.slice(0, 64)}`);
  const s = BigInt(`0x${signature.slice(64)}`);
  return r >= 1n && r < SM2_ORDER && s >= 1n && s < SM2_ORDER;
}

type Point = ReturnType<typeof sm2.precomputePublicKey>;

/** SM2 keys seen, each with how often, and from the twentieth time on with its table of multiples. */
const seen = new Map<string, { times: number; point?: Point }>();

/**
 * The key in the form that is quickest to verify with. A table costs about a dozen verifications and makes each five times faster: a
 * year's seals are thousands under one key, a single proof is one. It holds but a few keys, and changes no answer.
 */
function sm2Key(publicKey: string): string | Point {
  const known = seen.get(publicKey) ?? { times: 0 };
  known.times++;
  if (known.times === 20) known.point = sm2.precomputePublicKey(publicKey);
  if (seen.size >= 16 && !seen.has(publicKey)) seen.clear();
  seen.set(publicKey, known);
  return known.point ?? publicKey;
}

/** Whether a signature holds. False, and never an error, for anything malformed. */
export function verifySignature(algorithm: SignatureAlgorithm, publicKey: string, bytes: Uint8Array, signature: string): boolean {
  if (!/^[0-9a-f]{128}$/.test(signature)) return false;
  try {
    // strict RFC 8032, not ZIP 215: one signature must not be valid here and invalid elsewhere
    if (algorithm === 'ed25519') return ed25519.verify(fromHex(signature), bytes, fromHex(publicKey), { zip215: false });
    if (algorithm !== 'sm2' || !/^04[0-9a-f]{128}$/.test(publicKey)) return false;
    return inRange(signature) && sm2.doVerifySignature(bytes, signature, sm2Key(publicKey), { hash: true });
  } catch {
    return false;
  }
}
