/** The mapping of a form: which figure each cell states, which sums must hold. Proposed by the cells' words, decided by people, kept as a file. */
import type { Figures } from '../../kernel/figure/figure.ts';
import { likeness } from '../../reading/report/catalogue.ts';
import type { CatalogueEntry } from '../../reading/report/index.ts';
import { sameUnit } from '../../reading/report/units.ts';
import type { FormCell, FormFile } from './form.ts';

/** Of which time a cell speaks: the period asked, the same a year before, the year up to its end, all time; a stock on its last day, or before its first. */
export const PERIODS = { asked: '本期', before: '上年同期', sofar: '本年累计', ever: '历年累计', start: '期初' } as const;

export interface FigureCell {
  figure: string;
  period?: keyof typeof PERIODS;
  /** The unit in which the form wants it, where it is the figure's in 百, 千, 万 or 亿 (万元). */
  unit?: string;
  /** One group of a breakdown: by `unit`, or a fact of the figure (`apply.kind`). */
  by?: string;
  is?: string;
  /** For the reader of the file alone. */
  says?: string;
  proposals?: Proposal[];
}
/** A cell that no figure counts, and why: stated by somebody on some ground. */
export interface DeclaredCell {
  declared: string;
  says?: string;
}
/** A cell not yet decided. */
export interface OpenCell {
  figure: null;
  period?: keyof typeof PERIODS;
  says?: string;
  proposals?: Proposal[];
}
export interface FormMap {
  title: string;
  no?: string;
  from?: string;
  cells: Record<string, FigureCell | DeclaredCell | OpenCell>;
  /** `C5 = C6 + C7 - C8`, `C6 <= C5`. */
  sums: string[];
}
export interface Proposal {
  figure: string;
  title: string;
  unit: string;
  likeness: number;
}

const MOST = 3;
const LEAST = 0.45;
const UNIT_IN = /[((]\s*(?:单位[::]\s*)?([^\s()()]{1,4})\s*[))]$/;
/** A unit as it stands in a cell by itself. */
const UNIT_ALONE = /^(?:[百千万亿]?元|[件人户家批场台项]次?|次|个|名|份|条|起|宗|期|部|处|册|天|日|%)$/;
const bare = (words: string): string =>
  words.replace(UNIT_IN, '').replace(/^[\s\d一二三四五六七八九十、..()()]+|^(其中|按.{1,6}分)[::]?/g, '');

/** Figures whose words are most like a cell's; those of another unit than the cell states are none. */
export function proposed(cell: FormCell, title: string, catalogue: readonly (CatalogueEntry & { procedure: string })[]): Proposal[] {
  const words = [...cell.column, ...cell.row];
  // a column of its own may hold the units: such a word names no figure
  const labels = words.filter((l) => !UNIT_ALONE.test(l));
  const unit = words.map((l) => (UNIT_ALONE.test(l) ? l : UNIT_IN.exec(l)?.[1])).findLast((u) => u !== undefined);
  const row = cell.row.filter((l) => !UNIT_ALONE.test(l));
  const own = bare(row.at(-1) ?? cell.column.at(-1) ?? '');
  const all = [title, ...labels].map(bare).join('');
  return catalogue
    .filter((entry) => unit === undefined || sameUnit(unit, entry.unit))
    .map((entry) => {
      const named = Math.max(likeness(entry.title, own), 0.95 * likeness(`${entry.procedure}${entry.title}`, all.slice(-40)));
      const said = (entry.says ?? []).some((way) => way.every((word) => all.includes(word.replace(/^[=~]/, '')))) ? 0.9 : 0;
      // of two that are called the same, the one whose procedure the form speaks of
      return {
        figure: entry.id,
        title: `${entry.procedure}·${entry.title}`,
        unit: entry.unit,
        likeness: (Math.max(named, said) + 0.05 * likeness(entry.procedure, all)) / 1.05,
      };
    })
    .filter((p) => p.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.figure < b.figure ? -1 : 1))
    .slice(0, MOST)
    .map((p) => ({ ...p, likeness: Math.round(p.likeness * 100) / 100 }));
}

/** The time that the words of a cell speak of, where it is not the period asked. */
function periodSaid(words: string): keyof typeof PERIODS | undefined {
  if (/期初|年初|上[年期]末|上[年期]结转/.test(words)) return 'start';
  if (/上年|去年|同期|上一年/.test(words) && !/比(上年|去年|同期)|同比|增减|增长/.test(words)) return 'before';
  if (/历年|自.{2,12}以来/.test(words)) return 'ever';
  return /累计/.test(words) ? 'sofar' : undefined;
}

