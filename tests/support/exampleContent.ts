import type { Piece } from '../../src-main/report/pdf/prose.ts';
import type { ReportContent } from '../../src-shared/domain/reportContent.ts';

/** `[[table]]` for a total, `[[dimension:class]]` for a cell: what the tests need of the number tokens. */
export function resolveTokens(text: string): Piece[] {
  return text.split(/(\[\[[a-z_:]+\]\])/).map((part): Piece => {
    const [, table, code] = /^\[\[([a-z_]+)(?::([a-z_]+))?\]\]$/.exec(part) ?? [];
    if (table === undefined) return part;
    return { table, at: code === undefined ? {} : { [table]: code } };
  });
}

const recommendation = (
  n: number,
  text: string,
  status: 'none' | 'open' | 'started' | 'done' | 'dropped' = 'none',
) => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  text,
  status,
});

/** What a counsellor could write in a good year. */
export function exampleContent(): ReportContent {
  return {
    texts: {
      introduction:
        'Dit is het verslag van de vertrouwenspersonen van Hogeschool Noord over het schooljaar 2024–2025. Hiermee leggen wij verantwoording af aan het college van bestuur, zoals de Regeling ongewenste omgangsvormen vraagt.\n\nHet team bestaat uit interne en externe vertrouwenspersonen. Elke locatie heeft een eigen aanspreekpunt. Wie liever buiten de organisatie praat, kan bij de externe vertrouwenspersoon terecht.\n\nOver de inhoud van een zaak staat hier niets. Wat in vertrouwen is verteld, blijft vertrouwelijk. De cijfers en signalen zijn zo gekozen dat niemand te herkennen is.',
      role: 'De vertrouwenspersoon heeft drie taken:\n\n1. **Opvang en begeleiding.** Wij luisteren, denken mee over een oplossing en gaan mee als dat nodig is.\n2. **Voorlichting.** Wij vertellen wat ongewenst gedrag is en waar je terechtkunt.\n3. **Signaleren en adviseren.** Wij zien patronen en bespreken die met de leiding, gevraagd en ongevraagd.\n\nDe vertrouwenspersoon doet geen onderzoek, bemiddelt niet en oordeelt niet over wie gelijk heeft.',
      figures:
        'Er kwamen [[total]] meldingen van [[reporters]] melders. Wij voerden daarover [[contacts]] gesprekken. Een melder kan meer dan een gesprek hebben, en twee melders kunnen samen een melding doen.',
      nature:
        'Intimidatie is het vaakst genoemd: [[themes:intimidation]] keer. Daarna volgt pesten met [[themes:bullying]] vermeldingen. Een melding kan over meer thema’s gaan, dus de aantallen tellen niet op tot het aantal meldingen.',
      reporters: '',
      accused:
        'Bij [[accused_relations:manager]] meldingen ging het over een leidinggevende. Dat zegt iets over de drempel om elkaar aan te spreken waar sprake is van een afhankelijke positie.',
      where: '',
      outcome:
        'De meeste melders zijn geholpen met een of twee gesprekken. Zij weten daarna zelf wat zij willen doen. Een kleine groep diende een klacht in bij de klachtencommissie.',
      out_of_remit:
        'Sommige vragen horen niet bij de vertrouwenspersoon, zoals een conflict over de beoordeling. Wij verwijzen dan door naar HR, de bedrijfsarts of de ombudsfunctionaris.',
      awareness:
        'Wij gaven voorlichting aan nieuwe medewerkers, aan teams die daarom vroegen en aan studentbegeleiders. In de introductieweek stonden wij op de informatiemarkt. De pagina op intranet is vernieuwd en in het Engels vertaald.',
      expertise:
        'Alle vertrouwenspersonen zijn gecertificeerd. Zij namen deel aan intervisie en volgden bij- en nascholing over sociale veiligheid in het onderwijs en over de Wet bescherming klokkenluiders.',
      advice:
        'Wij adviseerden de leiding gevraagd over de gedragscode en ongevraagd over:\n\n- het gesprek over werkdruk in teams waar veel verandert;\n- de begeleiding van leidinggevenden die voor het eerst een team leiden;\n- de vindbaarheid van de klachtenregeling.',
      trends:
        'Het aantal meldingen groeit al enkele jaren licht. Wij denken dat de drempel om te melden lager is geworden, maar de cijfers kunnen dat niet bewijzen.',
      interpretation:
        'Wij zien drie patronen.\n\n**Onveiligheid ontstaat vaak in periodes van verandering.** Waar taken, teams of leidinggevenden wisselen, weten mensen minder goed wat zij van elkaar mogen verwachten. Zij spreken elkaar dan minder aan.\n\n**Melders wachten lang.** Veel melders lopen maanden rond met wat er gebeurde. Zij zijn bang dat melden gevolgen heeft voor hun contract, hun beoordeling of de sfeer in het team. Na het gesprek zeggen zij vaak: "Had ik dit maar eerder gedaan."\n\n**Leidinggevenden zoeken vaker zelf advies.** Dat is winst: zij willen het goed doen voordat iets uit de hand loopt.\n\nMeer meldingen betekent niet dat er meer misgaat. De cijfers zijn het topje van de ijsberg en gaan over wat melders hebben ervaren.',
      recommendations: '',
      outlook:
        'Komend schooljaar werken wij verder aan de zichtbaarheid op de kleinere locaties. Met de studentenraad bespreken wij hoe studenten ons makkelijker vinden. Wij nodigen het college van bestuur uit om dit verslag met ons te bespreken.',
      definitions: '',
    },
    recommendations: [
      recommendation(
        1,
        '**Maak het aanspreken van elkaar onderdeel van het werkoverleg.** Bespreek ten minste twee keer per jaar in elk team wat gewenst gedrag is en hoe je elkaar aanspreekt.',
      ),
      recommendation(
        2,
        'Geef nieuwe leidinggevenden in hun eerste jaar begeleiding bij het voeren van moeilijke gesprekken.',
      ),
      recommendation(
        3,
        'Spreek met de opleidingen af dat de klachtenregeling in elke studiegids staat, in het Nederlands en in het Engels.',
      ),
      recommendation(
        4,
        'Neem de vragen over sociale veiligheid in het medewerkersonderzoek zo op dat de uitkomsten naast dit verslag kunnen liggen.',
      ),
    ],
    former: [
      recommendation(
        5,
        'Zorg op elke locatie voor een kamer waar een gesprek ongezien en ongestoord kan plaatsvinden.',
        'done',
      ),
      recommendation(6, 'Stel een externe vertrouwenspersoon aan naast de interne.', 'done'),
      recommendation(
        7,
        'Leg vast hoe de organisatie voor de nazorg zorgt na afloop van een klacht.',
        'started',
      ),
      recommendation(8, 'Evalueer de gedragscode samen met de medezeggenschap.', 'open'),
    ],
  };
}

/** How traceability was prevented, as a report of the present form says it. */
export const exampleProtection = [
  'Dit verslag laat geen aantallen zien die kleiner zijn dan 5. Ook nullen staan er niet apart in. Om te voorkomen dat een lezer zo’n aantal kan uitrekenen, zijn soms ook andere vakken leeg gelaten of rijen samengevoegd. Een streepje zegt dus niets over hoe groot een aantal is.',
  'Alle getoonde getallen zijn exact. Eerdere verslagen over dezelfde periode zijn meegewogen.',
];
