/** What the scenarios of items, licences and the counter refer to: a licence item of the unit `u1`, one of another unit, one done at the counter. Invented. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { FILES, LISTED } from '../enforcement/examples.ts';
import { elements } from './elements.ts';
import { power } from './power.ts';
import { serviceItem } from './service-item.ts';

const by = '县政府通知';
export const ITEM: Form = {
  code: 'A01',
  name: '食品经营许可',
  kind: '行政许可',
  level: '主项',
  power: 'power1',
  holder: 'u1',
  basis: '某法',
  by,
};
export const GUIDE: Form = {
  why: '首次编制',
  by,
  target: '自然人、法人和其他组织',
  conditions: '有固定的经营场所',
  materials: [
    { name: '申请书', basis: '某法', spare: false },
    { name: '场所证明', basis: '某法', spare: true },
  ],
  prerequisites: [
    { name: '检测报告', issuer: '检测机构' },
    { name: '场所证明', issuer: '村委会' },
  ],
  links: [
    { name: '受理', who: '窗口' },
    { name: '审查', who: '承办人' },
    { name: '决定', who: '负责人' },
  ],
  mode: '承诺件',
  statutory: 20,
  promised: 8,
  result: '许可证',
  delivery: '窗口领取',
  place: '政务服务大厅',
  hall: '综合窗口',
  hours: '工作日',
  online: '全程网办',
  visits: 1,
  tags: ['最多跑一次', '网上办'],
  frequent: true,
  ask: '咨询电话',
  complain: '监督电话',
  sample: FILES,
  from: '2024-09-29',
};
export const CHECKED: Form = { elements: [...(elements.of ?? [])], result: '同意公布' };
export const DRAFT: Form = { why: '首次编制', by, papers: FILES };

type Steps = [string, string, Form?][];
const life = (item: Form, guide: Form): Steps => [
  ['enter', '2023-01-03', item],
  ['draft', '2023-01-03', DRAFT],
  ['check', '2023-01-04', CHECKED],
  ['edition', '2023-01-05', { ...guide, from: '2023-01-05' }],
];

/** `power1` of the unit, in force; `power2` of another. */
export const withPowers = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('power1', power, [
      ['propose', '2019-12-02', { what: '许可', by }],
      ['list', '2020-01-01', { ...LISTED, kind: '行政许可' }],
    ])
    .entry('power2', power, [
      ['propose', '2019-12-02', { what: '许可', by }],
      ['list', '2020-01-01', { ...LISTED, code: '0002', kind: '行政许可', holder: 'u9' }],
    ]);
/** `item1`: promised in 8 of 20 working days. `visit`: an inspection and a hearing are needed. `tested`: a test. `other`: another unit's. `counter`: at the counter. `public`: a public service, at the counter. `gone`: struck out. */
export const withItems = (s: ScenarioWords): ScenarioWords =>
  withPowers(s)
    .entry('item1', serviceItem, life(ITEM, GUIDE))
    .entry('visit', serviceItem, life({ ...ITEM, code: 'A02' }, { ...GUIDE, special: ['现场核查', '听证'] }))
    .entry('tested', serviceItem, life({ ...ITEM, code: 'A03' }, { ...GUIDE, special: ['检验、检测、检疫'] }))
    .entry('other', serviceItem, life({ ...ITEM, code: 'A04', holder: 'u9' }, GUIDE))
    .entry('counter', serviceItem, life({ ...ITEM, code: 'A05' }, { ...GUIDE, mode: '即办件', promised: 0 }))
    .entry('public', serviceItem, life({ ...ITEM, code: 'A07', kind: '公共服务' }, { ...GUIDE, mode: '即办件', promised: 0 }))
    .entry('gone', serviceItem, [...life({ ...ITEM, code: 'A06' }, GUIDE), ['cancel', '2023-02-01', { by }]]);
