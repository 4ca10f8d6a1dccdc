/** The review desk: its queue, Word documents with their changes, two versions compared, and the letter as a page. */
import Type from 'typebox';
import { ChangesError, compareTexts, countLines, type MarkedDocument, plain, readChanges } from '../../reading/changes/index.ts';
import { getFile } from '../../store/rows/files.ts';
import { type Opinion, opinionDocx, opinionHtml } from '../../writing/opinion/index.ts';
import { answers } from '../api/answers.ts';
import { Id } from '../api/requests.ts';
import { Compared, Marked, PointsAsked, ReviewRow } from '../api/review-answers.ts';
import type { EventView, Session } from '../api/shapes.ts';
import { theCase } from '../commands.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { mayOpen } from '../reads/files.ts';
import { REVIEW, readReviews, reviewRows } from '../reads/review.ts';
import { caseView } from '../views/case.ts';
import { signedIn } from './session.ts';

const tags = ['合法性审核'];
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Reading = Type.Optional(Type.Enum(['accepted', 'before'], { default: 'accepted' }));
const format = Type.Optional(Type.Enum(['html', 'docx'], { default: 'html' }));
/** A document is unpacked and two are laid beside each other for who asks: so often a minute is enough for a person. */
const config = { rateLimit: { max: 120, timeWindow: '1 minute' } };
const letter = {
  description: '意见书',
  content: {
    'text/html': { schema: Type.String() },
    [WORD]: { schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }) },
  },
};

export function reviewRoutes(app: App, context: Context): void {
  app.get(
    '/api/reviews',
    { schema: { tags, summary: '审核的:本单位审的和本单位送审的', response: answers(200, Type.Array(ReviewRow), 401) } },
    async (request) => readReviews(context, signedIn(request)),
  );

  app.get(
    '/api/reviews/:id',
    { schema: { tags, summary: '一件审核', params: Type.Object({ id: Id }), response: answers(200, ReviewRow, 401, 404) } },
    async (request) => (await reviewRows(context, signedIn(request), [(await theReview(context, request.params.id)).case.id]))[0]!,
  );

  app.get(
    '/api/documents/:digest/changes',
    {
      config,
      schema: {
        tags,
        summary: 'Word 文档的修订和批注:谁、何时、改了什么',
        params: Type.Object({ digest: Digest }),
        querystring: Type.Object({ case: Id }),
        response: answers(200, Marked, 400, 401, 404, 429),
      },
    },
    async (request) => marked(context, signedIn(request), request.query.case, request.params.digest),
  );

  app.get(
    '/api/documents/compare',
    {
      config,
      schema: {
        tags,
        summary: '两个文档逐段对照:改、增、删、移动、条号变动',
        querystring: Type.Object({ case: Id, before: Digest, after: Digest, beforeAs: Reading, afterAs: Reading }),
        response: answers(200, Compared, 400, 401, 404, 429),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { case: id, before, after, beforeAs = 'accepted', afterAs = 'accepted' } = request.query;
      const [a, b] = await Promise.all([marked(context, session, id, before), marked(context, session, id, after)]);
      const lines = compareTexts(plain(a, beforeAs), plain(b, afterAs));
      return { lines, counts: countLines(lines) };
    },
  );

  app.get(
    '/api/reviews/:id/letter',
    {
      config,
      schema: {
        tags,
        summary: '已经出具的审查意见书',
        params: Type.Object({ id: Id }),
        querystring: Type.Object({ format }),
        response: { ...answers(200, Type.String(), 401, 404, 429), 200: letter },
      },
    },
    async (request, reply) => {
      const opinion = await opinionOf(context, signedIn(request), request.params.id);
      const { headers, body } = await written(opinion, request.query.format);
      return reply.headers(headers).send(body);
    },
  );

  app.post(
    '/api/reviews/:id/letter',
    {
      config,
      schema: {
        tags,
        summary: '意见书草稿成文(不写入账本)',
        params: Type.Object({ id: Id }),
        querystring: Type.Object({ format }),
        body: PointsAsked,
        response: { ...answers(200, Type.String(), 400, 401, 404, 429), 200: letter },
      },
    },
    async (request, reply) => {
      const opinion = await opinionOf(context, signedIn(request), request.params.id, request.body);
      const { headers, body } = await written(opinion, request.query.format);
      return reply.headers(headers).send(body);
    },
  );
}

async function theReview(context: Context, id: string) {
  const one = await theCase(context, id);
  if (one.procedure.id !== REVIEW) throw notFound('这件合法性审核');
  return one;
}

async function marked(context: Context, session: Session, id: string, digest: string): Promise<MarkedDocument> {
  const bytes = (await mayOpen(context, session, digest, id)) ? await getFile(context.held, digest) : undefined;
  if (!bytes) throw notFound('这个文件的原件');
  try {
    return await readChanges(bytes);
  } catch (error) {
    if (error instanceof ChangesError) throw problem(400, error.message, { title: '不能显示修订' });
    throw error;
  }
}

const textIn = (event: EventView | undefined, name: string): string | undefined => {
  const value = event?.facts.find((f) => f.name === name)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The letter: as it was signed, or as it is being written. */
async function opinionOf(
  context: Context,
  session: Session,
  id: string,
  draft?: { result?: string; unmet?: string; points: Opinion['points'] },
): Promise<Opinion> {
  const one = await theReview(context, id);
  const [view, [row]] = await Promise.all([caseView(context, session, one), reviewRows(context, session, [id])]);
  const signed = view.events.filter((e) => e.step === 'conclude' && e.corrected === undefined).at(-1);
  if (!draft && !signed) throw notFound('已经出具的意见书');
  const called = one.procedure.steps.conclude?.issues ?? '';
  const points = (signed?.facts.find((f) => f.name === 'points')?.value ?? []) as unknown as Opinion['points'];
  const from = draft ?? { points, result: textIn(signed, 'result'), unmet: textIn(signed, 'unmet') };
  const no = draft ? undefined : textIn(signed, 'no');
  return {
    called,
    ...(no !== undefined && { no }),
    ...(row?.sender && { to: row.sender.unit }),
    matter: row?.title ?? '',
    ...(from.result !== undefined && { result: from.result }),
    ...(from.unmet !== undefined && { unmet: from.unmet }),
    points: from.points.map((p) => ({ point: p.point ?? '', basis: p.basis ?? '' })),
    by: view.unit.name,
    on: draft || !signed ? todayOf(context) : signed.on,
    draft: draft !== undefined,
    demo: context.tenant.demo,
  };
}

/** The letter in the form asked for, with the headers that go with it. */
async function written(
  opinion: Opinion,
  asked: 'html' | 'docx' = 'html',
): Promise<{ headers: Record<string, string>; body: string | Buffer<ArrayBuffer> }> {
  if (asked === 'html') return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: opinionHtml(opinion) };
  const name = encodeURIComponent(`${opinion.called}${opinion.no ?? ''}.docx`);
  return {
    headers: { 'content-type': WORD, 'content-disposition': `attachment; filename*=UTF-8''${name}` },
    body: Buffer.from(await opinionDocx(opinion)),
  };
}
