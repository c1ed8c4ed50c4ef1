import type { ImportColumn } from '../../domain/importColumn.ts';
import { byColumn } from './caseFields/caseFieldWords.ts';

/** How counsellors head such a column in lists of their own; only a proposal comes of it. */
export const importSynonyms: Readonly<Partial<Record<ImportColumn, readonly string[]>>> = {
  ...byColumn(({ synonyms }) => synonyms),
  nummer: [
    'nr',
    'zaaknummer',
    'casusnummer',
    'dossiernummer',
    'dossier',
    'volgnummer',
    'zaak',
    'casus',
    'code',
  ],
  gesprekken: [
    'aantal gesprekken',
    'aantal contacten',
    'contacten',
    'aantal contactmomenten',
    'contactmomenten',
  ],
  minuten: ['tijd in minuten', 'aantal minuten', 'bestede minuten', 'tijdsbesteding in minuten'],
  melder_sleutel: ['schuilnaam melder', 'pseudoniem melder', 'sleutel melder'],
  beschuldigde_sleutel: ['schuilnaam beschuldigde', 'pseudoniem beschuldigde', 'sleutel beschuldigde'],
  naam_melder: ['naam', 'melder naam', 'naam medewerker', 'medewerker', 'contactpersoon'],
  naam_beschuldigde: ['beschuldigde naam', 'naam beklaagde', 'naam dader'],
  notitie: [
    'notities',
    'aantekening',
    'aantekeningen',
    'opmerking',
    'opmerkingen',
    'toelichting',
    'omschrijving',
    'verslag',
    'bijzonderheden',
    'samenvatting',
    'inhoud',
  ],
};
