/** The names that references stand for: parties, cases and entries. Fetched for a whole answer at once, shown as the reader may see them. */
import { lastOf, stepOf } from '../../kernel/case/index.ts';
import type { FieldData } from '../../kernel/language/data.ts';
import { openPart } from '../../kernel/ledger/parts.ts';
import type { Context } from '../context.ts';
import { type OneCase, readCases } from './case.ts';

/** The register in which persons and companies are held once; every other file keeps a reference. */
export const SUBJECTS = 'subject';
const NATURAL = '自然人';

/** A name as those outside the case's unit see it: the surname of a person, the kind of anything else. */
export const maskedName = (kind: string, name: string): string => (kind === NATURAL ? `${[...name][0] ?? ''}某` : `某${kind || '单位'}`);

/** The field by which a case is named, where that is a text of its own that only its unit may read (an entry of a register of persons). */
export function ownName({ case: c, procedure }: OneCase): { part: string; kind: string } | undefined {
  const [step = '', name = ''] = procedure.subject?.split('.') ?? [];
  const field = stepOf(procedure, step)?.form[name];
  if (!procedure.register || field?.kind !== 'text' || field.class !== 'personal') return undefined;
  const kind = lastOf(c.acts, step)?.facts.kind;
  return { part: name, kind: typeof kind === 'string' ? kind : '' };
}

/** Collects what an answer refers to, fetches it in one go, and then names it. */
export class Names {
  readonly #context: Context;
  readonly #wanted = new Set<string>();
  readonly #found = new Map<string, OneCase>();
  readonly #own = new Map<string, string>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Notes what a value of a field refers to. */
  note(field: FieldData | undefined, value: unknown): void {
    if (!field) return;
    if (field.kind === 'rows' && Array.isArray(value)) {
      for (const row of value)
        for (const [name, f] of Object.entries(field.rows ?? {})) this.note(f, (row as Record<string, unknown>)[name]);
      return;
    }
    if (field.kind !== 'party' && field.kind !== 'ref') return;
    for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') this.#wanted.add(id);
  }
  noteCase(id: string | undefined): void {
    if (id !== undefined) this.#wanted.add(id);
  }
  /** A case at hand: what names it is noted, and it need not be fetched again. */
  know(one: OneCase): void {
    this.#found.set(one.case.id, one);
    const { field, value } = subjectField(one);
    this.note(field, value);
  }

  /** Fetches what was noted, what names the cases among it, and the names that stand in parts of their own. */
  async fetch(): Promise<this> {
    // a reference's own name may be a reference: a certificate's officer is none, a penalty's party is
    for (let depth = 0; depth < 2; depth++) {
      const missing = [...this.#wanted].filter((id) => !this.#found.has(id));
      if (missing.length === 0) break;
      for (const one of (await readCases(this.#context, missing)).values()) this.know(one);
    }
    const named = [...this.#found.values()].flatMap((one) => {
      const own = ownName(one);
      return own ? [{ id: one.case.id, part: own.part }] : [];
    });
    if (named.length > 0) for (const { id, name } of await readOwnNames(this.#context, named)) this.#own.set(id, name);
    return this;
  }

  case(id: string): OneCase | undefined {
    return this.#found.get(id);
  }
  /** What names a case in a list: a party, an officer, a title; masked for those who may not know it. */
  subjectOf(one: OneCase, known: boolean): string {
    const own = ownName(one);
    if (own) {
      const name = this.#own.get(one.case.id);
      return name === undefined ? '(已依法删除)' : known ? name : maskedName(own.kind, name);
    }
    const { field, value } = subjectField(one);
    return value === undefined ? '' : this.text(field, value, known);
  }
  /** A reference to another case, by what names it. */
  caseText(id: string, known: boolean): string {
    const found = this.#found.get(id);
    return found ? this.subjectOf(found, known) || found.procedure.title : id;
  }

  /** A value in words. `known`: the reader may see whom a personal reference names. */
  text(field: FieldData | undefined, value: unknown, known: boolean): string {
    const { directory } = this.#context;
    const each = (name: (id: string) => string) => (Array.isArray(value) ? value : [value]).map((x) => name(String(x))).join('、');
    switch (field?.kind) {
      case 'money':
        return `${(Number(value) / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })}元`;
      case 'yes':
        return value === true ? '是' : '否';
      case 'agency':
        return each((id) => directory.unitName(id));
      case 'official':
      case 'officials':
        return each((id) => directory.personName(id));
      case 'party':
      case 'ref':
        return each((id) => this.caseText(id, known));
      case 'files':
        return (value as { name: string }[]).map((f) => f.name).join('、');
      case 'rows':
        return (value as Record<string, unknown>[]).map((row) => this.#row(field, row, known)).join('\n');
      case 'choices':
        return (value as string[]).join('、');
      default:
        return String(value);
    }
  }
  #row(field: FieldData, row: Record<string, unknown>, known: boolean): string {
    return Object.entries(field.rows ?? {})
      .filter(([name]) => row[name] !== undefined)
      .map(([name, f]) => `${f.title}:${this.text(f, row[name], known)}`)
      .join(';');
  }
}

/** The field that names a case, and its latest value. */
function subjectField({ case: c, procedure }: OneCase): { field: FieldData | undefined; value: unknown } {
  const [step = '', name = ''] = procedure.subject?.split('.') ?? [];
  const value = procedure.subject ? lastOf(c.acts, step)?.facts[name] : undefined;
  return { field: stepOf(procedure, step)?.form[name], value: typeof value === 'string' ? value : undefined };
}

/** The latest content of each entry's name; an entry whose name was erased is not among them. */
export async function readOwnNames(
  context: Context,
  wanted: readonly { id: string; part: string }[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string; text: string }>(
      `select distinct on (p."case") p."case" as id, p.text from unnest($2::text[], $3::text[]) as u(id, part)
       join parts p on p.tenant = $1 and p."case" = u.id and p.name = u.part order by p."case", p.n desc`,
      [context.tenant.id, wanted.map((w) => w.id), wanted.map((w) => w.part)],
    ),
  );
  return rows.flatMap(({ id, text }) => {
    const { content } = openPart(text);
    return typeof content === 'string' ? [{ id, name: content }] : [];
  });
}
