import { pdf } from './pdf.ts';

function list(words: readonly string[]): string {
  const shown = words.slice(0, 10).map((word) => `‘${word.replaceAll(/\p{C}+/gu, ' ')}’`);
  const more = words.length > shown.length ? [`${words.length - shown.length} andere`] : [];
  const all = [...shown, ...more];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} en ${all.at(-1)}`;
}

/** The words of the demo on the command line. */
export const cli = {
  usage: [
    'Gebruik:',
    '  npm run demo',
    '      draait het voorbeeld: twee studiejaren van een hogeschool en een jaar van de Tweede Kamer',
    '  npm run demo -- --cases ZAKEN.csv [--departments ONDERDELEN.csv]',
    '                  (--year 2025 | --period 2021-09-01..2022-08-31)',
    '                  [--organisation NAAM] [--out MAP] [--json]',
    '      maakt van je eigen bestand een archief, een jaarverslag en een reservekopie, en controleert die',
    '  npm run demo -- --template BESTAND.csv',
    '      schrijft een leeg sjabloon, en daarnaast een bestand met alle toegestane waarden',
  ].join('\n'),

  arguments: {
    unknownOption: (option: string): string =>
      `De optie ${list([option])} bestaat niet. Met --help zie je wat er kan.`,
    stray: (text: string): string =>
      `${list([text])} hoort bij geen enkele optie. Met --help zie je wat er kan.`,
    valueMissing: (option: string): string => `Na --${option} hoort een waarde te staan.`,
    noValue: (option: string): string => `Bij --${option} hoort geen waarde.`,
    twice: (option: string): string => `De optie --${option} mag er maar één keer staan.`,
    onlyWithCases: (option: string): string => `De optie --${option} werkt alleen samen met --cases.`,
    onlyTemplate: 'De optie --template staat alleen. Laat de andere opties weg.',
    periodMissing: 'Geef met --year of --period aan over welke tijd het verslag gaat.',
    periodTwice: 'Kies --year of --period, niet allebei.',
    badYear: (text: string): string => `${list([text])} is geen jaar. Schrijf bijvoorbeeld --year 2025.`,
    badPeriod: (text: string): string =>
      `${list([text])} is geen periode. Schrijf bijvoorbeeld --period 2021-09-01..2022-08-31.`,
    periodReversed: 'De periode eindigt voordat die begint. Draai de datums om.',
  },

  files: {
    missing: (path: string): string => `Het bestand ${list([path])} bestaat niet. Kijk de naam na.`,
    isFolder: (path: string): string => `${list([path])} is een map. Kies een bestand.`,
    unreadable: (path: string): string =>
      `Het bestand ${list([path])} kan niet worden gelezen. Kijk na of je het mag openen.`,
    exists: (path: string): string =>
      `Het bestand ${list([path])} bestaat al en is niet veranderd. Kies een andere naam.`,
    unwritable: (path: string): string =>
      `Het bestand ${list([path])} kan niet worden geschreven. Kijk na of de map bestaat.`,
    outIsFile: (path: string): string => `${list([path])} is een bestand. Kies met --out een map.`,
    outNotEmpty: (path: string, name: string): string =>
      `In de map ${list([path])} staat iets dat niet van de demo is (${list([name])}). Er is niets veranderd. Kies met --out een lege of nieuwe map.`,
    outUnwritable: (path: string): string =>
      `In de map ${list([path])} kan niet worden geschreven. Kies met --out een andere map.`,
  },

  input: {
    refused: (path: string): string => `${list([path])} is niet ingelezen. Er is niets geschreven.`,
    more: (count: number): string => `en nog ${count}`,
    severalOrganisations: (names: readonly string[]): string =>
      `In dit bestand staan meer organisaties: ${list(names)}. Kies er een met --organisation.`,
    organisationMissing: (name: string, names: readonly string[]): string =>
      `De organisatie ${list([name])} staat niet in dit bestand. Wel: ${list(names)}.`,
    dayFirst: (day: string): string => `Een datum als ${day} is gelezen met de dag voorop.`,
  },

  unexpected: (code: string): string =>
    `Er ging iets mis dat de demo niet had verwacht (${code}). Er is geen uitvoer.`,

  busy: (name: string): string =>
    `Bezig met ${name}. Dit duurt enkele seconden, omdat de sleutels expres zwaar zijn.`,
  imported: (cases: number): string => `Zaken ingelezen: ${pdf.count(cases)}`,
  report: (from: string, to: string): string =>
    `Verslag over ${pdf.period(from, to).replaceAll('\u00a0', ' ')}`,
  tooSmall: 'te klein voor aantallen: het verslag is één vaste tekst',
  labels: {
    pdf: 'jaarverslag',
    published: 'alle getoonde cijfers',
    archive: 'archief',
    restored: 'hersteld archief',
    backup: 'reservekopie',
    passphrase: 'wachtzin',
    recoveryCode: 'herstelcode',
  },
  checked: 'Gecontroleerd',
  holds: 'klopt',
  fails: 'KLOPT NIET',
  allHeld: 'Alles klopte.',
  notAllHeld: 'Niet alles klopte. Kijk hierboven wat er mis is.',
  templateWritten: (template: string, values: string): string =>
    `Het lege sjabloon staat in ${template}, de toegestane waarden staan in ${values}.`,

  checks: {
    imported: (cases: number): string =>
      cases === 1
        ? 'De zaak uit het bestand staat in het archief.'
        : `Alle ${pdf.count(cases)} zaken uit het bestand staan in het archief.`,
    encrypted: 'In archief en reservekopie is geen naam van een organisatie of onderdeel te lezen.',
    published: ({ from, to }: { from: string; to: string }): string =>
      `De cijfers naast het verslag over ${pdf.period(from, to)} zijn dezelfde als die in het archief zijn bewaard.`,
    threshold: (threshold: number): string => `Geen getoond aantal is kleiner dan ${threshold}.`,
    pdf: 'Elk getal en elke staaf in dat verslag staat in die cijfers, en elk van die cijfers in het verslag.',
    recoveryCode: (cases: number): string =>
      `De reservekopie ging open met de herstelcode en bevat ${pdf.count(cases)} ${cases === 1 ? 'zaak' : 'zaken'}.`,
    passphrase: 'Het herstelde archief ging open met de wachtzin.',
    same: (tables: number, rows: number): string =>
      `Archief en hersteld archief zijn gelijk: ${pdf.count(tables)} tabellen en ${pdf.count(rows)} rijen vergeleken.`,
    notSame: (tables: readonly string[]): string =>
      `Archief en hersteld archief verschillen in ${list(tables)}.`,
    sameReport: 'Het herstelde archief geeft precies dezelfde cijfers voor het verslag.',
  },
} as const;
