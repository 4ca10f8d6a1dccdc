/** A listed item, a rated target and a plan in force, for the scenarios of draws and inspections. Invented. */
import type { Form } from '../../kernel/language/data.ts';

type Steps = [step: string, on: string, form?: Form][];
export const ITEM1: Steps = [
  [
    'propose',
    '2024-01-02',
    {
      name: '食品经营检查',
      power: 'power1',
      kind: '一般检查事项',
      special: '不属于',
      object: '食品经营者',
      basis: '食品安全法',
      way: ['现场检查'],
      cap: 5,
      joint: true,
    },
  ],
  ['issue', '2024-01-15', { from: '2024-02-01' }],
];
export const PLAN1: Steps = [
  [
    'draft',
    '2024-01-16',
    {
      name: '年度抽查计划',
      year: 2024,
      kind: '随机抽查计划',
      companies: true,
      items: [{ item: 'item1', number: 10, months: '三月至十月' }],
      shares: [
        { risk: '低', share: 1, times: 1 },
        { risk: '高', share: 10, times: 3 },
      ],
    },
  ],
  ['approve', '2024-01-18'],
];
export const target = (party: string, risk: string): Steps => [
  ['enter', '2024-01-02', { party, kind: '企业', trade: '食品经营', special: '不属于' }],
  ['classify', '2024-01-03', { risk, why: '评分' }],
];
/** Days on which nobody comes unannounced. */
export const QUIET: Steps = [
  ['ask', '2024-09-20', { party: '当事人1', from: '2024-09-23', until: '2024-10-12', why: '赶制订单' }],
  ['confirm', '2024-09-20', { party: '当事人1', from: '2024-09-23', until: '2024-10-12' }],
];
