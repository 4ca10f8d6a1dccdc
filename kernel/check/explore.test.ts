import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT, type ProcedureData, type Rule, type StepData, type Test } from '../language/data.ts';
import { law, roles } from './examples.ts';
import { type Explored, explore } from './explore.ts';
import { modelOf } from './model.ts';
import { Backwards } from './reach.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** A small procedure made at random: some steps of the office, some of an outsider, rules of the kinds that forbid. */
const someStep = fc.record({ by: fc.constantFrom('clerk', 'clerk', 'applicant'), repeats: fc.constantFrom(1, 1, 3) });
const name = fc.constantFrom(...NAMES);
const someTest: fc.Arbitrary<Test> = fc.oneof(
  name.map((did): Test => ({ did })),
  name.map((did): Test => ({ not: { did } })),
  fc.tuple(name, fc.constantFrom('x', 'y')).map(([step, value]): Test => ({ test: 'is', of: { fact: `${step}.f` }, than: { value } })),
);
const body = fc.oneof(
  fc.record({ kind: fc.constant('do'), before: fc.tuple(fc.constantFrom(...NAMES, 'end')), do: fc.tuple(name) }),
  fc.record({
    kind: fc.constant('hold'),
    before: fc.tuple(fc.constantFrom(...NAMES, 'end')),
    says: fc.constant('如此'),
    hold: fc.tuple(someTest),
  }),
  fc.record({ kind: fc.constant('never'), after: fc.tuple(name), never: fc.tuple(fc.constantFrom(...NAMES, 'end')) }),
  fc.record({ kind: fc.constant('must'), after: fc.tuple(name), must: fc.tuple(name), within: fc.constant({ n: 5, unit: 'day' }) }),
  fc.record({ kind: fc.constant('may'), after: fc.tuple(name), may: fc.tuple(name), within: fc.constant({ n: 5, unit: 'day' }) }),
  fc.record({ kind: fc.constant('let'), before: fc.tuple(fc.constantFrom(...NAMES, 'end')), let: fc.tuple(name) }),
);
const someProcedure: fc.Arbitrary<ProcedureData> = fc
  .tuple(
    fc.array(someStep, { minLength: 5, maxLength: 5 }),
    fc.array(fc.tuple(body, fc.option(someTest, { nil: undefined, freq: 4 })), { maxLength: 7 }),
  )
  .map(([list, rules]) => {
    const form = { f: { kind: 'choice' as const, title: '选项', class: 'open' as const, of: ['x', 'y'] } };
    const steps: Record<string, StepData> = {
      open: { title: '开始', by: 'clerk', form: {} },
      end: { title: '结束', by: 'clerk', form: {}, ends: '结束' },
    };
    list.forEach((s, i) => {
      steps[NAMES[i]!] = { title: NAMES[i]!, by: s.by, form, ...(s.repeats > 1 && { repeats: s.repeats }) };
    });
    return {
      format: FORMAT,
      id: 'random',
      title: '随机',
      chapter: 'functions',
      from: '2020-01-01' as ProcedureData['from'],
      statutes: { law: { ...law, authority: 'statute' as const } },
      roles,
      settings: {},
      opens: ['open'],
      steps,
      rules: rules.map(([b, when], i) => ({ ...b, id: `r${i}`, statute: 'law', article: `第${i}条`, ...(when && { when }) }) as Rule),
      figures: {},
      notModelled: {},
    };
  });

/** What an exploration says: which acts can happen, and whether there is a state without an ending. */
function verdicts(x: Explored) {
  const backwards = new Backwards(x);
  const goals = x.ended >= 0 ? [x.ended] : [];
  return {
    can: x.model.acts.flatMap((a, i) => (a.at >= 0 && x.everDone[i] ? [a.name] : [])),
    ends: x.ended >= 0,
    dead: backwards.to(goals, () => true, true).indexOf(0, 1) >= 0,
  };
}

describe('the reductions', () => {
  it('let the same steps happen as the whole exploration, and raise no alarm that it does not', () => {
    let [fewer, all] = [0, 0];
    fc.assert(
      fc.property(someProcedure, (p) => {
        const [reduced, whole] = [explore(modelOf(p)), explore(modelOf(p), undefined, false)];
        fewer += reduced.states.count;
        all += whole.states.count;
        expect(reduced.states.count).toBeLessThanOrEqual(whole.states.count);
        const [few, every] = [verdicts(reduced), verdicts(whole)];
        // What a step only leads to by ways that nobody asks for any more is looked at apart.
        const alone = (act: string) => verdicts(explore(modelOf(p, { acts: [act] }))).can.includes(act);
        expect(every.can.filter((act) => !few.can.includes(act) && !alone(act))).toEqual([]);
        expect(few.can.filter((act) => !every.can.includes(act))).toEqual([]);
        expect(few.ends).toBe(every.ends);
        if (few.dead) expect(every.dead).toBe(true);
      }),
      { numRuns: 600, seed: 20_260_101 },
    );
    // The reductions left something out.
    expect(all).toBeGreaterThan(fewer);
  });

  it('refuse nothing that fits, and stop at the limit', () => {
    fc.assert(
      fc.property(someProcedure, (p) => {
        const x = explore(modelOf(p), 10);
        expect(x.capped).toBe(x.states.count > 10);
      }),
      { numRuns: 50 },
    );
  });
});
