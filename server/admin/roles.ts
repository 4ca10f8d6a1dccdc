/** What each role may do, read from the law; who holds it; and which units lack somebody for a role that the procedures they run need. */
import type { ProcedureData } from '../../kernel/language/data.ts';
import { addMonths } from '../../kernel/time/day.ts';
import { roles as lawRoles } from '../../law/roles.ts';
import { OFFICE_RIGHTS, roleTitle, titleOf } from '../accounts/roles.ts';
import { type Context, todayOf } from '../context.ts';

export interface RoleView {
  id: string;
  title: string;
  /** A right of the office itself, no role of a law. */
  office: boolean;
  holders: number;
  /** Held in every unit's cases, by these. */
  everywhere: string[];
  procedures: { id: string; title: string; steps: string[] }[];
}
export interface Hole {
  unit: string;
  unitName: string;
  role: string;
  title: string;
  procedures: string[];
}

const isOutsider = (p: ProcedureData, role: string): boolean =>
  p.roles[role]?.outsider === true || (lawRoles as Record<string, { outsider?: boolean }>)[role]?.outsider === true;
/** Done by no person's hand, or by anybody of the unit. */
const NOBODYS = new Set(['clock', 'told', 'office', 'agency']);
/** A procedure is one of a unit's own while the unit had a case of it within a year. */
const MONTHS = 12;

export function readRoles(context: Context): RoleView[] {
  const today = todayOf(context);
  const people = context.directory.people(today);
  const done = new Map<string, RoleView['procedures']>();
  for (const p of context.procedures) {
    const by = new Map<string, string[]>();
    for (const step of Object.values(p.steps)) by.set(step.by, [...(by.get(step.by) ?? []), step.title]);
    for (const [role, steps] of by)
      if (!isOutsider(p, role) && role !== 'clock' && role !== 'told')
        done.set(role, [...(done.get(role) ?? []), { id: p.id, title: p.title, steps: [...new Set(steps)] }]);
  }
  return [...done.keys(), ...Object.keys(OFFICE_RIGHTS)].map((id) => {
    const holders = people.filter((p) => p.roles.includes(id));
    return {
      id,
      title: titleOf(id),
      office: id in OFFICE_RIGHTS,
      holders: holders.length,
      everywhere: holders.filter((p) => context.directory.rolesOf(p.id, today, '').includes(id)).map((p) => p.name),
      procedures: done.get(id) ?? [],
    };
  });
}

/** Units with the roles that nobody there holds and nobody holds everywhere, for the procedures that the unit ran of late. */
export async function readHoles(context: Context): Promise<Hole[]> {
  const today = todayOf(context);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ unit: string; procedure: string }>(
      'select unit, procedure from cases where tenant = $1 and (ended is null or opened >= $2) group by unit, procedure',
      [context.tenant.id, addMonths(today, -MONTHS)],
    ),
  );
  const byId = new Map(context.procedures.map((p) => [p.id, p]));
  const people = context.directory.people(today);
  const everywhere = new Set(people.flatMap((p) => context.directory.rolesOf(p.id, today, '')));
  const inUnit = new Map<string, Set<string>>();
  for (const p of people) inUnit.set(p.unit, new Set([...(inUnit.get(p.unit) ?? []), ...p.roles]));
  const holes = new Map<string, Hole>();
  const open = new Set(context.directory.units().map((u) => u.id));
  for (const { unit, procedure } of rows) {
    const p = byId.get(procedure);
    if (!p || !open.has(unit)) continue;
    for (const role of new Set(Object.values(p.steps).map((s) => s.by))) {
      if (NOBODYS.has(role) || isOutsider(p, role) || everywhere.has(role) || inUnit.get(unit)?.has(role)) continue;
      const key = `${unit}|${role}`;
      const hole = holes.get(key) ?? { unit, unitName: context.directory.unitName(unit), role, title: roleTitle(p, role), procedures: [] };
      if (!hole.procedures.includes(p.title)) hole.procedures.push(p.title);
      holes.set(key, hole);
    }
  }
  const order = new Map(context.directory.units().map((u, i) => [u.id, i]));
  return [...holes.values()].sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0));
}
