/** Units and people, held in memory: they are few, and every answer names some. Read again when one is added. */
import type { Database } from '../../store/database/database.ts';
import type { PersonRow, UnitRow } from '../api/shapes.ts';

/** A role from a day on, until the day on which it ended. */
export interface Post {
  person: string;
  role: string;
  from: string;
  until?: string;
  /** Held in every unit's cases, not in the person's own unit alone. */
  everywhere?: boolean;
  /** The person in whose place it is held for a time (代理). */
  deputyFor?: string;
}

/** A unit as the register has it: one that is closed stays there, for the ledger names it. */
export interface UnitKept extends UnitRow {
  closedOn?: string;
  mergedInto?: string;
}
export interface PersonKept {
  id: string;
  name: string;
  unit: string;
  /** The day on which the person left. */
  leftOn?: string;
}

export class Directory {
  readonly #database: Database;
  readonly #tenant: string;
  readonly #today: (() => string) | undefined;
  #units = new Map<string, UnitKept>();
  #people = new Map<string, PersonKept>();
  #posts = new Map<string, Post[]>();

  /** `today`: by it a unit is closed and a person has left; without it none is. */
  constructor(database: Database, tenant: string, today?: () => string) {
    this.#database = database;
    this.#tenant = tenant;
    this.#today = today;
  }

  async load(): Promise<void> {
    await this.#database.within(this.#tenant, async (client) => {
      const units = await client.query<UnitRow & { closed_on: string | null; merged_into: string | null }>(
        'select id, name, kind, closed_on, merged_into from units order by place, id',
      );
      this.#units = new Map(
        units.rows.map(({ closed_on, merged_into, ...u }) => [
          u.id,
          { ...u, ...(closed_on !== null && { closedOn: closed_on }), ...(merged_into !== null && { mergedInto: merged_into }) },
        ]),
      );
      const people = await client.query<{ id: string; name: string; unit: string; left_on: string | null }>(
        'select id, name, unit, left_on from people order by unit, id',
      );
      this.#people = new Map(people.rows.map(({ left_on, ...p }) => [p.id, { ...p, ...(left_on !== null && { leftOn: left_on }) }]));
      const posts = await client.query<{
        person: string;
        role: string;
        from_day: string;
        until_day: string | null;
        everywhere: boolean;
        deputy_for: string | null;
      }>('select person, role, from_day, until_day, everywhere, deputy_for from posts order by person, from_day, role');
      this.#posts = new Map();
      for (const { person, role, from_day, until_day, everywhere, deputy_for } of posts.rows) {
        const post = {
          person,
          role,
          everywhere,
          from: from_day,
          ...(until_day !== null && { until: until_day }),
          ...(deputy_for !== null && { deputyFor: deputy_for }),
        };
        this.#posts.set(person, [...(this.#posts.get(person) ?? []), post]);
      }
    });
  }

  /** The units at work today. */
  units(): UnitRow[] {
    const today = this.#today?.();
    return [...this.#units.values()]
      .filter((u) => today === undefined || u.closedOn === undefined || today < u.closedOn)
      .map(({ id, name, kind }) => ({ id, name, kind }));
  }
  /** All units that ever were, those that are closed with their day. */
  everyUnit(): UnitKept[] {
    return [...this.#units.values()];
  }
  unit(id: string): UnitKept | undefined {
    return this.#units.get(id);
  }
  /** The name of a unit; of one that is not in the register, what the ledger says. */
  unitName(id: string): string {
    return this.#units.get(id)?.name ?? id;
  }
  /** Whoever is or was here: the ledger names those who left. */
  person(id: string): PersonKept | undefined {
    return this.#people.get(id);
  }
  everybody(): PersonKept[] {
    return [...this.#people.values()];
  }
  /** All posts of a person, those that are over and those to come included. */
  postsOf(person: string): readonly Post[] {
    return this.#posts.get(person) ?? [];
  }
  /** Whether the person has left by the day. */
  hasLeft(person: string, day: string): boolean {
    const left = this.#people.get(person)?.leftOn;
    return left !== undefined && left <= day;
  }
  personName(id: string): string {
    return this.#people.get(id)?.name ?? id;
  }
  /** The roles that a person holds on a day; with `unit`, those that reach that unit's cases. */
  rolesOf(person: string, day: string, unit?: string): string[] {
    const own = unit === undefined || this.#people.get(person)?.unit === unit;
    if (this.hasLeft(person, day)) return [];
    const held = (this.#posts.get(person) ?? []).filter((p) => p.from <= day && (p.until === undefined || day < p.until));
    return [...new Set(held.filter((p) => own || p.everywhere).map((p) => p.role))];
  }
  /** People with the roles that they hold on the day; of one unit, or with one role, where asked. */
  people(day: string, only: { unit?: string; role?: string } = {}): PersonRow[] {
    return [...this.#people.values()]
      .filter((p) => (only.unit === undefined || p.unit === only.unit) && !this.hasLeft(p.id, day))
      .map(({ id, name, unit }) => ({ id, name, unit, roles: this.rolesOf(id, day) }))
      .filter((p) => only.role === undefined || p.roles.includes(only.role));
  }

  /** Adds units, people and posts (a set-up or an import), all or none of them. */
  async add(
    units: readonly UnitRow[],
    people: readonly { id: string; name: string; unit: string }[],
    posts: readonly Post[],
  ): Promise<void> {
    await this.#database.within(this.#tenant, async (client) => {
      for (const [i, u] of units.entries())
        await client.query('insert into units (tenant, id, name, kind, place) values ($1, $2, $3, $4, $5) on conflict do nothing', [
          this.#tenant,
          u.id,
          u.name,
          u.kind,
          i,
        ]);
      await client.query(
        `insert into people (tenant, id, name, unit) select $1, u.* from unnest($2::text[], $3::text[], $4::text[]) u on conflict do nothing`,
        [this.#tenant, people.map((p) => p.id), people.map((p) => p.name), people.map((p) => p.unit)],
      );
      await client.query(
        `insert into posts (tenant, person, role, from_day, until_day, everywhere)
         select $1, u.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[]) u on conflict do nothing`,
        [
          this.#tenant,
          posts.map((p) => p.person),
          posts.map((p) => p.role),
          posts.map((p) => p.from),
          posts.map((p) => p.until ?? null),
          posts.map((p) => p.everywhere === true),
        ],
      );
    });
    await this.load();
  }
}
