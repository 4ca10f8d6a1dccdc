/** A number as the grammar reads it, without unit or subject. */
export interface NumberToken {
  start: number;
  end: number;
  /** null where digits are masked. */
  value: number | null;
  low: number;
  high: number;
  ulp: number;
  decimals: number;
  /** 万, 亿 … multiplied in, or ''. */
  scale: string;
  approx?: string;
  pattern?: string;
  /** Written in Chinese numerals. */
  chinese: boolean;
}

const DIGIT: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const PLACE: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const CAPITAL: Record<string, string> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
};

/** The value of a Chinese numeral (一百二十, 壹佰贰拾, 二〇二三, 一万三千), or undefined where it is none (百两, 十十). */
export function chineseNumber(words: string): number | undefined {
  const s = [...words].map((c) => CAPITAL[c] ?? c).join('');
  if (s === '') return undefined;
  if (s.length > 1 && [...s].every((c) => c in DIGIT && c !== '两')) return Number([...s].map((c) => DIGIT[c]).join(''));
  let total = 0;
  let section = 0;
  let digit = -1;
  let place = Number.POSITIVE_INFINITY;
  for (const c of s) {
    const d = DIGIT[c];
    const p = PLACE[c];
    if (d !== undefined) {
      if (digit > 0) return undefined;
      digit = d;
    } else if (p !== undefined && p < 1e4) {
      if (p >= place || (digit < 0 && p !== 10 && section === 0)) return undefined;
      section += (digit < 0 ? 1 : digit) * p;
      digit = -1;
      place = p;
    } else if (p !== undefined) {
      const sum = section + Math.max(0, digit);
      if (sum === 0) return undefined;
      total = p === 1e8 ? (total + sum) * p : total + sum * p;
      section = 0;
      digit = -1;
      place = Number.POSITIVE_INFINITY;
    } else return undefined;
  }
  // 三百五 is 350, 一万三 is 13 000: a last digit right after a place stands for the next lower one.
  const last = s.at(-2) ?? '';
  const next = PLACE[last];
  if (digit > 0 && next !== undefined && next >= 100 && section + total > 0) return total + section + (digit * next) / 10;
  return total + section + Math.max(0, digit);
}

const SCALE: Record<string, number> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  万亿: 1e12,
};
const SCALE_AT = /(万亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克瓦米伏卡帕])|百(?!分))/y;
const APPROX_AT = /(余|多(?![个项种类]?[部门级]+)|来(?=[个件次名份项])|几)/y;
const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const MASKED = /(?=[\d.]*[*×Xx□■某])(?:\d+[*×Xx□■某]+[\d*×Xx□■某]*|[*×□■]{1,}\d[\d*×□■]*|[*×Xx□■]{1,8}|某\d+)/y;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億]+(?:点[零〇一二三四五六七八九]+)?/y;
const VAGUE = /(数|几|上)(十|百|千)?(万|亿)?/y;

/** All whole numbers that a mask pattern allows, least first; at most a million, then only the ends. */
export function candidates(pattern: string): number[] {
  let out: number[] = [0];
  [...pattern].forEach((c, i) => {
    const choices =
      c === '*' ? (i === 0 && pattern.length > 1 ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) : [Number(c)];
    if (out.length * choices.length > 1e5) out = [out[0] as number, out.at(-1) as number];
    out = out.flatMap((n) => choices.map((d) => n * 10 + d));
  });
  return out;
}

function match(rule: RegExp, text: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at;
  return rule.exec(text);
}

/** The place worth of the last digit that is not nought: 1400 → 100, 16 → 1. 余 and 多 reach up to the next of these. */
export function step(value: number): number {
  let s = 1;
  while (s * 10 <= value && value % (s * 10) === 0) s *= 10;
  return s;
}

/** Bounds of an approximate number. 余 and 多 go up to the next round number; 近 comes from below, 约 and 左右 from both sides. */
export function approximate(value: number, word: string, ulp: number): { low: number; high: number } {
  if (/余|多|来|几|\+/.test(word)) return { low: value, high: value + Math.max(step(value), ulp) };
  if (/近|接近/.test(word)) return { low: value * 0.9, high: value };
  if (word === '上') return { low: value, high: value * 2 };
  if (word === '数') return { low: value * 2, high: value * 10 };
  return { low: value * 0.9, high: value * 1.1 };
}

