/** What an act needs beside its own form: a second officer's signature, who holds a certificate, what the law would say of it. */
import Type from 'typebox';
import { weigh } from '../../kernel/case/decide.ts';
import { emptyCase, inForceOn } from '../../kernel/case/index.ts';
import { isDay, isMinute } from '../../kernel/time/day.ts';
import { fetchAll } from '../../store/append/fetch.ts';
import { pointOf } from '../../store/append/projection.ts';
import { fetchNeeds, plan, worldOf } from '../../store/append/world.ts';
import { countersign } from '../accounts/countersign.ts';
import { answers } from '../api/answers.ts';
import { Checked, Countersigned, Held, type HeldView } from '../api/desk-answers.ts';
import { DayOrMinute, Facts, Id } from '../api/requests.ts';
import type { AppOptions } from '../app.ts';
import { commandOf, keyOf, theCase } from '../commands.ts';
import { type Context, editionOf, todayOf } from '../context.ts';
import { LIMITS } from '../http/plugins.ts';
import { problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readCases, worldFor } from '../reads/case.ts';
import { signedIn } from './session.ts';

const tags = ['办理'];
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });

export function countersignRoutes(app: App, context: Context, options: AppOptions): void {
  app.post(
    '/api/countersign',
    {
      config: {
        // passwords are tried here as at the door: as strictly
        rateLimit: {
          max: (options.limits ?? LIMITS).signIn,
          timeWindow: '1 minute',
          hook: 'preHandler',
          keyGenerator: (request) => `countersign ${String((request.body as { account?: unknown } | null)?.account)}`,
        },
      },
      schema: {
        tags,
        summary: '共同署名:另一名人员在同一台设备上以自己的账号、密码对这一份内容署名',
        body: Type.Object(
          {
            account: Type.String({ minLength: 1, maxLength: 60 }),
            password: Type.String({ minLength: 1, maxLength: 200 }),
            act: Digest,
          },
          { additionalProperties: false },
        ),
        response: answers(200, Countersigned, 400, 401, 422, 429),
      },
    },
    async (request) => countersign(context, signedIn(request), request.body),
  );

  app.get(
    '/api/held',
    {
      schema: {
        tags,
        summary: '人员是否持有登记簿中现行有效的一条(如执法证件)',
        querystring: Type.Object({
          register: Id,
          people: Type.String({ minLength: 1, maxLength: 4000, description: '人员标识,以逗号分隔' }),
          on: Type.Optional(DayOrMinute),
        }),
        response: answers(200, Type.Array(Held), 400, 401),
      },
    },
    async ({ query: { register, people, on = todayOf(context) } }) => {
      if (!isDay(on) && !isMinute(on)) throw problem(400, `没有${on}这一天`);
      return heldBy(context, register, [...new Set(people.split(','))].slice(0, 50), on);
    },
  );

  app.post(
    '/api/check',
    {
      schema: {
        tags,
        summary: '预先核对:这一步照现在填的,依法还有什么不能办;不记账',
        body: Type.Object(
          {
            case: Type.Optional(Id),
            procedure: Type.Optional(Id),
            step: Id,
            facts: Facts,
            on: Type.Optional(DayOrMinute),
            actor: Type.Optional(Type.Object({ person: Type.Optional(Id), body: Type.Optional(Id) }, { additionalProperties: false })),
            attested: Type.Optional(Type.Array(Id, { maxItems: 100 })),
          },
          { additionalProperties: false },
        ),
        response: answers(200, Checked, 400, 401, 403, 404),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { case: id, procedure: wanted, step, ...act } = request.body;
      const one = id === undefined ? undefined : await theCase(context, id);
      const edition = one ? undefined : context.held.editions.on(wanted ?? '', (act.on ?? todayOf(context)).slice(0, 10));
      const procedure = one?.procedure ?? edition?.procedure;
      if (!procedure) throw problem(400, '没有施行中的这个程序');
      const unit = one?.case.unit ?? session.unit.id;
      const place = { key: keyOf(session, undefined), step, procedure, unit, ...(one && { case: one.case }) };
      const command = commandOf(context, session, place, act);
      await context.held.refresh();
      const planned = plan(context.held, { case: id ?? '', command }, procedure, one?.case.edition ?? '', one?.case, unit);
      const world = worldOf(context.held, planned, await fetchNeeds(context.held, [planned]));
      const c = one?.case ?? emptyCase(procedure, { tenant: context.tenant.id, id: '', unit, edition: '' }, command.on);
      const { soft, hard } = weigh(procedure, c, command, world);
      return { refusals: [...soft, ...hard.filter((r) => r.kind !== 'form')] };
    },
  );
}

/** For each person, the entry of the register that he holds and that is in force on the day. */
async function heldBy(context: Context, register: string, people: string[], on: string): Promise<HeldView[]> {
  const editions = context.held.editions.all().filter((e) => e.procedure.id === register);
  const title = editions.at(-1)?.procedure.title ?? '';
  const holders = [...new Set(editions.flatMap((e) => e.procedure.inForce?.holder ?? []))];
  const points = new Map(people.map((person) => [person, holders.map((fact) => pointOf(register, fact, person))]));
  const found = await fetchAll(
    context.database.pool,
    context.tenant.id,
    { cases: [], points: [...points.values()].flat() },
    context.held.remembered,
  );
  const ids = [...found.points.values()].flat();
  const entries = await readCases(context, ids);
  const inForce = new Set<string>();
  for (const [id, one] of entries) {
    const world = await worldFor(context, one, on as Parameters<typeof worldFor>[2]);
    if (inForceOn(editionOf(context, one.case.edition), one.case, on as Parameters<typeof inForceOn>[2], { world })) inForce.add(id);
  }
  return people.map((person) => {
    const own = (points.get(person) ?? []).flatMap((p) => found.points.get(p) ?? []);
    const entry = own.find((id) => inForce.has(id)) ?? own[0];
    return { person, register, title, held: own.some((id) => inForce.has(id)), ...(entry && { entry }) };
  });
}
