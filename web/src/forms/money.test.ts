import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fenOf, yuanText } from './money.ts';

it('takes 元 with at most two decimals', () => {
  expect(fenOf('3000')).toBe(300000);
  expect(fenOf('1,234.5')).toBe(123450);
  expect(fenOf('0.07')).toBe(7);
  expect(fenOf('19.99')).toBe(1999);
});
it('refuses what is no amount', () => {
  for (const text of ['', '-1', '1.234', '三千', '1e3', '.5', '99999999999999']) expect(fenOf(text)).toBeUndefined();
});
it('writes every amount so that it reads back the same', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e14 }), (fen) => fenOf(yuanText(fen)) === fen));
});
