import type { CaseRecordKind } from '../../../domain/caseRecordList.ts';
import { accountWords } from './accountWords.ts';
import { agreementsWords } from './agreementsWords.ts';
import type { RecordKindWords } from './recordWords.ts';
import { reviewWords } from './reviewWords.ts';

const words = { ...agreementsWords, ...accountWords, ...reviewWords };

/** Words of every kind of record. */
export const caseRecordWords: Readonly<Record<CaseRecordKind, RecordKindWords>> = words;

/** Words that every kind has in common. */
export const caseRecords = {
  groups: {
    agreements: 'Afspraken met de melder',
    account: 'Feitenrelaas van de melder',
    review: 'Verzoeken en terugblik',
  },
  noneReadOnly: 'Niets genoteerd.',
  undated: 'Zonder datum',
  change: (one: string, heading: string): string => `Wijzig ${one}, ${heading}`,
  remove: (one: string, heading: string): string => `Verwijder ${one}, ${heading}`,
  removed: (one: string): string => `Verwijderd: ${one}.`,
  removedUntil: 'Je kunt dit terugdraaien tot de kluis op slot gaat.',
  putBack: 'Maak ongedaan',
  putBackOf: (one: string): string => `Maak ongedaan: verwijderen van ${one}`,
  saved: 'Bewaard in deze zaak.',
  tooEarly: 'Deze dag ligt voor de andere dag hierboven. Kies dezelfde dag of een latere.',
} as const;
