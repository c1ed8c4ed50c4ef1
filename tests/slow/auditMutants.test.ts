import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../src-main/report/highsSolver.ts';
import { runMutants } from '../support/mutants.ts';
import { outcomeOf, publishedOf, randomRealTask } from '../support/realReports.ts';

const solver = await loadHighsSolver();

test.each([
  { seed: 1, threshold: 3 },
  { seed: 2, threshold: 5 },
  { seed: 3, threshold: 4 },
])(
  'one hidden cell revealed, or one true number, percentage, average, bar or sentence more, makes the audit fail unless it gives nothing away: seed $seed',
  ({ seed, threshold }) => {
    const count = runMutants({
      draw: (random) => randomRealTask(random, solver, { cases: [14, 60], threshold, tables: 3 }),
      make: (task) => publishedOf(task, outcomeOf(task)),
      seed,
      wanted: 350,
      perReport: 40,
    });
    console.log(
      `${count.killed} mutants of ${count.reports} reports rejected, ${count.harmless} harmless, ${count.twoWay} with a two-way table`,
    );
    expect(count.killed).toBeGreaterThan(100);
  },
);
