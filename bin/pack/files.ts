/**
 * What an installation needs and nothing else: the sources that run, the built office, and of the packages those that the sources reach. What only
 * builds, checks or tests stays behind.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

/** Folders whose TypeScript runs in the server and the command line. */
export const SOURCES = ['bin', 'bench', 'cli', 'kernel', 'law', 'reading', 'server', 'store', 'writing'] as const;
const BESIDE = ['package.json', 'LICENSE', 'README.md', 'README.zh-CN.md'];
const BUILTIN = new Set(builtinModules.flatMap((m) => [m, `node:${m}`]));
/** Starts the TypeScript sources. */
const ALWAYS = ['tsx'];
/** Tests, what they are made with, and the measure that needs a browser. */
const NOT_SHIPPED = /\.test\.ts$|(^|\/)(testing|node_modules)\/|^bench\/(office|scroll)\.ts$/;
/** Of a package: descriptions for a type checker, maps for a debugger. */
const NOT_RUN = /\.(map|d\.ts|d\.mts|d\.cts|tsbuildinfo)$/;

const walk = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() || e.isSymbolicLink())
    .map((e) => join(e.parentPath, e.name).slice(root.length + 1))
    .sort();

/** Files of the project itself. */
export function projectFiles(root: string): string[] {
  const own = SOURCES.flatMap((folder) => walk(root, folder)).filter((f) => !NOT_SHIPPED.test(f));
  const office = existsSync(join(root, 'web/dist')) ? walk(root, 'web/dist') : [];
  const docs = walk(root, 'docs').filter((f) => f.endsWith('.md'));
  return [...BESIDE.filter((f) => existsSync(join(root, f))), ...own, ...office, ...docs];
}

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"./][^'"]*)['"]/g;
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Packages that the sources name. */
export function importedPackages(root: string, files: readonly string[]): string[] {
  const found = new Set<string>(ALWAYS);
  for (const file of files) {
    if (!/\.(ts|mjs)$/.test(file) || file.startsWith('web/')) continue;
    for (const [, specifier] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT))
      if (!BUILTIN.has(specifier!) && existsSync(join(root, 'node_modules', packageOf(specifier!)))) found.add(packageOf(specifier!));
  }
  return [...found].sort();
}

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Folders of packages, with all that they need in turn, each as Node would find it from where it is asked for. */
export function packageFolders(root: string, names: readonly string[]): string[] {
  const own = manifestOf(root);
  const platform = Object.keys(own.optionalDependencies ?? {});
  const found = new Set<string>();
  const resolve = (from: string, name: string): string | undefined => {
    for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules'))) {
      const folder = at === '' ? join('node_modules', name) : join(at, 'node_modules', name);
      if (existsSync(join(root, folder, 'package.json'))) return folder;
      if (at === '') return undefined;
      if (!at.includes('/node_modules')) at = '/node_modules';
    }
  };
  const take = (from: string, name: string): void => {
    const folder = resolve(from, name);
    if (folder === undefined || found.has(folder)) return; // an optional one of another platform
    found.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(join(root, folder));
    for (const need of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) take(folder, need);
  };
  for (const name of [...names, ...platform]) take('', name);
  return [...found].sort();
}

/** Files of the packages; a package nested in another is listed with its own. */
export const packageFiles = (root: string, folders: readonly string[]): string[] => [
  ...new Set(
    folders.flatMap((folder) =>
      walk(root, folder).filter((f) => !NOT_RUN.test(f) && !f.slice(folder.length + 1).startsWith('node_modules/')),
    ),
  ),
];

export interface PackList {
  files: string[];
  packages: string[];
}
/** Everything that goes into the archive, by its path in the project. */
export function packList(root: string): PackList {
  const own = projectFiles(root);
  const packages = packageFolders(root, importedPackages(root, own));
  return { files: [...own, ...packageFiles(root, packages)], packages };
}
