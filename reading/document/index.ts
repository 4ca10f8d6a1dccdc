import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentOfPieces, documentOfText } from './build.ts';
import { decodeText } from './decode.ts';
import { DocumentError, type ReadableDocument } from './types.ts';

export { documentOfText } from './build.ts';
export { DocumentError, type DocumentLine, type ReadableDocument, type TablePlace } from './types.ts';

/**
 * Reads a txt, html, docx, pdf or xlsx file into lines. The format is told by the bytes, not by the name.
 * @param source a path, or a name with its bytes
 * @throws DocumentError with a sentence for the user, when the file is missing, empty, damaged or of another format
 */
export async function readDocument(source: string | { name: string; bytes: Uint8Array }): Promise<ReadableDocument> {
  const { name, bytes } = typeof source === 'string' ? await load(source) : source;
  const document = await parse(name, bytes);
  if (document.lines.length === 0) throw new DocumentError(`「${name}」中没有可以读取的文字(如系扫描件,请先作文字识别)`);
  return document;
}

async function load(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? '文件不存在' : code === 'EISDIR' ? '这是文件夹,不是文件' : code === 'EACCES' ? '没有读取权限' : String(error);
    throw new DocumentError(`无法打开「${path}」:${why}`);
  }
}

// Each format's library is loaded when a file of it comes: they are large, and most runs read none.
const readers = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  html: async () => (await import('./html.ts')).readHtml,
};

async function parse(name: string, bytes: Uint8Array): Promise<ReadableDocument> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return documentOfPieces(name, await (await readers.pdf())(name, bytes));
  if (head.startsWith('PK')) {
    const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (names.includes('word/document.xml')) return documentOfPieces(name, await (await readers.docx())(name, bytes));
    if (names.includes('xl/workbook.xml')) return documentOfPieces(name, await (await readers.xlsx())(name, bytes));
    throw new DocumentError(`「${name}」是压缩包,既不是 docx 也不是 xlsx,无法读取`);
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new DocumentError(`「${name}」是旧版 Office 格式(doc、xls),请另存为 docx 或者 xlsx 后再试`);
  const text = decodeText(name, bytes);
  return isHtml(name, text) ? documentOfPieces(name, (await readers.html())(text)) : documentOfText(name, text);
}

function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) ? /<[a-z!]/i.test(text) : /^\s*<(!doctype html|html|head|body)\b/i.test(text);
}
