/** Search: every kind is found, in the words of the reader's right; a party of another unit is found by nobody who may not see it. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainNumbers } from '../reads/search-index.ts';
import { type Answer, type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let other: Chair;
let desk: Chair;
let watch: Chair;
const NAME = '账图县孤山冶炼有限公司';
let party: string;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  other = await server.sit('zhifa2');
  desk = await server.sit('fuyi');
  watch = await server.sit('jiandu');
  party = (await officer.post('/api/subjects', { kind: '企业', name: NAME, code: '91DEMO0000000077' })).body.id;
});
afterAll(() => server.close());

const search = (chair: Chair, q: string, more = ''): Promise<Answer> => chair.get(`/api/search?q=${encodeURIComponent(q)}${more}`);
const kinds = (answer: Answer): string[] => answer.body.groups.map((g: { kind: string }) => g.kind);
const of = (answer: Answer, kind: string): { title: string; id: string; says?: string; part?: string }[] =>
  answer.body.groups.find((g: { kind: string }) => g.kind === kind)?.items ?? [];

describe('what everybody may find', () => {
  it('procedures, steps and documents, rules by article, figures, units, people', async () => {
    expect(of(await search(officer, '行政复议'), 'procedure').some((h) => h.title.includes('行政复议'))).toBe(true);
    expect(of(await search(officer, '立案'), 'step').length).toBeGreaterThan(0);
    expect(of(await search(officer, '行政处罚法第57条'), 'rule')[0]?.title).toContain('第57条');
    expect(of(await search(officer, '收到行政复议申请'), 'figure')[0]?.title).toBe('收到行政复议申请');
    expect(of(await search(officer, '市场监督'), 'unit')[0]?.id).toBe('market');
    const { name } = server.context.directory.person('market.officer-1')!;
    expect(of(await search(desk, name), 'person').map((h) => h.id)).toContain('market.officer-1');
  });
  it('an article is found as the statute writes its number', async () => {
    expect(plainNumbers('行政处罚法第五十七条')).toBe('行政处罚法第57条');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 199 }), (n) => {
        const digits = '零一二三四五六七八九';
        const [h, t, u] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
        const han = `${h ? `${digits[h]}百` : ''}${t ? `${t === 1 && !h ? '' : digits[t]}十` : h && u ? '零' : ''}${u ? digits[u] : ''}`;
        return plainNumbers(`第${han}条`) === `第${n}条`;
      }),
    );
    expect(of(await search(officer, '行政处罚法第五十七条'), 'rule').length).toBeGreaterThan(0);
  });
  it('words need not stand together, and one kind alone shows more of it', async () => {
    const all = await search(officer, '处罚 听证');
    expect(kinds(all)).toContain('rule');
    const rules = await search(officer, '处罚 听证', '&kind=rule&limit=30');
    expect(kinds(rules)).toEqual(['rule']);
    expect(of(rules, 'rule').length).toBeGreaterThanOrEqual(of(all, 'rule').length);
  });
  it('answers nothing to nothing, and to what breaks other searches', async () => {
    for (const q of [' ', "'", '\\', '&|!', '):*', '%_', '   :* ']) expect((await search(officer, q)).status, q).toBe(200);
    expect((await search(server.nobody, '行政')).status).toBe(401);
  });
});

describe('parties', () => {
  it('are found by their own unit, and not by a unit that has nothing to do with them', async () => {
    expect(of(await search(officer, '孤山冶炼'), 'party')).toMatchObject([{ id: party, title: NAME }]);
    for (const chair of [other, watch, desk]) expect(kinds(await search(chair, '孤山冶炼'))).toEqual([]);
  });
  it('are found by a unit once they stand in a case of it, and the case with them', async () => {
    const made = await desk.post('/api/cases', {
      procedure: 'reconsideration',
      step: 'apply',
      facts: { applicant: party, respondent: 'market' },
      on: '2026-11-13',
    });
    expect(made.status).toBe(201);
    const found = await search(desk, '孤山冶炼');
    expect(of(found, 'case').map((h) => h.id)).toContain(made.body.id);
    expect(of(found, 'party').map((h) => h.id)).toEqual([party]);
    expect(kinds(await search(other, '孤山冶炼'))).toEqual([]);
  });
  it('no part of a name that another unit registered is an answer to whoever may not see it', async () => {
    const letters = [...'孤山冶炼'];
    await fc.assert(
      fc.asyncProperty(fc.subarray(letters, { minLength: 1 }), async (some) => {
        const answer = await search(other, some.join(''));
        return !JSON.stringify(answer.body.groups).includes(NAME) && of(answer, 'party').every((h) => h.id !== party);
      }),
      { numRuns: 12 },
    );
  });
});
