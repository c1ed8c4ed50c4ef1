import type { Organisation } from '../../domain/organisation.ts';
import { outcomes } from '../../domain/outcome.ts';
import type { ReportTextId } from '../../domain/reportContent.ts';
import { themes } from '../../domain/theme.ts';
import { pdf } from './pdf.ts';
import { outcomeDefinitions, reportTerms, themeDefinitions } from './reportDefinitions.ts';
import { reportTables, type TableId, tableIds } from './reportTables.ts';
import { reportTrend } from './reportTrend.ts';

/** What each part is called, on the screen and in the report. */
export const reportTextNames: Readonly<Record<ReportTextId, string>> = {
  introduction: 'Inleiding en verantwoording',
  role: 'Rol en taken',
  figures: 'De cijfers',
  nature: 'Aard van de meldingen',
  reporters: 'Wie kwamen er',
  accused: 'Over wie het ging',
  where: 'Waar het speelde',
  outcome: 'Wat er met de meldingen gebeurde',
  out_of_remit: 'Buiten het taakgebied',
  awareness: 'Voorlichting en zichtbaarheid',
  expertise: 'Deskundigheid',
  advice: 'Gevraagd en ongevraagd advies',
  trends: reportTrend.title,
  interpretation: 'Wat de vertrouwenspersoon ziet',
  recommendations: 'Aanbevelingen',
  outlook: 'Vooruitblik',
  definitions: 'Begrippen',
};

/** What the counsellor may write there; never printed. */
export const reportHints: Readonly<Record<ReportTextId, string>> = {
  introduction:
    'Wie zijn de vertrouwenspersonen, intern en extern? Op welke regeling rust het werk? Hoeveel mensen werken er? Een samenvatting kan hier ook staan.',
  role: 'Klopt dit met jullie regeling? Pas aan wat bij jullie anders is.',
  figures: 'Wat moet een lezer weten voordat de tabellen komen?',
  nature: 'Welke thema’s vragen aandacht? Voeg aantallen in vanuit de tabel.',
  reporters: 'Welke groepen weten je te vinden, en welke nog te weinig?',
  accused: 'Wat valt op aan de relatie tussen melders en degenen over wie de meldingen gaan?',
  where: 'Schrijf alleen over onderdelen die in de tabel staan.',
  outcome: 'Wat helpt melders verder? Beschrijf geen losse zaken.',
  out_of_remit:
    'Met welke vragen komen mensen bij je die ergens anders thuishoren, en waar kunnen zij terecht?',
  awareness:
    'Welke voorlichting gaf je, aan welke groepen? Hoe vinden mensen je, en hoe weten nieuwe medewerkers dat je er bent?',
  expertise: 'Welke opleiding of intervisie volgde je? Ben je lid van een beroepsvereniging?',
  advice:
    'Over welke onderwerpen gaf je advies, en wat deed de organisatie ermee? Met wie overlegde je: bestuur, HR, ondernemingsraad, bedrijfsarts?',
  trends: 'Wat verandert er, en wat kan de oorzaak zijn? Houd je aan wat de tabel laat zien.',
  interpretation: 'Wat zie je als vertrouwenspersoon? Denk ook aan de RI&E en het medewerkersonderzoek.',
  recommendations:
    'Een korte inleiding op de aanbevelingen. De aanbevelingen zelf schrijf je hieronder, elk met wat de organisatie kan doen.',
  outlook: 'Waar richt je je de komende tijd op? Sluit af met hoe mensen je bereiken.',
  definitions: 'Gebruiken jullie andere woorden? Pas ze hier aan.',
};

/** What is known of a report before a word of it is written. */
export interface ReportFacts {
  organisation: Pick<Organisation, 'nameInSentence' | 'reportAuthor' | 'reportAddressee' | 'themesOff'>;
  /** First and last day, both included, as YYYY-MM-DD. */
  period: { from: string; to: string };
}

