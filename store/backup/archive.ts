/**
 * What a backup is: a tar (POSIX.1-2001) under gzip of the data folder: the database's files as they are found while it works, its log for the time of the copying,
 * with which PostgreSQL makes them whole again (its manual, "Making a Base Backup Using the Low Level API"), keys and passwords. The last entry says
 * that it is whole.
 */
import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { Header } from 'tar';

/** What a backup says of itself, in its last entry. */
export interface BackupHead {
  format: 1;
  /** The instant it was begun, RFC 3339. */
  at: string;
  /** Version of the database's files, as `PG_VERSION` says it. */
  postgres: string;
  files: number;
  /** Bytes of all files, before they were packed. */
  bytes: number;
}
export const HEAD = 'zhangtu-backup.json';

const BLOCK = 512;
const CHUNK = 1 << 20;

/** An archive being written. Nobody but its owner may read it: it holds keys. */
export class Archive {
  readonly #out;
  readonly #gzip = createGzip({ level: constants.Z_BEST_SPEED });
  readonly #done: Promise<void>;
  readonly #digest: Hash = createHash('sha256');
  files = 0;
  bytes = 0;

  constructor(path: string) {
    this.#out = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    this.#gzip.on('data', (chunk: Buffer) => this.#digest.update(chunk));
    this.#gzip.pipe(this.#out);
    this.#gzip.once('error', (error) => this.#out.destroy(error));
    this.#done = finished(this.#out);
    this.#done.catch(() => {}); // told by whoever writes next, or by close
    this.#out.once('error', (error) => this.#gzip.destroy(error));
  }

  folder(path: string): Promise<void> {
    return this.#write(head(`${path}/`, 0, 'Directory'));
  }

  async text(path: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await this.#write(head(path, bytes.length, 'File'));
    await this.#write(bytes);
    await this.#pad(bytes.length);
  }

  /**
   * A file as long as it was when it was opened: one that grows meanwhile is cut there, one that shrinks is filled up with zeros. The database's log
   * tells what was in it. Returns false where there is none any more.
   */
  async file(path: string, from: string): Promise<boolean> {
    let file: FileHandle;
    try {
      file = await open(from, 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
    try {
      const { size } = await file.stat();
      await this.#write(head(path, size, 'File'));
      for (let at = 0; at < size; ) {
        const want = Math.min(CHUNK, size - at);
        const { bytesRead, buffer } = await file.read(Buffer.alloc(want), 0, want, at);
        await this.#write(bytesRead === want || bytesRead > 0 ? buffer.subarray(0, bytesRead) : buffer);
        at += bytesRead || want;
      }
      await this.#pad(size);
      this.files++;
      this.bytes += size;
      return true;
    } finally {
      await file.close();
    }
  }

  /** Ends the archive; answers its SHA-256 in hexadecimal. */
  async close(): Promise<string> {
    this.#gzip.end(Buffer.alloc(2 * BLOCK));
    await this.#done;
    return this.#digest.digest('hex');
  }

  async abandon(): Promise<void> {
    this.#gzip.destroy();
    this.#out.destroy();
    await this.#done.catch(() => {});
  }

  async #write(bytes: Buffer): Promise<void> {
    if (this.#out.errored) throw this.#out.errored;
    if (!this.#gzip.write(bytes)) await Promise.race([once(this.#gzip, 'drain'), this.#done]);
  }
  #pad(size: number): Promise<void> {
    return size % BLOCK === 0 ? Promise.resolve() : this.#write(Buffer.alloc(BLOCK - (size % BLOCK)));
  }
}

function head(path: string, size: number, type: 'File' | 'Directory'): Buffer {
  const block = Buffer.alloc(BLOCK);
  const header = new Header({ path, size, type, mode: type === 'File' ? 0o600 : 0o700, mtime: new Date() });
  if (header.encode(block)) throw new Error(`文件名太长,不能备份:${path}`);
  return block;
}
