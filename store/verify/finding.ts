/** What a verification finds wrong: which row, and how, in words. */
export type FindingKind =
  | 'event'
  | 'chain'
  | 'part'
  | 'leaf'
  | 'queue'
  | 'tree'
  | 'seal'
  | 'tile'
  | 'keeper'
  | 'edition'
  | 'case'
  | 'due'
  | 'tally'
  | 'cube'
  | 'lookup'
  | 'claim'
  | 'follow-up'
  | 'search'
  | 'law';

export interface VerifyFinding {
  kind: FindingKind;
  /** The row: a case and event, a place in the ledger, a seal's size, a projection's key. */
  case?: string;
  n?: number;
  seq?: number;
  row?: string;
  /** Of an event that the law forbade: what was done, by which rule not. */
  step?: string;
  rule?: string;
  article?: string;
  says: string;
}

/** Collects findings, so many of each kind at most: a ledger altered throughout must not fill the memory. */
export class Findings {
  readonly all: VerifyFinding[] = [];
  #more = 0;
  readonly #most: number;

  constructor(most = 10_000) {
    this.#most = most;
  }
  add(finding: VerifyFinding): void {
    if (this.all.length < this.#most) this.all.push(finding);
    else this.#more++;
  }
  /** How many were found beyond those kept. */
  get more(): number {
    return this.#more;
  }
}
