/** The annual report from the ledger: for reading (html), for signing (docx), for machines (json). */
import Type from 'typebox';
import { yearOf } from '../../kernel/time/day.ts';
import { reportDocx } from '../../writing/annual/docx.ts';
import { type AnnualReport, reportHtml } from '../../writing/annual/index.ts';
import { answers } from '../api/answers.ts';
import { AnnualReportView } from '../api/report-answers.ts';
import { Id } from '../api/requests.ts';
import { type Context, todayOf } from '../context.ts';
import { problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { annualReport, CannotReport, lastSeal } from '../reads/annual.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIRST_YEAR = 2000;
/** Reports kept in memory: at one place of the ledger the same report comes out, however often it is asked. */
const KEPT = 8;
const binary = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' });

export function reportRoutes(app: App, context: Context): void {
  const kept = new Map<string, Promise<AnnualReport>>();
  const report = async (year: number, unit: string | undefined, events: boolean): Promise<AnnualReport> => {
    const place = (await lastSeal(context))?.size ?? 0;
    const key = `${todayOf(context)}|${place}|${year}|${unit ?? ''}|${events}`;
    let found = kept.get(key);
    if (!found) {
      found = annualReport(context, { year, ...(unit !== undefined && { unit }), events });
      kept.set(key, found);
      found.catch(() => kept.delete(key));
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    }
    return found;
  };

  app.get(
    '/api/reports/annual',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags: ['报告'],
        summary: '法治政府建设年度报告:全县的,或者一个单位的',
        querystring: Type.Object({
          year: Type.Integer({ minimum: FIRST_YEAR, maximum: 9999 }),
          unit: Type.Optional(Id),
          format: Type.Optional(Type.Enum(['docx', 'html', 'json'])),
        }),
        response: {
          ...answers(200, AnnualReportView, 400, 401, 429),
          200: {
            description: '报告;每个数附指标、定义摘要、账本位置和行为',
            content: {
              'application/json': { schema: AnnualReportView },
              'text/html': { schema: Type.String() },
              [WORD]: { schema: binary },
            },
          },
        },
      },
    },
    async ({ query: { year, unit, format = 'json' } }, reply) => {
      if (year > yearOf(todayOf(context))) throw problem(400, `${year}年还没有开始`);
      const written = await report(year, unit, format === 'json').catch((error: unknown) => {
        if (error instanceof CannotReport) throw problem(400, error.message);
        throw error;
      });
      if (format === 'html') return reply.type('text/html; charset=utf-8').send(reportHtml(written));
      if (format === 'docx')
        return reply
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${written.title}.docx`)}`)
          .type(WORD)
          .send(Buffer.from(await reportDocx(written)));
      return reply.type('application/json; charset=utf-8').send(written);
    },
  );
}
