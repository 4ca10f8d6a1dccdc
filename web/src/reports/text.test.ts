/** The stops of print beside numbers: they are known by what stands on either side. */
import { expect, it } from 'vitest';
import { printedPieces } from './text.ts';

it('sets stops beside numbers as the Word file does, and leaves the numbers alone', () => {
  const n = { text: '1,200件' };
  expect(printedPieces(['全年收到', n, ',其中(依法)受理', n, ';办结3.5万件。'], (x) => x.text)).toEqual([
    '全年收到',
    n,
    '\uff0c其中\uff08依法\uff09受理',
    n,
    '\uff1b办结3.5万件。',
  ]);
});
