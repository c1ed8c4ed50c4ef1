import type { Database } from 'better-sqlite3-multiple-ciphers';
import {
  type CaseFilterInput,
  type CaseOrder,
  caseFilter,
  caseOrders,
} from '../../src-shared/domain/caseFilter.ts';
import type { CaseListInput, CaseListPage } from '../../src-shared/ipc/casesChannels.ts';
import { filterParameters, passesFilter } from './caseFilterSql.ts';
import { lazily } from './lazily.ts';
import { type ListedCase, listedColumns, toCaseRow } from './listedCase.ts';

const orders: Record<CaseOrder, string> = {
  opened_newest: 'opened_on DESC, code DESC',
  opened_oldest: 'opened_on, code',
  last_entry: 'last_entry_on DESC, code DESC',
  code: 'code',
};

/** What `make` makes of an order, made when it is first used. */
function forEachOrder<T extends object>(make: (by: string) => T): Record<CaseOrder, () => T> {
  const lazy = caseOrders.map((order) => [order, lazily(() => make(orders[order]))]);
  return Object.fromEntries(lazy) as Record<CaseOrder, () => T>;
}

/** The list of cases, a page at a time. */
export function createCaseListRepository(db: Database) {
  // The page is chosen first, so that a case that is passed over costs no look at its entries and themes.
  const pages = forEachOrder((by) =>
    db.prepare<unknown[], ListedCase>(`
      WITH page AS MATERIALIZED (
        SELECT id FROM cases WHERE ${passesFilter} ORDER BY ${by} LIMIT :limit OFFSET :offset
      )
      SELECT ${listedColumns} FROM page JOIN cases USING (id) ORDER BY ${by}
    `),
  );
  const positions = forEachOrder((by) =>
    db
      .prepare<unknown[], number>(`
        SELECT position FROM (
          SELECT id, row_number() OVER (ORDER BY ${by}) - 1 AS position FROM cases WHERE ${passesFilter}
        ) WHERE id = :positionOf
      `)
      .pluck(),
  );
  const total = db.prepare<unknown[], number>(`SELECT count(*) FROM cases WHERE ${passesFilter}`).pluck();

  return {
    /** Without a limit every case that passes; `total` counts those on all pages. */
    page(input: CaseListInput): CaseListPage {
      const filter = filterParameters(caseFilter.parse(input));
      const { order = 'opened_newest', offset = 0, limit = -1, positionOf = null } = input;
      const rows = pages[order]().all({ ...filter, offset, limit });
      return {
        rows: rows.map(toCaseRow),
        total: total.get(filter) ?? 0,
        position: positionOf === null ? null : (positions[order]().get({ ...filter, positionOf }) ?? null),
      };
    },

    count: (filter: CaseFilterInput = {}): number =>
      total.get(filterParameters(caseFilter.parse(filter))) ?? 0,
  };
}
