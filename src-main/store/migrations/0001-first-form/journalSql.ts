/** The journal of a case: entries with their earlier texts, and what is being typed. */
export const journalSql = `
  -- An entry is a note, a contact or a decision of the reporter; what was removed stays until the archive locks. The row
  -- number is named, since VACUUM keeps only named ones and the index refers to it.
  CREATE TABLE entries (
    number      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL CHECK (kind IN ('note', 'contact', 'decision')),
    occurred_on TEXT NOT NULL,
    occurred_at TEXT,
    means       TEXT,
    minutes     INTEGER CHECK (minutes >= 0),
    with_whom   TEXT NOT NULL,
    decision    TEXT,
    text        TEXT NOT NULL CHECK (length(text) > 0),
    written_at  TEXT NOT NULL,
    removed_at  TEXT
  ) STRICT;
  CREATE INDEX entries_by_case ON entries (case_id, occurred_on, number);
  CREATE INDEX entries_removed_by_case ON entries (case_id) WHERE removed_at IS NOT NULL;

  CREATE TABLE entry_versions (
    entry_id    TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL CHECK (version > 0),
    kind        TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    occurred_at TEXT,
    means       TEXT,
    minutes     INTEGER,
    with_whom   TEXT NOT NULL,
    decision    TEXT,
    text        TEXT NOT NULL,
    written_at  TEXT NOT NULL,
    PRIMARY KEY (entry_id, version)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE drafts (
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    entry_id    TEXT NOT NULL DEFAULT '',
    kind        TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    occurred_at TEXT,
    means       TEXT,
    minutes     INTEGER,
    with_whom   TEXT NOT NULL,
    decision    TEXT,
    text        TEXT NOT NULL,
    PRIMARY KEY (case_id, entry_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER last_entry_of_added AFTER INSERT ON entries BEGIN
    UPDATE cases SET last_entry_on = max(coalesce(last_entry_on, ''), new.occurred_on) WHERE id = new.case_id;
  END;
  CREATE TRIGGER last_entry_of_changed AFTER UPDATE OF occurred_on, removed_at ON entries BEGIN
    UPDATE cases SET last_entry_on =
      (SELECT max(occurred_on) FROM entries WHERE case_id = new.case_id AND removed_at IS NULL)
    WHERE id = new.case_id;
  END;
  CREATE TRIGGER last_entry_of_deleted AFTER DELETE ON entries BEGIN
    UPDATE cases SET last_entry_on =
      (SELECT max(occurred_on) FROM entries WHERE case_id = old.case_id AND removed_at IS NULL)
    WHERE id = old.case_id;
  END;
`;
