/** The built office, measured: what the first page loads before anything is clicked, and each further piece. Sizes are bytes after gzip. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Piece {
  file: string;
  raw: number;
  gzip: number;
}
/** Nothing beyond this is loaded before the work list shows. */
export const FIRST_LOAD_LIMIT = 300 * 1024;

export const pieceOf = (dist: string, file: string): Piece => {
  const bytes = readFileSync(join(dist, file));
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
};

/** Scripts that a script imports at once, by the names under which they were built. */
const STATIC = /(?:import|from)\s*["'](\.\/[^"']+\.js)["']/g;

/** The page, its styles, and its scripts with all that they import before they run. */
export function firstLoad(dist: string): Piece[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = new Set<string>(['index.html']);
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path] of readFileSync(join(dist, file), 'utf8').matchAll(STATIC)) take(`assets/${path!.slice(2)}`);
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)) take(path!);
  return [...files].map((file) => pieceOf(dist, file));
}

/** Every other script and style. */
export function laterPieces(dist: string): Piece[] {
  const first = new Set(firstLoad(dist).map((p) => p.file));
  return readdirSync(join(dist, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name) && !first.has(`assets/${name}`))
    .map((name) => pieceOf(dist, `assets/${name}`))
    .sort((a, b) => b.gzip - a.gzip);
}

export const total = (pieces: readonly Piece[]): number => pieces.reduce((sum, p) => sum + p.gzip, 0);
