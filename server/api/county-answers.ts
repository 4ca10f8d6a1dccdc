/** What is answered of the county at a glance, as schemas (see `answers.ts`). */
import Type, { type TProperties } from 'typebox';

const text = Type.String();
const whole = Type.Integer();
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

export const CountyView = shape('法治账图', {
  /** Whether the reader may open every unit's map. */
  county: Type.Boolean(),
  /** Whose map it is; empty for the whole county. */
  unit: text,
  year: whole,
  today: text,
  units: Type.Array(shape('单位', { id: text, name: text, kind: text })),
  procedures: Type.Array(shape('程序', { id: text, title: text, chapter: text })),
  counted: Type.Array(text),
  cells: Type.Array(Type.Array(Type.Union([text, whole])), { description: '程序、单位,其后依 counted 的次序各一个数' }),
});
export const RefusedRow = shape('依法未准的办理', {
  procedure: text,
  title: text,
  unit: text,
  article: text,
  says: text,
  times: whole,
  last: text,
});
