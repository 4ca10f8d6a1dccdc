/**
 * Search over everything one may see. Statutes, figures, units and people lie in memory (`search-index.ts`); cases, normative documents, parties
 * and files are found in the database by the words that the ledger keeps of them. A party's name finds a case in the reader's own unit alone, and
 * a party itself only where it stands in a case of his unit or was entered by it.
 */
import { actTitle, stepOf } from '../../kernel/case/index.ts';
import type { FieldClass } from '../../kernel/language/data.ts';
import { openPart } from '../../kernel/ledger/parts.ts';
import { dayOf, dayText } from '../../kernel/time/day.ts';
import { bigrams, queryOf, wordsOf } from '../../store/append/words.ts';
import { maySee, readerOf } from '../accounts/reading.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { type OneCase, readCases } from './case.ts';
import { LIBRARY } from './library.ts';
import { Names, SUBJECTS } from './names.ts';
import { type Hit, partsOf, type SearchIndex } from './search-index.ts';

export const KINDS = ['case', 'party', 'document', 'procedure', 'step', 'rule', 'figure', 'unit', 'person', 'file'] as const;
export type Kind = (typeof KINDS)[number];
export interface Found {
  /** What was looked for, cut into the words that are to be seen in what is found. */
  words: string[];
  groups: { kind: Kind; total: number; more: boolean; items: Hit[] }[];
}

/** Those who look over all units find other units' cases by the office's own words as well. */
const OVERSEERS = ['supervisor', 'planner'];
/** So many of the cases that have the words are put in order; beyond it the words are too common to find by. */
const CANDIDATES = 1000;

/** The words of a query; the last is perhaps not typed to its end. */
function typedQuery(words: readonly string[]): string | undefined {
  const query = queryOf(words);
  return query && `${query}:*`;
}

interface Ids {
  cases: string[];
  documents: string[];
  parties: string[];
  more: boolean;
}

/** Ids by words and names, in one statement: a keystroke waits for one answer of the database. */
async function readIds(context: Context, session: Session, q: string, limit: number): Promise<Ids> {
  const words = typedQuery([...wordsOf(q)]);
  const name = queryOf(bigrams(q));
  const overseer = session.roles.some((role) => OVERSEERS.includes(role));
  // entries of registers stand behind what is being done
  const registers = context.procedures.flatMap((p) => (p.register ? [p.id] : []));
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ kind: 'exact' | 'named' | 'words' | 'document' | 'party'; id: string }>(
      `with party as (
         select s."case" as id, row_number() over (order by c.opened desc, c.id) as place from search s join cases c on c.tenant = $1 and c.id = s."case"
         where s.tenant = $1 and s.kind = 'name' and $3::text is not null and s.words @@ $3::tsquery and c.ended is null
           and (c.unit = $4 or exists (select from cases own where own.tenant = $1 and own.unit = $4 and own.subject = c.id))
         order by place limit $5),
       worded as (
         select distinct s."case" as id from search s where s.tenant = $1 and s.kind <> 'name' and $2::text is not null and s.words @@ $2::tsquery
           and ($6 or s.kind = 'public' or s.unit = $4) limit ${CANDIDATES})
       select kind, id from (
         select 'exact' as kind, id, 0 as place from cases where tenant = $1 and id = $7
         union all
         (select 'named', c.id, row_number() over (order by c.ended is null desc, c.opened desc, c.id) as place from cases c
          where c.tenant = $1 and c.unit = $4 and c.subject in (select id from party) order by place limit $5)
         union all
         (select 'words', c.id, row_number() over (order by c.procedure = any($8), c.unit = $4 desc, c.ended is null desc, c.opened desc, c.id) as place
          from worded w join cases c on c.tenant = $1 and c.id = w.id where c.procedure not in ('${LIBRARY}', '${SUBJECTS}') order by place limit $5)
         union all
         (select 'document', c.id, row_number() over (order by c.opened desc, c.id) as place from cases c
          where c.tenant = $1 and c.procedure = '${LIBRARY}' and $2::text is not null and exists (select from search s
            where s.tenant = $1 and s."case" = c.id and s.kind <> 'name' and s.words @@ $2::tsquery) order by place limit $5)
         union all
         select 'party', id, place from party) found
       order by kind, place`,
      [context.tenant.id, words ?? null, name ?? null, session.unit.id, limit + 1, overseer, q, registers],
    ),
  );
  const of = (...kinds: string[]) => kinds.flatMap((kind) => rows.filter((r) => r.kind === kind).map((r) => r.id));
  const cases = [...new Set(of('exact', 'named', 'words'))];
  return { cases, documents: of('document'), parties: of('party'), more: cases.length > limit };
}

