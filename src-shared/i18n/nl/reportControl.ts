/** What the controleverklaring says about how a report was checked. */
export const reportControl = {
  tooFew:
    'Er waren te weinig meldingen, melders of beschuldigden. Het verslag noemt daarom geen enkel aantal, en er viel niets uit te rekenen.',
  threshold: (threshold: number): string =>
    `Elk getoond aantal is ten minste ${threshold}, in meldingen en in verschillende melders en beschuldigden. Ook een nul wordt niet getoond.`,
  protected:
    'Wat verborgen moest worden, is gekozen met een geheime loting over alle tabellen samen, met zo weinig mogelijk verborgen vakken. De loting staat versleuteld in je archief.',
  attacked: (threshold: number): string =>
    `Een tweede programma, dat niet weet hoe er is verborgen, heeft het verslag aangevallen: als buitenstaander, als groep van minder dan ${threshold} melders, als iemand die één aantal al kent (hoofd van een onderdeel, ontvanger van een verwijzing, bestuurder), en met wat er volgt als bijna een hele groep in één rij zit.`,
  earlier: (reports: number): string =>
    reports === 1
      ? 'Het eerdere verslag is meegewogen. Zaken die daarin al telden, tellen nu zoals toen.'
      : `De ${reports} eerdere verslagen zijn meegewogen. Zaken die daarin al telden, tellen nu zoals toen.`,
  first: 'Er was geen eerder verslag om mee te wegen.',
  readBack:
    'Het bestand is na het maken teruggelezen. Elk getal en elke staaf erin is gelijk aan een getoond aantal, en er staat geen ander aantal in dan je zelf schreef.',
  text: (accepted: number): string =>
    accepted === 0
      ? 'In de tekst is niets blijven staan dat de app als herleidbaar aanwijst.'
      : `In de tekst heb je ${accepted === 1 ? 'één aangewezen plek' : `${accepted} aangewezen plekken`} bewust laten staan.`,
  limits:
    'Niet gecontroleerd: wat de app niet weet, zoals gesprekken, brieven en facturen buiten de app, en wat woorden zonder getal verraden.',
} as const;
