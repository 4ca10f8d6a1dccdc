/**
 * A report that was edited in Word, back into its sections: each paragraph under the heading that it stands under, each number that the report states
 * found again and held against what was counted at the place where the file was written. What is another number is not taken.
 */
import JSZip from 'jszip';
import { catalogue } from '../../law/said.ts';
import { readDocument } from '../../reading/document/index.ts';
import { readReport } from '../../reading/report/index.ts';
import { attachmentLines } from '../../writing/annual/docx.ts';
import type { AnnualReport, FigureToken, Paragraph, ReportNumber, Section, WrittenParagraph } from '../../writing/annual/index.ts';
import { precision } from '../../writing/annual/number.ts';
import { titleLines } from '../../writing/paper/gbt9704.ts';
import { printed } from '../../writing/paper/punctuation.ts';

/** A number that is no longer the one that was counted; `now` is absent where it is gone from the text. */
export interface Altered {
  part: string;
  heading: string;
  figure: string;
  title: string;
  was: string;
  now?: string;
  /** The sentence in which it stands. */
  text?: string;
}
export interface WordRead {
  /** The seal at which the file was written, where it says so. */
  place?: number;
  /** Parts whose words are others now. */
  changed: { part: string; heading: string; paragraphs: WrittenParagraph[] }[];
  altered: Altered[];
  /** Headings of the report that the file lacks. */
  missing: string[];
  /** Numbers typed in Word: they stand as words and rest on no act. */
  typed: { part: string; text: string }[];
}
interface Part {
  id: string;
  heading: string;
  paragraphs: Paragraph[];
}

/** As `placeMark` of the Word file puts it. */
const MARK = /zhangtu:(\d{4}):(\d+)/;

/** Which year a Word file was written for and at which seal; undefined for a file that does not say. */
export async function markOf(bytes: Uint8Array): Promise<{ year: number; place: number } | undefined> {
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  const text = await zip?.file('docProps/core.xml')?.async('string');
  const m = text && MARK.exec(text);
  return m ? { year: Number(m[1]), place: Number(m[2]) } : undefined;
}

/** The parts whose words may be edited, in the order of the document. */
export function partsOf(report: AnnualReport): Part[] {
  const of = (s: Section): Part[] => [{ id: s.id, heading: s.heading, paragraphs: s.paragraphs }, ...(s.sections ?? []).flatMap(of)];
  return [{ id: 'opening', heading: '', paragraphs: [report.opening] }, ...report.sections.flatMap(of)];
}

/** A heading as it is compared: without stops, blanks and brackets. */
const bare = (text: string): string => printed(text).replace(/[\s,。、()()::;]/g, '');
const flat = (text: string): string => printed(text).replace(/\s/g, '');

/** Reads the file against the report that it was written from. Throws `DocumentError` on a file that cannot be read. */
export async function readWord(name: string, bytes: Uint8Array, report: AnnualReport): Promise<WordRead> {
  const document = await readDocument({ name, bytes });
  const parts = partsOf(report);
  const byHeading = new Map(parts.map((p) => [bare(p.heading), p.id]));
  const texts = new Map<string, string[]>(parts.map((p) => [p.id, []]));
  const found = new Set(['opening']);
  let at: string | undefined = 'opening';
  const skipped = new Set([report.title, `演示数据:${report.tenant.name}为虚构`, ...attachmentLines(report)].map(bare));
  // a title of two lines says in its first who signs: that is no signature yet
  const title = new Set(titleLines(report.title).map(bare));
  const begun = () => texts.get('opening')!.length > 0;
  for (const line of document.lines) {
    if (line.table) continue;
    const key = bare(line.text);
    if (!begun() && title.has(key)) continue;
    const heading = byHeading.get(key);
    if (heading !== undefined && key !== '') {
      at = heading;
      found.add(heading);
    } else if (key === bare(report.signed.by)) at = undefined;
    else if (at !== undefined && !skipped.has(key) && !isTableLine(report, key)) texts.get(at)!.push(line.text.trim());
  }
  const result: WordRead = { changed: [], altered: [], missing: [], typed: [] };
  for (const part of parts) {
    if (!found.has(part.id)) {
      if (part.paragraphs.length > 0) result.missing.push(part.heading);
      continue;
    }
    const lines = texts.get(part.id)!;
    const before = part.paragraphs.map((p) => flat(`${p.lead ?? ''}${p.pieces.map((x) => (typeof x === 'string' ? x : x.text)).join('')}`));
    if (lines.map(flat).join('\n') === before.join('\n')) continue;
    readPart(part, lines, result);
  }
  return result;
}
/** The headings and notes of the tables that stand within a section. */
const isTableLine = (report: AnnualReport, key: string): boolean =>
  report.sections
    .flatMap((s) => s.tables ?? [])
    .some((t) => key === bare(t.title) || key === bare(`依据:${t.basis}`) || (t.unit !== undefined && key === bare(`单位:${t.unit}`)));

