import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';
import { type ReportKey, scoreReport } from './score.ts';

const folder = fileURLToPath(new URL('../samples/', import.meta.url));
const names = ['anju-2016-report', 'funing-2023-report', 'tongjiang-2018-report', 'research-report-2020'];

describe.each(names)('%s', (name) => {
  const text = readFileSync(`${folder}${name}.txt`, 'utf8');
  const key = JSON.parse(readFileSync(`${folder}keys/${name}.json`, 'utf8')) as ReportKey;
  const result = readReport(text);
  const rows = Object.fromEntries(scoreReport(result, key, text).map((r) => [r.what, r]));

  it('finds the figures of the key and no others', () => {
    expect(rows.figures?.wrong).toEqual([]);
    expect(rows.figures?.recall).toBe(1);
    expect(rows.figures?.precision).toBe(1);
  });

  it('says what they count', () => {
    expect(rows.subjects?.recall, rows.subjects?.wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('finds the arithmetic, and judges it as the key does', () => {
    expect(rows.relations?.wrong).toEqual([]);
    expect(rows.failing?.recall).toBe(1);
    expect(rows.failing?.wrong).toEqual([]);
  });

  it('asks about what two bases could explain', () => {
    expect(rows.explain?.recall).toBe(1);
    expect(rows.explain?.found).toBe(rows.explain?.expected);
  });

  it('notices a stated result that was altered', () => {
    const known = new Set(result.findings.map((f) => f.says));
    for (const r of result.relations.filter((x) => x.stated !== null && x.holds && !['same', 'rate'].includes(x.kind))) {
      const f = result.figures[r.parts.at(-1) as number];
      const digits = /^\d+(?:\.\d+)?/.exec(f?.text ?? '')?.[0];
      if (f === undefined || f.approx !== undefined || digits === undefined || r.parts.length < 2 || r.text.length > 400) continue;
      const altered = String(Number((Number(digits) * 0.97 - 1).toFixed(digits.split('.')[1]?.length ?? 0)));
      const again = readReport(text.slice(0, f.start) + altered + text.slice(f.start + digits.length));
      expect(
        again.findings.some((x) => !known.has(x.says)),
        `${r.text}: ${altered}`,
      ).toBe(true);
    }
  });

  it('gives every figure as it stands in the text', () => {
    for (const f of result.figures) expect(text.slice(f.start, f.end)).toBe(f.text);
  });
});
