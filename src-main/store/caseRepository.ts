import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { CaseFields, CaseInput } from '../../src-shared/domain/caseRecord.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import type { CaseDetail, CaseRow } from '../../src-shared/ipc/caseChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createCodeCounter, prepareAllCodes } from './caseCode.ts';
import { caseColumns, type StoredCase, toFields } from './caseRow.ts';
import { createCaseWriter } from './caseWriter.ts';
import { lazily } from './lazily.ts';
import { toSearchQuery } from './searchQuery.ts';

type ListedCase = Omit<CaseRow, 'themes' | 'hasDraft' | 'snippet'> & { themes: string; hasDraft: number };

export function createCaseRepository(db: Database) {
  const writer = createCaseWriter(db);
  const allCodes = prepareAllCodes(db);
  const one = db.prepare<[string], StoredCase>(`SELECT ${caseColumns} FROM cases WHERE id = ?`);
  const hits = lazily(() =>
    db.prepare<[string], { caseId: string; entryNumber: number }>(`
      SELECT entries.case_id AS caseId, max(entries.number) AS entryNumber
      FROM entry_search JOIN entries ON entries.number = entry_search.rowid
      WHERE entry_search MATCH ?
      GROUP BY entries.case_id
    `),
  );
  // The plus keeps the rows from being looked up one by one, each with a search of its own.
  const snippets = lazily(() =>
    db.prepare<[string, string], { entryNumber: number; snippet: string }>(`
      SELECT rowid AS entryNumber, snippet(entry_search, 0, char(1), char(2), '…', 12) AS snippet
      FROM entry_search
      WHERE entry_search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
    `),
  );
  const names = db.prepare<[], { id: string; code: string; alias: string }>(
    'SELECT id, code, alias FROM cases',
  );
  const list = db.prepare<{ status: string; wanted: string | null }, ListedCase>(`
    SELECT
      id, code, alias, organisation_id AS organisationId, opened_on AS openedOn, closed_on AS closedOn,
      (SELECT json_group_array(theme) FROM case_themes WHERE case_id = cases.id) AS themes,
      (SELECT count(*) FROM entries WHERE case_id = cases.id) AS entryCount,
      EXISTS (SELECT 1 FROM drafts WHERE case_id = cases.id) AS hasDraft,
      (SELECT max(occurred_on) FROM entries WHERE case_id = cases.id) AS lastEntryOn
    FROM cases
    WHERE (:status = 'all' OR (closed_on IS NULL) = (:status = 'open'))
      AND (:wanted IS NULL OR id IN (SELECT value FROM json_each(:wanted)))
    ORDER BY opened_on DESC, code DESC
  `);

  function stored(id: string): StoredCase {
    const row = one.get(id);
    if (!row) throw new Refusal('not_found');
    return row;
  }

  /** The cases with a hit in their entries, each with the words around the latest one. */
  function search(text: string): Map<string, string> {
    const query = toSearchQuery(text);
    if (query === null) return new Map();
    const found = hits().all(query);
    const numbers = JSON.stringify(found.map((hit) => hit.entryNumber));
    const snippetOf = new Map(
      snippets()
        .all(query, numbers)
        .map((row) => [row.entryNumber, row.snippet]),
    );
    return new Map(found.map((hit) => [hit.caseId, snippetOf.get(hit.entryNumber) ?? '']));
  }

  /** Ids of the cases whose code or alias holds the text; here and not in SQL, which knows capitals of ASCII alone. */
  function named(text: string): string[] {
    const wanted = foldName(text);
    const isHit = (name: string): boolean => foldName(name).includes(wanted);
    return names
      .all()
      .filter(({ code, alias }) => isHit(code) || isHit(alias))
      .map(({ id }) => id);
  }

  return {
    /** Newest first; with a text only cases whose code, alias or entries hold it, whatever its capitals and accents. */
    list(filter: { text: string; status: 'open' | 'closed' | 'all' }): CaseRow[] {
      const text = filter.text.trim();
      const found = search(text);
      const wanted = text === '' ? null : JSON.stringify([...named(text), ...found.keys()]);
      return list.all({ status: filter.status, wanted }).map((row) => ({
        ...row,
        themes: JSON.parse(row.themes) as CaseRow['themes'],
        hasDraft: row.hasDraft === 1,
        snippet: found.get(row.id) ?? null,
      }));
    },

    /** @throws Refusal `not_found`. */
    get(id: string): Omit<CaseDetail, 'entries' | 'drafts'> {
      const row = stored(id);
      const { code, identityDestroyedOn, contacts, minutes } = row;
      return {
        id: row.id,
        code,
        fields: toFields(row),
        earlierEffort: { contacts, minutes },
        identityDestroyedOn,
      };
    },

    /** A new case with a reporter of its own; answers its id. @throws Refusal as `update`. */
    create: db.transaction(({ code: wanted, ...fields }: CaseInput): string => {
      const id = randomUUID();
      const code = wanted ?? createCodeCounter(allCodes()).next(fields.openedOn);
      writer.write(id, code, fields, { contacts: 0, minutes: 0 });
      writer.link(id, writer.newPerson(), 'reporter');
      return id;
    }),

    /** @throws Refusal as `caseWriter.write`, `case_destroyed` for what may not come back to a destroyed case. */
    update: db.transaction((id: string, { code: wanted, ...fields }: CaseInput): void => {
      const current = stored(id);
      const { code, contacts, minutes } = current;
      if (current.identityDestroyedOn !== null) refuseIdentifying(fields, wanted ?? code, code);
      writer.write(id, wanted ?? code, fields, { contacts, minutes });
    }),

    /** In lower case, since codes that differ only in capitals are the same. */
    codesInUse: (): Set<string> => new Set(allCodes().map((code) => code.toLowerCase())),
  };
}

/** A destroyed case stays closed, and what could point to a person stays away. */
function refuseIdentifying(fields: CaseFields, wanted: string, code: string): void {
  const { alias, reporterLeftOn, closedOn } = fields;
  if (alias !== '' || reporterLeftOn !== null || closedOn === null || wanted !== code)
    throw new Refusal('case_destroyed');
}
