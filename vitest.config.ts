import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take longest, the longest first: begun last they would be waited for by one core while the others rest. */
const LONG = [
  'test/days',
  'test/scenarios.store',
  'test/demo-year',
  'test/office',
  'test/systems',
  'server/routes/admin',
  'test/annual',
  'test/papers',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const i = LONG.findIndex((name) => moduleId.includes(`/${name}.`));
      return i < 0 ? LONG.length : i;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['{kernel,law,reading,writing,store,server,web,cli,test}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // a worker for each core: half of the tests wait for a database or a browser
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
  },
});
