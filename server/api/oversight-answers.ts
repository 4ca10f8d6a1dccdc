/** What oversight is answered and asked. */
import Type, { type TProperties, type TSchema } from 'typebox';
import { Day, Id } from './requests.ts';

const text = Type.String();
const whole = Type.Integer();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });

export const FindingRow = shape('监督发现', {
  key: text,
  kind: text,
  kindTitle: text,
  case: text,
  title: text,
  subject: text,
  number: maybe(text),
  opened: text,
  unit: text,
  unitName: text,
  n: whole,
  rule: text,
  article: text,
  says: text,
  on: text,
  state: text,
  light: maybe(text),
  due: maybe(text),
  left: maybe(Type.Number()),
  person: maybe(text),
  closed: maybe(shape('已经处理', { by: text, at: text, reason: text })),
  supervised: maybe(text),
});
const Counted = shape('一类', { id: text, title: text, count: whole });
export const Findings = shape('监督发现清单', {
  items: Type.Array(FindingRow),
  total: whole,
  next: maybe(text),
  kinds: Type.Array(Counted),
  /** Units and procedures in which anything was found, in the county's own order, with how many. */
  units: Type.Array(Counted),
  procedures: Type.Array(Counted),
});
export const Shares = Type.Array(
  shape('一个单位的办理方式', {
    unit: text,
    name: text,
    acts: whole,
    recorded: whole,
    paper: whole,
    attested: whole,
    foremost: whole,
    signer: maybe(text),
    deemed: whole,
  }),
);
export const Ways = Type.Array(
  shape('监督程序', {
    procedure: text,
    title: text,
    chapter: text,
    step: text,
    /** The paper that opening it makes out. */
    issues: text,
    /** Fields for the organ, for what was found, and for its heading. */
    organ: text,
    what: text,
    heading: maybe(text),
    /** Whether the organ itself holds the case. */
    byOrgan: Type.Boolean(),
    given: Type.Record(text, text),
    /** Letters that may follow what a finding opens by itself: at once, or after what is named. */
    letters: Type.Array(
      Type.Object({
        step: text,
        title: text,
        role: text,
        issues: text,
        first: Type.Array(Type.Object({ title: text, role: text })),
        /** What is put forward for a day that the letter names, and by what. */
        days: Type.Record(text, Type.Object({ day: text, from: text })),
      }),
    ),
  }),
);
export const Drawn = Type.Array(
  shape('抽到的案件', { case: text, title: text, subject: text, number: maybe(text), unit: text, unitName: text, ended: text }),
);

export const FindingsAsked = {
  kind: maybe(Type.String({ maxLength: 40 })),
  unit: maybe(Id),
  procedure: maybe(Id),
  from: maybe(Day),
  to: maybe(Day),
  state: maybe(Type.Enum(['open', 'closed'], { default: 'open' })),
};
export const Noted = shape('已记下', { key: text });
const Key = Type.String({ minLength: 1, maxLength: 400 });
export const ClosingAsked = Type.Object(
  {
    key: Key,
    reason: Type.String({ minLength: 2, maxLength: 2000 }),
    again: maybe(Type.Boolean({ description: '重新提起已经处理的发现' })),
  },
  { additionalProperties: false, title: '处理一个发现' },
);
export const SupervisionAsked = Type.Object({ key: Key, case: Id }, { additionalProperties: false, title: '已转监督案件' });
