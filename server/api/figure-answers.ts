/** What is answered of figures, as schemas (see `answers.ts`). */
import Type, { type TProperties, type TSchema } from 'typebox';

const text = Type.String();
const texts = Type.Array(text);
const whole = Type.Integer();
const number = Type.Number();
const yes = Type.Boolean();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

export const FigureRow = shape('指标', {
  id: text,
  title: text,
  unit: text,
  procedure: text,
  procedureTitle: text,
  chapter: text,
  kind: text,
  stock: yes,
  declared: maybe(yes),
  by: texts,
  says: text,
});
const value = Type.Union([number, Type.Null()]);
export const FigureView = shape('指标的数', {
  id: text,
  title: text,
  unit: text,
  value,
  part: maybe(number),
  whole: maybe(number),
  definition: text,
  place: shape('账本的位置', { size: whole, root: text, unsealed: whole }),
  clock: text,
  by: maybe(Type.Array(shape('分项', { key: text, title: text, value }))),
});
export const FigureEventRow = shape('数背后的行为', {
  case: text,
  n: whole,
  step: text,
  title: text,
  subject: text,
  on: text,
  amount: number,
  digest: text,
});

const Point = shape('一个期间的数', { key: text, from: text, to: text, value, part: maybe(number), whole: maybe(number) });
export const TrendView = shape('指标的走势', {
  months: Type.Array(Point),
  quarters: Type.Array(Point),
  years: Type.Array(Point),
  /** The first month that anything counts in; empty where nothing does. */
  since: text,
});
export const BreakdownView = shape('指标的各种分项', {
  from: text,
  to: text,
  /** The same period of the year before, as the ledger counts it now, and as that year's report published it. */
  before: shape('上年同期', { from: text, to: text, value, published: maybe(number), source: maybe(text) }),
  by: Type.Array(
    shape('一种分项', {
      by: text,
      title: text,
      rows: Type.Array(shape('分项', { key: text, title: text, value, before: maybe(value) })),
    }),
  ),
});
