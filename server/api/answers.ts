/** What is answered, as schemas: the same shapes as in `shapes.ts`; the tests hold real answers against them. */
import Type, { type TProperties, type TSchema } from 'typebox';

const text = Type.String();
const texts = Type.Array(text);
const whole = Type.Integer();
const number = Type.Number();
const yes = Type.Boolean();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
/** Every property is named; an answer with another is a fault. */
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });
/** Plain data of the law's own language, described by `law/` and not again here. */
const data = (description: string) => Type.Object({}, { additionalProperties: true, description });
export const page = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: maybe(text), total: maybe(whole) }, { additionalProperties: false });

export const Light = Type.Enum(['green', 'yellow', 'red', 'grey', 'stopped', 'done']);
export const Because = shape('理由', { days: maybe(number), why: text, event: maybe(whole) });
export const Finding = shape('发现', { rule: text, article: text, says: text });
export const Refusal = shape('不能办理的理由', {
  kind: text,
  rule: text,
  article: text,
  says: text,
  field: maybe(text),
  from: maybe(text),
});

export const Session = shape('登录的人', {
  account: text,
  person: shape('人员', { id: text, name: text }),
  unit: shape('单位', { id: text, name: text }),
  roles: texts,
  tenant: shape('地区', { id: text, name: text, demo: yes }),
  today: text,
});
export const Door = shape('登录之前', {
  tenant: shape('地区', { id: text, name: text, demo: yes }),
  accounts: Type.Array(shape('演示账号', { account: text, password: text, name: text, unit: text, roles: texts, says: text })),
});
export const Unit = shape('单位', { id: text, name: text, kind: text });
export const Person = shape('人员', { id: text, name: text, unit: text, roles: texts });
export const SubjectRow = shape('当事人', { id: text, kind: text, name: text });

export const ProcedureRow = shape('程序', {
  id: text,
  title: text,
  chapter: text,
  register: yes,
  opens: Type.Array(shape('开始的一步', { step: text, title: text, by: text, mine: Type.Boolean() })),
  count: shape('件数', { open: whole, ended: whole }),
});
export const ProcedureView = shape('程序全文', {
  procedure: data('程序的数据'),
  edition: text,
  map: data('程序的图'),
  explained: text,
});

export const CaseRow = shape('案件', {
  id: text,
  procedure: text,
  title: text,
  subject: text,
  number: maybe(text),
  unit: text,
  opened: text,
  latest: shape('最近一步', { step: text, title: text, on: text }),
  ended: maybe(text),
  light: maybe(Light),
  due: maybe(text),
  owes: maybe(text),
  findings: whole,
});

export const EventView = shape('行为', {
  n: whole,
  step: text,
  title: text,
  on: text,
  at: text,
  actor: shape('行为人', { name: text, role: text, unit: maybe(text) }),
  hand: maybe(shape('录入人', { name: maybe(text), by: text, scan: maybe(texts), scans: maybe(Type.Integer()) })),
  cosigned: maybe(Type.Array(shape('共同署名', { name: text, at: text }))),
  facts: Type.Array(shape('事项', { name: text, title: text, text, kind: text, value: maybe(Type.Unknown()), link: maybe(text) })),
  erased: texts,
  hidden: texts,
  document: maybe(text),
  against: Type.Array(Finding),
  attested: texts,
  deemed: maybe(shape('法律视为', { article: text, on: text })),
  recorded: yes,
  corrects: maybe(whole),
  corrected: maybe(whole),
  digest: text,
  seq: maybe(whole),
});
const Obligation = shape('待办事项', {
  rule: text,
  article: text,
  owes: texts,
  trigger: whole,
  triggerStep: text,
  from: text,
  due: maybe(text),
  state: text,
  doneBy: maybe(whole),
  late: yes,
  light: Light,
  left: maybe(whole),
  by: texts,
  outsider: yes,
  unconfirmed: yes,
  silence: maybe(text),
  provisional: yes,
  because: Type.Array(Because),
  titles: texts,
  owedBy: text,
});
const Window = shape('期间内的权利', {
  rule: text,
  article: text,
  step: text,
  trigger: whole,
  from: text,
  until: maybe(text),
  open: yes,
  by: text,
  outsider: yes,
  unconfirmed: yes,
  provisional: yes,
  because: Type.Array(Because),
  title: text,
});
const Amount = shape('逐日增长的金额', { rule: text, article: text, id: text, title: text, fen: number, because: Type.Array(Because) });
export const StepView = shape('可办的一步', {
  step: text,
  title: text,
  by: text,
  attests: Type.Array(Finding),
  refusals: Type.Array(Refusal),
  settles: Type.Array(shape('待办', { trigger: whole, step: text, on: text })),
  mine: yes,
  outsider: yes,
  form: data('表单各项'),
  issues: maybe(text),
  role: text,
});
export const CaseView = shape('案件全文', {
  id: text,
  procedure: text,
  title: text,
  chapter: text,
  subject: text,
  unit: shape('单位', { id: text, name: text }),
  opened: text,
  n: whole,
  head: text,
  edition: text,
  ended: maybe(shape('终结', { outcome: text, on: text })),
  events: Type.Array(EventView),
  obligations: Type.Array(Obligation),
  windows: Type.Array(Window),
  amounts: Type.Array(Amount),
  steps: Type.Array(StepView),
  always: Type.Array(StepView),
  documents: Type.Array(
    shape('文书', { n: whole, title: text, on: text, serves: maybe(text), served: maybe(text), published: maybe(text) }),
  ),
  links: Type.Array(shape('关联案件', { case: text, procedure: text, title: text, relation: text, ended: maybe(text) })),
  pending: Type.Array(shape('尚未告知', { says: text })),
  marks: Type.Record(text, Type.Enum(['done', 'open', 'owed', 'late', 'stopped', 'forbidden'])),
});

