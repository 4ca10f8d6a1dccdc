/** Every scenario beside a law file, held against the kernel; and every rule shown by at least one. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runScenario } from '../kernel/scenario/run.ts';
import type { Scenarios } from '../kernel/scenario/scenario.ts';
import { hasTwoSides, nothingShown } from '../kernel/scenario/shown.ts';
import { nationalCalendar as calendar } from './calendar/index.ts';

const here = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.scenarios.ts'));

describe.each(files.sort())('%s', async (file) => {
  const { procedure, scenarios } = ((await import(join(here, file))) as { default: Scenarios }).default;
  const shown = nothingShown();

  it.each(scenarios.map((s) => [s.title, s] as const))('%s', (_, scenario) => {
    expect(runScenario(procedure, scenario, calendar, shown).map((m) => `第${m.line}行:${m.says}`)).toEqual([]);
  });

  it('shows each rule kept, and each that can be broken refused, late or deemed', () => {
    const ids = procedure.rules.map((r) => r.id);
    const broken = procedure.rules.filter(hasTwoSides).map((r) => r.id);
    expect(ids.filter((id) => !shown.holds.has(id)).map((id) => `${id} 没有遵守的情景`)).toEqual([]);
    expect(broken.filter((id) => !shown.bites.has(id)).map((id) => `${id} 没有违反、逾期或者视为的情景`)).toEqual([]);
  });

  it('names only rules that there are, and leaves none unshown', () => {
    const shown = new Set(scenarios.flatMap((s) => s.rules));
    const ids = procedure.rules.map((r) => r.id);
    expect([...shown].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });
});
