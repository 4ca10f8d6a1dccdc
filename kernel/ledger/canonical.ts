/**
 * Canonical JSON (RFC 8785): one value has exactly one text, so that a digest of the text is a digest of the value.
 *
 * Own code rather than a package: what JSON cannot say (NaN, a lone surrogate, a hole in an array, a Date) has to be refused
 * with its place, not dropped or turned into null on the way to a hash.
 */

/** A value that has no canonical text. `path` is where it stands, as in `$.form.amount` or `$.parts[2]`. */
export class CanonicalError extends Error {
  readonly path: string;
  constructor(path: string, says: string) {
    super(`不能写成规范 JSON:${path} ${says}`);
    this.name = 'CanonicalError';
    this.path = path;
  }
}

/** Deep enough for any form, shallow enough that a value which contains itself is named instead of overflowing the stack. */
const DEEPEST = 200;

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

function pathOf(trail: readonly (string | number)[]): string {
  let path = '$';
  for (const step of trail) {
    if (typeof step === 'number') path += `[${step}]`;
    else path += PLAIN_KEY.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  }
  return path;
}

/** With the `u` flag a surrogate matches only where it stands without its partner. */
const LONE = /[\uD800-\uDFFF]/u;

/** Neither an escape nor a surrogate in it: quoted as it stands. Nearly every text is so, and this is twice as fast as looking closer. */
const SIMPLE = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/;

function quote(text: string, trail: readonly (string | number)[]): string {
  if (SIMPLE.test(text)) return `"${text}"`;
  if (LONE.test(text)) throw new CanonicalError(pathOf(trail), '的文字含有不成对的代理项');
  return JSON.stringify(text);
}

function isPlain(value: object): value is Record<string, unknown> {
  const proto = Object.getPrototypeOf(value);
  // The parent's parent, not Object.prototype itself: a value may come from another realm (a worker, a frame).
  return proto === null || (Object.getPrototypeOf(proto) === null && Object.prototype.toString.call(value) === '[object Object]');
}

function writeArray(value: readonly unknown[], trail: (string | number)[]): string {
  let text = '[';
  for (let i = 0; i < value.length; i++) {
    trail.push(i);
    if (i > 0) text += ',';
    text += write(value[i], trail);
    trail.pop();
  }
  return `${text}]`;
}

function writeObject(value: Record<string, unknown>, trail: (string | number)[]): string {
  let text = '{';
  // sort() without a comparator orders by UTF-16 code units, which is what RFC 8785 section 3.2.3 asks for.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue; // an optional field that is not there
    trail.push(key);
    if (text.length > 1) text += ',';
    text += `${quote(key, trail)}:${write(member, trail)}`;
    trail.pop();
  }
  return `${text}}`;
}

function write(value: unknown, trail: (string | number)[]): string {
  switch (typeof value) {
    case 'string':
      return quote(value, trail);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new CanonicalError(pathOf(trail), `是 ${value},不是有限的数`);
      // ECMAScript's shortest form is the one RFC 8785 prescribes; −0 becomes 0.
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (trail.length >= DEEPEST) throw new CanonicalError(pathOf(trail), `嵌套超过 ${DEEPEST} 层(或包含自身)`);
      if (Array.isArray(value)) return writeArray(value, trail);
      if (isPlain(value)) return writeObject(value, trail);
      throw new CanonicalError(pathOf(trail), `是 ${Object.prototype.toString.call(value).slice(8, -1)},不是普通的对象或数组`);
    case 'undefined':
      throw new CanonicalError(pathOf(trail), '没有值(undefined)');
    default:
      throw new CanonicalError(pathOf(trail), `是 ${typeof value},JSON 没有这种值`);
  }
}

/**
 * The canonical text of a JSON value. Members of an object that are `undefined` are left out; anywhere else, and for all that JSON
 * cannot say (NaN, infinities, bigint, functions, lone surrogates, dates, maps), a {@link CanonicalError} names the path.
 */
export function canonical(value: unknown): string {
  return write(value, []);
}

/** The UTF-8 bytes of {@link canonical}: what is hashed. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonical(value));
}

/**
 * Reads a text that must be canonical. Throws when it is not JSON or not the canonical text of its value: a text with a key twice,
 * with spaces, or with another spelling of a number would hash well and yet be read in two ways.
 */
export function parseCanonical(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('不是 JSON 文本');
  }
  if (canonical(value) !== text) throw new Error('不是规范 JSON(RFC 8785)文本');
  return value;
}
