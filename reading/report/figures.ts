import { exclusions } from './exclusions.ts';
import { approximate, type NumberToken, numberAt } from './numbers.ts';
import type { Span } from './types.ts';
import { isPercent, type UnitMatch, unitAt } from './units.ts';

/** A number with its unit and what softens or bounds it, not yet with its subject. */
export interface Quantity {
  text: string;
  start: number;
  end: number;
  value: number | null;
  unit: string;
  low: number;
  high: number;
  ulp: number;
  decimals: number;
  exact: boolean;
  approx?: string;
  bound?: '下限' | '上限';
  pattern?: string;
  range?: true;
}

const START = /[\d*×Xx□■某零〇一二两三四五六七八九十百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟數数几上]/;
const APPROX_BEFORE = /(将近|接近|大约|约|近|大概|差不多) ?$/;
const LEAST_BEFORE = /(不少于|不低于|不得少于|不得低于|不小于|至少|最少|(?<!不|不得)(?:超过|高于|大于)|突破|逾|超(?!过)) ?$/;
const MOST_BEFORE = /(不超过|不得超过|不高于|不多于|不大于|最多|至多|(?<!不|不得)(?:低于|少于|小于)|不到|不足|控制在) ?$/;
const LEAST_AFTER = /^ ?(及以上|以上|之上)/;
const MOST_AFTER = /^ ?(及以内|及以下|以内|以下|之内)/;
const ABOUT_AFTER = /^ ?(左右|上下)/;
const RANGE = /^ ?[-~至到] ?/;
/** A label that takes a bare number: 件数:120, 合计 460. The measure word may stand in it. */
const LABEL =
  /(?:(件|人|次|户|份|起|条|项|个|批|家)(?:次)?数|数量|总数|金额|合计|总计|小计|共计|总额|余额)(?:为|达|达到)? ?[:]? ?$|[((](?:单位:)?([^()]{1,4})[))] ?[:]? ?$/;
const RATIO_WORD = { 百分之: '%', 千分之: '‰' } as const;

/** Every quantity in plain text (see `plain`), in order; dates, numbers of documents, names and what the page says are passed over. */
export function quantities(text: string): Quantity[] {
  const closed = exclusions(text);
  const out: Quantity[] = [];
  let at = 0;
  let next = 0;
  while (at < text.length) {
    while (next < closed.length && (closed[next] as Span).end <= at) next += 1;
    const shut = closed[next];
    if (shut !== undefined && at >= shut.start) {
      at = shut.end;
      continue;
    }
    const q = START.test(text[at] as string) || text[at] === '百' ? quantityAt(text, at) : undefined;
    const fits = q !== undefined && (shut === undefined || numberEnd(text, at) <= shut.start);
    if (q !== undefined && fits) {
      out.push(q);
      at = q.end;
    } else at = skip(text, at);
  }
  return out;
}

/** Past the run of digits at `at`, so that no number is read from its middle. */
function skip(text: string, at: number): number {
  const run = /\d[\d.,]*|[一二两三四五六七八九十百千〇零]+/y;
  run.lastIndex = at;
  return at + Math.max(1, run.exec(text)?.[0].length ?? 1);
}

function numberEnd(text: string, at: number): number {
  return numberAt(text, at)?.end ?? at + 1;
}

function quantityAt(text: string, at: number): Quantity | undefined {
  const ratio = (['百分之', '千分之'] as const).find((w) => text.startsWith(w, at));
  if (ratio !== undefined) {
    const n = numberAt(text, at + 3);
    return n === undefined ? undefined : finish(text, at, n, RATIO_WORD[ratio], n.end);
  }
  const previous = text.slice(Math.max(0, at - 2), at);
  if (/[A-Za-z\d./]$|[A-Za-z\d]\+$|\d-$/.test(previous)) return undefined;
  const first = numberAt(text, at);
  if (first === undefined) return undefined;
  const range = rangeAt(text, at, first);
  if (range !== undefined) return range;
  const unit = unitAt(text, first.end) ?? unitBelow(text, at, first.end);
  if (unit === undefined) return bareNumber(text, at, first);
  if (!counts(text, at, first, unit.unit, unit.end)) return undefined;
  const early = /^(余|多)(?=[万千百十]?)/.exec(text.slice(unit.end));
  // 3个多月, 10次余: the softening word behind the measure word.
  if (early !== null && first.approx === undefined && !/^(多?[部种门次级项方元样数维]|余[下额款])/.test(text.slice(unit.end))) {
    const soft = { ...first, approx: early[1] as string, ...approximate(first.value ?? 0, '余', first.ulp) };
    return finish(text, at, soft, unit.unit, unit.end + 1);
  }
  return finish(text, at, first, unit.unit, unit.end);
}

