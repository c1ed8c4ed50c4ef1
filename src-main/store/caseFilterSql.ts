import type { CaseFilter } from '../../src-shared/domain/caseFilter.ts';

/** Whether a row of `cases` passes; the fields of a `CaseFilter` are its parameters. */
export const passesFilter = `
  CASE :status
    WHEN 'open' THEN closed_on IS NULL
    WHEN 'aftercare' THEN closed_on IS NULL AND aftercare_from IS NOT NULL
    WHEN 'closed' THEN closed_on IS NOT NULL
    WHEN 'draft' THEN id IN (SELECT case_id FROM drafts)
    ELSE 1
  END
  AND (:organisationId IS NULL OR organisation_id = :organisationId)
  AND (:theme IS NULL OR id IN (SELECT case_id FROM case_codes WHERE field = 'themes' AND code = :theme))
  AND (:remit IS NULL OR remit = :remit)
  AND (:openedFrom IS NULL OR opened_on >= :openedFrom)
  AND (:openedTo IS NULL OR opened_on <= :openedTo)
`;

/** A filter that every case passes. */
export function isUnfiltered({ status, ...others }: CaseFilter): boolean {
  return status === 'all' && Object.values(others).every((value) => value === null);
}

/** The fields of a filter alone, as parameters. */
export function filterParameters(filter: CaseFilter): CaseFilter {
  const { status, organisationId, theme, remit, openedFrom, openedTo } = filter;
  return { status, organisationId, theme, remit, openedFrom, openedTo };
}
