/** Whatever many clients send in whatever order, through several servers: chains stay whole, and every projection equals a replay. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Form } from '../../kernel/language/data.ts';
import { readEvents } from '../rows/read.ts';
import { apply, does } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';
import type { Submission } from './types.ts';

const server = testServer();

type Act = {
  client: number;
  id: string;
  step: 'apply' | 'accept' | 'ask' | 'fix' | 'decide' | 'serve';
  key: number;
  n: number | undefined;
};
const act: fc.Arbitrary<Act> = fc.record({
  client: fc.nat(2),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  step: fc.constantFrom('apply', 'accept', 'accept', 'ask', 'fix', 'decide', 'serve'),
  key: fc.nat(3),
  n: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined, freq: 3 }),
});

function submission({ id, step, key, n }: Act): Submission {
  const forms: Record<string, Form> = {
    decide: { outcome: key % 2 ? '准予' : '不予', fee: key },
    serve: { document: 2, way: '直接送达' },
  };
  const form = forms[step] ?? {};
  const made = step === 'apply' ? apply(id, { form: { who: `p${key % 2}` } }) : does(id, step, form, undefined, { key: String(key) });
  return { ...made, ...(n !== undefined && { n }) };
}

it('chains stay whole under random interleavings of several clients and servers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 60 }), fc.nat(2), async (acts, sealing) => {
      const code = await server.tenant();
      const stores = [server.store, server.another({ lanes: 1, group: 4 }), server.another({ lanes: 3 })];
      const sent = acts.map((one) => stores[one.client]!.submit(code, submission(one)));
      const seals = Array.from({ length: sealing }, () => server.store.seal(code));
      const outcomes = await Promise.all(sent);
      await Promise.all(seals);
      const tenant = await server.store.tenant(code);
      const report = await server.store.verify(code);
      expect(report.findings).toEqual([]);
      // what was answered as done stands there, and nothing else does
      const done = new Set(outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.digest] : [])));
      const stored = (await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => readEvents(tenant, id)))).flat();
      expect(new Set(stored.map(({ digest }) => digest))).toEqual(done);
    }),
    { numRuns: 12 },
  );
});
