/** Whose act it is, and whose hand: without a server, over procedures of the law. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../kernel/case/index.ts';
import { procedureById } from '../../law/index.ts';
import type { Session } from '../api/shapes.ts';
import { HttpProblem } from '../http/problem.ts';
import { type Asked, acting } from './acting.ts';
import { unitsNamed } from './organs.ts';
import { readerOf } from './reading.ts';

const PEOPLE: Record<string, { unit: string; roles: string[]; everywhere?: string[] }> = {
  officer: { unit: 'market', roles: ['officer', 'office'] },
  clerk: { unit: 'market', roles: ['clerk', 'office'] },
  head: { unit: 'market', roles: ['head'] },
  planner: { unit: 'justice', roles: ['planner', 'office'], everywhere: ['planner'] },
  watch: { unit: 'justice', roles: ['supervisor', 'superior'], everywhere: ['superior'] },
  respondent: { unit: 'tax', roles: ['respondent'] },
  outsider: { unit: 'tax', roles: ['cooperator'] },
};
const directory = {
  person: (id: string) => (PEOPLE[id] ? { id, name: id, unit: PEOPLE[id].unit } : undefined),
  rolesOf: (id: string, _: string, unit?: string) => {
    const p = PEOPLE[id];
    return !p ? [] : unit === undefined || unit === p.unit ? p.roles : (p.everywhere ?? []);
  },
  unitName: (id: string) => id,
};
const session = (person: string): Session => ({
  account: person,
  person: { id: person, name: person },
  unit: { id: PEOPLE[person]!.unit, name: PEOPLE[person]!.unit },
  roles: PEOPLE[person]!.roles,
  tenant: { id: 't', name: 't', demo: true },
  today: '2026-11-18',
});
const penalty = procedureById('penalty')!;
const of = (step: string, more: Partial<Asked> = {}): Asked => ({
  procedure: penalty,
  step,
  unit: 'market',
  record: false,
  today: '2026-11-18',
  ...more,
});
const refused = (person: string, asked: Asked): string => {
  try {
    acting(directory, session(person), asked);
  } catch (error) {
    if (error instanceof HttpProblem) return `${error.problem.status} ${error.problem.detail}`;
    throw error;
  }
  return 'done';
};

describe('the act and the hand', () => {
  it('are the sender’s own where the case that it sent in asks it something, and nobody else’s', () => {
    const review = { procedure: procedureById('legal-review')!, step: 'answer', unit: 'justice', opener: 'market' };
    expect(acting(directory, session('clerk'), of('answer', review))).toEqual({
      who: { person: 'clerk', role: 'otherOrgan', unit: 'market' },
    });
    expect(refused('respondent', of('answer', review))).toMatch(/^403/);
    expect(refused('clerk', of('answer', { ...review, opener: undefined }))).toMatch(/^403/);
  });
  it('are one where a person does his own step', () => {
    expect(acting(directory, session('officer'), of('source'))).toEqual({ who: { person: 'officer', role: 'officer', unit: 'market' } });
  });
  it('are two where a clerk enters what another signed', () => {
    expect(acting(directory, session('clerk'), of('file', { actor: { person: 'head' } }))).toEqual({
      who: { person: 'head', role: 'head', unit: 'market' },
      hand: { person: 'clerk', by: 'paper' },
    });
    expect(refused('head', of('source', { actor: { person: 'head' } }))).toMatch(/^403/);
  });
  it('are the party’s and the clerk’s where a party comes', () => {
    expect(acting(directory, session('clerk'), of('state', { actor: { body: 'subject.1' } }))).toEqual({
      who: { role: 'party', body: 'subject.1' },
      hand: { person: 'clerk', by: 'paper' },
    });
    expect(refused('outsider', of('state'))).toMatch(/^403/);
  });
  it('reach into every unit with a role held everywhere, and with no other', () => {
    const task = procedureById('task')!;
    expect(acting(directory, session('planner'), of('urge', { procedure: task }))).toEqual({
      who: { person: 'planner', role: 'planner', unit: 'market' },
    });
    expect(refused('planner', of('progress', { procedure: task }))).toMatch(/^403/);
    expect(acting(directory, session('watch'), of('answered', { procedure: procedureById('normative-text')! }))).toEqual({
      who: { person: 'watch', role: 'superior', unit: 'justice' },
    });
  });
  it('are another case’s, or the law’s, but for what is recorded afterwards', () => {
    expect(refused('clerk', of('challenged'))).toMatch(/关联案件告知/);
    expect(acting(directory, session('clerk'), of('challenged', { record: true }))).toEqual({
      who: { role: 'told', unit: 'market' },
      hand: { person: 'clerk', by: 'paper' },
    });
    expect(refused('outsider', of('challenged', { record: true }))).toMatch(/^403/);
  });
  it('are nobody’s where there is no such step', () => {
    expect(refused('clerk', of('nothing'))).toMatch(/^404/);
  });
});

const act = (n: number, step: string, facts: Case['acts'][number]['facts'], person?: string): Case['acts'][number] => ({
  n,
  step,
  on: '2026-11-18' as Case['opened'],
  actor: { role: 'officer', ...(person && { person }) },
  facts,
  digest: '',
});
const withActs = (...acts: Case['acts']): Case => ({
  tenant: 't',
  id: 'c',
  procedure: 'penalty',
  edition: '',
  unit: 'market',
  opened: '2026-11-18' as Case['opened'],
  n: acts.length,
  head: '',
  acts,
  links: [],
});

describe('an organ that the case names', () => {
  const reconsideration = procedureById('reconsideration')!;
  const named = withActs(act(1, 'apply', { respondent: 'tax' }));
  it('does its own step there, and not elsewhere', () => {
    expect([...unitsNamed(reconsideration, named)]).toEqual(['tax']);
    const asked = of('reply', { procedure: reconsideration, case: named, unit: 'government' });
    expect(acting(directory, session('respondent'), asked)).toEqual({ who: { person: 'respondent', role: 'respondent', unit: 'tax' } });
    expect(refused('respondent', { ...asked, case: withActs(act(1, 'apply', { respondent: 'land' })) })).toMatch(/^403/);
  });
});

describe('who reads what', () => {
  it('personal facts are for the unit, secret ones for the case’s own people and the heads', () => {
    const c = withActs(act(1, 'source', {}, 'officer'));
    expect(readerOf(session('officer'), c)).toEqual({ personal: true, secret: true });
    expect(readerOf(session('clerk'), c)).toEqual({ personal: true, secret: false });
    expect(readerOf(session('head'), c)).toEqual({ personal: true, secret: true });
    expect(readerOf(session('planner'), c)).toEqual({ personal: false, secret: false });
  });
  it('a case that is assigned is one’s own', () => {
    expect(readerOf(session('clerk'), withActs(act(1, 'assign', { to: 'clerk' }))).secret).toBe(true);
  });
});
