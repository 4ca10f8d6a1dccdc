import { expect, it } from 'vitest';
import type { StepView } from '../../../server/api/shapes.ts';
import { bodyOf, checkDraft } from './body.ts';
import { freshDraft } from './draft.ts';

const step = {
  form: {
    reason: { kind: 'text', title: '理由', class: 'office' },
    note: { kind: 'text', title: '备注', class: 'office', optional: true },
  },
  outsider: false,
  attests: [{ rule: 'law-61', article: '第六十一条', says: '经负责人同意' }],
  settles: [
    { trigger: 2, step: 'askFix', on: '2025-03-04' },
    { trigger: 5, step: 'askFix', on: '2025-04-01' },
  ],
} as unknown as StepView;

it('asks for what the form, the 补录 and the choice of debts lack', () => {
  const lacking = (d: Parameters<typeof freshDraft>[0]) => checkDraft(freshDraft(d), step).map((f) => f.field);
  expect(lacking({})).toEqual(['reason', 'settles']);
  expect(lacking({ facts: { reason: '有' }, settles: 5, record: { ground: ' ', files: [] } })).toEqual(['record', 'on']);
});
it('receives an outsider’s paper with what it lacks', () => {
  expect(checkDraft(freshDraft({ settles: 2 }), { ...step, outsider: true })).toEqual([]);
});
it('sends what was filled in, and signs only sentences of this step', () => {
  const body = bodyOf(freshDraft({ facts: { reason: '有', note: '' }, attested: ['law-61', 'law-1'], settles: 5 }), step);
  expect(body).toEqual({ facts: { reason: '有' }, attested: ['law-61'], settles: [5] });
});
it('asks for whose word it is, the day and the scan where it is entered from paper', () => {
  const lacking = (d: Parameters<typeof freshDraft>[0]) =>
    checkDraft(freshDraft({ facts: { reason: '有' }, settles: 2, paper: true, ...d }), step).map((f) => f.field);
  expect(lacking({})).toEqual(['actor', 'on', 'scan']);
  const scan = [{ name: '签批单.jpg', digest: 'd'.repeat(64) }];
  expect(lacking({ actor: { person: 'p' }, on: '2025-04-01', scan })).toEqual([]);
  expect(bodyOf(freshDraft({ paper: true, actor: { person: 'p' }, scan }), step)).toMatchObject({
    actor: { person: 'p' },
    scan: ['d'.repeat(64)],
  });
});
