/** Every projection against a replay: case rows, dues, tally, lookups, follow-ups, search, claims, cube. */
import type pg from 'pg';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { numberText } from '../append/claims.ts';
import { searchRows } from '../append/delta.ts';
import type { Tenant } from '../append/tenant.ts';
import type { ReadCase } from './cases.ts';
import type { Findings } from './finding.ts';
import { caseDifferences, type Replayed, replayCase } from './replay.ts';
import { NONE, type Rows, rowsOf } from './rows.ts';
import type { StoredCase } from './source.ts';

/** Cases whose rows are fetched together. */
const PAGE = 200;

/** Rows that should be there and are not, that are and should not, that are otherwise: by their key. */
function compare<T>(expected: Map<string, T>, found: Map<string, T>, say: (key: string, how: '缺少' | '多出' | '被改动') => void): void {
  for (const [key, row] of expected) {
    const other = found.get(key);
    if (other === undefined) say(key, '缺少');
    else if (canonical(other) !== canonical(row)) say(key, '被改动');
  }
  for (const key of found.keys()) if (!expected.has(key)) say(key, '多出');
}

/** Checks the projections of a whole ledger, case by case, and at the end what goes over all cases. */
export class ProjectionCheck {
  readonly #client: pg.ClientBase;
  readonly #tenant: Tenant;
  readonly #findings: Findings;
  readonly pending: string[] = [];
  readonly #drawn = new Map<string, Set<string>>();
  readonly #uniques = new Map<string, string>();
  #unreadable = false;
  #page: { read: ReadCase; stored: StoredCase }[] = [];

  constructor(client: pg.ClientBase, tenant: Tenant, findings: Findings) {
    this.#client = client;
    this.#tenant = tenant;
    this.#findings = findings;
  }

  /** Takes in a case; it is checked with the others of its page. */
  async check(read: ReadCase, stored: StoredCase): Promise<void> {
    this.#page.push({ read, stored });
    if (this.#page.length >= PAGE) await this.#flush();
  }

  async #flush(): Promise<void> {
    const page = this.#page;
    this.#page = [];
    if (page.length === 0) return;
    const ids = page.map(({ read }) => read.id);
    const rows = await rowsOf(this.#client, this.#tenant.code, ids);
    for (const { read, stored } of page) this.#case(read, stored, rows.get(read.id) ?? NONE);
  }

  #case(read: ReadCase, stored: StoredCase, rows: Rows): void {
    const { id, procedure } = read;
    const findings = this.#findings;
    if (!read.whole || read.erased) this.#unreadable = true;
    if (stored.events.length === 0) {
      if (rows.row) findings.add({ kind: 'case', case: id, says: `案件 ${id} 有案件行,却没有事件` });
      else findings.add({ kind: 'case', case: id, says: `案件 ${id} 没有事件,却有与它有关的行` });
      return;
    }
    if (!procedure) return;
    let replayed: Replayed;
    try {
      replayed = replayCase(procedure, read.recorded, this.#tenant.ground, this.#tenant.editions.asked(procedure.id));
    } catch (error) {
      findings.add({ kind: 'case', case: id, says: `案件 ${id} 不能重放:${error instanceof Error ? error.message : String(error)}` });
      return;
    }
    this.#caseRow(id, rows, replayed);
    this.#dues(id, rows, replayed);
    this.#tally(id, rows, replayed);
    this.#points(id, rows, replayed);
    this.#followUps(id, rows, replayed, read.erased);
    this.#search(id, rows, replayed, read, stored);
    for (const { key, text } of replayed.drawn) {
      const texts = this.#drawn.get(key) ?? new Set();
      if (texts.has(text)) findings.add({ kind: 'claim', case: id, row: key, says: `文号 ${text} 用了不止一次(案件 ${id})` });
      this.#drawn.set(key, texts.add(text));
    }
    for (const key of replayed.uniques) this.#uniques.set(key, id);
  }

  #caseRow(id: string, { row }: Rows, { case: c, projection }: Replayed): void {
    if (!row) {
      this.#findings.add({ kind: 'case', case: id, says: `案件 ${id} 的案件行被删除` });
      return;
    }
    if (!c) return;
    const differs = caseDifferences(row.row, c);
    const columns = {
      n: c.n,
      head: c.head,
      procedure: c.procedure,
      edition: c.edition,
      unit: c.unit,
      opened: c.opened,
      ended: projection.ended,
      subject: projection.subject,
    };
    for (const [name, value] of Object.entries(columns))
      if (row[name as keyof typeof columns] !== value && !differs.includes(name)) differs.push(name);
    if (differs.length > 0)
      this.#findings.add({ kind: 'case', case: id, says: `案件 ${id} 的案件行与重放结果不同(${differs.join('、')}):被改动` });
  }

