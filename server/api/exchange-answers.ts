/** What the exchange with the platforms above answers, as schemas. */
import Type, { type TProperties } from 'typebox';

const text = Type.String();
const whole = Type.Integer();
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });
const cells = Type.Record(text, text);

export const PlatformView = shape('平台', {
  id: text,
  platform: text,
  what: text,
  procedure: text,
  source: text,
  columns: Type.Array(shape('平台的列', { name: text, kind: text, example: text, required: Type.Boolean() })),
});
export const ExchangedRows = shape('导出的办件', {
  rows: Type.Array(shape('一件', { case: text, cells })),
  withheld: Type.Integer({ description: '因不能看而留空的格数' }),
});
const fault = { no: whole, source: text, column: Type.Optional(text), rule: text, article: text, says: text };
export const ImportedView = shape('导入的结果', {
  platform: text,
  rows: whole,
  imported: whole,
  continued: whole,
  already: whole,
  events: whole,
  refused: Type.Array(shape('不能记入的行', fault)),
  findings: Type.Array(shape('作为发现记入的', { ...fault, step: text })),
  differs: Type.Array(shape('平台与账上不一致', { no: whole, source: text, case: text, column: text, theirs: text, ours: text })),
  ignored: Type.Array(text),
});
export const ComparedView = shape('对数的结果', {
  platform: text,
  what: text,
  from: text,
  to: text,
  above: whole,
  ours: whole,
  both: whole,
  onlyThere: Type.Array(shape('只在平台', { no: whole, source: text })),
  onlyHere: Type.Array(shape('只在本系统', { source: text, case: text })),
  differing: Type.Array(
    shape('不一致', {
      source: text,
      case: text,
      no: whole,
      columns: Type.Array(shape('不一致的列', { column: text, theirs: text, ours: text })),
    }),
  ),
  unread: Type.Array(shape('不能比对的行', { no: whole, says: text })),
  facts: shape('平台对账的填法', { platform: text, what: text, from: text, to: text, above: whole, ours: whole }),
});
