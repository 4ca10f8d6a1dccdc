/** A document that was read, and its tasks imported, as they are answered. */
import Type, { type TProperties } from 'typebox';

const text = Type.String();
const whole = Type.Integer();
const maybe = Type.Optional;
const list = Type.Array;
const yes = Type.Literal(true);
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

const said = { kind: text, tone: Type.Enum(['wrong', 'look', 'known']), says: text, figure: maybe(text), task: maybe(whole) };
const NamedUnit = shape('方案写的单位', { name: text, unit: maybe(text), collective: maybe(yes) });
export const ReadingView = shape('读过的文件', {
  name: text,
  title: text,
  kind: Type.Enum(['plan', 'report']),
  text,
  lines: list(
    shape('一行', {
      text,
      start: whole,
      end: whole,
      page: maybe(whole),
      table: maybe(shape('表里的位置', { table: whole, row: whole, cell: whole, rows: maybe(whole) })),
    }),
  ),
  marks: list(shape('文中的发现', { start: whole, end: whole, ...said })),
  loose: list(shape('没有找到位置的发现', said)),
  report: maybe(shape('报告的数', { numbers: whole, counted: whole, relations: whole, wrong: whole })),
  tasks: maybe(
    list(
      shape('方案的任务', {
        i: whole,
        no: whole,
        title: text,
        section: text,
        text,
        lead: list(NamedUnit),
        with: list(NamedUnit),
        due: list(text),
        targets: list(text),
        findings: list(text),
        start: maybe(whole),
      }),
    ),
  ),
});
export const PlanImported = shape('方案任务的导入', {
  tried: Type.Boolean({ description: '只核对,没有记入' }),
  imported: whole,
  already: whole,
  tasks: list(shape('一项任务', { no: whole, title: text, case: text, lead: text, standsIn: Type.Boolean() })),
  unmapped: list(shape('不在名册的单位', { name: text, tasks: list(whole), leads: list(whole) })),
  refused: list(shape('不能记入的', { no: whole, title: text, rule: text, article: text, says: text })),
});
