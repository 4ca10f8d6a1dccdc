/** The description: every route is in it, with what it takes and what it answers, in the form that OpenAPI 3.1 asks for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../testing/server.ts';

interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: { content: Record<string, { schema?: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>;
}
interface Description {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
}

let server: TestServer;
let description: Description;
let operations: [string, Operation][];
beforeAll(async () => {
  server = await testServer();
  description = (await server.nobody.get('/api/openapi.json')).body as Description;
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
  );
});
afterAll(() => server.close());

/** What the contract names. */
const PROMISED = [
  'GET /api/admin/calendar',
  'POST /api/admin/calendar/moves',
  'POST /api/admin/calendar/read',
  'POST /api/admin/calendar/text',
  'GET /api/admin/changes',
  'POST /api/admin/changes',
  'POST /api/admin/changes/{n}',
  'GET /api/admin/exchange',
  'POST /api/admin/exchange/{platform}',
  'GET /api/admin/people',
  'GET /api/admin/registers',
  'GET /api/admin/roles',
  'GET /api/admin/settings',
  'POST /api/admin/settings/moves',
  'GET /api/admin/templates',
  'GET /api/admin/units',
  'GET /api/admin/upkeep',
  'POST /api/admin/backup',
  'GET /api/admin/verify',
  'POST /api/admin/verify',
  'POST /api/bulk',
  'POST /api/bulk/steps',
  'GET /api/cases',
  'POST /api/cases',
  'GET /api/cases/columns',
  'GET /api/cases/list.xlsx',
  'POST /api/cases/list.xlsx',
  'GET /api/cases/picked',
  'GET /api/cases/{id}',
  'POST /api/cases/{id}/corrections',
  'GET /api/cases/{id}/documents/{paper}',
  'GET /api/cases/{id}/file',
  'POST /api/cases/{id}/slip',
  'POST /api/cases/{id}/steps/{step}',
  'POST /api/check',
  'POST /api/countersign',
  'GET /api/county',
  'GET /api/county/cases',
  'GET /api/county/refused',
  'GET /api/documents/compare',
  'GET /api/documents/{digest}/changes',
  'GET /api/door',
  'GET /api/due',
  'GET /api/due/waiting',
  'GET /api/entries',
  'GET /api/exchange',
  'GET /api/exchange/{platform}',
  'POST /api/exchange/{platform}',
  'POST /api/exchange/{platform}/compare',
  'GET /api/figures',
  'GET /api/figures/values',
  'GET /api/figures/{id}',
  'GET /api/figures/{id}/book',
  'GET /api/figures/{id}/events',
  'GET /api/figures/{id}/parts',
  'GET /api/figures/{id}/trend',
  'POST /api/files',
  'GET /api/files/{digest}',
  'GET /api/given',
  'POST /api/given',
  'DELETE /api/given/{id}',
  'GET /api/held',
  'POST /api/imports',
  'GET /api/imports/sheet',
  'GET /api/imports/template.xlsx',
  'GET /api/items/{case}/guide',
  'GET /api/leaders',
  'GET /api/leaders/{person}/map',
  'GET /api/ledger/{case}/{n}',
  'GET /api/library',
  'GET /api/library/{id}',
  'GET /api/live',
  'GET /api/notices',
  'GET /api/notices/count',
  'POST /api/notices/follows',
  'POST /api/notices/read',
  'GET /api/notices/settings',
  'POST /api/notices/settings',
  'POST /api/oversight/closings',
  'GET /api/oversight/draw',
  'GET /api/oversight/findings',
  'GET /api/oversight/findings.xlsx',
  'GET /api/oversight/shares',
  'POST /api/oversight/supervisions',
  'GET /api/oversight/ways',
  'GET /api/paper-acts',
  'POST /api/paper-acts/{case}/{n}',
  'GET /api/people',
  'GET /api/procedures',
  'GET /api/procedures/{id}',
  'GET /api/proofs/{event}',
  'POST /api/readings',
  'POST /api/readings/import',
  'GET /api/reports/annual',
  'POST /api/reports/annual/compose',
  'GET /api/reports/annual/draft',
  'GET /api/reports/annual/draft.docx',
  'POST /api/reports/annual/left-out',
  'GET /api/reports/annual/parts/{part}',
  'POST /api/reports/annual/parts/{part}',
  'POST /api/reports/annual/word',
  'GET /api/reports/collect',
  'GET /api/returns',
  'POST /api/returns/check',
  'POST /api/returns/fill',
  'POST /api/returns/form',
  'GET /api/reviews',
  'GET /api/reviews/{id}',
  'GET /api/reviews/{id}/letter',
  'POST /api/reviews/{id}/letter',
  'GET /api/seals',
  'GET /api/search',
  'DELETE /api/session',
  'GET /api/session',
  'POST /api/session',
  'GET /api/subjects',
  'POST /api/subjects',
  'GET /api/templates',
  'GET /api/today',
  'GET /api/units',
  'POST /api/verify',
  'GET /api/views',
  'POST /api/views',
  'DELETE /api/views/{id}',
  'GET /api/window/items/{id}',
  'GET /api/window/slips',
  'GET /healthz',
  'GET /look',
  'POST /look',
  'GET /metrics',
  'GET /readyz',
];

/** Not acts of the ledger, though sent to a case's address: a selection too long for an address, read; a slip, which a case has one of however often asked. */
const NO_ACTS = ['POST /api/cases/list.xlsx', 'POST /api/cases/{id}/slip'];

describe('/api/openapi.json', () => {
  it('is OpenAPI 3.1 and describes all that the contract names', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(description.info).toMatchObject({ title: '账图', version: expect.any(String) });
    expect(
      operations
        .map(([name]) => name)
        .filter((name) => !name.startsWith('HEAD'))
        .sort(),
    ).toEqual([...PROMISED].sort());
  });

  it('says of every operation what it is for, what it takes and what it answers', () => {
    for (const [name, o] of operations) {
      expect(o.summary, name).toMatch(/\p{Script=Han}/u);
      expect(o.tags?.length, name).toBe(1);
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
      const described = (o.parameters ?? []).filter((p) => p.in === 'path');
      expect(described.map((p) => p.name).sort(), name).toEqual(inPath.sort());
      for (const p of o.parameters ?? []) {
        expect(p.schema, `${name} ${p.name}`).toBeTypeOf('object');
        if (p.in === 'path') expect(p.required, `${name} ${p.name}`).toBe(true);
      }
      const codes = Object.keys(o.responses);
      expect(
        codes.some((code) => code.startsWith('2')),
        name,
      ).toBe(true);
      for (const code of codes) expect(o.responses[code]?.description, `${name} ${code}`).toBeTypeOf('string');
    }
  });

  it('gives errors as problems, and every write of the ledger a key', () => {
    for (const [name, o] of operations) {
      // what people outside open answers them with a page
      for (const [code, response] of Object.entries(o.responses))
        if (/^[45]/.test(code) && name.includes(' /api/'))
          expect(Object.keys(response.content ?? {}), `${name} ${code}`).toEqual(['application/problem+json']);
      if (NO_ACTS.includes(name)) continue;
      if (/^POST \/api\/(cases|subjects)/.test(name))
        expect(
          (o.parameters ?? []).map((p) => p.name),
          name,
        ).toContain('idempotency-key');
      if (/^POST \/api\/cases/.test(name)) expect(Object.keys(o.responses), name).toEqual(expect.arrayContaining(['409', '422']));
    }
  });

  it('holds no reference that leads nowhere', () => {
    const text = JSON.stringify(description);
    for (const [, to = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = to.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], description);
      expect(found, to).toBeDefined();
    }
  });
});
