/** Why a report, a table or a number cannot be as it was asked: for the counsellor on the screen, never printed. */
export const reportWhy = {
  /** The whole report. */
  tooFew: (smallestTotal: number, threshold: number): string =>
    `In deze periode zijn er minder dan ${smallestTotal} meldingen of melders, of minder dan ${threshold} beschuldigden. Elk aantal kan dan laten zien wie er bij je was. Het verslag bestaat daarom uit een vaste tekst zonder aantallen. Kies eventueel een langere periode.`,
  differenceTooSmall: (earlier: readonly string[]): string =>
    `Dit verslag kan niet worden gemaakt naast ${earlier.length === 1 ? 'het verslag' : 'de verslagen'} over ${earlier.join(', ')}. Wie ze naast elkaar legt, kan een klein aantal uitrekenen. Er is niets bewaard of verstuurd. Kies een andere periode, of wacht tot er meer meldingen zijn.`,
  selfCheckFailed:
    'De controle achteraf lukte niet. Het verslag is daarom niet gemaakt en er is niets geëxporteerd. Je gegevens zijn ongewijzigd. Probeer het opnieuw, of kies minder tabellen.',
  nothingSafe: 'Er is geen vorm gevonden waarin dit verslag veilig is. Er is niets geëxporteerd.',
  textOpen: 'In de tekst staan nog plekken om na te kijken. Verander ze, of geef aan dat ze mogen blijven.',
  tokenOpen: 'In de tekst staat een aantal dat dit verslag niet toont. Haal het weg voordat je exporteert.',

  /** One table. */
  withheld: (title: string): string =>
    `De tabel ‘${title}’ ontbreekt. Er zijn te weinig soorten die apart kunnen staan zonder iemand herkenbaar te maken.`,
  crossTooLarge: (title: string): string =>
    `De tabel ‘${title}’ ontbreekt. Voor zoveel vakken zijn er te weinig meldingen.`,
  crossNothingLeft: (title: string): string =>
    `De tabel ‘${title}’ ontbreekt. Na het verbergen van kleine aantallen bleef er geen vak over.`,
  smallDepartments: (headcount: number): string =>
    `Onderdelen met minder dan ${headcount} medewerkers staan niet apart in het verslag, hoeveel meldingen er ook zijn.`,

  /** One number. */
  hiddenSmall: (threshold: number): string =>
    `Niet getoond: minder dan ${threshold} meldingen, melders of beschuldigden.`,
  hiddenToCover: 'Niet getoond, omdat een ander aantal hiermee is uit te rekenen.',
  hiddenByChance:
    'Niet getoond zonder reden in de cijfers. Soms verbergt de app een aantal extra, zodat niemand uit het verbergen zelf iets kan afleiden.',

  /** What the app tried instead, when the report as it was asked did not pass. */
  fallback: {
    coarser: 'Er zijn meer soorten samengevoegd, omdat het verslag anders niet veilig is.',
    oneWay: 'Het verslag heeft alleen tabellen naar een kenmerk, omdat verder verdelen niet veilig is.',
    totalOnly: 'Het verslag toont alleen het totaal, omdat elke verdere verdeling iets verraadt.',
  },
} as const;
