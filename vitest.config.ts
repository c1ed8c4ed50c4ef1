import { defineConfig } from 'vitest/config';

/** Argon2id at full cost, real files and a real browser are slow on a small machine; no promise depends on these numbers. */
const seconds = 1000;

/** One kind of tests: its folder, how long one may take, and when its turn comes. */
function kind(name: string, options: { timeout: number; turn: number; oneByOne?: boolean }) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      testTimeout: options.timeout,
      hookTimeout: options.timeout,
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
    projects: [
      kind('unit', { timeout: 60 * seconds, turn: 0 }),
      kind('integration', { timeout: 120 * seconds, turn: 0 }),
      kind('e2e', { timeout: 180 * seconds, turn: 1, oneByOne: true }),
      // Needs a compiler: `npm run test:referee` installs it first and asks for it by name.
      kind('referee', { timeout: 180 * seconds, turn: 2, oneByOne: true }),
    ],
  },
});
