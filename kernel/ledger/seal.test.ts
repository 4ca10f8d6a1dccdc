import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, sm3 } from './hash.ts';
import { consistencyProof, leafHash, leavesReader } from './merkle.ts';
import { checkSeal, checkSealChain, makeSeal, type Seal, type SealFault, sealBytes, sealDigest } from './seal.ts';
import { sampleLedger, sampleSigner } from './testing.ts';

const kinds = (faults: SealFault[]) => faults.map((fault) => `${fault.seal} ${fault.kind}`);

describe.each([
  ['ed25519', sha256],
  ['sm2', sm3],
] as const)('seals with %s', (algorithm, hash) => {
  const signer = sampleSigner(algorithm);
  const { seals, read, events } = sampleLedger([1, 4, 9], signer, hash);
  const consistency = (first: number, second: number) => consistencyProof(read, first, second, hash);
  const options = { keys: [signer], hash, consistency };
  /** The seal signed anew after a change, as the holder of the key could. */
  const resign = (seal: Seal, change: Partial<Seal>): Seal => {
    const body = { ...seal, ...change };
    return { ...body, signature: signer.sign(sealBytes(body)) };
  };
  const withThird = (third: unknown) => [seals[0], seals[1], third];

  it('hold one by one and as a chain', () => {
    for (const seal of seals) expect(checkSeal(JSON.parse(JSON.stringify(seal)), [signer])).toEqual([]);
    expect(checkSealChain(seals, options)).toEqual([]);
    expect(seals.map((seal) => seal.size)).toEqual([1, 4, 9]);
    expect(seals[0]!.prev).toBe('');
    expect(seals[1]!.prev).toBe(sealDigest(seals[0]!, hash));
    expect(events).toHaveLength(9);
  });

  it('detect any altered character of any field', () => {
    const names = ['tenant', 'size', 'root', 'at', 'keyId', 'signature', 'prev', 'hash', 'algorithm', 'format'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom(...'0123456789abcdefTZ张'), (name, pick, letter) => {
        const seal = seals[1]!;
        const old = String(seal[name]);
        const at = pick % old.length;
        const text = old.slice(0, at) + letter + old.slice(at + 1);
        fc.pre(text !== old);
        const value = typeof seal[name] === 'number' ? Number(text) : text;
        fc.pre(value !== seal[name]);
        expect(checkSeal({ ...seal, [name]: value }, [signer])).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  it('may be checked with another check of signatures', () => {
    const asked: string[] = [];
    const verify = (_: string, __: string, ___: Uint8Array, signature: string) => asked.push(signature) < 3;
    expect(kinds(checkSealChain(seals, { ...options, verify }))).toEqual(['2 signature']);
    expect(asked).toEqual(seals.map((seal) => seal.signature));
  });

  it('refuse an unknown field, a missing one and what is no object', () => {
    expect(kinds(checkSeal({ ...seals[0], note: 'x' }, [signer]))).toEqual(['0 form']);
    const { root: _, ...less } = seals[0]!;
    expect(kinds(checkSeal(less, [signer]))).toEqual(['0 form']);
    expect(kinds(checkSeal(null, [signer]))).toEqual(['0 form']);
    expect(kinds(checkSeal('x', [signer]))).toEqual(['0 form']);
    expect(kinds(checkSeal({ ...seals[0], tenant: '\ud83d' }, [signer]))).toEqual(['0 form']);
  });

  it('need a trusted key, under the name that follows from it', () => {
    const other = sampleSigner(algorithm, 8);
    expect(kinds(checkSeal(seals[0], [other]))).toEqual(['0 key']);
    expect(kinds(checkSeal(seals[0], []))).toEqual(['0 key']);
    expect(kinds(checkSeal(seals[0], [{ ...other, keyId: signer.keyId }]))).toEqual(['0 key']);
    expect(kinds(checkSeal(seals[0], [{ ...signer, publicKey: 'abc' }]))).toEqual(['0 key']);
  });

  it('detect a removed, a doubled and a swapped seal', () => {
    expect(kinds(checkSealChain([seals[0], seals[2]], options))).toEqual(['1 prev']);
    expect(kinds(checkSealChain(seals.slice(1), options))).toEqual(['0 prev']);
    expect(checkSealChain(seals.slice(1), { ...options, whole: false })).toEqual([]);
    expect(kinds(checkSealChain([seals[0], seals[0]], options))).toEqual(['1 prev', '1 size']);
    expect(kinds(checkSealChain([seals[1], seals[0]], options))).toEqual(['0 prev', '1 prev', '1 size', '1 time']);
  });

  it('detect what even the holder of the key cannot make good: another history under a later seal', () => {
    const forged = leavesReader(
      events.map((_, i) => leafHash(Uint8Array.of(i), hash)),
      hash,
    );
    const root = consistencyProof(forged, 1, 9, hash).at(-1)!;
    const later = resign(seals[2]!, { root });
    expect(kinds(checkSealChain(withThird(later), options))).toEqual(['2 consistency']);
    const own = (first: number, second: number) => consistencyProof(forged, first, second, hash);
    expect(kinds(checkSealChain(withThird(later), { ...options, consistency: own }))).toContain('2 consistency');
  });

  it('detect a tree that is shorter than its seal says', () => {
    const long = resign(seals[2]!, { size: 10 });
    expect(kinds(checkSealChain(withThird(long), options))).toEqual(['2 consistency']);
  });

  it('detect a change of tenant, hash, order or time, though signed', () => {
    expect(kinds(checkSealChain(withThird(resign(seals[2]!, { tenant: '519999' })), options))).toEqual(['2 tenant']);
    expect(kinds(checkSealChain(withThird(resign(seals[2]!, { at: '2025-03-01T23:00:00Z' })), options))).toEqual(['2 time']);
    const hashed = resign(seals[2]!, { hash: hash === sm3 ? 'sha256' : 'sm3' });
    expect(kinds(checkSealChain(withThird(hashed), options))).toEqual(['2 hash', '2 hash']);
    expect(kinds(checkSealChain(withThird(resign(seals[2]!, { prev: '' })), options))).toEqual(['2 prev']);
    expect(kinds(checkSealChain([seals[0], {}, seals[2]], options))).toEqual(['1 form']);
  });

  it('are not made where they would not follow', () => {
    const tree = { tenant: '510000', size: 12, root: seals[2]!.root, at: '2025-03-04T00:00:00Z', before: seals[2] };
    expect(checkSeal(makeSeal(tree, signer, hash), [signer])).toEqual([]);
    expect(() => makeSeal({ ...tree, size: 9 }, signer, hash)).toThrow('事件数 9 不大于');
    expect(() => makeSeal({ ...tree, at: '2025-03-02T00:00:00Z' }, signer, hash)).toThrow('早于前一封印');
    expect(() => makeSeal({ ...tree, tenant: '519999' }, signer, hash)).toThrow('地区 519999');
    expect(() => makeSeal(tree, signer, hash === sm3 ? sha256 : sm3)).toThrow('摘要算法');
    expect(() => makeSeal({ ...tree, root: 'x' }, signer, hash)).toThrow('root');
    expect(() => makeSeal({ ...tree, at: 'noon' }, signer, hash)).toThrow('at');
  });
});
