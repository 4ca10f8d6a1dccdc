/** What the clock writes and what events lead to: done once, however often it is tried, and derived again from the ledger. */
import { describe, expect, it } from 'vitest';
import type { Day } from '../../kernel/time/day.ts';
import { listDues, readCase, readEvents } from '../rows/read.ts';
import { apply, does } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';

const server = testServer();
const AT = '2024-03-20T02:00:00.000Z';
const clock = (code: string, day: string) => server.store.runClock(code, day as Day, `${day}T02:00:00.000Z`);

describe('the clock', () => {
  it('writes what the law deems, on the working day after the limit, once', async () => {
    const code = await server.tenant();
    await server.store.submit(code, apply('c1'));
    await server.store.submit(code, does('c1', 'ask'));
    const tenant = await server.store.tenant(code);
    const [due] = (await listDues(tenant)).filter(({ silence }) => silence === 'lapse');
    expect(due).toMatchObject({ case: 'c1', day: '2024-03-14', outsider: true });
    expect(await clock(code, '2024-03-14')).toEqual({ written: 0, failed: [] });
    const twice = await Promise.all([clock(code, '2024-03-15'), clock(code, '2024-03-15')]);
    expect(twice.map(({ failed }) => failed)).toEqual([[], []]);
    const events = await readEvents(tenant, 'c1');
    expect(events.map(({ event }) => event.step)).toEqual(['apply', 'ask', 'lapse']);
    expect(events[2]?.event).toMatchObject({
      on: '2024-03-14',
      deemed: { on: '2024-03-14' },
      hand: { by: 'clock' },
      actor: { role: 'clock' },
    });
    expect(await clock(code, '2024-03-18')).toEqual({ written: 0, failed: [] });
    expect(await server.store.figure(code, 'permit.open', { on: '2024-12-31' as Day })).toMatchObject({ value: 0, clock: '2024-03-18' });
    expect((await server.store.verify(code)).findings).toEqual([]);
  });

  it('a due list is sorted by day, kept up by every step', async () => {
    const code = await server.tenant();
    await server.store.submit(code, apply('late', { on: '2024-03-05' }));
    await server.store.submit(code, apply('soon'));
    const tenant = await server.store.tenant(code);
    const lines = async () => (await listDues(tenant, { unit: 'u1' })).map((line) => `${line.case} ${line.day} ${line.roles}`);
    expect(await lines()).toEqual(['soon 2024-03-11 clerk', 'late 2024-03-12 clerk']);
    await server.store.submit(code, does('soon', 'accept'));
    expect(await lines()).toEqual(['late 2024-03-12 clerk', 'soon 2024-04-01 head']);
    expect((await listDues(tenant, { role: 'head' })).map((line) => line.case)).toEqual(['soon']);
    expect((await listDues(tenant, { until: '2024-03-31' })).map((line) => line.case)).toEqual(['late']);
  });
});

describe('follow-ups', () => {
  const decided = async (): Promise<string> => {
    const code = await server.tenant();
    await server.store.submit(code, apply('c1'));
    await server.store.submit(code, does('c1', 'accept'));
    await server.store.submit(code, does('c1', 'decide', { outcome: '准予', fee: 1 }));
    return code;
  };

  it('open the case that an event leads to, once, with its cause', async () => {
    const code = await decided();
    expect((await server.store.verify(code)).pending).toHaveLength(1);
    const twice = await Promise.all([server.store.sendFollowUps(code, AT), server.store.sendFollowUps(code, AT)]);
    expect(twice.flatMap(({ waiting }) => waiting)).toEqual([]);
    const opened = (await server.sql(`select id, unit from cases where tenant = $1 and procedure = 'licence'`, [code])) as { id: string }[];
    expect(opened).toHaveLength(1);
    const c = await readCase(await server.store.tenant(code), opened[0]!.id);
    expect(c).toMatchObject({
      unit: 'u1',
      opened: '2024-03-04',
      parent: { case: 'c1', n: 3 },
      acts: [{ step: 'issue', facts: { who: 'p-c1' } }],
    });
    expect(await server.store.sendFollowUps(code, AT)).toEqual({ sent: 0, waiting: [] });
    const report = await server.store.verify(code);
    expect(report).toMatchObject({ findings: [], pending: [] });
  });

  it('lost from the queue are derived again; those that are in are not sent twice', async () => {
    const code = await decided();
    await server.store.sendFollowUps(code, AT);
    const before = await server.sql('select key, done from followups where tenant = $1', [code]);
    await server.sql('delete from followups where tenant = $1', [code]);
    expect((await server.store.verify(code)).ok).toBe(false);
    expect(await server.store.deriveFollowUps(code)).toBe(1);
    expect(await server.store.deriveFollowUps(code)).toBe(0);
    expect(await server.sql('select key, done from followups where tenant = $1', [code])).toEqual(before);
    expect((await server.store.verify(code)).findings).toEqual([]);
  });

  it('that cannot go in stay, with the reason', async () => {
    const code = await decided();
    await server.sql(`update followups set body = replace(body, '"licence"', '"nothing"') where tenant = $1`, [code]);
    const { sent, waiting } = await server.store.sendFollowUps(code, AT);
    expect(sent).toBe(0);
    expect(waiting[0]?.says).toBe('没有施行中的程序');
    expect(await server.sql('select done, tries, says from followups where tenant = $1', [code])).toEqual([
      { done: false, tries: 1, says: '没有施行中的程序' },
    ]);
  });
});
