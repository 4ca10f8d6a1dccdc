/** What all law files have in common, beyond what the compiler and the checker see. */
import { describe, expect, it } from 'vitest';
import type { FieldData, Rule } from '../kernel/language/data.ts';
import { demoLayers, layers, procedureById, procedures } from './index.ts';

const fieldsOf = (form: Record<string, FieldData>): FieldData[] => Object.values(form).flatMap((f) => [f, ...fieldsOf(f.rows ?? {})]);
const references = (p: (typeof procedures)[number]): string[] => [
  ...Object.values(p.steps).flatMap((s) => [...(s.tells ?? []), ...fieldsOf(s.form).flatMap((f) => f.to ?? [])]),
  ...p.rules.flatMap((r: Rule) => (r.kind === 'opens' ? [r.opens] : [])),
];
const spans = (value: unknown): value is { n: number } => typeof value === 'object' && value !== null && 'n' in value;

describe('the law', () => {
  it('has each procedure once, found by its id', () => {
    expect(new Set(procedures.map((p) => p.id)).size).toBe(procedures.length);
    for (const p of procedures) expect(procedureById(p.id)).toBe(p);
    expect(procedureById('no-such')).toBeUndefined();
  });

  it('goes through JSON unchanged', () => {
    for (const p of procedures) expect(JSON.parse(JSON.stringify(p))).toEqual(p);
  });

  it.each(procedures.map((p) => [p.id, p] as const))('%s cites an article in every sentence, and says what it leaves out', (_, p) => {
    for (const rule of p.rules) {
      expect(p.statutes[rule.statute], rule.id).toBeDefined();
      expect(rule.article, rule.id).toContain(p.statutes[rule.statute]!.title);
    }
    expect(Object.values(p.notModelled).every((why) => why.length > 5)).toBe(true);
    expect(Object.keys(p.figures).length).toBeGreaterThan(0);
  });

  it.each(procedures.map((p) => [p.id, p] as const))(
    '%s gives no number of its own where neither statute nor national document gives one',
    (_, p) => {
      const soft = p.rules.filter((r) => ['local', 'department-rule'].includes(p.statutes[r.statute]!.authority));
      for (const r of soft) if ('within' in r && r.within !== undefined) expect(spans(r.within), r.id).toBe(false);
    },
  );

  it('refers only to procedures that there are', () => {
    const known = new Set(procedures.map((p) => p.id));
    expect(procedures.flatMap(references).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has figures of one title only once in a procedure', () => {
    for (const p of procedures) {
      const titles = Object.values(p.figures).map((f) => f.title);
      expect(
        titles.filter((t, i) => titles.indexOf(t) !== i),
        p.id,
      ).toEqual([]);
    }
  });

  it('has layers only for settings that a file reads, of the kind it reads', () => {
    const settings = new Map(procedures.flatMap((p) => Object.entries(p.settings)));
    for (const v of [...Object.values(layers).flat(), ...demoLayers]) {
      const setting = settings.get(v.setting);
      expect(setting, v.setting).toBeDefined();
      expect(typeof v.value === 'number', v.setting).toBe(setting!.kind !== 'span');
      expect(v.basis.length).toBeGreaterThan(5);
    }
  });

  it('gives each setting one default, wherever it is read', () => {
    const seen = new Map<string, string>();
    for (const p of procedures)
      for (const [id, s] of Object.entries(p.settings)) {
        expect(seen.get(id) ?? JSON.stringify(s), id).toBe(JSON.stringify(s));
        seen.set(id, JSON.stringify(s));
      }
  });
});