const isNumber = (x: unknown): x is ReportNumber => typeof x !== 'string';

function readPart(part: Part, lines: readonly string[], result: WordRead): void {
  const left = part.paragraphs.flatMap((p) => p.pieces.filter(isNumber));
  const paragraphs = lines.map((line): WrittenParagraph => {
    const lead = part.paragraphs.map((p) => p.lead).find((l) => l !== undefined && bare(line).startsWith(bare(l)));
    const text = lead === undefined ? line : afterLead(line, lead);
    const pieces = tokenised(text, left, part, result);
    const name = lead?.replace(/^\d+\. ?/, '').replace(/。$/, '');
    return { ...(name !== undefined && { lead: name }), pieces };
  });
  for (const n of left) result.altered.push({ part: part.id, heading: part.heading, figure: n.figure, title: n.title, was: n.text });
  result.changed.push({ part: part.id, heading: part.heading, paragraphs });
}
/** What stands behind a paragraph's heading: as many letters on as the heading has, whatever its stops became. */
function afterLead(line: string, lead: string): string {
  let letters = bare(lead).length;
  let i = 0;
  for (; i < line.length && letters > 0; i++) if (bare(line[i]!) !== '') letters--;
  return line.slice(i).replace(/^[。.\s]+/, '');
}

const tokenOf = (n: ReportNumber): FigureToken => ({ figure: n.figure, ...(/\d/.test(n.text) ? {} : { none: n.text }) });

/** A paragraph of the file with its numbers found again; those that are used up leave `left`. */
function tokenised(text: string, left: ReportNumber[], part: Part, result: WordRead): WrittenParagraph['pieces'] {
  const spans: { start: number; end: number; token: FigureToken }[] = [];
  const free = (start: number, end: number) => spans.every((s) => end <= s.start || start >= s.end);
  const take = (n: ReportNumber, start: number, end: number) => {
    spans.push({ start, end, token: tokenOf(n) });
    left.splice(left.indexOf(n), 1);
  };
  const figures = readReport(text, catalogue).figures;
  // by the words before it a number is known again, whatever became of the sentence around it
  for (const f of figures) {
    const n = f.figure === undefined ? undefined : left.find((x) => x.figure === f.figure);
    if (!n || f.value === null || !free(f.start, f.end)) continue;
    if (Math.abs(f.value - n.value) <= precision(n.value, n.unit) + 1e-9) take(n, f.start, f.end);
    else {
      result.altered.push({ part: part.id, heading: part.heading, figure: n.figure, title: n.title, was: n.text, now: f.text, text });
      take(n, f.start, f.end);
    }
  }
  // whose words were changed, by the number itself, in the order in which they stood
  for (const n of [...left]) {
    const wanted = printed(n.text);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const whole = !/[\d.]/.test(text[at - 1] ?? '') || !/\d/.test(wanted[0] ?? '');
      if (!whole || !free(at, at + wanted.length)) continue;
      take(n, at, at + wanted.length);
      break;
    }
  }
  for (const f of figures)
    if (free(f.start, f.end) && f.unit !== '' && f.value !== null) result.typed.push({ part: part.id, text: f.text });
  spans.sort((a, b) => a.start - b.start);
  const pieces: WrittenParagraph['pieces'] = [];
  let done = 0;
  for (const s of spans) {
    if (s.start > done) pieces.push(text.slice(done, s.start));
    pieces.push(s.token);
    done = s.end;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
