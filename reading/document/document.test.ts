import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { docx, type Printed, pdf, xlsx } from './fixtures.ts';
import { readDocument } from './index.ts';
import { zip } from './zip.ts';

const sample = (name: string) => fileURLToPath(new URL(`../samples/${name}`, import.meta.url));
const texts = (document: { lines: { text: string }[] }) => document.lines.map((line) => line.text);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('plain text', () => {
  test('every line stands where it says, and blank lines are no lines', async () => {
    const document = await readDocument(sample('anju-2016-report.txt'));
    expect(document.lines.length).toBeGreaterThan(20);
    for (const line of document.lines) {
      expect(document.text.slice(line.start, line.end)).toBe(line.text);
      expect(line.text.trim()).not.toBe('');
    }
  });

  test('byte order marks, Windows line breaks and invisible characters go', async () => {
    const document = await readDocument({ name: 'a.txt', bytes: bytesOf('\ufeff一、目标\r\n\u3000\u3000到2025\u200b年\r\n') });
    expect(texts(document)).toEqual(['一、目标', '到2025年']);
  });

  test('GB 18030 is told from UTF-8', async () => {
    const bytes = Uint8Array.from([0xd6, 0xd8, 0xb5, 0xe3, 0xc8, 0xce, 0xce, 0xf1]);
    expect(texts(await readDocument({ name: 'a.txt', bytes }))).toEqual(['重点任务']);
  });

  test('UTF-16 with its mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('重点任务', 'utf16le')]);
    expect(texts(await readDocument({ name: 'a.txt', bytes }))).toEqual(['重点任务']);
  });
});

describe('html', () => {
  const page = (body: string) => ({ name: 'a.html', bytes: bytesOf(`<html><head><title>方案</title></head><body>${body}</body></html>`) });

  test('blocks and breaks make lines, inline elements and source line breaks do not', async () => {
    const document = await readDocument(page('<script>x</script><p>推进<b>简政</b>\n  放权</p><div>一是<br>二是</div>'));
    expect(document.title).toBe('方案');
    expect(texts(document)).toEqual(['推进简政放权', '一是', '二是']);
  });

  test('cells carry row and cell, spans counted', async () => {
    const document = await readDocument(
      page('<table><tr><td rowspan=2>1</td><td>甲</td></tr><tr><td>乙</td></tr><tr><td colspan=2>丙</td></tr></table>'),
    );
    expect(document.lines.map(({ text, table }) => [text, table?.row, table?.cell, table?.rows])).toEqual([
      ['1', 0, 0, 2],
      ['甲', 0, 1, undefined],
      ['乙', 1, 1, undefined],
      ['丙', 2, 0, undefined],
    ]);
  });

  test('a table that only lays the page out is no table', async () => {
    const document = await readDocument(
      page('<table><tr><td><p>甲</p></td></tr><tr><td><table><tr><td>乙</td><td>丙</td></tr></table></td></tr></table>'),
    );
    expect(document.lines.map(({ text, table }) => [text, table?.cell])).toEqual([
      ['甲', undefined],
      ['乙', 0],
      ['丙', 1],
    ]);
  });

  test('an ordered list shows its numbers, once', async () => {
    const document = await readDocument(page('<ol start=3><li>甲</li><li>乙</li></ol><ol><li>(一)丙</li></ol>'));
    expect(texts(document)).toEqual(['3.甲', '4.乙', '(一)丙']);
  });
});

describe('docx', () => {
  test('paragraphs and tables', async () => {
    const document = await readDocument({
      name: '方案.docx',
      bytes: docx([
        '一、总体要求',
        [
          ['序号', '任务'],
          ['1', '甲\n乙'],
        ],
      ]),
    });
    expect(document.lines.map(({ text, table }) => [text, table?.row, table?.cell])).toEqual([
      ['一、总体要求', undefined, undefined],
      ['序号', 0, 0],
      ['任务', 0, 1],
      ['1', 1, 0],
      ['甲', 1, 1],
      ['乙', 1, 1],
    ]);
  });
});

