/** Who is to be told: those who can sign in, by the unit, the roles and the person to whom a case was given. */
import { type Context, todayOf } from '../context.ts';
import { readAssigned } from '../reads/assigned.ts';

export interface Recipients {
  /** Whose debt it is: of a case given to one who owes it, his alone. */
  of(debt: { case: string; unit: string; roles: readonly string[] }): string[];
  /** Whose an organ's debt is: in these units of whoever does it there, and of those who hold its role everywhere. */
  organ(units: ReadonlySet<string>, does: (roles: readonly string[]) => boolean, roles: readonly string[]): string[];
  /** Whether the person signs in here at all. */
  has(person: string): boolean;
  /** Where his letters go. */
  mail(person: string): string | undefined;
}

export async function readRecipients(context: Context): Promise<Recipients> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ person: string; mail: string | null }>('select person, mail from accounts where tenant = $1 and not locked', [
      context.tenant.id,
    ]),
  );
  const { directory } = context;
  const today = todayOf(context);
  const given = await readAssigned(context);
  const people = [...new Set(rows.map((r) => r.person))].flatMap((id) => {
    const unit = directory.person(id)?.unit;
    if (unit === undefined) return [];
    const held = directory.rolesOf(id, today);
    return [{ id, unit, held, here: [...held, 'office'], everywhere: directory.rolesOf(id, today, '') }];
  });
  const mails = new Map(rows.flatMap((r) => (r.mail ? [[r.person, r.mail] as const] : [])));
  return {
    of: ({ case: id, unit, roles }) => {
      const holds = (list: readonly string[]) => roles.some((role) => list.includes(role));
      const to = given.get(id);
      if (to !== undefined && holds(directory.rolesOf(to, today, unit))) return people.some((p) => p.id === to) ? [to] : [];
      return people.filter((p) => (p.unit === unit && holds(p.here)) || holds(p.everywhere)).map((p) => p.id);
    },
    organ: (units, does, roles) =>
      people.filter((p) => (units.has(p.unit) && does(p.held)) || roles.some((role) => p.everywhere.includes(role))).map((p) => p.id),
    has: (person) => people.some((p) => p.id === person),
    mail: (person) => mails.get(person),
  };
}
