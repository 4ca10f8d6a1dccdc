/** What an event leads to: who holds an opened case, who is told, what is handed on; and sums, truths and publications on the way. */
import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../check/index.ts';
import { explain } from '../explain/explain.ts';
import type { ProcedureData } from '../language/data.ts';
import { sha256 } from '../ledger/hash.ts';
import { commandOf as command } from '../scenario/command.ts';
import { runScenario } from '../scenario/run.ts';
import { scenario } from '../scenario/scenario.ts';
import { autumn } from '../testing/calendar.ts';
import { agency, choice, count, procedure, ref, rows, step, text, told, workdays, yes } from '../words.ts';
import { clockWorld, followUps, open } from './index.ts';

const statutes = { rule: { title: '示例条例', inForce: '2020-01-01' } };
const roles = { clerk: { title: '经办人员' }, desk: { title: '审核人员' }, asker: { title: '申请人', outsider: true } } as const;
const base = { chapter: 'norms', from: '2020-01-01', statutes, roles } as const;

/** A desk that reviews what others send it, and says what came of it to whoever sent it. */
const review = procedure({
  ...base,
  id: 'review',
  title: '示例审核',
  opens: ['received'],
  steps: {
    received: told('收到', 'draft', { repeats: 1, form: { title: text('名称', { class: 'open' }) } }),
    score: step('评分', 'desk', {
      form: {
        items: rows('各项', { name: text('项'), points: count('得分') }),
        total: count('总分'),
        good: yes('优'),
      },
    }),
    conclude: step('提出意见', 'desk', { ends: '办结', form: { result: choice('意见', '同意', '不同意') } }),
  },
  rules: ({ rule, fact }) => [
    rule(1)
      .before('conclude')
      .hold('总分不低于六十分的,才能同意', fact('score.total').atLeast(60))
      .when(fact('conclude.result').is('同意')),
    rule(2)
      .after('conclude')
      .tells('opener', 'reviewed', { with: { result: 'conclude.result' } }),
  ],
  figures: (f) => ({ done: f.count('conclude', '审核办结', '件') }),
  computes: ({ fact, truth }) => ({
    'score.total': fact('score.items').sum('points'),
    'score.good': truth(fact('score.total').over(89)),
  }),
});

/** A draft that is reviewed elsewhere, made public, and settles what stood in many older ones. */
const draft = procedure({
  ...base,
  id: 'draft',
  title: '示例起草',
  opens: ['write'],
  steps: {
    write: step('起草', 'clerk', { form: { title: text('名称', { class: 'open' }), to: agency('审核单位') } }),
    reviewed: told('审核意见', 'review', { form: { result: choice('意见', '同意', '不同意') } }),
    issue: step('印发', 'clerk', { issues: '文件' }),
    file: step('报备', 'clerk'),
    settle: step('清理', 'clerk', {
      form: { items: rows('旧文件', { old: ref('draft', '文件'), how: choice('结果', '保留', '废止'), why: text('理由') }) },
      ends: '办结',
    }),
    cleaned: told('被清理', 'draft', { form: { how: choice('结果', '保留', '废止') } }),
  },
  rules: ({ rule, published, fact }) => [
    rule(3)
      .after('write')
      .opens('review', { unit: 'write.to', with: { title: 'write.title' } }),
    rule(4).before('issue').hold('审核同意', fact('reviewed.result').is('同意')),
    rule(5).publishes('issue', { within: workdays(5) }),
    rule(6).after(published('issue')).must('file').within(workdays(3)),
    rule(7).before('settle').do('file'),
    rule(8).after('settle').tells('settle.items', 'cleaned', { each: 'old' }),
  ],
  figures: (f, { published }) => {
    const issued = f.count('issue', '印发', '件');
    const shown = f.count(published('issue'), '公开', '件');
    return {
      issued,
      shown,
      inTime: f.inTime(published('issue'), '按期公开', '件'),
      hidden: f.minus(issued, shown, '没有公开'),
      all: f.total('起草和审核', '件', issued, 'review.done'),
    };
  },
});
const procedures: Record<string, ProcedureData> = { draft, review };

