/** The words of the desk on which one report is written. */
export const reportDesk = {
  desk: {
    title: (organisation: string, period: string): string => `${organisation}, ${period}`,
    back: 'Alle verslagen',
    outline: 'Delen van het verslag',
    showOutline: (current: string): string => `Je bent bij: ${current}`,
    groups: { numbers: 'Opzet', texts: 'Hoofdstukken', end: 'Afronden' },
    sections: {
      choices: 'Indeling',
      numbers: 'Cijfers maken',
      check: 'Nakijken',
      make: 'Maak het verslag',
    },
    toCheck: (count: number): string => (count === 1 ? '1 plek' : `${count} plekken`),
    empty: 'leeg',
    next: (name: string): string => `Verder: ${name}`,
    readOnly: 'Het archief is alleen te lezen. Je kunt alles bekijken, maar niets veranderen.',
  },

  choices: {
    lead: 'Kies wat het verslag laat zien. Staat er een verslag van vorig jaar in de kluis, dan is dezelfde indeling voorgesteld. Dan kun je jaren vergelijken.',
    split: 'Uitsplitsen naar',
    splits: { none: 'niet uitsplitsen', reporter_type: 'groep van wie er kwam', department: 'onderdeel' },
    splitHint:
      'De tabellen over thema’s en over wie het ging, worden dan gesplitst. Dat gebeurt alleen als er genoeg meldingen zijn.',
    tables: 'Tabellen in het verslag',
    tablesHint: 'Haal het vinkje weg bij een tabel die je niet nodig hebt.',
    groupsTitle: 'Rijen samen tellen',
    groupsLead:
      'Een te kleine rij kan het verslag niet laten zien. Tel je rijen samen die bij elkaar horen, dan kan het meer laten zien. Dat is veilig als je het afspreekt voordat je de cijfers ziet: dan zegt een groep niets over hoe vaak iets voorkwam.',
    groupCount: (count: number): string =>
      count === 0 ? 'niets samen' : count === 1 ? '1 groep' : `${count} groepen`,
    members: (labels: string): string => `Telt samen: ${labels}`,
    ungroup: 'Haal uit elkaar',
    ungroupOf: (label: string): string => `Haal uit elkaar: ${label}`,
    add: 'Voeg rijen samen',
    addIn: (table: string): string => `Voeg rijen samen bij ${table}`,
    rows: 'Welke rijen',
    tooFew: 'Kies ten minste twee rijen.',
    name: 'Naam van de groep',
    nameHint: 'Zo staat de groep in het verslag.',
    nameMissing: 'Geef de groep een naam.',
    nameTaken: 'Deze naam is er al. Kies een andere.',
    make: 'Voeg samen',
    noRows: 'Hier valt niets samen te voegen.',
    smallDepartments:
      'Onderdelen met minder dan 20 mensen telt de app altijd al samen, ook als hun aantal niet is ingevuld.',
  },

  text: {
    label: (chapter: string): string => `Tekst van ${chapter}`,
    emptyHint: 'Laat je dit leeg, dan komt het hoofdstuk niet in het verslag, tenzij er cijfers in staan.',
    insert: 'Getal invoegen',
    insertIn: (label: string): string => `Getal invoegen: ${label}`,
    insertSearch: 'Zoek een getal',
    insertNone: 'Geen getal gevonden',
    insertFirst: 'Maak eerst de cijfers. Daarna kun je hier een getal kiezen.',
    insertHint:
      'Typ zelf geen getallen. Een gekozen getal komt uit de cijfers, en klopt dus altijd met de tabel.',
    preview: 'Zo komt het er te staan',
    reset: 'Zet de voorgestelde tekst terug',
    resetTitle: 'De voorgestelde tekst terugzetten?',
    resetText: 'Wat je in dit hoofdstuk hebt geschreven, is dan weg.',
    resetKeep: 'Houd mijn tekst',
    wasReset: 'De voorgestelde tekst staat er weer.',
    tables: 'Deze cijfers staan in dit hoofdstuk',
    nothing: 'Hier is niets geschreven.',
    notPrinted:
      'Dit hoofdstuk komt niet in het verslag. Er staan geen cijfers in, en dit hoofdstuk gaat over de meldingen.',
    missingNumber: 'onbekend getal',
  },

  recommendations: {
    title: 'Aanbevelingen van dit jaar',
    lead: 'Zij krijgen in het verslag een nummer, in deze volgorde.',
    none: 'Nog geen aanbevelingen. Schrijf er een op die de organisatie kan uitvoeren, en zeg wie dat doet.',
    add: 'Aanbeveling toevoegen',
    label: (number: number): string => `Aanbeveling ${number}`,
    up: 'Omhoog',
    upOf: (number: number): string => `Omhoog: aanbeveling ${number}`,
    down: 'Omlaag',
    downOf: (number: number): string => `Omlaag: aanbeveling ${number}`,
    moved: (number: number): string => `Dit is nu aanbeveling ${number}.`,
    remove: 'Verwijder',
    removeOf: (number: number): string => `Verwijder: aanbeveling ${number}`,
    removed: 'De aanbeveling is verwijderd.',
    undo: 'Zet terug',
    undone: 'De aanbeveling staat er weer.',
    former: 'Aanbevelingen van vorig jaar',
    formerLead: 'Hoe ver is de organisatie? Dit komt in een tabel in het verslag.',
    statusOf: (number: number): string => `Stand van aanbeveling ${number}`,
  },

  check: {
    lead: 'De app wijst aan wat in je tekst naar een persoon kan leiden. De app herkent woorden, geen verhaal: lees dus ook zelf na.',
    running: 'De tekst wordt nagekeken',
    inRecommendation: (number: number): string => `Aanbeveling ${number}`,
    inFormer: (number: number): string => `Aanbeveling ${number} van vorig jaar`,
  },

  make: {
    lead: 'De app maakt de pdf en leest die na, getal voor getal. Pas als alles klopt, wordt het bestand bewaard.',
    steps: {
      numbers: { good: 'De cijfers zijn gemaakt', open: 'De cijfers zijn nog niet gemaakt' },
      check: {
        good: 'De tekst is nagekeken',
        open: (count: number): string =>
          count === 1
            ? 'Nog 1 plek in de tekst om na te kijken'
            : `Nog ${count} plekken in de tekst om na te kijken`,
        unknown: 'De tekst is nog niet nagekeken',
      },
      advice: {
        good: 'Er staan aanbevelingen in',
        open: 'Er staan nog geen aanbevelingen in',
      },
    },
    toNumbers: 'Naar de cijfers',
    toCheck: 'Naar het nakijken',
    toAdvice: 'Naar de aanbevelingen',
    withoutAdvice:
      'Er staan geen aanbevelingen in dit verslag. De leiding verwacht die meestal wel. Wil je het verslag toch zo maken?',
    leftOut: (chapters: string): string => `Deze hoofdstukken komen niet in het verslag: ${chapters}.`,
    action: 'Maak de pdf',
    what: (organisation: string, period: string, threshold: number): string =>
      `Je maakt het jaarverslag van ${organisation} over ${period}. Daarna ligt de grens van ${threshold} voor deze organisatie vast, en rekent de app bij een volgend verslag mee wat hierin staat.`,
    cancelled: 'Er is niets gemaakt.',
  },

  made: {
    title: 'Het verslag is gemaakt',
    text: 'Het staat in de map die je koos. Wat erin staat, is ook in de kluis bewaard. Bij Beheer, Buiten de kluis, zie je of de kopie er nog is.',
    more: 'Wat je er nog bij kunt maken',
    moreLead: 'Alle drie gebruiken alleen getallen uit dit verslag. Je kunt ze ook later maken.',
  },
} as const;
