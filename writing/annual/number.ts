/** How a number is put: in a sentence with its unit, in a table bare. */

const WAN = 10_000;

/** The unit as it is said behind a number: 「家(户)次」 is said 户次, and so many 日 are 天. */
export function spokenUnit(unit: string): string {
  if (unit === '日') return '天';
  const both = /^(.*)[((](.)[))](.*)$/.exec(unit);
  return both === null ? unit : both[3] === '' ? (both[1] ?? '') : `${both[2]}${both[3]}`;
}

/** A value without needless decimals: two at most for shares and money, six elsewhere (tons, days). */
export function plainNumber(value: number, unit: string): string {
  const places = unit === '%' || unit === '元' || unit === '万元' ? 2 : 6;
  return String(Number(value.toFixed(places)));
}

/** 「687批次」「97.83%」「26.55万元」: money from ten thousand on in 万元, to two places. */
export function numberText(value: number, unit: string): string {
  if (unit === '元' && Math.abs(value) >= WAN) return `${plainNumber(value / WAN, '万元')}万元`;
  return `${plainNumber(value, unit)}${spokenUnit(unit)}`;
}

/** How exactly the text states the value: half of its last place. */
export function precision(value: number, unit: string): number {
  if (unit === '%') return 0.005;
  if (unit === '元') return Math.abs(value) >= WAN ? 0.005 * WAN : 0.005;
  return 0.000_000_5;
}

const DIGITS = '零一二三四五六七八九';
/** 一 to 九十九, for headings. */
export function chineseOrdinal(n: number): string {
  const ten = Math.floor(n / 10);
  const one = n % 10;
  return `${ten > 1 ? DIGITS[ten] : ''}${ten > 0 ? '十' : ''}${one > 0 ? DIGITS[one] : ''}`;
}
