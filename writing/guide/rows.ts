/** The rows of the guide's tables, the same on the page and in Word. */
import { dayText } from './page.ts';
import type { Difference, Guide, LimitRow, RefusalRow, Said } from './types.ts';

export const checklist = (g: Guide): string[][] =>
  g.materials.map((m, i) => [String(i + 1), m.name, m.basis, m.spare ? '可以容缺,或者由本机关共享取得' : '申请时提交']);

/** Limits of so many days, and what is to be done at once (及时), which has no number. */
const AT_ONCE = '及时';
export const limitRowsOf = (limits: readonly LimitRow[]): string[][] =>
  limits.filter((l) => l.limit !== AT_ONCE).map((l) => [l.what, l.limit, l.article, l.promised ?? '', l.follows]);
export const atOnce = (limits: readonly LimitRow[]): Said[] =>
  limits.filter((l) => l.limit === AT_ONCE).map((l) => ({ says: l.what, article: l.article }));

/** Elements two to a row; a long one has a row of its own. */
const LONG = 22;
export function elementRows(g: Guide): string[][] {
  const rows: string[][] = [];
  for (const [name, value] of g.elements) {
    const last = rows.at(-1);
    if (last?.length === 2 && value.length <= LONG && (last[1]?.length ?? 0) <= LONG) last.push(name, value);
    else rows.push([name, value]);
  }
  return rows;
}

export const differenceRows = (d: Difference): string[][] =>
  d.measures.map((m) => [
    `${m.what}(${m.unit})`,
    String(m.before),
    String(m.after),
    String(m.before - m.after),
    m.less === null ? '—' : `${m.less}%`,
  ]);

export const editionsSay = (d: Difference): string =>
  `上一版${dayText(d.before.on)}公布,本版${dayText(d.after.on)}公布(${d.after.why},${d.after.by})。`;
export const changedNames = (d: Difference): string[] => [
  ...d.gone.map((x) => `减去的${x.what}:${x.names.join('、')}`),
  ...d.come.map((x) => `新增的${x.what}:${x.names.join('、')}`),
];

export const totalLimit = (g: Guide): string =>
  `法定办结时限${g.statutory}个工作日${g.statutoryBasis ? `(${g.statutoryBasis})` : ''},承诺${g.promised === 0 ? '当场办结' : `办结时限${g.promised}个工作日`}。`;

/** A refusal by its parts: grounds, what is lacking, what binds the office. */
export function refusalLines(r: RefusalRow): { title: string; parts: { lead: string; said?: Said[] }[] } {
  return {
    title: `${r.title}${r.document ? `(《${r.document}》)` : ''}`,
    parts: [
      ...(r.grounds.length > 0 ? [{ lead: `情形:${r.grounds.map((x) => `「${x}」`).join('')}` }] : []),
      ...(r.lacks.length > 0 ? [{ lead: '因不符合下列规定而作出的,引用该条:', said: r.lacks }] : []),
      ...(r.binds.length > 0 ? [{ lead: '作出时,本机关应当:', said: r.binds }] : []),
    ],
  };
}

export const endOf = (g: Guide): string =>
  `本指南由事项登记(${g.item},${dayText(g.edition.on)}公布)和法定程序${g.way ? `「${g.way.procedure}」` : ''}生成,标明“默认值”的期限不是法定期限。`;