/** A first mapping of a form: each open cell with its proposals; a figure is put where one stands out. */
export function draftMap(form: FormFile, catalogue: readonly (CatalogueEntry & { procedure: string })[]): FormMap {
  const open = form.cells.filter((cell) => cell.open);
  return {
    title: form.title,
    cells: Object.fromEntries(
      open.map((cell) => {
        const proposals = proposed(cell, form.title, catalogue);
        const says = [...cell.row, ...cell.column].join(' / ');
        const [best, second] = proposals;
        const sure = best !== undefined && best.likeness >= 0.9 && best.likeness - (second?.likeness ?? 0) >= 0.1;
        const period = periodSaid(says);
        return [cell.at, { figure: sure ? best.figure : null, ...(period && { period }), says, proposals } as FigureCell | OpenCell];
      }),
    ),
    sums: [],
  };
}

export interface Sum {
  text: string;
  sign: '=' | '<=' | '>=';
  left: { cell: string; times: 1 | -1 }[];
  right: { cell: string; times: 1 | -1 }[];
}
const SIDE = /\s*([+-])?\s*((?:[^\s+\-=<>]+!)?[A-Z]+\d+(?:R\d+C\d+)?|T\d+R\d+C\d+)\s*/y;
function side(text: string): Sum['left'] | undefined {
  const terms: Sum['left'] = [];
  SIDE.lastIndex = 0;
  while (SIDE.lastIndex < text.length) {
    const at = SIDE.lastIndex;
    const m = SIDE.exec(text);
    if (!m || (at > 0 && m[1] === undefined)) return undefined;
    terms.push({ cell: m[2]!, times: m[1] === '-' ? -1 : 1 });
  }
  return terms.length > 0 ? terms : undefined;
}
/** A sum as it is written; undefined when it is none. */
export function sumOf(text: string): Sum | undefined {
  const m = /^([^=<>]+)(=|<=|>=)([^=<>]+)$/.exec(text);
  const [left, right] = m ? [side(m[1]!.trim()), side(m[3]!.trim())] : [];
  return m && left && right ? { text, sign: m[2] as Sum['sign'], left, right } : undefined;
}

const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
/** By how much a figure's value is divided to be in the form's unit; undefined when it cannot be. */
export function scaleOf(unit: string, wanted: string | undefined): number | undefined {
  if (wanted === undefined || sameUnit(wanted, unit)) return 1;
  const scale = SCALES[wanted[0] ?? ''];
  return scale !== undefined && sameUnit(wanted.slice(1), unit) ? scale : undefined;
}

/** What is wrong with a mapping of a form; nothing when it can be filled by. */
export function mapFaults(map: FormMap, form: FormFile, figures: Figures): string[] {
  if (typeof map.cells !== 'object' || map.cells === null || !Array.isArray(map.sums)) return ['应当有「cells」和「sums」'];
  const faults: string[] = [];
  const cells = new Map(form.cells.map((cell) => [cell.at, cell]));
  for (const [at, cell] of Object.entries(map.cells)) {
    const there = cells.get(at);
    if (!there) faults.push(`表里没有格「${at}」`);
    else if (there.formula) faults.push(`格「${at}」是表里的公式,不能填`);
    if ('declared' in cell) {
      if (typeof cell.declared !== 'string' || cell.declared.trim() === '') faults.push(`格「${at}」应当写明为什么没有指标`);
      continue;
    }
    if (cell.figure === null) continue;
    const figure = figures[cell.figure];
    if (!figure) faults.push(`格「${at}」:没有指标「${cell.figure}」`);
    else if (scaleOf(figure.unit, cell.unit) === undefined)
      faults.push(`格「${at}」要「${cell.unit}」,指标「${cell.figure}」是「${figure.unit}」`);
    if (cell.period !== undefined && !(cell.period in PERIODS)) faults.push(`格「${at}」:期间应当是${Object.keys(PERIODS).join('、')}之一`);
    if ((cell.by === undefined) !== (cell.is === undefined)) faults.push(`格「${at}」:by 和 is 应当一起写`);
  }
  for (const text of map.sums) {
    const sum = sumOf(text);
    if (!sum) faults.push(`平衡关系「${text}」应当如 C5 = C6 + C7 或者 C6 <= C5`);
    else
      for (const { cell } of [...sum.left, ...sum.right]) {
        const there = cells.get(cell);
        if (!there) faults.push(`平衡关系「${text}」里的「${cell}」不在表里`);
        else if (there.formula) faults.push(`平衡关系「${text}」里的「${cell}」是公式,由打开表的人重算,请改写成公式里的各格`);
      }
  }
  return faults;
}
