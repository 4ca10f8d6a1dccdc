/** A round over several units: a case for each row, held by the unit of the row, all of them told; limits and figures that facts and people give. */
import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../check/index.ts';
import { explain } from '../explain/explain.ts';
import type { ProcedureData } from '../language/data.ts';
import { sha256 } from '../ledger/hash.ts';
import { commandOf } from '../scenario/command.ts';
import { runScenario } from '../scenario/run.ts';
import { scenario } from '../scenario/scenario.ts';
import { autumn } from '../testing/calendar.ts';
import { agency, count, procedure, rows, step, text, told, workdaysOf } from '../words.ts';
import { clockWorld, followUps, open, perform } from './index.ts';

const statutes = { rule: { title: '示例条例', inForce: '2020-01-01' } };
const roles = { clerk: { title: '经办人员' } } as const;
const base = { chapter: 'norms', from: '2020-01-01', statutes, roles } as const;

const round = procedure({
  ...base,
  id: 'round',
  title: '示例报送',
  opens: ['ask'],
  steps: {
    ask: step('布置', 'clerk', {
      form: {
        year: count('年度'),
        days: count('报送时限'),
        units: rows('单位', { unit: agency('单位'), what: text('内容', { class: 'open' }) }, { class: 'open' }),
      },
    }),
    freeze: step('定稿', 'clerk', { ends: '定稿', form: { leaflets: count('发放资料') } }),
  },
  rules: ({ rule, day, fact }) => [
    rule(1)
      .after('ask')
      .opens('part', { each: 'ask.units', unit: 'unit', with: { year: 'ask.year' } }),
    rule(2)
      .after('ask')
      .must('freeze')
      .by(day('ask').plus(workdaysOf(fact('ask.days')))),
    rule(3).after('freeze').tells('opened', 'frozen', { of: 'part' }),
  ],
  figures: (f) => ({ leaflets: f.sum('freeze.leaflets', '发放资料', '份', { declared: true }) }),
});
const part = procedure({
  ...base,
  id: 'part',
  title: '示例分报告',
  opens: ['asked'],
  steps: {
    asked: told('接到布置', 'round', { repeats: 1, form: { year: count('年度'), what: text('内容', { class: 'open' }) } }),
    frozen: told('全卷定稿', 'round'),
    answer: step('报送', 'clerk', { ends: '报送' }),
  },
  rules: ({ rule }) => [rule(4).before('answer').do('asked')],
  figures: (f) => ({ answered: f.count('answer', '报送', '份') }),
});
const procedures: Record<string, ProcedureData> = { round, part };

const ASK = {
  year: 2023,
  days: 3,
  units: [
    { unit: 'u1', what: '甲' },
    { unit: 'u2', what: '乙' },
  ],
};

describe('a round over units', () => {
  const world = clockWorld('2024-09-27' as never, autumn);
  const act = (does: string, form: object) => commandOf(round, does, { does, on: '2024-09-27', form: form as never, how: {} });
  const asked = open(round, { tenant: 't', id: 'case', unit: 'u1', edition: 'e' }, act('ask', ASK), world, sha256);

  it('opens a case for each row, held by the unit of the row, and tells each of them later by the same key', () => {
    if (!asked.ok) throw new Error(JSON.stringify(asked.refusals));
    const opened = followUps(round, asked.case, 1, ASK as never, world);
    expect(opened.map((f) => [f.kind, 'unit' in f ? f.unit : '', f.form.year])).toEqual([
      ['open', 'u1', 2023],
      ['open', 'u2', 2023],
    ]);
    const frozen = perform(round, asked.case, act('freeze', { leaflets: 30 }), world, sha256);
    if (!frozen.ok) throw new Error(JSON.stringify(frozen.refusals));
    const telling = followUps(round, frozen.case, 2, {}, world);
    expect(telling.map((f) => (f.kind === 'tell' ? [f.opened, f.step] : []))).toEqual(opened.map((f) => [f.key, 'frozen']));
  });

  it('owes by so many working days as a fact says, and counts what somebody declares', () => {
    const s = scenario('定稿')
      .on('2024-09-27')
      .does('ask', ASK)
      .opens('part', 2)
      .owes('freeze', '2024-10-08')
      .on('2024-10-08')
      .does('freeze', { leaflets: 30 })
      .tells('opened', 'frozen')
      .counts('leaflets', 30);
    expect(runScenario(round, s.scenario, autumn)).toEqual([]);
  });

  it('is seen by the checker, and said in words', () => {
    expect([...checkProcedure(round, { all: procedures }).faults, ...checkProcedure(part, { all: procedures }).faults]).toEqual([]);
    const nobody = {
      ...round,
      rules: round.rules.map((r) => (r.kind === 'tells' ? { ...r, of: 'round' } : r)),
    } as ProcedureData;
    expect(checkProcedure(nobody, { all: procedures }).faults.map((f) => f.says)).toContainEqual(
      expect.stringContaining('没有启动这样的案件'),
    );
    const words = JSON.stringify(explain(round, { procedures }));
    expect(words).toContain('由单位承办');
    expect(words).toContain('告知本案启动的「示例分报告」案件(全卷定稿)');
    expect(words).toContain('报送时限的工作日数');
    expect(words).toContain('属于填报数');
  });
});
