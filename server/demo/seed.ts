/** Makes the demonstration county on its first start: people, accounts, layers, registers, all through the ways that everybody uses. */

import { demoLayers } from '../../law/index.ts';
import { addAccount } from '../accounts/accounts.ts';
import type { Context } from '../context.ts';
import { DEMO_PASSWORD, demoAccounts } from './accounts.ts';
import { demoUnits } from './county.ts';
import { commandsOf } from './entry.ts';
import { demoPeople, demoPosts } from './people.ts';
import { demoRegisters } from './registers.ts';

/** From this day on its people hold their posts: before the first entry that names them. */
const POSTS_FROM = '2022-01-01';

export type Report = (says: string) => void;

/** The people of the county and their accounts; done again, it changes nothing. */
export async function seedPeople(context: Context): Promise<void> {
  // a county set up by an older version lacks whom this one adds
  if (demoPeople.some((p) => context.directory.person(p.id) === undefined))
    await context.directory.add(demoUnits, demoPeople, demoPosts(POSTS_FROM));
  for (const { account, person } of demoAccounts)
    await addAccount(context.database, context.tenant.id, { id: account, person }, DEMO_PASSWORD);
}

/**
 * The layers and registers, entered at `at`. Steps of one entry follow one another, entries go in side by side. Throws when one is refused: the law
 * has moved and the demonstration has not.
 */
export async function seedRegisters(context: Context, at: string, report: Report, registers = demoRegisters()): Promise<number> {
  await context.store.putLayers(context.tenant.id, demoLayers);
  let entered = 0;
  for (const register of registers) {
    await Promise.all(
      register.map(async (entry) => {
        for (const submission of commandsOf(entry, at)) {
          const outcome = await context.submit(submission);
          if (outcome.kind === 'done') entered++;
          else {
            const why = outcome.kind === 'refused' ? outcome.refusals.map((r) => r.says).join(';') : JSON.stringify(outcome);
            throw new Error(`演示数据 ${entry.id} 的「${submission.command.step}」没有记入:${why}`);
          }
        }
      }),
    );
    report(`已录入登记 ${entered} 笔`);
  }
  return entered;
}
