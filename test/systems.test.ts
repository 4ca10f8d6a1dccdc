/** `docs/systems.md` says what the law files, their scenarios, the checker and the documents say today. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE, systemsNow } from '../cli/systems.ts';

it('stands in docs/ as it is counted now', async () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(await systemsNow());
}, 240_000);
