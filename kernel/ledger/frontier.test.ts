import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Frontier } from './frontier.ts';
import { hex, sha256, sm3 } from './hash.ts';
import { emptyRoot, leafHash, leavesReader, rootOf } from './merkle.ts';

const leaves = Array.from({ length: 600 }, (_, i) => leafHash(Uint8Array.of(i & 255, i >> 8), sha256));

describe('a frontier', () => {
  it('has the root of the whole tree after each append', () => {
    const frontier = new Frontier(sha256);
    expect(frontier.root()).toBe(hex(emptyRoot(sha256)));
    for (const [index, leaf] of leaves.slice(0, 130).entries()) {
      expect(frontier.append(leaf)).toBe(index);
      expect(frontier.root()).toBe(hex(rootOf(leaves.slice(0, index + 1), sha256)));
    }
    expect(frontier.size).toBe(130);
  });

  it('goes on from its serialised state as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const before = new Frontier(sha256);
        before.appendAll(leaves.slice(0, first));
        const after = new Frontier(sha256, JSON.parse(JSON.stringify(before.state())));
        after.appendAll(leaves.slice(first, second));
        expect(after.size).toBe(second);
        expect(after.root()).toBe(hex(rootOf(leaves.slice(0, second), sha256)));
      }),
      { numRuns: 40 },
    );
  });

  it('tells of every complete node once, with its place', () => {
    const told = new Map<string, string>();
    const frontier = new Frontier(sha256);
    frontier.appendAll(leaves.slice(0, 300), (level, index, node) => {
      expect(told.has(`${level}/${index}`)).toBe(false);
      told.set(`${level}/${index}`, hex(node));
    });
    const read = leavesReader(leaves, sha256);
    let expected = 0;
    for (let level = 0; 2 ** level <= 300; level++) {
      for (let index = 0; (index + 1) * 2 ** level <= 300; index++) {
        expected++;
        expect(told.get(`${level}/${index}`)).toBe(hex(read(level, index)));
      }
    }
    expect(told.size).toBe(expected);
  });

  it('differs with the hash', () => {
    const [a, b] = [new Frontier(sha256), new Frontier(sm3)];
    a.appendAll(leaves.slice(0, 3));
    b.appendAll(leaves.slice(0, 3));
    expect(a.root()).not.toBe(b.root());
  });

  it('refuses a state whose nodes do not fit its size', () => {
    const frontier = new Frontier(sha256);
    frontier.appendAll(leaves.slice(0, 3));
    const state = frontier.state();
    expect(() => new Frontier(sha256, { ...state, size: 4 })).toThrow('应有 1 个');
    expect(() => new Frontier(sha256, { ...state, size: -1 })).toThrow('非负整数');
    expect(() => new Frontier(sha256, { ...state, nodes: ['x', 'y'] })).toThrow('应有 2 个');
  });
});
