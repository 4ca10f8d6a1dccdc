/** The annual report: its draft under the hand, its texts, what units answered, a Word file taken back, the files that the server writes. */
import { queryOptions } from '@tanstack/react-query';
import type { Form } from '../../../kernel/language/data.ts';
import type { AnnualReport, FigureToken, ReportNumber, WrittenParagraph } from '../../../writing/annual/index.ts';
import { call, query } from './client.ts';

export type { AnnualReport, FigureToken, ReportNumber, WrittenParagraph };

export const reportAddress = (ask: { year: string; unit?: string; format: 'docx' | 'html' | 'json' }): string =>
  `/api/reports/annual${query(ask)}`;
/** The draft as a Word file, with what people wrote; it can be taken back in. */
export const draftWordAddress = (ask: ReportOf): string => `/api/reports/annual/draft.docx${query({ ...ask })}`;

/** Whose report of which year; without a unit the county's. */
export interface ReportOf {
  year: number;
  unit?: string;
}
export interface PartVersion {
  version: number;
  person: string;
  name: string;
  at: string;
}
export interface NamedFile {
  name: string;
  digest: string;
}
export interface ComposedText {
  case: string;
  n: number;
  on: string;
  title: string;
  place?: number;
  files: NamedFile[];
}
export interface ReportCase {
  case: string;
  procedure: string;
  title: string;
  ended?: string;
}
export interface TypedNumber {
  part: string;
  text: string;
  figure?: string;
}
export interface ReportDraft {
  report: AnnualReport;
  /** Each figure's value in the year before, as it is counted now. */
  before: Record<string, number>;
  composedAt?: ComposedText;
  versions: Record<string, PartVersion>;
  mayWrite: boolean;
  /** By when it is to be handed in and made public, every year. */
  dates: { titles: string[]; before: string; article: string }[];
  cases: ReportCase[];
  composed: ComposedText[];
  typed: TypedNumber[];
  moved: { figure: string; title: string; was: string; now: string }[];
}
export const draftQuery = (of: ReportOf, composed?: string) =>
  queryOptions({
    queryKey: ['report-draft', of.year, of.unit ?? '', composed ?? ''],
    queryFn: ({ signal }) => call<ReportDraft>(`/api/reports/annual/draft${query({ ...of, composed })}`, { signal }),
    staleTime: 60_000,
  });
export const versionsQuery = (of: ReportOf, part: string) =>
  queryOptions({
    queryKey: ['report-part', of.year, of.unit ?? '', part],
    queryFn: ({ signal }) =>
      call<(PartVersion & { paragraphs: WrittenParagraph[] | null })[]>(`/api/reports/annual/parts/${part}${query({ ...of })}`, { signal }),
  });

/** Keeps a section's text behind version `base`; null gives it back to the program. */
export const savePart = (of: ReportOf, part: string, base: number, paragraphs: WrittenParagraph[] | null) =>
  call<{ version: PartVersion; typed: TypedNumber[] }>(`/api/reports/annual/parts/${part}`, {
    method: 'POST',
    body: { ...of, base, paragraphs },
  });
/** Leaves a figure out with a reason, or takes it back in with null. */
export const leaveOut = (of: ReportOf, figure: string, reason: string | null) =>
  call<PartVersion>('/api/reports/annual/left-out', { method: 'POST', body: { ...of, figure, reason } });

/** The draft made into files at the ledger's newest place, with the forms of the next steps filled. Keys of `given` are procedure.step. */
export interface ComposedNow {
  place: number;
  title: string;
  files: NamedFile[];
  given: Record<string, Form>;
}
export const composeReport = (of: ReportOf) => call<ComposedNow>('/api/reports/annual/compose', { method: 'POST', body: of });

export interface WordTaken {
  place?: number;
  changed: { part: string; heading: string; paragraphs: WrittenParagraph[] }[];
  altered: { part: string; heading: string; figure: string; title: string; was: string; now?: string; text?: string }[];
  missing: string[];
  typed: TypedNumber[];
}
export const takeWord = (of: ReportOf, file: NamedFile) =>
  call<WordTaken>('/api/reports/annual/word', { method: 'POST', body: { ...of, ...file } });

export interface CollectRow {
  case: string;
  unit: { id: string; name: string; kind: string };
  what: string;
  asked: string;
  dueOn?: string;
  opened?: string;
  answered?: string;
  signed?: string;
  returned: number;
  chased: number;
  lastChased?: string;
  ended?: string;
  endedOn?: string;
  why?: string;
  light?: string;
  left?: number;
  files: NamedFile[];
  declared: { figure: string; value: number; unit: string; by?: string; on?: string }[];
  may: string[];
}
export interface Collecting {
  year: number;
  years: number[];
  /** The reader sees every unit's line. */
  all: boolean;
  report?: ReportCase;
  rows: CollectRow[];
  notAsked: { id: string; name: string; kind: string }[];
  missing: { figure: string; title: string; unit: string; unitName: string; before: number; unitOf: string }[];
  leftOut: { figure: string; title: string; reason: string }[];
}
export const collectQuery = (year?: number) =>
  queryOptions({
    queryKey: ['report-collect', year ?? ''],
    queryFn: ({ signal }) => call<Collecting>(`/api/reports/collect${query({ year })}`, { signal }),
  });
