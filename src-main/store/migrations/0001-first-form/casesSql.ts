/** Organisations, and cases in two layers: the coded core, and who its persons are. */
export const casesSql = `
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

  -- Codes that the counsellor added to a list for one organisation.
  CREATE TABLE own_codes (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    list            TEXT NOT NULL,
    label           TEXT NOT NULL COLLATE NOCASE CHECK (length(label) > 0),
    -- Only a theme belongs to a set.
    theme_set       TEXT CHECK ((list = 'themes') = (theme_set IS NOT NULL) AND theme_set IN ('conduct', 'integrity')),
    retired_on      TEXT,
    UNIQUE (organisation_id, list, label)
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
    happened_when     TEXT,
    happened_from     TEXT,
    happened_until    TEXT CHECK (happened_until >= happened_from),
    place             TEXT,
    reporter_role     TEXT,
    accused_count     TEXT,
    affected_count    TEXT,
    feels_safe        TEXT,
    contacts          INTEGER NOT NULL DEFAULT 0 CHECK (contacts >= 0),
    minutes           INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    -- Belongs to the identifying layer.
    reporter_left_on  TEXT,
    -- Kept by the triggers of the entries.
    last_entry_on     TEXT,
    identity_destroyed_on TEXT
  ) STRICT;
  CREATE INDEX cases_by_organisation ON cases (organisation_id, opened_on);
  CREATE INDEX cases_by_opening ON cases (opened_on, code);
  CREATE INDEX cases_by_last_entry ON cases (last_entry_on, code);

  -- The values of every coded field that takes several, by the field's name in the registry.
  CREATE TABLE case_codes (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    field   TEXT NOT NULL,
    code    TEXT NOT NULL,
    PRIMARY KEY (case_id, field, code)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX case_codes_by_code ON case_codes (field, code);

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
`;
