/** Forms from above, their mappings and their fillings, as they are answered. */
import Type, { type TProperties } from 'typebox';

const text = Type.String();
const whole = Type.Integer();
const maybe = Type.Optional;
const list = Type.Array;
const number = Type.Number();
const numberOrNone = Type.Union([number, Type.Null()]);
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

export const FileAsked = { name: Type.String({ minLength: 1, maxLength: 200 }), digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) };
const File = shape('文件', { name: text, digest: text });
const given = Type.Record(text, Type.Object({}, { additionalProperties: true }), { description: '按「程序.步骤」填好的表单' });

const Proposal = shape('可能的指标', { figure: text, title: text, unit: text, likeness: number });
/** A cell of a mapping: a figure, or a word on why there is none, or not yet decided. */
const MapCell = Type.Object(
  {
    figure: maybe(Type.Union([text, Type.Null()])),
    period: maybe(Type.Enum(['asked', 'before', 'sofar', 'ever', 'start'])),
    unit: maybe(text),
    by: maybe(text),
    is: maybe(text),
    declared: maybe(text),
    says: maybe(text),
    proposals: maybe(list(Proposal)),
  },
  { title: '一格的对应', additionalProperties: false },
);
export const FormMapBody = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 200 }),
    no: maybe(Type.String({ maxLength: 100 })),
    from: maybe(Type.String({ maxLength: 200 })),
    cells: Type.Record(text, MapCell),
    sums: list(Type.String({ maxLength: 500 }), { maxItems: 500 }),
  },
  { title: '报表与指标的对应', additionalProperties: false },
);
const FormCell = shape('表里的一格', {
  at: text,
  text: text,
  row: list(text),
  column: list(text),
  open: Type.Boolean(),
  formula: maybe(Type.Literal(true)),
  place: shape('位置', { sheet: whole, r: whole, c: whole, width: whole, height: whole }),
});
export const OpenedForm = shape('打开的报表', {
  name: text,
  title: text,
  sheets: list(text),
  cells: list(FormCell),
  map: FormMapBody,
});
export const MapChecked = shape('对应的核对', { faults: list(text), given: maybe(given) });

const Question = Type.Object({}, { additionalProperties: true, description: '问的期间、单位、分项' });
const FilledNumber = shape('填的数', {
  cell: text,
  says: text,
  figure: text,
  title: text,
  counts: text,
  definition: text,
  question: Question,
  value: numberOrNone,
  unit: text,
  shown: numberOrNone,
  shownUnit: text,
  place: whole,
  given: maybe(text),
  now: maybe(numberOrNone),
});
const Filling = shape('填好的报表', {
  form: text,
  no: maybe(text),
  file: text,
  period: shape('期间', { from: text, to: text }),
  unit: maybe(text),
  place: shape('账本的位置', { size: whole, root: text }),
  clock: text,
  numbers: list(FilledNumber),
  declared: list(shape('填报的格', { cell: text, says: text, why: text, value: number, by: text, on: text })),
  sums: list(shape('平衡关系', { text: text, left: numberOrNone, right: numberOrNone, holds: Type.Boolean() })),
  without: list(shape('没有填的格', { cell: text, says: text, why: text })),
});
export const FilledForm = shape('填好的报表和出处', { filling: Filling, files: list(File), given });

export const ReturnsView = shape('报表', {
  maps: list(
    shape('一张表的对应', {
      case: text,
      title: text,
      no: maybe(text),
      from: maybe(text),
      period: maybe(text),
      unit: text,
      on: text,
      state: text,
      usable: Type.Boolean(),
      ended: maybe(text),
      blank: maybe(File),
      mapping: maybe(File),
      cells: maybe(whole),
    }),
  ),
  returns: list(
    shape('一期报表', {
      case: text,
      title: text,
      key: maybe(text),
      from: maybe(text),
      unit: text,
      opened: text,
      due: maybe(text),
      light: maybe(text),
      state: text,
      ended: maybe(text),
      map: maybe(text),
      files: list(File),
    }),
  ),
});