export const DueRow = shape('待办', {
  case: text,
  procedure: text,
  title: text,
  subject: text,
  unit: text,
  owes: texts,
  owedBy: texts,
  article: text,
  rule: text,
  due: maybe(text),
  from: text,
  light: Light,
  left: maybe(whole),
  outsider: yes,
  provisional: yes,
  unconfirmed: yes,
  because: Type.Array(Because),
  side: Type.Enum(['mine', 'unit', 'others']),
  act: maybe(shape('由此办理', { step: text, title: text, event: maybe(whole) })),
});
export const Counts = shape('灯', { red: whole, yellow: whole, green: whole, grey: whole, stopped: whole });
export const Today = shape('今日', {
  today: text,
  clock: text,
  counts: Counts,
  tally: Type.Array(
    shape('件数', {
      side: Type.Enum(['mine', 'unit', 'others']),
      light: Light,
      procedure: text,
      title: text,
      unit: text,
      unitName: text,
      n: whole,
    }),
  ),
  told: Type.Array(shape('已告知尚未收到', { case: text, title: text, subject: text, says: text })),
  items: Type.Array(DueRow),
});

const documentRow = {
  id: text,
  title: text,
  no: text,
  level: text,
  maker: text,
  effective: text,
  until: maybe(text),
  status: text,
  ceased: maybe(shape('失效', { how: text, on: text })),
};
export const DocumentRow = shape('规范性文件', documentRow);
export const DocumentPage = shape('规范性文件全文', {
  ...documentRow,
  on: text,
  drafter: text,
  madeOn: text,
  proclaimedOn: text,
  text: maybe(shape('文本', { full: text, from: text, file: maybe(shape('签发件', { name: text, digest: text })) })),
  bases: Type.Array(shape('依据', { title: text, id: maybe(text), status: maybe(text) })),
  replaces: Type.Array(shape('代替', { id: text, title: text, until: text })),
  replacedBy: Type.Array(shape('被代替', { id: text, title: text, on: text })),
  amendedBy: Type.Array(shape('被修改', { id: text, title: text, on: text, what: text })),
  restingOnIt: Type.Array(shape('以其为依据', { id: text, title: text, status: text })),
  history: Type.Array(shape('经过', { on: text, title: text, digest: text })),
});
export const SealRow = shape('封印', { size: whole, root: text, at: text, hash: text, algorithm: text, keyId: text });
export const VerifyView = shape('核验结果', {
  ok: yes,
  events: whole,
  cases: whole,
  seals: whole,
  ms: number,
  faults: Type.Array(shape('差错', { kind: text, case: maybe(text), n: maybe(whole), says: text })),
});
export const FileKept = shape('文件', { name: text, digest: text, size: whole });
export const RawEvent = shape('账上原文', {
  text,
  digest: text,
  seq: maybe(whole),
  parts: Type.Array(shape('部分', { name: text, text: maybe(text) })),
});

export const Problem = Type.Object(
  {
    type: text,
    title: text,
    status: whole,
    detail: text,
    rule: maybe(text),
    article: maybe(text),
    says: maybe(text),
    refusals: maybe(Type.Array(Refusal)),
    events: maybe(Type.Array(EventView)),
  },
  { title: '问题(RFC 9457)', additionalProperties: false },
);

const problemAnswer = (description: string) => ({ description, content: { 'application/problem+json': { schema: Problem } } });
const PROBLEMS: Record<number, string> = {
  400: '请求有误',
  401: '没有登录',
  403: '没有权限',
  404: '没有找到',
  409: '案件已有新的进展,附此后的行为',
  413: '文件过大',
  422: '依法不能办理,附规则、条文和全部理由',
  429: '操作过于频繁',
};
/** The answers of a route: the good one, and the problems that it may give. */
export const answers = <T extends TSchema>(status: 200 | 201, good: T, ...problems: number[]) => ({
  [status]: good,
  ...Object.fromEntries(problems.map((code) => [code, problemAnswer(PROBLEMS[code] ?? '问题')])),
});
