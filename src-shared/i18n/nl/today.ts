/** The words of Vandaag, the start screen. */
export const today = {
  title: 'Vandaag',
  showNames: 'Toon aliassen en tekst',
  hideNames: 'Verberg aliassen en tekst',
  appointments: 'Afspraken van vandaag',
  toWeek: 'Naar de week',
  due: 'Aan de beurt',
  nothingDue: 'Er staat niets voor vandaag.',
  coming: 'Komende 7 dagen',
  terms: 'Termijnen voor de werkgever (Wbk)',
  termsLead: 'Wet bescherming klokkenluiders. De werkgever moet dit doen, niet jij.',
  quiet: 'Stille zaken',
  quietLead: (days: number): string =>
    days === 1 ? 'Al een dag of langer geen aantekening.' : `Al ${days} dagen of langer geen aantekening.`,
  quietSince: (day: string): string => `laatste op ${day}`,
  missing: 'Nog te bespreken',
  missingLead: 'Bij de intake nog niet vastgelegd.',
  /** The rows that are folded away; with `hasMore` there are cases that are not shown at all. */
  others: (count: number, hasMore: boolean): string =>
    hasMore ? `Toon de volgende ${count}` : count === 1 ? 'Toon nog 1 zaak' : `Toon nog ${count} zaken`,
  more: 'Er zijn er nog meer. Je vindt ze bij Zaken.',
  allPoints: 'Nog geen enkel punt',
  andPoints: (first: string, others: number): string =>
    others === 1 ? `${first}, en nog 1 punt` : `${first}, en nog ${others} punten`,
  general: 'Algemeen',
  openCase: (code: string): string => `Open zaak ${code}`,
  lastBackup: (day: string): string => `Laatste reservekopie: ${day}.`,
} as const;
