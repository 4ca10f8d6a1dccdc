/** The work list as the office shows it: read by its own query, for somebody of the unit who holds every role of the office in the procedure. */
import type { Obligation } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { instantOf, UNIT } from '../../kernel/scenario/command.ts';
import { type Day, dayOf } from '../../kernel/time/day.ts';
import { procedures } from '../../law/index.ts';
import { Directory } from '../../server/accounts/directory.ts';
import type { Session } from '../../server/api/shapes.ts';
import type { Context } from '../../server/context.ts';
import { type DueKept, readDues } from '../../server/reads/dues.ts';
import { listDues, type Store } from '../../store/index.ts';

/** A line of the work list, with the acts that would discharge it. */
export interface Shown extends DueKept {
  owes: string[];
}

/** People who need no register: whoever asks holds these roles, in his own unit alone. */
class Desk extends Directory {
  readonly #roles: string[];
  constructor(store: Store, tenant: string, roles: string[]) {
    super(store.database, tenant);
    this.#roles = roles;
  }
  override rolesOf(_person: string, _day: string, unit?: string): string[] {
    return unit === undefined || unit === UNIT ? this.#roles : [];
  }
}

/** The list of the unit's desk on that day (`all`: of every unit), and what the office's other reads of that day work with. */
export async function workList(
  store: Store,
  tenant: string,
  procedure: ProcedureData,
  on: Day,
  of?: 'all',
): Promise<{ context: Context; rows: Shown[] }> {
  const roles = Object.entries(procedure.roles).flatMap(([id, { outsider }]) => (outsider ? [] : [id]));
  const held = await store.tenant(tenant);
  const context: Context = {
    tenant: { id: tenant, name: '示例', demo: true },
    store,
    database: store.database,
    held,
    submit: (submission) => store.submit(tenant, submission),
    directory: new Desk(store, tenant, roles),
    procedures,
    now: () => instantOf(on),
  };
  const session: Session = {
    account: '甲',
    person: { id: '甲', name: '甲' },
    unit: { id: UNIT, name: '示例局' },
    roles,
    tenant: context.tenant,
    today: dayOf(on),
  };
  const [{ rows }, bodies] = await Promise.all([
    readDues(context, session, { limit: 1000, ...(of && { unit: of }) }),
    listDues(held, { limit: 1000 }),
  ]);
  const owes = new Map(bodies.map((row) => [`${row.case} ${row.rule} ${row.trigger}`, row.body.owes]));
  return { context, rows: rows.map((row) => ({ ...row, owes: owes.get(`${row.case} ${row.rule} ${row.trigger}`) ?? [] })) };
}

/** Where the work list of a case says something else than its obligations as computed for that day: missing, too much, another day or light. */
export function differences(shown: readonly Shown[], obligations: readonly Obligation[]): string[] {
  const text = (rule: string, trigger: number, day: string | null, light: string): string => `${rule} ${trigger} ${day ?? '-'} ${light}`;
  const kept = shown.map((row) => text(row.rule, row.trigger, row.day, row.light));
  const owed = obligations
    .filter((o) => o.state === 'open' || o.state === 'stopped')
    .map((o) => text(o.rule, o.trigger, o.due ?? null, o.light));
  return [
    ...kept.filter((one) => !owed.includes(one)).map((one) => `清单多出 ${one}`),
    ...owed.filter((one) => !kept.includes(one)).map((one) => `清单缺少 ${one}`),
  ];
}
