/**
 * Build of the office: `vite build web` → web/dist, each file beside itself compressed, as the server sends it. In development /api goes to the server
 * on the port of ZHANGTU_PORT.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const dist = resolve(here, 'dist');

/** The oldest browser that the office runs in. */
export const FLOOR = 'chrome94';

const CODINGS: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = dist }) {
    const files = (await readdir(dir, { recursive: true })).filter((name) => /\.(js|css|html|svg)$/.test(name));
    await Promise.all(
      files.map(async (name) => {
        const bytes = await readFile(join(dir, name));
        for (const [ending, code] of Object.entries(CODINGS)) await writeFile(join(dir, `${name}.${ending}`), await code(bytes));
      }),
    );
  },
};

export default defineConfig({
  root: here,
  base: '/',
  // elements are made by app/typeset: what they say is set with the marks of print
  plugins: [react({ jsxImportSource: '#typeset' }), compressed],
  build: {
    outDir: dist,
    emptyOutDir: true,
    // what the offices have: docs/decisions/0012-old-browsers.md
    target: FLOOR,
    cssTarget: FLOOR,
    // The layout worker is one file of 1.6 MB, fetched only when a picture is drawn.
    chunkSizeWarningLimit: 1000,
  },
  server: {
    // The host stays as the browser named it: the server turns away writes whose origin is another.
    proxy: { '/api': { target: `http://127.0.0.1:${process.env.ZHANGTU_PORT ?? '8080'}`, changeOrigin: false } },
  },
});