/** The number that begins at `at` of plain text, or undefined. Does not look at what stands before, nor at its unit. */
export function numberAt(text: string, at: number): NumberToken | undefined {
  const masked = match(MASKED, text, at);
  if (masked !== null) return maskedAt(masked[0], text, at);
  const arabic = match(ARABIC, text, at);
  if (arabic !== null) return arabicAt(arabic[0], text, at);
  const words = match(CHINESE, text, at);
  if (words !== null) return chineseAt(words[0], text, at);
  const vague = match(VAGUE, text, at);
  if (vague === null || (vague[2] === undefined && vague[3] === undefined)) return undefined;
  const value = (SCALE[vague[2] ?? ''] ?? 1) * (SCALE[vague[3] ?? ''] ?? 1);
  const word = vague[1] === '上' ? '上' : '数';
  return {
    start: at,
    end: at + vague[0].length,
    value,
    ...approximate(value, word, value),
    ulp: value,
    decimals: 0,
    scale: '',
    approx: word,
    chinese: true,
  };
}

function maskedAt(written: string, text: string, at: number): NumberToken {
  const pattern = written.replace(/[^\d]/g, '*');
  const all = candidates(pattern);
  let end = at + written.length;
  const scale = match(SCALE_AT, text, end)?.[0] ?? '';
  end += scale.length;
  const by = SCALE[scale] ?? 1;
  const token: NumberToken = {
    start: at,
    end,
    value: null,
    low: (all[0] as number) * by,
    high: (all.at(-1) as number) * by,
    ulp: by,
    decimals: 0,
    scale,
    chinese: false,
  };
  return scale === '' ? { ...token, pattern } : token;
}

function arabicAt(written: string, text: string, at: number): NumberToken {
  const digits = written.replaceAll(',', '');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return scaled(text, at, at + written.length, Number(digits), decimals, false);
}

function chineseAt(written: string, text: string, at: number): NumberToken | undefined {
  const [whole = '', fraction = ''] = written.split('点');
  const value = chineseNumber(whole) ?? bare(whole);
  if (value === undefined) return undefined;
  const places = [...fraction].map((c) => DIGIT[c] ?? 0).join('');
  return scaled(text, at, at + written.length, places === '' ? value : Number(`${value}.${places}`), places.length, true);
}

/** 百余件, 千余人, 万余人次: a place alone is a number only when 余 or 多 follows, or 近 and the like stand before. */
function bare(words: string): number | undefined {
  return /^[百千万亿]$/.test(words) ? PLACE[words] : undefined;
}

/** Takes up 余, 万 and what belongs to the number after its digits: 1.5万余, 30余万, 1亿2000万, 3万5千. */
function scaled(text: string, start: number, from: number, digits: number, decimals: number, chinese: boolean): NumberToken {
  let end = from;
  let approx = match(APPROX_AT, text, end)?.[0];
  if (approx !== undefined) end += approx.length;
  else if (/^\+(?=[\u4e00-\u9fff])/.test(text.slice(end))) {
    approx = '+';
    end += 1;
  }
  const scale = match(SCALE_AT, text, end)?.[0] ?? '';
  end += scale.length;
  const by = SCALE[scale] ?? 1;
  let value = exactTimes(digits, by, decimals);
  let ulp = by / 10 ** decimals;
  if (scale !== '' && approx === undefined) {
    const more = match(ARABIC, text, end);
    if (more !== null) {
      const rest = arabicAt(more[0], text, end);
      if (rest.value !== null && rest.value < by) {
        value += rest.value;
        ulp = rest.ulp;
        approx = rest.approx;
        end = rest.end;
      }
    }
    const late = approx === undefined ? match(APPROX_AT, text, end)?.[0] : undefined;
    if (late !== undefined) {
      approx = late;
      end += late.length;
    }
  }
  // 一万三千 is exact to its last place; a lone 万 or 百 says no more than its own place.
  const token = { start, end, value, ulp, decimals, scale, chinese };
  if (approx === undefined) return { ...token, ...spread(value, ulp, scale, decimals) };
  const reach = approx === '+' ? '余' : approx;
  return { ...token, approx: reach, ...approximate(value, reach, scale === '' ? 1 : Math.min(ulp, step(value))) };
}

/** A number with 万, 亿 or a fraction is rounded at its last place; a whole one is what it says. */
function spread(value: number, ulp: number, scale: string, decimals: number): { low: number; high: number } {
  if (scale === '' && decimals === 0) return { low: value, high: value };
  return { low: value - ulp / 2, high: value + ulp / 2 };
}

/** 2.05 × 10 000 without the noise of binary fractions. */
function exactTimes(digits: number, by: number, decimals: number): number {
  return Number((Math.round(digits * 10 ** decimals) * by) / 10 ** decimals);
}
