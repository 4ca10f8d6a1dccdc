/** Accounts to sign in with: opened, given a new password, locked, their sessions ended. A password is shown once and kept as its argon2id text alone. */
import { randomInt } from 'node:crypto';
import type { ClientBase } from 'pg';
import Type from 'typebox';
import { hashed } from '../accounts/accounts.ts';
import { Id } from '../api/requests.ts';
import type { Context } from '../context.ts';
import { ADMIN, cannot, changeKind } from './change.ts';
import { personHere } from './people.ts';

const closed = { additionalProperties: false } as const;
/** Letters and digits that are not taken for one another when they are read aloud. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 14;
export const newPassword = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

interface Kept {
  id: string;
  person: string;
  locked: boolean;
}
/** Every account with whose it is. */
export async function readAccounts(context: Context): Promise<(Kept & { sessions: number })[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Kept & { sessions: number }>(
      `select a.id, a.person, a.locked, count(s.digest) as sessions from accounts a
       left join sessions s on s.tenant = a.tenant and s.account = a.id and s.until > now()
       where a.tenant = $1 group by a.id, a.person, a.locked order by a.id`,
      [context.tenant.id],
    ),
  );
  return rows;
}
async function accountOf(context: Context, id: string): Promise<Kept> {
  const found = (await readAccounts(context)).find((a) => a.id === id);
  if (!found) throw cannot('没有这个账号');
  return found;
}
const endSessions = `delete from sessions where tenant = $1 and account = $2`;

export const accountKinds = [
  changeKind({
    kind: 'account.open',
    roles: ADMIN,
    schema: Type.Object(
      { kind: Type.Literal('account.open'), person: Id, account: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$' }) },
      closed,
    ),
    prepare: async (context, { person: id, account }) => {
      const person = personHere(context, id);
      if ((await readAccounts(context)).some((a) => a.id === account)) throw cannot(`账号「${account}」已经有人使用`);
      return {
        title: `为${person.name}开设账号${account}`,
        target: account,
        before: '没有这个账号',
        after: `账号${account},首次密码已交本人`,
        second: false,
        apply: async (client: ClientBase) => {
          const password = newPassword();
          await client.query('insert into accounts (tenant, id, person, password) values ($1, $2, $3, $4)', [
            context.tenant.id,
            account,
            id,
            await hashed(password),
          ]);
          return { password, id: account };
        },
      };
    },
  }),
  changeKind({
    kind: 'account.password',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('account.password'), account: Id }, closed),
    prepare: async (context, { account }) => {
      const { person } = await accountOf(context, account);
      return {
        title: `重设${context.directory.personName(person)}的账号${account}的密码`,
        target: account,
        before: '原密码',
        after: '新密码,已登录的全部退出',
        second: false,
        apply: async (client: ClientBase) => {
          const password = newPassword();
          const { id: tenant } = context.tenant;
          await client.query('update accounts set password = $3 where tenant = $1 and id = $2', [tenant, account, await hashed(password)]);
          await client.query(endSessions, [tenant, account]);
          return { password };
        },
      };
    },
  }),
  changeKind({
    kind: 'account.lock',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('account.lock'), account: Id, locked: Type.Boolean() }, closed),
    prepare: async (context, { account, locked }) => {
      const kept = await accountOf(context, account);
      if (kept.locked === locked) throw cannot(locked ? '账号已经停用' : '账号没有停用');
      return {
        title: `${locked ? '停用' : '恢复'}${context.directory.personName(kept.person)}的账号${account}`,
        target: account,
        before: kept.locked ? '停用' : '可以登录',
        after: locked ? '停用,已登录的全部退出' : '可以登录',
        second: false,
        apply: async (client: ClientBase) => {
          const { id: tenant } = context.tenant;
          await client.query('update accounts set locked = $3 where tenant = $1 and id = $2', [tenant, account, locked]);
          if (locked) await client.query(endSessions, [tenant, account]);
          return undefined;
        },
      };
    },
  }),
  changeKind({
    kind: 'account.sessions',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('account.sessions'), account: Id }, closed),
    prepare: async (context, { account }) => {
      const { person } = await accountOf(context, account);
      return {
        title: `让${context.directory.personName(person)}的账号${account}在各处退出`,
        target: account,
        before: '在用',
        after: '已登录的全部退出',
        second: false,
        apply: async (client: ClientBase) => {
          await client.query(endSessions, [context.tenant.id, account]);
          return undefined;
        },
      };
    },
  }),
];
