/** What of the ways to hide a number a report uses. */
export interface ProtectionFacts {
  /** The smallest count that it prints. */
  threshold: number;
  /** The total below which it prints no number at all. */
  smallestTotal: number;
  /** Classes stand together as one, with their sum. */
  hasMerged: boolean;
  /** Numbers are replaced by a dash. */
  hasHidden: boolean;
  /** Two dimensions are crossed. */
  hasCross: boolean;
  /** The titles of tables that are left out as a whole. */
  withheld: readonly string[];
  /** It shares cases with an earlier report. */
  hasEarlier: boolean;
}

/** How traceability was prevented, as the report itself tells it to a board: only what holds for this report. */
export function protectionParagraphs(facts: ProtectionFacts): string[] {
  const { threshold, smallestTotal, hasMerged, hasHidden, hasCross, withheld, hasEarlier } = facts;
  return [
    `Uit kleine aantallen kan een lezer soms afleiden wie er heeft gemeld. Daarom is elk aantal meldingen in dit verslag ten minste ${threshold}, en gaat het om ten minste ${threshold} verschillende melders en ten minste ${threshold} verschillende beschuldigden, voor zover die bekend zijn. Nul telt ook als een klein aantal. Zijn er in een periode minder dan ${smallestTotal} meldingen of melders, dan staan er helemaal geen aantallen in het verslag.`,
    [
      ...(hasMerged
        ? [
            'Soorten die niet apart kunnen staan, zijn bij elkaar geteld in een rij. Daar kunnen ook soorten bij zitten met een groter aantal, en soorten die niet voorkwamen.',
          ]
        : []),
      ...(hasHidden
        ? [
            'Een streepje (–) betekent dat een aantal niet wordt getoond. Dat kan nul zijn, een klein aantal of een groter aantal. Grotere aantallen zijn soms ook verborgen, omdat een klein aantal anders is uit te rekenen.',
          ]
        : []),
      ...(hasCross ? ['Dat geldt ook voor de tabellen die naar twee kenmerken tegelijk zijn verdeeld.'] : []),
      'Alle getoonde aantallen zijn exact. Er is niets afgerond of veranderd.',
    ].join(' '),
    [
      'Voor elk klein aantal dat niet wordt getoond, is voor dit verslag gezocht naar andere tellingen die ook bij alle getoonde aantallen passen. Telkens is er een telling waarin dat aantal nul is, en een waarin het groter is dan de grens. Zo kan een lezer niet afleiden of het nul, klein of groot is, ook niet als die deze regels kent.',
      ...(hasEarlier ? ['Eerdere verslagen over dezelfde meldingen zijn daarbij meegerekend.'] : []),
      `Er is ook gerekend met lezers die zelf iets weten: een groep van minder dan ${threshold} melders die met elkaar spreken, of iemand die het aantal van een groep of afdeling al kent.`,
    ].join(' '),
    ...(withheld.length > 0
      ? [
          `Waarin te weinig apart kon blijven staan, is weggelaten: ${withheld.map((title) => `‘${title}’`).join(', ')}.`,
        ]
      : []),
    'Wie zelf bij een melding was betrokken, weet meer dan hier staat. Deel dit verslag daarom alleen met wie het nodig heeft.',
  ];
}
