/** What a report uses of the ways to keep a number out. */
export interface ProtectionFacts {
  /** The smallest count that it prints. */
  threshold: number;
  /** The total below which it prints no number at all. */
  smallestTotal: number;
  /** Classes stand together as one, with their sum. */
  hasMerged: boolean;
  /** Rows have words in the place of their number. */
  hasHidden: boolean;
  /** Cells have a dash in the place of their number. */
  hasDash: boolean;
  /** The titles of tables that are left out as a whole. */
  withheld: readonly string[];
  /** It shares cases with an earlier report. */
  hasEarlier: boolean;
}

/** What a one-way table and a chart print in the place of a count that they do not show. */
export const NOT_SHOWN = 'niet getoond';

/** From what total on a report has numbers; the same for who makes it and for who reads it. */
export const smallestTotalRule = (smallestTotal: number): string =>
  `Een verslag noemt alleen aantallen als er in de periode ten minste ${smallestTotal} meldingen waren, van ten minste ${smallestTotal} verschillende mensen. Ook verder moeten er genoeg verschillende mensen bij betrokken zijn.`;

/** Last words of every report: with whom it is shared, and what is asked of whoever reads it. */
export const closingWords = {
  shared:
    'De vertrouwenspersoon en de leiding spreken af wie dit verslag krijgt, bijvoorbeeld ook de ondernemingsraad, de medewerkers of de vrijwilligers.',
  request:
    'De vraag aan iedere lezer is: probeer niet te achterhalen wie er bij de vertrouwenspersoon was, of over wie een melding gaat.',
} as const;

/** The one text of a period that is too small for numbers. It says nothing of how small it was. */
export const tooFew = {
  heading: 'Geen aantallen in dit verslag',
  sentence:
    'In deze periode waren er te weinig meldingen om aantallen te noemen, of waren er te weinig verschillende mensen bij betrokken. Daarom staan er in dit verslag geen aantallen.',
  why: 'Bij zo weinig meldingen kan elk aantal laten zien wie er bij de vertrouwenspersoon is geweest. Deze tekst is altijd dezelfde, hoe weinig meldingen er ook waren.',
  talk: 'De leiding en de vertrouwenspersoon kunnen ook zonder aantallen met elkaar spreken: over het werk van de vertrouwenspersoon, en over wat de organisatie kan doen.',
} as const;

/** How the report keeps people from being recognised, as it tells a board: only what holds for this report. */
export function protectionParagraphs(facts: ProtectionFacts): string[] {
  const { threshold, smallestTotal, hasEarlier, withheld } = facts;
  return [
    `Uit een klein aantal kan een lezer soms opmaken wie er bij de vertrouwenspersoon is geweest. Daarom heeft dit verslag een grens. Elk aantal meldingen dat erin staat, is ten minste ${threshold}. Die meldingen komen van ten minste ${threshold} verschillende mensen, voor zover bekend. Ook nul telt als een klein aantal. ${smallestTotalRule(smallestTotal)}`,
    whatIsMissing(facts).join(' '),
    [
      `Voor elk klein aantal dat niet in het verslag staat, is nagerekend of een lezer het uit de andere getallen kan afleiden. De controle vond geen manier: zo’n aantal kan heel klein of nul zijn, maar ook ${threshold} of meer.`,
      ...(hasEarlier ? ['Ook eerdere verslagen over dezelfde meldingen tellen daarbij mee.'] : []),
      `Er is ook gerekend met mensen die zelf al iets weten. Dat kan een groep van minder dan ${threshold} mensen zijn, die bij de vertrouwenspersoon waren en daar met elkaar over praten. Het kan ook iemand zijn die een van de aantallen al kent, zoals het hoofd van een afdeling. Ook voor hen vond de controle geen manier om de kleine aantallen van anderen uit te rekenen.`,
    ].join(' '),
    'Niet alles is te controleren. Niet gecontroleerd is wat een lezer op een andere manier weet, bijvoorbeeld uit gesprekken of brieven. Ook niet gecontroleerd is wat woorden zonder getal laten zien. Wie zelf bij een melding was betrokken, weet meer dan hier staat.',
    ...(withheld.length > 0
      ? [
          `Deze tabellen staan niet in het verslag, omdat er te weinig in te zien zou zijn: ${withheld.map((title) => `‘${title}’`).join(', ')}. Dat betekent niet dat er niets voorkwam.`,
        ]
      : []),
    `${closingWords.shared} ${closingWords.request}`,
  ];
}

function whatIsMissing({ hasMerged, hasHidden, hasDash, hasEarlier }: ProtectionFacts): string[] {
  return [
    ...(hasMerged
      ? [
          'Wat niet apart kan staan, is samen geteld in één rij. Daar kunnen ook soorten bij zitten die vaker voorkwamen, of die niet voorkwamen.',
        ]
      : []),
    ...(hasHidden || hasDash
      ? [
          `${missingSign(hasHidden, hasDash)}, dan kan dat nul zijn, een klein aantal of een groter aantal. Ook een groter aantal is soms weggelaten, omdat een klein aantal anders is uit te rekenen.`,
        ]
      : []),
    'Alle aantallen die er wel staan, zijn precies zoals ze zijn geteld. Er is niets afgerond of veranderd.',
    ...(hasEarlier ? ['Een melding die al in een eerder verslag telde, telt hier zoals toen.'] : []),
  ];
}

function missingSign(hasHidden: boolean, hasDash: boolean): string {
  if (!hasDash) return `Staat er ‘${NOT_SHOWN}’`;
  return hasHidden ? `Staat er ‘${NOT_SHOWN}’ of een streepje (–)` : 'Staat er een streepje (–)';
}
