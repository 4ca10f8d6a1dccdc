/** The annual report as it is answered: the shapes of `writing/annual/types.ts`, as schemas. */
import Type, { type TProperties } from 'typebox';

const text = Type.String();
const whole = Type.Integer();
const number = Type.Number();
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

const period = Type.Union([shape('期间', { from: text, to: text }), shape('某日', { on: text })]);
const EventsBehind = shape('数背后的行为', {
  count: whole,
  ids: Type.Optional(Type.Array(text, { description: '行为的标识:案件:序号' })),
  digest: Type.Optional(Type.String({ description: '行为过多时:全部标识排序后逐行的摘要' })),
});
const ReportNumber = shape('报告中的数', {
  text,
  figure: text,
  title: text,
  value: number,
  unit: text,
  definition: text,
  says: text,
  period,
  place: whole,
  group: Type.Optional(shape('分项', { by: text, is: text, title: text })),
  part: Type.Optional(number),
  whole: Type.Optional(number),
  events: Type.Optional(EventsBehind),
  declared: Type.Optional(Type.Literal(true)),
  published: Type.Optional(number),
});
const piece = Type.Union([text, ReportNumber]);
const Paragraph = shape('段落', { lead: Type.Optional(text), pieces: Type.Array(piece), written: Type.Optional(Type.Literal(true)) });
const ReportTable = shape('统计表', {
  id: text,
  title: text,
  basis: text,
  unit: Type.Optional(text),
  head: Type.Array(text),
  rows: Type.Array(Type.Array(piece)),
});
const part = { id: text, heading: text, paragraphs: Type.Array(Paragraph), tables: Type.Optional(Type.Array(ReportTable)) };
const Section = shape('部分', { ...part, sections: Type.Optional(Type.Array(shape('章', part))) });

export const AnnualReportView = shape('法治政府建设年度报告', {
  format: text,
  title: text,
  tenant: shape('地区', { id: text, name: text, demo: Type.Boolean() }),
  year: whole,
  unit: Type.Optional(shape('单位', { id: text, name: text })),
  signed: shape('落款', { by: text, on: text }),
  period: shape('期间', { from: text, to: text }),
  place: shape('账本的位置', { size: whole, root: text, unsealed: whole }),
  clock: text,
  opening: Paragraph,
  sections: Type.Array(Section),
  tables: Type.Array(ReportTable),
  before: Type.Optional(text),
  leftOut: Type.Array(shape('略去的数', { figure: text, title: text, reason: text })),
  findings: Type.Array(shape('勾稽不符', { table: text, says: text })),
  seal: Type.Optional(Type.Object({}, { additionalProperties: true, description: '账本最后一次封印' })),
});
