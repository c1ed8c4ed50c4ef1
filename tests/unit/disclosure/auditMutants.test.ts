import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import type { Solver } from '../../../src-shared/disclosure/solver.ts';
import { runMutants } from '../../support/mutants.ts';
import { makeByAudit } from '../../support/reportMaker.ts';

describe('one true thing more in a safe report', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadHighsSolver();
  });

  test.each([1, 2, 3, 4])(
    'makes the audit fail, unless it gives nothing away: reports from seed %d',
    (seed) => {
      const count = runMutants(makeByAudit, solver, { seed, wanted: 260 });
      console.log(`${count.killed} mutants of ${count.reports} reports rejected, ${count.harmless} harmless`);
      expect(count.killed).toBeGreaterThan(150);
    },
  );
});
