import { codeList } from './codeList.ts';

/** Groups of people who come to the counsellor. That somebody stays anonymous or saw it happen is no group of its own. */
export const reporterTypes = codeList(
  {
    employee: 'medewerker',
    manager: 'leidinggevende',
    agency_worker: 'uitzendkracht',
    seconded: 'gedetacheerde',
    intern: 'stagiair',
    freelancer: "zzp'er",
    volunteer: 'vrijwilliger',
    former_employee: 'ex-medewerker',
    applicant: 'sollicitant',
    student: 'student',
    phd_candidate: 'promovendus',
    pupil: 'leerling of jeugdlid',
    parent: 'ouder',
    executive: 'bestuurder of toezichthouder',
    politician: 'politiek ambtsdrager',
    other: 'andere groep of onbekend',
  },
  { leerling: 'pupil' },
);

export type ReporterType = (typeof reporterTypes.codes)[number];
