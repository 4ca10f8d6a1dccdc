/** The draft of a report, what units answered, and a Word file taken back, as they are answered. */
import Type, { type TProperties } from 'typebox';
import { AnnualReportView } from './report-answers.ts';

const text = Type.String();
const whole = Type.Integer();
const maybe = Type.Optional;
const list = Type.Array;
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

export const FigureToken = shape('文中的指标', { figure: text, period: maybe(Type.Literal('before')), none: maybe(text) });
export const WrittenParagraph = shape('写的一段', { lead: maybe(text), pieces: list(Type.Union([text, FigureToken])) });
export const DraftVersion = shape('文稿一节的版本', { version: whole, person: text, name: text, at: text });
const File = shape('文件', { name: text, digest: text });
export const ReportCase = shape('报告的案件', { case: text, procedure: text, title: text, ended: maybe(text) });
export const Composed = shape('编写成的文稿', { case: text, n: whole, on: text, title: text, place: maybe(whole), files: list(File) });
const Typed = shape('手写的数', { part: text, text: text, figure: maybe(text) });

export const DraftView = shape('年度报告的文稿', {
  report: AnnualReportView,
  before: Type.Record(text, Type.Number(), { description: '各指标上一年的数' }),
  /** Digest-like number of the ledger's place of a composed text that is shown. */
  composedAt: maybe(Composed),
  versions: Type.Record(text, DraftVersion),
  mayWrite: Type.Boolean(),
  dates: list(shape('每年的期限', { titles: list(text), before: text, article: text })),
  cases: list(ReportCase),
  composed: list(Composed),
  typed: list(Typed),
  moved: list(shape('取数以后变化的数', { figure: text, title: text, was: text, now: text })),
});
export const SavedPart = shape('保存的一节', { version: DraftVersion, typed: list(Typed) });
export const PartVersions = list(
  shape('一节的各版', {
    version: whole,
    person: text,
    name: text,
    at: text,
    paragraphs: Type.Union([list(WrittenParagraph), Type.Null()]),
  }),
);
export const ComposedNow = shape('取数编成的文稿', {
  place: whole,
  title: text,
  files: list(File),
  given: Type.Record(text, Type.Object({}, { additionalProperties: true }), { description: '按「程序.步骤」填好的表单' }),
});
export const WordTaken = shape('取回的文稿', {
  place: maybe(whole),
  changed: list(shape('改过的一节', { part: text, heading: text, paragraphs: list(WrittenParagraph) })),
  altered: list(
    shape('改动的数', { part: text, heading: text, figure: text, title: text, was: text, now: maybe(text), text: maybe(text) }),
  ),
  missing: list(text),
  typed: list(Typed),
});

const Declared = shape('填报的数', { figure: text, value: Type.Number(), unit: text, by: maybe(text), on: maybe(text) });
export const CollectRow = shape('一个单位的材料', {
  case: text,
  unit: shape('单位', { id: text, name: text, kind: text }),
  what: text,
  asked: text,
  dueOn: maybe(text),
  opened: maybe(text),
  answered: maybe(text),
  signed: maybe(text),
  returned: whole,
  chased: whole,
  lastChased: maybe(text),
  ended: maybe(text),
  endedOn: maybe(text),
  why: maybe(text),
  light: maybe(text),
  left: maybe(whole),
  files: list(File),
  declared: list(Declared),
  may: list(text),
});
export const CollectView = shape('收集年度报告材料', {
  year: whole,
  years: list(whole),
  all: Type.Boolean(),
  report: maybe(ReportCase),
  rows: list(CollectRow),
  notAsked: list(shape('没有要求的单位', { id: text, name: text, kind: text })),
  missing: list(shape('缺数', { figure: text, title: text, unit: text, unitName: text, before: Type.Number(), unitOf: text })),
  leftOut: list(shape('略去的数', { figure: text, title: text, reason: text })),
});
