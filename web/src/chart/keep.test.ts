import { describe, expect, it } from 'vitest';
import { csvOf, withCaption } from './keep.ts';

describe('a picture that is kept', () => {
  it('has its title, unit, period and place in the ledger written into it, and nothing of them as markup', () => {
    const svg = withCaption(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"></svg>',
      { width: 100, height: 50 },
      {
        title: '行政处罚<决定>',
        lines: ['单位:件', '期间:2025年'],
        place: '账本:已封存124,000笔',
      },
    );
    expect(svg).toContain('行政处罚&lt;决定&gt;');
    for (const words of ['单位:件', '期间:2025年', '已封存124,000笔']) expect(svg).toContain(words);
    expect(svg.match(/<svg /g)).toHaveLength(2);
  });
});

describe('rows as a file', () => {
  it('keeps commas and quotes inside a cell, and no cell that a table program would run', () => {
    expect(
      csvOf([
        ['甲,乙', 3, null],
        ['=1+1', '"引"', -2],
      ]),
    ).toBe('\uFEFF"甲,乙",3,\r\n\'=1+1,"""引""",-2\r\n');
  });
});
