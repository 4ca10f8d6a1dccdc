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
  'GET /api/procedures',
  'GET /api/procedures/{id}',
  'GET /api/cases',
  'POST /api/cases',
  'GET /api/cases/{id}',
  'GET /api/cases/{id}/file',
  'POST /api/cases/{id}/steps/{step}',
  'POST /api/cases/{id}/corrections',
  'GET /api/due',
  'GET /api/today',
  'GET /api/figures',
  'GET /api/items/{case}/guide',
  'GET /api/leaders',
  'GET /api/leaders/{person}/map',
  'GET /api/library',
  'GET /api/library/{id}',
  'GET /api/figures/values',
  'GET /api/figures/{id}',
  'GET /api/figures/{id}/events',
  'GET /api/reports/annual',
  'GET /api/exchange',
  'GET /api/exchange/{platform}',
  'POST /api/exchange/{platform}',
  'POST /api/exchange/{platform}/compare',
  'GET /api/seals',
  'GET /api/proofs/{event}',
  'GET /api/ledger/{case}/{n}',
  'GET /api/door',
  'GET /api/session',
  'POST /api/session',
  'DELETE /api/session',
  'GET /api/units',
  'GET /api/search',
  'GET /api/due/waiting',
  'GET /api/notices',
  'GET /api/notices/count',
  'POST /api/notices/read',
  'GET /api/notices/settings',
  'POST /api/notices/settings',
  'POST /api/notices/follows',
  'GET /api/people',
  'GET /api/subjects',
  'POST /api/subjects',
  'POST /api/files',
  'GET /api/files/{digest}',
  'GET /api/county',
  'GET /api/county/cases',
  'GET /api/county/refused',
  'GET /api/figures/{id}/trend',
  'GET /api/figures/{id}/parts',
  'GET /api/figures/{id}/book',
  'GET /api/given',
  'POST /api/given',
  'DELETE /api/given/{id}',
  'POST /api/verify',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
];

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
      for (const [code, response] of Object.entries(o.responses))
        if (/^[45]/.test(code)) expect(Object.keys(response.content ?? {}), `${name} ${code}`).toEqual(['application/problem+json']);
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
