import type { CodedCase, Scope } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/contract/ledger.ts';
import type { Solver } from '../../src-shared/disclosure/contract/solver.ts';
import type { DimensionSpec, TableSpec } from '../../src-shared/disclosure/contract/tableSpec.ts';
import type { Chance } from '../../src-shared/disclosure/protect/chance.ts';
import { SUPPRESSED_BY_CHANCE } from '../../src-shared/disclosure/protect/chance.ts';
import type { ProtectOptions } from '../../src-shared/disclosure/protect/options.ts';
import type { ProtectedTable } from '../../src-shared/disclosure/protect/protectedTable.ts';
import { toPublishedTables } from '../../src-shared/report/toPublishedTables.ts';

/** A dimension with so many classes of one code each: `a0`, `a1` and so on for dimension `a`. */
export function dimension(
  id: string,
  size: number,
  more: Partial<Pick<DimensionSpec, 'multi' | 'knownClasses'>> = {},
): DimensionSpec {
  const codes = Array.from({ length: size }, (_, index) => `${id}${index}`);
  return {
    id,
    multi: false,
    structuralZeros: [],
    knownClasses: [],
    classes: codes.map((code) => ({ id: code, label: code, members: [code] })),
    ...more,
  };
}

export function tableOf(...dimensions: readonly DimensionSpec[]): TableSpec {
  const id = dimensions.map((one) => one.id).join('_');
  return { id, title: id, population: 'alle meldingen', dimensions };
}

export const year: Scope = { from: '2025-01-01', to: '2025-12-31', departments: null };

/** Cases with these codes, each of a reporter and an accused of its own. */
export function casesWith(codes: readonly CodedCase['codes'][], more: Partial<CodedCase> = {}): CodedCase[] {
  return codes.map((own, index) => ({
    id: `case${index}`,
    openedOn: '2025-03-01',
    departmentId: null,
    codes: own,
    reporters: [],
    accused: [],
    contacts: 1,
    ...more,
  }));
}

export function optionsFor(
  solver: Solver,
  chance: Chance,
  more: Partial<ProtectOptions> = {},
): ProtectOptions {
  return { scope: year, threshold: 3, chance, solver, ...more };
}

/** Draws that hide just the cells that come up as true, in the order in which protect asks. */
export function chanceThatHides(hides: readonly boolean[]): Chance {
  let drawn = 0;
  return {
    next() {
      const cell = drawn >> 1;
      const isWeight = drawn % 2 === 1;
      drawn++;
      return isWeight || !hides[cell] ? 0.5 : SUPPRESSED_BY_CHANCE / 2;
    },
  };
}

export function entryOf(
  id: string,
  scope: Scope,
  specs: readonly TableSpec[],
  { tables, cases }: { tables: readonly ProtectedTable[]; cases: readonly CodedCase[] },
): LedgerEntry {
  const period = { from: scope.from, to: scope.to };
  const published = {
    schema: 1 as const,
    organisation: 'Voorbeeld',
    period,
    threshold: 3,
    rule: 'regel',
    tables: toPublishedTables(tables, specs),
    withheld: [],
    statements: [],
    earlierReports: [],
  };
  return { id, scope, published, cases, specs };
}
