/**
 * The demonstration year states what a published report states for one year: every number of that report beside the figure that counts it, over a
 * county whose cases were run through the one way in, with the rest of its business simulated beside them.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, isStock } from '../kernel/figure/figure.ts';
import { procedures } from '../law/index.ts';
import { type County, openCounty } from '../server/county.ts';
import { demoChecks } from '../server/demo/registers.ts';
import { seedRegisters } from '../server/demo/seed.ts';
import { bulkBeside, playRest } from '../server/demo/volumes/run.ts';
import { notOfTheYear, stated } from '../server/demo/volumes/stated.ts';
import { simulateDays } from '../server/demo/year.ts';
import { temporaryFolder } from '../store/testing/server.ts';

const YEAR = 2025;
const folder = temporaryFolder();
let county: County;

beforeAll(async () => {
  county = await openCounty({ data: join(folder, 'data') });
  const { context } = county;
  const quiet = (): void => {};
  await Promise.all([
    bulkBeside(context, YEAR, quiet),
    simulateDays(context, quiet, { from: `${YEAR}-01-01` as never, to: `${YEAR}-12-31` as never, beside: true }),
  ]);
  await playRest(context, YEAR, quiet);
  await seedRegisters(context, `${YEAR}-12-31T09:00:00.000Z`, quiet, [demoChecks(YEAR)]);
}, 900_000);
afterAll(async () => {
  await county?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the demonstration year', () => {
  const figures = figuresOf(procedures);

  it.each(stated)('$text', async ({ figure, value, least, below }) => {
    const period = isStock(figures, figure) ? { on: `${YEAR}-12-31` } : { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` };
    const counted = await county.context.store.figure(county.context.tenant.id, figure, period as never);
    if (value !== undefined) expect(counted.value).toBeCloseTo(value, 2);
    else {
      expect(counted.value).toBeGreaterThanOrEqual(least!);
      expect(counted.value).toBeLessThan(below!);
    }
  });

  it('opens each number down to its acts', async () => {
    const opened = await county.context.store.figureEvents(county.context.tenant.id, 'litigation.headsCame', {
      from: `${YEAR}-01-01`,
      to: `${YEAR}-12-31`,
    } as never);
    expect(opened.flatMap((one) => one.rows)).toHaveLength(3);
  });

  it('says why it leaves a number out', () => {
    for (const { text, why } of notOfTheYear) expect(why.length, text).toBeGreaterThan(5);
  });
});
