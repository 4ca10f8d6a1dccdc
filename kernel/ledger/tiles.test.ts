import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Frontier } from './frontier.ts';
import { type Hash, hex, sha256 } from './hash.ts';
import {
  consistencyProof,
  consistencyRanges,
  inclusionProof,
  inclusionRanges,
  leafHash,
  leavesReader,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';
import { tileAt, tilePath, tilePaths, tileReader, tilesFor, writeTiles } from './tiles.ts';

const SIZE = 70_000; // more than 256²: three levels of tiles
const hash: Hash = sha256;
const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(Uint8Array.of(i & 255, (i >> 8) & 255, i >> 16), hash));
const read = leavesReader(leaves, hash);

/** A folder of tiles as it is after seals at these sizes. */
function folder(...sizes: number[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let from = 0;
  for (const size of sizes) {
    for (const { path, bytes } of writeTiles(read, from, size)) files.set(path, bytes);
    from = size;
  }
  return files;
}

describe('the layout of tiles', () => {
  it('names tiles as transparency logs do', () => {
    expect(tilePath({ level: 0, index: 0, width: 256 })).toBe('tile/0/000');
    expect(tilePath({ level: 1, index: 67, width: 256 })).toBe('tile/1/067');
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 0, index: 273, width: 112 })).toBe('tile/0/273.p/112');
    expect(tilePath({ level: 0, index: 1000, width: 1 })).toBe('tile/0/x001/000.p/1');
  });

  it('has a tile of 256 leaves for each 256 leaves, the last partial, and above them tiles over tiles', () => {
    const paths = tilePaths(0, SIZE);
    expect(paths.filter((path) => path.startsWith('tile/0/'))).toHaveLength(274);
    expect(paths).toContain('tile/0/273.p/112');
    expect(paths).toContain('tile/1/000');
    expect(paths).toContain('tile/1/001.p/17');
    expect(paths).toContain('tile/2/000.p/1');
    expect(paths).toHaveLength(274 + 2 + 1);
    expect(tilePaths(0, 256)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
    expect(tilePaths(0, 0)).toEqual([]);
  });

  it('yields only what is new since an earlier size', () => {
    expect(tilePaths(256, 300)).toEqual(['tile/0/001.p/44']);
    expect(tilePaths(300, 300)).toEqual([]);
    expect(tilePaths(300, 513)).toEqual(['tile/0/001', 'tile/0/002.p/1', 'tile/1/000.p/2']);
  });

  it('is the same however often it was written on the way', () => {
    const atOnce = folder(SIZE);
    const inSteps = folder(1, 255, 256, 257, 65_536, SIZE);
    for (const [path, bytes] of atOnce) expect(hex(inSteps.get(path)!)).toBe(hex(bytes));
  });
});

describe('proofs from tiles', () => {
  const files = folder(SIZE);
  const fromFiles = () => tileReader((_, path) => files.get(path), SIZE, hash);
  const frontier = new Frontier(hash);
  frontier.appendAll(leaves);
  const root = frontier.root();

  it('verify under the root, and read no file that was not foretold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SIZE - 1 }), (index) => {
        const foretold = new Set(tilesFor(inclusionRanges(index, SIZE), SIZE).map(tilePath));
        const reader = tileReader((_, path) => (foretold.has(path) ? files.get(path) : undefined), SIZE, hash);
        const path = inclusionProof(reader, index, SIZE, hash);
        expect(verifyInclusion({ leaf: leaves[index]!, index, size: SIZE, root, path }, hash)).toBe(true);
        expect(foretold.size).toBeLessThanOrEqual(5);
      }),
      { numRuns: 60 },
    );
  });

  it('of consistency verify too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: SIZE }), (first) => {
        const part = new Frontier(hash);
        part.appendAll(leaves.slice(0, first));
        const foretold = new Set(tilesFor(consistencyRanges(first, SIZE), SIZE).map(tilePath));
        const reader = tileReader((_, path) => (foretold.has(path) ? files.get(path) : undefined), SIZE, hash);
        const path = consistencyProof(reader, first, SIZE, hash);
        expect(verifyConsistency({ size: first, root: part.root() }, { size: SIZE, root }, path, hash)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it('at an earlier size may be read from tiles that have grown wider since', () => {
    const size = 65_600;
    const wider = (tile: { level: number; index: number }) => files.get(tilePath(tileAt(tile.level, tile.index, SIZE)!));
    const path = inclusionProof(tileReader(wider, size, hash), 65_590, size, hash);
    const part = new Frontier(hash);
    part.appendAll(leaves.slice(0, size));
    expect(verifyInclusion({ leaf: leaves[65_590]!, index: 65_590, size, root: part.root(), path }, hash)).toBe(true);
  });

  it('fail when a byte of a tile was changed', () => {
    const path = 'tile/0/000';
    const spoilt = files.get(path)!.slice();
    spoilt[32 * 6]! ^= 1; // the sibling of leaf 7
    const reader = tileReader((_, name) => (name === path ? spoilt : files.get(name)), SIZE, hash);
    const proof = { leaf: leaves[7]!, index: 7, size: SIZE, root, path: inclusionProof(reader, 7, SIZE, hash) };
    expect(verifyInclusion(proof, hash)).toBe(false);
  });

  it('say which file is missing or short, and which node the tree does not have', () => {
    expect(() => tileReader(() => undefined, SIZE, hash)(0, 300)).toThrow('缺少文件 tile/0/001');
    expect(() => tileReader(() => new Uint8Array(5), SIZE, hash)(0, 69_999)).toThrow('tile/0/273.p/112 应有 3584 字节,实有 5 字节');
    expect(() => fromFiles()(0, SIZE)).toThrow('没有第 0 层');
    expect(() => tilesFor([{ begin: SIZE, end: SIZE + 1 }], SIZE)).toThrow('没有第 0 层');
  });
});