test('docx: numbers that Word counts by itself are written out, on across other paragraphs', async () => {
  const level = (n: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const levels = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCountingThousand', '(%2)') + level(2, 'decimal', '%3.');
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const numbering = `<w:numbering ${word}><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
  const paragraph = (text: string) => {
    const [, depth, words] = /^(\d?)(.*)$/.exec(text)!;
    const list = depth ? `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr></w:pPr>` : '';
    return `<w:p>${list}<w:r><w:t>${words}</w:t></w:r></w:p>`;
  };
  const body = ['0任务', '1职能', '2甲', '正文。', '2乙', '1制度', '2丙', '0保障'];
  const document = await readDocument({ name: 'a.docx', bytes: docx(body, { 'word/numbering.xml': numbering }, paragraph) });
  expect(texts(document)).toEqual(['一、任务', '(一)职能', '1.甲', '正文。', '2.乙', '(二)制度', '1.丙', '二、保障']);
});

describe('xlsx', () => {
  test('cells, merged cells once, dates and shares as their reader sees them', async () => {
    const bytes = await xlsx(
      [
        ['序号', '任务', '时限'],
        [1, '甲', new Date(Date.UTC(2023, 11, 31))],
        ['', '乙', 3],
      ],
      ['A2:A3'],
    );
    const document = await readDocument({ name: 'a.xlsx', bytes });
    expect(document.lines.map(({ text, table }) => [text, table?.row, table?.cell, table?.rows])).toEqual([
      ['序号', 0, 0, undefined],
      ['任务', 0, 1, undefined],
      ['时限', 0, 2, undefined],
      ['1', 1, 0, 2],
      ['甲', 1, 1, undefined],
      ['2023年12月31日', 1, 2, undefined],
      ['乙', 2, 1, undefined],
      ['3', 2, 2, undefined],
    ]);
  });
});

describe('pdf', () => {
  test('printed lines become paragraphs again; page numbers and the spaces of printing go', async () => {
    const wide = '为深入推进依法行政提高政府治理体系和治理能力现';
    const first: Printed[] = [
      { x: 150, y: 760, text: '某县实施方案', size: 22 },
      { x: 112, y: 700, text: wide.slice(0, 23) },
      { x: 80, y: 670, text: '代化水平,' },
      { x: 160, y: 670, text: '2023' },
      { x: 197, y: 670, text: '年底前完成结合我区实际现制定' },
      { x: 421, y: 670, text: '本方案内' },
      { x: 290, y: 40, text: '— 1 —', size: 14 },
    ];
    const second: Printed[] = [
      { x: 80, y: 760, text: '容如下。' },
      { x: 112, y: 730, text: '一、总体要求' },
      { x: 290, y: 40, text: '— 2 —', size: 14 },
    ];
    const document = await readDocument({ name: 'a.pdf', bytes: pdf([first, second]) });
    expect(texts(document)).toEqual(['某县实施方案', `${wide}代化水平,2023年底前完成结合我区实际现制定本方案内容如下。`, '一、总体要求']);
    expect(document.lines.map((line) => line.page)).toEqual([1, 1, 2]);
  });
});

describe('a ruled table in a PDF', () => {
  const across = (y: number, from = 70, to = 520): Printed => ({ from: [from, y], to: [to, y] });
  const upright = (x: number): Printed => ({ from: [x, 560], to: [x, 720] });
  const page: Printed[] = [
    { x: 80, y: 760, text: '任务分工表' },
    ...[720, 680, 560].map((y) => across(y)),
    across(620, 110),
    ...[70, 110, 330, 520].map(upright),
    { x: 75, y: 695, text: '序号' },
    { x: 120, y: 695, text: '任务' },
    { x: 340, y: 695, text: '牵头单位' },
    { x: 80, y: 610, text: '1' },
    { x: 120, y: 660, text: '优化机构设置,理顺' },
    { x: 120, y: 635, text: '部门职责。' },
    { x: 340, y: 650, text: '县委编办' },
    { x: 120, y: 590, text: '规范清单。' },
    { x: 340, y: 590, text: '县司法局' },
    { x: 80, y: 520, text: '注:本表自印发之日起施行。' },
  ];

  test('cells come out with their row and column, printed lines joined, a merged cell once', async () => {
    const document = await readDocument({ name: 'a.pdf', bytes: pdf([page]) });
    expect(document.lines.map(({ text, table }) => [text, table?.row, table?.cell, table?.rows])).toEqual([
      ['任务分工表', undefined, undefined, undefined],
      ['序号', 0, 0, undefined],
      ['任务', 0, 1, undefined],
      ['牵头单位', 0, 2, undefined],
      ['1', 1, 0, 2],
      ['优化机构设置,理顺部门职责。', 1, 1, undefined],
      ['县委编办', 1, 2, undefined],
      ['规范清单。', 2, 1, undefined],
      ['县司法局', 2, 2, undefined],
      ['注:本表自印发之日起施行。', undefined, undefined, undefined],
    ]);
  });
});

describe('what cannot be read is refused in words', () => {
  test.each([
    ['旧版', { name: 'a.doc', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }, /旧版 Office/],
    ['空', { name: 'a.txt', bytes: bytesOf(' \n ') }, /没有可以读取的文字/],
    ['别的压缩包', { name: 'a.docx', bytes: zip({ 'a.txt': 'x' }) }, /压缩包/],
    ['坏的 docx', { name: 'a.docx', bytes: zip({ 'word/document.xml': '<broken' }) }, /不是完好的 Word/],
    ['坏的 PDF', { name: 'a.pdf', bytes: bytesOf('%PDF-1.4\nnothing') }, /不是完好的 PDF/],
    ['二进制', { name: 'a.bin', bytes: Uint8Array.from([1, 0, 2]) }, /不是文本/],
    ['不存在', '/no/such/file.txt', /文件不存在/],
  ])('%s', async (_, source, says) => {
    await expect(readDocument(source)).rejects.toThrow(says);
  });
});
