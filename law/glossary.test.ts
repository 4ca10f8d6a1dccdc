import { expect, it } from 'vitest';
import { glossary } from './glossary.ts';
import { procedures } from './index.ts';

it('stands in docs/ as the law files say it', async () => {
  await expect(glossary(procedures)).toMatchFileSnapshot('../docs/glossary.md');
});
