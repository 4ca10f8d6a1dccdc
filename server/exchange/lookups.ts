/** What the rows of a file name, found beforehand: units, people, entries of registers, parties by their codes, cases that stand already. */
import type { Case } from '../../kernel/case/index.ts';
import { fetchAll } from '../../store/append/fetch.ts';
import type { Context } from '../context.ts';
import { levelOf, unitFinder } from '../plan/units.ts';
import { readCases } from '../reads/case.ts';
import type { Mapping } from './mapping.ts';
import { claimsOfCodes } from './parties.ts';
import { caseIdOf, sourceFault } from './source.ts';
import type { Row } from './table.ts';
import type { Known } from './values.ts';

export interface Lookups extends Known {
  /** An entry of a register by the text of one of its facts. */
  entry: (register: string, by: string, text: string) => string | undefined;
  /** The party in the register that has this code. */
  party: (code: string) => string | undefined;
  standing: Map<string, Case>;
}

/** Entries of a register by a fact (`list.code`), those not ended. */
async function entriesBy(context: Context, register: string, by: string): Promise<Map<string, string>> {
  const [step, field] = by.split('.') as [string, string];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string; row: string }>('select id, row from cases where tenant = $1 and procedure = $2 and ended is null', [
      context.tenant.id,
      register,
    ]),
  );
  return new Map(
    rows.flatMap(({ id, row }): [string, string][] => {
      const value = (JSON.parse(row) as Case).acts.findLast((act) => act.step === step)?.facts[field];
      return typeof value === 'string' ? [[value, id]] : [];
    }),
  );
}

export async function lookupsFor(context: Context, mapping: Mapping, rows: readonly Row[]): Promise<Lookups> {
  const { directory, database, tenant, held } = context;
  const names = rows.flatMap((row) => row.cells[mapping.unit] ?? []);
  const find = unitFinder(directory.units(), levelOf(names));
  const people = new Map<string, string | undefined>();
  for (const { id, name, unit } of directory.people('9999-12-31')) {
    const key = `${unit} ${name}`;
    // two of one name in a unit: which of them is meant nobody can say
    people.set(key, people.has(key) ? undefined : id);
  }
  const registers = new Map<string, Map<string, string>>();
  const codes = new Set<string>();
  for (const step of mapping.steps)
    for (const from of Object.values(step.form)) {
      if (typeof from === 'string') continue;
      if ('register' in from && !registers.has(`${from.register} ${from.by}`))
        registers.set(`${from.register} ${from.by}`, await entriesBy(context, from.register, from.by));
      if ('party' in from && from.party.code !== undefined) for (const row of rows) codes.add(row.cells[from.party.code] ?? '');
    }
  codes.delete('');
  const claims = claimsOfCodes(context, codes);
  const found = await fetchAll(database.pool, tenant.id, { cases: [], claims: claims.keys() }, held.remembered);
  const parties = new Map<string, string>();
  for (const [claim, { holder }] of found.claims) if (holder !== null) parties.set(claims.get(claim)!, holder);
  const ids = rows.flatMap((row) => {
    const source = row.cells[mapping.source] ?? '';
    return sourceFault(source) === undefined ? [caseIdOf(mapping.id, source)] : [];
  });
  const standing = await readCases(context, ids);
  return {
    unit: (name) => find(name).unit,
    person: (name, unit) => people.get(`${unit} ${name}`),
    entry: (register, by, text) => registers.get(`${register} ${by}`)?.get(text),
    party: (code) => parties.get(code),
    standing: new Map([...standing].map(([id, one]) => [id, one.case])),
  };
}
