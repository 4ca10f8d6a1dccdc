/**
 * A platform's cases into the ledger by the one way in. Each row is a case, each of its days a step, recorded afterwards (补录) on that day by the hand of
 * the platform. All rows are tried against the law before any is written: one that cannot be entered keeps all of them out. What a row says again is known
 * by the platform's number and not entered twice; what it says more is entered on.
 */

import { hex } from '../../kernel/ledger/hash.ts';
import { officeRoles } from '../accounts/roles.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../context.ts';
import { type Entry, entryOf, type Import, type RowDiffers, type RowFault, type Turn } from './entry.ts';
import { lookupsFor } from './lookups.ts';
import { ExchangeError, type Mapping } from './mapping.ts';
import type { Table } from './table.ts';
import { type Tried, tried } from './trial.ts';

export interface ImportOptions {
  /** The person who imports: of the unit that holds the cases, or of the office of data. */
  by: string;
  /** Digest of the file, or of the rows as they came. */
  digest: string;
  /** Rows that broke a rule are refused too, instead of being entered with the finding. */
  strict?: boolean;
  /** Only looks. */
  dry?: boolean;
  at?: string;
}
export interface Imported {
  platform: string;
  rows: number;
  /** Cases begun, cases that went on, cases of which nothing was new; events put on the ledger. */
  imported: number;
  continued: number;
  already: number;
  events: number;
  /** Not empty when nothing was imported. */
  refused: RowFault[];
  /** Rules that were broken when it was done: kept on the entries. */
  findings: Tried['findings'];
  differs: RowDiffers[];
  /** Columns that the mapping does not know. */
  ignored: string[];
}

/** Who enters what every unit's platforms hold. */
export const DATA_OFFICE = 'dataOffice';
const AT_ONCE = 16;

/** Whether a person may enter a unit's cases. */
export function mayEnter(context: Context, mapping: Mapping, by: string, unit: string): boolean {
  const roles = context.directory.rolesOf(by, todayOf(context), unit);
  const procedure = context.procedures.find((p) => p.id === mapping.procedure)!;
  return roles.includes(DATA_OFFICE) || (context.directory.person(by)?.unit === unit && officeRoles(procedure, roles).length > 0);
}

/** Imports a table. Throws `ExchangeError` on a table that is not the platform's, and on a person whom nobody knows. */
export async function importTable(context: Context, mapping: Mapping, table: Table, options: ImportOptions): Promise<Imported> {
  const { by, digest, at = context.now() } = options;
  const procedure = context.procedures.find((p) => p.id === mapping.procedure)!;
  if (!context.directory.person(by)) throw new ExchangeError(`没有人员「${by}」`);
  const missing = mapping.columns.filter((c) => c.required && !table.head.includes(c.name)).map((c) => c.name);
  if (missing.length > 0) throw new ExchangeError(`「${table.name}」缺少列:${missing.join('、')}`);
  const asked: Import = { mapping, procedure, by, at, file: { name: table.name, digest } };
  const found = await lookupsFor(context, mapping, table.rows);
  const fresh = new Map<string, string>();
  const seen = new Map<string, number>();
  const built = table.rows.map((row) => {
    const one = entryOf(context, asked, row, found, fresh);
    const source = row.cells[mapping.source] ?? '';
    const fault = (says: string, rule: string) => one.faults.push({ no: row.no, source, rule, article: '', says });
    if (source !== '' && seen.has(source)) fault(`来源号与第${seen.get(source)}行相同`, 'form');
    seen.set(source, row.no);
    if (one.entry && !mayEnter(context, mapping, by, one.entry.unit))
      fault(`${context.directory.personName(by)}不能录入${context.directory.unitName(one.entry.unit)}的案件`, 'role');
    return one;
  });
  const entries = built.flatMap((b) => (b.entry && b.faults.length === 0 ? [b.entry] : []));
  const { refused, findings } = await tried(context, entries);
  const known = new Set(mapping.columns.map((c) => c.name));
  const result: Imported = {
    platform: mapping.platform,
    rows: table.rows.length,
    imported: 0,
    continued: 0,
    already: entries.filter((e) => e.acts.length === 0).length,
    events: 0,
    refused: [...built.flatMap((b) => b.faults), ...refused, ...(options.strict ? findings.map(({ step: _, ...f }) => f) : [])].sort(
      (a, b) => a.no - b.no,
    ),
    findings: findings.sort((a, b) => a.no - b.no),
    differs: built.flatMap((b) => b.differs),
    ignored: table.head.filter((h) => !known.has(h)),
  };
  if (result.refused.length === 0 && !options.dry) await write(context, entries, result);
  return result;
}

/** Puts what was found good on the ledger: the parties, then the cases; a step only after the one before it. */
async function write(context: Context, entries: readonly Entry[], result: Imported): Promise<void> {
  const stopped = new Set<Entry>();
  for (const turns of [(e: Entry) => e.parties, (e: Entry) => e.acts]) {
    const waiting = entries.values();
    const work = async () => {
      for (const entry of waiting) if (!stopped.has(entry)) await writeOne(context, entry, turns(entry), { result, stopped });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
  for (const entry of entries) if (!stopped.has(entry) && entry.acts.length > 0) entry.before ? result.continued++ : result.imported++;
}

async function writeOne(
  context: Context,
  entry: Entry,
  turns: readonly Turn[],
  { result, stopped }: { result: Imported; stopped: Set<Entry> },
): Promise<void> {
  const numbers = new Map((entry.before?.acts ?? []).map((act) => [act.step, act.n]));
  for (const turn of turns) {
    const n = turn.document === undefined ? undefined : numbers.get(turn.document);
    const { command } = turn.submission;
    const submission =
      n === undefined ? turn.submission : { ...turn.submission, command: { ...command, form: { ...command.form, document: n } } };
    const outcome = await context.submit(submission);
    if (outcome.kind === 'done') {
      numbers.set(command.step, outcome.n);
      if (!outcome.again) result.events++;
      continue;
    }
    stopped.add(entry);
    const list =
      outcome.kind === 'refused'
        ? outcome.refusals
        : [{ rule: '', article: '', says: outcome.kind === 'wrong' ? outcome.says : '案件刚刚有变化,请再导入一次' }];
    for (const { rule, article, says } of list) result.refused.push({ no: entry.no, source: entry.source, rule, article, says });
    return;
  }
}

/** Who imports when nobody is named: the first of the office of data. */
export const dataOfficerOf = (context: Context): string | undefined =>
  context.directory.people(todayOf(context), { role: DATA_OFFICE })[0]?.id;

/** The digest by which the ledger names a file. The file itself stays with the office: it is full of persons. */
export const digestOf = (context: Context, bytes: Uint8Array): string => hex(context.held.hash.digest(bytes));

/** Who may hold a whole platform against the ledger: the office of data alone, for it reads every unit's cases. */
export const mayCount = (context: Context, by: string): boolean => context.directory.rolesOf(by, todayOf(context)).includes(DATA_OFFICE);
