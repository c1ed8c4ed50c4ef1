import { codeList } from './codeList.ts';

/** Kinds of people who come to the counsellor. */
export const reporterTypes = codeList({
  employee: 'medewerker',
  manager: 'leidinggevende',
  agency_worker: 'uitzendkracht',
  seconded: 'gedetacheerde',
  intern: 'stagiair',
  freelancer: "zzp'er",
  volunteer: 'vrijwilliger',
  former_employee: 'ex-medewerker',
  student: 'student',
  phd_candidate: 'promovendus',
  pupil: 'leerling',
  parent: 'ouder',
  witness: 'getuige of omstander',
  manager_seeking_advice: 'leidinggevende die advies vraagt',
  accused: 'beschuldigde',
  anonymous: 'anoniem',
});

export type ReporterType = (typeof reporterTypes.codes)[number];