/** The measure word in the cell below, where number and measure stand on lines of their own. */
function unitBelow(text: string, at: number, end: number): UnitMatch | undefined {
  if (!/(?:^|\n) *$/.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  const below = /^ *\n\s*([\u4e00-\u9fff]{1,3}) *(?=\n|$)/.exec(text.slice(end, end + 12));
  const unit = below === null ? undefined : unitAt(`${below[1]} `, 0);
  return unit?.unit === below?.[1] && below !== null && unit !== undefined ? { unit: unit.unit, end: end + below[0].length } : undefined;
}

/** 3-5名, 10件至20件, 1-2万人: both ends, the second's scale holding for the first where that has none. */
function rangeAt(text: string, at: number, first: NumberToken): Quantity | undefined {
  if (first.value === null || first.chinese || /[由从自]\D{0,4}$/.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  const between = unitAt(text, first.end);
  for (const from of between === undefined ? [first.end] : [between.end, first.end]) {
    const dash = RANGE.exec(text.slice(from, from + 4));
    if (dash === null) continue;
    const second = numberAt(text, from + dash[0].length);
    const unit = second === undefined ? undefined : unitAt(text, second.end);
    if (second === undefined || second.value === null || unit === undefined || second.chinese) continue;
    if (between !== undefined && from === between.end && between.unit !== unit.unit) continue;
    const by = first.scale === '' && second.scale !== '' ? second.ulp * 10 ** second.decimals : 1;
    const low = first.value * by;
    if (low >= second.value) continue;
    return { ...finish(text, at, second, unit.unit, unit.end), value: low, low, high: second.value, exact: false, range: true };
  }
  return undefined;
}

/** Whether a number with this unit counts something, and is no part of a name or of a turn of speech. */
function counts(text: string, at: number, n: NumberToken, unit: string, end: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(end, end + 6);
  const written = text.slice(n.start, n.end);
  if (/^(?:[*×Xx□■]+)$/.test(written)) return maskedCounts(written, unit, before, after);
  if (unit === '个月' || unit === '周') return /(由|从|至|到|压缩|缩短|提前|平均|为|超过)$/.test(before) || written.includes('.');
  if (unit === '人' && /[市县区省州镇乡盟旗府]$/.test(before) && /^大/.test(after)) return false;
  if (!n.chinese) return true;
  if (/^[百千万亿]$/.test(written)) return APPROX_BEFORE.test(before) || LEAST_BEFORE.test(before);
  if (/^一$/.test(written))
    return /^(件|起|份|宗|例|人次|人|名|辆|处)$/.test(unit) && /^ ?(?:[,。;、)]|$|\n)/.test(after) && !/[某每任逐唯同统另]$/.test(before);
  if (/[第每各某同头首任唯十百之]$/.test(before) && !/每$/.test(before)) return false;
  if (/^[市县区省乡镇村级委、]$/.test(before.at(-1) ?? '') && /^(级|个层)/.test(text.slice(n.end, n.end + 2))) return false;
  // 三五个, 一二次: neighbours, not a number.
  if (/^[一二三四五六七八九][一二三四五六七八九]/.test(written)) return false;
  return (
    !/^(分|条|面|点|成|道|门|头|口|对|角|位|所|种|周|站|节|单|双|副|升|斤|镇|村|乡|街道|社区)$/.test(unit) ||
    /[余多]$/.test(written) ||
    written.length >= 3
  );
}

/** ××件 counts, **人民 and **市 do not. */
function maskedCounts(written: string, unit: string, before: string, after: string): boolean {
  if (written.length < 2 && !isPercent(unit))
    return /[*×□■]/.test(written) && /[共约达为、,]$/.test(before) && !/^[\u4e00-\u9fff]{2}/.test(after);
  if (/^(村|镇|乡|街道|社区|行政村|区|企业|单位|机构|处|所|队|班|站|门|道|口|面|头|村|亩)$/.test(unit)) return false;
  return !/[A-Za-z]$/.test(before) && !/^(民|大)/.test(after);
}

/** A number without a measure word: 近300万, or after a label that names the measure. */
function bareNumber(text: string, at: number, n: NumberToken): Quantity | undefined {
  const after = text.slice(n.end, n.end + 4);
  const ends = /^ *(?:$|[\n,。;、:)|]|人|次)/.test(after) || LEAST_AFTER.test(after) || ABOUT_AFTER.test(after);
  const before = text.slice(Math.max(0, at - 14), at);
  const labelled = /^ /.test(after) && /\([^()]{1,4}\) *:? *$/.test(before);
  if (n.chinese || !(ends || labelled) || n.value === null) return undefined;
  if (n.scale !== '') return finish(text, at, n, '', n.end);
  // 行政处罚2100,占总数的33.9%; 审结案件4696,审结率…
  if (
    n.decimals === 0 &&
    (/^ *,占/.test(after) || (/(?:案件|申请|数量)$/.test(before) && /^ *[,;。]/.test(after) && text.slice(at, n.end).length <= 6))
  ) {
    return finish(text, at, n, '', n.end);
  }
  if (/\u00a5 ?$/.test(before)) return finish(text, at, n, '元', n.end);
  const label = LABEL.exec(before);
  if (label === null) return undefined;
  const named =
    label[2] === undefined ? (label[1] ?? '') : (unitAt(`${label[2]} `, 0)?.unit ?? (scaleUnit(label[2]) ? label[2] : undefined));
  if (named === undefined) return undefined;
  if (scaleUnit(named)) return scaledBy(finish(text, at, n, named.slice(1), n.end), named[0] === '万' ? 1e4 : 1e8);
  return finish(text, at, n, named, n.end);
}

