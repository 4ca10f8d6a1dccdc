import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{kernel,law,reading,writing,store,server,web,cli,test}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // a worker for each core: half of the tests wait for a database or a browser
    maxWorkers: availableParallelism(),
  },
});
