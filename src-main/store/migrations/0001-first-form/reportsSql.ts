/** Reports and their drafts, and what the archive keeps for itself. */
export const reportsSql = `
  -- A report as it left, with its words, what it counted and its secret draw.
  CREATE TABLE reports (
    id                TEXT PRIMARY KEY,
    organisation_id   TEXT NOT NULL REFERENCES organisations (id),
    organisation_name TEXT NOT NULL,
    period_from       TEXT NOT NULL,
    period_to         TEXT NOT NULL CHECK (period_to >= period_from),
    departments       TEXT NOT NULL CHECK (json_valid(departments)),
    threshold         INTEGER NOT NULL,
    exported_at       TEXT NOT NULL,
    published         TEXT NOT NULL CHECK (json_valid(published)),
    pdf_sha256        TEXT NOT NULL,
    content           TEXT NOT NULL CHECK (json_valid(content)),
    choices           TEXT NOT NULL CHECK (json_valid(choices)),
    counted           TEXT NOT NULL CHECK (json_valid(counted)),
    control           TEXT NOT NULL CHECK (json_valid(control)),
    accepted          TEXT NOT NULL CHECK (json_valid(accepted)),
    seed              TEXT NOT NULL
  ) STRICT;

  CREATE TABLE report_drafts (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    period_from     TEXT NOT NULL,
    period_to       TEXT NOT NULL CHECK (period_to >= period_from),
    departments     TEXT NOT NULL CHECK (json_valid(departments)),
    content         TEXT NOT NULL CHECK (json_valid(content)),
    choices         TEXT NOT NULL CHECK (json_valid(choices)),
    accepted        TEXT NOT NULL CHECK (json_valid(accepted)),
    -- Chosen once, so that looking again shows the same report: another draw would give a second look.
    seed            TEXT NOT NULL,
    saved_at        TEXT NOT NULL,
    UNIQUE (organisation_id, period_from, period_to, departments)
  ) STRICT;

  -- Forms that were being filled in when the archive locked.
  CREATE TABLE form_drafts (
    form    TEXT PRIMARY KEY,
    content TEXT NOT NULL CHECK (json_valid(content))
  ) STRICT, WITHOUT ROWID;

  -- How the headings and values of a counsellor's own list map to ours, by its headings.
  CREATE TABLE import_mappings (
    headings TEXT PRIMARY KEY,
    mapping  TEXT NOT NULL CHECK (json_valid(mapping))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE security_log (
    number INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    event  TEXT NOT NULL,
    count  INTEGER NOT NULL
  ) STRICT;
`;
