/** How many cases of each procedure are open and ended. */
import type { Context } from '../context.ts';

export async function countCases(context: Context): Promise<Map<string, { open: number; ended: number }>> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ procedure: string; open: number; ended: number }>(
      `select procedure, count(*) filter (where ended is null) as open, count(*) filter (where ended is not null) as ended
       from cases where tenant = $1 group by procedure`,
      [context.tenant.id],
    ),
  );
  return new Map(rows.map(({ procedure, open, ended }) => [procedure, { open, ended }]));
}
