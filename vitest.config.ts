import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{kernel,law,reading,writing,store,server,web,cli,test}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
  },
});
