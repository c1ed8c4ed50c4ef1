import type { Scope } from '../disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../disclosure/contract/ledger.ts';
import type { TableSpec } from '../disclosure/contract/tableSpec.ts';
import { overlappingEntries } from '../disclosure/protect/stratifiedPopulation.ts';
import { fieldNames, specOf } from '../domain/caseFieldList.ts';
import { CONTACTS_TABLE } from './contactsTable.ts';

const sinceOf = new Map(
  fieldNames.flatMap((name) => {
    const { table } = specOf(name);
    return table?.since === undefined ? [] : [[table.id, table.since] as const];
  }),
);

/** Before, the number of conversations held every contact, also those with others than the reporter. */
const CONTACTS_SINCE = 2;

/**
 * Ids of the tables that may not stand beside an earlier output: it counted the same fact under another name, so the
 * difference of the two would show how the cases that came in between are coded.
 * @param formOf the form of the lists by which an output counted.
 */
export function countedOtherwise(
  specs: readonly TableSpec[],
  scope: Scope,
  ledger: readonly LedgerEntry[],
  formOf: (id: string) => number,
): string[] {
  const forms = overlappingEntries(ledger, scope).map(({ id }) => formOf(id));
  const oldest = Math.min(...forms);
  const isContactsNewer = oldest < CONTACTS_SINCE;
  const isNewer = ({ dimensions }: TableSpec) => dimensions.some(({ id }) => (sinceOf.get(id) ?? 0) > oldest);
  return [...specs.filter(isNewer).map(({ id }) => id), ...(isContactsNewer ? [CONTACTS_TABLE] : [])];
}
