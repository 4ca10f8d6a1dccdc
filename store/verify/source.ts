/** A ledger to be verified, wherever it lies: in the database, or in the files of an export. */
import type { PublicKey } from '../../kernel/ledger/sign.ts';

export interface StoredEvent {
  n: number;
  text: string;
  digest: string;
  /** Columns beside the text, where the ledger lies in a database. */
  prev?: string;
  key?: string;
}
export interface StoredPart {
  n: number;
  name: string;
  class: string;
  text: string;
}
export interface StoredLeaf {
  seq: number;
  case: string;
  n: number;
  digest: string;
}
/** All that is stored of one case, in order of n. */
export interface StoredCase {
  id: string;
  events: StoredEvent[];
  parts: StoredPart[];
  leaves: StoredLeaf[];
  waiting: { n: number; digest: string }[];
}
export interface StoredSeal {
  /** The seal as parsed, whatever it is. */
  seal: unknown;
  /** Columns beside it. */
  size?: number;
  day?: string;
  edge?: string;
}

export interface LedgerSource {
  tenant: string;
  editions(): AsyncIterable<{ digest: string; text: string }>;
  /** Leaves in order of seq. */
  leaves(): AsyncIterable<StoredLeaf>;
  seals(): Promise<StoredSeal[]>;
  /** Bytes of a tile as it now is, at most 256 hashes; undefined when it is missing. */
  tile(level: number, index: number): Promise<Uint8Array | undefined>;
  /** Every case of which anything is stored. */
  cases(): AsyncIterable<StoredCase>;
  /** The events and parts of one case, for what refers to it. */
  one(id: string): Promise<Pick<StoredCase, 'id' | 'events' | 'parts'>>;
  /** Public keys that seals may bear. */
  keys: readonly PublicKey[];
}