const paragraphs = (...texts: string[]): string => texts.filter((text) => text !== '').join('\n\n');
/** A line of a list. */
export const listItem = (text: string): string => `- ${text}`;
const list = (...items: string[]): string => items.map(listItem).join('\n');
const linesOf = (terms: ReadonlyArray<readonly [string, string]>): string[] =>
  terms.map(([term, meaning]) => `**${capital(term)}**: ${meaning}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Meanings of the tables that stand in a report only by choice, as paragraphs; empty where none of them does. */
export function termsOf(ids: readonly string[]): string {
  const terms = tableIds.filter((id) => ids.includes(id)).map((id) => reportTables[id].term);
  const lines = linesOf(terms.filter((term) => term !== undefined));
  return lines.length === 0 ? '' : paragraphs('Andere woorden in de tabellen:', list(...lines));
}

/** What the rows of a table mean, as Begrippen has it. */
interface RowDefinitions {
  table: TableId;
  intro: string;
  /** One line for each row. */
  lines: string[];
}

/** Meanings of the rows of the tables that nearly every report has. @param themesOff those that the organisation does not use. */
export function rowDefinitions(themesOff: readonly string[]): RowDefinitions[] {
  const themesInUse = themes.codes.filter((code) => !themesOff.includes(code));
  return [
    {
      table: 'themes',
      intro: 'De thema’s betekenen in dit verslag het volgende:',
      lines: linesOf(themesInUse.map((code) => [themes.labels[code], themeDefinitions[code]])),
    },
    {
      table: 'outcome',
      intro: 'De stappen betekenen in dit verslag het volgende:',
      lines: linesOf(outcomes.codes.map((code) => [outcomes.labels[code], outcomeDefinitions[code]])),
    },
  ];
}

/** How the introduction names the organisation, who wrote the report, and for whom: as the counsellor filled it in. */
export function namingPhrases({
  nameInSentence,
  reportAuthor,
  reportAddressee,
}: Omit<ReportFacts['organisation'], 'themesOff'>): {
  ofOrganisation: string;
  author: string;
  addressee: string;
} {
  return {
    ofOrganisation: nameInSentence === '' ? '' : `van ${nameInSentence}`,
    author: reportAuthor === '' ? '' : pdf.author(reportAuthor),
    addressee: reportAddressee === '' ? '' : pdf.addressee(reportAddressee),
  };
}

/**
 * What a report begins with. Every sentence is true as it stands, for any organisation and whatever the tables show,
 * and none holds a count. Empty where only the counsellor can know.
 */
export function defaultReportTexts({ organisation, period }: ReportFacts): Record<ReportTextId, string> {
  const { ofOrganisation, author, addressee } = namingPhrases(organisation);
  const counsellor = ['de vertrouwenspersoon', ofOrganisation].filter((text) => text !== '').join(' ');
  return {
    introduction: paragraphs(
      `Dit verslag gaat over de meldingen en vragen waarmee mensen bij ${counsellor} kwamen, van ${pdf.day(period.from)} tot en met ${pdf.day(period.to)}. Met dit verslag legt de vertrouwenspersoon verantwoording af aan het hoogste gezag van de organisatie.`,
      [author, addressee]
        .filter((text) => text !== '')
        .map((text) => `${text}.`)
        .join(' '),
      'Het verslag gaat over het geheel: wat er speelt, en welke signalen daaruit komen. Over de inhoud van een afzonderlijke melding staat hier niets. Wat mensen aan de vertrouwenspersoon vertellen, blijft vertrouwelijk. Het verslag noemt daarom geen kleine aantallen. Zo is de kans klein dat iemand te herkennen is.',
      'Het verslag is bedoeld voor het jaarlijkse gesprek tussen de leiding en de vertrouwenspersoon. In dat gesprek kan het naast andere bronnen liggen. Dat kan de RI&E zijn (het onderzoek naar risico’s op het werk), of een onderzoek onder de medewerkers.',
    ),
    role: paragraphs(
      'Iedereen die voor de organisatie werkt of er leert, kan bij de vertrouwenspersoon terecht over ongewenst gedrag en over integriteit. Dat geldt voor medewerkers en leidinggevenden, maar ook voor mensen die zijn ingehuurd, stagiairs, studenten en vrijwilligers. Wie is vertrokken, kan nog tot een jaar daarna terecht. In de regeling van de organisatie kunnen ook anderen staan, zoals ouders of leden. Daarin kan ook een langere termijn staan.',
      'De vertrouwenspersoon heeft deze taken:',
      list(
        '**Opvangen, begeleiden en adviseren van melders.** De vertrouwenspersoon luistert, denkt mee over mogelijke stappen, verwijst zo nodig door en biedt nazorg. Melders houden zelf de regie.',
        '**Voorlichten en informeren.** De vertrouwenspersoon vertelt wat ongewenst gedrag is, wat integriteit is, en wat een vertrouwenspersoon doet.',
        '**Adviseren van de leiding.** De vertrouwenspersoon geeft signalen door zonder namen te noemen, en geeft gevraagd en ongevraagd advies.',
      ),
      'De vertrouwenspersoon werkt onafhankelijk en legt alleen verantwoording af aan het hoogste gezag. Wat mensen vertellen, is geheim, tenzij de wet iets anders bepaalt.',
      'Een werkgever moet van de wet zorgen voor een veilige werkomgeving. De leiding is daarvoor verantwoordelijk, niet de vertrouwenspersoon. De vertrouwenspersoon is de thermometer: die laat zien wat er speelt, en geeft advies.',
    ),
    figures: paragraphs(
      'Dit hoofdstuk laat zien wat er is geteld. Onder elke tabel staat waar de getallen over gaan. Mensen, meldingen, gesprekken en klachten zijn verschillende dingen: iemand kan vaker komen, en over een melding kan vaker worden gesproken. Meldingen tellen mee in de periode waarin ze zijn gedaan, ook als ze later zijn afgesloten.',
      'Bij de meldingen tellen ook vragen mee van mensen die zelf niets melden. Het aantal meldingen is dus niet het aantal keren dat er iets misging.',
      'Goed om te weten bij het lezen:',
      list(
        'Meer meldingen betekent niet altijd dat er meer misgaat. Het kan ook zijn dat mensen eerder durven te melden.',
        'Niet iedereen die iets meemaakt, meldt dat.',
        'Een melding is de ervaring van een melder. Wat er feitelijk is gebeurd, is hier niet onderzocht.',
        'Kleine verschillen kunnen toeval zijn. Die wijzen nog niet op een trend.',
        'Organisaties tellen verschillend. Een vergelijking klopt pas als de manier van tellen gelijk is.',
        'Kleine aantallen staan er niet in. In het laatste hoofdstuk staat waarom.',
      ),
    ),
    nature:
      'Een thema zegt waarover een melding gaat. Een melding kan over meerdere thema’s gaan. Daarom kunnen de thema’s samen hoger uitkomen dan het aantal meldingen.',
    reporters:
      'Welke groepen er komen, hangt ook af van hoe groot een groep is. Het maakt ook uit hoe goed de mensen in die groep de vertrouwenspersoon kennen. Een laag aantal kan dus ook betekenen dat een groep de weg nog niet weet.',
    accused:
      'Dit gaat over de relatie tussen de melder en degene over wie de melding gaat, bijvoorbeeld een leidinggevende of een collega. Een melding is het verhaal van de melder. De cijfers zeggen niet of het zo is gebeurd.',
    where:
      'Kleine onderdelen staan niet apart in dit verslag. Meldingen bij een onderdeel kunnen ook betekenen dat mensen daar durven te melden.',
    outcome:
      'Melders bepalen zelf welke stappen zij zetten. Steun en een luisterend oor zijn ook een stap. Bij een melding kunnen meerdere stappen horen.',
    out_of_remit:
      'Mensen kunnen ook een vraag hebben die bij een ander thuishoort. Die kan gaan over een beoordeling, een reorganisatie, een arbeidsconflict of iets in de privésfeer. De vertrouwenspersoon wijst hun dan de weg naar de juiste hulp. Ongewenst gedrag dat uit zo’n situatie voortkomt, hoort wel bij het werk van de vertrouwenspersoon.',
    awareness: '',
    expertise: '',
    advice: '',
    trends:
      'Een stijging of daling kan verschillende oorzaken hebben. Mensen kunnen de vertrouwenspersoon beter of minder goed kennen. Het onderwerp kan in het nieuws zijn. Er kan iets veranderen in de organisatie. Het kan ook toeval zijn. Bij kleine groepen is een verschil nog geen trend.',
    interpretation:
      'De vertrouwenspersoon ziet alleen wat mensen komen vertellen. De cijfers krijgen betekenis naast andere bronnen. Dat kan de RI&E zijn, een onderzoek onder de medewerkers, het ziekteverzuim of het aantal mensen dat vertrekt. Wat uit meerdere bronnen blijkt, verdient aandacht.',
    recommendations: '',
    outlook: '',
    definitions: paragraphs(
      list(...linesOf(reportTerms)),
      ...rowDefinitions(organisation.themesOff).flatMap(({ intro, lines }) => [intro, list(...lines)]),
    ),
  };
}
