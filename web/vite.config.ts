/** Build of the office: `vite build web` → web/dist. In development /api goes to the server on the port of ZHANGTU_PORT. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: '/',
  plugins: [react()],
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The layout worker is one file of 1.6 MB, fetched only when a picture is drawn.
    chunkSizeWarningLimit: 1000,
  },
  server: {
    // The host stays as the browser named it: the server turns away writes whose origin is another.
    proxy: { '/api': { target: `http://127.0.0.1:${process.env.ZHANGTU_PORT ?? '8080'}`, changeOrigin: false } },
  },
});
