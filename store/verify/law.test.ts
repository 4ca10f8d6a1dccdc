/** Each event judged again by its edition, in the database and in an export; what was put in past the kernel is named. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../kernel/language/data.ts';
import { type LedgerEvent, readEvent, sealEvent } from '../../kernel/ledger/event.ts';
import { sha256 } from '../../kernel/ledger/hash.ts';
import { sealForm } from '../../kernel/ledger/parts.ts';
import type { Day } from '../../kernel/time/day.ts';
import { days, officials, procedure, ref, setting, step, text } from '../../kernel/words.ts';
import { apply, calendar, command, does, UNIT } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';
import { verifyFolder } from './folder.ts';
import type { Report } from './ledger.ts';

const server = testServer();
const notice = setting('visit.notice', '提前告知', days(1), '示例办法');

/** A visit: refers to a licence in force, by people who hold one, no sooner than a limit that the county sets. */
const visit = procedure({
  id: 'visit',
  title: '示例检查',
  chapter: 'checks',
  from: '2020-01-01',
  statutes: { law: { title: '示例条例', inForce: '2020-01-01' } },
  roles: { clerk: { title: '承办人' } },
  opens: ['announce'],
  steps: {
    announce: step('告知', 'clerk', { form: { licence: ref('licence', '证照') } }),
    go: step('检查', 'clerk', { form: { who: officials('检查人员'), note: text('检查情况') } }),
    close: step('了结', 'clerk', { ends: '了结' }),
  },
  rules: ({ law, fact }) => [
    law(20).before('go').hold('证照有效', fact('announce.licence').inForce),
    law(21).before('go').hold('检查人员都持证', fact('go.who').allHold('licence')),
    law(22).before('go').wait(notice, 'announce'),
    law(22).before('go').hold('写明检查情况', fact('go.note').present),
    law(23).before('close').do('go'),
  ],
  figures: () => ({}),
});

const submit = async (code: string, what: Parameters<typeof server.store.submit>[1]) => {
  const outcome = await server.store.submit(code, what);
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ kind: 'done' });
};
const issue = (id: string, who: string) => ({
  case: id,
  opens: { procedure: 'licence', unit: UNIT },
  command: command(`${id}:issue`, 'issue', { who, permit: '经营' }),
});

/** A ledger in which there is something of everything: 16 events, of which one 补录 broke a rule. */
async function worked(): Promise<string> {
  const code = await server.tenant();
  const { store } = server;
  await store.enroll(code, [visit]);
  await store.putLayers(code, [
    {
      setting: 'visit.notice',
      layer: 'county',
      value: { n: 3, unit: 'day' },
      from: '2020-01-01' as Day,
      basis: '县办法',
      confirmed: true,
    },
  ]);
  for (const id of ['c1', 'c2', 'c3']) await submit(code, apply(id));
  await submit(code, does('c1', 'accept'));
  await submit(code, does('c1', 'decide', { outcome: '准予', fee: 500 }));
  await store.sendFollowUps(code, '2024-03-04T03:00:00.000Z'); // c1's licence
  await submit(code, {
    case: 'c1',
    command: command('c1:mend', 'correct', {}, '2024-03-04'),
    correction: { n: 3, facts: { outcome: '准予', fee: 700, no: '许〔2024〕1号' }, reason: '记错', agreed: 'head-2' },
  });
  await submit(code, does('c2', 'ask'));
  expect(await store.runClock(code, '2024-03-15' as Day, '2024-03-15T02:00:00.000Z')).toMatchObject({ written: 1, failed: [] });
  const paper = { record: { ground: '纸上先办', files: [] } };
  await submit(code, does('c3', 'decide', { outcome: '不予', fee: 0 }, '2024-03-05', { ...paper, at: '2024-03-08T02:00:00.000Z' }));
  await submit(code, issue('l1', 'o1'));
  await submit(code, issue('l2', 'o2'));
  const announce = command('v1:announce', 'announce', { licence: 'l1' });
  await submit(code, { case: 'v1', opens: { procedure: 'visit', unit: UNIT }, command: announce });
  await submit(code, does('v1', 'go', { who: ['o1', 'o2'], note: '正常' }, '2024-03-08'));
  await submit(code, does('v1', 'close', {}, '2024-03-08'));
  // what the visit rested on is gone since: it was in force on its day
  await submit(code, does('l1', 'revoke', { source: 'c1' }, '2024-03-11'));
  return code;
}

