/** What the controleblad says about how a report was checked. */
export const reportControl = {
  tooFew:
    'Er waren te weinig meldingen, of te weinig verschillende mensen. Het verslag noemt daarom geen enkel aantal, en er valt niets uit te rekenen.',
  threshold: (threshold: number): string =>
    `Elk getoond aantal is de grens of meer: ${threshold} of meer meldingen, van ${threshold} of meer verschillende mensen. Ook een nul wordt niet getoond.`,
  protected:
    'Welke aantallen niet worden getoond, is gekozen met een geheime loting over alle tabellen samen. Er is zo weinig mogelijk weggelaten. De loting staat versleuteld in je archief.',
  attacked: (threshold: number): string =>
    `Een tweede programma weet niet hoe de aantallen zijn gekozen, en probeerde ze uit te rekenen. Het deed dat als buitenstaander, als groep van minder dan ${threshold} melders, en als iemand die één aantal al kent, zoals het hoofd van een onderdeel, wie een verwijzing kreeg of een bestuurder. Het keek ook of bijna een hele groep in één rij zit.`,
  earlier: (reports: number): string =>
    reports === 1
      ? 'Het eerdere verslag is meegewogen. Zaken die daarin al telden, tellen nu zoals toen.'
      : `De ${reports} eerdere verslagen zijn meegewogen. Zaken die daarin al telden, tellen nu zoals toen.`,
  first: 'Er was geen eerder verslag om mee te wegen.',
  readBack:
    'De app las het bestand na het maken terug. Elk getal en elke staaf erin is gelijk aan een getoond aantal. Andere aantallen staan er niet in, behalve wat je zelf schreef.',
  text: (accepted: number): string =>
    accepted === 0
      ? 'In de tekst is niets blijven staan dat de app als herleidbaar aanwijst.'
      : `In de tekst heb je ${accepted === 1 ? 'één aangewezen plek' : `${accepted} aangewezen plekken`} bewust laten staan.`,
  limits:
    'Niet gecontroleerd is wat de app niet weet, zoals gesprekken, brieven en facturen, en wat woorden zonder getal verraden.',
} as const;
