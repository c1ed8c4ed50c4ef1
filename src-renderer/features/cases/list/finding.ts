import type { CaseFilterInput, CaseOrder } from '../../../../src-shared/domain/caseFilter.ts';
import type { CaseFields } from '../../../../src-shared/domain/caseRecord.ts';
import type { ThemeRef } from '../../../../src-shared/domain/theme.ts';

/** How many hits in entries are shown before more are asked for. */
export const FIRST_HITS = 50;

/** What the counsellor opened from the list or from a search, to come back to. */
export interface Left {
  /** Of the entry for a hit, of the case otherwise. */
  id: string;
  /** The place of the case in the list. */
  index: number;
  /** How far the screen was scrolled, in pixels. */
  scroll: number;
}

/** What the counsellor looks for among the cases. It stays while the app is open, and in its memory only. */
export interface Finding {
  text: string;
  status: 'open' | 'aftercare' | 'closed' | 'all';
  /** The choice that was made before a search widened it to all. */
  statusBefore: Finding['status'];
  organisationId: string | null;
  theme: ThemeRef | null;
  remit: CaseFields['remit'] | null;
  /** A year, or the days below; null for all. */
  period: string | null;
  openedFrom: string | null;
  openedTo: string | null;
  order: CaseOrder;
  hits: number;
  left: Left | null;
}

/** The `period` of somebody who fills in the days. */
export const OWN_DAYS = 'days';

const noFilters = {
  organisationId: null,
  theme: null,
  remit: null,
  period: null,
  openedFrom: null,
  openedTo: null,
};

export const startFinding: Finding = {
  text: '',
  status: 'open',
  statusBefore: 'open',
  ...noFilters,
  order: 'opened_newest',
  hits: FIRST_HITS,
  left: null,
};

/** Whether the typed text asks for a search; spaces alone do not. */
export function isSearching(text: string): boolean {
  return text.trim() !== '';
}

/** A search looks in all cases until a choice is made, and hands back the choice that stood before it. */
export function withText(finding: Finding, text: string): Finding {
  const [was, is] = [isSearching(finding.text), isSearching(text)];
  const former = { ...finding, text, hits: FIRST_HITS };
  if (is && !was) return { ...former, status: 'all', statusBefore: finding.status };
  if (was && !is) return { ...former, status: finding.statusBefore };
  return former;
}

export function withPeriod(finding: Finding, period: string | null): Finding {
  if (period === OWN_DAYS) return { ...finding, period };
  const [openedFrom, openedTo] = period === null ? [null, null] : [`${period}-01-01`, `${period}-12-31`];
  return { ...finding, period, openedFrom, openedTo };
}

/** What main is asked for; what is null narrows nothing. */
export function filtersOf(finding: Finding): CaseFilterInput {
  const { status, organisationId, theme, remit, openedFrom, openedTo } = finding;
  return { status, organisationId, theme, remit, openedFrom, openedTo };
}

/** How many filters narrow the list, beside the choice of open or closed. */
export function filterCount({ organisationId, theme, remit, openedFrom, openedTo }: Finding): number {
  return [organisationId, theme, remit, openedFrom ?? openedTo].filter((value) => value !== null).length;
}

/** Whether the period ends before it begins, which main would refuse. */
export function isPeriodReversed({ openedFrom, openedTo }: Finding): boolean {
  return openedFrom !== null && openedTo !== null && openedTo < openedFrom;
}

export function withoutFilters(finding: Finding): Finding {
  return { ...finding, ...noFilters };
}
