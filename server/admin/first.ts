/** The first administrator of an installation that nobody can sign in to yet: one unit, one person, one account. Everything else is set up from there. */
import { hashed } from '../accounts/accounts.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../context.ts';
import { newPassword } from './accounts.ts';

const UNIT = { id: 'office', name: '本级人民政府办公室', kind: '部门' as const };
const PERSON = { id: 'administrator', name: '系统管理员', unit: UNIT.id };
const ACCOUNT = 'guanli';

/** Makes the first administrator where there is nobody; undefined where somebody is. The password is given back once. */
export async function firstAdministrator(context: Context): Promise<{ account: string; password: string } | undefined> {
  if (context.directory.everybody().length > 0) return undefined;
  await context.directory.add([UNIT], [PERSON], [{ person: PERSON.id, role: 'admin', from: todayOf(context), everywhere: true }]);
  const password = newPassword();
  await context.database.within(context.tenant.id, async (client) =>
    client.query('insert into accounts (tenant, id, person, password) values ($1, $2, $3, $4)', [
      context.tenant.id,
      ACCOUNT,
      PERSON.id,
      await hashed(password),
    ]),
  );
  return { account: ACCOUNT, password };
}
