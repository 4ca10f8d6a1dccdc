/**
 * A form cut into salted parts, in the manner of SD-JWT (RFC 9901): the event carries only the digests of the parts, so a part can be
 * shown alone, kept from the public, or lawfully erased, and the event still proves itself.
 *
 * A part's text is the canonical JSON of `[salt, name, content]`, its digest the hash of that text. The salt keeps a short content
 * (a name, an identity number) from being found by trying digests.
 */
import { canonical, parseCanonical } from './canonical.ts';
import { base64url, digestOf, fromBase64url, type Hash, hmac, utf8 } from './hash.ts';

/** Who may see a field: everyone, the office, those who need the person's data, or nobody beside the case's own people. */
export type FieldClass = 'open' | 'office' | 'personal' | 'secret';

/** What this module needs to know of a field: its class and its kind (only `text`, free text, matters here). */
export interface FieldShape {
  class: FieldClass;
  kind: string;
}

/** A part before it is salted. `content` is an object of fields for the two groups, the bare value for a field that stands alone. */
export interface FormPart {
  name: string;
  class: FieldClass;
  content: unknown;
}

/** A part as it is kept: the text that was hashed, and the digest (64 hexadecimal digits) that stands on the event. */
export interface SealedPart {
  text: string;
  digest: string;
}

/** A part read back from its text. */
export interface OpenedPart {
  salt: string;
  name: string;
  content: unknown;
}

/** Names of the two parts that hold several fields. */
export const GROUPS = ['open', 'office'] as const;

function isGroup(name: string): name is (typeof GROUPS)[number] {
  return name === 'open' || name === 'office';
}

/** Bytes of salt: 128 bits, as RFC 9901 section 9.3 asks. */
const SALT_BYTES = 16;

/** A field stands alone when it may have to be withheld or erased alone: a personal or secret one, and any free text, which may name anybody. */
function standsAlone(field: FieldShape): boolean {
  return field.class === 'personal' || field.class === 'secret' || field.kind === 'text';
}

/**
 * Cuts a form into parts: the open fields together as `open`, the office's together as `office`, each personal or secret field and each
 * free text alone under its own name. Fields that are `undefined` are not there. The order is fixed: the groups, then by name.
 * Throws on a field that the step does not have, and on one that stands alone under a group's name.
 */
export function splitForm(fields: Readonly<Record<string, FieldShape>>, form: Readonly<Record<string, unknown>>): FormPart[] {
  const groups: Record<(typeof GROUPS)[number], Record<string, unknown>> = { open: {}, office: {} };
  const alone: FormPart[] = [];
  for (const name of Object.keys(form).sort()) {
    const content = form[name];
    if (content === undefined) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) throw new Error(`表单没有「${name}」这一项`);
    if (standsAlone(field)) {
      if (isGroup(name)) throw new Error(`单独成份的项不能取名「${name}」,与分组同名`);
      alone.push({ name, class: field.class, content });
    } else {
      // defineProperty, so that a field called __proto__ is a field
      Object.defineProperty(groups[field.class as 'open' | 'office'], name, { value: content, enumerable: true });
    }
  }
  const grouped = GROUPS.filter((name) => Object.keys(groups[name]).length > 0).map((name) => ({
    name,
    class: name,
    content: groups[name],
  }));
  return [...grouped, ...alone];
}

/** The form again from its parts; of a part that is missing (withheld, erased) the fields are simply not there. */
export function joinForm(parts: readonly { name: string; content: unknown }[]): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  const put = (name: string, value: unknown) =>
    Object.defineProperty(form, name, { value, enumerable: true, writable: true, configurable: true });
  for (const { name, content } of parts) {
    if (isGroup(name)) for (const [field, value] of Object.entries(content ?? {})) put(field, value);
    else put(name, content);
  }
  return form;
}

/**
 * The salt of one part, as 22 characters of base64url. `secret` is 32 random bytes drawn for one command alone; a part's salt says
 * nothing of another's. The secret must be forgotten once the parts are sealed: whoever keeps it can try contents of an erased part.
 */
export function partSalt(secret: Uint8Array, name: string, hash: Hash): string {
  if (secret.length !== 32) throw new Error(`盐的种子应为 32 字节,得到 ${secret.length} 字节`);
  return base64url(hmac(hash, secret, utf8(`part:${name}`)).subarray(0, SALT_BYTES));
}

/** Salts and hashes one part. Throws a `CanonicalError` when the content is no JSON value. */
export function sealPart(part: { name: string; salt: string; content: unknown }, hash: Hash): SealedPart {
  const text = canonical([part.salt, part.name, part.content]);
  return { text, digest: digestOf(text, hash) };
}

/** All parts of a form, sealed with salts from one secret. `digests` is what goes on the event, `texts` what is kept beside it. */
export function sealForm(
  fields: Readonly<Record<string, FieldShape>>,
  form: Readonly<Record<string, unknown>>,
  secret: Uint8Array,
  hash: Hash,
): { digests: Record<string, string>; sealed: (SealedPart & { name: string; class: FieldClass })[] } {
  const sealed = splitForm(fields, form).map((part) => ({
    name: part.name,
    class: part.class,
    ...sealPart({ name: part.name, salt: partSalt(secret, part.name, hash), content: part.content }, hash),
  }));
  return { digests: Object.fromEntries(sealed.map((part) => [part.name, part.digest])), sealed };
}

/** Reads a part's text. Throws, saying why, when it is not canonical or not `[salt, name, content]` with a salt of 128 bits. */
export function openPart(text: string): OpenedPart {
  const value = parseCanonical(text);
  if (!Array.isArray(value) || value.length !== 3) throw new Error('不是 [盐, 名称, 内容] 三项');
  const [salt, name, content] = value as [unknown, unknown, unknown];
  if (typeof salt !== 'string' || typeof name !== 'string') throw new Error('盐和名称应为文字');
  if (fromBase64url(salt).length !== SALT_BYTES) throw new Error(`盐应为 ${SALT_BYTES} 字节`);
  return { salt, name, content };
}

/** Checks a part against the digest and the name under which the event holds it. Never throws. */
export function checkPart(
  part: { name: string; text: string; digest: string },
  hash: Hash,
): { ok: true; part: OpenedPart } | { ok: false; says: string } {
  if (digestOf(part.text, hash) !== part.digest) return { ok: false, says: `部分「${part.name}」的文本与摘要不符` };
  try {
    const opened = openPart(part.text);
    if (opened.name !== part.name) return { ok: false, says: `部分「${part.name}」的文本写的是「${opened.name}」` };
    return { ok: true, part: opened };
  } catch (error) {
    return { ok: false, says: `部分「${part.name}」${error instanceof Error ? error.message : String(error)}` };
  }
}
