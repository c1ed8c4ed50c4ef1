import type { CounsellorPosition, SecrecyGround, SecrecyQuestion } from '../../domain/secrecy.ts';

export interface SecrecySource {
  name: string;
  /** As text; the app opens no page. Null where there is none. */
  address: string | null;
  /** The day or month of the source, null for one that names none. */
  dated: string | null;
  /** When its text was read for this app. */
  readOn: string;
}

/** A statement with where it comes from: no statement about a duty goes without a source. */
export interface SecrecyText {
  text: string;
  sources: readonly SecrecySource[];
  /** Shown only to whom it is about. */
  position?: CounsellorPosition;
}

const readOn = '2026-11-24';
const lawReadOn = '2026-11-28';

const profile: SecrecySource = {
  name: 'Functieprofiel Vertrouwenspersoon, paragraaf 2 en 4',
  address: null,
  dated: 'april 2025',
  readOn,
};
const legalDesk: SecrecySource = {
  name: 'Het Juridisch Loket, Wanneer en hoe kan ik aangifte doen bij de politie?',
  address: 'www.juridischloket.nl/politie-en-justitie/aangifte/aangifte-doen',
  dated: null,
  readOn,
};
const sexualCrimesAct: SecrecySource = {
  name: 'Wet seksuele misdrijven, Staatsblad 2024, 59',
  address: 'zoek.officielebekendmakingen.nl/stb-2024-59.html',
  dated: '20 maart 2024, geldt vanaf 1 juli 2024',
  readOn,
};
const emTrust: SecrecySource = {
  name: 'EMtrust, Spreekplicht vertrouwenspersonen',
  address: 'emtrust.nl/juridisch-spreekplicht-vertrouwenspersonen',
  dated: null,
  readOn,
};
const anyCrime: SecrecySource = {
  name: 'Wetboek van Strafvordering, artikel 160',
  address: 'wetten.overheid.nl, BWBR0001903',
  dated: '1 januari 2025',
  readOn: lawReadOn,
};
const officialCrime: SecrecySource = {
  name: 'Wetboek van Strafvordering, artikel 162',
  address: 'wetten.overheid.nl, BWBR0001903',
  dated: '1 januari 2025',
  readOn: lawReadOn,
};
const officialCrimeLawyers: SecrecySource = {
  name: 'SKE Advocaten, De aangifteplicht bij ambtsmisdrijven',
  address: 'www.ske-advocaten.nl/de-aangifteplicht-bij-ambtsmisdrijven',
  dated: null,
  readOn,
};
const officialCrimeDesk: SecrecySource = {
  name: 'Rijksrecherche, Adviespunt Ambtsmisdrijven',
  address: 'www.rijksrecherche.nl/adviespunt-ambtsmisdrijven',
  dated: null,
  readOn,
};
const inspectorate: SecrecySource = {
  name: 'Inspectie van het Onderwijs, Zedenmisdrijven (nu: seksueel misdrijf)',
  address: 'www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs/zedenmisdrijven',
  dated: null,
  readOn,
};
const educationInternal: SecrecySource = {
  name: 'Seksueelmisdrijf.nl, Meldplicht in relatie tot de klachtenregeling',
  address: 'seksueelmisdrijf.nl/onderwijs/meldplicht-klachtenregeling',
  dated: null,
  readOn,
};
const educationExternal: SecrecySource = {
  name: 'Seksueelmisdrijf.nl, Vertrouwenspersoon',
  address: 'seksueelmisdrijf.nl/onderwijs/vertrouwenspersoon',
  dated: null,
  readOn,
};
const educationAct: SecrecySource = {
  name: 'LVV, Vertrouwenspersoon in het onderwijs: hoe zit het ook alweer met die meld- en aangifteplicht?',
  address: 'www.lvvv.nl/nieuws',
  dated: null,
  readOn,
};
const schoolAct: SecrecySource = {
  name: 'Wet op het voortgezet onderwijs, artikel 3 (nu in de WVO 2020)',
  address: 'wetten.overheid.nl, BWBR0002399',
  dated: '14 juli 2022',
  readOn: lawReadOn,
};
const childcareExpert: SecrecySource = {
  name: 'Aanwijzing van de vertrouwensinspecteurs bij artikel 1.51b van de Wet kinderopvang, Staatscourant 2013, 16938',
  address: 'zoek.officielebekendmakingen.nl/stcrt-2013-16938.html',
  dated: '17 juni 2013, geldt vanaf 1 juli 2013',
  readOn: lawReadOn,
};
const childcareAct: SecrecySource = {
  name: 'Wijzigingswet kinderopvang 2013, Staatsblad 2013, 253',
  address: 'zoek.officielebekendmakingen.nl/stb-2013-253.html',
  dated: '26 juni 2013',
  readOn: lawReadOn,
};
const childcareNetwork: SecrecySource = {
  name: 'Kennisnetwerk Gastouderopvang, Factsheet meldingen vertrouwensinspecteur',
  address: 'www.kennisnetwerkgastouderopvang.nl/facsheet-meldingen-vertouwensinspecteur',
  dated: '14 juli 2021',
  readOn: lawReadOn,
};
const inspectorsForCounsellors: SecrecySource = {
  name: 'LVV, Advies en informatie bij vertrouwensinspecteur onderwijs en kinderopvang',
  address: 'www.lvvv.nl/nieuws-detail/2022/10/25',
  dated: '25 oktober 2022',
  readOn: lawReadOn,
};
const protocol: SecrecySource = {
  name: 'Protocol doorbreken geheimhouding/vertrouwelijkheid VP, vastgesteld door de ledenvergadering van de LVV',
  address: 'bureauvanesrbb.nl/protocol-doorbreken-geheimhoudingvertrouwelijkheid-vp',
  dated: '23 mei 2016',
  readOn,
};

