/** The slip of a case (收件凭证): a number for the day and a code, drawn once. With both anyone looks up where the case stands. */
import { randomInt } from 'node:crypto';
import { lastOf, stepOf } from '../../kernel/case/index.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../context.ts';
import { type OneCase, readCases } from './case.ts';

export interface Slip {
  no: string;
  code: string;
  case: string;
  /** The civil day on which it was drawn. */
  on: string;
}
const CODE_DIGITS = 8;
const COLUMNS = 'no, code, "case", at as on';

/** The slip of a case, drawn when it is first asked for. */
export async function slipOf(context: Context, id: string): Promise<Slip> {
  const today = todayOf(context);
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const day = today.replaceAll('-', '');
  return context.database.within(context.tenant.id, async (client) => {
    const found = await client.query<Slip>(`select ${COLUMNS} from slips where tenant = $1 and "case" = $2`, [context.tenant.id, id]);
    if (found.rows[0]) return found.rows[0];
    // two windows at the same moment take their numbers in turn
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`slips ${context.tenant.id}`]);
    const { rows } = await client.query<Slip>(
      `insert into slips (tenant, no, code, "case", at)
       select $1, $2 || '-' || lpad((count(*) + 1)::text, 4, '0'), $3, $4, $5 from slips where tenant = $1 and at = $5
       on conflict (tenant, "case") do nothing returning ${COLUMNS}`,
      [context.tenant.id, day, code, id, today],
    );
    if (rows[0]) return rows[0];
    const again = await client.query<Slip>(`select ${COLUMNS} from slips where tenant = $1 and "case" = $2`, [context.tenant.id, id]);
    return again.rows[0]!;
  });
}

/** The slip of this number and code; undefined where they do not belong together. */
export async function slipBy(context: Context, no: string, code: string): Promise<Slip | undefined> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Slip>(`select ${COLUMNS} from slips where tenant = $1 and no = $2 and code = $3`, [context.tenant.id, no, code]),
  );
  return rows[0];
}

/** Slips of a party's cases, the latest first: for one who has lost his. */
export async function slipsOfParty(context: Context, party: string): Promise<{ slip: Slip; one: OneCase }[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Slip>(
      // the case's row holds references of its acts: a text search narrows it, the acts themselves decide
      `select s.no, s.code, s."case", s.at as on from slips s join cases c on c.tenant = s.tenant and c.id = s."case"
       where s.tenant = $1 and position($2 in c.row) > 0 order by s.no desc limit 50`,
      [context.tenant.id, party],
    ),
  );
  const cases = await readCases(
    context,
    rows.map((r) => r.case),
  );
  return rows.flatMap((slip) => {
    const one = cases.get(slip.case);
    return one && partiesOf(one).includes(party) ? [{ slip, one }] : [];
  });
}

/** The parties that the case's opening act names. */
export function partiesOf({ case: c, procedure }: OneCase): string[] {
  const first = c.acts[0];
  const fields = first ? (stepOf(procedure, first.step)?.form ?? {}) : {};
  const facts = first ? (lastOf(c.acts, first.step)?.facts ?? {}) : {};
  return Object.entries(fields).flatMap(([name, f]) =>
    f.kind === 'party' && typeof facts[name] === 'string' ? [facts[name] as string] : [],
  );
}
