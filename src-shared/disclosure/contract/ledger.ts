import type { PublishedReport } from '../../domain/publishedReport.ts';
import type { CodedCase, Scope } from './codedCase.ts';
import type { TableSpec } from './tableSpec.ts';

/** An output that left for the organisation: what it printed, and the cases as they were counted then. */
export interface LedgerEntry {
  id: string;
  scope: Scope;
  published: PublishedReport;
  cases: readonly CodedCase[];
  specs: readonly TableSpec[];
}
