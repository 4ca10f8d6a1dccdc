/** How a unit's papers are headed and ended. The nearest holds: unit, procedure and step; unit and procedure; unit; the county. */
import type { ClientBase } from 'pg';
import Type from 'typebox';
import { stepOf } from '../../kernel/case/index.ts';
import type { Context } from '../context.ts';
import { ADMIN, cannot, changeKind } from './change.ts';

/** Where a seal stands on a paper of the organ (GB/T 9704-2012, 7.3.5). */
export const SEAL_PLACES = ['压成文日期', '不加盖印章', '加盖签名章'] as const;

export interface Template {
  /** Empty: for all. */
  unit: string;
  procedure: string;
  step: string;
  heading: string;
  organ: string;
  foot: string;
  seal: string;
}
const line = (max: number) => Type.String({ maxLength: max });
export const TemplateKey = { unit: line(120), procedure: line(120), step: line(120) };
const closed = { additionalProperties: false } as const;

/** All that are set. */
export async function readTemplates(context: Context): Promise<Template[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Template>(
      'select unit, procedure, step, heading, organ, foot, seal from document_template where tenant = $1 order by unit, procedure, step',
      [context.tenant.id],
    ),
  );
  return rows;
}

/** The one that holds for a paper; without any, the unit's own name heads and ends it. */
export function templateFor(context: Context, all: readonly Template[], at: { unit: string; procedure?: string; step?: string }): Template {
  const weight = (t: Template): number => (t.unit ? 4 : 0) + (t.procedure ? 2 : 0) + (t.step ? 1 : 0);
  const fits = all.filter(
    (t) =>
      (t.unit === '' || t.unit === at.unit) &&
      (t.procedure === '' || t.procedure === at.procedure) &&
      (t.step === '' || t.step === at.step),
  );
  const name = context.directory.unitName(at.unit);
  const plain = { unit: at.unit, procedure: '', step: '', heading: name, organ: name, foot: '', seal: SEAL_PLACES[0] };
  const found = fits.sort((a, b) => weight(b) - weight(a))[0];
  return found ? { ...found, heading: found.heading || name, organ: found.organ || name } : plain;
}

function whereOf(context: Context, { unit, procedure, step }: Pick<Template, 'unit' | 'procedure' | 'step'>): string {
  const of = context.procedures.find((p) => p.id === procedure);
  if (unit !== '' && !context.directory.unit(unit)) throw cannot('没有这个单位');
  if (procedure !== '' && !of) throw cannot('没有这个程序');
  const at = of && step !== '' ? stepOf(of, step) : undefined;
  if (step !== '' && !at) throw cannot('这个程序没有这一步');
  return `${unit === '' ? '全县各单位' : context.directory.unitName(unit)}${of ? `「${of.title}」` : ''}${at ? `「${at.title}」` : ''}`;
}
const words = (t: Template | undefined): string =>
  t
    ? [t.heading && `发文机关标志:${t.heading}`, t.organ && `署名:${t.organ}`, t.foot && `页脚:${t.foot}`, `印章:${t.seal}`]
        .filter(Boolean)
        .join(';')
    : '没有另设';

export const templateKinds = [
  changeKind({
    kind: 'template.put',
    roles: ADMIN,
    schema: Type.Object(
      {
        kind: Type.Literal('template.put'),
        ...TemplateKey,
        heading: line(80),
        organ: line(80),
        foot: line(400),
        seal: Type.Enum([...SEAL_PLACES]),
      },
      closed,
    ),
    prepare: async (context, { kind: _, ...t }) => {
      const where = whereOf(context, t);
      const before = (await readTemplates(context)).find((o) => o.unit === t.unit && o.procedure === t.procedure && o.step === t.step);
      return {
        title: `设定${where}的文书格式`,
        target: `${t.unit}|${t.procedure}|${t.step}`,
        before: words(before),
        after: words(t),
        second: false,
        apply: async (client: ClientBase) => {
          await client.query(
            `insert into document_template (tenant, unit, procedure, step, heading, organ, foot, seal) values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (tenant, unit, procedure, step) do update
             set heading = excluded.heading, organ = excluded.organ, foot = excluded.foot, seal = excluded.seal`,
            [context.tenant.id, t.unit, t.procedure, t.step, t.heading, t.organ, t.foot, t.seal],
          );
          return undefined;
        },
      };
    },
  }),
  changeKind({
    kind: 'template.drop',
    roles: ADMIN,
    schema: Type.Object({ kind: Type.Literal('template.drop'), ...TemplateKey }, closed),
    prepare: async (context, t) => {
      const where = whereOf(context, t);
      const before = (await readTemplates(context)).find((o) => o.unit === t.unit && o.procedure === t.procedure && o.step === t.step);
      if (!before) throw cannot(`${where}没有另设文书格式`);
      return {
        title: `取消${where}另设的文书格式`,
        target: `${t.unit}|${t.procedure}|${t.step}`,
        before: words(before),
        after: '没有另设',
        second: false,
        apply: async (client: ClientBase) => {
          await client.query('delete from document_template where tenant = $1 and unit = $2 and procedure = $3 and step = $4', [
            context.tenant.id,
            t.unit,
            t.procedure,
            t.step,
          ]);
          return undefined;
        },
      };
    },
  }),
];
