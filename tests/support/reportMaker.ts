import { createHash } from 'node:crypto';
import { type AuditInput, audit } from '../../src-shared/disclosure/audit/audit.ts';
import { type CodedCase, isInScope, type Scope } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/contract/ledger.ts';
import type { Solver } from '../../src-shared/disclosure/contract/solver.ts';
import type { DimensionSpec, TableSpec } from '../../src-shared/disclosure/contract/tableSpec.ts';
import type { PublishedReport, PublishedTable } from '../../src-shared/domain/publishedReport.ts';

export interface ReportTask {
  cases: readonly CodedCase[];
  scope: Scope;
  specs: readonly TableSpec[];
  ledger: readonly LedgerEntry[];
  threshold: number;
  solver: Solver;
}

/** Makes a report of the cases in scope that prints safe things only, or none if there are none. */
export type ReportMaker = (task: ReportTask) => PublishedReport;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export const wholeYear: Scope = { from: '2025-01-01', to: '2025-12-31', departments: null };

export function dimension(
  id: string,
  codes: readonly string[],
  options: Partial<DimensionSpec> = {},
): DimensionSpec {
  const classes = codes.map((code) => ({ id: code, label: code, members: [code] }));
  return { id, multi: false, classes, structuralZeros: [], knownClasses: [], ...options };
}

export function tableSpec(...dimensions: DimensionSpec[]): TableSpec {
  const id = dimensions.map((one) => one.id).join('-');
  return { id, title: id, population: 'all', dimensions };
}

/** A case behind which nobody else stands. */
export function caseOf(id: string, codes: CodedCase['codes'], rest: Partial<CodedCase> = {}): CodedCase {
  return {
    id,
    openedOn: '2025-03-01',
    departmentId: null,
    codes,
    reporters: [],
    accused: [],
    contacts: 1,
    ...rest,
  };
}

const countOf = (cases: readonly CodedCase[], at: readonly (readonly [string, readonly string[]])[]) =>
  cases.filter((one) => at.every(([id, members]) => members.some((code) => one.codes[id]?.includes(code))))
    .length;

/** A one-way table that prints all classes but the hidden ones, which stand together; null if none is left. */
export function oneWayTable(
  spec: TableSpec,
  cases: readonly CodedCase[],
  hidden: ReadonlySet<string>,
): PublishedTable | null {
  const [own] = spec.dimensions;
  if (own === undefined) return null;
  const shown = own.classes.filter((one) => !hidden.has(one.id));
  const rest = own.classes.filter((one) => hidden.has(one.id)).flatMap((one) => one.members);
  if (shown.length === 0) return null;
  const merged = rest.length === 0 ? [] : [{ id: 'merged', label: 'merged', members: rest }];
  return {
    id: spec.id,
    title: spec.title,
    unit: own.multi ? 'mentions' : 'cases',
    population: spec.population,
    dimensions: [
      { id: own.id, multi: own.multi, classes: [...shown, ...merged].map(toPublished), structuralZeros: [] },
    ],
    cells: [...shown, ...merged].map((one) => {
      const isHidden = own.multi && one.id === 'merged';
      return {
        at: { [own.id]: one.id },
        status: isHidden ? 'hidden' : 'shown',
        value: isHidden ? null : countOf(cases, [[own.id, one.members]]),
      } as const;
    }),
    total: own.multi ? null : cases.length,
  };
}

const toPublished = ({ id, label, members }: { id: string; label: string; members: readonly string[] }) => ({
  id,
  label,
  members: [...members],
});

export const cellKey = (at: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(at).sort());

/** A table of two dimensions over the classes of their own tables, all margins printed. */
export function twoWayTable(
  spec: TableSpec,
  cases: readonly CodedCase[],
  [rows, columns]: readonly [PublishedTable, PublishedTable],
  hidden: ReadonlySet<string>,
): PublishedTable {
  const dimensions = [rows, columns].flatMap((table) =>
    table.dimensions.map((one) => ({
      ...one,
      classes: one.classes.filter((each) => !(one.multi && each.id === 'merged')),
    })),
  );
  const [a, b] = dimensions;
  if (a === undefined || b === undefined) throw new Error('not two dimensions');
  const margins = dimensions.flatMap((one) =>
    one.classes.map((each) => ({
      at: { [one.id]: each.id },
      status: 'shown' as const,
      value: countOf(cases, [[one.id, each.members]]),
    })),
  );
  const inner = a.classes.flatMap((row) =>
    b.classes.map((column) => {
      const at = { [a.id]: row.id, [b.id]: column.id };
      const value = countOf(cases, [
        [a.id, row.members],
        [b.id, column.members],
      ]);
      return hidden.has(cellKey(at))
        ? { at, status: 'hidden' as const, value: null }
        : { at, status: 'shown' as const, value };
    }),
  );
  return {
    id: spec.id,
    title: spec.title,
    unit: 'cases',
    population: spec.population,
    dimensions,
    cells: [...margins, ...inner],
    total: cases.length,
  };
}

