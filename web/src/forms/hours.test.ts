import { expect, it } from 'vitest';
import type { Rule } from '../../../kernel/language/data.ts';
import { needsMinute } from './hours.ts';

const rule = (body: object): Rule => ({ id: 'r', statute: 's', article: '第一条', ...body }) as Rule;

it('asks for the minute on both ends of a limit in hours', () => {
  const rules = [rule({ kind: 'must', after: ['seize'], must: ['report'], within: { n: 24, unit: 'hour' } })];
  expect(['seize', 'report', 'other'].map((s) => needsMinute({ rules }, s))).toEqual([true, true, false]);
});
it('asks for no minute where days are counted', () => {
  expect(needsMinute({ rules: [rule({ kind: 'must', after: ['a'], must: ['b'], within: { n: 5, unit: 'workday' } })] }, 'a')).toBe(false);
});
