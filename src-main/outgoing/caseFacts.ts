import { specOf } from '../../src-shared/domain/caseFieldList.ts';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { caseFacts } from '../../src-shared/i18n/nl/caseFacts.ts';
import { caseFile } from '../../src-shared/i18n/nl/caseFile.ts';
import { pdf } from '../../src-shared/i18n/nl/pdf.ts';
import type { Store } from '../store/store.ts';

/**
 * What is filled in about a case, as name and value, for its reporter. The alias is the counsellor's own and stays inside.
 * @param clean what may be let out of words that somebody typed.
 */
export function factsOf(
  store: Store,
  fields: CaseFields,
  clean = (text: string) => text,
): [string, string][] {
  const { themes, places } = store.ownCodes();
  const organisation = store.organisations.list().find((one) => one.id === fields.organisationId);
  const named = [organisation, ...(organisation?.departments ?? [])];
  return caseFacts(fields, {
    dayOf: pdf.day,
    nameOf: (id) => named.find((one) => one?.id === id)?.name,
    ownCodes: [...themes, ...places],
    words: { remit: { label: caseFile.remit, values: caseFile.remits } },
  })
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ field, label, value }) => [label, specOf(field).kind === 'text' ? clean(value) : value]);
}
