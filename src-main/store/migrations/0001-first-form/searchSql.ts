/** Finding stays within a frame at 10,000 cases and 200,000 entries by these two indexes and what they need. */
export const searchSql = `
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

  -- The index also knows words by their first letters, up to eight: otherwise each letter that is typed takes a walk over
  -- every word that begins with it. Where a word stands in its entry is left out, which keeps all this as small as it was.
  CREATE VIRTUAL TABLE entry_search USING fts5 (
    text, content = 'entries', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2',
    detail = none, prefix = '1 2 3 4 5 6 7 8'
  );
  INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', 1);

  CREATE TRIGGER entries_added AFTER INSERT ON entries BEGIN
    INSERT INTO entry_search (rowid, text) VALUES (new.number, new.text);
  END;
  CREATE TRIGGER entries_changed AFTER UPDATE OF text ON entries BEGIN
    INSERT INTO entry_search (entry_search, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO entry_search (rowid, text) VALUES (new.number, new.text);
  END;
  -- A removed entry is out of the index, and must not be taken out a second time.
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

  -- Of which case an entry is, in a few bytes: a filter is held against a hundred thousand hits without reading their texts.
  CREATE TABLE entry_cases (
    entry_number INTEGER PRIMARY KEY REFERENCES entries (number) ON DELETE CASCADE,
    case_number  INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX entry_cases_by_case ON entry_cases (case_number);
  CREATE TRIGGER entry_case_added AFTER INSERT ON entries BEGIN
    INSERT INTO entry_cases SELECT new.number, number FROM case_names WHERE case_id = new.case_id;
  END;
`;
