import type { recommendationStatuses } from '../../domain/reportContent.ts';
import { reportTextNames } from './reportTexts.ts';

/** What a status of last year's recommendation is called in the report. */
const statuses: Readonly<Record<(typeof recommendationStatuses)[number], string>> = {
  none: 'niet bekend',
  open: 'nog niet opgepakt',
  started: 'begonnen',
  done: 'uitgevoerd',
  dropped: 'vervallen',
};

/** Headings and fixed sentences of the jaarverslag, its summary, its slides and the controleverklaring. */
export const reportPdf = {
  statuses,
  chapters: {
    ...reportTextNames,
    /** Where the counsellor wrote nothing there, the report says how to read its figures. */
    interpretation: 'Hoe je deze cijfers leest',
    protection: 'Hoe dit verslag herleiding tegengaat',
  },
  figures: {
    opening:
      'Dit verslag telt op verschillende manieren. Onder elke tabel staat wat er is geteld. De rijen van een tabel staan in een vaste volgorde. De staven staan van lang naar kort.',
    /** What the large numbers count, by the id of their table. */
    large: {
      total: 'meldingen',
      reporters: 'melders',
      contacts: 'gesprekken',
    },
    tooFew:
      'In deze periode waren er te weinig meldingen, melders of beschuldigden om aantallen te noemen. Daarom staan er in dit verslag geen aantallen. Deze tekst is altijd dezelfde, hoe weinig meldingen er ook waren.',
  },
  chartInWords: (title: string, said: string): string => `Staafdiagram. ${title}. ${said}.`,
  cross: {
    hiddenCell: '–',
    hidden: 'Een streepje betekent: niet getoond.',
    allCases: 'Alle meldingen',
    merged: (label: string, members: string): string => `${label}: ${members}.`,
    caption: (title: string, unit: string): string =>
      `${title}, aantal ${unit}. Alle staven hebben dezelfde schaal. Een streepje betekent: niet getoond`,
  },
  trend: {
    column: 'Geteld',
    caption:
      'Elk diagram heeft een eigen schaal. Kleine verschillen tussen perioden kunnen toeval zijn en wijzen nog niet op een ontwikkeling.',
  },
  recommendations: {
    former: 'Aanbevelingen van het vorige verslag',
    formerColumn: 'Aanbeveling',
    statusColumn: 'Stand nu',
    current: 'Aanbevelingen van dit verslag',
  },
  summary: {
    title: 'Samenvatting jaarverslag',
    metadataTitle: (period: string): string => `Samenvatting jaarverslag vertrouwenspersoon, ${period}`,
    fileName: (from: string, to: string): string => `samenvatting-jaarverslag-${from}-tot-en-met-${to}.pdf`,
    more: 'Meer staat in het jaarverslag.',
    moreRows: 'De andere rijen staan in het jaarverslag.',
    note: 'Alle getoonde aantallen zijn exact. Kleine aantallen zijn niet getoond of samengevoegd, zodat niemand te herkennen is.',
  },
  slides: {
    metadataTitle: (period: string): string => `Presentatie jaarverslag vertrouwenspersoon, ${period}`,
    fileName: (from: string, to: string): string => `presentatie-jaarverslag-${from}-tot-en-met-${to}.pdf`,
    subtitle: 'Toelichting bij het jaarverslag',
    inShort: 'In het kort',
    talk: 'In gesprek',
    talkText: 'Wat herkent de leiding, wat verrast, en wat spreken wij af voor het komende jaar?',
    slide: (page: number): string => String(page),
  },
  declaration: {
    title: 'Controleverklaring',
    metadataTitle: (period: string): string => `Controleverklaring jaarverslag, ${period}`,
    fileName: (from: string, to: string): string => `controleverklaring-${from}-tot-en-met-${to}.pdf`,
    purpose:
      'Deze verklaring is voor je eigen archief. Geef haar niet aan de leiding: zij zegt hoe het verslag is beveiligd.',
    passed: 'Het verslag is gecontroleerd en mag naar buiten.',
    failed: 'Het verslag is gecontroleerd en mag niet naar buiten.',
    about: 'Over welk verslag',
    organisation: 'Organisatie',
    period: 'Periode',
    madeOn: 'Gecontroleerd op',
    threshold: 'Grens',
    quantities: 'Beschermde aantallen',
    witnesses: 'Bewijstabellen',
    facts: 'Uitspraken van het verslag',
    earlier: 'Eerdere verslagen meegewogen',
    methods: 'Hoe er is gecontroleerd',
    proof: 'Bewijs',
    proofText:
      'Voor elk beschermd aantal zijn twee volledige tabellen gevonden die met alles in het verslag kloppen: een waarin het aantal zo klein mogelijk is, en een waarin het groot genoeg is om te tonen. De code hieronder hoort bij al die tabellen samen. Met de geheime loting in je archief zijn zij opnieuw te maken.',
    rootHash: 'Code van alle bewijstabellen',
    fileHash: 'Code van het bestand van het verslag',
  },
} as const;
