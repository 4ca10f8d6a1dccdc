import { expect, it } from 'vitest';
import type { Problem } from '../../../server/api/shapes.ts';
import { faultsOf } from './faults.ts';

const problem = (refusals: Problem['refusals']): Problem => ({ type: 't', title: '依法不能办理', status: 422, detail: '不能', refusals });

it('puts what is wrong with a field at the field, and the law on top', () => {
  const faults = faultsOf(
    problem([
      { kind: 'form', rule: 'form', article: '', says: '请填写「理由」', field: 'reason' },
      { kind: 'do', rule: 'law-49', article: '行政复议法第四十九条', says: '应当先完成「听取意见」' },
      { kind: 'day', rule: 'day', article: '', says: '日期在今天之后', field: 'on' },
    ]),
    new Set(['reason']),
  );
  expect(faults.fields).toEqual({ reason: '请填写「理由」' });
  expect(faults.refusals.map((r) => r.kind)).toEqual(['do', 'day']);
});
it('keeps the words of a problem that names no refusals', () => {
  expect(faultsOf(problem(undefined), new Set()).other).toBe('不能');
});
