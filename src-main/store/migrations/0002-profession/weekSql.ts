/** The counsellor's week: appointments, requests that are no case yet, and signals. */
export const weekSql = `
  -- A request that is no case yet. It names somebody, so it goes as a whole: into a case, or away.
  CREATE TABLE inquiries (
    id              TEXT PRIMARY KEY,
    received_on     TEXT NOT NULL,
    received_at     TEXT,
    channel         TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisations (id),
    name            TEXT NOT NULL,
    contact         TEXT NOT NULL,
    contact_at      TEXT CHECK (contact_at IN ('private', 'work')),
    call_when       TEXT NOT NULL,
    voicemail       TEXT CHECK (voicemail IN ('allowed', 'not_allowed')),
    code_name       TEXT NOT NULL,
    asked           TEXT NOT NULL,
    answer_by       TEXT NOT NULL CHECK (answer_by >= received_on),
    answered_on     TEXT CHECK (answered_on >= received_on)
  ) STRICT;
  CREATE INDEX inquiries_by_answer ON inquiries (answered_on, answer_by);

  CREATE TABLE appointments (
    id            TEXT PRIMARY KEY,
    case_id       TEXT REFERENCES cases (id) ON DELETE CASCADE,
    inquiry_id    TEXT REFERENCES inquiries (id) ON DELETE CASCADE,
    on_day        TEXT NOT NULL,
    at            TEXT NOT NULL,
    minutes       INTEGER NOT NULL CHECK (minutes > 0),
    place         TEXT NOT NULL,
    text          TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('planned', 'kept', 'no_show', 'cancelled')),
    moved_from_on TEXT,
    moved_from_at TEXT,
    moved_by      TEXT,
    CHECK (case_id IS NULL OR inquiry_id IS NULL),
    CHECK (case_id IS NOT NULL OR inquiry_id IS NOT NULL OR length(text) > 0),
    CHECK ((moved_from_on IS NULL) = (moved_from_at IS NULL) AND (moved_from_on IS NULL) = (moved_by IS NULL))
  ) STRICT;
  CREATE INDEX appointments_by_day ON appointments (on_day, at);
  CREATE INDEX appointments_by_case ON appointments (case_id, on_day);
  CREATE INDEX appointments_by_inquiry ON appointments (inquiry_id);

  CREATE TABLE signals (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    department_id   TEXT REFERENCES departments (id),
    heard_on        TEXT NOT NULL,
    source          TEXT NOT NULL,
    themes          TEXT NOT NULL CHECK (json_valid(themes)),
    heard           TEXT NOT NULL CHECK (length(heard) > 0),
    done            TEXT NOT NULL
  ) STRICT;
  CREATE INDEX signals_by_organisation ON signals (organisation_id, heard_on);

  -- A week can leave too. A CHECK is changed by a table of its own that takes every row over, in their order.
  CREATE TABLE outgoing_log_next (
    id         TEXT PRIMARY KEY,
    at         TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (
      kind IN ('document', 'case_pdf', 'brief', 'everything', 'report', 'summary', 'slides', 'control', 'week')
    ),
    case_id    TEXT REFERENCES cases (id) ON DELETE SET NULL,
    path       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    cleans_up  INTEGER NOT NULL CHECK (cleans_up IN (0, 1)),
    removed_at TEXT
  ) STRICT;
  INSERT INTO outgoing_log_next
    SELECT id, at, kind, case_id, path, sha256, cleans_up, removed_at FROM outgoing_log ORDER BY rowid;
  DROP TABLE outgoing_log;
  ALTER TABLE outgoing_log_next RENAME TO outgoing_log;
`;
