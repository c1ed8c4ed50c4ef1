import { codeList } from './codeList.ts';

/** Relation of the accused to the reporter. */
export const accusedRelations = codeList({
  manager: 'leidinggevende',
  direct_colleague: 'directe collega',
  other_colleague: 'collega andere afdeling',
  subordinate: 'ondergeschikte',
  executive: 'bestuurder of politiek ambtsdrager',
  teacher: 'docent of begeleider',
  fellow_student: 'medestudent',
  third_party: 'cliënt, patiënt, klant, burger of derde',
  unknown: 'onbekend',
  no_person: 'geen persoon',
});

export type AccusedRelation = (typeof accusedRelations.codes)[number];
