import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type CaseFilter, caseFilter } from '../../src-shared/domain/caseFilter.ts';
import type { CaseRow } from '../../src-shared/ipc/casesChannels.ts';
import {
  type EntryHit,
  MOST_HITS,
  type SearchInput,
  type SearchResult,
} from '../../src-shared/ipc/searchChannels.ts';
import { filterParameters, isUnfiltered, passesFilter } from './caseFilterSql.ts';
import { lazily } from './lazily.ts';
import { type ListedCase, listedColumns, toCaseRow } from './listedCase.ts';
import { toSearchQuery } from './searchQuery.ts';

/** More cases that match by themselves than these call for another word, not for a longer list. */
const MOST_CASES = 20;
/** How many cases a filter lets through at most for their entries to be gathered first. */
const FEW_CASES = 300;

/** The numbers under which the index of names has the cases that pass, as one JSON text that is used more than once. */
const passingCases = `
  SELECT json_group_array(number) AS numbers, count(*) AS count
  FROM (
    SELECT case_names.number FROM cases JOIN case_names ON case_names.case_id = cases.id WHERE ${passesFilter}
  )
`;
const isPassing = 'IN (SELECT value FROM json_each(:numbers))';

/** Where the entries of the cases that pass end; one look in an index for each of those cases. */
const lastOfPassing = `
  SELECT max((SELECT max(entry_number) FROM entry_cases WHERE case_number = value)) FROM json_each(?)
`;

/** How a filter meets the hits of the index, which come last written first and stop at the limit. */
const entryHits = {
  unfiltered: 'FROM entry_search WHERE entry_search MATCH :query',
  // The plus keeps the hits from being looked up one by one, each with a search of its own.
  few: `
    FROM entry_search WHERE entry_search MATCH :query
      AND +rowid IN (SELECT entry_number FROM entry_cases WHERE case_number ${isPassing})`,
  many: `
    FROM entry_search CROSS JOIN entry_cases ON entry_number = entry_search.rowid
    WHERE entry_search MATCH :query AND entry_search.rowid <= :last AND case_number ${isPassing}`,
};

/** The cases that a filter lets through; null where it lets all. */
type Passing = { numbers: string; count: number; isOfLongAgo: boolean } | null;

/**
 * Finds cases by number, alias or name, and entries by their words. Every typed word must begin a word of what is
 * found, whatever its capitals and accents.
 * @param fewCases up to which a filter gathers entries first; only tests pass one, to walk both ways in a small archive.
 */
export function createSearchRepository(db: Database, fewCases = FEW_CASES) {
  const passing = lazily(() => db.prepare<unknown[], { numbers: string; count: number }>(passingCases));
  const lastEntry = lazily(() => db.prepare<[string], number | null>(lastOfPassing).pluck());
  const inEntries = lazily(() => ({
    unfiltered: prepareHits(entryHits.unfiltered),
    few: prepareHits(entryHits.few),
    many: prepareHits(entryHits.many),
  }));
  const inCases = lazily(() => ({
    unfiltered: prepareCases(''),
    filtered: prepareCases(`AND +rowid ${isPassing}`),
  }));

  function prepareHits(source: string) {
    return db.prepare<unknown[], EntryHit>(`
      SELECT
        entries.id AS entryId, cases.id AS caseId, cases.code, cases.alias, occurred_on AS occurredOn, kind, snippet
      FROM (
        SELECT entry_search.rowid AS hit, snippet(entry_search, 0, char(1), char(2), '…', 16) AS snippet
        ${source}
        ORDER BY entry_search.rowid DESC
        LIMIT :most
      )
      JOIN entries ON entries.number = hit
      JOIN cases ON cases.id = entries.case_id
      ORDER BY occurred_on DESC, coalesce(occurred_at, '') DESC, hit DESC
      LIMIT :limit
    `);
  }

  function prepareCases(condition: string) {
    return db.prepare<unknown[], ListedCase>(`
      SELECT ${listedColumns}
      FROM (
        SELECT rowid AS hit FROM case_search WHERE case_search MATCH :query ${condition} ORDER BY rowid DESC LIMIT :limit
      )
      JOIN case_names ON case_names.number = hit
      JOIN cases ON cases.id = case_names.case_id
      ORDER BY opened_on DESC, code DESC
    `);
  }

  function passingOf(filter: CaseFilter): Passing {
    if (isUnfiltered(filter)) return null;
    const { numbers, count } = passing().get(filter) ?? { numbers: '[]', count: 0 };
    return { numbers, count, isOfLongAgo: filter.openedTo !== null };
  }

  function findEntries(query: string, filtered: Passing, limit: number): EntryHit[] {
    const { unfiltered, few, many } = inEntries();
    const parameters = { query, most: MOST_HITS + 1, limit: limit + 1 };
    if (filtered === null) return unfiltered.all(parameters);
    const { numbers, count, isOfLongAgo } = filtered;
    if (count <= fewCases) return few.all({ ...parameters, numbers });
    // The hits in cases of long ago lie behind those of every later one, and the index can pass over these at once.
    const last = isOfLongAgo ? lastEntry().get(numbers) : Number.MAX_SAFE_INTEGER;
    return many.all({ ...parameters, numbers, last });
  }

  function findCases(query: string, filtered: Passing): CaseRow[] {
    const parameters = { query, limit: MOST_CASES + 1 };
    const rows =
      filtered === null
        ? inCases().unfiltered.all(parameters)
        : inCases().filtered.all({ ...parameters, numbers: filtered.numbers });
    return rows.map(toCaseRow);
  }

  return {
    /**
     * Cases newest first, and the hits in entries by their day, newest first. Of a word with more than `MOST_HITS` hits
     * those that were written last are taken, since ordering all would take as long as reading all.
     */
    find({ text, limit = 50, ...input }: SearchInput): SearchResult {
      const query = toSearchQuery(text);
      if (query === null) return { cases: [], hasMoreCases: false, hits: [], hasMoreHits: false };
      const filtered = passingOf(filterParameters(caseFilter.parse(input)));
      const cases = findCases(query, filtered);
      const hits = findEntries(query, filtered, limit);
      return {
        cases: cases.slice(0, MOST_CASES),
        hasMoreCases: cases.length > MOST_CASES,
        hits: hits.slice(0, limit),
        hasMoreHits: hits.length > limit,
      };
    },
  };
}
