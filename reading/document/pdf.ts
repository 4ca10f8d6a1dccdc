import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Glyphs, layOut, type PrintedPage } from './pdf-layout.ts';
import { rulesOf } from './pdf-rules.ts';
import { DocumentError, type Pieces } from './types.ts';

/**
 * Lines of a PDF: paragraphs put together again from their printed lines, page numbers and running heads left out, ruled tables as cells.
 * @throws DocumentError when the file is damaged or locked by a password.
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Pieces> {
  // The legacy build is the one that runs outside a browser; it is loaded only when a PDF comes.
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const pages: PrintedPage[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { width, height } = page.getViewport({ scale: 1 });
      const glyphs: Glyphs[] = [];
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || !item.str.trim()) continue;
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
        glyphs.push({ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height });
      }
      pages.push({ width, height, glyphs, rules: rulesOf(await page.getOperatorList(), OPS) });
      page.cleanup();
    }
    const { info } = (await pdf.getMetadata()) as { info?: { Title?: unknown } };
    const title = typeof info?.Title === 'string' ? info.Title.trim() : '';
    const pieces = layOut(pages);
    return title ? { title, pieces } : { pieces };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentError(
      locked ? `「${name}」设有密码,无法读取` : `「${name}」不是完好的 PDF 文件:${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    await task.destroy();
  }
}
