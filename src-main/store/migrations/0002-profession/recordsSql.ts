/**
 * The party of a contact, as far as the words in which it was noted tell: left empty, or with the reporter by that word
 * or by name, it was the reporter.
 * @param caseId the column with the id of the case.
 */
const partyOfWords = (caseId: string): string => `
  CASE
    WHEN trim(with_whom) = '' THEN 'reporter'
    WHEN lower(trim(with_whom)) GLOB 'melder' OR lower(trim(with_whom)) GLOB 'melder[^a-z]*' THEN 'reporter'
    WHEN lower(trim(with_whom)) GLOB 'de melder' OR lower(trim(with_whom)) GLOB 'de melder[^a-z]*' THEN 'reporter'
    WHEN lower(trim(with_whom)) GLOB 'met melder' OR lower(trim(with_whom)) GLOB 'met melder[^a-z]*' THEN 'reporter'
    WHEN lower(trim(with_whom)) GLOB 'met de melder' OR lower(trim(with_whom)) GLOB 'met de melder[^a-z]*' THEN 'reporter'
    WHEN EXISTS (
      SELECT 1 FROM case_identities
      WHERE case_identities.case_id = ${caseId} AND role = 'reporter'
        AND name <> '' AND lower(trim(name)) = lower(trim(with_whom))
    ) THEN 'reporter'
    ELSE 'other'
  END
`;

/** What is noted beside the journal of a case, and whom a contact was with. */
export const recordsSql = `
  -- The content of a kind is held to its schema by the app; what was removed stays until the archive locks.
  CREATE TABLE case_records (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    content    TEXT NOT NULL CHECK (json_valid(content)),
    noted_at   TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  CREATE INDEX case_records_by_case ON case_records (case_id, kind);
  CREATE INDEX case_records_removed ON case_records (case_id) WHERE removed_at IS NOT NULL;

  -- Only a contact has a party. The consent is a record of the same case, by which the counsellor spoke with that party.
  ALTER TABLE entries ADD COLUMN party TEXT;
  ALTER TABLE entries ADD COLUMN consent_id TEXT REFERENCES case_records (id) ON DELETE SET NULL;
  CREATE INDEX entries_by_consent ON entries (consent_id) WHERE consent_id IS NOT NULL;

  -- An earlier text and a draft keep what they said, also of a consent that has gone.
  ALTER TABLE entry_versions ADD COLUMN party TEXT;
  ALTER TABLE entry_versions ADD COLUMN consent_id TEXT;
  ALTER TABLE drafts ADD COLUMN party TEXT;
  ALTER TABLE drafts ADD COLUMN consent_id TEXT;

  UPDATE entries SET party = ${partyOfWords('entries.case_id')} WHERE kind = 'contact';
  UPDATE entry_versions SET party = ${partyOfWords(
    '(SELECT entries.case_id FROM entries WHERE entries.id = entry_versions.entry_id)',
  )} WHERE kind = 'contact';
  UPDATE drafts SET party = ${partyOfWords('drafts.case_id')} WHERE kind = 'contact';
`;
