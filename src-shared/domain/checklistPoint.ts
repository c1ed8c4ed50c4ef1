import { codeList } from './codeList.ts';

/** Points that a counsellor discusses at intake (Functieprofiel Vertrouwenspersoon 2025, section 4). */
export const checklistPoints = codeList({
  secrecy_explained: 'geheimhouding en de uitzonderingen daarop uitgelegd',
  role_explained: 'rol en grenzen van de vertrouwenspersoon uitgelegd',
  consent_to_notes: 'toestemming voor aantekeningen',
  retention_told: 'verteld hoe lang gegevens bewaard blijven',
});

export type ChecklistPoint = (typeof checklistPoints.codes)[number];