  #dues(id: string, { dues }: Rows, { case: c, projection }: Replayed): void {
    const expected = new Map(
      [...projection.dues].map(([key, due]) => [key, { ...due, unit: c?.unit ?? '', procedure: c?.procedure ?? '' }]),
    );
    const found = new Map(dues.map((due) => [`${due.rule} ${due.trigger}`, due]));
    compare(expected, found, (key, how) =>
      this.#findings.add({ kind: 'due', case: id, row: key, says: `案件 ${id} 的期限行「${key}」${how}` }),
    );
  }

  #tally(id: string, rows: Rows, { tally }: Replayed): void {
    const keyed = <T extends { n: number; i: number }>(list: readonly T[]) => new Map(list.map((row) => [`${row.n}/${row.i}`, row]));
    compare(keyed(tally), keyed(rows.tally), (key, how) => {
      const [n = 0] = key.split('/').map(Number);
      const figure = (keyed(tally).get(key) ?? keyed(rows.tally).get(key))?.figure;
      this.#findings.add({
        kind: 'tally',
        case: id,
        n,
        row: key,
        says: `案件 ${id} 第 ${n} 个事件计入指标「${figure}」的行(${key})${how}`,
      });
    });
  }

  #points(id: string, { points }: Rows, { projection }: Replayed): void {
    const found = new Map(points.map(({ point }) => [point, true]));
    compare(new Map([...projection.points].map((point) => [point, true])), found, (key, how) =>
      this.#findings.add({ kind: 'lookup', case: id, row: key, says: `案件 ${id} 的查找行「${key}」${how}` }),
    );
  }

  #followUps(id: string, { followUps }: Rows, replayed: Replayed, erased: boolean): void {
    const body = (text: string): string => (erased ? '' : text);
    const expected = new Map(replayed.followUps.map(({ n, followUp }) => [followUp.key, { n, body: body(canonical(followUp)) }]));
    const found = new Map(followUps.map(({ key, n, body: text }) => [key, { n, body: body(text) }]));
    compare(expected, found, (key, how) =>
      this.#findings.add({ kind: 'follow-up', case: id, row: key, says: `案件 ${id} 的后续事项「${key}」${how}` }),
    );
    for (const { key, done, in: isIn } of followUps) {
      if (done && !isIn)
        this.#findings.add({ kind: 'follow-up', case: id, row: key, says: `案件 ${id} 的后续事项「${key}」标为办结,账上没有它的事件` });
      if (!done && !isIn) this.pending.push(`后续事项「${key}」(案件 ${id})尚未办结`);
    }
  }

  #search(id: string, { search }: Rows, { case: c }: Replayed, read: ReadCase, stored: StoredCase): void {
    // what was erased took its words along, and cannot be computed again
    if (read.erased || !read.procedure || !c) return;
    const corrected = read.recorded.some(({ event }) => event.corrects !== undefined);
    const words = new Map<string, Set<string>>();
    for (const { event } of read.recorded) {
      const parts = stored.parts.filter((part) => part.n === event.n) as unknown as Parameters<typeof searchRows>[1]['parts'];
      let rows: ReturnType<typeof searchRows> = [];
      try {
        rows = searchRows(read.procedure, { event, parts }, c, this.#tenant.ground);
      } catch {
        return; // an unreadable part has been named
      }
      for (const row of rows) words.set(row.kind, new Set([...(words.get(row.kind) ?? []), ...row.words]));
    }
    const row = (kind: string, list: Iterable<string>) => [kind, [...list].sort()] as const;
    // a published act that was corrected is searched by its words of before and after
    const known = (kind: string): boolean => !corrected || kind !== 'public';
    const expected = new Map([...words].filter(([kind]) => known(kind)).map(([kind, list]) => row(kind, list)));
    const found = new Map(search.filter(({ kind }) => known(kind)).map(({ kind, words: list }) => row(kind, list)));
    compare(expected as Map<string, unknown>, found as Map<string, unknown>, (key, how) =>
      this.#findings.add({ kind: 'search', case: id, row: key, says: `案件 ${id} 的检索行「${key}」${how}` }),
    );
    // the office's row alone is read by unit: what is published is for everybody, and a name is found by all who may look for names
    if (search.some(({ kind, unit }) => kind === 'office' && unit !== c.unit))
      this.#findings.add({ kind: 'search', case: id, says: `案件 ${id} 的检索行单位与案件不同` });
  }

  /** What no single case shows: series without gaps, unique values, the cube. */
  async finish(): Promise<void> {
    await this.#flush();
    const { rows: claims } = await this.#client.query<{ key: string; version: number; holder: string | null }>(
      `select key, version, holder from claims where tenant = $1 and (key like 'n|%' or key like 'u|%')`,
      [this.#tenant.code],
    );
    const byKey = new Map(claims.map((claim) => [claim.key, claim]));
    for (const [key, texts] of this.#drawn) {
      const [, , series = '', year = ''] = key.split('|');
      const version = byKey.get(key)?.version;
      const missing = Array.from({ length: texts.size }, (_, i) => numberText(series, Number(year), i + 1)).filter(
        (text) => !texts.has(text),
      );
      for (const text of missing) this.#findings.add({ kind: 'claim', row: key, says: `文号 ${text} 缺号` });
      if (version !== texts.size)
        this.#findings.add({
          kind: 'claim',
          row: key,
          says: `编号行「${key}」登记到 ${version ?? '(没有)'},账上用到 ${texts.size}:被改动`,
        });
    }
    // when an event cannot be read, what it claimed is not known
    if (!this.#unreadable)
      for (const { key, holder } of claims) {
        if (key.startsWith('n|') && !this.#drawn.has(key))
          this.#findings.add({ kind: 'claim', row: key, says: `编号行「${key}」没有用过它的事件:多出` });
        if (key.startsWith('u|') && this.#uniques.get(key) !== holder)
          this.#findings.add({ kind: 'claim', row: key, says: `唯一值行「${key}」与账上不符:被改动` });
      }
    for (const key of this.#uniques.keys())
      if (!byKey.has(key)) this.#findings.add({ kind: 'claim', row: key, says: `唯一值行「${key}」缺少` });
    await this.#cube();
  }

  /** The cube against the tally of what is sealed, by the day of its seal. */
  async #cube(): Promise<void> {
    const { rows } = await this.#client.query<{
      figure: string;
      day: string;
      sealed: string;
      unit: string;
      dims: string;
      have: number | null;
      want: number | null;
    }>(
      `with days as (select size, day, lag(size, 1, 0::bigint) over (order by size) as since from seals where tenant = $1),
       wanted as (
         select t.figure, t.def, t.day, d.day as sealed, t.unit, t.dims, sum(t.amount)::bigint as amount, sum(t.many)::bigint as many
         from leaves l join days d on l.seq >= d.since and l.seq < d.size
         join tally t on t.tenant = l.tenant and t."case" = l."case" and t.n = l.n
         where l.tenant = $1 and t.member is null group by 1, 2, 3, 4, 5, 6)
       select coalesce(w.figure, c.figure) as figure, coalesce(w.day, c.day) as day, coalesce(w.sealed, c.sealed) as sealed,
         coalesce(w.unit, c.unit) as unit, coalesce(w.dims, c.dims) as dims, c.amount as have, w.amount as want
       from wanted w full join (select * from cube where tenant = $1) c using (figure, def, day, sealed, unit, dims)
       where c.amount is distinct from w.amount or c.many is distinct from w.many limit 1000`,
      [this.#tenant.code],
    );
    for (const { figure, day, sealed, unit, dims, have, want } of rows)
      this.#findings.add({
        kind: 'cube',
        row: `${figure} ${day} ${sealed} ${unit} ${dims}`,
        says: `指标「${figure}」${day}(${unit}${dims === '{}' ? '' : ` ${dims}`},${sealed} 封存)的汇总为 ${have ?? '(没有)'},由事件重算为 ${want ?? '(没有)'}:被改动`,
      });
  }
}
