/**
 * The built office for tests, built once for as long as nothing that goes into it changes: several tests need it, each in a thread of its own, and a
 * build takes longer than most of them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
export const DIST = join(import.meta.dirname, 'dist');
/** What a built page may come from; types of the server's are gone before it is built. */
const SOURCES = ['web/src', 'web/public', 'web/index.html', 'web/vite.config.ts', 'kernel', 'law', 'package-lock.json'];
const STAMP = join(DIST, '.built');
const LOCK = join(root, 'node_modules', `.building-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
/** Longer than any build: a lock that old was left behind. */
const STALE = 5 * 60_000;

function files(path: string): string[] {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name) && !/\.(test|scenarios)\.tsx?$/.test(name))
    .map((name) => join(path, name))
    .sort();
}

function digestOf(): string {
  const hash = createHash('sha256');
  for (const name of SOURCES.flatMap(files)) hash.update(name).update(readFileSync(join(root, name)));
  return hash.digest('hex');
}
const stands = (digest: string): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest;

/** Takes the lock, or waits until whoever builds is done; false where it waited. */
async function lock(): Promise<boolean> {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE) rmSync(LOCK, { recursive: true, force: true });
    await pause(200);
    return false;
  }
}

/** The folder of the built office, as it is built for use. */
export async function builtOffice(): Promise<string> {
  const digest = digestOf();
  while (!stands(digest)) {
    if (!(await lock())) continue;
    // a build goes by this variable, which is `test` here
    const before = process.env.NODE_ENV;
    try {
      if (stands(digest)) continue;
      process.env.NODE_ENV = 'production';
      await build({ root: import.meta.dirname, logLevel: 'error' });
      writeFileSync(STAMP, digest);
    } finally {
      process.env.NODE_ENV = before;
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
  return DIST;
}
