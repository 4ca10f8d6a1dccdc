/** People and the posts they hold from a day to a day. Who left stays in the register, for the ledger names him. */
import { randomBytes } from 'node:crypto';
import Type from 'typebox';
import { roles as lawRoles } from '../../law/roles.ts';
import { OFFICE_RIGHTS, titleOf } from '../accounts/roles.ts';
import { Day, Id } from '../api/requests.ts';
import { type Context, todayOf } from '../context.ts';
import { ADMIN, cannot, changeKind } from './change.ts';

const Name = Type.String({ minLength: 2, maxLength: 30, pattern: '^\\S(.*\\S)?$' });
const closed = { additionalProperties: false } as const;
const roles: Readonly<Record<string, unknown>> = { ...lawRoles, ...OFFICE_RIGHTS };

/** Somebody who is still here. */
export function personHere(context: Context, id: string) {
  const person = context.directory.person(id);
  if (!person) throw cannot('没有这个人员');
  if (person.leftOn !== undefined) throw cannot(`${person.name}已于${person.leftOn}离开`);
  return person;
}
function unitHere(context: Context, id: string) {
  const unit = context.directory.unit(id);
  if (!unit) throw cannot('没有这个单位');
  if (unit.closedOn !== undefined && unit.closedOn <= todayOf(context)) throw cannot(`${unit.name}已于${unit.closedOn}撤销`);
  return unit;
}
const postWords = (p: { role: string; from: string; until?: string; everywhere?: boolean }): string =>
  `${titleOf(p.role)}${p.everywhere ? '(全县各单位)' : ''},${p.from}起${p.until ? `至${p.until}止` : ''}`;
const insertPost = `insert into posts (tenant, person, role, from_day, until_day, everywhere, deputy_for) values ($1, $2, $3, $4, $5, $6, $7)`;

