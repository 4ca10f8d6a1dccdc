import { expect, it } from 'vitest';
import type { FieldData } from '../../../kernel/language/data.ts';
import { minuteNow, othersNamed } from './signers.ts';

const form: Record<string, FieldData> = {
  officers: { kind: 'officials', title: '执法人员', class: 'office' },
  why: { kind: 'text', title: '理由', class: 'office' },
};
it('asks the other officers on the form for their names', () => {
  expect(othersNamed(form, { officers: ['me', 'b', 'b', 'c'], why: 'd' }, 'me')).toEqual(['b', 'c']);
});
it('asks nobody where who fills it in was not there, or was there alone', () => {
  expect(othersNamed(form, { officers: ['a', 'b'] }, 'me')).toEqual([]);
  expect(othersNamed(form, { officers: ['me'] }, 'me')).toEqual([]);
});
it('knows the minute of the county, wherever the telephone thinks it is', () =>
  expect(minuteNow(new Date('2026-11-18T17:30:00Z'))).toBe('2026-11-19T01:30'));