export function totalTable(cases: readonly CodedCase[]): PublishedTable {
  return {
    id: 'total',
    title: 'total',
    unit: 'cases',
    population: 'all',
    dimensions: [],
    cells: [],
    total: cases.length,
  };
}

export function reportOf(
  tables: readonly PublishedTable[],
  { scope = wholeYear, threshold = 5 }: { scope?: Scope; threshold?: number } = {},
): PublishedReport {
  const { from, to } = scope;
  return {
    schema: 1,
    organisation: 'X',
    author: '',
    addressee: '',
    period: { from, to },
    threshold,
    rule: 'rule',
    tables: [...tables],
    statements: [],
    withheld: [],
    earlierReports: [],
  };
}

/** What the audit asks for beside the report itself. */
export function auditTask(
  task: ReportTask,
  published: PublishedReport,
  rest: Partial<AuditInput> = {},
): AuditInput {
  const counted = countedCases(task);
  return { headcounts: {}, ...task, cases: counted, published, statements: [], hash: sha256, ...rest };
}

/** The cases of a task, those that an earlier report counted as it counted them. */
export function countedCases({ cases, scope, ledger }: ReportTask): CodedCase[] {
  const before = new Map(ledger.flatMap((entry) => entry.cases.map((one) => [one.id, one] as const)));
  return cases.filter((one) => isInScope(scope, one)).map((one) => before.get(one.id) ?? one);
}

/** A maker without any method: hides the smallest count that is left, until the audit has nothing against it. */
export const makeByAudit: ReportMaker = (task) => {
  const counted = countedCases(task);
  const { scope, threshold } = task;
  const isFine = (tables: readonly PublishedTable[]) =>
    audit(auditTask(task, reportOf(tables, { scope, threshold }), { stopsAtFirst: true })).ok;
  let kept: PublishedTable[] = [totalTable(counted)];
  if (!isFine(kept)) return reportOf([], { scope, threshold });

  /** Adds the table with the fewest hidden cells, in this order and from `least` on, or none. */
  function tryTable(
    order: readonly string[],
    least: number,
    make: (hidden: ReadonlySet<string>) => PublishedTable | null,
  ): void {
    for (let hidden = least; hidden <= order.length; hidden++) {
      const table = make(new Set(order.slice(0, hidden)));
      if (table === null) return;
      if (isFine([...kept, table])) {
        kept = [...kept, table];
        return;
      }
    }
  }

  for (const spec of task.specs.filter((one) => one.dimensions.length === 1)) {
    const all = oneWayTable(spec, counted, new Set());
    const order = [...(all?.cells ?? [])].sort((x, y) => (x.value ?? 0) - (y.value ?? 0));
    const id = spec.dimensions[0]?.id ?? '';
    tryTable(
      order.map((cell) => cell.at[id] ?? ''),
      0,
      (hidden) => oneWayTable(spec, counted, hidden),
    );
  }
  for (const spec of task.specs.filter((one) => one.dimensions.length === 2)) {
    const [a, b] = spec.dimensions.map((one) =>
      kept.find((t) => t.dimensions.length === 1 && t.dimensions[0]?.id === one.id),
    );
    if (a === undefined || b === undefined) continue;
    const isInner = (cell: PublishedTable['cells'][number]) => Object.keys(cell.at).length === 2;
    const inner = twoWayTable(spec, counted, [a, b], new Set()).cells.filter(isInner);
    const sorted = inner.sort((x, y) => (x.value ?? 0) - (y.value ?? 0));
    const order = sorted.map((cell) => cellKey(cell.at));
    const primary = sorted.filter((cell) => (cell.value ?? 0) < threshold).length;
    tryTable(order.slice(0, -1), primary, (hidden) => twoWayTable(spec, counted, [a, b], hidden));
  }
  return reportOf(kept, { scope, threshold });
};
