import type { Migration } from './migration.ts';

/** The first form: organisations, cases in two layers (coded core and journal), persons, reports and settings. */
export const addCases: Migration = {
  version: 1,
  up: (db) =>
    db.exec(`
    CREATE TABLE settings (
      name  TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE organisations (
      id             TEXT PRIMARY KEY,
      name           TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) > 0),
      headcount      INTEGER CHECK (headcount > 0),
      threshold      INTEGER NOT NULL CHECK (threshold BETWEEN 3 AND 10),
      reporter_types TEXT NOT NULL CHECK (json_valid(reporter_types))
    ) STRICT;

    CREATE TABLE departments (
      id              TEXT PRIMARY KEY,
      organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
      name            TEXT NOT NULL COLLATE NOCASE CHECK (length(name) > 0),
      headcount       INTEGER CHECK (headcount > 0),
      UNIQUE (organisation_id, name)
    ) STRICT;

    CREATE TABLE cases (
      id                TEXT PRIMARY KEY,
      code              TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(code) > 0),
      organisation_id   TEXT NOT NULL REFERENCES organisations (id),
      department_id     TEXT REFERENCES departments (id),
      alias             TEXT NOT NULL,
      opened_on         TEXT NOT NULL,
      closed_on         TEXT CHECK (closed_on >= opened_on),
      reporter_type     TEXT NOT NULL,
      accused_relation  TEXT,
      remit             TEXT NOT NULL,
      channel           TEXT NOT NULL,
      formal_complaint  INTEGER NOT NULL CHECK (formal_complaint IN (0, 1)),
      repeated          INTEGER NOT NULL CHECK (repeated IN (0, 1)),
      whistleblower_act INTEGER NOT NULL CHECK (whistleblower_act IN (0, 1)),
      contacts          INTEGER NOT NULL DEFAULT 0 CHECK (contacts >= 0),
      minutes           INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0)
    ) STRICT;
    CREATE INDEX cases_by_organisation ON cases (organisation_id, opened_on);

    CREATE TABLE case_themes (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      theme   TEXT NOT NULL,
      PRIMARY KEY (case_id, theme)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE case_outcomes (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      outcome TEXT NOT NULL,
      PRIMARY KEY (case_id, outcome)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE case_referrals (
      case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      target  TEXT NOT NULL,
      PRIMARY KEY (case_id, target)
    ) STRICT, WITHOUT ROWID;

    -- A person is a random number and nothing else, so that persons can still be counted when names are destroyed.
    CREATE TABLE persons (
      id TEXT PRIMARY KEY
    ) STRICT;

    CREATE TABLE case_persons (
      case_id   TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      person_id TEXT NOT NULL REFERENCES persons (id),
      role      TEXT NOT NULL CHECK (role IN ('reporter', 'accused')),
      PRIMARY KEY (case_id, person_id, role)
    ) STRICT, WITHOUT ROWID;

    -- Identifying layer: the pseudonym under which an import named a person.
    CREATE TABLE person_pseudonyms (
      organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
      pseudonym       TEXT NOT NULL,
      person_id       TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
      PRIMARY KEY (organisation_id, pseudonym)
    ) STRICT, WITHOUT ROWID;

    -- The row number is named, since VACUUM keeps only named ones and the index refers to it.
    CREATE TABLE entries (
      number      INTEGER PRIMARY KEY,
      id          TEXT NOT NULL UNIQUE,
      case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      occurred_on TEXT NOT NULL,
      text        TEXT NOT NULL CHECK (length(text) > 0),
      written_at  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entries_by_case ON entries (case_id, occurred_on, number);

    CREATE TABLE entry_versions (
      entry_id    TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
      version     INTEGER NOT NULL CHECK (version > 0),
      occurred_on TEXT NOT NULL,
      text        TEXT NOT NULL,
      written_at  TEXT NOT NULL,
      PRIMARY KEY (entry_id, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE drafts (
      case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      entry_id    TEXT NOT NULL DEFAULT '',
      occurred_on TEXT NOT NULL,
      text        TEXT NOT NULL,
      PRIMARY KEY (case_id, entry_id)
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE entry_search USING fts5 (
      text, content = 'entries', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER entries_added AFTER INSERT ON entries BEGIN
      INSERT INTO entry_search (rowid, text) VALUES (new.number, new.text);
    END;
    CREATE TRIGGER entries_removed AFTER DELETE ON entries BEGIN
      INSERT INTO entry_search (entry_search, rowid, text) VALUES ('delete', old.number, old.text);
    END;
    CREATE TRIGGER entries_changed AFTER UPDATE OF text ON entries BEGIN
      INSERT INTO entry_search (entry_search, rowid, text) VALUES ('delete', old.number, old.text);
      INSERT INTO entry_search (rowid, text) VALUES (new.number, new.text);
    END;

    CREATE TABLE reports (
      id                TEXT PRIMARY KEY,
      organisation_id   TEXT NOT NULL REFERENCES organisations (id),
      organisation_name TEXT NOT NULL,
      period_from       TEXT NOT NULL,
      period_to         TEXT NOT NULL CHECK (period_to >= period_from),
      threshold         INTEGER NOT NULL,
      exported_at       TEXT NOT NULL,
      published         TEXT NOT NULL CHECK (json_valid(published)),
      pdf_sha256        TEXT NOT NULL
    ) STRICT;

    CREATE TABLE security_log (
      number INTEGER PRIMARY KEY,
      at     TEXT NOT NULL,
      event  TEXT NOT NULL,
      count  INTEGER NOT NULL
    ) STRICT;
  `),
};
