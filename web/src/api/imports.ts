/** Sheets: their columns, the template, the trial of a file and its rows into the ledger. */
import { queryOptions } from '@tanstack/react-query';
import type { SheetImportedView, SheetView } from '../../../server/api/import-answers.ts';
import { call, query } from './client.ts';

interface Which {
  procedure: string;
  step?: string;
}
export const sheetQuery = (which: Which) =>
  queryOptions({
    queryKey: ['sheet', which],
    queryFn: ({ signal }) => call<SheetView>(`/api/imports/sheet${query({ ...which })}`, { signal }),
    staleTime: 30 * 60_000,
  });
export const templateAddress = (which: Which): string => `/api/imports/template.xlsx${query({ ...which })}`;

export type ImportMode = SheetImportedView['mode'];
/** Sends the file: `try` only looks, `whole` enters all rows or none, `good` those that can be entered. The same row is entered once. */
export const sendSheet = (which: Which, file: File, mode: ImportMode, record: string | undefined) =>
  call<SheetImportedView>(`/api/imports${query({ ...which, name: file.name, mode, record })}`, { method: 'POST', bytes: file });
