/** What waits on the device until it can be sent: an act with its key and true time, and the bytes of its files. */
import type { ActBody } from '../api/writes.ts';

export type WaitingState = 'waiting' | 'sign' | 'refused';

export interface Waiting {
  /** The key of the act: sent twice, done once. */
  key: string;
  /** Whose device it was then: nobody sends another's. */
  account: string;
  /** The case; for an opening none. */
  case?: string;
  procedure: string;
  step: string;
  body: ActBody;
  /** What the list calls it. */
  title: string;
  subject: string;
  /** The instant at which it was finished on the device, ISO 8601: the order of sending. */
  at: string;
  state: WaitingState;
  /** Who has yet to sign on this device, by id. */
  signers?: string[];
  /** Why it was refused, in the server's words. */
  says?: string[];
}

export interface KeptFile {
  digest: string;
  name: string;
  bytes: Blob;
  account: string;
}

/** Where it is kept. All of it is asynchronous, as IndexedDB is. */
export interface Storage {
  acts(account: string): Promise<Waiting[]>;
  putAct(act: Waiting): Promise<void>;
  dropAct(key: string): Promise<void>;
  files(account: string): Promise<Pick<KeptFile, 'digest' | 'name'>[]>;
  file(digest: string): Promise<KeptFile | undefined>;
  putFile(file: KeptFile): Promise<void>;
  dropFile(digest: string): Promise<void>;
}
