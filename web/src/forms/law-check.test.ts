import { expect, it } from 'vitest';
import type { Refusal } from '../../../kernel/case/types.ts';
import type { Rule } from '../../../kernel/language/data.ts';
import { fieldsRead, placeRefusals } from './law-check.ts';

const rule = (id: string, hold: object): Rule =>
  ({ id, statute: 's', article: '第一条', kind: 'hold', before: ['look'], says: '不行', hold: [hold] }) as Rule;
const procedure = {
  rules: [
    rule('two', { test: 'atLeast', of: { count: { fact: 'look.officers' } }, than: { value: 2 } }),
    rule('both', {
      all: [
        { test: 'true', of: { fact: 'look.shown' } },
        { test: 'present', of: { fact: 'open.party' } },
      ],
    }),
  ],
};
const refusal = (r: string): Refusal => ({ kind: 'hold', rule: r, article: '第一条', says: '不行' });

it('finds the fields that a rule reads', () => {
  expect(fieldsRead(procedure, 'two', 'look')).toEqual(['officers']);
  expect(fieldsRead(procedure, 'both', 'look')).toEqual(['shown']);
});
it('holds a rule against a form only when what it reads was filled in', () => {
  const place = (facts: object) =>
    placeRefusals(procedure, 'look', ['officers', 'shown'], facts as never, [refusal('two'), refusal('both'), refusal('else')]);
  expect(Object.keys(place({}).fields)).toEqual([]);
  expect(Object.keys(place({ officers: ['甲'] }).fields)).toEqual(['officers']);
  expect(place({}).rest.map((r) => r.rule)).toEqual(['else']);
});
