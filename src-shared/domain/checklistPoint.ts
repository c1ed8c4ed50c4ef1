import { codeList } from './codeList.ts';

/** What a counsellor discusses at intake (functieprofiel section 4, domain.md 4.4 and 5). */
export const checklistPoints = codeList({
  secrecy_explained: 'geheimhouding en de uitzonderingen daarop uitgelegd',
  role_explained: 'rol en grenzen van de vertrouwenspersoon uitgelegd',
  consent_to_notes: 'toestemming voor aantekeningen',
  retention_told: 'verteld hoe lang gegevens bewaard blijven',
});

export type ChecklistPoint = (typeof checklistPoints.codes)[number];
