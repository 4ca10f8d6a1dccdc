import { expect, it } from 'vitest';
import { paragraphs, plain, sentenceEnds } from './text.ts';

it('brings every width and dash to one, place for place', () => {
  const text = '\uff11\uff12\uff0c\uff13\uff14\uff15件\u3000\uff081\u201420\uff09\uff055';
  expect(plain(text)).toBe('12,345件 (1-20)%5');
  expect(plain(text)).toHaveLength(text.length);
});

it('joins lines that the page broke, and no others', () => {
  const text = '全年共受理行政复议申请一百二十件,其中维\n持八十件。\n二、存在的问题\n\n法治机构建设滞后';
  expect(paragraphs(text).map((p) => text.slice(p.start, p.end))).toEqual([
    '全年共受理行政复议申请一百二十件,其中维\n持八十件。',
    '二、存在的问题',
    '法治机构建设滞后',
  ]);
});

it('ends sentences at stops, but not inside quotation', () => {
  const text = '甲说“不行。再议”后散会。乙到会!丙';
  expect(sentenceEnds(text, { start: 0, end: text.length }).map((e) => text.slice(0, e).at(-1))).toEqual(['。', '!', '丙']);
});
