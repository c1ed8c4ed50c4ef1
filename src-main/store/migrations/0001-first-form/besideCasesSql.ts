/** Parts of a case beside its journal, the directory of referrals, and the log of what left. */
export const besideCasesSql = `
  CREATE TABLE case_checklist (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    point   TEXT NOT NULL,
    done_on TEXT NOT NULL,
    PRIMARY KEY (case_id, point)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE whistleblower_clocks (
    case_id      TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    reported_on  TEXT NOT NULL,
    confirmed_on TEXT CHECK (confirmed_on >= reported_on),
    informed_on  TEXT CHECK (informed_on >= reported_on)
  ) STRICT;

  CREATE TABLE documents (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    name       TEXT NOT NULL CHECK (length(name) > 0),
    bytes      INTEGER NOT NULL CHECK (bytes >= 0),
    sha256     TEXT NOT NULL,
    added_on   TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  CREATE INDEX documents_by_case ON documents (case_id, added_on);
  CREATE TABLE document_contents (
    document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    content     BLOB NOT NULL
  ) STRICT;

  -- Everything that left the archive as a file.
  CREATE TABLE outgoing_log (
    id         TEXT PRIMARY KEY,
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (
      kind IN ('document', 'case_pdf', 'brief', 'everything', 'report', 'summary', 'slides', 'control')
    ),
    case_id    TEXT REFERENCES cases (id) ON DELETE SET NULL,
    path       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    cleans_up  INTEGER NOT NULL CHECK (cleans_up IN (0, 1)),
    removed_at TEXT
  ) STRICT;

  -- The brief for intervisie that is being written about a case, with the hits that the counsellor accepted.
  CREATE TABLE briefs (
    case_id  TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    text     TEXT NOT NULL,
    accepted TEXT NOT NULL CHECK (json_valid(accepted))
  ) STRICT;

  CREATE TABLE directory (
    id              TEXT PRIMARY KEY,
    -- The code of a national body that comes with the app; null for the counsellor's own.
    national        TEXT UNIQUE,
    kind            TEXT NOT NULL,
    name            TEXT NOT NULL CHECK (length(name) > 0),
    organisation_id TEXT REFERENCES organisations (id) ON DELETE CASCADE,
    person          TEXT NOT NULL,
    telephone       TEXT NOT NULL,
    email           TEXT NOT NULL,
    website         TEXT NOT NULL,
    note            TEXT NOT NULL,
    checked_on      TEXT
  ) STRICT;
  CREATE TABLE referrals (
    id           TEXT PRIMARY KEY,
    case_id      TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    directory_id TEXT REFERENCES directory (id) ON DELETE SET NULL,
    kind         TEXT NOT NULL,
    name         TEXT NOT NULL,
    referred_on  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    consent      TEXT NOT NULL,
    result       TEXT NOT NULL,
    result_on    TEXT
  ) STRICT;
  CREATE INDEX referrals_by_case ON referrals (case_id, referred_on);

  CREATE TABLE reminders (
    id            TEXT PRIMARY KEY,
    case_id       TEXT REFERENCES cases (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL CHECK (kind IN ('aftercare', 'reminder')),
    text          TEXT NOT NULL,
    due_on        TEXT NOT NULL,
    snoozed_until TEXT,
    repeats       TEXT NOT NULL,
    done_on       TEXT,
    done_note     TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX reminders_by_day ON reminders (done_on, due_on);
  CREATE INDEX reminders_by_case ON reminders (case_id, due_on);

  CREATE TABLE secrecy_considerations (
    id            TEXT PRIMARY KEY,
    case_id       TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    ground        TEXT NOT NULL,
    considered_on TEXT NOT NULL,
    answers       TEXT NOT NULL CHECK (json_valid(answers)),
    reasoning     TEXT NOT NULL,
    outcome       TEXT NOT NULL,
    written_at    TEXT NOT NULL
  ) STRICT;
  CREATE INDEX considerations_by_case ON secrecy_considerations (case_id, considered_on);
`;
