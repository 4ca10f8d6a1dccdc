/** Units: added, renamed, merged, closed on a day. None is ever removed, for the ledger names it. */
import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import Type from 'typebox';
import { Day, Id } from '../api/requests.ts';
import { type Context, todayOf } from '../context.ts';
import { ADMIN, cannot, changeKind } from './change.ts';

export const UnitKind = Type.Enum(['政府', '部门', '镇', '街道']);
const Name = Type.String({ minLength: 2, maxLength: 60, pattern: '^\\S(.*\\S)?$' });
const closed = { additionalProperties: false } as const;

function unitOf(context: Context, id: string) {
  const unit = context.directory.unit(id);
  if (!unit) throw cannot('没有这个单位');
  return unit;
}
function open(context: Context, id: string) {
  const unit = unitOf(context, id);
  if (unit.closedOn !== undefined) throw cannot(`${unit.name}已定于${unit.closedOn}撤销`);
  return unit;
}
function free(context: Context, name: string): void {
  const same = context.directory.everyUnit().find((u) => u.name === name);
  if (same) throw cannot(`已经有名为「${name}」的单位${same.closedOn ? `(${same.closedOn}撤销)` : ''}`);
}

export const unitKinds = [
  changeKind({
    kind: 'unit.add',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('unit.add'), name: Name, unitKind: UnitKind }, closed),
    prepare: (context, { name, unitKind }) => {
      free(context, name);
      const id = `unit-${randomBytes(4).toString('hex')}`;
      return {
        title: `新设单位${name}`,
        target: id,
        before: '没有这个单位',
        after: `${name},${unitKind}`,
        second: false,
        apply: async (client: ClientBase) => {
          await client.query(
            `insert into units (tenant, id, name, kind, place) select $1, $2, $3, $4, coalesce(max(place), 0) + 1 from units where tenant = $1`,
            [context.tenant.id, id, name, unitKind],
          );
          return { id };
        },
      };
    },
  }),
  changeKind({
    kind: 'unit.rename',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('unit.rename'), unit: Id, name: Name, unitKind: UnitKind }, closed),
    prepare: (context, { unit: id, name, unitKind }) => {
      const unit = open(context, id);
      if (unit.name === name && unit.kind === unitKind) throw cannot('名称和类别都没有变');
      if (unit.name !== name) free(context, name);
      return {
        title: unit.name === name ? `${name}的类别改为${unitKind}` : `${unit.name}更名为${name}`,
        target: id,
        before: `${unit.name},${unit.kind}`,
        after: `${name},${unitKind}`,
        second: false,
        apply: async (client: ClientBase) => {
          await client.query('update units set name = $3, kind = $4 where tenant = $1 and id = $2', [
            context.tenant.id,
            id,
            name,
            unitKind,
          ]);
          return undefined;
        },
      };
    },
  }),
  changeKind({
    kind: 'unit.close',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('unit.close'), unit: Id, day: Day, into: Type.Optional(Id) }, closed),
    prepare: async (context, { unit: id, day, into }) => {
      const unit = open(context, id);
      const heir = into === undefined ? undefined : open(context, into);
      if (into === id) throw cannot('不能并入自己');
      if (day < todayOf(context)) throw cannot('撤销的日子不能早于今天');
      const { people, cases } = await weightOf(context, id);
      return {
        title: heir ? `${unit.name}自${day}起并入${heir.name}` : `${unit.name}自${day}起撤销`,
        target: id,
        before: `${unit.name},${unit.kind},人员${people}人,在办${cases}件`,
        after: heir
          ? `自${day}起不再新办;人员${people}人转入${heir.name};在办${cases}件由承办人逐件移交`
          : `自${day}起不再新办;在办${cases}件由承办人逐件移交`,
        second: true,
        apply: async (client: ClientBase) => {
          const { id: tenant } = context.tenant;
          await client.query('update units set closed_on = $3, merged_into = $4 where tenant = $1 and id = $2', [
            tenant,
            id,
            day,
            into ?? null,
          ]);
          if (into !== undefined) await client.query('update people set unit = $3 where tenant = $1 and unit = $2', [tenant, id, into]);
          return undefined;
        },
      };
    },
  }),
];

/** Who is there, and what is under way there. */
async function weightOf(context: Context, unit: string): Promise<{ people: number; cases: number }> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ n: number }>('select count(*) as n from cases where tenant = $1 and unit = $2 and ended is null', [
      context.tenant.id,
      unit,
    ]),
  );
  return { people: context.directory.people(todayOf(context), { unit }).length, cases: rows[0]!.n };
}