describe('what an event leads to', () => {
  const act = (p: ProcedureData, does: string, form: object, told = false) =>
    command(p, 'k', { does, on: '2024-09-25', form: form as never, how: {} }, told);
  const begin = (p: ProcedureData, does: string, form: object, told = false) => {
    const opening = { tenant: 't', id: 'case', unit: 'u1', edition: 'e' };
    const result = open(p, opening, act(p, does, form, told), clockWorld('2024-09-25' as never, autumn), sha256);
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    return followUps(p, result.case, result.event.n, form as never, clockWorld('2024-09-25' as never, autumn));
  };

  it('is held by the unit that the form names', () => {
    expect(begin(draft, 'write', { title: '办法', to: 'u9' })).toMatchObject([
      { kind: 'open', procedure: 'review', unit: 'u9', form: { title: '办法' } },
    ]);
  });

  it('tells the case that opened it, sums and judges by itself, and needs no hand for either', () => {
    const score = (...points: number[]) => ({ items: points.map((p) => ({ name: '项', points: p })) });
    const s = scenario('评分')
      .on('2024-09-25')
      .told('received', { title: '办法' })
      .does('score', score(30, 20))
      .refused('conclude', 'rule-1.hold', { result: '同意' });
    expect(runScenario(review, s.scenario, autumn)).toEqual([]);
    const t = scenario('告知')
      .on('2024-09-25')
      .told('received', { title: '办法' })
      .does('score', score(60, 30))
      .does('conclude', { result: '同意' })
      .tells('other', 'reviewed')
      .ended('办结');
    expect(runScenario(review, t.scenario, autumn)).toEqual([]);
    const typed = scenario('不能填')
      .on('2024-09-25')
      .told('received', { title: '办法' })
      .refused('score', 'form', { ...score(1), total: 100 });
    expect(runScenario(review, typed.scenario, autumn)).toEqual([]);
  });

  it('hangs on the day of publication, and each row tells its own case', () => {
    const s = scenario('公开')
      .on('2024-09-25')
      .does('write', { title: '办法', to: 'u9' })
      .opens('review')
      .told('reviewed', { result: '同意', title: '多给的不收' })
      .does('issue')
      .owes('issue published', '2024-10-08')
      .nothingOwed('file')
      .on('2024-09-27')
      .publishes('issue')
      .owes('file', '2024-10-08')
      .counts('inTime', 1)
      .counts('hidden', 0)
      .on('2024-10-08')
      .does('file')
      .does('settle', {
        items: [
          { old: 'd1', how: '废止', why: '过时' },
          { old: 'd2', how: '保留', why: '仍需' },
        ],
      })
      .tells('d1', 'cleaned')
      .tells('d2', 'cleaned');
    expect(runScenario(draft, s.scenario, autumn)).toEqual([]);
    const late = scenario('逾期公开')
      .on('2024-09-25')
      .does('write', { title: '办法', to: 'u9' })
      .told('reviewed', { result: '同意' })
      .does('issue')
      .on('2024-10-09')
      .late('issue published')
      .publishes('issue')
      .counts('inTime', 0)
      .counts('shown', 1);
    expect(runScenario(draft, late.scenario, autumn)).toEqual([]);
  });

  it('is seen by the checker, and said in words', () => {
    expect([...checkProcedure(draft, { all: procedures }).faults, ...checkProcedure(review, { all: procedures }).faults]).toEqual([]);
    const deaf = { ...review, rules: review.rules.map((r) => (r.kind === 'tells' ? { ...r, step: 'nobody' } : r)) };
    expect(checkProcedure(deaf, { all: procedures }).faults.map((f) => f.kind)).toContain('unheard');
    const words = JSON.stringify([explain(draft, { procedures }), explain(review, { procedures })]);
    expect(words).toContain('由审核单位承办');
    expect(words).toContain('告知启动本案的案件(审核意见)');
    expect(words).toContain('的每一项所指的案件(被清理)');
    expect(words).toContain('「印发」减去「公开」');
    expect(words).toContain('「印发」和示例审核的「审核办结」之和');
    const none = {
      ...draft,
      figures: { ...draft.figures, 'draft.all': { ...draft.figures['draft.all']!, total: ['draft.issued', 'review.none'] } },
    } as ProcedureData;
    expect(checkProcedure(none, { all: procedures }).faults.map((f) => f.says)).toEqual([
      expect.stringContaining('没有指标「review.none」'),
    ]);
  });
});