/** The latest number that a case carries, by its words as everybody may read them. */
function numberOf({ case: c, procedure }: OneCase): string {
  for (const act of [...c.acts].reverse())
    for (const [name, field] of Object.entries(stepOf(procedure, act.step)?.form ?? {}))
      if (field.kind === 'number' && typeof act.facts[name] === 'string') return act.facts[name] as string;
  return '';
}

/** Files of these cases by their name, where the reader may see the part that names them. */
async function readFiles(
  context: Context,
  session: Session,
  cases: ReadonlyMap<string, OneCase>,
  words: readonly string[],
): Promise<Hit[]> {
  const [first = ''] = words;
  if (cases.size === 0 || first === '') return [];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; n: number; name: string; class: FieldClass; text: string }>(
      `select "case", n, name, class, text from parts where tenant = $1 and "case" = any($2) and position('"digest"' in text) > 0
         and position($3 in lower(text)) > 0 order by "case", n desc, name`,
      [context.tenant.id, [...cases.keys()], first],
    ),
  );
  return rows.flatMap((row) => {
    const one = cases.get(row.case);
    const act = one?.case.acts.find((a) => a.n === row.n);
    if (!one || !act || !maySee(readerOf(session, one.case), row.class)) return [];
    const says = `${one.procedure.title} · ${actTitle(one.procedure, act.step)}`;
    return filesIn(openPart(row.text).content)
      .filter((name) => words.every((w) => name.toLowerCase().includes(w)))
      .map((title): Hit => ({ kind: 'file', id: row.case, title, says, part: String(row.n) }));
  });
}
/** Names of files anywhere in a part's content. */
function filesIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(filesIn);
  if (typeof content !== 'object' || content === null) return [];
  const { name, digest } = content as { name?: unknown; digest?: unknown };
  return typeof name === 'string' && typeof digest === 'string' ? [name] : Object.values(content).flatMap(filesIn);
}

/** Everything that has the words, a few of each kind, or many of one. */
export async function findAll(context: Context, session: Session, index: SearchIndex, q: string, only?: Kind, limit = 5): Promise<Found> {
  const whole = q.trim();
  const words = partsOf(whole.toLowerCase());
  // the database works while what lies in memory is gone through
  const asked =
    whole === '' || (only !== undefined && !['case', 'party', 'document', 'file'].includes(only))
      ? { cases: [], documents: [], parties: [], more: false }
      : readIds(context, session, whole, limit);
  const known = index.find(whole, only === undefined ? limit : Math.max(limit, 50));
  const ids = await asked;
  const looked = only === undefined || only === 'file' ? ids.cases : ids.cases.slice(0, limit);
  const cases = await readCases(context, [...looked, ...ids.documents, ...ids.parties]);
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  const hits = (list: readonly string[], make: (one: OneCase) => Hit): Hit[] =>
    list.slice(0, limit).flatMap((id) => {
      const one = cases.get(id);
      return one && one.case.acts.length > 0 ? [make(one)] : [];
    });
  const group = (kind: Kind, items: Hit[], total: number, more = false) => ({ kind, items, total, more });
  const files = await readFiles(context, session, new Map(looked.flatMap((id) => (cases.has(id) ? [[id, cases.get(id)!]] : []))), words);
  const found = [
    group(
      'case',
      hits(ids.cases, (one) => caseHit(context, session, names, one)),
      Math.min(ids.cases.length, limit),
      ids.more,
    ),
    group(
      'party',
      hits(ids.parties, (one) => ({ kind: 'party', id: one.case.id, title: names.subjectOf(one, true) })),
      Math.min(ids.parties.length, limit),
      ids.parties.length > limit,
    ),
    group(
      'document',
      hits(ids.documents, (one) => ({ kind: 'document', id: one.case.id, title: names.subjectOf(one, true), says: numberOf(one) })),
      Math.min(ids.documents.length, limit),
      ids.documents.length > limit,
    ),
    ...(['procedure', 'step', 'rule', 'figure', 'unit', 'person'] as const).map((kind) => {
      const of = known.get(kind);
      return group(kind, of?.hits ?? [], of?.total ?? 0, (of?.total ?? 0) > (of?.hits.length ?? 0));
    }),
    group('file', files.slice(0, limit), files.length, files.length > limit),
  ];
  return {
    words: [whole.toLowerCase(), ...words],
    groups: found.filter((g) => g.items.length > 0 && (only === undefined || g.kind === only)),
  };
}

function caseHit(context: Context, session: Session, names: Names, one: OneCase): Hit {
  const { case: c, procedure } = one;
  const last = c.acts.at(-1)!;
  return {
    kind: 'case',
    id: c.id,
    title: names.subjectOf(one, readerOf(session, c).personal) || procedure.title,
    says: [
      procedure.title,
      numberOf(one),
      context.directory.unitName(c.unit),
      `${actTitle(procedure, last.step)} ${dayText(dayOf(last.on))}`,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
