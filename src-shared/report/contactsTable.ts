import type { CodedCase } from '../disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../disclosure/contract/ledger.ts';
import { contactsOf, mayPrintContacts } from '../disclosure/contract/sumOverPersons.ts';
import type { PublishedTable } from '../domain/publishedReport.ts';
import { reportTables } from '../i18n/nl/reportTables.ts';

export const CONTACTS_TABLE = 'contacts';

/**
 * The number of conversations, where no person weighs too much in it: neither in the whole, nor in any part that this
 * report and earlier ones that printed it tell apart. Where no part is dominated, no sum or difference of them is.
 */
export function contactsTable(cases: readonly CodedCase[], ledger: readonly LedgerEntry[]): PublishedTable[] {
  if (![cases, ...partsOf(cases, ledger)].every(mayPrintContacts)) return [];
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

/** Cases that were counted in the same outputs, of all that can be set off against this one, directly or not. */
function partsOf(cases: readonly CodedCase[], ledger: readonly LedgerEntry[]): CodedCase[][] {
  const printed = ledger.filter(({ published }) => published.tables.some(({ id }) => id === CONTACTS_TABLE));
  const linked: (readonly CodedCase[])[] = [cases];
  for (const some of linked) {
    const ids = new Set(some.map(({ id }) => id));
    for (const entry of printed)
      if (!linked.includes(entry.cases) && entry.cases.some(({ id }) => ids.has(id)))
        linked.push(entry.cases);
  }
  const sets = linked.map((some) => new Set(some.map(({ id }) => id)));
  const parts = new Map<string, Map<string, CodedCase>>();
  for (const one of linked.flat()) {
    const key = sets.map((ids) => ids.has(one.id)).join();
    const part = parts.get(key) ?? new Map<string, CodedCase>();
    parts.set(key, part.set(one.id, one));
  }
  return [...parts.values()].map((part) => [...part.values()]);
}
