import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentOf, draw, drawFrom, inOrder, merge, type Urn, urnDigest } from './draw.ts';
import { stream } from './stream.ts';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Buffer.from(b).toString('hex'));
const id = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' });
const listed = fc.uniqueArray(fc.record({ id, weight: fc.integer({ min: 1, max: 9 }) }), {
  selector: (x) => x.id,
  minLength: 1,
  maxLength: 12,
});
const inspectors = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `检查员${i}`, avoids: [] as string[] }));
const share = (unit: string) =>
  fc
    .tuple(listed, fc.integer({ min: 1, max: 12 }))
    .map(([list, n]) => ({ unit, list, number: Math.min(n, list.length), inspectors: inspectors(4) }));
const urn: fc.Arbitrary<Urn> = fc.tuple(share('甲局'), share('乙局')).map((shares) => ({ name: '抽查', shares }));
const reversed = (u: Urn): Urn => ({
  ...u,
  shares: u.shares.toReversed().map((s) => ({ ...s, list: s.list.toReversed(), inspectors: s.inspectors.toReversed() })),
});

describe('a draw', () => {
  it('is the same from the same seed and lists, in whatever order they are written', () => {
    fc.assert(
      fc.property(seed, urn, (s, u) => {
        expect(draw(s, reversed(u))).toEqual(draw(s, u));
        expect(urnDigest(reversed(u))).toBe(urnDigest(u));
        expect(inOrder(inOrder(u))).toEqual(inOrder(u));
      }),
    );
  });

  it('draws as many as asked, all of the list, none twice', () => {
    fc.assert(
      fc.property(seed, urn, (s, u) => {
        for (const { unit, ids } of draw(s, u).drawn) {
          const own = u.shares.find((x) => x.unit === unit)!;
          expect(ids).toHaveLength(own.number);
          expect(new Set(ids).size).toBe(ids.length);
          expect(own.list.map((l) => l.id)).toEqual(expect.arrayContaining(ids));
        }
      }),
    );
  });

  it('visits each once, with two of each department that drew it, and says how many visits that saved', () => {
    fc.assert(
      fc.property(seed, urn, (s, u) => {
        const { drawn, visits, merged } = draw(s, u);
        const times = drawn.flatMap((d) => d.ids);
        expect(visits.map((v) => v.id)).toEqual([...new Set(times)].sort());
        expect(merged).toBe(times.length - visits.length);
        for (const v of visits) {
          expect(v.inspectors.map((i) => i.unit).sort()).toEqual(
            drawn
              .filter((d) => d.ids.includes(v.id))
              .map((d) => d.unit)
              .sort(),
          );
          for (const { persons } of v.inspectors) expect(new Set(persons).size).toBe(2);
        }
      }),
    );
  });

  it('is bound by its commitment: another seed or another list has another', () => {
    fc.assert(
      fc.property(seed, seed, urn, (a, b, u) => {
        const other: Urn = {
          ...u,
          shares: u.shares.map((s, i) => (i > 0 ? s : { ...s, list: s.list.map((l, j) => (j > 0 ? l : { ...l, weight: l.weight + 1 })) })),
        };
        expect(commitmentOf(a, u)).toBe(commitmentOf(a, reversed(u)));
        expect(commitmentOf(a, other)).not.toBe(commitmentOf(a, u));
        expect(commitmentOf(a, { ...u, publicSays: '开奖号码' })).not.toBe(commitmentOf(a, u));
        if (a !== b) expect(commitmentOf(b, u)).not.toBe(commitmentOf(a, u));
      }),
    );
  });

  it('takes in the public value that came after the commitment', () => {
    const shares = [
      { unit: '甲局', number: 3, list: Array.from({ length: 200 }, (_, i) => ({ id: `企业${i}`, weight: 1 })), inspectors: inspectors(2) },
    ];
    const u: Urn = { name: '抽查', shares, publicSays: '开奖号码' };
    expect(draw('ab'.repeat(32), u, '1')).not.toEqual(draw('ab'.repeat(32), u, '2'));
  });

  it('sends nobody to one whom he must avoid, and spreads the visits', () => {
    const list = Array.from({ length: 30 }, (_, i) => ({ id: `企业${i}`, weight: 1 }));
    const avoiding = inspectors(6).map((x, i) => (i === 0 ? { ...x, avoids: list.slice(0, 20).map((l) => l.id) } : x));
    fc.assert(
      fc.property(seed, (s) => {
        const { visits } = draw(s, { name: '抽查', shares: [{ unit: '甲局', number: 30, list, inspectors: avoiding }] });
        const of = new Map<string, number>();
        for (const v of visits)
          for (const p of v.inspectors[0]!.persons) {
            if (p === '检查员0') expect(avoiding[0]!.avoids).not.toContain(v.id);
            of.set(p, (of.get(p) ?? 0) + 1);
          }
        const rest = avoiding.slice(1).map((x) => of.get(x.id) ?? 0);
        expect(Math.max(...rest) - Math.min(...rest)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('is unmoved by what another department brings', () => {
    const from = () => stream(new Uint8Array(32));
    const list = [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 2 },
    ];
    expect(drawFrom(list, 2, from())).toEqual(drawFrom(list.toReversed(), 2, from()));
    expect(
      merge([
        { unit: '乙局', ids: ['x', 'y'] },
        { unit: '甲局', ids: ['y'] },
      ]),
    ).toEqual([
      { id: 'x', units: ['乙局'] },
      { id: 'y', units: ['乙局', '甲局'] },
    ]);
  });
});

/** Chi-square of counts against what was expected of them. */
const chiSquare = (seen: number[], expected: number[]): number =>
  seen.reduce((sum, n, i) => sum + (n - expected[i]!) ** 2 / expected[i]!, 0);

describe('chances', () => {
  it('follow the weights: one of ten tickets comes first in one draw of ten', () => {
    const weights = [1, 2, 3, 4];
    const list = weights.map((weight, i) => ({ id: `${i}`, weight }));
    const from = stream(Uint8Array.from({ length: 32 }, (_, i) => i));
    const runs = 20_000;
    const first = [0, 0, 0, 0];
    for (let i = 0; i < runs; i++) first[Number(drawFrom(list, 1, from)[0])]! += 1;
    // three degrees of freedom: beyond 16.3 once in a thousand; the stream is fixed, so this never wavers
    expect(
      chiSquare(
        first,
        weights.map((w) => (w * runs) / 10),
      ),
    ).toBeLessThan(16.3);
  });

  it('of the second follow the weights of those left', () => {
    const list = [
      { id: 'a', weight: 6 },
      { id: 'b', weight: 3 },
      { id: 'c', weight: 1 },
    ];
    const from = stream(Uint8Array.from({ length: 32 }, () => 7));
    const runs = 20_000;
    const seen = new Map<string, number>();
    for (let i = 0; i < runs; i++) {
      const pair = drawFrom(list, 2, from).join('');
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
    const chance = { ab: 0.6 * (3 / 4), ac: 0.6 * (1 / 4), ba: 0.3 * (6 / 7), bc: 0.3 * (1 / 7), ca: 0.1 * (6 / 9), cb: 0.1 * (3 / 9) };
    expect(
      chiSquare(
        Object.keys(chance).map((k) => seen.get(k) ?? 0),
        Object.values(chance).map((p) => p * runs),
      ),
    ).toBeLessThan(20.5);
  });

  it('are even below a limit that divides nothing', () => {
    const from = stream(new Uint8Array(32));
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 14_000; i++) counts[from.below(7)]! += 1;
    expect(
      chiSquare(
        counts,
        counts.map(() => 2000),
      ),
    ).toBeLessThan(22.5);
    expect(() => from.below(0)).toThrow(RangeError);
    expect(() => from.below(1.5)).toThrow(RangeError);
  });

  it('come from SHA-256 of key and counter, so that another program gets the same', () => {
    // sha256(32 zero bytes ‖ 0000000000000000) begins with these six bytes
    const first = stream(new Uint8Array(32)).below(2 ** 48);
    expect(first.toString(16).padStart(12, '0')).toBe(createHash('sha256').update(Buffer.alloc(40)).digest('hex').slice(0, 12));
  });

  it('of a hundred thousand are drawn in a moment', () => {
    const list = Array.from({ length: 100_000 }, (_, i) => ({ id: `${i}`.padStart(6, '0'), weight: 1 + (i % 5) }));
    const ids = drawFrom(list, 5000, stream(new Uint8Array(32)));
    expect(new Set(ids).size).toBe(5000);
  });
});
