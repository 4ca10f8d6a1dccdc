/** What the administration answers, as schemas. The types stand with what makes them, in `server/admin`. */
import Type, { type TProperties, type TSchema } from 'typebox';

const text = Type.String();
const whole = Type.Integer();
const yes = Type.Boolean();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const texts = Type.Array(text);
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

export const AdminUnit = shape('单位', {
  id: text,
  name: text,
  kind: text,
  people: whole,
  open: whole,
  closedOn: maybe(text),
  mergedInto: maybe(text),
});
const Post = shape('职责', {
  role: text,
  title: text,
  from: text,
  until: maybe(text),
  everywhere: yes,
  deputyFor: maybe(text),
  /** Held today. */
  now: yes,
});
export const AdminPerson = shape('人员', {
  id: text,
  name: text,
  unit: text,
  unitName: text,
  leftOn: maybe(text),
  posts: Type.Array(Post),
  accounts: Type.Array(shape('账号', { id: text, locked: yes, sessions: whole })),
});
export const AdminRole = shape('职责', {
  id: text,
  title: text,
  office: yes,
  holders: whole,
  everywhere: texts,
  procedures: Type.Array(shape('程序', { id: text, title: text, steps: texts })),
});
export const AdminHole = shape('缺人的职责', { unit: text, unitName: text, role: text, title: text, procedures: texts });
export const AdminRegister = shape('登记簿', {
  id: text,
  title: text,
  chapter: text,
  open: whole,
  ended: whole,
  lapses: yes,
  soon: whole,
  lapsed: whole,
});
export const AdminLapsing = shape('将要到期', { case: text, register: text, subject: text, unit: text, day: text });

const CalendarDay = shape('日子', { day: text, works: yes, name: text });
export const AdminCalendar = shape('工作日历', {
  edition: text,
  from: whole,
  to: whole,
  year: whole,
  provisional: yes,
  notices: Type.Array(shape('通知', { title: text, number: maybe(text), day: maybe(text), address: maybe(text) })),
  days: Type.Array(CalendarDay),
  editions: Type.Array(shape('版本', { edition: text, at: maybe(text), notice: text, inUse: yes })),
  /** Open debts that end in a year of which nothing is known. */
  provisionalDues: whole,
});
export const AdminNotice = shape('读到的通知', {
  title: text,
  number: text,
  issued: maybe(text),
  year: whole,
  holidays: Type.Array(shape('节日', { name: text, off: texts, work: texts, says: text })),
  days: Type.Array(shape('变动的日子', { day: text, weekday: whole, name: text, works: yes, changes: yes })),
  faults: texts,
  aside: texts,
});
export const AdminMoves = shape('变动的到期日', {
  cases: whole,
  moved: whole,
  settled: whole,
  figures: whole,
  byProcedure: Type.Array(shape('程序', { title: text, moved: whole })),
  rows: Type.Array(shape('到期日', { case: text, title: text, unit: text, owes: text, old: maybe(text), day: maybe(text), why: texts })),
  ms: whole,
});
export const AdminSetting = shape('本地规定', {
  id: text,
  title: text,
  kind: text,
  basis: text,
  default: text,
  now: text,
  layer: maybe(text),
  nowBasis: text,
  confirmed: yes,
  procedures: Type.Array(shape('程序', { id: text, title: text })),
  values: Type.Array(
    shape('值', { layer: text, from: text, until: maybe(text), department: maybe(text), words: text, basis: text, confirmed: yes }),
  ),
});
const template = { unit: text, procedure: text, step: text, heading: text, organ: text, foot: text, seal: text };
export const AdminTemplate = shape('文书格式', { ...template, unitName: text, procedureTitle: text, stepTitle: text });
export const PaperTemplate = shape('适用的文书格式', template);
export const AdminChange = shape('变更', {
  n: whole,
  at: text,
  by: text,
  kind: text,
  title: text,
  before: text,
  after: text,
  state: Type.Enum(['done', 'asked', 'declined']),
  second: maybe(text),
  secondAt: maybe(text),
  mine: yes,
});
export const AdminChanged = shape('变更的结果', {
  n: whole,
  state: Type.Enum(['done', 'asked', 'declined']),
  title: text,
  id: maybe(text),
  password: maybe(text),
});
const Verified = shape('核验的结果', {
  ok: yes,
  law: yes,
  at: text,
  ms: whole,
  events: whole,
  cases: whole,
  seals: whole,
  waiting: whole,
  judged: maybe(shape('合法与否', { lawful: whole, recorded: whole, unjudged: whole, wrong: whole })),
  pending: whole,
  more: whole,
  faults: Type.Array(shape('差错', { kind: text, case: maybe(text), n: maybe(whole), says: text })),
});
export const AdminVerify = shape('核验', {
  running: maybe(shape('正在核验', { law: yes, began: text, events: whole, of: whole, by: text })),
  last: maybe(Verified),
  failed: maybe(text),
});
export const AdminUpkeep = shape('账本的保管', {
  events: whole,
  cases: whole,
  waiting: whole,
  lastSeal: maybe(shape('封印', { at: text, size: whole })),
  keepers: Type.Array(shape('第二保管人', { folder: text, seals: whole, size: whole, ok: yes })),
  backup: maybe(shape('备份', { at: text, file: text, bytes: whole, ms: whole })),
  backingUp: shape('备份的进展', { running: maybe(shape('正在备份', { began: text, by: text, bytes: whole })), failed: maybe(text) }),
  mayBackUp: yes,
  data: text,
});
export const AdminRun = shape('一次交换', {
  at: text,
  by: text,
  platform: text,
  what: Type.Enum(['try', 'import', 'compare']),
  file: text,
  says: text,
  ok: yes,
});
