/** What the window, the field and the paper desk are answered, as schemas. */
import Type from 'typebox';
import { Refusal } from './answers.ts';

const text = Type.String();
const whole = Type.Integer();
const maybe = Type.Optional;
const closed = { additionalProperties: false } as const;

export const Countersigned = Type.Object(
  { token: text, person: Type.Object({ id: text, name: text }, closed), at: text },
  { title: '共同署名', ...closed },
);
export const Held = Type.Object(
  { person: text, register: text, title: text, held: Type.Boolean(), entry: maybe(text) },
  { title: '持证情况', ...closed },
);
export const Checked = Type.Object({ refusals: Type.Array(Refusal) }, { title: '预先核对', ...closed });
export const Slip = Type.Object(
  { no: text, code: text, on: text, case: text, title: text, subject: text, ended: maybe(text) },
  { title: '收件凭证', ...closed },
);
export const Entry = Type.Object({ id: text, name: text, unit: text }, { title: '可引用的一条', ...closed });
export const WindowItem = Type.Object(
  {
    id: text,
    name: text,
    code: text,
    holder: Type.Object({ id: text, name: text }, closed),
    mode: maybe(text),
    promised: maybe(whole),
    edition: maybe(text),
    ask: maybe(text),
    materials: Type.Array(Type.Object({ name: text, basis: maybe(text), spare: Type.Boolean() }, closed)),
  },
  { title: '窗口事项', ...closed },
);
export const PaperAct = Type.Object(
  {
    case: text,
    n: whole,
    step: text,
    procedure: text,
    subject: text,
    on: text,
    at: text,
    mine: Type.Boolean({ description: '以我的名义的;否则是我录入、对方有异议的' }),
    actor: text,
    by: text,
    scan: Type.Array(text),
    mended: Type.Boolean({ description: '已经更正' }),
    answer: maybe(Type.Enum(['confirmed', 'disputed'])),
    why: maybe(text),
  },
  { title: '以我的名义录入的', ...closed },
);
export type SlipView = Type.Static<typeof Slip>;
export type WindowItemView = Type.Static<typeof WindowItem>;
export type PaperActView = Type.Static<typeof PaperAct>;
export type CountersignedView = Type.Static<typeof Countersigned>;
export type HeldView = Type.Static<typeof Held>;
export type EntryView = Type.Static<typeof Entry>;
