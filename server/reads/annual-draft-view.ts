/** The report as it stands on the desk: composed of the newest texts at the last seal, or as it was frozen; what moved since; what was typed by hand. */
import type { Form } from '../../kernel/language/data.ts';
import { catalogue } from '../../law/said.ts';
import { readReport } from '../../reading/report/index.ts';
import { putFile } from '../../store/rows/files.ts';
import { reportDocx } from '../../writing/annual/docx.ts';
import { type AnnualReport, compose, numbersOf, type Written, type WrittenParagraph } from '../../writing/annual/index.ts';
import { type Context, todayOf } from '../context.ts';
import { GOVERNMENT } from '../demo/county.ts';
import { type AnnualRequest, annualMaterial, lastSeal } from './annual.ts';
import { ASKED_PART, COUNTY_REPORT, casesOfYear, UNIT_REPORTS } from './annual-cases.ts';
import { type DraftOf, readDraft } from './annual-drafts.ts';
import type { OneCase } from './case.ts';

/** Stands for a number where a paragraph's own words are read: no reader takes it for one. */
const NUMBER = '〓';

/** Numbers that somebody typed into the text: they rest on no act. `figure`: the ledger counts what this one says. */
export function typedNumbers(written: Written): { part: string; text: string; figure?: string }[] {
  return Object.entries(written).flatMap(([part, paragraphs]) =>
    paragraphs.flatMap(({ pieces }) => {
      const words = pieces.map((p) => (typeof p === 'string' ? p : NUMBER)).join('');
      return readReport(words, catalogue)
        .figures.filter((f) => f.value !== null && f.unit !== '' && !/[年月日号]/.test(f.unit))
        .map((f) => ({ part, text: f.text, ...(f.figure !== undefined && { figure: f.figure }) }));
    }),
  );
}

/** What people wrote of a report that is kept, by section, as it stands there. */
export function writtenIn(report: AnnualReport): Written {
  const own = (paragraphs: AnnualReport['sections'][number]['paragraphs']): WrittenParagraph[] =>
    paragraphs.filter((p) => p.written).map((p) => ({ pieces: p.pieces.map((x) => (typeof x === 'string' ? x : { figure: x.figure })) }));
  const of = (s: AnnualReport['sections'][number]): [string, WrittenParagraph[]][] => [
    [s.id, own(s.paragraphs)],
    ...(s.sections ?? []).flatMap(of),
  ];
  return Object.fromEntries([['opening', own([report.opening])], ...report.sections.flatMap(of)]);
}

/** A draft as it is composed, and the value of each of its figures in the year before, as it is counted now. */
export interface DraftComposed {
  report: AnnualReport;
  before: Record<string, number>;
}
/** Drafts kept in memory: at one place of the ledger, of the same texts, the same report comes out, however often it is asked. */
const KEPT = 12;
const kept = new WeakMap<Context['held'], Map<string, Promise<DraftComposed>>>();

/** The draft composed at a seal, or at the last one. */
export async function composedDraft(context: Context, of: DraftOf, place?: number): Promise<DraftComposed> {
  const { written, leaveOut, versions } = await readDraft(context, of);
  const at = place ?? (await lastSeal(context))?.size ?? 0;
  const texts = Object.entries(versions).map(([part, v]) => `${part}${v.version}`);
  const key = [todayOf(context), at, of.year, of.unit ?? '', ...texts].join('|');
  const held = kept.get(context.held) ?? new Map<string, Promise<DraftComposed>>();
  kept.set(context.held, held);
  const found = held.get(key);
  if (found) return found;
  const made = composeDraft(context, { ...of, written, leaveOut, ...(place !== undefined && { place }) });
  held.set(key, made);
  made.catch(() => held.delete(key));
  for (const old of [...held.keys()].slice(0, -KEPT)) held.delete(old);
  return made;
}
async function composeDraft(context: Context, request: AnnualRequest): Promise<DraftComposed> {
  const { material } = await annualMaterial(context, request);
  const before: Record<string, number> = {};
  for (const [key, { value }] of material.answers) {
    const [figure, period, by] = key.split('|');
    if (period === 'before' && !by && value !== null) before[figure!] = value;
  }
  return { report: compose(material), before };
}
export const draftReport = async (context: Context, of: DraftOf, place?: number): Promise<AnnualReport> =>
  (await composedDraft(context, of, place)).report;

/** The cases in which this report is made; of a unit, what it was asked for stands first. */
export const reportCases = (context: Context, { year, unit }: DraftOf): Promise<OneCase[]> =>
  unit === undefined
    ? casesOfYear(context, year, [COUNTY_REPORT], GOVERNMENT)
    : casesOfYear(context, year, [ASKED_PART, ...UNIT_REPORTS], unit);

/** Numbers that are others now than when the text was composed: the text is not touched by them. */
export function movedSince(kept: AnnualReport, now: AnnualReport): { figure: string; title: string; was: string; now: string }[] {
  const key = (n: ReturnType<typeof numbersOf>[number]) => JSON.stringify([n.figure, n.group?.by, n.group?.is, n.period, n.published]);
  // the first of a number that stands twice is the text's, with its unit; in a table it stands bare
  const current = new Map([...numbersOf(now)].reverse().map((n) => [key(n), n]));
  const seen = new Set<string>();
  return numbersOf(kept).flatMap((n) => {
    const one = current.get(key(n));
    if (!one || one.value === n.value || n.group || seen.has(n.figure)) return [];
    seen.add(n.figure);
    return [{ figure: n.figure, title: n.title, was: n.text, now: one.text }];
  });
}

/**
 * The draft made into files at the ledger's newest place, which is sealed first: from here on its numbers stand. Answers what the steps of the report's
 * procedures ask of such a text.
 */
export async function composeNow(context: Context, of: DraftOf) {
  await context.store.seal(context.tenant.id, context.now());
  const report = await draftReport(context, of);
  const keep = async (name: string, bytes: Uint8Array) => ({ name, digest: await putFile(context.held, bytes) });
  const files = [
    await keep(`${report.title}.docx`, await reportDocx(report)),
    await keep(`${report.title}.json`, new TextEncoder().encode(`${JSON.stringify(report)}\n`)),
  ];
  const omitted = report.leftOut.map(({ title, reason }): Form => ({ figure: title, reason }));
  const given: Record<string, Form> = {};
  for (const procedure of context.procedures)
    for (const [name, step] of Object.entries(procedure.steps)) {
      const { parts, report: file, title, year, place, omitted: left } = step.form;
      if (!parts?.of || file?.kind !== 'files') continue;
      given[`${procedure.id}.${name}`] = {
        ...(title && { title: report.title }),
        ...(year && { year: of.year }),
        ...(place && { place: report.place.size }),
        parts: [...parts.of],
        report: files,
        ...(left && omitted.length > 0 && { omitted }),
      };
    }
  // a unit's material is its own report, as far as it was asked for
  given[`${ASKED_PART}.draft`] = { text: files };
  return { place: report.place.size, title: report.title, files, given };
}

/** Paragraphs as they are kept: without blanks at their ends, without empty ones. */
export const tidy = (paragraphs: readonly WrittenParagraph[]): WrittenParagraph[] =>
  paragraphs
    .map((p) => ({ ...p, pieces: p.pieces.filter((x) => x !== '') }))
    .filter((p) => p.pieces.some((x) => typeof x !== 'string' || x.trim() !== ''));
