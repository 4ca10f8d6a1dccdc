import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AUTHOR, changed, docx, ON, p, r } from './fixture.ts';
import { ChangesError, plain, readChanges } from './index.ts';

const read = async (...paragraphs: string[]) => readChanges(await docx(paragraphs));
const texts = async (paragraphs: string[], reading: 'accepted' | 'before') => plain(await read(...paragraphs), reading).map((x) => x.text);

it('keeps who changed what and when', async () => {
  const { paragraphs, authors } = await read(p(r('第一条 罚款') + changed('del', '一千元') + changed('ins', '五百元') + r('以下')));
  expect(paragraphs[0]!.runs).toEqual([
    { text: '第一条 罚款' },
    { text: '一千元', changes: [{ kind: 'del', author: AUTHOR, on: ON }] },
    { text: '五百元', changes: [{ kind: 'ins', author: AUTHOR, on: ON }] },
    { text: '以下' },
  ]);
  expect(authors).toEqual([AUTHOR]);
});

it('reads as accepted and as before', async () => {
  const one = [p(r('第一条 罚款') + changed('del', '一千元') + changed('ins', '五百元') + r('以下'))];
  expect(await texts(one, 'accepted')).toEqual(['第一条 罚款五百元以下']);
  expect(await texts(one, 'before')).toEqual(['第一条 罚款一千元以下']);
});

it('takes text that one put in and another took out again for no part of either', async () => {
  const both = `<w:ins w:id="1" w:author="甲"><w:del w:id="2" w:author="乙">${r('插入又删去', '', true)}</w:del></w:ins>`;
  const { paragraphs, authors } = await read(p(r('正文') + both));
  expect(paragraphs[0]!.runs[1]!.changes!.map((c) => [c.kind, c.author])).toEqual([
    ['ins', '甲'],
    ['del', '乙'],
  ]);
  expect(authors).toEqual(['甲', '乙']);
  expect(await texts([p(r('正文') + both)], 'accepted')).toEqual(['正文']);
  expect(await texts([p(r('正文') + both)], 'before')).toEqual(['正文']);
});

it('joins paragraphs whose end was put in or taken out', async () => {
  // one paragraph was parted in two; two were joined; a whole one came, a whole one went
  const parted = [p(r('前半'), 'ins'), p(r('后半'))];
  expect(await texts(parted, 'accepted')).toEqual(['前半', '后半']);
  expect(await texts(parted, 'before')).toEqual(['前半后半']);
  const joined = [p(r('前半'), 'del'), p(r('后半'))];
  expect(await texts(joined, 'accepted')).toEqual(['前半后半']);
  expect(await texts(joined, 'before')).toEqual(['前半', '后半']);
  const whole = [p(r('甲')), p(changed('ins', '新的一段'), 'ins'), p(changed('del', '删的一段'), 'del'), p(r('乙'))];
  expect(await texts(whole, 'accepted')).toEqual(['甲', '新的一段', '乙']);
  expect(await texts(whole, 'before')).toEqual(['甲', '删的一段', '乙']);
});

it('follows a paragraph that was moved', async () => {
  const moved = [
    p(changed('moveTo', '移动的一段'), 'moveTo'),
    p(r('中间')),
    p(changed('moveFrom', '移动的一段'), 'moveFrom'),
    p(r('末尾')),
  ];
  expect(await texts(moved, 'accepted')).toEqual(['移动的一段', '中间', '末尾']);
  expect(await texts(moved, 'before')).toEqual(['中间', '移动的一段', '末尾']);
});

it('says what was set otherwise', async () => {
  const bold = `<w:b/><w:sz w:val="32"/><w:rPrChange w:id="3" w:author="${AUTHOR}" w:date="${ON}"><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrChange>`;
  const { paragraphs } = await read(
    p(r('标题', bold)),
    p(r('段'), undefined, `<w:jc w:val="center"/><w:pPrChange w:id="4" w:author="${AUTHOR}"><w:pPr/></w:pPrChange>`),
  );
  expect(paragraphs[0]!.runs[0]!.formatted).toEqual({ author: AUTHOR, on: ON, what: ['加粗', '字号'] });
  expect(paragraphs[1]!.formatted?.what).toEqual(['对齐']);
});

it('keeps remarks with their words, their answers and what is settled', async () => {
  const body = [
    p(r('第一条 ')),
    p(
      `<w:commentRangeStart w:id="0"/>${r('罚款五百元')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('以下')}`,
    ),
  ];
  const document = await readChanges(
    await docx(body, {
      'word/comments.xml': `<w:comments SPACES><w:comment w:id="0" w:author="李顾问" w:date="${ON}"><w:p w14:paraId="A1"><w:r><w:t>没有上位法依据</w:t></w:r></w:p></w:comment><w:comment w:id="1" w:author="${AUTHOR}"><w:p w14:paraId="A2"><w:r><w:t>同意</w:t></w:r></w:p></w:comment></w:comments>`,
      'word/commentsExtended.xml': `<w15:commentsEx SPACES><w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1" w15:done="0"/></w15:commentsEx>`,
    }),
  );
  expect(document.comments).toEqual([
    { id: '0', author: '李顾问', on: ON, text: '没有上位法依据', paragraph: 2, about: '罚款五百元', resolved: true },
    { id: '1', author: AUTHOR, on: '', text: '同意', about: '', answers: '0' },
  ]);
  expect(document.paragraphs[1]!.runs[0]).toEqual({ text: '罚款五百元', comments: ['0'] });
});

it('reads rows of a table that were put in, cell by cell', async () => {
  const row = (text: string, change = '') =>
    `<w:tr>${change && `<w:trPr>${change}</w:trPr>`}<w:tc>${p(r(text))}</w:tc><w:tc>${p(r('元'))}</w:tc></w:tr>`;
  const table = `<w:tbl>${row('旧行')}${row('新行', `<w:ins w:id="5" w:author="${AUTHOR}"/>`)}</w:tbl>`;
  expect(await texts([table, p(r('后'))], 'before')).toEqual(['旧行', '元', '后']);
  const { paragraphs } = await read(table);
  expect(paragraphs[2]).toMatchObject({ table: { table: 0, row: 1, cell: 0 }, ending: [{ kind: 'ins' }] });
});

it('refuses what is no Word document in words that a clerk can act on', async () => {
  await expect(readChanges(Buffer.from('不是文档'))).rejects.toThrow(ChangesError);
  await expect(readChanges(await docx([]).then((b) => b.slice(0, 200)))).rejects.toThrow('下载后');
});

it('gives both texts back, whatever was put in and taken out where', async () => {
  const piece = fc.record({ kind: fc.constantFrom('same', 'ins', 'del'), text: fc.stringMatching(/^[一-三a&<]{1,4}$/) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), async (document) => {
      // a first run that always stands keeps each paragraph apart from an empty one
      const xml = document.map((pieces) =>
        p(r('·') + pieces.map((x) => (x.kind === 'same' ? r(x.text) : changed(x.kind as 'ins', x.text))).join('')),
      );
      const of = (gone: string) =>
        document.map(
          (pieces) =>
            `·${pieces
              .filter((x) => x.kind !== gone)
              .map((x) => x.text)
              .join('')}`,
        );
      expect(await texts(xml, 'accepted')).toEqual(of('del'));
      expect(await texts(xml, 'before')).toEqual(of('ins'));
    }),
    { numRuns: 60 },
  );
});
