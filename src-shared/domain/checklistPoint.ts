import { codeList } from './codeList.ts';

/**
 * Points that a counsellor discusses at intake, in the order of a conversation (Functieprofiel Vertrouwenspersoon 2025,
 * section 4).
 */
export const checklistPoints = codeList({
  secrecy_explained: 'geheimhouding en de uitzonderingen daarop uitgelegd',
  no_legal_privilege: 'verteld dat ik geen wettelijk verschoningsrecht heb',
  role_explained: 'rol en grenzen van de vertrouwenspersoon uitgelegd',
  reporter_decides:
    'regie bij de melder: ik doe niets zonder toestemming van de melder, behalve bij de uitzonderingen op de geheimhouding',
  consent_to_notes: 'uitgelegd dat en waarom ik aantekeningen maak, en gevraagd of dat goed is',
  retention_told: 'verteld hoe lang gegevens bewaard blijven',
  safe_contact: 'gevraagd hoe en waar ik de melder veilig bereik',
  counted_anonymously: 'verteld dat de melding anoniem meetelt in het jaarverslag',
  danger_asked: 'gevraagd of er direct gevaar of nood is',
});

export type ChecklistPoint = (typeof checklistPoints.codes)[number];

/** Said before the reporter tells anything: afterwards the proviso on secrecy comes too late. */
export const beforeStory: readonly ChecklistPoint[] = ['secrecy_explained'];
