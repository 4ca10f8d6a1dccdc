import { DocumentError } from './types.ts';

/**
 * Text out of bytes: by its byte order mark, else as UTF-8 where it is that without fault, else as GB 18030 (which contains GBK and
 * GB 2312). What a page says of its own charset is not asked: it is wrong too often, and valid UTF-8 is no accident.
 * @throws DocumentError when the bytes are not text.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new DocumentError(`「${name}」不是文本文件,无法读取`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    } catch {
      throw new DocumentError(`「${name}」的文字编码无法识别,请另存为 UTF-8 或者 GB 18030 后再试`);
    }
  }
}
