import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate, candidates, chineseNumber, numberAt, step } from './numbers.ts';

const read = (text: string) => numberAt(text, 0);

describe('Chinese numerals', () => {
  it.each([
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['五十六', 56],
    ['一百零五', 105],
    ['一百二十', 120],
    ['三百五', 350],
    ['一万三', 13000],
    ['一万三千', 13000],
    ['二十万', 200000],
    ['一亿二千万', 120000000],
    ['二〇二三', 2023],
    ['壹佰贰拾', 120],
    ['叁仟零伍', 3005],
    ['贰拾万零叁佰', 200300],
  ])('%s is %d', (words, value) => {
    expect(chineseNumber(words)).toBe(value);
  });

  it.each(['', '百', '三三两', '十百', '千零'])('%s is none', (words) => {
    expect(chineseNumber(words)).toBeUndefined();
  });

  it('reads back every number up to a hundred million', () => {
    const digits = '零一二三四五六七八九';
    const four = (n: number): string => {
      let out = '';
      let gap = false;
      for (const [place, name] of [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ] as const) {
        const d = Math.floor(n / place) % 10;
        if (d === 0) gap = out !== '';
        else {
          out += `${gap ? '零' : ''}${digits[d]}${name}`;
          gap = false;
        }
      }
      return out;
    };
    const say = (n: number) => {
      const high = Math.floor(n / 10000);
      const low = n % 10000;
      if (high === 0) return four(low);
      return `${four(high)}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${four(low)}`}`;
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => chineseNumber(say(n)) === n));
  });
});

describe('numbers in a text', () => {
  it.each([
    ['4015项', 4015, '4015'],
    ['13,451件', 13451, '13,451'],
    ['1,234,567元', 1234567, '1,234,567'],
    ['2.05万吨', 20500, '2.05万'],
    ['46.18亿元', 4618000000, '46.18亿'],
    ['3万5千人', 35000, '3万5千'],
    ['1亿2000万元', 120000000, '1亿2000万'],
    ['20余次', 20, '20余'],
    ['1.5万余件', 15000, '1.5万余'],
    ['30余万份', 300000, '30余万'],
    ['1400多件', 1400, '1400多'],
    ['十余家', 10, '十余'],
    ['数十件', 10, '数十'],
  ])('%s', (text, value, written) => {
    const n = read(text);
    expect(n?.value).toBe(value);
    expect(text.slice(0, n?.end)).toBe(written);
  });

  it('takes 百 for no scale before 百分点, nor 千 before 千克', () => {
    expect(read('5百分点')?.value).toBe(5);
    expect(read('5千克')?.value).toBe(5);
  });

  it('does not take a comma between two numbers for a separator', () => {
    expect(read('13,12件')?.value).toBe(13);
    expect(read('13,4512件')?.value).toBe(13);
  });

  it('knows how far a rounded or softened number reaches', () => {
    expect(read('1.5万件')).toMatchObject({ low: 14500, high: 15500 });
    expect(read('24万余元')).toMatchObject({ low: 240000, high: 250000, approx: '余' });
    expect(read('3474件')).toMatchObject({ low: 3474, high: 3474 });
    expect(approximate(200, '近', 1)).toEqual({ low: 180, high: 200 });
    expect([step(1400), step(16), step(20000)]).toEqual([100, 1, 10000]);
  });
});

describe('masked digits', () => {
  it.each([
    ['22**项', 2200, 2299],
    ['**16件', 1016, 9916],
    ['8××人', 800, 899],
    ['1X3件', 103, 193],
  ])('%s lies from %d to %d', (text, low, high) => {
    expect(read(text)).toMatchObject({ value: null, low, high });
  });

  it('lists what a pattern allows', () => {
    expect(candidates('1*')).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(candidates('*6')).toEqual([16, 26, 36, 46, 56, 66, 76, 86, 96]);
  });
});
