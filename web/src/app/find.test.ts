import { expect, it } from 'vitest';
import { findAmong } from './find.ts';

const all = [
  { title: '收到行政复议申请', says: '受理的案件' },
  { title: '受理行政复议', says: '收到之日起' },
  { title: 'A信访', says: '' },
];
const found = (q: string) =>
  findAmong(
    all,
    q,
    (x) => x.title,
    (x) => x.says,
  ).map((x) => x.title);

it('asks for every word, in any case of letters', () => {
  expect(found('复议 收到')).toEqual(['收到行政复议申请']);
  expect(found('a')).toEqual(['A信访']);
  expect(found('  ')).toHaveLength(3);
});
it('looks further only where the names have nothing', () => {
  expect(found('受理')).toEqual(['受理行政复议']);
  expect(found('之日')).toEqual(['受理行政复议']);
  expect(found('没有')).toEqual([]);
});
