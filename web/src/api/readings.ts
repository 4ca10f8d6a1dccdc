/** Reading a document that was dropped in, and a plan's tasks into the ledger. */
import { digestOf } from '../forms/digest.ts';
import { call } from './client.ts';
import { sendFile } from './writes.ts';

export interface Mark {
  start: number;
  end: number;
  kind: string;
  tone: 'wrong' | 'look' | 'known';
  says: string;
  figure?: string;
  task?: number;
}
export interface NamedUnit {
  name: string;
  unit?: string;
  collective?: true;
}
export interface PlanRow {
  i: number;
  no: number;
  title: string;
  section: string;
  text: string;
  lead: NamedUnit[];
  with: NamedUnit[];
  due: string[];
  targets: string[];
  findings: string[];
  start?: number;
}
export interface Reading {
  name: string;
  title: string;
  kind: 'plan' | 'report';
  text: string;
  lines: { text: string; start: number; end: number; page?: number; table?: { table: number; row: number; cell: number } }[];
  marks: Mark[];
  loose: Omit<Mark, 'start' | 'end'>[];
  report?: { numbers: number; counted: number; relations: number; wrong: number };
  tasks?: PlanRow[];
}
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
