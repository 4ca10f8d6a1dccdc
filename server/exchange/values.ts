/** From a platform's cell to a fact, and back. Nothing is guessed: what cannot be read is said, and the row is refused. */
import type { FieldData, Value } from '../../kernel/language/data.ts';
import { type Day, isDay } from '../../kernel/time/day.ts';

/** Who and what is named in cells. */
export interface Known {
  unit: (name: string) => string | undefined;
  /** A person of the unit that holds the case. */
  person: (name: string, unit: string) => string | undefined;
}
export type Read = { value: Value } | { says: string };

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
/** The civil day of a cell: 2026-03-05, 2026/3/5, 2026年3月5日, 20260305, each with or without a time of day. */
export function dayOfCell(text: string): Day | undefined {
  const m = DAY.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!m) return undefined;
  const day = `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

const MONEY = /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?\s*元?$/;
/** 元 as whole 分. */
export function fenOfCell(text: string): number | undefined {
  const m = MONEY.exec(text);
  return m ? Number(m[1]!.replaceAll(',', '')) * 100 + Number((m[2] ?? '').padEnd(2, '0')) : undefined;
}

const YES: Record<string, boolean> = {
  是: true,
  否: false,
  Y: true,
  N: false,
  有: true,
  无: false,
  true: true,
  false: false,
  1: true,
  0: false,
};
const listed = (text: string): string[] =>
  text
    .split(/[、,,;;]/)
    .map((s) => s.trim())
    .filter(Boolean);

/** The value of a field that a cell states. */
export function readValue(field: FieldData, text: string, unit: string, known: Known): Read {
  const no = (says: string): Read => ({ says });
  switch (field.kind) {
    case 'text':
    case 'number':
      return { value: text };
    case 'day': {
      const day = dayOfCell(text);
      return day ? { value: day } : no(`「${text}」不是日期,应当如2026-03-05`);
    }
    case 'money': {
      const fen = fenOfCell(text);
      return fen === undefined ? no(`「${text}」不是以元计的金额`) : { value: fen };
    }
    case 'count': {
      const n = Number(text.replaceAll(',', ''));
      return Number.isFinite(n) ? { value: n } : no(`「${text}」不是数`);
    }
    case 'yes': {
      const yes = YES[text];
      return yes === undefined ? no(`「${text}」应当是「是」或者「否」`) : { value: yes };
    }
    case 'choice':
      return field.of?.includes(text) ? { value: text } : no(`「${text}」没有对应的值,应当是${field.of?.join('、')}之一`);
    case 'choices': {
      const wrong = listed(text).find((one) => !field.of?.includes(one));
      return wrong === undefined ? { value: listed(text) } : no(`「${wrong}」没有对应的值,应当选自${field.of?.join('、')}`);
    }
    case 'agency': {
      const found = known.unit(text);
      return found ? { value: found } : no(`本地没有单位「${text}」`);
    }
    case 'official': {
      const found = known.person(text, unit);
      return found ? { value: found } : no(`承办单位没有人员「${text}」`);
    }
    case 'officials': {
      const names = listed(text);
      const wrong = names.find((name) => !known.person(name, unit));
      return wrong === undefined ? { value: names.map((name) => known.person(name, unit)!) } : no(`承办单位没有人员「${wrong}」`);
    }
    default:
      return no('这一项不能由一列填写');
  }
}

/** What a value is called on paper. */
export interface Called {
  unit: (id: string) => string;
  person: (id: string) => string;
}
export function textOf(field: FieldData, value: Value | undefined, called: Called): string {
  if (value === undefined || value === null) return '';
  switch (field.kind) {
    case 'money':
      return `${Math.floor(Number(value) / 100)}.${String(Number(value) % 100).padStart(2, '0')}`.replace(/\.00$/, '');
    case 'yes':
      return value === true ? '是' : '否';
    case 'agency':
      return called.unit(String(value));
    case 'official':
      return called.person(String(value));
    case 'officials':
      return (value as string[]).map(called.person).join('、');
    case 'choices':
      return (value as string[]).join('、');
    default:
      return typeof value === 'object' ? '' : String(value);
  }
}
