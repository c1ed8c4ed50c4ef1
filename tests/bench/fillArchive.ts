import type { Database } from 'better-sqlite3-multiple-ciphers';
import { createStore, type Store } from '../../src-main/store/store.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';

const sentences = [
  'Melder vertelt dat de leidinggevende in het overleg opnieuw is gaan schreeuwen.',
  'We bespraken welke stappen er zijn: een gesprek, de bedrijfsarts of de klachtencommissie.',
  'Melder slaapt slecht en ziet op tegen het werkoverleg van donderdag.',
  'Afgesproken dat melder zelf een verslag maakt van wat er is gezegd en door wie.',
  'De collega heeft excuses aangeboden; melder wil de komende weken aanzien hoe het gaat.',
  'Nazorg: de situatie is rustiger, maar melder mijdt de kantine nog steeds.',
  'Doorverwezen naar het bedrijfsmaatschappelijk werk, melder belt morgen.',
  'Melder wil geen formele klacht indienen en wil vooral dat het stopt.',
];

/** A word that stands in one entry of every hundred. */
export const RARE_WORD = 'dienstrooster';

/** The same text for the same number, so that both sides hold the same. */
export function entryText(number: number): string {
  const lines = [0, 3, 5].map((step) => sentences[(number * 7 + step) % sentences.length]);
  return `${lines.join(' ')}${number % 100 === 0 ? ` Het ging over het ${RARE_WORD}.` : ''}`;
}

/** Fills an empty archive with cases and their entries, in one transaction. Returns its store and the id of the last case. */
export function fillArchive(
  db: Database,
  { cases, entries }: { cases: number; entries: number },
): { store: Store; caseId: string } {
  const store = createStore(db);
  let caseId = '';
  db.transaction(() => {
    const organisationId = store.organisations.save(sampleOrganisation);
    for (let c = 0; c < cases; c++) {
      const reporterType = reporterTypes.codes[c % reporterTypes.codes.length] ?? 'employee';
      caseId = store.cases.create(sampleCase(organisationId, { reporterType, alias: `zaak ${c}` }));
      for (let e = 0; e < entries; e++) {
        const draft = { caseId, entryId: null, occurredOn: '2026-03-02', text: entryText(c * entries + e) };
        store.entries.commit(draft, '2026-03-02T09:00:00.000Z');
      }
    }
  })();
  return { store, caseId };
}
