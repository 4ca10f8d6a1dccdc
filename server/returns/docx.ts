/** A form that is a Word document: the cells of its tables. Nothing but the text of a filled cell is touched. */
import * as cheerio from 'cheerio';
import JSZip from 'jszip';
import { type FormFile, named, type RawCell, ReturnError } from './form.ts';

const DOCUMENT = 'word/document.xml';
type Xml = cheerio.CheerioAPI;

const attribute = ($: Xml, element: Parameters<Xml>[0], path: string): number =>
  Number($(element).children('w\\:tcPr').children(path).attr('w:val') ?? 1);

function cellsOf($: Xml): { title: string; cells: ReturnType<typeof named>; tables: number } {
  const cells = $('w\\:tbl')
    .toArray()
    .flatMap((table, t) => {
      const raw: RawCell[] = [];
      $(table)
        .children('w\\:tr')
        .each((r, row) => {
          let column = 0;
          $(row)
            .children('w\\:tc')
            .each((c, cell) => {
              const width = attribute($, cell, 'w\\:gridSpan');
              const merge = $(cell).children('w\\:tcPr').children('w\\:vMerge');
              const goesOn = merge.length > 0 && merge.attr('w:val') !== 'restart';
              const text = $(cell)
                .find('w\\:t')
                .toArray()
                .map((x) => $(x).text())
                .join('');
              if (!goesOn) raw.push({ at: `T${t + 1}R${r + 1}C${c + 1}`, text, r, c: column, width });
              column += width;
            });
        });
      return named(raw, t);
    });
  const first = $('w\\:body')
    .children('w\\:p')
    .toArray()
    .map((p) => $(p).find('w\\:t').text().trim())
    .find((text) => text !== '');
  return { title: first ?? cells.find((cell) => cell.text !== '')?.text ?? '', cells, tables: $('w\\:tbl').length };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Puts a text into a cell in the letters that it has already. */
function put($: Xml, at: string, text: string): void {
  const m = /^T(\d+)R(\d+)C(\d+)$/.exec(at);
  const row =
    m &&
    $($('w\\:tbl').get(Number(m[1]) - 1)!)
      .children('w\\:tr')
      .get(Number(m[2]) - 1);
  const cell =
    m &&
    row &&
    $(row)
      .children('w\\:tc')
      .get(Number(m[3]) - 1);
  const paragraph = cell && $(cell).children('w\\:p').first();
  if (!paragraph || paragraph.length === 0) throw new ReturnError(`表里没有格「${at}」`);
  const run = paragraph.children('w\\:r').first();
  const letters = run.length > 0 ? run.children('w\\:rPr') : paragraph.children('w\\:pPr').children('w\\:rPr');
  const made = `<w:r>${letters.length > 0 ? $.xml(letters.first()) : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  paragraph.children('w\\:r').remove();
  paragraph.append(made);
}

export async function docxForm(name: string, bytes: Uint8Array): Promise<FormFile> {
  const read = async () => {
    const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
    const text = await zip?.file(DOCUMENT)?.async('string');
    if (!zip || text === undefined) throw new ReturnError(`「${name}」不是完好的 Word 文档(docx)`);
    return { zip, $: cheerio.load(text, { xml: true }) };
  };
  const { title, cells, tables } = cellsOf((await read()).$);
  return {
    name,
    title: title || name,
    cells,
    sheets: Array.from({ length: tables }, (_, i) => `第${i + 1}张表`),
    filled: async (values) => {
      const { zip, $ } = await read();
      for (const [at, value] of values) put($, at, String(value));
      zip.file(DOCUMENT, $.xml());
      return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    },
  };
}
