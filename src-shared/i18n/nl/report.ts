/** The words of the Verslag screen; what the report itself says stands in `pdf.ts`. */
export const report = {
  title: 'Verslag',
  lead: 'Een jaarverslag voor het hoogste gezag. Het bevat alleen getelde gegevens, nooit je aantekeningen.',
  noOrganisation: 'Voeg bij Beheer eerst een organisatie toe. Daarna kun je een verslag maken.',
  toManagement: 'Naar Beheer',
  organisation: 'Organisatie',
  period: 'Periode',
  kind: 'Soort periode',
  kinds: { year: 'Kalenderjaar', study: 'Studiejaar', half: 'Half jaar', free: 'Zelf kiezen' },
  whichYear: 'Jaar',
  whichStudyYear: 'Studiejaar (september tot en met augustus)',
  whichHalf: 'Half jaar',
  studyYear: (start: number): string => `${start}-${start + 1}`,
  half: (first: boolean, year: number): string =>
    `${first ? 'januari tot en met juni' : 'juli tot en met december'} ${year}`,
  from: 'Eerste dag',
  to: 'Laatste dag',
  range: (from: string, to: string): string => `${from} tot en met ${to}`,
  notOver:
    'Deze periode is nog niet voorbij. Zaken die nog komen, staan er dan niet in, en een tweede verslag over deze tijd kan niet.',
  alreadyMade: (day: string): string =>
    `Over deze dagen is al een verslag gemaakt op ${day}. Je kunt ernaar kijken, maar het niet nog eens exporteren.`,
  show: 'Bekijk het verslag',
  building: 'De zaken worden geteld en gecontroleerd',

  preview: 'Zo komt het verslag eruit te zien',
  previewHint: 'Dit zijn precies de aantallen die in het verslag komen.',
  mergedMembers: (labels: string): string => `Samengevoegd: ${labels}. Elk daarvan kan nul zijn.`,

  fewerReporters:
    'De tabel ‘Wie meldden’ ontbreekt. Kan alleen een deel van deze groepen bij je melden? Zet dat bij Beheer, dan kan het verslag meer laten zien.',

  noOverlap: 'Er is nog geen verslag van deze organisatie over dezelfde dagen.',
  checkedAtExport: 'Bij het exporteren vergelijkt de app elk getal in de pdf met deze telling.',

  export: 'Exporteer als pdf',
  exporting: 'De pdf wordt gemaakt en nagelezen',
  exported: 'Het verslag staat in de map die je koos. Wat erin staat, is ook in de kluis bewaard.',
  exportRefused:
    'Exporteren kan niet, omdat er al een verslag over deze dagen is. Uit twee verslagen over dezelfde tijd kan iemand kleine aantallen afleiden.',
  cancelled: 'Er is niets geëxporteerd.',
  confirmTitle: (organisation: string, period: string): string =>
    `Verslag van ${organisation} over ${period} exporteren?`,
  confirm: (threshold: number): string =>
    `Daarna kun je over deze dagen geen tweede verslag maken, en ligt de drempel van ${threshold} voor deze organisatie vast. De pdf zelf is niet versleuteld: bewaar hem zorgvuldig.`,

  earlier: 'Eerdere verslagen',
  noEarlier: 'Er zijn nog geen verslagen gemaakt.',
  exportedOn: 'Gemaakt op',
  pdf: 'Pdf',
  exportedAgain: 'De pdf staat in de map die je koos.',
  exportAgain: 'Bewaar opnieuw',
  exportAgainOf: (period: string): string => `Bewaar opnieuw: de pdf over ${period}`,
} as const;
