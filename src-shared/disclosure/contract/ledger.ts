import type { PublishedReport } from '../../domain/publishedReport.ts';
import type { CodedCase, Scope } from './codedCase.ts';
import type { TableSpec } from './tableSpec.ts';

/** What can be attacked of a report: its tables, and what its document states of them. */
export type ReleasedReport = Pick<PublishedReport, 'tables' | 'statements'>;

/** An output that left for the organisation: what it printed, and the cases as they were counted then. */
export interface LedgerEntry {
  id: string;
  scope: Scope;
  published: ReleasedReport;
  cases: readonly CodedCase[];
  specs: readonly TableSpec[];
}
