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
const overview: SecrecySource = {
  name: 'Aangifteplicht, geheimhouding en verschoningsrecht van de vertrouwenspersoon',
  address: 'studylibnl.com/doc/1108548',
  dated: null,
  readOn,
};
const officialCrimeStudy: SecrecySource = {
  name: 'Ambtscriminaliteit aangegeven?, onderzoek voor het WODC',
  address: 'docplayer.nl/8960234-Ambtscriminaliteit-aangegeven.html',
  dated: 'augustus 2008',
  readOn,
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
  name: 'Inspectie van het Onderwijs, Zedenmisdrijven',
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
      text: 'Iedereen moet aangifte doen van enkele zeer ernstige misdrijven: moord of doodslag, verkrachting, een dreiging voor de staat (terrorisme). Ook als zo’n misdrijf wordt voorbereid, of als iemand een poging deed. Jezelf, je partner, je ex-partner en je familie hoef je niet aan te geven.',
      sources: [legalDesk],
    },
    {
      text: 'De plicht staat in artikel 160 van het Wetboek van Strafvordering en geldt ook voor vertrouwenspersonen.',
      sources: [overview],
    },
    {
      text: 'Sinds 1 juli 2024 zijn de seksuele misdrijven in de wet anders omschreven. Oudere uitleg kan daarom andere woorden gebruiken.',
      sources: [sexualCrimesAct],
    },
    {
      text: 'Of een vertrouwenspersoon zich op een verschoningsrecht kan beroepen, is nog niet door een rechter beslist. Deze bron noemt juridisch advies als mogelijkheid.',
      sources: [emTrust],
    },
  ],
  official_crime_reporting_duty: [
    {
      text: 'Artikel 162 van het Wetboek van Strafvordering geeft openbare colleges en ambtenaren een aangifteplicht voor ambtsmisdrijven. Voor de vertrouwenspersoon gaat het dan om de vertrouwenspersoon integriteit die als ambtenaar werkt.',
      sources: [overview, officialCrimeStudy],
    },
    {
      text: 'Een ambtsmisdrijf is een misdrijf door iemand met een functie bij de overheid. Voorbeelden zijn corruptie, verduistering en valsheid in geschrifte. De plicht geldt voor wie er in het werk mee te maken krijgt.',
      sources: [officialCrimeLawyers],
    },
    {
      text: 'Wie voor de overheid werkt, kan bij het Adviespunt Ambtsmisdrijven vragen of er een plicht tot aangifte is.',
      sources: [officialCrimeDesk],
    },
  ],
  education_reporting_duty: [
    {
      text: 'Weet een medewerker van een school van een mogelijk seksueel misdrijf (vroeger: zedenmisdrijf) door iemand met een taak op school tegen een minderjarige leerling of student? Dan moet die medewerker dat melden bij het bestuur. Het bestuur overlegt meteen met de vertrouwensinspecteur en moet bij een redelijk vermoeden aangifte doen.',
      sources: [inspectorate],
    },
    {
      text: 'De wet is van juli 1999 en geldt in po, vo en mbo. Die wordt vaak verward met de meldcode huiselijk geweld.',
      sources: [educationAct],
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
      text: 'De beroepsvereniging heeft een protocol voor het doorbreken van de geheimhouding zonder toestemming. De acht punten daaruit staan hieronder als vragen.',
      sources: [protocol],
    },
    {
      text: 'Een ouder overzicht noemt het een conflict van plichten, en zegt dat aan al zijn voorwaarden moet zijn voldaan.',
      sources: [overview],
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
  possible_sexual_crime: 'Gaat het om een mogelijk seksueel misdrijf?',
  by_school_staff: 'Gaat het om iemand met een taak op school?',
  against_minor: 'Gaat het om een minderjarige leerling of student?',
  board_informed: 'Weet het bestuur het al?',
  pointed_to_police_report: 'Heb je de melder gewezen op de mogelijkheid van aangifte?',
  help_offered: 'Heb je hulp bij een aangifte aangeboden?',
  invited_to_inform_board: 'Heb je de melder (en de ouders) uitgenodigd om de schoolleiding te informeren?',
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
