/** A 文书 as it is composed: what it says, before it is set on a page or in Word. */

/** A sentence with the article it stands in. */
export interface Said {
  says: string;
  article: string;
}
/** A value with its title; of several lines where it is a list. */
export interface Entry {
  title: string;
  lines: string[];
}
/** Letters go to someone and bear a seal; sheets (表、单、笔录) are filled in and signed; slips (凭证、回执) are handed over in two halves of a page. */
export type Manner = 'letter' | 'sheet' | 'slip';

/** The number and code of a slip (收件凭证), and the address at which both are asked. */
export interface Look {
  no: string;
  code: string;
  at: string;
}

export interface Paper {
  manner: Manner;
  /** The organ as its papers bear it, above the title. */
  heading: string;
  title: string;
  /** The number drawn for it (文号). */
  number?: string;
  /** The number of the case. */
  caseNumber?: string;
  /** The case: procedure and what it is about. */
  matter: string;
  /** Whom it is served on. */
  to?: string;
  /** The articles that the act rests on, in one sentence. */
  basis: string;
  entries: Entry[];
  /** What led to it, act by act, for a decision that is served. */
  course: string[];
  attached: string[];
  /** What the addressee has to do, and what he may do against it. */
  duties: Said[];
  rights: Said[];
  /** The rules that the act was held to, each with its words. */
  rules: Said[];
  organ: string;
  /** Who did it, in which role: he signs a sheet. */
  signer: string;
  day: string;
  /** Where the seal stands: on the day, or beside the name. */
  seal: string;
  /** What is to be said of it: corrected, deemed, recorded afterwards, incomplete for this reader. */
  marks: string[];
  foot: string[];
  /** Of a slip by which one sees where the case stands: its number and code, and where they are asked. */
  look?: Look;
  /** How it is checked against the ledger. */
  trace: { serial: string; digest: string; place: string };
  /** 送达回证, for what is served. */
  receipt?: { to: string; document: string; rows: Entry[] };
  demo?: string;
}
