import { byColumn } from './caseFields/caseFieldWords.ts';
import { importSynonyms } from './importSynonyms.ts';

/** Moving in from a file: what is wrong with it, and what to do. Every sentence is about the user's own file. */

/** Part of a cell as a reader recognises it: short, and without anything that could steer a terminal. */
function quote(text: string): string {
  const plain = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return `‘${plain.length > 40 ? `${plain.slice(0, 40)}…` : plain}’`;
}

function either(words: readonly string[]): string {
  const quoted = words.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1)}`;
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

export const imports = {
  yes: 'ja',
  no: 'nee',
  /** How a list may say so too; only a proposal comes of it. */
  yesWords: ['j', 'y', 'x', 'waar', 'true', 'yes', '1', 'wel'] as readonly string[],
  noWords: ['n', '-', 'onwaar', 'false', 'no', '0', 'niet', 'geen'] as readonly string[],
  synonyms: importSynonyms,

  file: {
    empty: 'Dit bestand is leeg. Kies een ander bestand, of begin met een leeg sjabloon.',
    noRows: 'In dit bestand staan wel kolommen, maar geen enkele regel daaronder. Vul eerst een regel in.',
    tooLarge: 'Dit bestand is groter dan 64 MB. Zoveel zaken kunnen het niet zijn. Kies een ander bestand.',
    binary:
      'Dit is geen csv-bestand en geen Excel-bestand. Sla je lijst op als .csv of .xlsx en kies dat bestand.',
    utf16: 'Dit bestand is opgeslagen als Unicode-tekst. Sla het in Excel op als ‘CSV UTF-8’ of als .xlsx.',
    oldExcel:
      'Dit is een Excel-bestand van het oude soort (.xls). Open het in Excel en sla het op als .xlsx.',
    brokenExcel:
      'Dit Excel-bestand is beschadigd of beveiligd en gaat niet open. Sla het in Excel opnieuw op, zonder wachtwoord.',
    hugeExcel:
      'Dit Excel-bestand wordt uitgepakt veel te groot. Zet alleen je lijst in een nieuw bestand en sla dat op.',
    tooManyDepartments: (organisation: string, most: number): string =>
      `${quote(organisation)} krijgt meer dan ${number(most)} onderdelen. Kijk of in de kolom ${quote('onderdeel')} iets anders staat.`,
    quote: (line: number): string =>
      `Regel ${line}: een aanhalingsteken staat verkeerd of wordt niet gesloten. Zet om een cel met ; of , aan beide kanten één aanhalingsteken.`,
  },

  column: {
    none: (known: readonly string[]): string =>
      `De eerste regel heeft geen kolomnamen die hier horen. Verwacht worden onder meer ${either(known.slice(0, 4))}.`,
    unknown: (name: string, hints: readonly string[]): string =>
      `De kolom ${quote(name)} hoort hier niet. Haal hem weg, of noem hem ${either(hints)} als je die bedoelt.`,
    missing: (name: string): string => `De kolom ${quote(name)} ontbreekt. Voeg hem toe.`,
    double: (name: string): string => `De kolom ${quote(name)} staat er twee keer. Laat er één staan.`,
    nameless: (place: number): string => `Kolom ${place} heeft geen naam. Geef hem een naam of haal hem weg.`,
  },

  row: {
    at: (line: number, column: string, reason: string): string => `Regel ${line}, kolom ${column}: ${reason}`,
    tooLong: (line: number, place: number, width: number): string =>
      `Regel ${line}: er staat iets in cel ${place}, maar er zijn maar ${width} kolommen. Kijk of er een ${quote(';')} te veel staat.`,
  },

  cell: {
    empty: 'deze cel moet gevuld zijn.',
    tooLong: (most: number): string => `deze tekst is langer dan ${number(most)} tekens. Maak hem korter.`,
    keyTooLong: (most: number): string =>
      `een sleutel is langer dan ${number(most)} tekens. Maak hem korter.`,
    lineEnd: 'in deze cel staat meer dan één regel. Zet alles op één regel.',
    unknownLabel: (text: string, hints: readonly string[]): string =>
      `${quote(text)} is hier geen bekende waarde. Het meest lijken erop: ${either(hints)}.`,
    noDay: (text: string): string =>
      `${quote(text)} is geen datum die bestaat. Schrijf een datum als 31-12-2025 of 2025-12-31.`,
    inFuture: (text: string): string =>
      `${quote(text)} ligt in de toekomst. Kies vandaag of een eerdere dag.`,
    tooLongAgo: (text: string): string => `${quote(text)} ligt voor 1980. Kijk het jaartal na.`,
    noFlag: (text: string): string =>
      `${quote(text)} kan hier niet. Vul ${either(['ja', 'nee'])} in, of laat de cel leeg.`,
    negative: (text: string): string => `${quote(text)} is minder dan nul. Vul een heel getal vanaf 0 in.`,
    noWholeNumber: (text: string): string =>
      `${quote(text)} is geen heel getal. Schrijf het met alleen cijfers.`,
    outOfRange: (text: string, least: number, most: number): string =>
      `${quote(text)} kan niet. Vul een getal in van ${number(least)} tot en met ${number(most)}.`,
    onlyWith: (column: string, labels: readonly string[]): string =>
      `dit hoort hier alleen als bij ${quote(column)} ${either(labels)} staat. Pas een van beide aan.`,
    happenedReversed: 'deze dag ligt voor de eerste dag waarop het gebeurde. Kies een latere dag.',
    namesBesideKeys:
      'de namen staan niet gelijk met de sleutels. Geef elke naam een eigen sleutel, in dezelfde volgorde.',
    aftercareBeforeOpened: 'deze dag ligt voor de dag van de melding. Kies dezelfde dag of een latere.',
    closedBeforeOpened: 'deze dag ligt voor de dag van de melding. Kies een latere dag.',
    reversed: 'deze dag ligt voor de dag bij ‘van’. Draai de datums om.',
    doubleCode: (text: string, line: number): string =>
      `nummer ${quote(text)} staat ook al op regel ${line}. Elk nummer komt één keer voor.`,
    codeInArchive: (text: string): string =>
      `nummer ${quote(text)} staat al in je archief. Deze zaak is er misschien al.`,
    reporterNotHere: (label: string): string =>
      `${quote(label)} is geen groep waarin je melders van deze organisatie indeelt. Kies een andere groep, of zet deze groep aan bij Beheer.`,
    notOnDepartment: 'dit vul je alleen in op de regel van de hele organisatie, dus zonder onderdeel.',
    doubleHeadcount: (line: number): string =>
      `voor dezelfde organisatie of hetzelfde onderdeel en dezelfde tijd staat er al iets op regel ${line}. Laat er één staan.`,
  },

  /** The file beside the template: each column, whether its cells must be filled, and what may stand in them. */
  values: {
    header: ['kolom', 'moet gevuld', 'toegestane waarde of uitleg'],
    must: 'ja',
    may: 'nee',
    free: {
      ...byColumn(({ cell }) => cell),
      nummer: '(een eigen nummer, hoogstens 40 tekens; leeg: de app geeft een nummer)',
      gesprekken: '(een heel getal; leeg: 0)',
      minuten: '(een heel getal; leeg: 0)',
      melder_sleutel:
        '(een schuilnaam, nooit een naam; dezelfde sleutel is dezelfde persoon; meer sleutels met | ertussen; leeg: een eigen persoon)',
      beschuldigde_sleutel:
        '(een schuilnaam, nooit een naam; dezelfde sleutel is dezelfde persoon; meer sleutels met | ertussen; leeg: een eigen persoon)',
      naam_melder:
        '(een naam, als je die wilt bewaren; meer namen met | ertussen, in de volgorde van de sleutels)',
      naam_beschuldigde:
        '(een naam, als je die wilt bewaren; meer namen met | ertussen, in de volgorde van de sleutels)',
      notitie: '(vrije tekst; wordt de eerste aantekening van de zaak)',
    } as Readonly<Record<string, string>>,
  },
} as const;
