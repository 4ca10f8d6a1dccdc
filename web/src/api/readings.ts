/** Reading a document that was dropped in, and a plan's tasks into the ledger. */
import type { Mark, NamedUnit, PlanRow, Reading } from '../../../server/readings/read.ts';
import { digestOf } from '../forms/digest.ts';
import { call } from './client.ts';
import { sendFile } from './writes.ts';

export type { Mark, NamedUnit, PlanRow, Reading };
export interface Kept {
  name: string;
  digest: string;
}
/** Puts a file beside the ledger; only its digest goes on from here. */
export async function keepFile(file: File): Promise<Kept> {
  const digest = await digestOf(file);
  await sendFile(file, digest);
  return { name: file.name, digest };
}
export const readKept = (file: Kept, kind?: string) =>
  call<Reading>('/api/readings', { method: 'POST', body: { ...file, ...(kind && { kind }) } });

export interface Imported {
  tried: boolean;
  imported: number;
  already: number;
  tasks: { no: number; title: string; case: string; lead: string; standsIn: boolean }[];
  unmapped: { name: string; tasks: number[]; leads: number[] }[];
  refused: { no: number; title: string; rule: string; article: string; says: string }[];
}
export interface ImportAsk {
  on: string;
  units: Record<string, string>;
  record?: string;
  dry: boolean;
}
export const importTasks = (file: Kept, ask: ImportAsk) =>
  call<Imported>('/api/readings/import', { method: 'POST', body: { ...file, ...ask } });
