/**
 * The two hash functions of the ledger, behind one small interface, and the text forms of bytes.
 *
 * Everything here is pure JavaScript and runs in a browser. A server may hand in faster one-shot hashes of its own: any
 * object of type {@link Hash} that gives the same digests will do.
 */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { sm3 as sm3Hex } from 'sm-crypto-v2';

/** Name of a hash as it is written into a seal. Both give 32 bytes and work on blocks of 64. */
export type HashName = 'sha256' | 'sm3';

/** A one-shot hash: 32 bytes for any bytes. */
export interface Hash {
  readonly name: HashName;
  digest(bytes: Uint8Array): Uint8Array;
  /** The same for a text's UTF-8 bytes, as 64 lower-case hexadecimal digits: for platforms that have a quicker way to it. */
  digestText?(text: string): string;
}

/** SHA-256 (FIPS 180-4). */
export const sha256: Hash = { name: 'sha256', digest: (bytes) => nobleSha256(bytes) };

/** SM3 (GB/T 32905-2016), for governments that need the national algorithms. */
export const sm3: Hash = { name: 'sm3', digest: (bytes) => fromHex(sm3Hex(bytes)) };

/** The pure-JavaScript hash of a name. Throws on a name that is neither. */
export function hashNamed(name: HashName): Hash {
  if (name === 'sha256') return sha256;
  if (name === 'sm3') return sm3;
  throw new Error(`不认识的摘要算法「${String(name)}」,应为 sha256 或 sm3`);
}

const encoder = new TextEncoder();

/** UTF-8 bytes of a text. A lone surrogate would become U+FFFD: texts that are hashed come from `canonical`, which refuses it. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

const HEX: string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** Value of one hexadecimal digit by its char code, −1 for any other character. */
function nibble(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  return -1;
}

/** Bytes of lower-case hexadecimal. Upper case is refused too: one value has one text. Throws with the place of the fault. */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0) throw new Error(`十六进制文本的长度是奇数(${text.length})`);
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = nibble(text.charCodeAt(2 * i));
    const low = nibble(text.charCodeAt(2 * i + 1));
    if (high < 0 || low < 0) throw new Error(`第 ${2 * i + (high < 0 ? 1 : 2)} 个字符不是小写十六进制数字`);
    bytes[i] = high * 16 + low;
  }
  return bytes;
}

/** Whether a value is the text of a digest: 64 lower-case hexadecimal digits. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648 section 5). */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += BASE64URL[(held >> bits) & 63];
    }
  }
  return bits > 0 ? text + BASE64URL[(held << (6 - bits)) & 63] : text;
}

/** Bytes of unpadded base64url. Refuses foreign characters, impossible lengths and left-over bits, so that one value has one text. */
export function fromBase64url(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new Error(`base64url 文本的长度不可能是 ${text.length}`);
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = BASE64URL.indexOf(text[i]!);
    if (value < 0) throw new Error(`第 ${i + 1} 个字符不是 base64url 字符`);
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0) throw new Error('base64url 文本末尾有多余的位');
  return bytes;
}

/** Digest of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function digestOf(text: string, hash: Hash): string {
  return hash.digestText?.(text) ?? hex(hash.digest(utf8(text)));
}

/** Bytes one after the other. */
export function concat(...pieces: Uint8Array[]): Uint8Array {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const BLOCK = 64;

/** HMAC (RFC 2104) over either hash: 32 bytes. */
export function hmac(hash: Hash, key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > BLOCK ? hash.digest(key) : key;
  const inner = new Uint8Array(BLOCK + message.length);
  const outer = new Uint8Array(BLOCK + 32);
  for (let i = 0; i < BLOCK; i++) {
    const byte = short[i] ?? 0;
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  inner.set(message, BLOCK);
  outer.set(hash.digest(inner), BLOCK);
  return hash.digest(outer);
}
