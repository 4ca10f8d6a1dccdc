/** Word documents with changes, made for tests from their paragraphs' XML. */
import JSZip from 'jszip';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const by = (author: string, on: string): string => `w:id="1" w:author="${author}" w:date="${on}"`;
export const AUTHOR = '周审核';
export const ON = '2026-03-02T09:30:00Z';

/** A run of text; `gone` writes it as text that was taken out. */
export const r = (text: string, properties = '', gone = false): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:${gone ? 'delText' : 't'} xml:space="preserve">${escaped(text)}</w:${gone ? 'delText' : 't'}></w:r>`;
export const changed = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', text: string, author = AUTHOR, on = ON): string =>
  `<w:${kind} ${by(author, on)}>${r(text, '', kind === 'del')}</w:${kind}>`;
/** A paragraph; `mark`: how its end was changed. */
export const p = (content: string, mark?: 'ins' | 'del' | 'moveFrom' | 'moveTo', properties = ''): string =>
  `<w:p>${mark || properties ? `<w:pPr>${properties}${mark ? `<w:rPr><w:${mark} ${by(AUTHOR, ON)}/></w:rPr>` : ''}</w:pPr>` : ''}${content}</w:p>`;

/** A document of these paragraphs; other parts by their names. */
export async function docx(paragraphs: readonly string[], parts: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', TYPES);
  zip.file('_rels/.rels', RELATIONS);
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${SPACES}><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
  );
  for (const [name, content] of Object.entries(parts)) zip.file(name, content.replace('SPACES', SPACES));
  return zip.generateAsync({ type: 'uint8array' });
}
