/**
 * What the law leaves to a ministry, a province or a county, and what this office set: each value dated, with the document that it rests on. A value
 * that was set stays; a new one holds from its own day on.
 */
import Type from 'typebox';
import type { LayerValue } from '../../kernel/case/index.ts';
import type { ProcedureData, SettingData } from '../../kernel/language/data.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { type Day as CivilDay, isDay } from '../../kernel/time/day.ts';
import { type Span, spanText } from '../../kernel/time/span.ts';
import type { Ground } from '../../store/append/projection.ts';
import { Day, Id } from '../api/requests.ts';
import { type Context, todayOf } from '../context.ts';
import { cannot, changeKind, LAW } from './change.ts';
import { adoptGround } from './moves.ts';

/** The layer of what is set here: the nearest, so it sorts behind the others. */
const OWN = '9·本县设定';
const LAST = 1_000_000;

type Value = LayerValue['value'];
export interface SettingView {
  id: string;
  title: string;
  kind: SettingData['kind'];
  basis: string;
  /** The default in words; whether any value that holds today was confirmed. */
  default: string;
  now: string;
  layer?: string;
  nowBasis: string;
  confirmed: boolean;
  procedures: { id: string; title: string }[];
  /** Every dated value, the nearest layer last. */
  values: { layer: string; from: string; until?: string; department?: string; words: string; basis: string; confirmed: boolean }[];
}

export const valueWords = (kind: SettingData['kind'], value: Value): string => {
  if (typeof value !== 'number') return spanText(value as Span);
  if (kind === 'money') return `${(value / 100).toLocaleString('zh-CN')}元`;
  return value.toLocaleString('zh-CN');
};

/** Each setting once, with the procedures that have it. */
function declared(context: Pick<Context, 'procedures'>): Map<string, { data: SettingData; of: ProcedureData[] }> {
  const all = new Map<string, { data: SettingData; of: ProcedureData[] }>();
  for (const p of context.procedures)
    for (const [id, data] of Object.entries(p.settings)) {
      const known = all.get(id);
      if (known) known.of.push(p);
      else all.set(id, { data, of: [p] });
    }
  return all;
}

export function readSettings(context: Context): SettingView[] {
  const today = todayOf(context);
  const layers = context.held.ground.settings;
  const inForce = (v: LayerValue): boolean => v.from <= today && (v.until === undefined || today < v.until);
  return [...declared(context)].map(([id, { data, of }]) => {
    const values = layers.filter((v) => v.setting === id);
    // a value of one department's field does not hold for the county
    const now = values.findLast((v) => inForce(v) && v.department === undefined);
    return {
      id,
      title: data.title,
      kind: data.kind,
      basis: data.basis,
      default: valueWords(data.kind, data.default),
      now: valueWords(data.kind, now?.value ?? data.default),
      ...(now && { layer: now.layer.replace(/^\d·/, '') }),
      nowBasis: now?.basis ?? data.basis,
      confirmed: now?.confirmed ?? false,
      procedures: of.map((p) => ({ id: p.id, title: p.title })),
      values: values.map((v) => ({
        layer: v.layer.replace(/^\d·/, ''),
        from: v.from,
        ...(v.until !== undefined && { until: v.until }),
        ...(v.department !== undefined && { department: context.directory.unitName(v.department) }),
        words: valueWords(data.kind, v.value),
        basis: v.basis,
        confirmed: v.confirmed,
      })),
    };
  });
}

export const SettingAsked = {
  setting: Id,
  /** Days, months … as n and unit; money in whole 分; a count as it is. */
  value: Type.Union([
    Type.Object(
      { n: Type.Integer({ minimum: 0, maximum: 1200 }), unit: Type.Enum(['workday', 'day', 'month', 'hour']) },
      { additionalProperties: false },
    ),
    Type.Integer({ minimum: 0, maximum: 1e15 }),
  ]),
  from: Day,
  basis: Type.String({ minLength: 2, maxLength: 300, description: '依据的文件和条' }),
};
export interface Asked {
  setting: string;
  value: { n: number; unit: string } | number;
  from: string;
  basis: string;
}

/** The ground with the value set, and the procedures that it concerns. Throws in words where the setting does not take it. */
export function groundWith(context: Context, asked: Asked): { ground: Ground; layer: LayerValue; procedures: string[]; data: SettingData } {
  const found = declared(context).get(asked.setting);
  if (!found) throw cannot('法律文件里没有这项');
  const { data, of } = found;
  if (!isDay(asked.from)) throw cannot(`没有${asked.from}这一天`);
  if ((data.kind === 'span') === (typeof asked.value === 'number')) throw cannot(`「${data.title}」的值不是这一类`);
  const layer: LayerValue = {
    setting: asked.setting,
    layer: OWN,
    value: asked.value as Value,
    from: asked.from as CivilDay,
    basis: asked.basis,
    confirmed: true,
  };
  const before = context.held.ground;
  const same = (v: LayerValue): boolean => v.setting === layer.setting && v.layer === OWN && v.from === layer.from;
  const others = before.settings.filter((v) => !same(v));
  const at = others.findIndex((v) => v.layer === OWN && v.setting === layer.setting && v.from > layer.from);
  const settings = at < 0 ? [...others, layer] : [...others.slice(0, at), layer, ...others.slice(at)];
  return { ground: { ...before, settings }, layer, procedures: of.map((p) => p.id), data };
}

export const settingKinds = [
  changeKind({
    kind: 'setting.put',
    roles: LAW,
    schema: Type.Object({ kind: Type.Literal('setting.put'), ...SettingAsked }, { additionalProperties: false }),
    prepare: (context, asked) => {
      const { ground, layer, procedures, data } = groundWith(context, asked);
      const now = readSettings(context).find((s) => s.id === asked.setting)!;
      return {
        title: `「${data.title}」定为${valueWords(data.kind, layer.value)},${layer.from}起`,
        target: asked.setting,
        before: `${now.now}(${now.nowBasis}${now.confirmed ? '' : ',未经确认'})`,
        after: `${valueWords(data.kind, layer.value)}(${layer.basis})`,
        second: false,
        apply: async (client) => {
          await client.query(
            `insert into layers (tenant, setting, layer, from_day, department, body) values ($1, $2, $3, $4, '', $5)
             on conflict (tenant, setting, layer, from_day, department) do update set body = excluded.body`,
            [context.tenant.id, layer.setting, layer.layer, layer.from, canonical({ ...layer, order: LAST } as never)],
          );
          return undefined;
        },
        settle: async () => {
          await adoptGround(context, ground, () => context.held.refresh(true), procedures);
        },
      };
    },
  }),
];
