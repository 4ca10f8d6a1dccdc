import fc from 'fast-check';
import { expect, it } from 'vitest';
import { capitalText, fenOf, wanText, yuanText } from './money.ts';

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
it('says large amounts as they are said', () => {
  expect([wanText(999_999), wanText(1_000_000), wanText(3_550_000), wanText(12_345_600_000_00)]).toEqual([
    undefined,
    '1万元',
    '3.55万元',
    '123.456亿元',
  ]);
});
it('writes amounts as documents write them', () => {
  expect([0, 350_000, 10_050_00, 100_000_00, 1_0000_0500_00, 1_234, 105, 50].map(capitalText)).toEqual([
    '零元整',
    '叁仟伍佰元整',
    '壹万零伍拾元整',
    '壹拾万元整',
    '壹亿零伍佰元整',
    '壹拾贰元叁角肆分',
    '壹元零伍分',
    '伍角整',
  ]);
});
