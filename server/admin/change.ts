/**
 * What an administrator may change, each kind by itself: what it asks for, who may, whether a second person has to agree, what stood before and what
 * stands after. The kinds are in the files beside this one; `changes.ts` does them and keeps the record.
 */
import type pg from 'pg';
import type { Static, TSchema } from 'typebox';
import type { Context } from '../context.ts';
import { type HttpProblem, problem } from '../http/problem.ts';

/** What doing it gives back beside the record: shown once, kept nowhere. */
export interface Yield {
  /** A password just made. */
  password?: string;
  /** Id of what was added. */
  id?: string;
}

export interface Prepared {
  /** The record's words: what is done, what stood before, what stands after. */
  title: string;
  target: string;
  before: string;
  after: string;
  /** A second person has to agree. */
  second: boolean;
  /** Does it, in one transaction with the record. */
  apply(client: pg.ClientBase): Promise<Yield | undefined>;
  /** What is held in memory follows, after the transaction. */
  settle?(): Promise<void>;
}

export interface ChangeKind<S extends TSchema = TSchema> {
  kind: string;
  /** Who may: holders of one of these, in every unit. */
  roles: readonly string[];
  schema: S;
  /** Looks at what is asked. Throws a problem in words when it cannot be done. */
  prepare(context: Context, ask: Static<S>): Prepared | Promise<Prepared>;
}

/** A kind whose asked fields are typed by its schema. */
export const changeKind = <S extends TSchema>(kind: ChangeKind<S>): ChangeKind => kind as unknown as ChangeKind;

/** Something that cannot be set up so, in words for who asked. */
export const cannot = (says: string): HttpProblem => problem(400, says, { title: '不能这样改' });

/** Who sets the office up; whose matter the law's own days and values are. */
export const ADMIN = ['admin'] as const;
export const LAW = ['admin', 'planner'] as const;
