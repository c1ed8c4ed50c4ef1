import type { Migration } from './migration.ts';

/**
 * The journal in full. What can point to a person (`case_identities`, the text of entries and referrals, documents,
 * considerations, briefs) stands apart from the coded core, so that the first can be destroyed and the second stays.
 */
export const addJournal: Migration = {
  version: 2,
  up: (db) =>
    db.exec(`
    -- The day on which a former employee left belongs to the identifying layer; the other two are kept by main.
    ALTER TABLE cases ADD COLUMN reporter_left_on TEXT;
    ALTER TABLE cases ADD COLUMN last_entry_on TEXT;
    ALTER TABLE cases ADD COLUMN identity_destroyed_on TEXT;
    UPDATE cases SET last_entry_on = (SELECT max(occurred_on) FROM entries WHERE case_id = cases.id);
    CREATE INDEX cases_by_opening ON cases (opened_on, code);
    CREATE INDEX cases_by_last_entry ON cases (last_entry_on, code);

    CREATE TABLE case_out_of_remit (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      subject TEXT NOT NULL,
      PRIMARY KEY (case_id, subject)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE own_themes (
      id              TEXT PRIMARY KEY,
      organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
      label           TEXT NOT NULL COLLATE NOCASE CHECK (length(label) > 0),
      theme_set       TEXT NOT NULL CHECK (theme_set IN ('conduct', 'integrity')),
      retired_on      TEXT,
      UNIQUE (organisation_id, label)
    ) STRICT;

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

    -- Identifying layer: who a person of a case is. The person itself stays a random number.
    CREATE TABLE case_identities (
      case_id   TEXT NOT NULL,
      person_id TEXT NOT NULL,
      role      TEXT NOT NULL,
      name      TEXT NOT NULL,
      function  TEXT NOT NULL,
      contact   TEXT NOT NULL,
      note      TEXT NOT NULL,
      PRIMARY KEY (case_id, person_id, role),
      FOREIGN KEY (case_id, person_id, role)
        REFERENCES case_persons (case_id, person_id, role) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- The words by which a case is found beside its entries: number, alias and names. Its row number is named, as that of entries.
    CREATE TABLE case_names (
      number  INTEGER PRIMARY KEY,
      case_id TEXT NOT NULL UNIQUE REFERENCES cases (id) ON DELETE CASCADE,
      names   TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE case_search USING fts5 (
      names, content = 'case_names', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER case_names_added AFTER INSERT ON case_names BEGIN
      INSERT INTO case_search (rowid, names) VALUES (new.number, new.names);
    END;
    CREATE TRIGGER case_names_removed AFTER DELETE ON case_names BEGIN
      INSERT INTO case_search (case_search, rowid, names) VALUES ('delete', old.number, old.names);
    END;
    CREATE TRIGGER case_names_changed AFTER UPDATE OF names ON case_names BEGIN
      INSERT INTO case_search (case_search, rowid, names) VALUES ('delete', old.number, old.names);
      INSERT INTO case_search (rowid, names) VALUES (new.number, new.names);
    END;
    INSERT INTO case_names (case_id, names) SELECT id, code || ' ' || alias FROM cases ORDER BY code;

    -- An entry is a note, a contact or a decision of the reporter; what was removed stays until the archive locks.
    ALTER TABLE entries ADD COLUMN kind TEXT NOT NULL DEFAULT 'note' CHECK (kind IN ('note', 'contact', 'decision'));
    ALTER TABLE entries ADD COLUMN occurred_at TEXT;
    ALTER TABLE entries ADD COLUMN means TEXT;
    ALTER TABLE entries ADD COLUMN minutes INTEGER CHECK (minutes >= 0);
    ALTER TABLE entries ADD COLUMN with_whom TEXT NOT NULL DEFAULT '';
    ALTER TABLE entries ADD COLUMN decision TEXT;
    ALTER TABLE entries ADD COLUMN removed_at TEXT;
    ALTER TABLE entry_versions ADD COLUMN kind TEXT NOT NULL DEFAULT 'note';
    ALTER TABLE entry_versions ADD COLUMN occurred_at TEXT;
    ALTER TABLE entry_versions ADD COLUMN means TEXT;
    ALTER TABLE entry_versions ADD COLUMN minutes INTEGER;
    ALTER TABLE entry_versions ADD COLUMN with_whom TEXT NOT NULL DEFAULT '';
    ALTER TABLE entry_versions ADD COLUMN decision TEXT;
    ALTER TABLE drafts ADD COLUMN kind TEXT NOT NULL DEFAULT 'note';
    ALTER TABLE drafts ADD COLUMN occurred_at TEXT;
    ALTER TABLE drafts ADD COLUMN means TEXT;
    ALTER TABLE drafts ADD COLUMN minutes INTEGER;
    ALTER TABLE drafts ADD COLUMN with_whom TEXT NOT NULL DEFAULT '';
    ALTER TABLE drafts ADD COLUMN decision TEXT;

    -- A removed entry is out of the index, and must not be taken out a second time.
    DROP TRIGGER entries_removed;
    CREATE TRIGGER entries_removed AFTER DELETE ON entries WHEN old.removed_at IS NULL BEGIN
      INSERT INTO entry_search (entry_search, rowid, text) VALUES ('delete', old.number, old.text);
    END;
    CREATE TRIGGER entries_put_away AFTER UPDATE OF removed_at ON entries
      WHEN old.removed_at IS NULL AND new.removed_at IS NOT NULL BEGIN
      INSERT INTO entry_search (entry_search, rowid, text) VALUES ('delete', old.number, old.text);
    END;
    CREATE TRIGGER entries_put_back AFTER UPDATE OF removed_at ON entries
      WHEN old.removed_at IS NOT NULL AND new.removed_at IS NULL BEGIN
      INSERT INTO entry_search (rowid, text) VALUES (new.number, new.text);
    END;

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

    -- Forms that were being filled in when the archive locked.
    CREATE TABLE form_drafts (
      form    TEXT PRIMARY KEY,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;

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
    CREATE TABLE export_log (
      id         TEXT PRIMARY KEY,
      at         TEXT NOT NULL,
      kind       TEXT NOT NULL CHECK (kind IN ('document', 'case_pdf', 'brief', 'everything')),
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

    -- How the headings and values of a counsellor's own list map to ours, by its headings.
    CREATE TABLE import_mappings (
      headings TEXT PRIMARY KEY,
      mapping  TEXT NOT NULL CHECK (json_valid(mapping))
    ) STRICT, WITHOUT ROWID;
  `),
};
