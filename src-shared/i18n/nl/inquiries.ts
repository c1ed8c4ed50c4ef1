import { inDutch } from './days.ts';

const day = (iso: string): string => inDutch(iso, 'd MMMM');

/** As Aanvraag van 3 december, 9.15 uur: what it is called without telling who asked. */
function nameOf(receivedOn: string, receivedAt: string | null): string {
  const name = `Aanvraag van ${day(receivedOn)}`;
  return receivedAt === null ? name : `${name}, ${receivedAt.replace(':', '.')} uur`;
}

/** The words of requests (aanvragen) that are no case yet. */
export const inquiries = {
  title: 'Aanvragen',
  lead: 'Een bericht of mail van iemand die antwoord wil, nog voordat het een zaak is. Zoeken in je zaken vindt aanvragen niet.',
  empty:
    'Er is geen aanvraag. Sprak iemand je voicemail in, of mailde iemand? Leg dat hier in twee minuten vast, met de dag waarop je antwoord geeft.',
  add: 'Leg een aanvraag vast',
  newTitle: 'Nieuwe aanvraag',
  changeTitle: (name: string): string => `${name} wijzigen`,
  show: 'Toon namen en vragen',
  hide: 'Verberg namen en vragen',
  nameOf,
  answerBy: (iso: string): string => `uiterlijk ${day(iso)}`,
  answeredOn: (iso: string): string => `beantwoord op ${day(iso)}`,
  answered: (count: number): string => (count === 1 ? '1 beantwoord' : `${count} beantwoord`),

  fields: {
    receivedOn: 'Binnengekomen op',
    receivedAt: 'Hoe laat',
    channel: 'Hoe kwam de aanvraag binnen',
    organisation: 'Organisatie',
    noOrganisation: 'Weet ik nog niet',
    name: 'Naam of schuilnaam',
    contact: 'Telefoon of e-mail',
    asked: 'Wat is de vraag',
    askedHint: 'In een paar woorden. Meer hoort in de zaak.',
    answerBy: 'Antwoord uiterlijk op',
    answerByHint: 'Twee werkdagen later, tenzij je iets anders kiest.',
    answerByEarly: 'Deze dag ligt voor de dag waarop de aanvraag kwam. Kies dezelfde dag of een latere.',
    answeredOn: 'Beantwoord op',
    answeredEarly: 'Deze dag ligt voor de dag waarop de aanvraag kwam. Kies dezelfde dag of een latere.',
  },
  save: 'Bewaar de aanvraag',
  kept: 'Wat je eerder invulde, staat er nog. Het is nog niet bewaard.',
  saved: 'De aanvraag is bewaard.',
  noName: 'Geen naam vastgelegd',
  answer: 'Beantwoord',
  answeredNow: 'De aanvraag staat op beantwoord.',
  unanswer: 'Toch niet beantwoord',
  reopened: 'De aanvraag staat weer open.',
  becomeCase: 'Maak er een zaak van',
  /** Above the form of the case. */
  becoming:
    'Na het opslaan gaan naam en contact naar de melder van deze zaak. De vraag wordt de eerste aantekening. Afspraken gaan mee. De aanvraag zelf verdwijnt.',
  appointment: 'Maak een afspraak',
  removed: (name: string): string => `${name} is verwijderd, met wat erbij hoorde.`,
  undone: (name: string): string => `${name} staat er weer.`,
  old: (name: string): string => `${name} staat er nog`,
  oldLead:
    'Deze aanvraag is al meer dan 30 dagen beantwoord en is geen zaak. Verwijder de aanvraag, of maak er een zaak van.',
  onToday: 'Aanvragen die antwoord vragen',
  toInquiry: 'Naar de aanvraag',
} as const;
