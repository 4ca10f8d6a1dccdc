import { describe, expect, it } from 'vitest';
import { choices, countOf, type Tally } from './counts.ts';

const line = (side: Tally[number]['side'], light: Tally[number]['light'], procedure: string, unit: string, n: number) => ({
  side,
  light,
  procedure,
  title: procedure,
  unit,
  unitName: unit,
  n,
});
const tally: Tally = [
  line('mine', 'red', 'a', 'u1', 2),
  line('mine', 'green', 'a', 'u2', 3),
  line('mine', 'green', 'b', 'u2', 7),
  line('unit', 'red', 'c', 'u1', 100),
];

describe('counts of the first page', () => {
  it('are sums under the filters, and what is another’s is not mine', () => {
    expect(countOf(tally, 'mine')).toBe(12);
    expect(countOf(tally, 'mine', { light: 'red' })).toBe(2);
    expect(countOf(tally, 'mine', { unit: 'u2', procedure: 'a' })).toBe(3);
  });
  it('choices are mine alone, the most first, under the other filter', () => {
    expect(choices(tally, 'procedure', {}).map((c) => [c.id, c.n])).toEqual([
      ['b', 7],
      ['a', 5],
    ]);
    expect(choices(tally, 'procedure', { unit: 'u1' }).map((c) => c.id)).toEqual(['a']);
    // the one that is chosen stays to be unchosen
    expect(choices(tally, 'procedure', { unit: 'u1', procedure: 'b' }).map((c) => c.id)).toEqual(['a', 'b']);
  });
});
