/** What was published for the year before: our own report as JSON, or any report that can be read. */
import { catalogue } from '../../law/said.ts';
import { readReport } from '../../reading/report/index.ts';
import type { Published } from './compare.ts';
import { type AnnualReport, FORMAT } from './types.ts';
import { numbersOf } from './walk.ts';

/** The numbers of a published report. `text`: a report's JSON, or the text of a document. Throws on a report of ours that is of another year or unit. */
export function publishedNumbers(source: string, text: string, of: { year: number; unit?: string }): Published {
  const own = ownReport(source, text);
  const values = new Map<string, number>();
  if (own) {
    if (own.year !== of.year) throw new Error(`「${source}」是${own.year}年度的报告,不是${of.year}年度的`);
    if (own.unit?.id !== of.unit) throw new Error(`「${source}」不是同一单位的报告`);
    for (const n of numbersOf(own))
      if (!n.group && n.published === undefined && !values.has(n.figure) && isOfYear(n.period, own.year)) values.set(n.figure, n.value);
  } else
    for (const f of readReport(text, catalogue).figures)
      if (f.figure !== undefined && f.value !== null && !values.has(f.figure)) values.set(f.figure, f.value);
  return { source, values };
}

const isOfYear = (period: { from: string } | { on: string }, year: number): boolean =>
  ('on' in period ? period.on : period.from).startsWith(`${year}-`);

/** The text as a report of ours; undefined where it is no data at all. */
function ownReport(source: string, text: string): AnnualReport | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  const value: unknown = (() => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  })();
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    throw new Error(`「${source}」不是本系统写的年度报告`);
  return value as AnnualReport;
}
