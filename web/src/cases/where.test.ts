import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseWhere, rangeOf, whereText } from './where.ts';

it('an address gives back the conditions that it was made of, whatever their values hold', () => {
  const condition = fc.record({ path: fc.stringMatching(/^[a-z]{1,8}\.[a-z]{1,8}$/), value: fc.string({ unit: 'grapheme' }) });
  fc.assert(
    fc.property(fc.array(condition), (list) => {
      expect(parseWhere(whereText(list))).toEqual(list);
    }),
  );
});
it('no condition is no part of the address, and a broken one is left out', () => {
  expect(whereText([])).toBeUndefined();
  expect(parseWhere('decide')).toEqual([]);
  expect(parseWhere('a.b:%E4%')).toEqual([{ path: 'a.b', value: '' }]);
  expect(rangeOf('2025-01-01..')).toEqual(['2025-01-01', '']);
});
