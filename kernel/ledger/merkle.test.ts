import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, hex, sha256, sm3 } from './hash.ts';
import {
  consistencyProof,
  consistencyRanges,
  inclusionProof,
  inclusionRanges,
  leafHash,
  leavesReader,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';

// The inputs, nodes and roots against which implementations of RFC 6962 and RFC 9162 are commonly tested.
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const LEAVES = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
  '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  '4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658',
  'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
  '46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1',
];
const PAIRS = [
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
];
const FOURS = [
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
/** Leaf index and size, and the path. */
const INCLUSION: [index: number, size: number, path: string[]][] = [
  [0, 1, []],
  [0, 8, [LEAVES[1]!, PAIRS[1]!, FOURS[1]!]],
  [5, 8, [LEAVES[4]!, PAIRS[3]!, FOURS[0]!]],
  [2, 3, [PAIRS[0]!]],
  [1, 5, [LEAVES[0]!, PAIRS[1]!, LEAVES[4]!]],
];
/** The two sizes, and the path. */
const CONSISTENCY: [first: number, second: number, path: string[]][] = [
  [1, 1, []],
  [1, 8, [LEAVES[1]!, PAIRS[1]!, FOURS[1]!]],
  [6, 8, [PAIRS[2]!, PAIRS[3]!, FOURS[0]!]],
  [2, 5, [PAIRS[1]!, LEAVES[4]!]],
];

const leaves = INPUTS.map((input) => leafHash(fromHex(input), sha256));
const read = leavesReader(leaves, sha256);

describe('the tree, by the reference vectors', () => {
  it('hashes leaves and nodes with their prefixes', () => {
    expect(leaves.map(hex)).toEqual(LEAVES);
    expect([0, 1, 2, 3].map((index) => hex(read(1, index)))).toEqual(PAIRS);
    expect([0, 1].map((index) => hex(read(2, index)))).toEqual(FOURS);
  });

  it.each(ROOTS.map((root, size) => [size, root] as const))('root of %i leaves', (size, root) => {
    expect(hex(rootOf(leaves.slice(0, size), sha256))).toBe(root);
  });

  it.each(INCLUSION)('inclusion of leaf %i of %i', (index, size, path) => {
    expect(inclusionProof(read, index, size, sha256)).toEqual(path);
    expect(verifyInclusion({ leaf: leaves[index]!, index, size, root: ROOTS[size]!, path }, sha256)).toBe(true);
  });

  it.each(CONSISTENCY)('consistency from %i to %i', (first, second, path) => {
    expect(consistencyProof(read, first, second, sha256)).toEqual(path);
    expect(verifyConsistency({ size: first, root: ROOTS[first]! }, { size: second, root: ROOTS[second]! }, path, sha256)).toBe(true);
  });
});

describe('the tree of seven leaves that RFC 9162 section 2.1.5 draws', () => {
  const pairs = (ranges: { begin: number; end: number }[]) => ranges.map(({ begin, end }) => `${begin}-${end}`).join(' ');

  it('has the inclusion paths [b,h,l], [c,g,l], [f,j,k] and [i,k]', () => {
    expect(pairs(inclusionRanges(0, 7))).toEqual('1-2 2-4 4-7');
    expect(pairs(inclusionRanges(3, 7))).toEqual('2-3 0-2 4-7');
    expect(pairs(inclusionRanges(4, 7))).toEqual('5-6 6-7 0-4');
    expect(pairs(inclusionRanges(6, 7))).toEqual('4-6 0-4');
  });

  it('has the consistency paths [c,d,g,l], [l] and [i,j,k]', () => {
    expect(pairs(consistencyRanges(3, 7))).toEqual('2-3 3-4 0-2 4-7');
    expect(pairs(consistencyRanges(4, 7))).toEqual('4-7');
    expect(pairs(consistencyRanges(6, 7))).toEqual('4-6 6-7 0-4');
  });
});

/** The root straight from the definition (RFC 9162 section 2.1.1), to hold the other computations against. */
function byDefinition(part: Uint8Array[]): Uint8Array {
  if (part.length === 1) return part[0]!;
  let k = 1;
  while (k * 2 < part.length) k *= 2;
  return nodeHash(byDefinition(part.slice(0, k)), byDefinition(part.slice(k)), sha256);
}

const many = Array.from({ length: 300 }, (_, i) => leafHash(Uint8Array.of(i & 255, i >> 8), sha256));
const readMany = leavesReader(many, sha256);
const roots = many.map((_, i) => hex(rootOf(many.slice(0, i + 1), sha256)));
const rootAt = (size: number): string => roots[size - 1]!;

/** Another digest than the one given: one bit flipped. */
const flip = (digest: string, bit: number): string => {
  const bytes = fromHex(digest);
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return hex(bytes);
};

const bit = fc.integer({ min: 0, max: 255 });
const indexAndSize = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)));

