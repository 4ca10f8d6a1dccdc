/** What the sign-in page may know before anyone is signed in: whose ledger it is, and in a demonstration who may be tried. */

import { titleOf } from '../accounts/roles.ts';
import { answers, Door } from '../api/answers.ts';
import { type Context, todayOf } from '../context.ts';
import { DEMO_PASSWORD, demoAccounts } from '../demo/accounts.ts';
import type { App } from '../http/types.ts';

export function doorRoutes(app: App, context: Context): void {
  app.get(
    '/api/door',
    {
      config: { open: true },
      schema: { tags: ['登录'], summary: '登录之前:哪个地区,演示县有哪些账号', security: [], response: answers(200, Door) },
    },
    async () => {
      const { tenant, directory } = context;
      if (!tenant.demo) return { tenant, accounts: [] };
      const today = todayOf(context);
      return {
        tenant,
        accounts: demoAccounts.flatMap(({ account, person, says }) => {
          const found = directory.person(person);
          if (!found) return [];
          const roles = directory.rolesOf(person, today).map((role) => titleOf(role));
          return [{ account, password: DEMO_PASSWORD, name: found.name, unit: directory.unitName(found.unit), roles, says }];
        }),
      };
    },
  );
}
