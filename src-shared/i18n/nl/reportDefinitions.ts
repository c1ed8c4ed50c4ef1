import type { Outcome } from '../../domain/outcome.ts';
import type { Theme } from '../../domain/theme.ts';

/** What a jaarverslag means by its words, as a board reads it. */
export const reportTerms: ReadonlyArray<readonly [term: string, meaning: string]> = [
  [
    'Melding',
    'wat iemand aan de vertrouwenspersoon voorlegt. In de tabellen telt ook een vraag om advies of steun als melding.',
  ],
  [
    'Melder',
    'wie met een melding bij de vertrouwenspersoon komt. Wie om advies vraagt, of steun zoekt omdat er een melding over diegene is, meldt zelf niets.',
  ],
  [
    'Degene over wie de melding gaat',
    'de persoon van wie de melder het gedrag beschrijft. Of het zo is gebeurd, is niet onderzocht.',
  ],
  ['Klacht', 'een formele klacht bij een klachtencommissie. Een melding is nog geen klacht.'],
  [
    'Gesprek',
    'een keer dat de vertrouwenspersoon sprak met iemand die kwam: bij elkaar, per telefoon of met beeld. Berichten en gesprekken met anderen tellen niet mee.',
  ],
  ['Thema', 'waar een melding over gaat. Een melding kan over meerdere thema’s gaan.'],
];

export const themeDefinitions: Readonly<Record<Theme, string>> = {
  bullying: 'herhaald gedrag dat iemand kleineert, buitensluit of het werken moeilijk maakt.',
  discrimination:
    'iemand ongelijk behandelen of uitsluiten. Dat kan zijn om afkomst, huidskleur, geloof, geslacht, seksuele gerichtheid, leeftijd, een beperking of een chronische ziekte.',
  intimidation: 'gedrag of woorden die iemand bang maken of onder druk zetten.',
  sexual_harassment: 'seksueel gedrag dat iemand niet wil: met woorden, beelden, blikken of aanraking.',
  sexual_violence:
    'seks of seksuele aanraking die iemand niet wil, zoals aanranding en verkrachting. Ook als iemand zich niet kon verzetten.',
  aggression_violence: 'schelden, schreeuwen, slaan, duwen of vernielen.',
  threat: 'aankondigen dat iemand iets ergs zal overkomen.',
  abuse_of_power: 'een hogere positie gebruiken om iemand te dwingen of te benadelen.',
  stalking: 'iemand steeds weer volgen, opzoeken of berichten sturen, tegen de wens van die persoon.',
  unsafe_working_relation: 'samenwerking waarin mensen zich niet veilig voelen om zich uit te spreken.',
  gossip_exclusion: 'kwaadspreken, of iemand buiten de groep houden.',
  online_conduct: 'ongewenst gedrag in een bericht, op internet of bij beeldbellen.',
  retaliation: 'nadeel voor iemand die iets meldt of daarbij helpt.',
  other_conduct: 'ongewenst gedrag dat bij de andere thema’s niet past.',
  financial_breach: 'zoals diefstal, fraude, omkoping of kosten opgeven die er niet waren.',
  abuse_of_position: 'een functie gebruiken voor eigen voordeel, of werk en eigen belang door elkaar halen.',
  information_breach: 'geheime informatie doorgeven, of gebruiken waar die niet voor is.',
  abuse_of_force: 'meer of ander geweld gebruiken dan de functie toestaat.',
  private_misconduct: 'gedrag buiten werktijd dat de organisatie schaadt.',
  misuse_of_resources: 'spullen, voertuigen of systemen van het werk gebruiken voor iets anders.',
  internal_rules: 'handelen tegen de regels die de organisatie zelf heeft vastgelegd.',
  research_integrity: 'niet eerlijk of niet zorgvuldig onderzoek doen, zoals gegevens verzinnen.',
  other_integrity: 'een schending van de integriteit die bij de andere thema’s niet past.',
};

export const outcomeDefinitions: Readonly<Record<Outcome, string>> = {
  listening_ear: 'de vertrouwenspersoon luisterde en dacht mee.',
  addressed_by_reporter: 'de melder bespreekt het gedrag zelf met degene over wie de melding gaat.',
  talk_with_manager: 'de melder spreekt met een leidinggevende over wie de melding niet gaat.',
  guided_talk:
    'de melder spreekt met degene over wie de melding gaat, met iemand erbij die het gesprek begeleidt.',
  mediation: 'de mensen om wie het gaat zoeken samen een oplossing, met hulp van een bemiddelaar.',
  formal_complaint_guided: 'de vertrouwenspersoon helpt de melder bij een formele klacht.',
  integrity_report:
    'de melder meldt bij de werkgever of bij een instantie, volgens de meldregeling of de Wet bescherming klokkenluiders.',
  police_report: 'de melder doet aangifte bij de politie.',
  referred: 'de vertrouwenspersoon wijst de weg naar andere hulp, zoals een bedrijfsarts.',
  handed_over: 'een andere vertrouwenspersoon begeleidt de melder verder.',
  no_action_on_request: 'de melder kiest ervoor om geen verdere stappen te zetten, of nu nog niet.',
  aftercare: 'de vertrouwenspersoon houdt na afloop nog enige tijd contact, als de melder dat wil.',
  other: 'een stap die hier niet bij staat.',
  ongoing: 'nog niet afgesloten op de dag dat dit verslag is gemaakt.',
};
