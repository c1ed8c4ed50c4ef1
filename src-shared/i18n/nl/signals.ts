import { inDutch } from './days.ts';

const day = (iso: string): string => inDutch(iso, 'd MMMM yyyy');

/** The words of signals without a reporter. */
export const signals = {
  title: 'Signalen',
  lead: 'Wat je hoort of ziet zonder dat iemand meldt. Een signaal telt in geen enkel verslag mee. Zoeken in je zaken vindt signalen niet.',
  empty:
    'Er is nog geen signaal. Hoor je iets op de gang, van de OR of van de bedrijfsarts? Leg het hier vast. Zo zie je later of er een patroon is.',
  emptyHere: 'Bij deze organisatie is nog geen signaal.',
  noOrganisation: 'Een signaal hoort bij een organisatie. Voeg er eerst een toe bij Beheer.',
  toOrganisations: 'Naar Beheer',
  filter: 'Organisatie',
  everyOrganisation: 'Alle organisaties',
  found: (count: number): string => (count === 1 ? '1 signaal' : `${count} signalen`),
  add: 'Leg een signaal vast',
  newTitle: 'Nieuw signaal',
  changeTitle: (name: string): string => `${name} wijzigen`,
  show: 'Toon wat je hoorde',
  hide: 'Verberg wat je hoorde',
  nameOf: (heardOn: string): string => `Signaal van ${day(heardOn)}`,
  fields: {
    organisation: 'Organisatie',
    department: 'Onderdeel',
    noDepartment: 'Niet bekend',
    heardOn: 'Op welke dag',
    source: 'Waar komt het vandaan',
    themes: 'Thema’s',
    heard: 'Wat hoorde of zag je',
    heardHint: 'Schrijf op wat je hoorde. Noem niet wie het zei, en niet over wie het gaat.',
    done: 'Wat deed je ermee',
    doneHint: 'Bijvoorbeeld met wie je het besprak.',
  },
  isDone: 'iets mee gedaan',
  isOpen: 'nog niets mee gedaan',
  did: (text: string): string => `Gedaan: ${text}`,
  save: 'Bewaar het signaal',
  saved: 'Het signaal is bewaard.',
  kept: 'Wat je eerder invulde, staat er nog. Het is nog niet bewaard.',
  removed: (name: string): string => `${name} is verwijderd.`,
  undone: (name: string): string => `${name} staat er weer.`,
} as const;
