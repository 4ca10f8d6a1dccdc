import { expect, it } from 'vitest';
import { together } from './together.ts';

it('sends what is asked within a moment in one request, and each gets its own', async () => {
  const sent: string[][] = [];
  const ask = together(async (keys) => {
    sent.push(keys);
    return Object.fromEntries(keys.filter((k) => k !== 'none').map((k) => [k, k.length]));
  });
  const none = expect(ask('none')).rejects.toThrow();
  expect(await Promise.all([ask('a'), ask('bb'), ask('a')])).toEqual([1, 2, 1]);
  await none;
  expect(sent).toEqual([['none', 'a', 'bb']]);
});
it('tells each asker that it failed', async () => {
  const ask = together<number>(() => Promise.reject(new Error('down')));
  await Promise.all([expect(ask('a')).rejects.toThrow('down'), expect(ask('b')).rejects.toThrow('down')]);
});
