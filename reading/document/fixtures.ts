import ExcelJS from 'exceljs';
import { zip } from './zip.ts';

// Small real files for tests, made here so that what is in them can be read beside the test.

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const wordParagraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** A Word document: a string is a paragraph, a list of rows a table. Further parts (numbering) by their names. */
export function docx(body: (string | string[][])[], parts: Record<string, string> = {}, paragraph = wordParagraph): Uint8Array {
  const cell = (text: string) => `<w:tc>${text.split('\n').map(wordParagraph).join('')}</w:tc>`;
  const row = (cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const xml = body.map((part) => (typeof part === 'string' ? paragraph(part) : `<w:tbl>${part.map(row).join('')}</w:tbl>`)).join('');
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`,
    ...parts,
  });
}

/** A workbook of one sheet. */
export async function xlsx(rows: (string | number | Date)[][], merges: string[] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('任务');
  sheet.addRows(rows);
  for (const range of merges) sheet.mergeCells(range);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

/** Something printed on a page: text at a point, or a line between two points. */
export type Printed = { x: number; y: number; text: string; size?: number } | { from: [number, number]; to: [number, number] };

/** A PDF of A4 pages (595 by 842 points) in a Chinese font that is named and not embedded (ISO 32000-1, 9.7.5.2). */
export function pdf(pages: Printed[][]): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1[500]814[500]]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  pages.forEach((page, i) => {
    const content = page.map(printed).join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`, 'latin1');
}

function printed(item: Printed): string {
  if ('from' in item) return `${item.from.join(' ')} m ${item.to.join(' ')} l S`;
  const hex = [...item.text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F ${item.size ?? 16} Tf ${item.x} ${item.y} Td <${hex}> Tj ET`;
}
