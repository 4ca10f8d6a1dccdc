import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareTexts, countLines, likeness } from './compare.ts';
import { compareWords } from './words.ts';

const of = (...texts: string[]) => texts.map((text, i) => ({ n: i + 1, text }));
const kinds = (a: string[], b: string[]) => compareTexts(of(...a), of(...b)).map((l) => l.kind);

it('shows a changed word whole', () => {
  expect(compareWords('处以一千元罚款', '处以五千元罚款').filter((x) => x.kind !== 'same').length).toBe(2);
  const pieces = compareWords('由市场监督管理部门责令改正', '由城市管理部门责令改正');
  expect(
    pieces
      .filter((x) => x.kind === 'del')
      .map((x) => x.text)
      .join(''),
  ).toContain('市场');
  expect(pieces.find((x) => x.kind === 'same' && x.text.includes('责令'))).toBeDefined();
});

it('tells an article put in from those that are only counted on', () => {
  const lines = compareTexts(
    of('第一条 为了规范管理,制定本办法。', '第二条 本县行政区域内适用本办法。', '第三条 本办法自公布之日起施行。'),
    of(
      '第一条 为了规范管理,制定本办法。',
      '第二条 县人民政府加强领导,保障经费。',
      '第三条 本县行政区域内适用本办法。',
      '第四条 本办法自公布之日起施行。',
    ),
  );
  expect(lines.map((l) => l.kind)).toEqual(['same', 'added', 'same', 'same']);
  expect(lines[2]!.renumbered).toEqual({ from: '第二条', to: '第三条' });
  expect(countLines(lines)).toEqual({ changed: 0, added: 1, removed: 0, moved: 0, renumbered: 2 });
});

it('pairs what was rewritten and leaves apart what has nothing in common', () => {
  expect(kinds(['罚款一千元以下。'], ['罚款五百元以下。'])).toEqual(['changed']);
  expect(kinds(['罚款一千元以下。'], ['附则另行规定其他事项'])).toEqual(['removed', 'added']);
});

it('follows a paragraph that was moved, and says both ends', () => {
  const [a, b, c] = ['甲部门负责本办法的组织实施工作', '乙部门负责监督检查和考核', '丙部门负责经费保障和公开'];
  const lines = compareTexts(of(a, b, c), of(b, c, a));
  expect(lines.map((l) => l.kind)).toEqual(['movedFrom', 'same', 'same', 'movedTo']);
  expect([lines[0]!.after, lines[3]!.before]).toEqual([3, 1]);
});

it('measures likeness from nothing to the same', () => {
  expect(likeness('一二三四', '一二三四')).toBe(1);
  expect(likeness('一二三四', '五六七八')).toBe(0);
});

it('loses nothing of either text and invents nothing', () => {
  const paragraph = fc.stringMatching(/^(第[一二三]条 )?[甲乙丙丁戊己]{1,14}$/);
  const list = fc.array(paragraph, { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const lines = compareTexts(of(...a), of(...b));
      const before = lines.filter((l) => l.kind !== 'added' && l.kind !== 'movedTo').map((l) => l.before);
      const after = lines.filter((l) => l.kind !== 'removed' && l.kind !== 'movedFrom').map((l) => l.after);
      expect(before).toEqual(a.map((_, i) => i + 1));
      expect(after).toEqual(b.map((_, i) => i + 1));
      for (const l of lines.filter((x) => x.kind === 'changed' && !x.renumbered)) {
        const text = (gone: string) =>
          l.pieces
            .filter((x) => x.kind !== gone)
            .map((x) => x.text)
            .join('');
        expect(text('ins')).toBe(a[l.before! - 1]);
        expect(text('del')).toBe(b[l.after! - 1]);
      }
    }),
    { numRuns: 300 },
  );
});