/** What holds whatever the ground. */
const general: readonly SecrecyText[] = [
  {
    text: 'Wat je weet is vertrouwelijk, tenzij een wettelijke plicht dat doorbreekt. Dat voorbehoud bespreek je vooraf met de melder. Een wettelijk verschoningsrecht heb je niet. Een regeling binnen de organisatie kan wel een intern verschoningsrecht geven.',
    sources: [profile],
  },
];

const grounds: Readonly<Record<SecrecyGround, readonly SecrecyText[]>> = {
  crime_reporting_duty: [
    {
      text: 'Iedereen die weet van bepaalde zeer ernstige misdrijven, moet daarvan meteen aangifte doen. Het gaat onder meer om moord en doodslag, verkrachting en mensenroof. Ook terroristische misdrijven en misdrijven tegen de staat vallen eronder. Hetzelfde geldt voor gevaarlijke misdrijven waardoor iemand in levensgevaar kwam. De plicht geldt ook als iemand onwettig gevangen wordt gehouden.',
      sources: [anyCrime],
    },
    {
      text: 'De wet zegt ‘ieder’, en noemt geen uitzondering voor vertrouwenspersonen. De plicht geldt niet voor wie met de aangifte zichzelf in gevaar van vervolging brengt, of iemand tegen wie die niet hoeft te getuigen.',
      sources: [anyCrime],
    },
    {
      text: 'Het Juridisch Loket noemt ook een poging en een voorbereiding. Je partner, je ex-partner en je familie hoef je volgens deze bron niet aan te geven.',
      sources: [legalDesk],
    },
    {
      text: 'Sinds 1 juli 2024 zijn de seksuele misdrijven in de wet anders omschreven. In oudere uitleg kunnen daarom andere woorden staan.',
      sources: [sexualCrimesAct],
    },
    {
      text: 'Volgens deze bron heeft nog geen rechter beslist of een vertrouwenspersoon zich op een verschoningsrecht kan beroepen. De bron noemt juridisch advies als mogelijkheid.',
      sources: [emTrust],
    },
  ],
  official_crime_reporting_duty: [
    {
      text: 'Openbare colleges en ambtenaren die in hun werk weten van een ambtsmisdrijf, moeten daarvan meteen aangifte doen. Dat geldt ook als een ambtenaar bij een misdrijf een bijzondere ambtsplicht schond of macht van het ambt gebruikte. En het geldt bij misbruik van een regeling die zij zelf uitvoeren.',
      sources: [officialCrime],
    },
    {
      text: 'Een ambtsmisdrijf is een misdrijf door iemand met een functie bij de overheid. Voorbeelden zijn corruptie, verduistering en valsheid in geschrifte. De plicht geldt voor wie er in het werk mee te maken krijgt.',
      sources: [officialCrimeLawyers],
    },
    {
      text: 'Of een vertrouwenspersoon hieronder valt, hangt af van hoe die werkt. Wie voor de overheid werkt, kan het navragen bij het Adviespunt Ambtsmisdrijven.',
      sources: [officialCrimeDesk],
    },
  ],
  education_reporting_duty: [
    {
      text: 'Weet een medewerker van een school van een mogelijk seksueel misdrijf (vroeger: zedenmisdrijf) door iemand met een taak op school tegen een minderjarige leerling of student? Dan moet die medewerker dat melden bij het bestuur. Het bestuur overlegt meteen met de vertrouwensinspecteur en moet bij een redelijk vermoeden aangifte doen.',
      sources: [inspectorate, schoolAct],
    },
    {
      text: 'De wet is van juli 1999 en geldt in po, vo en mbo. Die wordt vaak verward met de meldcode huiselijk geweld.',
      sources: [educationAct],
    },
    {
      text: 'In de kinderopvang geldt sinds 1 juli 2013 een eigen meldplicht, ook bij mishandeling. Een medewerker of gastouder meldt een vermoeden over iemand met een taak in de opvang bij de houder. De houder overlegt met de vertrouwensinspecteur, en moet bij een redelijk vermoeden aangifte doen.',
      sources: [childcareExpert, childcareAct, childcareNetwork],
    },
    {
      text: 'Voor het hoger onderwijs kan bij een minderjarige student ook zo’n plicht gelden. De tekst van die wet is voor deze app niet nagelezen. De vertrouwensinspecteurs geven hier uitleg over.',
      sources: [inspectorsForCounsellors],
    },
    {
      text: 'De meldplicht geldt voor alle personeelsleden, ook voor de interne vertrouwenspersoon. Die kan zich hierbij niet op de geheimhouding beroepen, en informeert het bestuur meteen.',
      sources: [educationInternal],
      position: 'internal',
    },
    {
      text: 'Een externe vertrouwenspersoon hoort niet bij het personeel en heeft deze meldplicht niet. Wel wijst die de melder op de mogelijkheid van aangifte, en helpt daarbij als de melder dat wil. Ook kan die de melder en de ouders uitnodigen om de schoolleiding te informeren.',
      sources: [educationExternal],
      position: 'external',
    },
  ],
  conflict_of_duties: [
    {
      text: 'De beroepsvereniging heeft een protocol: wanneer mag je de geheimhouding zonder toestemming doorbreken? De acht punten daaruit staan hieronder als vragen. Het protocol is van 2016. Vraag bij de LVV na of er een nieuwer is.',
      sources: [protocol],
    },
  ],
};

