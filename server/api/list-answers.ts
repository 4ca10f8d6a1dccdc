/** What lists, their views and acts on many cases ask and answer, as schemas; the office takes the types from here. */
import Type, { type Static } from 'typebox';
import { CaseRow, Refusal } from './answers.ts';
import { ActorAsked, Day, DayOrMinute, Facts, Id, Paging, Place } from './requests.ts';

const text = Type.String();
const whole = Type.Integer();
const data = (description: string) => Type.Object({}, { additionalProperties: true, description });
const exact = { additionalProperties: false };

/** What a list is narrowed by and how it is ordered. */
export const ListAsked = {
  procedure: Type.Optional(Id),
  unit: Type.Optional(Id),
  state: Type.Optional(Type.Enum(['open', 'ended'])),
  light: Type.Optional(Type.Enum(['red', 'yellow', 'green', 'grey', 'stopped'])),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  from: Type.Optional({ ...Day, description: '开立之日不早于' }),
  to: Type.Optional({ ...Day, description: '开立之日不晚于' }),
  endFrom: Type.Optional({ ...Day, description: '终结之日不早于' }),
  endTo: Type.Optional({ ...Day, description: '终结之日不晚于' }),
  step: Type.Optional({ ...Id, description: '最近一步' }),
  assigned: Type.Optional({ ...Id, description: '承办人的标识;none 为尚未分派' }),
  found: Type.Optional(Type.Enum(['yes', 'no'])),
  where: Type.Optional(
    Type.String({
      maxLength: 2000,
      description: '按事项:步骤.事项:值,多项以 ~ 分开;日期、金额(元)、数可以写成 起..止,一端可以不写;- 为没有填写',
    }),
  ),
  sort: Type.Optional(Type.String({ pattern: '^(opened|latest|due|number|subject)\\.(asc|desc)$' })),
  group: Type.Optional(Type.Enum(['unit', 'state', 'step', 'light'])),
  columns: Type.Optional(Type.String({ maxLength: 2000, description: '一并给出的事项:步骤.事项,以逗号分开' })),
};
export const ListQuery = Type.Object({
  ...ListAsked,
  offset: Type.Optional(Type.Integer({ minimum: 0, description: '从第几件起;与 cursor 任选其一' })),
  view: Type.Optional(Type.String({ maxLength: 60, description: '同一个名称的各次请求看到同一份排序' })),
  ...Paging,
});
export const BookAsked = Type.Object(
  { ...ListAsked, ids: Type.Optional(Type.Array(Id, { maxItems: 20_000, description: '只要选中的这些' })) },
  { ...exact, title: '导出清单' },
);

export const ListRow = Type.Object(
  {
    ...CaseRow.properties,
    n: Type.Integer({ description: '已有的行为数' }),
    assigned: Type.Optional(text),
    cells: Type.Optional(Type.Record(text, text, { description: '所要的各事项' })),
  },
  { title: '清单的一行', ...exact },
);
export const ListPage = Type.Object(
  {
    items: Type.Array(ListRow),
    next: Type.Optional(text),
    total: Type.Optional(whole),
    groups: Type.Optional(Type.Array(Type.Object({ key: text, title: text, count: whole }, exact))),
  },
  exact,
);
export const ListColumnView = Type.Object(
  {
    path: text,
    step: text,
    title: text,
    kind: text,
    of: Type.Optional(Type.Array(text)),
    filter: Type.Optional(Type.Enum(['choice', 'yes', 'day', 'money', 'count', 'agency', 'official'])),
  },
  { title: '可以列出的事项', ...exact },
);
export const Picked = Type.Object(
  { total: whole, cases: Type.Array(Type.Object({ id: Id, n: Place }, exact)) },
  { title: '选中的案件', ...exact },
);

const view = {
  name: Type.String({ minLength: 1, maxLength: 40 }),
  procedure: Type.String({ maxLength: 120, description: '程序;空的为全部程序' }),
  shared: Type.Boolean({ description: '本单位的人也看得到' }),
  usual: Type.Boolean({ description: '打开这个程序的清单时先用它' }),
  search: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 2000 })),
};
export const KeepView = Type.Object({ id: Type.Optional(Id), ...view }, { ...exact, title: '保存视图' });
export const KeptView = Type.Object({ id: text, ...view, mine: Type.Boolean(), owner: text }, { ...exact, title: '视图' });

/** Most cases in one request of a bulk act: so that what is done of it shows as it goes on. */
export const MOST_AT_ONCE = 50;
export const BulkAsked = Type.Object({ cases: Type.Array(Id, { minItems: 1, maxItems: 500 }) }, { ...exact, title: '能够批量办理的步骤' });
export const BulkOffer = Type.Object(
  {
    step: text,
    title: text,
    role: text,
    procedure: Type.Optional(Type.String({ description: '只有这个程序有;不写的为每案通用' })),
    of: Type.Optional(Type.String({ description: '程序的名称' })),
    form: data('表单各项'),
    issues: Type.Optional(text),
    cases: Type.Array(text, { description: '现在能办的案件' }),
    attests: Type.Array(Type.Object({ rule: text, article: text, says: text, cases: Type.Array(text) }, exact)),
  },
  { title: '能够批量办理的一步', ...exact },
);
export const BulkOffers = Type.Object(
  {
    offers: Type.Array(BulkOffer),
    single: Type.Array(Type.Object({ title: text, why: text, count: whole }, exact), { description: '只能逐件办理的步骤' }),
    names: Type.Record(text, text, { description: '各件的名称,照读者可以看到的' }),
  },
  exact,
);
export const BulkAct = Type.Object(
  {
    step: Id,
    facts: Facts,
    on: Type.Optional(DayOrMinute),
    actor: Type.Optional(ActorAsked),
    cases: Type.Array(
      Type.Object(
        { id: Id, n: Place, attested: Type.Optional(Type.Array(Id, { maxItems: 100, description: '为这一件署名确认的规则' })) },
        exact,
      ),
      { minItems: 1, maxItems: MOST_AT_ONCE },
    ),
  },
  { ...exact, title: '批量办理一步' },
);
export const BulkOutcome = Type.Object(
  {
    id: text,
    state: Type.Enum(['done', 'again', 'refused', 'moved', 'wrong']),
    n: Type.Optional(whole),
    says: Type.Optional(text),
    refusals: Type.Optional(Type.Array(Refusal)),
  },
  { title: '一件的结果', ...exact },
);
export const BulkOutcomes = Type.Object({ outcomes: Type.Array(BulkOutcome) }, exact);

export type ListRow = Static<typeof ListRow>;
export type ListPage = Static<typeof ListPage>;
export type ListColumnView = Static<typeof ListColumnView>;
export type Picked = Static<typeof Picked>;
export type KeepView = Static<typeof KeepView>;
export type KeptView = Static<typeof KeptView>;
export type BulkOffer = Static<typeof BulkOffer>;
export type BulkOffers = Static<typeof BulkOffers>;
export type BulkAct = Static<typeof BulkAct>;
export type BulkOutcome = Static<typeof BulkOutcome>;
