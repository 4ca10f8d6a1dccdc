/** What people wrote into a year's report and what they left out of it, each version with who and when. The newest of a part is the draft. */
import type { LeftOut, Written, WrittenParagraph } from '../../writing/annual/index.ts';
import type { Context } from '../context.ts';

/** Whose report of which year; `unit` is empty for the county's own. */
export interface DraftOf {
  year: number;
  unit?: string;
}
export interface DraftVersion {
  version: number;
  person: string;
  name: string;
  at: string;
}
/** The part under which what is left out is kept; no section is called so. */
export const LEFT_OUT = 'left-out';
export type Omission = Pick<LeftOut, 'figure' | 'reason'>;

export interface Draft {
  written: Written;
  leaveOut: Omission[];
  /** By part. */
  versions: Record<string, DraftVersion>;
}
interface Row {
  part: string;
  version: number;
  body: string;
  person: string;
  at: Date;
}

const seen = (context: Context, row: Row): DraftVersion => ({
  version: row.version,
  person: row.person,
  name: context.directory.personName(row.person),
  at: new Date(row.at).toISOString(),
});

/** The newest version of every part. A part that was given back to the program holds null. */
export async function readDraft(context: Context, { year, unit = '' }: DraftOf): Promise<Draft> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Row>(
      `select distinct on (part) part, version, body, person, at from report_drafts where tenant = $1 and year = $2 and unit = $3
       order by part, version desc`,
      [context.tenant.id, year, unit],
    ),
  );
  const draft: Draft = { written: {}, leaveOut: [], versions: {} };
  const written: Record<string, WrittenParagraph[]> = {};
  for (const row of rows) {
    draft.versions[row.part] = seen(context, row);
    const body = JSON.parse(row.body) as unknown;
    if (row.part === LEFT_OUT) draft.leaveOut = body as Omission[];
    else if (Array.isArray(body)) written[row.part] = body as WrittenParagraph[];
  }
  return { ...draft, written };
}

/** Every version of a part, the newest first. */
export async function readVersions(context: Context, { year, unit = '' }: DraftOf, part: string) {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Row>(
      'select part, version, body, person, at from report_drafts where tenant = $1 and year = $2 and unit = $3 and part = $4 order by version desc limit 100',
      [context.tenant.id, year, unit, part],
    ),
  );
  return rows.map((row) => ({ ...seen(context, row), paragraphs: (JSON.parse(row.body) as WrittenParagraph[] | null) ?? null }));
}

/** Keeps a new version behind `base` (0: none yet). Answers undefined where somebody was faster. */
export async function keepDraft(
  context: Context,
  { year, unit = '' }: DraftOf,
  part: string,
  { base, body, person }: { base: number; body: unknown; person: string },
): Promise<DraftVersion | undefined> {
  const at = context.now();
  const { rowCount } = await context.database.within(context.tenant.id, (client) =>
    client.query(
      `insert into report_drafts (tenant, year, unit, part, version, body, person, at)
       select $1, $2::int, $3, $4, $5::int + 1, $6, $7, $8
       where coalesce((select max(version) from report_drafts where tenant = $1 and year = $2 and unit = $3 and part = $4), 0) = $5
       on conflict do nothing`,
      [context.tenant.id, year, unit, part, base, JSON.stringify(body), person, at],
    ),
  );
  if (rowCount === 0) return undefined;
  return { version: base + 1, person, name: context.directory.personName(person), at };
}
