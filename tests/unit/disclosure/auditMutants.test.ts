import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { runMutants } from '../../support/mutants.ts';
import { outcomeOf, publishedOf, randomRealTask } from '../../support/realReports.ts';

const solver = await loadHighsSolver();

test('of two small reports, one hidden cell revealed or one true number more makes the audit fail unless it gives nothing away', () => {
  const { killed } = runMutants({
    draw: (random) => randomRealTask(random, solver, { cases: [14, 30], threshold: 3, tables: 2 }),
    make: (task) => publishedOf(task, outcomeOf(task)),
    seed: 1,
    wanted: 40,
    perReport: 20,
  });
  expect(killed).toBeGreaterThan(10);
});
