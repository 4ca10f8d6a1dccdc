/** Beside the year before: as it was published, and as the ledger counts it now. */
import { COMPARED, LABEL_LENGTH } from '../../law/report/index.ts';
import { bareWords, type Sentence } from '../../law/report/sentence.ts';
import { plainNumber, precision, spokenUnit } from './number.ts';
import type { Cell, ReportNumber, ReportTable } from './types.ts';

/** The numbers of a published report by figure, and what it was. */
export interface Published {
  source: string;
  values: ReadonlyMap<string, number>;
}

export interface Compared {
  now(figure: string): ReportNumber | undefined;
  before(figure: string): ReportNumber | undefined;
}

/** A row for the first figure of each sentence. Empty where the year before has nothing to show. */
export function comparison(sentences: readonly Sentence[], { now, before }: Compared, published?: Published): ReportTable | undefined {
  const seen = new Set<string>();
  const rows: Cell[][] = [];
  let any = false;
  for (const { clauses } of sentences) {
    const [words, slot] = clauses[0]?.parts ?? [];
    if (typeof words !== 'string' || typeof slot !== 'object' || seen.has(slot.figure)) continue;
    seen.add(slot.figure);
    const current = now(slot.figure);
    const counted = before(slot.figure);
    if (!current || !counted) continue;
    const told = published?.values.get(slot.figure);
    if (current.value === 0 && counted.value === 0 && told === undefined) continue;
    any ||= counted.value !== 0 || told !== undefined;
    const { unit } = current;
    const bare = (n: ReportNumber): ReportNumber => ({ ...n, text: plainNumber(n.value, unit) });
    rows.push([
      bareWords(words).slice(-LABEL_LENGTH),
      spokenUnit(unit),
      bare(current),
      ...(published ? [told === undefined ? '—' : { ...bare(counted), text: plainNumber(told, unit), value: told, published: told }] : []),
      bare(counted),
      ...(published ? [told === undefined || agree(told, counted) ? '—' : plainNumber(counted.value - told, unit)] : []),
    ]);
  }
  if (!any) return undefined;
  return {
    id: 'comparison',
    title: '与上年主要数据对照情况表',
    basis: published ? `上年公布数:${published.source};上年现计数:账上现在所计` : '上年现计数:账上现在所计',
    head: [
      '事项',
      '单位',
      COMPARED.now,
      ...(published ? [COMPARED.published] : []),
      COMPARED.counted,
      ...(published ? [COMPARED.difference] : []),
    ],
    rows,
  };
}

/** Whether what was published is what is counted now, as exactly as it was stated. */
const agree = (published: number, counted: ReportNumber): boolean =>
  Math.abs(published - counted.value) <= precision(counted.value, counted.unit) + 1e-9;
