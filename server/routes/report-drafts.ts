/** The report under the hand: its text with live numbers, what people write into it, what they leave out, and the text made for the next step. */
import Type from 'typebox';
import { yearOf } from '../../kernel/time/day.ts';
import { figuresIn } from '../../store/figures/figure.ts';
import { getFile } from '../../store/rows/files.ts';
import { reportDocx } from '../../writing/annual/docx.ts';
import type { AnnualReport } from '../../writing/annual/index.ts';
import { answers } from '../api/answers.ts';
import { ComposedNow, DraftVersion, DraftView, PartVersions, SavedPart, WordTaken, WrittenParagraph } from '../api/draft-answers.ts';
import { Id } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { CannotReport } from '../reads/annual.ts';
import { COUNTY_REPORT, type Composed, composedIn, keptText, reportCase } from '../reads/annual-cases.ts';
import { datesOf } from '../reads/annual-dates.ts';
import {
  composedDraft,
  composeNow,
  draftReport,
  movedSince,
  reportCases,
  tidy,
  typedNumbers,
  writtenIn,
} from '../reads/annual-draft-view.ts';
import { type DraftOf, keepDraft, LEFT_OUT, type Omission, readDraft, readVersions } from '../reads/annual-drafts.ts';
import { markOf, partsOf, readWord } from '../reads/annual-word.ts';
import { noteUpload } from '../reads/files.ts';
import { signedIn } from './session.ts';

const tags = ['报告'];
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIRST_YEAR = 2000;
const Of = { year: Type.Integer({ minimum: FIRST_YEAR, maximum: 9999 }), unit: Type.Optional(Id) };
const Part = Type.String({ minLength: 1, maxLength: 40, pattern: '^[a-z-]+$' });
/** A report is composed of some thousand figures: so often a minute is enough for a person who writes. */
const config = { rateLimit: { max: 120, timeWindow: '1 minute' } };

/** Who may write: for the county those who keep its report; for a unit its own office. */
export function mayWrite(context: Context, session: Session, { unit }: DraftOf): boolean {
  const everywhere = context.directory.rolesOf(session.person.id, todayOf(context), '');
  if (everywhere.includes('planner')) return true;
  return (
    unit !== undefined && unit === session.unit.id && session.roles.some((role) => ['office', 'clerk', 'head', 'chief'].includes(role))
  );
}
function writing(context: Context, session: Session, of: DraftOf): void {
  if (!mayWrite(context, session, of)) throw forbidden('这份报告由编写它的单位改写,您可以看');
}
/** What cannot be reported is said to who asked. */
const told = async <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    if (error instanceof CannotReport) throw problem(400, error.message);
    throw error;
  });
const ofQuery = ({ year, unit }: { year: number; unit?: string }): DraftOf => ({ year, ...(unit !== undefined && { unit }) });

