/** The rows of projections, fetched for many cases at once. */
import type pg from 'pg';

/** What stands beside one case in the tables of projections. */
export interface Rows {
  row:
    | {
        n: number;
        head: string;
        procedure: string;
        edition: string;
        unit: string;
        opened: string;
        ended: string | null;
        subject: string | null;
        row: string;
      }
    | undefined;
  dues: {
    rule: string;
    trigger: number;
    unit: string;
    procedure: string;
    day: string | null;
    roles: string;
    outsider: boolean;
    silence: string | null;
    body: string;
  }[];
  tally: {
    n: number;
    i: number;
    figure: string;
    def: string;
    day: string;
    unit: string;
    dims: string;
    amount: number;
    many: number;
    member: string | null;
    act: number;
  }[];
  points: { point: string }[];
  followUps: { key: string; n: number; body: string; done: boolean; in: boolean }[];
  search: { kind: string; unit: string; words: string[] }[];
}

export const NONE: Rows = { row: undefined, dues: [], tally: [], points: [], followUps: [], search: [] };

/** The rows of many cases, in six statements. */
export async function rowsOf(client: pg.ClientBase, tenant: string, ids: readonly string[]): Promise<Map<string, Rows>> {
  const found = new Map<string, Rows>(
    ids.map((id) => [id, { row: undefined, dues: [], tally: [], points: [], followUps: [], search: [] }]),
  );
  const each = async (sql: string, put: (rows: Rows, row: never) => void): Promise<void> => {
    const { rows } = await client.query<{ case_: string }>(sql, [tenant, ids]);
    for (const { case_, ...row } of rows) put(found.get(case_)!, row as never);
  };
  const where = 'where tenant = $1 and "case" = any($2)';
  await each(
    'select id as case_, n, head, procedure, edition, unit, opened, ended, subject, row from cases where tenant = $1 and id = any($2)',
    (rows, row) => {
      rows.row = row;
    },
  );
  await each(
    `select "case" as case_, rule, trigger, unit, procedure, day, roles, outsider, silence, body from dues ${where}`,
    (rows, row) => rows.dues.push(row),
  );
  await each(`select "case" as case_, n, i, figure, def, day, unit, dims, amount, many, member, act from tally ${where}`, (rows, row) =>
    rows.tally.push(row),
  );
  await each(`select "case" as case_, point from lookups ${where}`, (rows, row) => rows.points.push(row));
  await each(
    `select f."case" as case_, f.key, f.n, f.body, f.done, exists (select from events e where e.tenant = f.tenant and e.key = f.key) as in
     from followups f where f.tenant = $1 and f."case" = any($2)`,
    (rows, row) => rows.followUps.push(row),
  );
  await each(`select "case" as case_, kind, unit, tsvector_to_array(words) as words from search ${where}`, (rows, row) =>
    rows.search.push(row),
  );
  return found;
}
