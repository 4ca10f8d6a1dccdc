import { describe, expect, it } from 'vitest';
import { loan } from '../testing/loan.ts';
import { amend } from './amend.ts';
import type { Rule } from './data.ts';

const statutes = { city: { title: '某市规定', inForce: '2024-01-01', authority: 'local' as const } };
const tighter: Rule = {
  id: '',
  statute: 'city',
  article: '某市规定第3条',
  kind: 'must',
  after: ['ask', 'more'],
  must: ['accept', 'refuse', 'askMore'],
  within: { n: 3, unit: 'workday' },
};

describe('amend', () => {
  it('replaces a sentence by its name and says whose the new one is', () => {
    const city = amend(loan, { layer: '某市', statutes, replace: { 'rule-2.must': tighter } });
    expect(city.rules.find((r) => r.id === 'rule-2.must')).toMatchObject({ article: '某市规定第3条', layer: '某市', within: { n: 3 } });
    expect(city.rules.length).toBe(loan.rules.length);
    expect(loan.rules.find((r) => r.id === 'rule-2.must')).not.toHaveProperty('layer');
  });

  it('adds sentences', () => {
    const city = amend(loan, {
      layer: '某市',
      statutes,
      add: [{ id: 'city-1', statute: 'city', article: '某市规定第1条', kind: 'attest', before: ['lend'], says: '已经当面清点' }],
    });
    expect(city.rules.at(-1)).toMatchObject({ id: 'city-1', layer: '某市' });
  });

  it('refuses what does not fit', () => {
    expect(() => amend(loan, { layer: '某市', statutes, replace: { nothing: tighter } })).toThrow(/no rule nothing/);
    expect(() => amend(loan, { layer: '某市', statutes, add: [{ ...tighter, id: 'rule-2.must' }] })).toThrow(/twice/);
    expect(() => amend(loan, { layer: '某市', statutes: { rule: statutes.city } })).toThrow(/already cites/);
  });
});
