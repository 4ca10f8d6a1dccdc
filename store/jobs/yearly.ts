/** What recurs: the clock opens a case on its day of each year, for each unit of a kind (`every` in the law file). Run as often as one likes. */
import { createHash, randomBytes } from 'node:crypto';
import type { Form } from '../../kernel/language/data.ts';
import { type Day, dayOf } from '../../kernel/time/day.ts';
import type { Tenant } from '../append/tenant.ts';
import type { Outcome, Submission } from '../append/types.ts';

type Submit = (submission: Submission) => Promise<Outcome>;
/** A unit as the clock needs it: whose case it will be, and of which kind the unit is (部门, 镇, 街道, 政府). */
export interface YearlyUnit {
  id: string;
  kind: string;
}

const dayIn = (year: string, [month, day]: [number, number]): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
/** The id of the case of a procedure, a unit and a year: the same however often it is asked for. */
export const yearlyCase = (procedure: string, unit: string, year: string): string =>
  createHash('sha256').update(`every:${procedure}:${unit}:${year}`).digest('hex').slice(0, 26);

/**
 * Opens what is to be open by `today` and is not: this year's case of every procedure in force that recurs, for each unit of its kind.
 * `at`: the instant of writing. Returns how many were opened, and what could not be, with the reason.
 */
export async function openYearly(
  tenant: Tenant,
  submit: Submit,
  units: readonly YearlyUnit[],
  today: Day,
  at: string,
): Promise<{ opened: number; failed: { case: string; says: string }[] }> {
  const year = today.slice(0, 4);
  const wanted: Submission[] = [];
  for (const id of new Set(tenant.editions.all().map((e) => e.procedure.id))) {
    const procedure = tenant.editions.on(id, today)?.procedure;
    const every = procedure?.every;
    const step = procedure?.opens.find((name) => procedure.steps[name]?.by === 'clock');
    const on = every && dayIn(year, every.year);
    if (!every || step === undefined || !on || on > dayOf(today) || !tenant.editions.on(id, on)) continue;
    const form: Form = procedure?.steps[step]?.form.year ? { year: Number(year) } : {};
    for (const unit of units)
      if (unit.kind === every.each)
        wanted.push({
          case: yearlyCase(id, unit.id, year),
          opens: { procedure: id, unit: unit.id },
          command: {
            key: `every:${id}:${unit.id}:${year}`,
            step,
            form,
            who: { role: 'clock', unit: unit.id },
            hand: { by: 'clock' },
            on,
            at,
            salt: randomBytes(32).toString('hex'),
          },
        });
  }
  const there = await tenant.database.within(
    tenant.code,
    async (client) =>
      (
        await client.query<{ id: string }>('select id from cases where tenant = $1 and id = any($2)', [
          tenant.code,
          wanted.map((w) => w.case),
        ])
      ).rows,
  );
  const known = new Set(there.map((r) => r.id));
  const failed: { case: string; says: string }[] = [];
  let opened = 0;
  for (const one of wanted.filter((w) => !known.has(w.case))) {
    const outcome = await submit(one);
    if (outcome.kind === 'done') opened += outcome.again ? 0 : 1;
    else failed.push({ case: one.case, says: outcome.kind === 'refused' ? outcome.refusals.map((r) => r.says).join(';') : outcome.kind });
  }
  return { opened, failed };
}
