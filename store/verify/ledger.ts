/** The ledger itself, from any source: editions, events, chains, parts, tree, seals. It needs no database and no code but the kernel's. */
import type { ProcedureData } from '../../kernel/language/data.ts';
import { parseCanonical } from '../../kernel/ledger/canonical.ts';
import { digestOf, type Hash } from '../../kernel/ledger/hash.ts';
import { checkCase, type ReadCase } from './cases.ts';
import { Findings, type VerifyFinding } from './finding.ts';
import { LawCheck, type LawCounts, type LawGround } from './law.ts';
import type { LedgerSource, StoredCase } from './source.ts';
import { checkTree, type Keeper } from './tree.ts';

export interface Report {
  ok: boolean;
  tenant: string;
  findings: VerifyFinding[];
  /** Findings beyond those listed. */
  more: number;
  counts: { cases: number; events: number; parts: number; sealed: number; waiting: number; seals: number; editions: number };
  /** What is on its way and no fault: follow-ups not yet in, lawful erasures not yet carried out. */
  pending: string[];
  /** How the events were judged, where that was asked for. */
  law?: LawCounts;
}

export interface LedgerOptions {
  hash: Hash;
  keepers?: readonly Keeper[];
  /** Called with each case as read, for replays. */
  onCase?: (read: ReadCase, stored: StoredCase) => void | Promise<void>;
  /** Judges each event again by its edition, with what is known beside the ledger. */
  law?: LawGround;
  /** Called now and then with the number of events done. */
  progress?: (events: number) => void;
  findings?: Findings;
}

/** The editions that are what their digests say. */
async function readEditions(
  source: LedgerSource,
  hash: Hash,
  findings: Findings,
): Promise<{ procedures: Map<string, ProcedureData>; count: number }> {
  const procedures = new Map<string, ProcedureData>();
  let count = 0;
  for await (const { digest, text } of source.editions()) {
    count++;
    if (digestOf(text, hash) !== digest) {
      findings.add({ kind: 'edition', row: digest, says: `程序版本 ${digest} 的文本与摘要不符:被改动` });
      continue;
    }
    try {
      procedures.set(digest, parseCanonical(text) as ProcedureData);
    } catch (error) {
      findings.add({ kind: 'edition', row: digest, says: `程序版本 ${digest} ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { procedures, count };
}

/** Verifies a ledger. Never throws on what is stored; a source that cannot be read does. */
export async function checkLedger(source: LedgerSource, options: LedgerOptions): Promise<Report> {
  const { hash, keepers = [], onCase, progress, findings = new Findings() } = options;
  const law = options.law && new LawCheck(source, hash, options.law, findings);
  const { procedures, count } = await readEditions(source, hash, findings);
  const tree = await checkTree(source, hash, keepers, findings);
  const counts = { cases: 0, events: 0, parts: 0, sealed: tree.leaves, waiting: 0, seals: tree.seals, editions: count };
  for await (const stored of source.cases()) {
    counts.cases++;
    counts.events += stored.events.length;
    counts.parts += stored.parts.length;
    counts.waiting += stored.waiting.length;
    const read = checkCase(stored, { tenant: source.tenant, hash, procedures, findings });
    await onCase?.(read, stored);
    await law?.check(read, procedures);
    if (counts.cases % 500 === 0) progress?.(counts.events);
  }
  return {
    ok: findings.all.length === 0,
    tenant: source.tenant,
    findings: findings.all,
    more: findings.more,
    counts,
    pending: [],
    ...(law && { law: law.counts }),
  };
}
