import { defineConfig } from 'vitest/config';
import { TEST_PATIENCE, WAIT_PATIENCE } from './tests/support/patience.ts';

/** One kind of tests: its folder, and when its turn comes. */
function kind(name: string, options: { turn: number; oneByOne?: boolean }) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      fileParallelism: options.oneByOne !== true,
      sequence: { groupOrder: options.turn },
    },
  };
}

export default defineConfig({
  test: {
    environment: 'node',
    // Native modules and locked memory want a process, not a thread.
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
    testTimeout: TEST_PATIENCE,
    hookTimeout: TEST_PATIENCE,
    expect: { poll: { timeout: WAIT_PATIENCE } },
    projects: [
      kind('unit', { turn: 0 }),
      kind('integration', { turn: 0 }),
      kind('e2e', { turn: 1, oneByOne: true }),
      // Real figures, power cuts, mutants, long enumerations: `npm run test:slow`.
      kind('slow', { turn: 2 }),
      // Needs a compiler: `npm run test:referee` installs it first and asks for it by name.
      kind('referee', { turn: 3, oneByOne: true }),
    ],
  },
});
