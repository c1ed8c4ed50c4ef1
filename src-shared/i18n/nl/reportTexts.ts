import { outcomes } from '../../domain/outcome.ts';
import type { ReportTextId } from '../../domain/reportContent.ts';
import { themes } from '../../domain/theme.ts';
import { pdf } from './pdf.ts';
import { outcomeDefinitions, reportTerms, themeDefinitions } from './reportDefinitions.ts';
import { reportTables, tableIds } from './reportTables.ts';

/** What each part of the report is called on the screen. */
export const reportTextNames: Readonly<Record<ReportTextId, string>> = {
  introduction: 'Inleiding en verantwoording',
  role: 'Rol en taken',
  figures: 'De cijfers',
  nature: 'Aard van de meldingen',
  reporters: 'Wie meldden',
  accused: 'Over wie het ging',
  where: 'Waar het speelde',
  outcome: 'Wat er met de meldingen gebeurde',
  out_of_remit: 'Buiten het taakgebied',
  awareness: 'Voorlichting en zichtbaarheid',
  expertise: 'Deskundigheid',
  advice: 'Gevraagd en ongevraagd advies',
  trends: 'Ontwikkeling door de jaren',
  interpretation: 'Duiding en signalen',
  recommendations: 'Aanbevelingen',
  outlook: 'Vooruitblik',
  definitions: 'Begrippen',
};

/** What the counsellor may write there; never printed. */
export const reportHints: Readonly<Record<ReportTextId, string>> = {
  introduction: 'Voor wie is dit verslag, over welke periode, en wie zijn de vertrouwenspersonen?',
  role: 'Klopt dit met jullie regeling? Pas aan wat bij jullie anders is.',
  figures: 'Wat moet een lezer weten voordat de tabellen komen?',
  nature: 'Welke thema’s vragen aandacht? Voeg aantallen in vanuit de tabel.',
  reporters: 'Welke groepen weten je te vinden, en welke nog te weinig?',
  accused: 'Wat valt op aan de relatie tussen melders en beschuldigden?',
  where: 'Schrijf alleen over onderdelen die in de tabel staan.',
  outcome: 'Wat helpt melders verder? Beschrijf geen losse zaken.',
  out_of_remit:
    'Met welke vragen komen mensen bij je die ergens anders thuishoren, en waar kunnen zij terecht?',
  awareness: 'Welke voorlichting gaf je, aan welke groepen? Hoe weten nieuwe medewerkers dat je er bent?',
  expertise: 'Welke opleiding, intervisie en bijscholing volgde je? Ben je lid van een beroepsvereniging?',
  advice: 'Over welke onderwerpen gaf je advies, en wat deed de organisatie ermee?',
  trends: 'Wat verandert er door de jaren, en wat kan de oorzaak zijn? Houd je aan wat de tabel laat zien.',
  interpretation: 'Wat zie je als vertrouwenspersoon? Denk ook aan de RI&E en het medewerkersonderzoek.',
  recommendations:
    'Een korte inleiding op de aanbevelingen. De aanbevelingen zelf schrijf je hieronder, elk met wat de organisatie kan doen.',
  outlook: 'Waar richt je je de komende tijd op?',
  definitions: 'Gebruiken jullie andere woorden? Pas ze hier aan.',
};

/** What is known of a report before a word of it is written. */
export interface ReportFacts {
  organisation: string;
  /** First and last day, both included, as YYYY-MM-DD. */
  period: { from: string; to: string };
}

const paragraphs = (...texts: string[]): string => texts.join('\n\n');
const list = (...items: string[]): string => items.map((item) => `- ${item}`).join('\n');
const defined = (terms: ReadonlyArray<readonly [string, string]>): string =>
  list(...terms.map(([term, meaning]) => `**${capital(term)}**: ${meaning}`));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Meanings of the tables that stand in a report only by choice, as paragraphs; empty where none of them does. */
export function termsOf(ids: readonly string[]): string {
  const terms = tableIds.filter((id) => ids.includes(id)).map((id) => reportTables[id].term);
  return defined(terms.filter((term) => term !== undefined));
}

/**
 * What a report begins with. Every sentence is true as it stands, whatever the tables show, and none holds a count.
 * Empty where only the counsellor can know.
 */
