import mammoth from 'mammoth';
import { withNumbers } from './docx-numbers.ts';
import { readHtml } from './html.ts';
import { DocumentError, type Pieces } from './types.ts';

/**
 * Lines of a Word document, with its tables; pictures and headers are left out.
 * @throws DocumentError when the file is damaged.
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Pieces> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(withNumbers(bytes)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    );
    return { pieces: readHtml(value).pieces };
  } catch (error) {
    throw new DocumentError(`「${name}」不是完好的 Word 文档(docx):${error instanceof Error ? error.message : String(error)}`);
  }
}
