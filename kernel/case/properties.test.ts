/** What must hold of every case, whatever is thrown at it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, Value } from '../language/data.ts';
import { sha256 } from '../ledger/hash.ts';
import { openPart } from '../ledger/parts.ts';
import { autumn } from '../testing/calendar.ts';
import { loan } from '../testing/loan.ts';
import { addDays, type Day } from '../time/day.ts';
import {
  allowed,
  type Case,
  type Command,
  clockWorld,
  correct,
  type Decision,
  deemed,
  due,
  evolve,
  needs,
  open,
  perform,
  type Recorded,
  replay,
} from './index.ts';

const steps = [...Object.keys(loan.steps), 'serve', 'publish', 'assign', 'handOver', 'nonsense'];
const values = fc.oneof(
  fc.constantFrom<Value>('阅览', '外借', '2024-09-26', '2024-09-26T10:00', '张', true, 0, 5000, null),
  fc.constantFrom<Value>(['张', '李'], ['限馆内'], [], [{ on: '2024-11-01', fen: 5 }]),
  fc.string({ maxLength: 5 }),
  fc.integer(),
);
const form = (step: string): fc.Arbitrary<Form> =>
  fc.dictionary(fc.constantFrom(...Object.keys(loan.steps[step]?.form ?? { document: 1, way: 1 }), 'other'), values, { maxKeys: 5 });
const act = fc.constantFrom(...steps).chain((step) =>
  fc.record({
    step: fc.constant(step),
    form: form(step),
    later: fc.integer({ min: 0, max: 9 }),
    role: fc.constantFrom(...Object.keys(loan.roles), loan.steps[step]?.by ?? 'clerk'),
    record: fc.boolean(),
    settles: fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }), { nil: undefined }),
  }),
);

const begin = (on: Day): Command =>
  command('ask', { reader: 's1', book: 'b', why: '研究', wanted: '2024-09-20', kind: '阅览' }, on, 'reader');
const command = (step: string, f: Form, on: Day, role: string): Command => ({
  key: `${step}-${on}`,
  step,
  form: f,
  who: { role, person: '甲', unit: 'u1' },
  on,
  at: `${on}T01:00:00Z`,
  salt: '11'.repeat(32),
  attested: loan.rules.filter((r) => r.kind === 'attest').map((r) => r.id),
});
const opening = { tenant: 't', id: 'c', unit: 'u1', edition: 'e' };

function walk(acts: { step: string; form: Form; later: number; role: string; record: boolean; settles: number[] | undefined }[]): {
  cases: Case[];
  events: Recorded[];
} {
  let today = '2024-09-20' as Day;
  const events: Recorded[] = [];
  const cases: Case[] = [];
  let c: Case | undefined;
  const take = (d: Decision): void => {
    if (!d.ok) {
      expect(d.refusals.length).toBeGreaterThan(0);
      for (const r of d.refusals) expect(r.says).not.toBe('');
      return;
    }
    c = d.case;
    cases.push(d.case);
    const opened = Object.assign(
      {},
      ...d.parts.map((p) => {
        const { name, content } = openPart(p.text);
        return name === 'open' || name === 'office' ? content : { [name]: content };
      }),
    ) as Form;
    events.push({ event: d.event, form: opened, digest: d.digest });
  };
  take(open(loan, opening, begin(today), clockWorld(today, autumn), sha256));
  for (const a of acts) {
    today = addDays(today, a.later);
    const base = command(a.step, a.form, a.record ? addDays(today, -a.later) : today, a.role);
    take(
      perform(
        loan,
        c!,
        { ...base, ...(a.record && { record: { ground: '纸上办理', files: [] } }), ...(a.settles && { settles: a.settles }) },
        clockWorld(today, autumn),
        sha256,
      ),
    );
  }
  return { cases, events };
}

describe('a case', () => {
  it('never throws, and is the fold of its events', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const { cases, events } = walk(acts);
        expect(replay(loan, events)).toEqual(cases.at(-1));
        events.forEach((e, i) => {
          expect(e.event.n).toBe(i + 1);
          expect(e.event.prev).toBe(i === 0 ? '' : events[i - 1]!.digest);
        });
        const days = cases.at(-1)!.acts.map((x) => x.on.slice(0, 10));
        expect(days).toEqual(days.toSorted());
        for (const on of ['2024-09-25', '2024-11-30', '2025-06-01'] as Day[]) {
          due(loan, cases.at(-1)!, on, autumn);
          deemed(loan, cases.at(-1)!, on, autumn);
          allowed(loan, cases.at(-1)!, undefined, on, clockWorld(on, autumn));
          needs(loan, cases.at(-1), 'check', {}, on, autumn);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('decides the same twice', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), (acts) => {
        expect(walk(acts)).toEqual(walk(acts));
      }),
      { numRuns: 40 },
    );
  });

  it('a step that is allowed without refusals and takes no form goes through', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const c = walk(acts).cases.at(-1)!;
        const today = c.acts.at(-1)!.on.slice(0, 10) as Day;
        const world = clockWorld(today, autumn);
        for (const a of allowed(loan, c, undefined, today, world)) {
          if (Object.keys(loan.steps[a.step]!.form).length > 0 || a.settles.length > 0) continue;
          const done = perform(loan, c, command(a.step, {}, today, loan.steps[a.step]!.by), world, sha256);
          expect([a.step, done.ok]).toEqual([a.step, a.refusals.length === 0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a correction to the same facts changes nothing but that it was corrected', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), (acts) => {
        const c = walk(acts).cases.at(-1)!;
        const today = c.acts.at(-1)!.on.slice(0, 10) as Day;
        const facts = begin(today).form;
        const d = correct(
          loan,
          c,
          { n: 1, facts, reason: '核对', agreed: '乙' },
          { ...command('correct', {}, today, 'clerk') },
          clockWorld(today, autumn),
          sha256,
        );
        if (!d.ok) throw new Error(d.refusals.map((r) => r.says).join());
        const { corrected: _, ...first } = d.case.acts.find((x) => x.n === 1)!;
        expect(first).toEqual(c.acts.find((x) => x.n === 1));
        expect(d.case.acts.length).toBe(c.acts.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused in plain words when what comes in is nonsense', () => {
    const today = '2024-09-25' as Day;
    const world = clockWorld(today, autumn);
    const c = walk([]).cases.at(-1)!;
    const bad = perform(loan, c, { ...command('accept', {}, 'soon' as Day, 'clerk') }, world, sha256);
    expect(bad).toMatchObject({ ok: false, refusals: [{ kind: 'day', says: expect.stringContaining('2024-09-27') }] });
    expect(evolve(loan, c, { event: { ...walk([]).events[0]!.event, n: 2, step: 'nonsense' }, form: {}, digest: 'd' }).n).toBe(2);
  });
});
