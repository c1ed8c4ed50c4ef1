/** How a reporter is reached safely, nazorg, and the counsellor's own independence. */
export const peopleSql = `
  -- Belong to the identifying layer. In nazorg: from that day on, until the case is closed.
  ALTER TABLE cases ADD COLUMN aftercare_wish TEXT;
  ALTER TABLE cases ADD COLUMN aftercare_from TEXT CHECK (aftercare_from >= opened_on);
  ALTER TABLE cases ADD COLUMN aftercare_agreed TEXT NOT NULL DEFAULT '';

  -- Null where it was not asked.
  ALTER TABLE case_identities ADD COLUMN contact_at TEXT CHECK (contact_at IN ('private', 'work'));
  ALTER TABLE case_identities ADD COLUMN voicemail TEXT CHECK (voicemail IN ('allowed', 'not_allowed'));
  ALTER TABLE case_identities ADD COLUMN call_when TEXT NOT NULL DEFAULT '';
  ALTER TABLE case_identities ADD COLUMN code_name TEXT NOT NULL DEFAULT '';
  -- The counsellor knows this person otherwise than from the case.
  ALTER TABLE case_identities ADD COLUMN is_known INTEGER NOT NULL DEFAULT 0 CHECK (is_known IN (0, 1));
  ALTER TABLE case_identities ADD COLUMN known_note TEXT NOT NULL DEFAULT '';

  -- A report to an authority alone has no day on which the employer got it. Every clock of before was the employer's.
  ALTER TABLE whistleblower_clocks RENAME TO employer_clocks;
  CREATE TABLE whistleblower_clocks (
    case_id      TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    reported_to  TEXT NOT NULL CHECK (reported_to IN ('employer', 'authority', 'both')),
    reported_on  TEXT CHECK ((reported_on IS NULL) = (reported_to = 'authority')),
    confirmed_on TEXT CHECK (reported_on IS NOT NULL OR confirmed_on IS NULL),
    informed_on  TEXT CHECK (reported_on IS NOT NULL OR informed_on IS NULL),
    authority    TEXT NOT NULL CHECK (reported_to <> 'employer' OR authority = ''),
    authority_on TEXT CHECK (reported_to <> 'employer' OR authority_on IS NULL),
    CHECK (confirmed_on >= reported_on),
    CHECK (informed_on >= reported_on)
  ) STRICT;
  INSERT INTO whistleblower_clocks
    SELECT case_id, 'employer', reported_on, confirmed_on, informed_on, '', NULL FROM employer_clocks;
  DROP TABLE employer_clocks;

  UPDATE directory SET kind = 'safe_home' WHERE national = 'safe_home' AND kind = 'other';
`;
