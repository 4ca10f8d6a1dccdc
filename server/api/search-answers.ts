/** What the search answers with. */
import Type, { type TProperties } from 'typebox';

const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });
export const FoundAnswer = shape('查到的', {
  words: Type.Array(Type.String(), { description: '所查的话,以及从中切出的词' }),
  groups: Type.Array(
    shape('一类', {
      kind: Type.String(),
      total: Type.Integer(),
      more: Type.Boolean({ description: '还有没有列出的' }),
      items: Type.Array(
        shape('一项', {
          kind: Type.String(),
          id: Type.String(),
          title: Type.String(),
          says: Type.Optional(Type.String()),
          part: Type.Optional(Type.String()),
        }),
      ),
    }),
  ),
});
