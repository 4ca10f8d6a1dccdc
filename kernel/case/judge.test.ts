/** What perform, record and correct made is judged as they decided it; what went past them is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../language/data.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { sha256 } from '../ledger/hash.ts';
import { joinForm, openPart } from '../ledger/parts.ts';
import { autumn } from '../testing/calendar.ts';
import { loan, permit } from '../testing/loan.ts';
import { asks, command, entries, everyone, move, walk, worldOn } from '../testing/walk.ts';
import type { Day } from '../time/day.ts';
import { type Case, type Decided, judge, keptWorld, perform, type Recorded } from './index.ts';

const recordedOf = (d: Decided): Recorded => ({
  event: d.event,
  form: joinForm(d.parts.map((p) => openPart(p.text))) as Form,
  digest: d.digest,
});

/** The event judged with nothing but what it kept. */
function judged(before: Case | undefined, { event, form }: { event: LedgerEvent; form: Form }, erased: string[] = []) {
  const cases = Object.fromEntries(
    event.refs.map(({ case: id, digest }) => {
      const entry = entries.find((c) => c.id === id)!;
      expect(entry.head).toBe(digest);
      return [id, { case: entry, procedure: permit }];
    }),
  );
  return judge(loan, before, { event, form, erased }, keptWorld(event, { cases, calendar: autumn }));
}

describe('what the kernel decided', () => {
  it('is lawful, or recorded with the same findings, by what the event kept alone', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(move, { maxLength: 14 }), (path) => {
        for (const { before, decided } of walk(path)) {
          const { event, findings } = decided;
          const verdict = judged(before, recordedOf(decided));
          expect([event.step, verdict]).toEqual([
            event.step,
            { verdict: findings.length > 0 ? 'recorded' : 'lawful', refusals: [], findings },
          ]);
          seen.add(verdict.verdict);
          for (const what of ['refs', 'settings', 'answers', 'settles', 'deemed', 'corrects'] as const) {
            const kept = event[what];
            if (kept !== undefined && !(Array.isArray(kept) && kept.length === 0)) seen.add(what);
          }
        }
      }),
      { numRuns: 400, seed: 20240902 },
    );
    // the walks have come by all that a judgement may have to read
    expect([...seen].sort()).toEqual(['answers', 'corrects', 'deemed', 'lawful', 'recorded', 'refs', 'settings', 'settles']);
  });

  it('is not judged once a part is erased that a rule reads; one that none reads does not matter', () => {
    const [ask] = walk([]);
    const { event, form } = recordedOf(ask!.decided);
    expect(judged(undefined, { event, form: { ...form, why: true } }, ['why']).verdict).toBe('lawful');
    expect(judged(undefined, { event, form: { why: '研究' } }, ['open', 'office']).verdict).toBe('erased');
    expect(judged(undefined, { event, form: { ...form, book: true } }, ['book']).verdict).toBe('erased');
  });
});

/** A case at a certain point, made step by step. */
function reached(...steps: [string, Form, string][]): Case {
  let c = walk([])[0]!.decided.case;
  for (const [step, form, on] of steps) {
    const d = perform(loan, c, command(step, form, on), worldOn(on as Day, 0), sha256);
    if (!d.ok) throw new Error(`${step}: ${d.refusals.map((r) => r.says).join()}`);
    c = d.case;
  }
  return c;
}
/** An event put behind a case past every guard. */
function forged(c: Case, step: string, on: string, change: Partial<LedgerEvent> = {}): LedgerEvent {
  const event: LedgerEvent = {
    format: 1,
    tenant: 't',
    case: c.id,
    n: c.n + 1,
    procedure: 'loan',
    edition: c.edition,
    step,
    on,
    at: `${on}T01:00:00Z`,
    actor: { role: loan.steps[step]?.by ?? 'clerk', person: '甲', unit: 'u1' },
    parts: {},
    files: [],
    refs: [],
    settings: [],
    calendar: autumn.edition,
    answers: [],
    attested: everyone,
    against: [],
    key: `forged-${step}`,
    prev: c.head,
    ...change,
  };
  return event;
}
const rules = (c: Case, event: LedgerEvent, form: Form = {}) => {
  const { verdict, refusals } = judged(c, { event, form });
  return [verdict, ...refusals.map((r) => r.rule)];
};

