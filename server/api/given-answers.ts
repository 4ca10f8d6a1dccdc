/** What is asked and answered of giving to read, as schemas (see `requests.ts`, `answers.ts`). */
import Type, { type TProperties } from 'typebox';
import { Day } from './requests.ts';

const text = Type.String();
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });
const words = (maxLength: number) => Type.String({ minLength: 2, maxLength });

const Parts = {
  events: Type.Optional(Type.Array(Type.Integer({ minimum: 1 }), { minItems: 1, maxItems: 500, description: '案件的哪些行为(序号)' })),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  on: Type.Optional(Day),
  unit: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
};
export const Give = Type.Object(
  {
    kind: Type.Enum(['case', 'figure']),
    what: Type.String({ minLength: 1, maxLength: 120, description: '案件或者指标' }),
    ...Parts,
    reader: words(60),
    capacity: words(60),
    ground: words(500),
    personal: Type.Optional(words(500)),
    until: Day,
  },
  { additionalProperties: false, title: '给阅' },
);
export const GivenNow = shape('给阅的地址和查阅码', { id: text, address: text, code: text });
export const GivenRow = shape('给阅', {
  id: text,
  reader: text,
  capacity: text,
  ground: text,
  personal: Type.Optional(text),
  events: Type.Optional(Type.Array(Type.Integer())),
  period: Type.Optional(text),
  until: text,
  by: text,
  at: text,
  state: Type.Enum(['open', 'expired', 'revoked']),
  revokedAt: Type.Optional(text),
  revokedBy: Type.Optional(text),
  reads: Type.Array(shape('一次阅读', { at: text, what: text })),
});
