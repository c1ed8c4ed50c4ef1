/** Moving in and moving out: the part of Beheer, and the files that moving out writes. */
const cases = (count: number): string => (count === 1 ? '1 zaak' : `${count} zaken`);
const rows = (count: number): string => (count === 1 ? '1 regel' : `${count} regels`);

export const transfer = {
  in: {
    title: 'Haal een lijst binnen',
    lead: 'Heb je je zaken nu in Excel? Haal de lijst hier binnen. Je eigen kolommen en woorden zijn goed: je zegt één keer wat ze betekenen.',
    leadFile:
      'Op de eerste regel van de lijst staan de namen van de kolommen. Elke regel daaronder is één zaak. Er verandert nog niets.',
    choose: 'Kies een lijst',
    reading: 'De lijst wordt gelezen.',
    refusedTitle: 'Deze lijst kan niet worden gelezen',
    stop: 'Stop',
    back: 'Terug',
    next: 'Verder',
    taken: (count: number): string =>
      `${cases(count)} opgeslagen. Het bestand zelf is niet veranderd: verwijder het als je het niet meer nodig hebt.`,
    step: (step: number, name: string): string => `Stap ${step} van 3: ${name}`,
  },

  columns: {
    title: 'Kolommen',
    lead: (name: string, count: number): string =>
      `In ‘${name}’ staan ${rows(count)}. Kies bij elke kolom wat erin staat.`,
    remembered: 'Een lijst met deze kolommen heb je eerder binnengehaald. Je keuzes van toen staan er weer.',
    showExamples: 'Toon voorbeelden uit je lijst',
    hideExamples: 'Verberg voorbeelden',
    examples: (values: readonly string[]): string => `Bijvoorbeeld: ${values.join(' · ')}`,
    noExamples: 'Deze kolom is leeg.',
    nameless: (place: number): string => `Kolom ${place}, zonder naam`,
    leave: 'Neem niet over',
    notes:
      'Kies je bij meer kolommen Aantekening? Dan komen die samen in één aantekening, met hun naam erboven.',
    ignoredTitle: 'Dit gaat niet mee',
    ignored: (names: readonly string[]): string =>
      names.length === 1
        ? `De kolom ${names.join('')} gaat niet mee.`
        : `${names.length} kolommen gaan niet mee:`,
    confirm: 'Dat klopt, laat dit weg',
    busy: 'De waarden worden nagekeken.',
  },

  values: {
    title: 'Woorden',
    lead: 'Sommige woorden in je lijst kent de app niet. Kies wat ze betekenen. Dat blijft bewaard voor een volgende lijst.',
    nothing: 'De app kent alle woorden in je lijst. Er is niets te kiezen.',
    fixedTitle: 'Dit staat niet in je lijst',
    fixedHint: 'Je antwoord geldt voor alle zaken in deze lijst.',
    organisation: 'Bij welke organisatie horen deze zaken?',
    fixed: { melder: 'Wie meldde', kanaal: 'Hoe kwamen de meldingen binnen', themas: 'Waar gingen ze over' },
    noTheme: 'Geen thema',
    datesTitle: 'Datums',
    dates: (day: string): string => `Wat staat er voorop in ${day}?`,
    orders: { day_first: 'De dag', month_first: 'De maand' },
    column: (ours: string, heading: string): string =>
      heading === '' ? ours : `${ours}, in je lijst: ${heading}`,
    times: (count: number): string => (count === 1 ? '1 keer' : `${count} keer`),
    emptyCell: 'Lege cel',
    leaveEmpty: 'Laat leeg',
    busy: 'De lijst wordt nagekeken.',
    check: 'Nog niet verder. Kijk na wat hierboven is aangegeven.',
  },

  preview: {
    title: 'Nakijken',
    good: (count: number): string =>
      count === 1
        ? '1 zaak kan erin.'
        : count === 0
          ? 'Geen enkele zaak kan erin.'
          : `${count} zaken kunnen erin.`,
    facts: {
      names: 'Namen',
      notes: 'Aantekeningen',
      newOrganisations: 'Nieuwe organisaties',
      newDepartments: 'Nieuwe onderdelen',
    },
    none: 'Geen',
    more: (count: number): string => `en nog ${count}`,
    departmentOf: (department: string, organisation: string): string => `${department} (${organisation})`,
    spelling: 'Ken je een naam hierboven al, maar anders geschreven? Pas dan je lijst aan en begin opnieuw.',
    first: (count: number): string => (count === 1 ? 'De eerste zaak' : `De eerste ${count} zaken`),
    columns: { code: 'Nummer', openedOn: 'Gemeld op', organisation: 'Organisatie', about: 'Melder en thema' },
    newCode: 'krijgt een nummer',
    noTheme: 'geen thema',
    badTitle: (count: number): string =>
      count === 1 ? '1 regel kan er niet in' : `${count} regels kunnen er niet in`,
    badLead:
      'Pas deze regels aan in je lijst en begin opnieuw. Of laat ze weg, en zet deze zaken later zelf in de app.',
    moreBad: 'Dit is niet alles. Kijk eerst of de kolommen goed staan.',
    leaveOut: (count: number): string => `Laat ${rows(count)} weg`,
    takeIn: (count: number): string => `Neem ${cases(count)} op`,
    taking: 'De zaken worden opgeslagen.',
    allOrNothing: 'Gaat er iets mis, dan gaat er geen enkele zaak in.',
  },

  out: {
    title: 'Neem alles mee',
    lead: 'Wil je naar een ander programma, of alles zelf bewaren? De app schrijft alles naar een gewone map: zaken, aantekeningen, namen, documenten, verwijzingen en herinneringen. Voor een reservekopie is dit niet bedoeld.',
    start: 'Neem alles mee',
    confirmTitle: 'Alles meenemen zonder slot?',
    confirm:
      'Wie deze map heeft, kan alles lezen: ook namen en aantekeningen. De kluis bewaakt die map niet. Zet hem op een versleutelde schijf en verwijder hem als je hem niet meer nodig hebt.',
    passphrase: 'Je wachtzin',
    passphraseHint: 'Om zeker te weten dat jij het bent. Daarna kies je de plek.',
    action: 'Kies de plek en schrijf alles weg',
    writing: 'Alles wordt weggeschreven. Dat kan even duren.',
    written: (folder: string, count: number, documents: number): string =>
      `In de map ${folder} staan nu ${cases(count)} en ${documents === 1 ? '1 document' : `${documents} documenten`}. Deze map is voor iedereen leesbaar.`,
  },

  /** The folder that moving out writes. */
  files: {
    readme: 'LEESMIJ.txt',
    documents: 'documenten',
    roles: { reporter: 'melder', accused: 'beschuldigde' },
    csv: {
      cases: 'zaken.csv',
      entries: {
        name: 'aantekeningen.csv',
        header: [
          'nummer',
          'soort',
          'datum',
          'tijd',
          'hoe',
          'minuten',
          'met',
          'keuze',
          'tekst',
          'geschreven_op',
        ],
      },
      persons: {
        name: 'personen.csv',
        header: ['nummer', 'rol', 'naam', 'functie', 'contact', 'notitie', 'sleutel'],
      },
      referrals: {
        name: 'doorverwijzingen.csv',
        header: ['nummer', 'datum', 'soort', 'naam', 'reden', 'toestemming', 'resultaat', 'resultaat_op'],
      },
      reminders: {
        name: 'herinneringen.csv',
        header: ['nummer', 'soort', 'tekst', 'datum', 'uitgesteld_tot', 'herhaling', 'gedaan_op', 'notitie'],
      },
    },
    readmeText: (day: string): readonly string[] => [
      `Alles uit Vertrouwenskluis, weggeschreven op ${day}.`,
      '',
      'Deze map is niet versleuteld. Wie hem heeft, kan alles lezen. Verwijder hem als je hem niet meer nodig hebt.',
      '',
      'zaken.csv              een regel per zaak; Vertrouwenskluis kan deze lijst weer binnenhalen',
      'aantekeningen.csv      een regel per aantekening, gesprek of keuze, met het nummer van de zaak',
      'personen.csv           wie er bij een zaak horen; dezelfde sleutel is dezelfde persoon',
      'doorverwijzingen.csv   naar wie je verwees',
      'herinneringen.csv      nazorg en herinneringen; zonder nummer horen ze bij geen zaak',
      'documenten             de documenten, in een map per zaak',
      'alles.json             alles bij elkaar, voor een ander programma',
      '',
      'De csv-bestanden openen in Excel. Begint een cel met = + - of @, dan staat er een apostrof voor.',
      'Zo voert Excel niets uit. Bij het binnenhalen gaat die apostrof er weer af.',
      '',
      'alles.json is UTF-8. De vorm, versie 1:',
      '  format, version, madeAt        wat dit is en wanneer het is gemaakt',
      '  organisations, departments     de organisaties en hun onderdelen',
      '  ownThemes                      thema’s die je zelf toevoegde; een zaak noemt het id',
      '  pseudonyms                     schuilnamen uit een binnengehaalde lijst, met het nummer van de persoon',
      '  directory                      de lijst om naar te verwijzen',
      '  reports                        de verslagen die zijn gemaakt, met elk getal dat erin staat',
      '  formDrafts                     formulieren die half zijn ingevuld',
      '  general                        herinneringen en uitvoer die bij geen zaak horen',
      '  cases                          de zaken, elk op een eigen regel, met daarin:',
      '    persons, entries             personen, en aantekeningen met hun eerdere teksten (earlier)',
      '    contacts, minutes            gesprekken en minuten, uit de aantekeningen en uit een lijst samen',
      '    checklist, drafts, documents, referrals, reminders, considerations, briefs,',
      '    whistleblowerClocks, exports wat er verder bij de zaak hoort',
      '',
      'Datums zijn jaar-maand-dag. Codes in alles.json zijn Engels.',
      'Wat je verwijderde, gaat niet mee. Instellingen, wachtzin en herstelcode ook niet.',
    ],
  },
} as const;
