const cases = (count: number): string => (count === 1 ? '1 zaak' : `${count} zaken`);

/** The words of everything that leaves the vault as a file. */
export const outgoing = {
  /** Stands before everything that leaves. */
  dialog: {
    title: 'Dit verlaat de kluis',
    unprotected:
      'De kopie is niet versleuteld. Wie bij de map of de usb-stick kan, kan die lezen. Ook een programma dat bestanden naar internet kopieert, zoals OneDrive.',
    cleansUp: 'Verwijder deze kopie als de kluis op slot gaat',
    cleansUpHint: 'De app verwijdert de kopie alleen als je er niets in hebt veranderd.',
    namesSomeone:
      'In de naam van dit bestand staat een naam of alias uit deze zaak. Wie het bestand ziet, kan die lezen. Kies straks een andere naam.',
    action: 'Kies een plek',
  },
  /** The part of a case from which it can leave. */
  fromCase: 'Uit de kluis halen',
  document: {
    action: 'Maak een kopie',
    actionOf: (name: string): string => `Maak een kopie van ${name} buiten de kluis`,
    what: (name: string): string => `Je maakt een kopie van ${name} buiten de kluis.`,
    done: 'De kopie is gemaakt. Bij Beheer, Buiten de kluis, zie je welke kopieën er nog zijn.',
  },

  outside: {
    title: 'Buiten de kluis',
    lead: 'Hier zie je wat de kluis heeft verlaten en of die kopie er nog staat. Ruim op wat je niet meer nodig hebt. Wat op een schijf heeft gestaan, kan een kenner soms nog terughalen.',
    empty:
      'Er heeft nog niets de kluis verlaten. Maak je een kopie van een document of een PDF van een zaak, dan staat die hier.',
    showNames: 'Toon bestandsnamen',
    hideNames: 'Verberg bestandsnamen',
    kinds: {
      document: 'Document',
      case_pdf: 'PDF voor de melder',
      brief: 'Casus voor intervisie',
      everything: 'Alles uit de kluis',
      report: 'Jaarverslag',
      summary: 'Samenvatting van een jaarverslag',
      slides: 'Presentatie van een jaarverslag',
      control: 'Controleblad bij een jaarverslag',
    },
    ofCase: (kind: string, code: string): string => `${kind} van ${code}`,
    when: (moment: string, folder: string): string => `${moment}, in de map ${folder}`,
    states: {
      there: 'staat er nog',
      absent: 'niet gevonden op die plek',
      unreachable: 'niet bereikbaar',
      removed: 'verwijderd',
    },
    cleansUp: 'Gaat weg als de kluis op slot gaat',
    remove: 'Verwijder de kopie',
    removeOf: (what: string, moment: string): string => `Verwijder de kopie: ${what}, ${moment}`,
    removed: 'De kopie is verwijderd.',
    settle: 'Zelf opgeruimd',
    settleOf: (what: string, moment: string): string => `Zelf opgeruimd: ${what}, ${moment}`,
    settleTitle: 'Heb je deze kopie zelf opgeruimd?',
    settleText:
      'De app kan de kopie niet vinden en kan het dus niet nakijken. De kopie staat daarna als verwijderd in de lijst.',
    settleAction: 'Ja, opgeruimd',
    settled: 'De kopie staat als verwijderd in de lijst.',
  },

  everything: {
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
        header: [
          'nummer',
          'rol',
          'naam',
          'functie',
          'contact_van',
          'wanneer_bellen',
          'voicemail',
          'schuilnaam',
          'contact',
          'notitie',
          'ken_ik_zelf',
          'hoe_ik_die_ken',
          'sleutel',
        ],
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
