/** What the review desk is answered: its queue, a Word document with its changes, two versions compared. */
import Type, { type TProperties, type TSchema } from 'typebox';

const text = Type.String();
const texts = Type.Array(text);
const whole = Type.Integer();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

export const ReviewRow = shape('一件审核', {
  id: text,
  side: Type.Enum(['ours', 'sent']),
  title: text,
  kind: text,
  no: maybe(text),
  unit: text,
  sender: maybe(shape('送审的', { unit: text, case: text, title: text })),
  opened: text,
  holder: maybe(text),
  latest: shape('最近一步', { title: text, on: text }),
  waits: maybe(
    shape('等待的', {
      titles: texts,
      by: text,
      outsider: Type.Boolean(),
      due: maybe(text),
      left: maybe(Type.Number()),
      light: text,
      article: text,
    }),
  ),
  ended: maybe(shape('办结', { outcome: text, on: text, result: maybe(text) })),
  points: whole,
  answered: whole,
  taken: whole,
});

const change = shape('一处修订', { kind: Type.Enum(['ins', 'del', 'moveFrom', 'moveTo']), author: text, on: text });
const formatted = shape('格式修订', { author: text, on: text, what: texts });
export const Marked = shape('带修订的文档', {
  paragraphs: Type.Array(
    shape('一段', {
      n: whole,
      runs: Type.Array(
        shape('一截文字', { text, changes: maybe(Type.Array(change)), formatted: maybe(formatted), comments: maybe(texts) }),
      ),
      ending: maybe(Type.Array(change)),
      formatted: maybe(formatted),
      heading: maybe(whole),
      table: maybe(shape('表中的位置', { table: whole, row: whole, cell: whole })),
    }),
  ),
  comments: Type.Array(
    shape('批注', {
      id: text,
      author: text,
      on: text,
      text,
      paragraph: maybe(whole),
      about: text,
      answers: maybe(text),
      resolved: maybe(Type.Literal(true)),
    }),
  ),
  authors: texts,
});

export const Compared = shape('两个版本的对照', {
  lines: Type.Array(
    shape('一段的对照', {
      kind: Type.Enum(['same', 'changed', 'added', 'removed', 'movedFrom', 'movedTo']),
      before: maybe(whole),
      after: maybe(whole),
      pieces: Type.Array(shape('一截', { kind: Type.Enum(['same', 'ins', 'del']), text })),
      renumbered: maybe(shape('条号', { from: text, to: text })),
    }),
  ),
  counts: shape('各有几处', { changed: whole, added: whole, removed: whole, moved: whole, renumbered: whole }),
});

export const PointsAsked = Type.Object(
  {
    result: maybe(Type.String({ maxLength: 60 })),
    unmet: maybe(Type.String({ maxLength: 20_000 })),
    points: Type.Array(
      Type.Object(
        { point: Type.String({ maxLength: 20_000 }), basis: Type.String({ maxLength: 20_000 }) },
        { additionalProperties: false },
      ),
      { maxItems: 99 },
    ),
  },
  { additionalProperties: false, title: '意见书草稿' },
);
