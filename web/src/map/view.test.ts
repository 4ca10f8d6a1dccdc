import { expect, it } from 'vitest';
import type { Laid } from './layout.ts';
import type { Shown } from './selection.ts';
import { focusOf, viewOf } from './view.ts';

const laid = (width: number, height: number, nodes: [string, number, number][]): Pick<Laid, 'nodes' | 'width' | 'height'> => ({
  width,
  height,
  nodes: new Map(nodes.map(([id, x, y]) => [id, { x, y, width: 160, height: 46 }])),
});
const box = { width: 600, height: 500 };

it('shows a small picture whole and in the middle', () => {
  expect(viewOf(laid(300, 200, [['a', 0, 0]]), box, 'a')).toEqual({ zoom: 1, x: 150, y: 150 });
});
it('shrinks no further than can be read, and brings the focus into the box', () => {
  const view = viewOf(laid(3000, 2000, [['far', 1500, 1900]]), box, 'far');
  expect(view.zoom).toBe(0.9);
  const x = view.x + (1500 + 80) * view.zoom;
  const y = view.y + (1900 + 23) * view.zoom;
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(box.width);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(box.height);
});
it('begins at what is owed soonest, and else at what was done last', () => {
  const node = (id: string) => ({ id, opens: id === 'begin' });
  const shown = { nodes: ['begin', 'far', 'near'].map(node), edges: [{ from: 'begin', to: 'near', kind: 'must' }] } as unknown as Shown;
  expect(focusOf(shown, { begin: 'done', far: 'owed', near: 'owed' }, ['near', 'far', 'begin'])).toBe('near');
  expect(focusOf(shown, { begin: 'done', far: 'late', near: 'owed' }, ['near', 'far', 'begin'])).toBe('far');
  expect(focusOf(shown, { begin: 'done', near: 'done' }, ['far', 'near', 'begin'])).toBe('near');
});
