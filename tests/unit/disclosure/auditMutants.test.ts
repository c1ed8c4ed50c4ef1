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

  test('makes the audit fail, unless it gives nothing away', () => {
    const count = runMutants(makeByAudit, solver, 1000);
    console.log(`${count.killed} mutants of ${count.reports} reports rejected, ${count.harmless} harmless`);
    expect(count.killed).toBeGreaterThan(700);
  });
});