export function scaleUnit(unit: string): boolean {
  return /^[万亿][元人份件吨次亩]/.test(unit);
}

/** The quantity counted in ten thousands or hundred millions, as a heading (万元) says. */
export function scaledBy(q: Quantity, by: number): Quantity {
  const times = (n: number) => Number((n * by).toPrecision(15));
  return {
    ...q,
    value: q.value === null ? null : times(q.value),
    low: times(q.low === q.high ? q.low - q.ulp / 2 : q.low),
    high: times(q.low === q.high ? q.high + q.ulp / 2 : q.high),
    ulp: q.ulp * by,
    exact: false,
  };
}

/** 约19.2% is softened in its last place only; 约20% and counts by a tenth. */
function soften(n: NumberToken, word: string, unit: string): { low: number; high: number } {
  const value = n.value ?? 0;
  return isPercent(unit) && n.decimals > 0 ? { low: value - n.ulp, high: value + n.ulp } : approximate(value, word, n.ulp);
}

/** Takes up the words around that make the quantity approximate or a bound. */
function finish(text: string, at: number, n: NumberToken, unit: string, unitEnd: number): Quantity {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(unitEnd, unitEnd + 5);
  let { low, high, approx } = n;
  let start = at;
  let end = unitEnd;
  let bound: Quantity['bound'];
  const soft = APPROX_BEFORE.exec(before);
  const least = LEAST_BEFORE.exec(before);
  const most = MOST_BEFORE.exec(before);
  if (soft !== null && n.value !== null) {
    approx ??= soft[1] as string;
    ({ low, high } = soften(n, /近/.test(soft[1] as string) ? '近' : '约', unit));
    start = at - soft[0].length;
  } else if (most !== null) {
    bound = '上限';
    start = at - most[0].length;
  } else if (least !== null) {
    bound = '下限';
    start = at - least[0].length;
  }
  const about = ABOUT_AFTER.exec(after);
  const up = LEAST_AFTER.exec(after);
  const down = MOST_AFTER.exec(after);
  if (about !== null && n.value !== null) {
    approx ??= about[1] as string;
    ({ low, high } = soften(n, '约', unit));
    end += about[0].length;
  } else if (up !== null) {
    bound = '下限';
    end += up[0].length;
  } else if (down !== null) {
    bound = '上限';
    end += down[0].length;
  }
  if (bound !== undefined && n.value !== null && approx === undefined) {
    low = n.value;
    high = n.value;
  }
  if (bound === '下限') high = Number.POSITIVE_INFINITY;
  if (bound === '上限') low = 0;
  const exact = approx === undefined && bound === undefined && n.value !== null && low === high;
  // 同比-3.2%, (+12.3%): a sign where no range can be meant.
  const sign = start === at ? /(?:[(,: ]|同比|环比|率)([-+])$/.exec(text.slice(Math.max(0, at - 3), at))?.[1] : undefined;
  const minus = sign === '-' && n.value !== null;
  if (sign !== undefined) start -= 1;
  if (minus) [low, high] = [-high, -low];
  const value = minus ? -(n.value as number) : n.value;
  const q: Quantity = {
    text: text.slice(start, end),
    start,
    end,
    value,
    unit,
    low,
    high,
    ulp: n.ulp,
    decimals: n.decimals,
    exact,
  };
  if (approx !== undefined) q.approx = approx;
  if (bound !== undefined) q.bound = bound;
  if (n.value === null) q.pattern = n.pattern ?? '';
  return q;
}