export function defaultReportTexts({ organisation, period }: ReportFacts): Record<ReportTextId, string> {
  return {
    introduction: paragraphs(
      `Dit verslag gaat over de meldingen die bij de vertrouwenspersoon van ${organisation} zijn gedaan van ${pdf.day(period.from)} tot en met ${pdf.day(period.to)}. Met dit verslag legt de vertrouwenspersoon verantwoording af aan het hoogste gezag van de organisatie.`,
      'Het verslag laat zien wat voor meldingen er zijn en welke signalen daaruit naar voren komen. Over de inhoud van afzonderlijke meldingen staat hier niets. Wat melders vertellen, blijft vertrouwelijk. Daarom is het verslag zo gemaakt dat het niet is te herleiden tot personen. Hoe dat is gedaan, staat verderop.',
      'Het verslag is bedoeld voor het jaarlijkse gesprek tussen de leiding en de vertrouwenspersoon. Leg de cijfers in dat gesprek naast de RI&E en het medewerkersonderzoek. Spreek vooraf af met wie het verslag verder wordt gedeeld.',
    ),
    role: paragraphs(
      'Medewerkers kunnen bij de vertrouwenspersoon terecht als zij te maken krijgen met ongewenste omgangsvormen of met vragen over integriteit. De vertrouwenspersoon heeft de volgende taken:',
      list(
        '**Opvangen, begeleiden en adviseren van melders.** De vertrouwenspersoon luistert, denkt mee over mogelijke stappen, verwijst zo nodig door en biedt nazorg. Melders houden zelf de regie.',
        '**Voorlichten en informeren.** De vertrouwenspersoon vertelt medewerkers en leidinggevenden over gewenst en ongewenst gedrag, over integriteit en over de eigen rol.',
        '**Adviseren van bestuur en management.** De vertrouwenspersoon geeft signalen door, altijd anoniem, en adviseert gevraagd en ongevraagd.',
      ),
      'De vertrouwenspersoon werkt onafhankelijk en legt alleen verantwoording af aan het hoogste gezag. Wat melders vertellen, is geheim, tenzij de wet anders bepaalt. De vertrouwenspersoon geeft signalen door, zoals een thermometer dat doet. Bestuur, leidinggevenden en medewerkers maken samen het werkklimaat.',
    ),
    figures: paragraphs(
      'Dit hoofdstuk laat zien wat er is geteld. Bij elke tabel staat waar de getallen over gaan. Melders, meldingen, gesprekken en klachten zijn verschillende dingen: een melder kan meer meldingen doen, en over een melding kunnen meer gesprekken zijn. Meldingen tellen mee in de periode waarin zij zijn gedaan, ook als zij later zijn afgesloten.',
      'Bij het lezen van de cijfers is het volgende van belang:',
      list(
        'Meer meldingen betekent niet dat er meer misgaat. Het kan ook zijn dat mensen eerder durven te melden.',
        'De cijfers zijn het topje van de ijsberg. Niet iedereen die iets meemaakt, meldt dat.',
        'Een melding is de ervaring van een melder. Wat er feitelijk is gebeurd, is hier niet onderzocht.',
        'Kleine verschillen kunnen toeval zijn. Zij wijzen nog niet op een trend.',
        'Organisaties tellen verschillend. Een vergelijking klopt pas als de manier van tellen gelijk is.',
      ),
    ),
    nature:
      'Een melding kan over meer thema’s gaan. Daarom kunnen de thema’s samen hoger uitkomen dan het aantal meldingen.',
    reporters:
      'Welke groepen melden, hangt ook af van hoe groot een groep is en van hoe goed de mensen in die groep de vertrouwenspersoon kennen. Een laag aantal kan dus ook betekenen dat een groep de weg nog niet weet.',
    accused:
      'Hier gaat het om wat de beschuldigde is voor de melder, bijvoorbeeld een leidinggevende of een collega. Het zegt niets over de vraag of een beschuldiging klopt.',
    where:
      'Kleine onderdelen staan niet apart in dit verslag. Meldingen bij een onderdeel kunnen ook betekenen dat mensen daar durven te melden.',
    outcome:
      'Melders bepalen zelf welke stappen zij zetten. Steun en een luisterend oor zijn ook een uitkomst. Een melding kan meer uitkomsten hebben.',
    out_of_remit:
      'Mensen kunnen ook een vraag hebben die bij een ander thuishoort, bijvoorbeeld over een beoordeling, een reorganisatie, een arbeidsconflict of iets in de privésfeer. De vertrouwenspersoon wijst hun dan de weg naar de juiste hulp. Ongewenst gedrag dat uit zo’n situatie voortkomt, hoort wel bij het werk van de vertrouwenspersoon.',
    awareness: '',
    expertise: '',
    advice: '',
    trends:
      'Een stijging of daling kan verschillende oorzaken hebben: meer of minder bekendheid van de vertrouwenspersoon, aandacht in het nieuws, een verandering in de organisatie of toeval. Bij kleine groepen is een verschil nog geen trend.',
    interpretation:
      'De vertrouwenspersoon ziet alleen wat mensen komen vertellen. De cijfers krijgen betekenis naast andere bronnen, zoals de RI&E, het medewerkersonderzoek, het verzuim en het verloop. Wat uit meer bronnen naar voren komt, verdient aandacht.',
    recommendations: '',
    outlook: '',
    definitions: paragraphs(
      defined(reportTerms),
      'De thema’s betekenen in dit verslag het volgende:',
      defined(themes.codes.map((code) => [themes.labels[code], themeDefinitions[code]])),
      'De uitkomsten betekenen in dit verslag het volgende:',
      defined(outcomes.codes.map((code) => [outcomes.labels[code], outcomeDefinitions[code]])),
    ),
  };
}
