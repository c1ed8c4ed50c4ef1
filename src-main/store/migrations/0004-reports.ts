import type { Migration } from './migration.ts';

/** A report with its words, its ledger and its secret; drafts of reports; and every file of a report in the log of exports. */
export const addReports: Migration = {
  version: 4,
  up: (db) =>
    db.exec(`
    -- Null in reports of before: they had no words of the counsellor's own, and only what they printed was kept.
    ALTER TABLE reports ADD COLUMN departments TEXT CHECK (json_valid(departments));
    ALTER TABLE reports ADD COLUMN content     TEXT CHECK (json_valid(content));
    ALTER TABLE reports ADD COLUMN choices     TEXT CHECK (json_valid(choices));
    ALTER TABLE reports ADD COLUMN counted     TEXT CHECK (json_valid(counted));
    ALTER TABLE reports ADD COLUMN control     TEXT CHECK (json_valid(control));
    ALTER TABLE reports ADD COLUMN accepted    TEXT CHECK (json_valid(accepted));
    ALTER TABLE reports ADD COLUMN seed        TEXT;

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

    CREATE TABLE export_log_with_reports (
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
    INSERT INTO export_log_with_reports (id, at, kind, case_id, path, sha256, cleans_up, removed_at)
      SELECT id, at, kind, case_id, path, sha256, cleans_up, removed_at FROM export_log ORDER BY rowid;
    DROP TABLE export_log;
    ALTER TABLE export_log_with_reports RENAME TO export_log;
  `),
};
