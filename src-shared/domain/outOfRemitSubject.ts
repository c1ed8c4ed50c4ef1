import { codeList } from './codeList.ts';

/** Subjects of a case outside the remit (Functieprofiel Vertrouwenspersoon 2025, section 4). */
export const outOfRemitSubjects = codeList({
  appraisal: 'functionerings- of beoordelingsgesprek',
  reorganisation: 'reorganisatie',
  labour_dispute: 'arbeidsconflict',
  private_matter: 'privékwestie',
  legal_position: 'rechtspositie',
  working_conditions: 'arbeidsomstandigheden of werkdruk',
  absence: 'verzuim en re-integratie',
  study: 'studievoortgang of examen',
  cooperation: 'samenwerking',
  other: 'anders',
});
