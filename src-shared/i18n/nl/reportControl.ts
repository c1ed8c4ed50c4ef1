/** What the controleblad says about how a report was checked. */
export const reportControl = {
  tooFew:
    'Er waren te weinig meldingen, of te weinig verschillende mensen. Het verslag noemt daarom geen enkel aantal, en er valt niets uit te rekenen.',
  threshold: (threshold: number): string =>
    `Elk getoond aantal is de grens of meer: ${threshold} of meer meldingen, van ${threshold} of meer verschillende mensen. Ook een nul wordt niet getoond.`,
  protected:
    'Een geheime loting over alle tabellen samen koos welke aantallen niet worden getoond. Er is zo weinig mogelijk weggelaten. De loting staat versleuteld in je archief.',
  attacked: (threshold: number): string =>
    `Een tweede programma weet niet hoe de aantallen zijn gekozen, en probeerde ze uit te rekenen. Het deed dat als buitenstaander en als groep van minder dan ${threshold} melders. Het deed dat ook als iemand die één aantal al kent, zoals een bestuurder, het hoofd van een onderdeel, of wie een verwijzing kreeg. Het keek ook of bijna een hele groep in één rij zit.`,
  earlier: (reports: number): string =>
    reports === 1
      ? 'Het eerdere verslag telde mee. Zaken die daarin al telden, tellen nu zoals toen.'
      : `De ${reports} eerdere verslagen telden mee. Zaken die daarin al telden, tellen nu zoals toen.`,
  first: 'Er was geen eerder verslag om mee te wegen.',
  readBack:
    'De app las het bestand na het maken terug. Elk getal en elke staaf erin is gelijk aan een getoond aantal. Andere aantallen staan er niet in, behalve wat je zelf schreef.',
  text: (accepted: number): string =>
    accepted === 0
      ? 'In de tekst staat niets meer dat de app aanwijst.'
      : `In de tekst heb je ${accepted === 1 ? 'één aangewezen plek' : `${accepted} aangewezen plekken`} bewust laten staan.`,
  limits:
    'Niet gecontroleerd is wat de app niet weet, zoals gesprekken, brieven en facturen. Ook niet gecontroleerd is wat woorden zonder getal verraden.',
} as const;
