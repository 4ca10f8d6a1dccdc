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
}

export class Directory {
  readonly #database: Database;
  readonly #tenant: string;
  #units = new Map<string, UnitRow>();
  #people = new Map<string, PersonRow>();
  #posts = new Map<string, Post[]>();

  constructor(database: Database, tenant: string) {
    this.#database = database;
    this.#tenant = tenant;
  }

  async load(): Promise<void> {
    await this.#database.within(this.#tenant, async (client) => {
      const units = await client.query<UnitRow>('select id, name, kind from units order by place, id');
      this.#units = new Map(units.rows.map((u) => [u.id, u]));
      const people = await client.query<{ id: string; name: string; unit: string }>('select id, name, unit from people order by unit, id');
      this.#people = new Map(people.rows.map((p) => [p.id, { ...p, roles: [] }]));
      const posts = await client.query<{ person: string; role: string; from_day: string; until_day: string | null; everywhere: boolean }>(
        'select person, role, from_day, until_day, everywhere from posts order by person, from_day, role',
      );
      this.#posts = new Map();
      for (const { person, role, from_day, until_day, everywhere } of posts.rows) {
        const post = { person, role, everywhere, from: from_day, ...(until_day !== null && { until: until_day }) };
        this.#posts.set(person, [...(this.#posts.get(person) ?? []), post]);
      }
    });
  }

  units(): UnitRow[] {
    return [...this.#units.values()];
  }
  unit(id: string): UnitRow | undefined {
    return this.#units.get(id);
  }
  /** The name of a unit; of one that is not in the register, what the ledger says. */
  unitName(id: string): string {
    return this.#units.get(id)?.name ?? id;
  }
  person(id: string): { id: string; name: string; unit: string } | undefined {
    return this.#people.get(id);
  }
  personName(id: string): string {
    return this.#people.get(id)?.name ?? id;
  }
  /** The roles that a person holds on a day; with `unit`, those that reach that unit's cases. */
  rolesOf(person: string, day: string, unit?: string): string[] {
    const own = unit === undefined || this.#people.get(person)?.unit === unit;
    const held = (this.#posts.get(person) ?? []).filter((p) => p.from <= day && (p.until === undefined || day < p.until));
    return [...new Set(held.filter((p) => own || p.everywhere).map((p) => p.role))];
  }
  /** People with the roles that they hold on the day; of one unit, or with one role, where asked. */
  people(day: string, only: { unit?: string; role?: string } = {}): PersonRow[] {
    return [...this.#people.values()]
      .filter((p) => only.unit === undefined || p.unit === only.unit)
      .map((p) => ({ ...p, roles: this.rolesOf(p.id, day) }))
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
