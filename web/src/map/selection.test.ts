import { expect, it } from 'vitest';
import { mapOf } from '../../../kernel/explain/diagram.ts';
import { reconsideration } from '../../../law/disputes/reconsideration.ts';
import { nearOf, wholeOf } from './selection.ts';

const map = mapOf(reconsideration);
const marks = {
  ...Object.fromEntries(map.nodes.map((n) => [n.id, 'forbidden' as const])),
  apply: 'done' as const,
  accept: 'owed' as const,
};

it('shows what was done, what is owed and what comes next', () => {
  const ids = nearOf(map, marks).nodes.map((n) => n.id);
  expect(ids).toEqual(expect.arrayContaining(['apply', 'accept', 'refuse', 'askFix', 'decide', 'notify']));
  expect(ids.length).toBeLessThan(map.nodes.length / 2);
});
it('leaves out, once the case has ended, what can no longer come', () => {
  const over = nearOf(map, { ...marks, accept: 'done', decide: 'done' });
  expect(over.nodes.every((n) => ['apply', 'accept', 'decide'].includes(n.id))).toBe(true);
});
it('draws bans for the chosen step alone', () => {
  expect(wholeOf(map).edges.some((e) => e.kind === 'never')).toBe(false);
  expect(
    wholeOf(map, 'accept')
      .edges.filter((e) => e.kind === 'never')
      .every((e) => e.from === 'accept' || e.to === 'accept'),
  ).toBe(true);
});
it('draws no line to a step that is not shown', () => {
  const { nodes, edges } = nearOf(map, marks);
  const ids = new Set(nodes.map((n) => n.id));
  expect(edges.every((e) => ids.has(e.from) && ids.has(e.to))).toBe(true);
});
