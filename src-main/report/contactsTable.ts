import type { CodedCase } from '../../src-shared/disclosure/codedCase.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/ledger.ts';
import type { PublishedTable } from '../../src-shared/disclosure/publishedReport.ts';
import { contactsOf, mayPrintContacts } from '../../src-shared/disclosure/sumOverPersons.ts';
import { reportTables } from '../../src-shared/i18n/nl/reportTables.ts';

export const CONTACTS_TABLE = 'contacts';

/**
 * The number of conversations, where no person weighs too much in it: neither in the whole, nor in what is left of it
 * when an earlier report that printed it for some of the same cases is taken off.
 */
export function contactsTable(cases: readonly CodedCase[], ledger: readonly LedgerEntry[]): PublishedTable[] {
  const earlier = ledger.filter(({ published }) => published.tables.some(({ id }) => id === CONTACTS_TABLE));
  const rests = earlier.flatMap((entry) => {
    const ids = new Set(entry.cases.map(({ id }) => id));
    const rest = cases.filter(({ id }) => !ids.has(id));
    return rest.length === cases.length || rest.length === 0 ? [] : [rest];
  });
  if (![cases, ...rests].every(mayPrintContacts)) return [];
  const { title, population } = reportTables.contacts;
  return [
    {
      id: CONTACTS_TABLE,
      title,
      unit: 'contacts',
      population,
      dimensions: [],
      cells: [],
      total: contactsOf(cases),
    },
  ];
}
