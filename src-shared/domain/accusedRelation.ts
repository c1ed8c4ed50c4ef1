import { codeList } from './codeList.ts';

/** Relation of the accused to the reporter; with several accused, several may hold. */
export const accusedRelations = codeList(
  {
    manager: 'leidinggevende',
    direct_colleague: 'directe collega',
    other_colleague: 'collega andere afdeling',
    subordinate: 'iemand aan wie de melder leiding geeft',
    executive: 'bestuurder of politiek ambtsdrager',
    teacher: 'docent of begeleider',
    trainer: 'trainer of coach',
    fellow_student: 'medestudent of medelid',
    pupil: 'leerling of jeugdlid',
    parent: 'ouder',
    third_party: 'cliënt, patiënt, klant, burger of derde',
    no_person: 'geen persoon, maar de organisatie of een regel',
    unknown: 'onbekend',
  },
  {
    ondergeschikte: 'subordinate',
    'geen persoon': 'no_person',
    medestudent: 'fellow_student',
    leerling: 'pupil',
  },
);

export type AccusedRelation = (typeof accusedRelations.codes)[number];
