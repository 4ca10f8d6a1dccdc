import { expect, it } from 'vitest';
import { likeness } from './catalogue.ts';
import { readReport } from './read.ts';

const catalogue = [
  { id: 'reconsideration.received', title: '收到行政复议申请', unit: '件' },
  { id: 'reconsideration.closed', title: '行政复议审结', unit: '件' },
  { id: 'penalty.fines', title: '罚款', unit: '元' },
];

it('names a figure of the catalogue by its words and its unit', () => {
  const { figures } = readReport('全年收到行政复议申请23件,罚款26.55万元,收到行政复议申请人12人。', catalogue);
  expect(figures.map((f) => f.figure)).toEqual(['reconsideration.received', 'penalty.fines', undefined]);
});

it('names it by how reports put it: the last word by the number, the others in the paragraph', () => {
  const put = [
    { id: 'reconsideration.closed', title: '作出复议决定', unit: '件', says: [['复议', '审结']] },
    { id: 'petition.closed', title: '办结的群众来信来访', unit: '件', says: [['信访', '审结']] },
  ];
  const { figures } = readReport('全年行政复议立案64件,审结56件。信访事项登记9件,审结7件。\n审结3件。', put);
  expect(figures.map((f) => f.figure)).toEqual([undefined, 'reconsideration.closed', undefined, 'petition.closed', undefined]);
});

it('names none where two say it equally well', () => {
  const twins = [
    { id: 'a', title: '行政复议申请', unit: '件' },
    { id: 'b', title: '行政复议申请', unit: '件' },
  ];
  expect(readReport('行政复议申请23件。', twins).figures[0]?.figure).toBeUndefined();
  expect(likeness('行政复议申请', '行政复议申请')).toBe(1);
  expect(likeness('行政复议', '政府合同')).toBe(0);
});
