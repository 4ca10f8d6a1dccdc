import { describe, expect, it } from 'vitest';
import { pieces } from './results.tsx';

describe('marking the words found', () => {
  it('takes the longest word that fits, and leaves the rest as it is', () => {
    expect(pieces('行政处罚决定', ['处罚', '行政处罚'])).toEqual([
      { text: '行政处罚', hit: true },
      { text: '决定', hit: false },
    ]);
  });
  it('goes by letters without case, and loses no letter', () => {
    for (const [text, words] of [
      ['ABC公司', ['abc']],
      ['没有', ['别的']],
      ['', ['字']],
    ] as const)
      expect(
        pieces(text, words)
          .map((p) => p.text)
          .join(''),
      ).toBe(text);
    expect(pieces('ABC公司', ['abc'])[0]).toEqual({ text: 'ABC', hit: true });
  });
});
