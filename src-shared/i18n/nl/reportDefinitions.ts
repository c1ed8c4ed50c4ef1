import type { Outcome } from '../../domain/outcome.ts';
import type { Theme } from '../../domain/theme.ts';

/** What a jaarverslag means by its words, as a board reads it. */
export const reportTerms: ReadonlyArray<readonly [term: string, meaning: string]> = [
  [
    'Melding',
    'wat iemand aan de vertrouwenspersoon voorlegt. Over dezelfde melding kunnen meer gesprekken zijn.',
  ],
  ['Melder', 'wie met een melding bij de vertrouwenspersoon komt.'],
  ['Beschuldigde', 'over wie een melding gaat. Een beschuldiging is geen bewijs.'],
  ['Klacht', 'een formele klacht bij de klachtencommissie. Een melding is nog geen klacht.'],
  ['Gesprek', 'een contact tussen melder en vertrouwenspersoon over een melding.'],
  ['Thema', 'waar een melding over gaat. Een melding kan meer thema’s hebben.'],
  ['Uitkomst', 'wat er van een melding komt. Een melding kan meer uitkomsten hebben.'],
  [
    'Vermelding',
    'een thema of uitkomst bij een melding. Een melding met meer thema’s geeft meer vermeldingen.',
  ],
];

export const themeDefinitions: Readonly<Record<Theme, string>> = {
  bullying: 'herhaald gedrag dat iemand kleineert, buitensluit of het werken moeilijk maakt.',
  discrimination:
    'iemand anders behandelen om bijvoorbeeld afkomst, geloof, geslacht, leeftijd of gezondheid.',
  intimidation: 'gedrag of woorden die iemand bang maken of onder druk zetten.',
  sexual_harassment:
    'seksueel gedrag of seksuele toespelingen die niet gewenst zijn, met woorden, blikken of aanraking.',
  sexual_violence: 'seksuele handelingen tegen de wil van iemand, zoals aanranding en verkrachting.',
  aggression_violence: 'schelden, schreeuwen, slaan, duwen of vernielen.',
  threat: 'aankondigen dat iemand iets ergs zal overkomen.',
  abuse_of_power: 'een hogere positie gebruiken om iemand te dwingen of te benadelen.',
  stalking: 'iemand steeds weer volgen, opzoeken of berichten sturen, tegen de wens van die persoon.',
  unsafe_working_relation: 'samenwerking waarin mensen zich niet veilig voelen om zich uit te spreken.',
  gossip_exclusion: 'kwaadspreken, of iemand buiten de groep houden.',
  online_conduct: 'ongewenst gedrag in berichten, op sociale media of in een online overleg.',
  retaliation: 'nadeel voor iemand omdat die iets meldt of daarbij helpt.',
  other_conduct: 'ongewenst gedrag dat bij de andere thema’s niet past.',
  financial_breach: 'bijvoorbeeld diefstal, fraude, omkoping of onjuiste declaraties.',
  abuse_of_position: 'een functie gebruiken voor eigen voordeel, of zakelijke en eigen belangen vermengen.',
  information_breach: 'vertrouwelijke informatie doorgeven, of gebruiken waarvoor die niet is bedoeld.',
  abuse_of_force: 'meer of ander geweld gebruiken dan de functie toestaat.',
  private_misconduct: 'gedrag buiten werktijd dat de organisatie schaadt.',
  misuse_of_resources: 'spullen, voertuigen of systemen van het werk gebruiken voor iets anders.',
  internal_rules: 'handelen tegen de regels die de organisatie zelf heeft vastgelegd.',
  research_integrity: 'niet eerlijk of niet zorgvuldig onderzoek doen, zoals gegevens verzinnen.',
  other_integrity: 'een schending van de integriteit die bij de andere thema’s niet past.',
};

export const outcomeDefinitions: Readonly<Record<Outcome, string>> = {
  listening_ear: 'het gesprek zelf hielp de melder verder.',
  addressed_by_reporter: 'de melder bespreekt het gedrag zelf met de ander, na voorbereiding.',
  talk_with_manager: 'de melder gaat in gesprek met een leidinggevende over wie de melding niet gaat.',
  guided_talk:
    'de melder spreekt met degene over wie de melding gaat, met iemand erbij die het gesprek begeleidt.',
  mediation: 'partijen zoeken samen een oplossing, met hulp van een bemiddelaar.',
  formal_complaint_guided: 'de melder dient een formele klacht in en krijgt daarbij steun.',
  integrity_report:
    'de melder doet een melding volgens de meldregeling of de Wet bescherming klokkenluiders.',
  police_report: 'de melder doet aangifte bij de politie.',
  referred: 'de melder gaat verder met andere hulp, zoals een bedrijfsarts of maatschappelijk werk.',
  handed_over: 'een andere vertrouwenspersoon begeleidt de melder verder.',
  no_action_on_request: 'de melder wil dat er verder geen stappen volgen.',
  aftercare: 'de vertrouwenspersoon houdt na afloop nog enige tijd contact.',
  other: 'een stap die hier niet bij staat.',
  ongoing: 'er volgen nog stappen of gesprekken.',
};