describe('what went past the kernel', () => {
  const accepted = () => reached(['accept', {}, '2024-09-03']);

  it('is named by the rule that forbade it', () => {
    const lend = { marks: ['限馆内'], deposit: 3000, parts: [{ on: '2024-11-01', fen: 5 }] };
    const [verdict, ...named] = rules(accepted(), forged(accepted(), 'lend', '2024-09-03'), lend);
    expect(verdict).toBe('wrong');
    const articles = named.map((id) => loan.rules.find((r) => r.id === id)?.article);
    expect(articles).toEqual(['馆规第5条', '馆规第12条']);
    expect(rules(accepted(), forged(accepted(), 'accept', '2024-09-03'))).toEqual(['wrong', 'once']);
    expect(rules(accepted(), forged(accepted(), 'nonsense', '2024-09-03'))).toEqual(['wrong', 'form']);
  });

  it('is named by what it was refused for, wherever a walk is refused', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.array(move, { maxLength: 10 }), (path) => {
        walk(path, (c, { step, form, on, at, who, attested = [], settles }, refusals, world) => {
          const event = forged(c, step, on, { at, actor: who, attested, ...(settles && { settles }) });
          // the world that it was refused in: what a forger would quote is not the question here
          const { verdict, refusals: named } = judge(loan, c, { event, form }, world);
          expect([verdict, ...named.map((r) => r.rule)]).toEqual(['wrong', ...refusals.map((r) => r.rule)]);
          tried++;
        });
      }),
      { numRuns: 100, seed: 20240903 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('is named where the hand, the day or the place is not the law’s', () => {
    const c = accepted();
    expect(rules(c, forged(c, 'returnShelf', '2024-09-03'))).toEqual(['lawful']);
    expect(rules(c, forged(c, 'returnShelf', '2024-09-03', { actor: { role: 'keeper', person: '甲', unit: 'u1' } }))).toEqual([
      'wrong',
      'role',
    ]);
    expect(rules(c, forged(c, 'returnShelf', '2024-09-03', { actor: { role: 'clerk', person: '甲', unit: 'u2' } }))).toEqual([
      'wrong',
      'role',
    ]);
    expect(rules(c, forged(c, 'returnShelf', '2024-09-03', { at: '2024-09-09T01:00:00Z' }))).toEqual(['wrong', 'day']);
    expect(rules(c, forged(c, 'returnShelf', '2024-09-03', { edition: 'other' }))).toEqual(['wrong', 'order']);
    const opened = forged({ ...c, n: 0, head: '' }, 'ask', '2019-12-31', { unit: 'u1', actor: { role: 'reader' } });
    expect(judged(undefined, { event: opened, form: asks })).toMatchObject({ verdict: 'wrong', refusals: [{ kind: 'day' }] });
  });

  it('is named where it was deemed before its limit, or by a rule that says no such thing', () => {
    const c = walk([])[0]!.decided.case;
    const silence = loan.rules.find((r) => r.kind === 'must' && r.silence === 'accept')!.id;
    const by = { role: 'clock', unit: 'u1' };
    const due = '2024-09-09';
    const late = forged(c, 'accept', due, { deemed: { rule: silence, on: due }, actor: by, at: '2024-09-10T01:00:00Z' });
    expect(rules(c, late)).toEqual(['lawful']);
    expect(rules(c, { ...late, at: '2024-09-09T01:00:00Z' })).toEqual(['wrong', silence]);
    expect(rules(c, { ...late, deemed: { rule: silence, on: '2024-09-06' }, on: '2024-09-06' })).toEqual(['wrong', silence]);
    expect(rules(c, { ...late, deemed: { rule: 'other', on: due } })).toEqual(['wrong', 'other']);
  });

  it('is named where a 补录 hides what it broke, or owns to what it did not', () => {
    const c = reached(['accept', {}, '2024-09-03'], ['refuse', { why: '馆藏' }, '2024-09-03']);
    const entered = perform(
      loan,
      c,
      command('returnShelf', {}, '2024-09-03', { record: { ground: '纸上办理', files: [] } }),
      worldOn('2024-09-03' as Day, 0),
      sha256,
    ) as Decided;
    const { event, form } = recordedOf(entered);
    expect(rules(c, event, form)).toEqual(['recorded']);
    expect(rules(c, { ...event, against: [] }, form)).toEqual(['wrong', 'ended']);
    const more = [...event.against, { rule: 'rule-1', article: '馆规第1条', says: '' }];
    expect(rules(c, { ...event, against: more }, form)).toEqual(['wrong', 'rule-1']);
    const { 'record-ground': _, ...bare } = form;
    expect(rules(c, event, bare)).toEqual(['wrong', 'form']);
    expect(judged(c, { event, form: { ...bare, 'record-ground': true } }, ['record-ground']).verdict).toBe('recorded');
  });

  it('is named where one person corrects alone, or corrects away the beginning', () => {
    const c = accepted();
    const mend = (form: Form, n = 2) => rules(c, forged(c, 'correct', '2024-09-03', { corrects: n }), form);
    const facts = { 'correction-reason': '记错', 'correction-agreed': '乙' };
    expect(mend(facts)).toEqual(['lawful']);
    expect(mend({ ...facts, 'correction-agreed': '甲' })).toEqual(['wrong', 'role']);
    expect(mend({ ...facts, 'correction-never': true }, 1)).toEqual(['wrong', 'order']);
    expect(mend(facts, 7)).toEqual(['wrong', 'form']);
  });
});
