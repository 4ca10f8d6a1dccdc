import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Group, layoutOf } from './layout.ts';

const groups = fc
  .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 12 })
  .chain((keys) =>
    fc.tuple(...keys.map((k) => fc.integer({ min: 1, max: 40 }).map((count): Group => ({ key: `${k}`, title: `${k}`, count })))),
  );

it('shows each row of an open group once, in the order of the list, under its head', () => {
  fc.assert(
    fc.property(groups, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (list, shut) => {
      const folded = new Set(list.filter((_, i) => shut[i]).map((g) => g.key));
      const total = list.reduce((n, g) => n + g.count, 0);
      const layout = layoutOf(total, list, folded);
      const shown: number[] = [];
      const heads: string[] = [];
      for (let i = 0; i < layout.lines; i++) {
        const line = layout.at(i);
        if ('head' in line) heads.push(line.head.key);
        else {
          shown.push(line.row);
          expect(layout.lineOf(line.row)).toBe(i);
        }
      }
      expect(heads).toEqual(list.map((g) => g.key));
      let row = 0;
      const open = list
        .flatMap((g) => Array.from({ length: g.count }, () => ({ key: g.key, row: row++ })))
        .filter((r) => !folded.has(r.key));
      expect(shown).toEqual(open.map((r) => r.row));
    }),
  );
});
it('is the list itself where nothing is grouped', () => {
  const layout = layoutOf(3, [], new Set());
  expect(layout.lines).toBe(3);
  expect(layout.at(2)).toEqual({ row: 2 });
});