const questions: Readonly<Record<SecrecyQuestion, string>> = {
  listed_crime: 'Gaat het volgens jou om een van deze misdrijven, een poging of een voorbereiding?',
  concerns_own_family: 'Gaat het om jezelf, je partner, je ex-partner of je familie?',
  legal_advice_asked: 'Heb je juridisch advies gevraagd?',
  is_official: 'Werk je als ambtenaar, en als vertrouwenspersoon integriteit?',
  official_crime: 'Gaat het volgens jou om een ambtsmisdrijf?',
  met_in_office: 'Kreeg je ermee te maken in je werk?',
  possible_sexual_crime: 'Gaat het om een mogelijk seksueel misdrijf, of in de kinderopvang om mishandeling?',
  by_school_staff: 'Gaat het om iemand met een taak op school of in de opvang?',
  against_minor: 'Gaat het om een minderjarige leerling of student, of een kind in de opvang?',
  board_informed: 'Weet het bestuur of de houder het al?',
  pointed_to_police_report: 'Heb je de melder gewezen op de mogelijkheid van aangifte?',
  help_offered: 'Heb je hulp bij een aangifte aangeboden?',
  invited_to_inform_board:
    'Heb je de melder (en de ouders) uitgenodigd om de leiding van de school of de opvang te informeren?',
  conscience: 'Kom je in gewetensnood door te zwijgen?',
  consent_sought: 'Heb je alles gedaan om toestemming van de melder te krijgen?',
  no_other_way: 'Zie je geen andere uitweg dan doorbreken?',
  harm_if_kept:
    'Is het vrijwel zeker dat zwijgen aanwijsbare schade of gevaar geeft, voor betrokkenen of anderen?',
  harm_prevented: 'Ben je er vrijwel zeker van dat doorbreken die schade grotendeels voorkomt of beperkt?',
  reporter_told_before: 'Heb je de melder verteld wat je van plan bent, voordat je het doet?',
  other_counsellor_offered: 'Heb je de melder zo mogelijk verwezen naar een andere vertrouwenspersoon?',
  can_account_for_it: 'Kun je uitleggen waarom je deze keuze maakt?',
};

export const secrecyTexts = { general, grounds, questions } as const;
