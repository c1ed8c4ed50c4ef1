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

/** Headings and fixed sentences of the jaarverslag, its summary, its slides and the controleblad. */
export const reportPdf = {
  statuses,
  chapters: { ...reportTextNames, protection: 'Waarom sommige aantallen ontbreken' },
  chartInWords: (title: string, said: string): string => `Staafdiagram. ${title}. ${said}.`,
  cross: {
    hiddenCell: '–',
    hidden: 'Een streepje betekent: niet getoond. Dat kan ook nul zijn.',
    allCases: 'Alle meldingen',
    merged: (label: string, members: string): string => `${label}: ${members}.`,
    caption: (title: string, counted: string): string =>
      `${title}: ${counted}. Alle staven hebben dezelfde schaal`,
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
    note: 'Alle aantallen zijn precies zoals ze zijn geteld. Kleine aantallen staan er niet in, of zijn samen geteld.',
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
    title: 'Controleblad',
    metadataTitle: (period: string): string => `Controleblad bij jaarverslag, ${period}`,
    fileName: (from: string, to: string): string => `controleblad-${from}-tot-en-met-${to}.pdf`,
    purpose:
      'Dit blad is voor je eigen archief. Geef het niet aan de leiding: er staat in hoe het verslag is beveiligd.',
    passed:
      'De controles vonden geen klein aantal dat een lezer kan uitrekenen. Of het verslag naar buiten gaat, besluit jij.',
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
      'Voor elk beschermd aantal zijn twee volledige tabellen gevonden die met alles in het verslag kloppen. In de ene is het aantal nul, of zo klein als het kan zijn. In de andere is het groot genoeg om te tonen. De code hieronder hoort bij al die tabellen samen. Met de geheime loting in je archief zijn ze opnieuw te maken.',
    rootHash: 'Code van alle bewijstabellen',
    fileHash: 'Code van het bestand van het verslag',
  },
} as const;
