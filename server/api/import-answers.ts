/** What imports of sheets ask and answer. */
import Type, { type Static } from 'typebox';

const text = Type.String();
const whole = Type.Integer();
const exact = { additionalProperties: false };

const RowFault = Type.Object(
  { no: whole, source: text, column: Type.Optional(text), rule: text, article: text, says: text },
  { title: '不能记入的一行', ...exact },
);
export const SheetImportedView = Type.Object(
  {
    procedure: text,
    title: text,
    step: text,
    mode: Type.Enum(['try', 'whole', 'good']),
    rows: whole,
    good: whole,
    entered: whole,
    already: whole,
    events: whole,
    refused: Type.Array(RowFault),
    findings: Type.Array(Type.Object({ ...RowFault.properties, step: text }, exact)),
    ignored: Type.Array(text),
  },
  { title: '导入的结果', ...exact },
);
export const SheetView = Type.Object(
  {
    procedure: text,
    title: text,
    step: text,
    stepTitle: text,
    columns: Type.Array(Type.Object({ name: text, required: Type.Boolean(), note: text, of: Type.Optional(Type.Array(text)) }, exact)),
  },
  { title: '导入的表格', ...exact },
);
export type SheetImportedView = Static<typeof SheetImportedView>;
export type SheetView = Static<typeof SheetView>;
