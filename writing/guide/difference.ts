/** Two editions of a guide side by side (流程再造): what both state in numbers, by how much less, and what was left out. */
import type { Form, Value } from '../../kernel/language/data.ts';
import type { Difference, Edition, Measure } from './types.ts';

type Rows = { [field: string]: Value }[];
const rowsOf = (form: Form, field: string): Rows => (Array.isArray(form[field]) ? (form[field] as Rows) : []);
const numberOf = (form: Form, field: string): number => (typeof form[field] === 'number' ? form[field] : 0);

const LISTS = { materials: '申请材料', prerequisites: '前置件', links: '办理环节' } as const;
const COUNTS: [field: string, what: string, unit: string][] = [
  ['statutory', '法定办结时限', '工作日'],
  ['promised', '承诺办结时限', '工作日'],
  ['visits', '到现场次数', '次'],
];
const UNIT = { materials: '份', prerequisites: '件', links: '个' } as const;

/** Hundredths of a percent are as far as anybody reads. */
const lessBy = (before: number, after: number): number | null =>
  before === 0 ? null : Math.round(((before - after) / before) * 10_000) / 100;
const measure = (what: string, unit: string, before: number, after: number): Measure => ({
  what,
  unit,
  before,
  after,
  less: lessBy(before, after),
});

export function differenceOf(before: { edition: Edition; form: Form }, after: { edition: Edition; form: Form }): Difference {
  const names = (form: Form, list: string) => rowsOf(form, list).map((r) => String(r.name ?? ''));
  const only = (here: Form, there: Form) =>
    (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) => {
      const left = names(here, list).filter((n) => !names(there, list).includes(n));
      return left.length > 0 ? [{ what: LISTS[list], names: left }] : [];
    });
  return {
    before: before.edition,
    after: after.edition,
    measures: [
      ...(Object.keys(LISTS) as (keyof typeof LISTS)[]).map((list) =>
        measure(LISTS[list], UNIT[list], rowsOf(before.form, list).length, rowsOf(after.form, list).length),
      ),
      ...COUNTS.map(([field, what, unit]) => measure(what, unit, numberOf(before.form, field), numberOf(after.form, field))),
    ],
    gone: only(before.form, after.form),
    come: only(after.form, before.form),
  };
}