/** Puts an event behind a case as an administrator with the source code could: chained, queued, its parts beside it. */
async function insert(code: string, id: string, change: Partial<LedgerEvent>, form: Form = {}): Promise<number> {
  const rows = await server.sql('select text, digest from events where tenant = $1 and "case" = $2 order by n desc limit 1', [code, id]);
  const { text, digest: prev } = rows[0] as { text: string; digest: string };
  const { unit: _, recorded: __, ...last } = readEvent(text);
  const n = last.n + 1;
  const fields = Object.fromEntries(Object.keys(form).map((name) => [name, { class: 'office' as const, kind: 'choice' }]));
  const parts = sealForm(fields, form, new Uint8Array(32), sha256);
  const bare = { refs: [], settings: [], answers: [], files: [], attested: [], against: [] };
  const event: LedgerEvent = { ...last, ...bare, n, prev, key: `forged:${id}:${n}`, parts: parts.digests, ...change };
  const made = sealEvent(event, sha256);
  await server.sql('insert into events (tenant, "case", n, text, digest, prev, key) values ($1, $2, $3, $4, $5, $6, $7)', [
    code,
    id,
    n,
    made.text,
    made.digest,
    prev,
    event.key,
  ]);
  await server.sql('insert into unsealed (tenant, "case", n, digest) values ($1, $2, $3, $4)', [code, id, n, made.digest]);
  for (const part of parts.sealed)
    await server.sql('insert into parts (tenant, "case", n, name, class, text) values ($1, $2, $3, $4, $5, $6)', [
      code,
      id,
      n,
      part.name,
      part.class,
      part.text,
    ]);
  return n;
}
const named = (report: Report) => report.findings.filter(({ kind }) => kind === 'law').map(({ says }) => says);
const clerk = { person: 'clerk-1', role: 'clerk', unit: UNIT };

/** Verifies the database and its export; both must judge alike. */
async function both(code: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangtu-law-'));
  try {
    await server.store.exportLedger(code, join(folder, 'out'));
    const exported = await verifyFolder(join(folder, 'out'), { keys: [server.store.key], law: { calendars: [calendar] } });
    const live = await server.store.verify(code, { law: true });
    expect(named(exported)).toEqual(named(live));
    expect(exported.law).toEqual(live.law);
    return live;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what was done through the one way in', () => {
  it('is lawful, but for the 补录 that broke a rule; without --law nothing is judged', async () => {
    const code = await worked();
    const report = await both(code);
    expect(report.findings).toEqual([]);
    expect(report.law).toEqual({ lawful: 15, recorded: 1, unjudged: 0, wrong: 0 });
    expect((await server.store.verify(code)).law).toBeUndefined();
  });

  it('keeps the limits of layers that it was decided by: a later change does not make it unlawful', async () => {
    const code = await worked();
    await server.store.putLayers(code, [
      {
        setting: 'visit.notice',
        layer: 'county',
        value: { n: 9, unit: 'day' },
        from: '2020-01-01' as Day,
        basis: '县办法',
        confirmed: true,
      },
    ]);
    expect((await both(code)).law).toMatchObject({ wrong: 0 });
  });

  it('can no longer be judged where a part that a rule reads was erased', async () => {
    const code = await worked();
    // no rule reads why somebody applied; that a visit's notes were taken, one does
    await submit(code, does('c1', 'erase', { parts: '1:why' }, '2024-03-05'));
    expect(await server.store.erase(code, 'c1')).toBe(1);
    expect((await both(code)).law).toMatchObject({ lawful: 16, unjudged: 0, wrong: 0 });
    await submit(code, does('v1', 'erase', { parts: '2:note' }, '2024-03-11'));
    expect(await server.store.erase(code, 'v1')).toBe(1);
    const report = await both(code);
    expect(report.law).toEqual({ lawful: 16, recorded: 1, unjudged: 1, wrong: 0 });
    expect(report.findings).toEqual([]);
  });
});

