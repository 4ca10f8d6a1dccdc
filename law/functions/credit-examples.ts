/** A record in force since August 2025, a slight one whose term has run, and a rating: for the scenarios of credit. Invented. */
import type { Form } from '../../kernel/language/data.ts';

type Steps = [step: string, on: string, form?: Form][];
export const BAD: Form = {
  party: '企业1',
  kind: '行政处罚信息',
  level: '一般',
  entry: '行政处罚信息',
  paper: '处罚决定书1号',
  effective: '2025-08-01',
};
export const RECORD: Steps = [
  ['enter', '2025-08-04', BAD],
  ['record', '2025-08-04', { least: '2025-11-04', until: '2026-08-04', both: true }],
];
/** Its least term ran out on 2025-06-03. */
export const OLD_RECORD: Steps = [
  ['enter', '2025-03-03', BAD],
  ['record', '2025-03-03', { least: '2025-06-03', until: '2026-03-03', both: true }],
];
/** Taken off already. */
export const GONE_RECORD: Steps = [...OLD_RECORD, ['annulled', '2025-06-04', { by: '复议决定书2号' }], ['takeOff', '2025-06-05']];
export const RATED: Steps = [['assess', '2024-01-02', { party: '企业1', grade: 'C', model: '通用模型', sources: ['失信记录'] }]];
