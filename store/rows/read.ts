/** Reading: a case with its events, lists of cases, the work list by day, search. */
import type { Case } from '../../kernel/case/index.ts';
import type { Form } from '../../kernel/language/data.ts';
import { type LedgerEvent, readEvent } from '../../kernel/ledger/event.ts';
import { joinForm, openPart } from '../../kernel/ledger/parts.ts';
import type { Tenant } from '../append/tenant.ts';
import { bigrams, queryOf, wordsOf } from '../append/words.ts';

/** An event as a reader finds it: its parts with their classes, `erased` those no longer there. */
export interface ReadEvent {
  event: LedgerEvent;
  digest: string;
  /** Place in the sealed ledger; null while it waits. */
  seq: number | null;
  parts: { name: string; class: string; content: unknown }[];
  erased: string[];
}

/** A case as it stands. */
export async function readCase(tenant: Tenant, id: string): Promise<Case | undefined> {
  return tenant.database.within(tenant.code, async (client) => {
    const { rows } = await client.query<{ row: string }>('select row from cases where tenant = $1 and id = $2', [tenant.code, id]);
    return rows[0] && (JSON.parse(rows[0].row) as Case);
  });
}

/** The events of a case after number `since`, with what is kept of their forms. Who may see which part is the server's to say. */
export async function readEvents(tenant: Tenant, id: string, since = 0): Promise<ReadEvent[]> {
  return tenant.database.within(tenant.code, async (client) => {
    const events = await client.query<{ n: number; text: string; digest: string; seq: number | null }>(
      `select e.n, e.text, e.digest, l.seq from events e left join leaves l on l.tenant = e.tenant and l."case" = e."case" and l.n = e.n
       where e.tenant = $1 and e."case" = $2 and e.n > $3 order by e.n`,
      [tenant.code, id, since],
    );
    const parts = await client.query<{ n: number; name: string; class: string; text: string }>(
      'select n, name, class, text from parts where tenant = $1 and "case" = $2 and n > $3 order by n, name',
      [tenant.code, id, since],
    );
    return events.rows.map(({ n, text, digest, seq }) => {
      const event = readEvent(text);
      const own = parts.rows
        .filter((part) => part.n === n)
        .map(({ name, class: cls, text: t }) => ({ name, class: cls, content: openPart(t).content }));
      return { event, digest, seq, parts: own, erased: Object.keys(event.parts).filter((name) => !own.some((part) => part.name === name)) };
    });
  });
}

/** The form of an event, of the parts that the reader may see. */
export const formOfEvent = ({ parts }: ReadEvent, sees: (part: { name: string; class: string }) => boolean = () => true): Form =>
  joinForm(parts.filter(sees)) as Form;

export interface CaseLine {
  id: string;
  procedure: string;
  unit: string;
  opened: string;
  ended: string | null;
  subject: string | null;
  n: number;
}

/** Cases in the order of their opening, newest first; `after` is the cursor that the page before gave. */
export async function listCases(
  tenant: Tenant,
  { unit, procedure, open, limit = 50, after }: { unit?: string; procedure?: string; open?: boolean; limit?: number; after?: string } = {},
): Promise<{ cases: CaseLine[]; next?: string }> {
  const at = after?.indexOf('|') ?? -1;
  const [opened, id] = at < 0 ? ['9999-12-31', ''] : [after!.slice(0, at), after!.slice(at + 1)];
  return tenant.database.within(tenant.code, async (client) => {
    const { rows } = await client.query<CaseLine>(
      `select id, procedure, unit, opened, ended, subject, n from cases
       where tenant = $1 and ($2::text is null or unit = $2) and ($3::text is null or procedure = $3)
         and ($4::boolean is null or (ended is null) = $4) and (opened < $5 or (opened = $5 and id > $6))
       order by opened desc, id limit $7`,
      [tenant.code, unit ?? null, procedure ?? null, open ?? null, opened, id, limit],
    );
    const last = rows.length === limit ? rows.at(-1) : undefined;
    return { cases: rows, ...(last && { next: `${last.opened}|${last.id}` }) };
  });
}

export interface DueLine {
  case: string;
  rule: string;
  trigger: number;
  procedure: string;
  unit: string;
  day: string | null;
  roles: string[];
  outsider: boolean;
  silence: string | null;
  subject: string | null;
  /** The obligation without what depends on the day of asking: article, owes, from, due, state, unconfirmed, provisional. */
  body: {
    article: string;
    owes: string[];
    triggerStep: string;
    from: string;
    due?: string;
    state: 'open' | 'stopped';
    unconfirmed: boolean;
    provisional: boolean;
  };
}

/** What is owed and open, by its day, those without a day last. */
export async function listDues(
  tenant: Tenant,
  { unit, until, role, limit = 100 }: { unit?: string; until?: string; role?: string; limit?: number } = {},
): Promise<DueLine[]> {
  return tenant.database.within(tenant.code, async (client) => {
    const { rows } = await client.query<Omit<DueLine, 'roles' | 'body'> & { roles: string; body: string }>(
      `select d."case", d.rule, d.trigger, d.procedure, d.unit, d.day, d.roles, d.outsider, d.silence, c.subject, d.body
       from dues d join cases c on c.tenant = d.tenant and c.id = d."case"
       where d.tenant = $1 and ($2::text is null or d.unit = $2) and ($3::text is null or d.day <= $3)
         and ($4::text is null or $4 = any(string_to_array(d.roles, ' ')))
       order by d.day nulls last, d."case" limit $5`,
      [tenant.code, unit ?? null, until ?? null, role ?? null, limit],
    );
    return rows.map((row) => ({ ...row, roles: row.roles.split(' '), body: JSON.parse(row.body) as DueLine['body'] }));
  });
}

/**
 * Cases by words. `office`: within the units that the reader may see (none named: all). `public`: what is published on the day. `name`: entries of a
 * register of persons by a part of the name.
 */
export async function searchCases(
  tenant: Tenant,
  text: string,
  {
    kind = 'office',
    units,
    on,
    limit = 50,
  }: { kind?: 'public' | 'office' | 'name'; units?: readonly string[]; on?: string; limit?: number } = {},
): Promise<CaseLine[]> {
  const query = queryOf(kind === 'name' ? bigrams(text) : wordsOf(text));
  if (!query) return [];
  return tenant.database.within(tenant.code, async (client) => {
    const { rows } = await client.query<CaseLine>(
      `select c.id, c.procedure, c.unit, c.opened, c.ended, c.subject, c.n
       from search s join cases c on c.tenant = s.tenant and c.id = s."case"
       where s.tenant = $1 and s.kind = $2 and s.words @@ $3::tsquery and ($4::text[] is null or s.unit = any($4))
         and ($5::text is null or (coalesce(s.from_day, '') <= $5 and coalesce(s.until_day, '9999') >= $5))
       order by c.opened desc, c.id limit $6`,
      [tenant.code, kind, query, units ?? null, kind === 'public' ? (on ?? null) : null, limit],
    );
    return rows;
  });
}
