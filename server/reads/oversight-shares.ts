/** How a unit's acts of a period came about, each with its base: counted only when asked, in the county's own order of units, never ranked. */
import type { Context } from '../context.ts';

export interface UnitShares {
  unit: string;
  name: string;
  /** Acts of the period, the base of the rest. */
  acts: number;
  /** Entered afterwards (补录). */
  recorded: number;
  /** Entered from paper in another's name. */
  paper: number;
  /** Acts to which somebody put his name for what only a person can judge, and how many of them bear one and the same name. */
  attested: number;
  foremost: number;
  signer?: string;
  deemed: number;
}

export async function readShares(context: Context, { from, to }: { from: string; to: string }): Promise<UnitShares[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ unit: string; person: string | null; acts: number; recorded: number; paper: number; attested: number; deemed: number }>(
      `select unit, person, count(*) as acts, count(*) filter (where recorded) as recorded, count(*) filter (where paper) as paper,
         count(*) filter (where attested) as attested, count(*) filter (where deemed) as deemed
       from (select c.unit, substring(e.text from '"actor":\\{"person":"([^"]+)"') as person, substring(e.text from '"on":"([0-9-]{10})') as day,
           position('"recorded":true' in e.text) > 0 as recorded, position('"by":"paper"' in e.text) > 0 as paper,
           position('"attested":[]' in e.text) = 0 as attested, position('"deemed":{' in e.text) > 0 as deemed
         from events e join cases c on c.tenant = e.tenant and c.id = e."case" where e.tenant = $1) as acts
       where day between $2 and $3 group by unit, person`,
      [context.tenant.id, from, to],
    ),
  );
  return context.directory.units().flatMap((unit) => {
    const own = rows.filter((r) => r.unit === unit.id);
    if (own.length === 0) return [];
    const sum = (of: (r: (typeof rows)[number]) => number) => own.reduce((n, r) => n + of(r), 0);
    const [first] = own.filter((r) => r.person !== null && r.attested > 0).sort((a, b) => b.attested - a.attested);
    return [
      {
        unit: unit.id,
        name: unit.name,
        acts: sum((r) => r.acts),
        recorded: sum((r) => r.recorded),
        paper: sum((r) => r.paper),
        attested: sum((r) => r.attested),
        foremost: first?.attested ?? 0,
        ...(first?.person && { signer: context.directory.personName(first.person) }),
        deemed: sum((r) => r.deemed),
      },
    ];
  });
}