export function reportDraftRoutes(app: App, context: Context): void {
  const begun = (year: number) => {
    if (year > yearOf(todayOf(context))) throw problem(400, `${year}年还没有开始`);
  };
  /** A composed text: as it was kept, or composed again at the place that it names. */
  const frozen = async (of: DraftOf, text: Composed): Promise<AnnualReport> =>
    (await keptText(context, text)) ?? (await told(draftReport(context, of, text.place)));

  app.get(
    '/api/reports/annual/draft',
    {
      config,
      schema: {
        tags,
        summary: '年度报告的文稿:现在的账,或者已经编写成的一稿',
        querystring: Type.Object({ ...Of, composed: Type.Optional(Type.String({ maxLength: 140, description: '一稿:案件:序号' })) }),
        response: answers(200, DraftView, 400, 401, 404, 429),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const of = ofQuery(request.query);
      begun(of.year);
      const [draft, cases, { report: now, before }] = await Promise.all([
        readDraft(context, of),
        reportCases(context, of),
        told(composedDraft(context, of)),
      ]);
      const composed = await composedIn(context, cases);
      const asked = request.query.composed;
      const text = asked === undefined ? undefined : composed.find((c) => `${c.case}:${c.n}` === asked);
      if (asked !== undefined && !text) throw notFound('这一稿');
      const report = text ? await frozen(of, text) : now;
      return {
        report,
        before,
        ...(text && { composedAt: text }),
        versions: draft.versions,
        mayWrite: mayWrite(context, session, of),
        dates: of.unit === undefined ? datesOf(context.procedures, COUNTY_REPORT, of.year) : [],
        cases: cases.map(reportCase),
        composed,
        typed: typedNumbers(text ? writtenIn(report) : draft.written),
        moved: text ? movedSince(report, now) : [],
      };
    },
  );

  app.get(
    '/api/reports/annual/draft.docx',
    {
      config,
      schema: {
        tags,
        summary: '文稿的 Word 文件;改过以后可以取回',
        querystring: Type.Object(Of),
        response: {
          ...answers(200, Type.String(), 400, 401, 429),
          200: { description: '文稿', content: { [WORD]: { schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }) } } },
        },
      },
    },
    async (request, reply) => {
      const of = ofQuery(request.query);
      begun(of.year);
      const report = await told(draftReport(context, of));
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${report.title}(文稿).docx`)}`)
        .type(WORD)
        .send(Buffer.from(await reportDocx(report)));
    },
  );

  app.get(
    '/api/reports/annual/parts/:part',
    {
      schema: {
        tags,
        summary: '文稿一节的各版:谁在何时怎样写',
        params: Type.Object({ part: Part }),
        querystring: Type.Object(Of),
        response: answers(200, PartVersions, 400, 401),
      },
    },
    async ({ params, query }) => readVersions(context, ofQuery(query), params.part),
  );

  app.post(
    '/api/reports/annual/parts/:part',
    {
      schema: {
        tags,
        summary: '写文稿的一节:文字和指标;数不能写,只能从指标取',
        params: Type.Object({ part: Part }),
        body: Type.Object({
          ...Of,
          base: Type.Integer({ minimum: 0, description: '改的是哪一版;没有写过的是0' }),
          paragraphs: Type.Union([Type.Array(WrittenParagraph, { maxItems: 200 }), Type.Null()], { description: 'null:还用程序的文字' }),
        }),
        response: answers(200, SavedPart, 400, 401, 403, 409),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { base, paragraphs, ...rest } = request.body;
      const of = ofQuery(rest);
      const { part } = request.params;
      writing(context, session, of);
      if (part === LEFT_OUT) throw problem(400, '略去的数用另外的接口');
      const figures = figuresIn(context.held);
      const body = paragraphs && tidy(paragraphs);
      for (const piece of body?.flatMap((p) => p.pieces) ?? []) {
        if (typeof piece === 'string') continue;
        if (!figures[piece.figure]) throw problem(400, `没有指标「${piece.figure}」`);
        if (piece.none !== undefined && /\d/.test(piece.none)) throw problem(400, '没有发生时的说法里不能写数');
      }
      const typed = body ? typedNumbers({ [part]: body }) : [];
      const counted = typed.find((t) => t.figure !== undefined);
      if (counted)
        throw problem(400, `「${counted.text}」是账上有的数(${figures[counted.figure!]?.title}),不能手写:请用「插入数字」,数由账上取`);
      const version = await keepDraft(context, of, part, { base, body, person: session.person.id });
      if (!version) throw problem(409, '这一节刚才已由别人改过。您写的还在,请对照新的一版再保存', { title: '文稿已有新的一版' });
      return { version, typed };
    },
  );

  app.post(
    '/api/reports/annual/left-out',
    {
      schema: {
        tags,
        summary: '略去一个指标并写明理由,或者恢复;略去的都列给签发人',
        body: Type.Object({ ...Of, figure: Id, reason: Type.Union([Type.String({ maxLength: 500 }), Type.Null()]) }),
        response: answers(200, DraftVersion, 400, 401, 403, 409),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { figure, reason, ...rest } = request.body;
      const of = ofQuery(rest);
      writing(context, session, of);
      if (!figuresIn(context.held)[figure]) throw problem(400, `没有指标「${figure}」`);
      if (reason !== null && reason.trim() === '') throw problem(400, '略去一个数要写明理由,供签发人看');
      const draft = await readDraft(context, of);
      const others = draft.leaveOut.filter((x) => x.figure !== figure);
      const body: Omission[] = reason === null ? others : [...others, { figure, reason: reason.trim() }];
      const base = draft.versions[LEFT_OUT]?.version ?? 0;
      const version = await keepDraft(context, of, LEFT_OUT, { base, body, person: session.person.id });
      if (!version) throw problem(409, '略去的数刚才已由别人改过,请再试一次');
      return version;
    },
  );

  app.post(
    '/api/reports/annual/compose',
    {
      config,
      schema: {
        tags,
        summary: '在账本的一个位置取数编成文稿(Word 和数据),并填好下一步的表单',
        body: Type.Object(Of),
        response: answers(200, ComposedNow, 400, 401, 403, 429),
      },
    },
    async (request) => {
      const of = ofQuery(request.body);
      const session = signedIn(request);
      writing(context, session, of);
      begun(of.year);
      const made = await told(composeNow(context, of));
      // who composed it may open it, though no act names it yet
      for (const { digest } of made.files) await noteUpload(context, session, digest);
      return made;
    },
  );

  app.post(
    '/api/reports/annual/word',
    {
      config,
      schema: {
        tags,
        summary: '取回在 Word 里改过的文稿:文字回到各节,数与取数时的账对照,改动的不接受',
        body: Type.Object({
          ...Of,
          name: Type.String({ minLength: 1, maxLength: 200 }),
          digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
        }),
        response: answers(200, WordTaken, 400, 401, 403, 404, 429),
      },
    },
    async (request) => {
      const { name, digest, ...rest } = request.body;
      const of = ofQuery(rest);
      writing(context, signedIn(request), of);
      const bytes = await getFile(context.held, digest);
      if (!bytes) throw notFound('这个文件');
      const mark = await markOf(bytes);
      if (mark && mark.year !== of.year) throw problem(400, `「${name}」是${mark.year}年度的文稿,不是${of.year}年度的`);
      const report = await told(draftReport(context, of, mark?.place));
      const taken = await readWord(name, bytes, report).catch((error: unknown) => {
        if (error instanceof Error && error.name === 'DocumentError') throw problem(400, error.message);
        throw error;
      });
      if (taken.missing.length > 0 && taken.missing.length >= partsOf(report).length - 2)
        throw problem(400, `「${name}」里没有这份报告的各节标题,不像是从这里取出的文稿`);
      return { ...(mark && { place: mark.place }), ...taken };
    },
  );
}
