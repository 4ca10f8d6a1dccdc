/** The rows of the page, and how small its print has to be that all of them stand on one sheet. */
import { dayText } from '../guide/page.ts';
import { printed } from '../paper/punctuation.ts';
import type { DutyLine, LeaderMap } from './types.ts';

export const HEAD = ['序号', '职责', '依据', '频次、方式', '本年履行', '下一次'];
/** How the columns share the width. */
export const PARTS = [4, 25, 17, 19, 34, 13];

/** 「3月5日」. */
const short = (day: string): string => day.replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1月$2日');

function doneText({ acts, waiting, tally }: DutyLine, shown: number): string {
  const rest = acts.length - shown;
  const lines = acts.slice(acts.length - shown).map((a) => `${short(a.on)} ${a.way}:${a.what}${a.shownBy ? `(${a.shownBy})` : ''}`);
  return [
    ...(acts.length > 1 ? [`共${acts.length}次${shown > 0 && rest > 0 ? `,列最近${shown}次` : ''}`] : []),
    ...(shown === 0 ? acts.slice(-1).map((a) => `${acts.length > 1 ? '最近' : ''}${short(a.on)}`) : lines),
    ...(waiting > 0 ? [`另有${waiting}次待本人确认`] : []),
    ...(tally && !tally.reached ? [`年度核对:次数没有达到${tally.why ? `,${tally.why}` : ''}`] : []),
    ...(acts.length + waiting === 0 ? ['尚无'] : []),
  ].join('\n');
}

const nextText = ({ next, rhythm }: DutyLine): string =>
  next
    ? `${dayText(next.day)}前${next.late ? (next.unconfirmed ? '\n已过提示的日期' : '\n已经逾期') : ''}${next.provisional ? '(暂定)' : ''}`
    : rhythm === '及时' || rhythm === '长期'
      ? `${rhythm}履行`
      : '—';

const SIGNS = '①②③④⑤⑥⑦⑧⑨';
/** 「甲规定第6条第1项、乙规定第8条」 by its documents and their articles; a text of another form stays whole. */
const cited = (article: string): [document: string, rest: string][] =>
  article.split('、').map((x): [string, string] => {
    const [, document = '', rest = x] = /^(.*?)(第\d+条.*)$/.exec(x) ?? [];
    return [document, rest];
  });
/** Documents that several duties rest on, each with its sign: named once, under the table. */
function signsOf({ duties }: LeaderMap): Map<string, string> {
  const count = new Map<string, number>();
  for (const d of duties)
    for (const [document] of cited(d.article)) if (document !== '') count.set(document, (count.get(document) ?? 0) + 1);
  return new Map(
    [...count]
      .filter(([, n]) => n > 1)
      .slice(0, SIGNS.length)
      .map(([document], i) => [document, SIGNS[i]!]),
  );
}
const articleText = (article: string, signs: ReadonlyMap<string, string>): string =>
  cited(article)
    .map(([document, rest]) => `${signs.get(document) ?? document}${rest}`)
    .join('、');
export const legend = (m: LeaderMap): string => [...signsOf(m)].map(([document, sign]) => `${sign}${document}`).join(' ');

/** `shown`: how many acts of each duty are written out. */
export const rowsOf = (m: LeaderMap, shown: number, signs = signsOf(m)): string[][] =>
  m.duties.map((d, i) => [
    String(i + 1),
    d.what,
    articleText(d.article, signs),
    `${d.rhythm}\n${d.how}`,
    doneText(d, Math.min(shown, d.acts.length)),
    nextText(d),
  ]);

/** What there is room for on A4 standing, within the margins, in points. */
const SHEET = { width: 538, height: 640 };
/** Print sizes in points, the largest first, with how many acts of a duty are written out. */
const SIZES: [size: number, shown: number][] = [
  [10.5, 9],
  [10, 9],
  [9.5, 9],
  [9, 9],
  [9, 4],
  [8.5, 4],
  [8, 4],
  [8, 2],
  [7.5, 2],
  [7, 2],
  [7, 1],
  [6.5, 1],
  [6.5, 0],
  [6, 0],
  [5.5, 0],
];
const LEADING = 1.3;
const CELL_PADDING = 8;

/** Half-width signs take a little more than half. */
const widthOf = (text: string): number => [...printed(text)].reduce((w, c) => w + (c.charCodeAt(0) > 0xff ? 1 : 0.6), 0);

function heightOf(rows: readonly string[][], size: number): number {
  const all = PARTS.reduce((a, b) => a + b, 0);
  const across = PARTS.map((p) => Math.max(1, Math.floor(((SHEET.width * p) / all - CELL_PADDING) / size - 0.5)));
  const linesOf = (cell: string, i: number): number =>
    cell.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(widthOf(line) / across[i]!)), 0);
  return [HEAD, ...rows].reduce((h, row) => h + Math.max(...row.map(linesOf)) * size * LEADING + 5, 0);
}

export interface Fitted {
  /** Points. */
  size: number;
  rows: string[][];
  /** Duties for which there is no room: they are counted under the table, and stand in the register. */
  left: number;
}
/** The rows at the largest print at which they stand on one sheet. */
export function fitted(m: LeaderMap): Fitted {
  for (const [size, shown] of SIZES) {
    const rows = rowsOf(m, shown);
    if (heightOf(rows, size) <= SHEET.height) return { size, rows, left: 0 };
  }
  const [size, shown] = SIZES.at(-1)!;
  const rows = rowsOf(m, shown);
  let n = rows.length;
  while (n > 0 && heightOf(rows.slice(0, n), size) > SHEET.height) n--;
  return { size, rows: rows.slice(0, n), left: rows.length - n };
}

/** What stands above the table. */
export function summary({ duties, year, on }: LeaderMap): string {
  const acts = duties.reduce((n, d) => n + d.acts.length, 0);
  const done = duties.filter((d) => d.acts.length > 0).length;
  const next = duties.flatMap((d) => (d.next ? [d.next.day] : [])).sort()[0];
  return `依法应当履行的职责${duties.length}项;${year}年已履行其中${done}项,共${acts}次${next ? `;最近的一项应于${dayText(next)}前履行` : ''}。截至${dayText(on)}。`;
}
export const headingOf = (m: LeaderMap): string => `${m.person.name}法治账图(${m.year}年)`;
export const noteOf = (m: LeaderMap, left: number): string =>
  `${legend(m) === '' ? '' : `${legend(m)}\n`}${left > 0 ? `另有职责${left}项,见登记。` : ''}${m.duties.some((d) => d.next?.provisional) ? '标明“暂定”的,待当年放假安排公布后再定。' : ''}由职责登记和履职记录生成,每次履行均经本人确认、有佐证;只列应当做、已经做的事,不作评价和比较。`;
export const whoOf = (m: LeaderMap): string => `${m.person.unit} ${m.title}`;
