import { expect, it } from 'vitest';
import { readReport } from './read.ts';
import { reportText, scoreText } from './render.ts';

it('says first what to look at, then the arithmetic, then every figure', () => {
  const text = reportText(
    readReport('审结案件24876件,其中纠错的6289件,占25.29%。发放资料近3.5万份,配备3-5名,抓获8**人,培训不少于60学时。'),
  );
  expect(text.split('\n')[0]).toBe('数 7 个,复算 2 处,不符 1 处,提示 1 条');
  expect(text).toContain('[不符] 文中占比为25.29%,按6289÷24876计算应为25.28%,请核实。');
  expect(text).toContain('不符 占比:6289件、24876件 → 25.2814(文中25.29%)');
  expect(text).toContain('近3.5万份 = 35000份 发放资料 [约数(近)]');
  expect(text).toContain('3-5名 = 3名 配备 [至5]');
  expect(text).toContain('8**人 = 800~899人 抓获 [有遮盖]');
  expect(text).toContain('不少于60学时 = 60学时 培训 [下限]');
});

it('says so where there is nothing', () => {
  expect(reportText(readReport('本年度工作扎实推进。'))).toContain('一、请核实\n  无');
});

it('prints a score', () => {
  expect(scoreText([{ what: 'figures', expected: 4, found: 5, correct: 4, recall: 1, precision: 0.8, wrong: [] }])).toContain(
    '100.0%   80.0%  数',
  );
});
