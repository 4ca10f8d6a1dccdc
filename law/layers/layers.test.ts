/** The same act under two provinces, and in a ministry's field: other amounts, other days, each with what it rests on. */
import { describe, expect, it } from 'vitest';
import { clockWorld, due, open, readSetting } from '../../kernel/case/index.ts';
import type { LayerValue } from '../../kernel/case/types.ts';
import { sha256 } from '../../kernel/ledger/hash.ts';
import { commandOf } from '../../kernel/scenario/command.ts';
import type { Day } from '../../kernel/time/day.ts';
import { nationalCalendar as calendar } from '../calendar/index.ts';
import { penalty } from '../enforcement/penalty.ts';
import { procedures } from '../index.ts';
import { DOCUMENT } from '../norms/examples.ts';
import { normativeText } from '../norms/normative-text.ts';
import { layers } from './index.ts';

const of = (name: string): LayerValue[] => layers[name]!;
const begun = (procedure: typeof penalty, step: string, form: object, settings: LayerValue[], unit: string, on: Day) => {
  const command = commandOf(procedure, 'k', { does: step, on, form: form as never, how: { who: { unit } } });
  const result = open(procedure, { tenant: 't', id: 'c', unit, edition: 'e' }, command, clockWorld(on, calendar, settings), sha256);
  if (!result.ok) throw new Error(result.refusals.map((r) => r.says).join(';'));
  return due(procedure, result.case, on, calendar, settings).obligations;
};

describe('layers', () => {
  it('give two provinces different answers to the same questions', () => {
    const settings = new Map(procedures.flatMap((p) => Object.keys(p.settings).map((id) => [id, p] as const)));
    const on = '2025-06-03' as Day;
    const differ = [...settings].filter(([id, p]) => {
      const [a, b] = ['province-a', 'province-b'].map((name) => readSetting(p, id, of(name), on));
      return a?.confirmed && b?.confirmed && JSON.stringify(a.value) !== JSON.stringify(b.value);
    });
    expect(differ.length).toBeGreaterThan(25);
  });

  it('move the day by which a document is filed', () => {
    const dueIn = (name: string) =>
      begun(normativeText, 'enter', DOCUMENT, of(name), 'u1', '2024-09-26' as Day).find((o) => o.owes.includes('lodge'));
    expect(dueIn('province-a')).toMatchObject({ due: '2024-10-11', unconfirmed: false });
    expect(dueIn('province-b')).toMatchObject({ due: '2024-10-28', unconfirmed: false });
  });

  it('hold in a ministry’s field alone: elsewhere the same number is an unconfirmed default', () => {
    const source = { party: 's1', age: '公民', origin: '监督检查', act: '无照经营' };
    const check = (unit: string) =>
      begun(penalty, 'source', source, of('ministry-market'), unit, '2024-09-26' as Day).find((o) => o.owes.includes('file'));
    expect(check('market')).toMatchObject({ due: '2024-10-22', unconfirmed: false });
    expect(check('transport')).toMatchObject({ due: '2024-10-22', unconfirmed: true });
  });
});
