import { codeList } from './codeList.ts';

/** What a case outside the remit is about (functieprofiel section 4, domain.md 1.5 C). */
export const outOfRemitSubjects = codeList({
  appraisal: 'functionerings- of beoordelingsgesprek',
  reorganisation: 'reorganisatie',
  labour_dispute: 'arbeidsconflict',
  private_matter: 'privékwestie',
  legal_position: 'rechtspositie',
  cooperation: 'samenwerking',
  other: 'anders',
});
