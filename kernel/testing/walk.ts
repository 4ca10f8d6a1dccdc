/** Random walks through the loan of a rare book, in a world with permits, a lookup and a layer: what was made of each step, and on what case. */
import fc from 'fast-check';
import {
  type Case,
  type Command,
  clockWorld,
  correct,
  type Decided,
  type Decision,
  deemed,
  open,
  perform,
  type Refusal,
  type World,
} from '../case/index.ts';
import type { Form, Value } from '../language/data.ts';
import { sha256 } from '../ledger/hash.ts';
import { addDays, type Day, dayOf } from '../time/day.ts';
import { autumn } from './calendar.ts';
import { loan, permit } from './loan.ts';

/** Every sentence that a person can sign. */
export const everyone = loan.rules.filter((r) => r.kind === 'attest').map((r) => r.id);
/** A step by whom it belongs to, on a day. */
export const command = (step: string, form: Form, on: string, more: Partial<Command> = {}): Command => ({
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
/** How a loan begins. */
export const asks: Form = { reader: 's1', book: 'p-book', why: '研究', wanted: '2024-09-20', kind: '外借' };

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
/** The register: a permit of each, one of them suspended. */
export const entries = [
  permitOf('p-book', '馆', false),
  permitOf('p-zhang', '张', false),
  permitOf('p-li', '李', false),
  permitOf('p-wang', '王', true),
];
const lookup = 'loan|ask.reader|s1|lend';

/** The world that the commands were decided in: all there is, of which an event keeps what was looked at. */
export const worldOn = (today: Day, lent: number): World => ({
  ...clockWorld(today, autumn),
  cases: Object.fromEntries(entries.map((c) => [c.id, { case: c, procedure: permit }])),
  held: { 'permit 张': ['p-zhang'], 'permit 李': ['p-li'], 'permit 王': ['p-wang'], 'permit 馆': ['p-book'] },
  lookups: { [lookup]: lent },
  settings: [
    { setting: 'loan.reply', layer: 'county', value: { n: 2, unit: 'workday' }, from: '2024-01-01' as Day, basis: '', confirmed: true },
  ],
});

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
/** One move of a walk: a step with a form that may be taken, or the clock, or a correction. */
export const move = fc.constantFrom(...moves).chain((step) =>
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

/**
 * All that a walk made, each with the case before it. `refused` is told of each step of the office that the law refused, which was not recorded.
 */
export function walk(
  path: readonly Move[],
  refused: (c: Case, command: Command, refusals: readonly Refusal[], world: World) => void = () => {},
): { before: Case | undefined; decided: Decided }[] {
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
    } else {
      const done = command(m.step, m.form, m.record ? dayOf(c!.acts.at(-1)!.on) : today, {
        at: `${today}T01:00:00Z`,
        attested: m.attested ? everyone : [],
        ...(m.record && { record: { ground: '纸上办理', files: ['cd'.repeat(32)] } }),
        ...(m.settles && { settles: m.settles }),
      });
      const decision = perform(loan, c!, done, world, sha256);
      if (!decision.ok && !m.record) refused(c!, done, decision.refusals, world);
      take(decision);
    }
  }
  return made;
}