export const peopleKinds = [
  changeKind({
    kind: 'person.add',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('person.add'), name: Name, unit: Id }, closed),
    prepare: (context, { name, unit: of }) => {
      const unit = unitHere(context, of);
      const id = `person-${randomBytes(5).toString('hex')}`;
      return {
        title: `新增人员${name}(${unit.name})`,
        target: id,
        before: '没有这个人员',
        after: `${name},${unit.name}`,
        second: false,
        apply: async (client) => {
          await client.query('insert into people (tenant, id, name, unit) values ($1, $2, $3, $4)', [context.tenant.id, id, name, of]);
          return { id };
        },
      };
    },
  }),
  changeKind({
    kind: 'person.move',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('person.move'), person: Id, unit: Id }, closed),
    prepare: (context, { person: id, unit: to }) => {
      const person = personHere(context, id);
      const unit = unitHere(context, to);
      if (person.unit === to) throw cannot(`${person.name}已经在${unit.name}`);
      const today = todayOf(context);
      return {
        title: `${person.name}调到${unit.name}`,
        target: id,
        before: `${context.directory.unitName(person.unit)};${rolesText(context, id, today)}`,
        after: `${unit.name};原单位的职责止于${today},在新单位的职责另行设定`,
        second: false,
        apply: async (client) => {
          await client.query('update people set unit = $3 where tenant = $1 and id = $2', [context.tenant.id, id, to]);
          await endPosts(client, context.tenant.id, id, today);
          return undefined;
        },
      };
    },
  }),
  changeKind({
    kind: 'person.leave',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('person.leave'), person: Id, day: Day }, closed),
    prepare: (context, { person: id, day }) => {
      const person = personHere(context, id);
      return {
        title: `${person.name}于${day}离开`,
        target: id,
        before: `${context.directory.unitName(person.unit)};${rolesText(context, id, todayOf(context))}`,
        after: `${day}起没有职责,不能登录;账上的记载不变`,
        second: false,
        apply: async (client) => {
          const { id: tenant } = context.tenant;
          await client.query('update people set left_on = $3 where tenant = $1 and id = $2', [tenant, id, day]);
          await endPosts(client, tenant, id, day);
          return undefined;
        },
      };
    },
  }),
  changeKind({
    kind: 'post.give',
    roles: ADMIN,
    schema: Type.Object(
      {
        kind: Type.Literal('post.give'),
        person: Id,
        role: Id,
        from: Day,
        until: Type.Optional(Day),
        everywhere: Type.Optional(Type.Boolean()),
      },
      closed,
    ),
    prepare: (context, { person: id, role, from, until, everywhere = false }) => {
      const person = personHere(context, id);
      if (!(role in roles)) throw cannot('法律文件里没有这项职责');
      if (until !== undefined && until <= from) throw cannot('止日应当晚于起日');
      const reach = everywhere || role in OFFICE_RIGHTS;
      if (context.directory.postsOf(id).some((p) => p.role === role && p.from === from && p.deputyFor === undefined))
        throw cannot(`${person.name}自${from}起已经有这项职责`);
      return {
        title: `${person.name}:${titleOf(role)}${reach ? '(全县各单位)' : ''},${from}起`,
        target: id,
        before: rolesText(context, id, todayOf(context)),
        after: postWords({ role, from, everywhere: reach, ...(until !== undefined && { until }) }),
        second: reach,
        apply: async (client) => {
          await client.query(insertPost, [context.tenant.id, id, role, from, until ?? null, reach, null]);
          return undefined;
        },
      };
    },
  }),
  changeKind({
    kind: 'post.end',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('post.end'), person: Id, role: Id, from: Day, until: Day }, closed),
    prepare: (context, { person: id, role, from, until }) => {
      const person = personHere(context, id);
      const post = context.directory.postsOf(id).find((p) => p.role === role && p.from === from);
      if (!post) throw cannot(`${person.name}没有这项职责`);
      if (until < from) throw cannot('止日不能早于起日');
      if (role === 'admin' && administrators(context).every((p) => p === id)) throw cannot('至少要有一名系统管理员');
      return {
        title: `${person.name}不再担任${titleOf(role)},${until}起`,
        target: id,
        before: postWords(post),
        after: postWords({ ...post, until }),
        second: false,
        apply: async (client) => {
          await client.query('update posts set until_day = $5 where tenant = $1 and person = $2 and role = $3 and from_day = $4', [
            context.tenant.id,
            id,
            role,
            from,
            until,
          ]);
          return undefined;
        },
      };
    },
  }),
  changeKind({
    kind: 'person.deputise',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('person.deputise'), person: Id, deputy: Id, from: Day, until: Day }, closed),
    prepare: (context, { person: id, deputy: by, from, until }) => {
      const person = personHere(context, id);
      const deputy = personHere(context, by);
      if (id === by) throw cannot('不能由本人代理');
      if (until <= from) throw cannot('代理的止日应当晚于起日');
      if (deputy.unit !== person.unit) throw cannot('代理人应当是同一单位的人员');
      const held = context.directory.postsOf(id).filter((p) => p.deputyFor === undefined && p.from <= until && (p.until ?? '9') > from);
      const own = new Set(context.directory.rolesOf(by, from));
      const lacks = held.filter((p) => !own.has(p.role) && !(p.role in OFFICE_RIGHTS));
      if (lacks.length === 0) throw cannot(`${person.name}没有${deputy.name}所缺的职责,不用代理`);
      return {
        title: `${deputy.name}代理${person.name},${from}起至${until}止`,
        target: id,
        before: rolesText(context, by, todayOf(context)),
        after: lacks.map((p) => postWords({ ...p, from, until })).join(';'),
        second: lacks.some((p) => p.everywhere),
        apply: async (client) => {
          for (const p of lacks)
            await client.query(`${insertPost} on conflict do nothing`, [
              context.tenant.id,
              by,
              p.role,
              from,
              until,
              p.everywhere === true,
              id,
            ]);
          return undefined;
        },
      };
    },
  }),
];

const administrators = (context: Context): string[] =>
  context.directory.everybody().flatMap((p) => (context.directory.rolesOf(p.id, todayOf(context)).includes('admin') ? [p.id] : []));
const rolesText = (context: Context, person: string, day: string): string =>
  context.directory.rolesOf(person, day).map(titleOf).join('、') || '没有职责';
const endPosts = (client: { query(sql: string, values: unknown[]): Promise<unknown> }, tenant: string, person: string, day: string) =>
  client.query('update posts set until_day = $3 where tenant = $1 and person = $2 and (until_day is null or until_day > $3)', [
    tenant,
    person,
    day,
  ]);
