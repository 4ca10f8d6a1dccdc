import { expect, it } from 'vitest';
import { about, noteOf, pointsOf, quoted } from './point-text.ts';

it('quotes the words that a point is about, and finds them again', () => {
  expect(about('  第二条\n罚款一千元 ')).toBe('关于「第二条 罚款一千元」:');
  expect(quoted(`${about('第二条 罚款一千元')}超过上限`)).toBe('第二条 罚款一千元');
  expect(quoted(about('长'.repeat(90)))).toBe('长'.repeat(60));
  expect([about(' '), quoted('没有引文')]).toEqual(['', '']);
});

it('keeps points whole on their way through a note', () => {
  const points = [
    { point: '关于「第二条」:超过上限\n请修改', basis: '行政处罚法第14条\n第2款' },
    { point: '没有依据', basis: '' },
    { point: '三', basis: '立法法第93条' },
  ];
  expect(pointsOf(noteOf(points))).toEqual(points);
});

it('takes no note of another kind for points', () => {
  expect(pointsOf('经审查,内容合法。')).toEqual([]);
  expect(pointsOf('')).toEqual([]);
});
