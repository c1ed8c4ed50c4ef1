import type { AuditedTarget } from '../../src-shared/disclosure/audit/auditResult.ts';
import { THIS } from '../../src-shared/disclosure/audit/strata.ts';
import type { ReportBody } from '../../src-shared/domain/publishedReport.ts';
import type { Deduction, ReportPreview } from '../../src-shared/ipc/reportChannels.ts';
import type { JobOutcome } from '../../src-shared/report/decideReport.ts';
import { reportBodyOf } from './reportBody.ts';
import type { ReportInput } from './reportInput.ts';
import type { Prepared } from './reportJobs.ts';

/** What the counsellor gets to see of it before it leaves, some of it for her eyes alone. */
export function previewOf(input: ReportInput, { outcome, job }: Prepared): ReportPreview {
  if (outcome.kind === 'refused') return outcome;
  const published = reportBodyOf(input, outcome);
  if (outcome.kind === 'tooFew') {
    const control = { quantities: 0, witnesses: 0, hash: '' };
    return {
      kind: 'made',
      published,
      isTooSmall: true,
      withheld: [],
      fallback: null,
      countedAsBefore: 0,
      deductions: [],
      control,
    };
  }
  const before = new Map(job.cases.map((one) => [one.id, JSON.stringify(one.codes)]));
  return {
    kind: 'made',
    published,
    isTooSmall: false,
    withheld: outcome.withheld,
    fallback: outcome.fallback,
    countedAsBefore: outcome.cases.filter((one) => before.get(one.id) !== JSON.stringify(one.codes)).length,
    deductions: deductionsOf(outcome, published),
    control: outcome.control,
  };
}

function deductionsOf(
  { targets, why, asked }: Extract<JobOutcome, { kind: 'tables' }>,
  published: ReportBody,
): Deduction[] {
  return targets.flatMap(({ where, outsider, worst }): Deduction[] => {
    // The count of those without a code says the same once more.
    if (where.report !== THIS || Object.keys(where.without).length > 0) return [];
    const places = Object.entries(where.codes);
    const spec = asked.find(
      ({ dimensions }) =>
        dimensions.length === places.length && dimensions.every(({ id }) => where.codes[id] !== undefined),
    );
    const table = published.tables.find(({ id }) => id === spec?.id);
    if (!spec || !table) return [];
    const classes = places.map(([dimension, [code = '']]) =>
      spec.dimensions
        .find(({ id }) => id === dimension)
        ?.classes.find(({ members }) => members.includes(code)),
    );
    const reason = classes.length === 1 ? why[spec.id]?.[classes[0]?.id ?? ''] : undefined;
    return [
      {
        table: spec.title,
        label: classes.map((one) => one?.label ?? '').join(', '),
        outsider: boundsOf(outsider),
        best: { ...boundsOf(worst.interval), reader: readerOf(worst) },
        reason: reason ?? null,
      },
    ];
  });
}

function boundsOf([low, high]: readonly [number, number]): { low: number; high: number } {
  return { low, high };
}

/** The best informed reader; who knows by which rule a report is refused has nothing beside it. */
function readerOf({ attacker: { kind } }: AuditedTarget['worst']): Deduction['best']['reader'] {
  return kind === 'algorithmAware' ? 'outsider' : kind;
}
