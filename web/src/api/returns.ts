/** Forms from above: what is mapped, what is asked for; a form opened, its mapping checked, a period filled. */
import { queryOptions } from '@tanstack/react-query';
import type { Form } from '../../../kernel/language/data.ts';
import { call } from './client.ts';
import type { Kept } from './readings.ts';

export interface FormCell {
  at: string;
  text: string;
  row: string[];
  column: string[];
  open: boolean;
  formula?: true;
  place: { sheet: number; r: number; c: number; width: number; height: number };
}
export interface MapCell {
  figure?: string | null;
  period?: 'asked' | 'before' | 'sofar' | 'ever' | 'start';
  unit?: string;
  by?: string;
  is?: string;
  declared?: string;
  says?: string;
  proposals?: { figure: string; title: string; unit: string; likeness: number }[];
}
export interface FormMap {
  title: string;
  no?: string;
  from?: string;
  cells: Record<string, MapCell>;
  sums: string[];
}
export interface OpenedForm {
  name: string;
  title: string;
  sheets: string[];
  cells: FormCell[];
  map: FormMap;
}
export const openForm = (file: Kept) => call<OpenedForm>('/api/returns/form', { method: 'POST', body: file });
export const checkMap = (file: Kept, map: FormMap) =>
  call<{ faults: string[]; given?: Record<string, Form> }>('/api/returns/check', { method: 'POST', body: { ...file, map } });

export interface Filling {
  form: string;
  period: { from: string; to: string };
  place: { size: number; root: string };
  numbers: {
    cell: string;
    says: string;
    figure: string;
    title: string;
    counts: string;
    value: number | null;
    unit: string;
    shown: number | null;
    shownUnit: string;
    place: number;
    question: { from?: string; to?: string; on?: string };
    given?: string;
    now?: number | null;
  }[];
  declared: { cell: string; says: string; why: string; value: number; by: string; on: string }[];
  sums: { text: string; left: number | null; right: number | null; holds: boolean }[];
  without: { cell: string; says: string; why: string }[];
}
export interface FilledForm {
  filling: Filling;
  files: Kept[];
  given: Record<string, Form>;
}
export interface FillAsk {
  map: FormMap | { file: string };
  from: string;
  to: string;
  unit?: string;
  declared?: Record<string, { value: number; by: string; on: string }>;
}
export const fillForm = (file: Kept, ask: FillAsk) => call<FilledForm>('/api/returns/fill', { method: 'POST', body: { ...file, ...ask } });

export interface MappedForm {
  case: string;
  title: string;
  no?: string;
  from?: string;
  period?: string;
  on: string;
  state: string;
  usable: boolean;
  ended?: string;
  blank?: Kept;
  mapping?: Kept;
  cells?: number;
}
export interface ReturnRow {
  case: string;
  title: string;
  key?: string;
  from?: string;
  opened: string;
  due?: string;
  light?: string;
  state: string;
  ended?: string;
  map?: string;
  files: Kept[];
}
export const returnsQuery = queryOptions({
  queryKey: ['returns'],
  queryFn: ({ signal }) => call<{ maps: MappedForm[]; returns: ReturnRow[] }>('/api/returns', { signal }),
});
/** The mapping that was kept with a form. */
export const readMapping = (file: Kept) => call<FormMap>(`/api/files/${file.digest}`);
