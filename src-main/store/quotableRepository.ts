import type { Database } from 'better-sqlite3-multiple-ciphers';

const ofCases = `
  SELECT aftercare_agreed AS text FROM cases WHERE cases.id IN (SELECT id FROM chosen)
  UNION ALL SELECT note FROM case_identities WHERE case_id IN (SELECT id FROM chosen)
  UNION ALL SELECT known_note FROM case_identities WHERE case_id IN (SELECT id FROM chosen)
  UNION ALL SELECT call_when FROM case_identities WHERE case_id IN (SELECT id FROM chosen)
  UNION ALL SELECT text FROM appointments WHERE case_id IN (SELECT id FROM chosen)
  UNION ALL SELECT authority FROM whistleblower_clocks WHERE case_id IN (SELECT id FROM chosen)
`;

/** Texts outside the journal that were typed about somebody: what leaves may not quote them unseen. */
export function createQuotableRepository(db: Database) {
  const ofCase = db
    .prepare<[string], string>(`
      WITH chosen AS (SELECT ? AS id), texts AS (${ofCases}) SELECT text FROM texts WHERE text <> ''
    `)
    .pluck();
  const ofOrganisation = db
    .prepare<{ organisationId: string; from: string; to: string }, string>(`
      WITH
        chosen AS (
          SELECT id FROM cases WHERE organisation_id = :organisationId AND opened_on BETWEEN :from AND :to
        ),
        texts AS (
          ${ofCases}
          UNION ALL SELECT heard FROM signals WHERE organisation_id = :organisationId
          UNION ALL SELECT done FROM signals WHERE organisation_id = :organisationId
          UNION ALL SELECT asked FROM inquiries
        )
      SELECT text FROM texts WHERE text <> ''
    `)
    .pluck();

  return {
    ofCase: (caseId: string): string[] => ofCase.all(caseId),
    /** Of the cases that were opened in a period, of the signals of the organisation, and of every inquiry. */
    ofOrganisation: ({
      organisationId,
      from,
      to,
    }: {
      organisationId: string;
      from: string;
      to: string;
    }): string[] => ofOrganisation.all({ organisationId, from, to }),
  };
}
