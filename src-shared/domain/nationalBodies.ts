import type { ReferralTarget } from './directoryEntry.ts';

export interface NationalBody {
  /** Kept for good: by it the app knows that it put this body in the directory before. */
  code: string;
  kind: ReferralTarget;
  name: string;
  website: string;
  /** Only a number that the whole country knows: any other goes stale unseen. */
  telephone?: string;
  /** What a counsellor refers to it for. */
  note: string;
}

/** National bodies that come with the app, first those for direct danger. Not every address could be opened when this list was made. */
export const nationalBodies: readonly NationalBody[] = [
  {
    code: 'emergency',
    kind: 'other',
    name: 'Alarmnummer 112',
    website: 'www.112.nl',
    telephone: '112',
    note: 'Bij direct gevaar, voor politie, ambulance en brandweer.',
  },
  {
    code: 'suicide_prevention',
    kind: 'other',
    name: '113 Zelfmoordpreventie',
    website: 'www.113.nl',
    telephone: '113',
    note: 'Voor wie aan zelfdoding denkt, en voor wie zich zorgen maakt over een ander. Dag en nacht, gratis en anoniem, ook als chat.',
  },
  {
    code: 'police',
    kind: 'police',
    name: 'Politie',
    website: 'www.politie.nl',
    note: 'Voor een melding of aangifte van een strafbaar feit.',
  },
  {
    code: 'sexual_assault_centre',
    kind: 'sexual_assault_centre',
    name: 'Centrum Seksueel Geweld',
    website: 'www.centrumseksueelgeweld.nl',
    note: 'Hulp na een aanranding of verkrachting, van artsen, psychologen en politie samen. Het liefst binnen zeven dagen, maar later kan ook.',
  },
  {
    code: 'victim_support',
    kind: 'victim_support',
    name: 'Slachtofferhulp Nederland',
    website: 'www.slachtofferhulp.nl',
    note: 'Gratis emotionele, praktische en juridische hulp na een misdrijf, ook voor getuigen.',
  },
  {
    code: 'whistleblower_authority',
    kind: 'whistleblower_authority',
    name: 'Huis voor Klokkenluiders',
    website: 'www.huisvoorklokkenluiders.nl',
    note: 'Gratis advies bij een vermoeden van een misstand op het werk, en onderzoek. De melder mag hier ook direct terecht.',
  },
  {
    code: 'external_reporting',
    kind: 'other',
    name: 'Externe meldkanalen (Wet bescherming klokkenluiders)',
    website: 'www.wetbeschermingklokkenluiders.nl/de-wet-op-hoofdlijnen/externe-meldkanalen',
    note: 'De instanties waar een melder een vermoeden van een misstand ook direct mag melden, zoals ACM, AFM, AP, DNB, IGJ en NZa.',
  },
  {
    code: 'data_protection_authority',
    kind: 'other',
    name: 'Autoriteit Persoonsgegevens',
    website: 'www.autoriteitpersoonsgegevens.nl',
    note: 'Voor klachten en vragen over persoonsgegevens. Ook een van de externe meldkanalen voor klokkenluiders.',
  },
  {
    code: 'labour_authority',
    kind: 'other',
    name: 'Nederlandse Arbeidsinspectie',
    website: 'www.nlarbeidsinspectie.nl',
    note: 'Ziet erop toe dat werkgevers ongewenste omgangsvormen en werkdruk tegengaan.',
  },
  {
    code: 'confidential_inspector',
    kind: 'confidential_inspector',
    name: 'Vertrouwensinspecteurs (Inspectie van het Onderwijs)',
    website: 'www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs',
    note: 'Voor het onderwijs en de kinderopvang: seksuele intimidatie en misbruik, geweld, discriminatie en radicalisering.',
  },
  {
    code: 'education_complaints',
    kind: 'complaints_committee',
    name: 'Landelijke Klachtencommissie Onderwijs',
    website: 'www.onderwijsgeschillen.nl',
    note: 'Voor klachten over gedrag of beslissingen op school, als de school hierbij is aangesloten.',
  },
  {
    code: 'safe_sport',
    kind: 'other',
    name: 'Centrum Veilige Sport Nederland',
    website: 'centrumveiligesport.nl',
    note: 'Voor advies en melding van grensoverschrijdend gedrag in de sport.',
  },
  {
    code: 'mores',
    kind: 'other',
    name: 'Mores',
    website: 'mores.online',
    note: 'Meldpunt met eigen vertrouwenspersonen voor grensoverschrijdend gedrag in cultuur, creatieve sector en media.',
  },
  {
    code: 'human_rights_institute',
    kind: 'other',
    name: 'College voor de Rechten van de Mens',
    website: 'www.mensenrechten.nl',
    note: 'Advies over discriminatie, en op verzoek een oordeel over een klacht daarover.',
  },
  {
    code: 'anti_discrimination',
    kind: 'other',
    name: 'Discriminatie.nl',
    website: 'www.discriminatie.nl',
    note: 'Advies en bijstand bij discriminatie, door een bureau in de buurt.',
  },
  {
    code: 'legal_desk',
    kind: 'lawyer',
    name: 'Het Juridisch Loket',
    website: 'www.juridischloket.nl',
    note: 'Uitleg en eerste advies over rechten, ook over werk en over aangifte doen.',
  },
  {
    code: 'safe_home',
    kind: 'safe_home',
    name: 'Veilig Thuis',
    website: 'www.veiligthuis.nl',
    note: 'Advies en meldpunt bij huiselijk geweld en kindermishandeling.',
  },
];
