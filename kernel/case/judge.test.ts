/** What perform, record and correct made is judged as they decided it; what went past them is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, Value } from '../language/data.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { sha256 } from '../ledger/hash.ts';
import { joinForm, openPart } from '../ledger/parts.ts';
import { autumn } from '../testing/calendar.ts';
import { loan, permit } from '../testing/loan.ts';
import { addDays, type Day, dayOf } from '../time/day.ts';
import {
  type Case,
  type Command,
  clockWorld,
  correct,
  type Decided,
  type Decision,
  deemed,
  judge,
  keptWorld,
  open,
  perform,
  type Recorded,
  type World,
} from './index.ts';

const everyone = loan.rules.filter((r) => r.kind === 'attest').map((r) => r.id);
const command = (step: string, form: Form, on: string, more: Partial<Command> = {}): Command => ({
  key: `${step}-${on}`,
  step,
  form,
  who: { role: loan.steps[step]?.by ?? 'clerk', person: '甲', unit: 'u1' },
  on: on as Day,
  at: `${on.slice(0, 10)}T01:00:00Z`,
  salt: '11'.repeat(32),
  attested: everyone,
  ...more,
});
const asks: Form = { reader: 's1', book: 'p-book', why: '研究', wanted: '2024-09-20', kind: '外借' };

/** A permit in the register: of the holder, issued, and suspended where that is said. */
function permitOf(id: string, holder: string, suspended: boolean): Case {
  const by = { role: 'keeper', person: '乙', unit: 'u1' };
  const done = (d: Decision): Case => {
    if (!d.ok) throw new Error(d.refusals.map((r) => r.says).join());
    return d.case;
  };
  const today = '2024-09-02' as Day;
  const c = done(
    open(
      permit,
      { tenant: 't', id, unit: 'u1', edition: 'p' },
      { ...command('issue', { holder, level: 1 }, today), who: by },
      clockWorld(today, autumn),
      sha256,
    ),
  );
  return suspended ? done(perform(permit, c, { ...command('suspend', {}, today), who: by }, clockWorld(today, autumn), sha256)) : c;
}
const entries = [
  permitOf('p-book', '馆', false),
  permitOf('p-zhang', '张', false),
  permitOf('p-li', '李', false),
  permitOf('p-wang', '王', true),
];
const lookup = 'loan|ask.reader|s1|lend';

/** The world that the commands were decided in: all there is, of which an event keeps what was looked at. */
const worldOn = (today: Day, lent: number): World => ({
  ...clockWorld(today, autumn),
  cases: Object.fromEntries(entries.map((c) => [c.id, { case: c, procedure: permit }])),
  held: { 'permit 张': ['p-zhang'], 'permit 李': ['p-li'], 'permit 王': ['p-wang'], 'permit 馆': ['p-book'] },
  lookups: { [lookup]: lent },
  settings: [
    { setting: 'loan.reply', layer: 'county', value: { n: 2, unit: 'workday' }, from: '2024-01-01' as Day, basis: '', confirmed: true },
  ],
});

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

const contentOf = (kind: string, of: readonly string[] = []): fc.Arbitrary<Value> => {
  switch (kind) {
    case 'officials':
      return fc.constantFrom<Value>(['张', '李'], ['张', '王'], ['张']);
    case 'official':
      return fc.constantFrom('张', '赵');
    case 'choice':
      return fc.constantFrom(...of);
    case 'choices':
      return fc.subarray([...of], { minLength: 1 });
    case 'money':
    case 'count':
      return fc.constantFrom(1, 3000, 20_000);
    case 'day':
      return fc.constant('2024-09-25');
    case 'moment':
      return fc.constant('2024-09-25T10:00');
    case 'rows':
      return fc.constant<Value>([{ on: '2024-11-01', fen: 5 }]);
    case 'files':
      return fc.constant<Value>([{ name: '单', digest: 'ab'.repeat(32) }]);
    default:
      return fc.constant('某某');
  }
};
const formOf = (step: string): fc.Arbitrary<Form> => {
  if (step === 'serve' || step === 'publish')
    return fc.record({
      document: fc.integer({ min: 1, max: 9 }),
      ...(step === 'serve' && { way: fc.constant('直接送达') }),
    }) as fc.Arbitrary<Form>;
  const fields = Object.entries(loan.steps[step]?.form ?? {}).filter(([, f]) => f.kind !== 'number');
  return fc.record(Object.fromEntries(fields.map(([name, f]) => [name, contentOf(f.kind, f.of)]))) as fc.Arbitrary<Form>;
};
const moves = [
  ...Object.keys(loan.steps).filter((s) => !loan.opens.includes(s) && s !== 'lapse'),
  'serve',
  'serve',
  'publish',
  'correct',
  'clock',
];
const move = fc.constantFrom(...moves).chain((step) =>
  fc.record({
    step: fc.constant(step),
    form: formOf(step),
    later: fc.integer({ min: 0, max: 9 }),
    record: fc.boolean(),
    n: fc.integer({ min: 1, max: 6 }),
    never: fc.boolean(),
    attested: fc.boolean(),
    settles: fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 }), { nil: undefined }),
    lent: fc.constantFrom(0, 1),
  }),
);
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** All that a walk made, each with the case before it. */
function walk(path: readonly Move[]): { before: Case | undefined; decided: Decided }[] {
  const made: { before: Case | undefined; decided: Decided }[] = [];
  let today = '2024-09-02' as Day;
  let c: Case | undefined;
  const take = (d: Decision): void => {
    if (!d.ok) return;
    made.push({ before: c, decided: d });
    c = d.case;
  };
  take(open(loan, { tenant: 't', id: 'c', unit: 'u1', edition: 'e' }, command('ask', asks, today), worldOn(today, 0), sha256));
  for (const m of path) {
    today = addDays(today, m.later);
    const world = worldOn(today, m.lent);
    if (m.step === 'clock') {
      for (const { rule, step, on } of deemed(loan, c!, today, autumn, world.settings))
        take(
          perform(
            loan,
            c!,
            command(step, {}, on, { deemed: { rule, on }, who: { role: 'clock', unit: 'u1' }, at: `${today}T01:00:00Z` }),
            world,
            sha256,
          ),
        );
    } else if (m.step === 'correct') {
      const wrong = c!.acts.find((a) => a.n === m.n);
      const facts = m.never ? null : wrong?.n === 1 ? { ...asks, kind: '阅览' } : {};
      const mend = { n: m.n, facts, reason: '记错', agreed: '乙' };
      take(correct(loan, c!, mend, command('correct', {}, today), world, sha256));
    } else
      take(
        perform(
          loan,
          c!,
          command(m.step, m.form, m.record ? dayOf(c!.acts.at(-1)!.on) : today, {
            at: `${today}T01:00:00Z`,
            attested: m.attested ? everyone : [],
            ...(m.record && { record: { ground: '纸上办理', files: ['cd'.repeat(32)] } }),
            ...(m.settles && { settles: m.settles }),
          }),
          world,
          sha256,
        ),
      );
  }
  return made;
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
