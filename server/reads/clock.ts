/** The day up to which the acts that the law deems are written; empty before the clock first ran. */
import type { Context } from '../context.ts';

export async function readClock(context: Context): Promise<string> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ day: string }>('select day from clocks where tenant = $1', [context.tenant.id]),
  );
  return rows[0]?.day ?? '';
}
