import { expect, it } from 'vitest';
import { reception } from '../../../law/functions/reception.ts';
import { byItem, orderOf, roles } from './roles.ts';

const step = { step: 'take', form: reception.steps.take!.form };
const item = { id: 'i', name: '食品经营许可', code: '1', holder: { id: 'market', name: '市场监管局' }, mode: '承诺件', materials: [] };

it('finds its parts in the law’s own form', () => {
  const of = roles(reception, step);
  expect(of).toEqual({ item: 'item', party: 'applicant', matter: 'matter', pieces: 'pieces', slip: 'slip' });
  expect(
    orderOf(step.form, of)
      .map(([name]) => name)
      .slice(0, 3),
  ).toEqual(['item', 'applicant', 'matter']);
});
it('fills in what the item says', () => {
  expect(byItem(step.form, roles(reception, step), item, {})).toEqual({ matter: '食品经营许可', kind: '承诺件', slip: true });
});
it('works for a form that has none of them', () => {
  const form = { why: { kind: 'text', title: '理由', class: 'office' } } as const;
  const of = roles({ subject: 'x.y' }, { step: 'open', form });
  expect(orderOf(form, of).map(([n]) => n)).toEqual(['why']);
  expect(byItem(form, of, item, {})).toEqual({});
});
