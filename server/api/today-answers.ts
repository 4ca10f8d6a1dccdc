/** What the first page answers with, beyond its lines. */
import Type, { type TProperties } from 'typebox';

const text = Type.String();
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });
export const WaitingRow = shape('等我先办', {
  case: text,
  procedure: text,
  title: text,
  subject: text,
  unit: text,
  step: text,
  stepTitle: text,
  owes: Type.Array(text),
  owedBy: Type.Array(text),
  due: Type.Optional(text),
  left: Type.Optional(Type.Integer()),
});
