/** The cases in which a year's report is made: the government's own, a unit's own, and what a unit was asked for; and the texts that were composed in them. */
import { endingOf } from '../../kernel/case/index.ts';
import { yearOf } from '../../kernel/time/day.ts';
import { getFile } from '../../store/rows/files.ts';
import { type AnnualReport, FORMAT } from '../../writing/annual/index.ts';
import type { Context } from '../context.ts';
import { filesIn, type NamedFile, readEntered } from './annual-facts.ts';
import { type OneCase, readCases } from './case.ts';

/** The procedures: of the government, of the units, and of what the units are asked for. */
export const COUNTY_REPORT = 'annual-report';
export const UNIT_REPORTS = ['unit-report', 'unit-report-town', 'unit-report-street'];
export const ASKED_PART = 'annual-report-part';

/** The year that a case tells of: it is opened, or asked for, in the year after. */
export const yearOfCase = ({ case: c }: OneCase): number => yearOf(c.opened) - 1;

/** Cases of these procedures that tell of the year, the latest first. */
export async function casesOfYear(context: Context, year: number, procedures: readonly string[], unit?: string): Promise<OneCase[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>(
      'select id from cases where tenant = $1 and procedure = any($2) and ($3::text is null or unit = $3) order by opened desc, id',
      [context.tenant.id, procedures, unit ?? null],
    ),
  );
  const cases = await readCases(
    context,
    rows.map((r) => r.id),
  );
  return rows.flatMap(({ id }) => {
    const one = cases.get(id);
    return one && yearOfCase(one) === year ? [one] : [];
  });
}

/** A case of the report as the page shows the way to it. */
export interface ReportCase {
  case: string;
  procedure: string;
  title: string;
  ended?: string;
}
export const reportCase = ({ case: c, procedure }: OneCase): ReportCase => {
  const end = endingOf(procedure, c.acts);
  const ended = end && (procedure.steps[end.step]?.ends ?? '');
  return { case: c.id, procedure: procedure.id, title: procedure.title, ...(ended !== undefined && { ended }) };
};

/** A text that was composed in a case: from then on its figures stand at its place. */
export interface Composed {
  case: string;
  n: number;
  on: string;
  title: string;
  place?: number;
  files: NamedFile[];
}
/** Every step whose form takes a report's file together with its parts is one in which a text is composed. */
export async function composedIn(context: Context, cases: readonly OneCase[]): Promise<Composed[]> {
  const entered = await readEntered(
    context,
    cases.map((one) => one.case.id),
  );
  return cases
    .flatMap(({ case: c, procedure }) =>
      (entered.get(c.id) ?? []).flatMap(({ n, step, on, facts }): Composed[] => {
        const form = procedure.steps[step]?.form;
        if (!form?.parts || !form.report) return [];
        const title = typeof facts.title === 'string' ? facts.title : procedure.title;
        return [
          {
            case: c.id,
            n,
            on,
            title,
            ...(typeof facts.place === 'number' && { place: facts.place }),
            files: filesIn({ report: facts.report }),
          },
        ];
      }),
    )
    .sort((a, b) => (a.on < b.on ? 1 : -1) || b.n - a.n);
}

/** The report as it was kept with a composed text; undefined where only a Word file or a scan was. */
export async function keptText(context: Context, { files }: Composed): Promise<AnnualReport | undefined> {
  for (const file of files) {
    if (!/\.json$/i.test(file.name)) continue;
    const bytes = await getFile(context.held, file.digest);
    try {
      const value = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as AnnualReport);
      if (value?.format === FORMAT) return value;
    } catch {
      // another file that is called so
    }
  }
  return undefined;
}
