/** What the sign-in page may know before anyone is signed in: whose ledger it is, and in a demonstration who may be tried. */
import { answers, Door } from '../api/answers.ts';
import { type Context, todayOf } from '../context.ts';
import { DEMO_PASSWORD, demoAccounts } from '../demo/accounts.ts';
import type { App } from '../http/types.ts';

/** The titles of roles, as the procedures name them. */
function roleTitles(context: Context): Map<string, string> {
  return new Map(context.procedures.flatMap((p) => Object.entries(p.roles).map(([id, role]) => [id, role.title] as const)));
}

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
      const titles = roleTitles(context);
      const today = todayOf(context);
      return {
        tenant,
        accounts: demoAccounts.flatMap(({ account, person, says }) => {
          const found = directory.person(person);
          if (!found) return [];
          const roles = directory.rolesOf(person, today).map((role) => titles.get(role) ?? role);
          return [{ account, password: DEMO_PASSWORD, name: found.name, unit: directory.unitName(found.unit), roles, says }];
        }),
      };
    },
  );
}
