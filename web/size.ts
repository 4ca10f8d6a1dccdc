/** `npm run size`: what the built office weighs. Build it first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LOAD_LIMIT, firstLoad, laterPieces, type Piece, total } from './built.ts';

const dist = join(import.meta.dirname, 'dist');
const kb = (n: number): string => `${(n / 1024).toFixed(1).padStart(8)} KB`;
const print = (p: Piece): void => {
  process.stdout.write(`${kb(p.gzip)}  ${kb(p.raw)}  ${p.file}\n`);
};

if (!existsSync(join(dist, 'index.html'))) {
  process.stderr.write('办公界面还没有构建:先运行 npm run build\n');
  process.exitCode = 2;
} else {
  const first = firstLoad(dist);
  process.stdout.write('     gzip         raw  第一页之前读取的\n');
  for (const piece of first) print(piece);
  process.stdout.write(`${kb(total(first))}  共,上限${kb(FIRST_LOAD_LIMIT).trim()}\n\n     gzip         raw  以后按需读取的\n`);
  for (const piece of laterPieces(dist)) print(piece);
  if (total(first) > FIRST_LOAD_LIMIT) process.exitCode = 1;
}
