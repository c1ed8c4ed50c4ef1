/** The words of Vandaag, the start screen. */
export const today = {
  title: 'Vandaag',
  showNames: 'Toon aliassen en tekst',
  hideNames: 'Verberg aliassen en tekst',
  due: 'Aan de beurt',
  nothingDue: 'Er staat niets voor vandaag.',
  coming: 'Komende 7 dagen',
  terms: 'Klok van de werkgever',
  termsLead: 'Wet bescherming klokkenluiders. De werkgever moet dit doen, niet jij.',
  quiet: 'Stille zaken',
  quietLead: (days: number): string =>
    days === 1 ? 'Al een dag of langer geen aantekening.' : `Al ${days} dagen of langer geen aantekening.`,
  quietSince: (day: string): string => `laatste op ${day}`,
  missing: 'Nog te bespreken',
  missingLead: 'Bij de intake nog niet vastgelegd.',
  more: 'Er zijn er meer. Je ziet de eerste 20.',
  general: 'algemeen',
  openCase: (code: string): string => `Open zaak ${code}`,
  lastBackup: (day: string): string => `Laatste reservekopie: ${day}.`,
} as const;
