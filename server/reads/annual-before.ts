/** The report of an earlier year as it was handed in: the JSON that the case of that year's report keeps among its files. */
import { getFile } from '../../store/rows/files.ts';
import { type Published, publishedNumbers } from '../../writing/annual/index.ts';
import type { Context } from '../context.ts';
import { readCases } from './case.ts';

/** The procedures in which a year's report is made: the government's, and those of its units. */
const GOVERNMENTS = ['annual-report'];
const UNITS = ['unit-report', 'unit-report-town', 'unit-report-street'];

/** A file that a fact names. */
const isFile = (x: unknown): x is { name: string; digest: string } =>
  typeof x === 'object' && x !== null && 'digest' in x && 'name' in x && typeof x.name === 'string' && typeof x.digest === 'string';

/** The numbers of that year's report, of the latest text that was kept; undefined where none was. */
export async function keptReport(context: Context, of: { year: number; unit?: string }): Promise<Published | undefined> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>('select id from cases where tenant = $1 and procedure = any($2) order by opened desc, id desc', [
      context.tenant.id,
      of.unit === undefined ? GOVERNMENTS : UNITS,
    ]),
  );
  const cases = await readCases(
    context,
    rows.map((r) => r.id),
  );
  for (const one of cases.values())
    for (const act of one.case.acts.toReversed())
      for (const file of Object.values(act.facts).flat().filter(isFile)) {
        if (!/\.json$/i.test(file.name)) continue;
        const bytes = await getFile(context.held, file.digest);
        const found = bytes && readKept(file.name, new TextDecoder().decode(bytes), of);
        if (found) return found;
      }
  return undefined;
}

/** What was kept may be another year's, or no report of ours at all. */
function readKept(name: string, text: string, of: { year: number; unit?: string }): Published | undefined {
  try {
    const found = publishedNumbers(name, text, of);
    return found.values.size > 0 ? found : undefined;
  } catch {
    return undefined;
  }
}
