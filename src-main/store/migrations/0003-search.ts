import type { Migration } from './migration.ts';

/** What finding needs to stay within a frame at 10,000 cases and 200,000 entries. */
export const addSearch: Migration = {
  version: 3,
  up: (db) =>
    db.exec(`
    -- The index also knows words by their first letters, up to eight: otherwise each letter that is typed takes a walk over
    -- every word that begins with it. Where a word stands in its entry is left out, which keeps all this as small as it was.
    DROP TABLE entry_search;
    CREATE VIRTUAL TABLE entry_search USING fts5 (
      text, content = 'entries', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2',
      detail = none, prefix = '1 2 3 4 5 6 7 8'
    );
    INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 1);
    INSERT INTO entry_search (rowid, text) SELECT number, text FROM entries WHERE removed_at IS NULL ORDER BY number;

    -- Of which case an entry is, in a few bytes: a filter is held against a hundred thousand hits without reading their texts.
    CREATE TABLE entry_cases (
      entry_number INTEGER PRIMARY KEY REFERENCES entries (number) ON DELETE CASCADE,
      case_number  INTEGER NOT NULL
    ) STRICT;
    INSERT INTO entry_cases
      SELECT entries.number, case_names.number FROM entries JOIN case_names USING (case_id) ORDER BY entries.number;
    CREATE INDEX entry_cases_by_case ON entry_cases (case_number);
    CREATE TRIGGER entry_case_added AFTER INSERT ON entries BEGIN
      INSERT INTO entry_cases SELECT new.number, number FROM case_names WHERE case_id = new.case_id;
    END;

    CREATE INDEX entries_removed_by_case ON entries (case_id) WHERE removed_at IS NOT NULL;
    CREATE INDEX case_themes_by_theme ON case_themes (theme);
  `),
};
