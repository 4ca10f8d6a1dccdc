import { describe, expect, it } from 'vitest';
import type { CountyView } from '../api/county.ts';
import { pressing, shortUnit, sumsBy } from './sums.ts';

const view = {
  counted: ['open', 'red', 'grey', 'yellow', 'finding', 'refused', 'contest', 'ended'],
  cells: [
    ['penalty', 'market', 3, 1, 0, 0, 0, 2, 0, 7],
    ['penalty', 'water', 2, 0, 4, 0, 0, 0, 0, 1],
    ['task', 'market', 1, 0, 0, 1, 0, 0, 0, 0],
  ],
} as unknown as CountyView;

describe('sums of the county', () => {
  it('are of whatever rows are put together', () => {
    const of = sumsBy(view, (procedure) => procedure);
    expect(of.get('penalty')).toMatchObject({ open: 5, red: 1, grey: 4, refused: 2, ended: 8 });
    expect(sumsBy(view, (_, unit) => (unit === 'market' ? unit : undefined)).size).toBe(1);
  });
  it('do not press where only an unconfirmed limit is past', () => {
    expect(pressing(sumsBy(view, (_, unit) => unit).get('water')!)).toBe(false);
    expect(pressing(sumsBy(view, (_, unit) => unit).get('market')!)).toBe(true);
  });
});

it('a unit is named without the county, a town without its office', () => {
  expect(shortUnit('账图县司法局', '账图县')).toBe('司法局');
  expect(shortUnit('立春镇人民政府', '账图县')).toBe('立春镇');
  expect(shortUnit('账图县人民政府', '账图县')).toBe('人民政府');
});
