/**
 * Every rule of every law file, by the scenarios that show it, once more through the real store to the light on the work list: an alarm that the law
 * declares is seen to ring. One database; each scenario has a tenant of its own. What another scenario shows again is left to `law/scenarios.test.ts`.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Scenarios } from '../kernel/scenario/scenario.ts';
import { nationalCalendar as calendar } from '../law/calendar/index.ts';
import { testServer } from '../store/testing/server.ts';
import { throughStore } from './testing/through-store.ts';

const law = join(dirname(fileURLToPath(import.meta.url)), '../law');
const files = readdirSync(law, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.scenarios.ts'));
const server = testServer({ calendar });
let tenants = 0;

/** The scenarios that together show every rule that any of them shows, those of most rules first. */
function covering(scenarios: Scenarios['scenarios']): Scenarios['scenarios'] {
  const seen = new Set<string>();
  return scenarios
    .toSorted((a, b) => b.rules.length - a.rules.length)
    .filter((s) => {
      const more = s.rules.some((r) => !seen.has(r));
      for (const r of s.rules) seen.add(r);
      return more;
    });
}

describe.concurrent.each(files.sort())('%s', async (file) => {
  const { procedure, scenarios } = ((await import(join(law, file))) as { default: Scenarios }).default;

  it.each(covering(scenarios).map((s) => [s.title, s] as const))('%s', async (_, scenario) => {
    const code = `51${String(++tenants).padStart(4, '0')}`;
    expect(await throughStore(server.store, code, procedure, scenario)).toEqual([]);
  });
});
