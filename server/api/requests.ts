/** What requests may say: the schemas that check them, and that `/api/openapi.json` is made of. */
import Type from 'typebox';

export const Id = Type.String({ minLength: 1, maxLength: 120, pattern: '^[^\\s/?#]+$' });
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: '民用日(北京时间),如 2024-09-27' });
export const DayOrMinute = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$',
  description: '日期,如 2024-09-27;以小时计的期限用时刻,如 2024-09-27T14:05。不填即今天',
});
export const Place = Type.Integer({ minimum: 0, description: '查看时案件的行为数;此后案件又有进展的,答 409' });
export const Facts = Type.Record(Type.String({ maxLength: 120 }), Type.Unknown(), {
  description: '表单各项:金额以分计,日期写成 2024-09-27,当事人、单位、人员、案件写标识,文件写名称和摘要',
});
export const ActorAsked = Type.Object(
  {
    person: Type.Optional(Id),
    body: Type.Optional(Id),
  },
  { additionalProperties: false, description: '行为人不是登录的人时:本单位人员(person),或者当事人(body)' },
);
export const RecordAsked = Type.Object(
  {
    ground: Type.String({ minLength: 1, maxLength: 2000, description: '为何补录' }),
    files: Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), { maxItems: 50, description: '原件扫描件的摘要' }),
  },
  { additionalProperties: false, description: '补录:在系统之外已经作出的行为,违反的规定作为发现保留' },
);

const commanded = {
  facts: Facts,
  on: Type.Optional(DayOrMinute),
  actor: Type.Optional(ActorAsked),
  record: Type.Optional(RecordAsked),
  scan: Type.Optional(
    Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), { maxItems: 20, description: '凭纸面录入时,纸件扫描件的摘要' }),
  ),
  cosigned: Type.Optional(
    Type.Array(Type.String({ minLength: 20, maxLength: 100 }), { maxItems: 9, description: '共同署名的凭据(/api/countersign)' }),
  ),
  attested: Type.Optional(Type.Array(Id, { maxItems: 100, description: '署名确认的规则' })),
  settles: Type.Optional(Type.Array(Type.Integer({ minimum: 1 }), { maxItems: 50, description: '针对哪几项待办(引起它的行为的序号)' })),
};

export const OpenCase = Type.Object(
  { procedure: Id, step: Id, unit: Type.Optional(Id), ...commanded },
  { additionalProperties: false, title: '开始一个案件' },
);
export const DoStep = Type.Object({ n: Place, ...commanded }, { additionalProperties: false, title: '办理一步' });
export const Correct = Type.Object(
  {
    event: Type.Integer({ minimum: 1, description: '更正哪一次行为' }),
    facts: Type.Union([Facts, Type.Null()], { description: '更正后的各项;null 表示该行为没有发生' }),
    reason: Type.String({ minLength: 1, maxLength: 2000 }),
    agreed: Type.Optional(Type.String({ minLength: 1, maxLength: 120, description: '同意更正的第二人' })),
    on: Type.Optional(Day),
    n: Place,
  },
  { additionalProperties: false, title: '更正' },
);
export const SignIn = Type.Object(
  { account: Type.String({ minLength: 1, maxLength: 60 }), password: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false, title: '登录' },
);
export const NewSubject = Type.Object(
  {
    kind: Type.String({ minLength: 1, maxLength: 40 }),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: '统一社会信用代码,自然人为公民身份号码' })),
    minor: Type.Optional(Type.Boolean()),
    town: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { additionalProperties: false, title: '登记当事人' },
);

/** Paging: a page ends with a cursor, and the next begins there. */
export const Paging = {
  cursor: Type.Optional(Type.String({ maxLength: 400, description: '上一页给出的 next' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
};
export const Light = Type.Enum(['red', 'yellow', 'green', 'grey', 'stopped']);
export const IdempotencyKey = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ minLength: 1, maxLength: 120, pattern: '^[\\x21-\\x7e]+$', description: '同一个键只办一次,再送得到同样的答复' }),
  ),
});
