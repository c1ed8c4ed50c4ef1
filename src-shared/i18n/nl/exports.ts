/** The words of everything that leaves the vault as a file. */
export const exports = {
  /** Stands before everything that leaves. */
  dialog: {
    title: 'Dit verlaat de kluis',
    unprotected:
      'De kopie is niet versleuteld. Wie bij de map of de usb-stick kan, kan haar lezen. Ook een programma dat bestanden naar internet kopieert, zoals OneDrive.',
    cleansUp: 'Verwijder deze kopie als de kluis op slot gaat',
    cleansUpHint: 'De app verwijdert haar alleen als je er niets in hebt veranderd.',
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
      'Er heeft nog niets de kluis verlaten. Maak je een kopie van een document of een PDF van een zaak, dan staat zij hier.',
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
      control: 'Controleverklaring bij een jaarverslag',
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
      'De app kan haar niet vinden en kan het dus niet nakijken. Zij staat daarna als verwijderd in de lijst.',
    settleAction: 'Ja, opgeruimd',
    settled: 'De kopie staat als verwijderd in de lijst.',
  },
} as const;