describe('what was put in past the kernel', () => {
  it('is named with the step, the rule and its article', async () => {
    const code = await worked();
    await submit(code, apply('c4'));
    const head = { person: 'head-1', role: 'head', unit: UNIT };
    const form = { outcome: '准予', fee: 1 };
    const n = await insert(code, 'c4', { step: 'decide', actor: head }, form);
    const report = await both(code);
    expect(report.law).toMatchObject({ wrong: 1 });
    expect(named(report)).toEqual([expect.stringMatching(/^案件 c4 第 2 个事件「决定」不合法:.*受理.*示例条例第5条.*规则 law-5/)]);
    expect(report.findings.find(({ kind }) => kind === 'law')).toMatchObject({ case: 'c4', n, step: 'decide', article: '示例条例第5条' });
  });

  it('is named where what it quotes is not what the ledger holds', async () => {
    const code = await worked();
    const announce = command('v2:announce', 'announce', { licence: 'l1' }, '2024-03-11');
    await submit(code, { case: 'v2', opens: { procedure: 'visit', unit: UNIT }, command: announce });
    const go = { step: 'go', actor: clerk, on: '2024-03-14', at: '2024-03-14T02:00:00.000Z' };
    const quoted = readEvent(
      String((await server.sql(`select text from events where tenant = $1 and "case" = 'v1' and n = 2`, [code]))[0]!.text),
    );
    expect(quoted.refs.map((r) => r.case).sort()).toEqual(['l1', 'l2']);
    expect(quoted.settings).toEqual([{ id: 'visit.notice', layer: 'county', value: { n: 3, unit: 'day' } }]);
    // the licence was revoked on 11 March: quoted as it stood before, it is in force only on paper
    const revoked = (
      await server.sql(`select n, digest from events where tenant = $1 and "case" = 'l1' order by n desc limit 1`, [code])
    )[0]!;
    const refs = quoted.refs.map((r) => (r.case === 'l1' ? { ...r, n: Number(revoked.n), digest: String(revoked.digest) } : r));
    await insert(code, 'v2', { ...go, refs, settings: quoted.settings }, { who: ['o2'], note: '正常' });
    const [said] = named(await both(code));
    expect(said).toMatch(/^案件 v2 第 2 个事件「检查」不合法:不符合「证照有效」.*示例条例第20条/);
    await insert(
      code,
      'v1',
      { step: 'go', actor: clerk, refs: [{ case: 'l2', n: 1, digest: 'ab'.repeat(32) }] },
      { who: ['o2'], note: '正常' },
    );
    expect(named(await both(code))[0]).toContain('所引用的案件 l2 第 1 个事件不在账上,或者已被改动');
  });

  it('is named where nothing led to it, or no limit had passed', async () => {
    const code = await worked();
    const from = (await server.sql(`select digest from events where tenant = $1 and "case" = 'c1' and n = 2`, [code]))[0]!;
    const told = { role: 'told' };
    const cause = { case: 'c1', n: 2, digest: String(from.digest), rule: 'law-11' };
    await insert(code, 'l2', { step: 'heard', actor: told, cause });
    await insert(code, 'c3', {
      step: 'lapse',
      actor: { role: 'clock', unit: UNIT },
      deemed: { rule: 'law-7', on: '2024-03-08' },
      on: '2024-03-08',
    });
    const said = named(await both(code));
    expect(said).toEqual([
      expect.stringContaining('案件 c3 第 3 个事件「视为放弃」不合法:「视为放弃」没有因期限届满而视为发生'),
      expect.stringContaining('案件 l2 第 2 个事件「被告知」不合法:案件 c1 第 2 个事件没有引起这一步'),
    ]);
  });

  it('is judged by the calendar at hand, and left unjudged where another edition would make the difference', async () => {
    const code = await worked();
    await submit(code, apply('c5'));
    await insert(code, 'c5', { step: 'ask', actor: clerk, calendar: 'older' });
    expect((await both(code)).law).toEqual({ lawful: 17, recorded: 1, unjudged: 0, wrong: 0 });
    await insert(code, 'c5', { step: 'ask', actor: clerk, calendar: 'older', at: '2024-03-06T02:00:00.000Z' });
    expect((await both(code)).law).toEqual({ lawful: 17, recorded: 1, unjudged: 1, wrong: 0 });
  });
});
