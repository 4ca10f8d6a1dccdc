import { expect, it } from 'vitest';
import type { FieldData } from '../../../kernel/language/data.ts';
import type { EventView } from '../../../server/api/shapes.ts';
import { knownFacts } from './known.ts';

const field = (kind: FieldData['kind'], title: string): FieldData => ({ kind, title, class: 'office' });
const event = (n: number, step: string, ...facts: [FieldData['kind'], string, unknown][]): EventView =>
  ({
    n,
    step,
    title: step,
    facts: facts.map(([kind, title, value]) => ({ name: title, title, kind, value, text: `${value}` })),
  }) as EventView;

it('takes the party of the case and of the case before, the nearest and latest first', () => {
  const form = { who: field('party', '当事人'), law: field('ref', '职权'), why: field('text', '理由'), ok: field('yes', '同意') };
  const known = knownFacts(form, 'decide', [
    { events: [event(1, 'open', ['party', '当事人', 'p1'], ['text', '理由', '旧']), event(2, 'turn', ['party', '当事人', 'p2'])] },
    { title: '线索', events: [event(1, 'clue', ['ref', '职权', 'w1'], ['yes', '同意', true])] },
  ]);
  expect(known.facts).toEqual({ who: 'p2', law: 'w1' });
  expect(known.from).toEqual({ who: '取自第2号turn', law: '取自「线索」第1号clue' });
});
it('does not repeat what the same step said last time, nor what was corrected', () => {
  const form = { who: field('party', '当事人') };
  expect(
    knownFacts(form, 'serve', [
      { events: [event(1, 'serve', ['party', '当事人', 'p1']), { ...event(2, 'a', ['party', '当事人', 'p2']), corrected: 3 }] },
    ]).facts,
  ).toEqual({});
});
