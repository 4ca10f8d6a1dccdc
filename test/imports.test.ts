/**
 * The direction of imports. A folder knows only those above it; `kernel/` does no IO; `law/` imports nothing but the kernel; no module stands in a
 * circle with another but by types. Read off the sources as text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ORDER = ['kernel', 'law', 'reading', 'writing', 'store', 'server', 'web', 'cli'];
const KERNEL_LIBRARIES = /^(@noble\/|sm-crypto-v2$|temporal-polyfill$)/;

interface Import {
  file: string;
  to: string;
  typeOnly: boolean;
}

const isTest = (file: string): boolean => /\.(test|bench)\.tsx?$/.test(file) || /(^|\/)testing\//.test(file);
const STATEMENT = /^\s*(import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function importsOf(folder: string): Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((f) => join(folder, f))
    .filter((f) => /\.tsx?$/.test(f) && !f.includes('node_modules') && !f.includes('/dist/'));
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(STATEMENT)].map((m) => {
      const named = m[0].match(/\{([^}]*)\}/)?.[1];
      const everyNameIsType = named?.split(',').every((n) => n.trim() === '' || n.trim().startsWith('type '));
      return {
        file,
        to: m[3]!.startsWith('.') ? relative(root, resolve(root, dirname(file), m[3]!)) : m[3]!,
        typeOnly: m[2] !== undefined || everyNameIsType === true,
      };
    }),
  );
}

const all = ORDER.flatMap((folder) => importsOf(folder));
const sources = all.filter((i) => !isTest(i.file));

describe('imports', () => {
  it('are found at all', () => expect(all.length).toBeGreaterThan(200));

  it.each(ORDER.map((folder, i) => [folder, ORDER.slice(i + 1)] as const))('%s looks only up', (folder, below) => {
    const wrong = sources.filter(
      (i) => i.file.startsWith(`${folder}/`) && [...below, 'bench', 'test'].some((b) => i.to.startsWith(`${b}/`)),
    );
    expect(wrong).toEqual([]);
  });

  it('kernel does no IO and takes only the libraries of its field', () => {
    const wrong = sources.filter((i) => i.file.startsWith('kernel/') && !i.to.startsWith('kernel/') && !KERNEL_LIBRARIES.test(i.to));
    expect(wrong).toEqual([]);
  });

  it('law imports nothing but law and the kernel', () => {
    const wrong = sources.filter((i) => i.file.startsWith('law/') && !/^(law|kernel)\//.test(i.to));
    expect(wrong).toEqual([]);
  });

  it('the office does not touch the store, and takes from what reads and writes papers types and what says a thing alike in both', () => {
    const alike = ['reading/changes/view.ts', 'writing/annual/number.ts', 'writing/paper/punctuation.ts'];
    const touches = (i: Import) => /^store\//.test(i.to) || (/^(reading|writing)\//.test(i.to) && !i.typeOnly && !alike.includes(i.to));
    const wrong = sources.filter((i) => i.file.startsWith('web/') && touches(i));
    expect(wrong).toEqual([]);
  });

  it('no module stands in a circle', () => {
    const edges = new Map<string, string[]>();
    for (const i of sources) if (!i.typeOnly && /\.tsx?$/.test(i.to)) edges.set(i.file, [...(edges.get(i.file) ?? []), i.to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const to of edges.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});