describe('any tree', () => {
  it('has the root of the definition', () => {
    for (const size of [1, 2, 3, 7, 64, 65, 255, 256, 257, 300]) expect(rootAt(size)).toBe(hex(byDefinition(many.slice(0, size))));
  });

  it('proves each of its leaves, and nothing else by that proof', () => {
    fc.assert(
      fc.property(indexAndSize, bit, fc.nat(), ([index, size], at, pick) => {
        const path = inclusionProof(readMany, index, size, sha256);
        const proof = { leaf: many[index]!, index, size, root: rootAt(size), path };
        expect(verifyInclusion(proof, sha256)).toBe(true);
        expect(verifyInclusion({ ...proof, leaf: fromHex(flip(hex(proof.leaf), at)) }, sha256)).toBe(false);
        expect(verifyInclusion({ ...proof, root: flip(proof.root, at) }, sha256)).toBe(false);
        expect(verifyInclusion({ ...proof, index: (index + 1 + (pick % 400)) % 401 }, sha256)).toBe(
          (index + 1 + (pick % 400)) % 401 === index,
        );
        expect(verifyInclusion({ ...proof, path: [...path, rootAt(size)] }, sha256)).toBe(false);
        expect(verifyInclusion(proof, sm3)).toBe(size === 1);
        if (path.length > 0) {
          const spoilt = path.map((text, i) => (i === pick % path.length ? flip(text, at) : text));
          expect(verifyInclusion({ ...proof, path: spoilt }, sha256)).toBe(false);
          expect(verifyInclusion({ ...proof, path: path.slice(1) }, sha256)).toBe(false);
          expect(verifyInclusion({ ...proof, path: path.slice(0, -1) }, sha256)).toBe(false);
        }
      }),
    );
  });

  it('proves that it continues each tree before it, and nothing else by that proof', () => {
    fc.assert(
      fc.property(indexAndSize, bit, fc.nat(), ([before, size], at, pick) => {
        const first = { size: before + 1, root: rootAt(before + 1) };
        const second = { size, root: rootAt(size) };
        const path = consistencyProof(readMany, first.size, second.size, sha256);
        expect(verifyConsistency(first, second, path, sha256)).toBe(true);
        expect(verifyConsistency({ ...first, root: flip(first.root, at) }, second, path, sha256)).toBe(false);
        expect(verifyConsistency(first, { ...second, root: flip(second.root, at) }, path, sha256)).toBe(false);
        expect(verifyConsistency(first, second, [...path, second.root], sha256)).toBe(false);
        if (path.length > 0) {
          const spoilt = path.map((text, i) => (i === pick % path.length ? flip(text, at) : text));
          expect(verifyConsistency(first, second, spoilt, sha256)).toBe(false);
          expect(verifyConsistency(first, second, path.slice(1), sha256)).toBe(false);
          expect(verifyConsistency(second, first, path, sha256)).toBe(false);
          // a wrong size often takes another path; where it happens to take the same one, the roots still fix both trees
          expect(verifyConsistency({ ...first, size: second.size }, second, path, sha256)).toBe(false);
        }
      }),
    );
  });

  it('cannot pass off a smaller tree as a greater one by a path that ends too soon', () => {
    const proof = { leaf: leaves[0]!, index: 0, root: ROOTS[4]!, path: [LEAVES[1]!, PAIRS[1]!] };
    expect(verifyInclusion({ ...proof, size: 4 }, sha256)).toBe(true);
    expect(verifyInclusion({ ...proof, size: 8 }, sha256)).toBe(false);
  });

  it('cannot pass off a node as a leaf', () => {
    const forged = hex(leafHash(new Uint8Array([...leaves[0]!, ...leaves[1]!]), sha256));
    expect(forged).not.toBe(PAIRS[0]);
  });

  it('answers false to nonsense, and throws only for a proof that cannot be', () => {
    const proof = { leaf: leaves[0]!, index: 0, size: 8, root: ROOTS[8]!, path: [LEAVES[1]!, PAIRS[1]!, FOURS[1]!] };
    expect(verifyInclusion({ ...proof, index: -1 }, sha256)).toBe(false);
    expect(verifyInclusion({ ...proof, index: 0.5 }, sha256)).toBe(false);
    expect(verifyInclusion({ ...proof, size: 0 }, sha256)).toBe(false);
    expect(verifyInclusion({ ...proof, path: ['zz'] }, sha256)).toBe(false);
    expect(verifyConsistency({ size: 0, root: ROOTS[0]! }, { size: 8, root: ROOTS[8]! }, [], sha256)).toBe(false);
    expect(verifyConsistency({ size: 4, root: 'zz' }, { size: 8, root: ROOTS[8]! }, [FOURS[1]!], sha256)).toBe(false);
    expect(() => inclusionRanges(8, 8)).toThrow('不在大小为 8 的树里');
    expect(() => consistencyRanges(9, 8)).toThrow('比后一棵');
    expect(() => consistencyRanges(0, 8)).toThrow('正整数');
    expect(() => read(0, 8)).toThrow('没有第 8 个叶子');
  });

  it('counts beyond 32 bits', () => {
    const size = 2 ** 40 + 5;
    expect(inclusionRanges(2 ** 40 + 4, size)).toEqual([
      { begin: 2 ** 40, end: 2 ** 40 + 4 },
      { begin: 0, end: 2 ** 40 },
    ]);
    expect(consistencyRanges(2 ** 40, size)).toEqual([{ begin: 2 ** 40, end: size }]);
  });
});
