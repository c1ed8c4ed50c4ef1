import type { ReferralTarget } from './directoryEntry.ts';

export interface NationalBody {
  /** Kept for good: by it the app knows that it put this body in the directory before. */
  code: string;
  kind: ReferralTarget;
  name: string;
  website: string;
  /** What a counsellor refers to it for. */
  note: string;
}

/** National bodies that come with the app: no telephone numbers, since those go stale unseen. */
export const nationalBodies: readonly NationalBody[] = [
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
    note: 'Gratis advies over het melden van een misstand op het werk, en onderzoek.',
  },
  {
    code: 'confidential_inspector',
    kind: 'confidential_inspector',
    name: 'Vertrouwensinspecteurs (Inspectie van het Onderwijs)',
    website: 'www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs',
    note: 'Voor het onderwijs en de kinderopvang: seksuele intimidatie en misbruik, geweld, discriminatie en radicalisering.',
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
    kind: 'other',
    name: 'Veilig Thuis',
    website: 'www.veiligthuis.nl',
    note: 'Advies en meldpunt bij huiselijk geweld en kindermishandeling.',
  },
];
