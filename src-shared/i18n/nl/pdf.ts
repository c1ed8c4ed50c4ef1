import { inDutch } from './days.ts';

/** 2021-09-01 as 1 september 2021; a no-break space keeps day and month together. */
function day(iso: string): string {
  return inDutch(iso, 'd\u00a0MMMM yyyy');
}

/** 1234 as 1.234. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** The words of the jaarverslag as a PDF. Numbers come in from the published report alone. */
export const pdf = {
  day,
  count,
  title: 'Jaarverslag vertrouwenspersoon',
  addressee: 'Verslag aan het hoogste gezag van de organisatie',
  period: (from: string, to: string): string => `${day(from)} – ${day(to)}`,
  ordinal: (number: number): string => `${number}.`,
  metadataTitle: (period: string): string => `Jaarverslag vertrouwenspersoon, ${period}`,
  madeOn: (iso: string): string => `Opgesteld op ${day(iso)}`,
  contents: 'Inhoud',
  page: (current: number, last: number): string => `Pagina ${current} van ${last}`,
  fileName: (from: string, to: string): string => `jaarverslag-${from}-tot-en-met-${to}.pdf`,

  tooSmall: {
    heading: 'Geen aantallen in dit verslag',
    sentence:
      'In deze periode waren er te weinig meldingen, melders of beschuldigden om aantallen te noemen. Daarom staan er in dit verslag geen aantallen.',
    why: 'Bij zo weinig meldingen kan elk aantal laten zien wie er bij de vertrouwenspersoon is geweest. Deze tekst is altijd dezelfde, hoe weinig meldingen er ook waren.',
    task: 'De vertrouwenspersoon vangt melders op, denkt mee over een oplossing, geeft voorlichting, signaleert en adviseert. Over de gewone taken en over maatregelen die de organisatie kan nemen, kunnen leiding en vertrouwenspersoon ook zonder aantallen met elkaar spreken.',
  },

  introduction: {
    paragraphs: (organisation: string, from: string, to: string): string[] => [
      `Dit verslag gaat over de meldingen die de vertrouwenspersoon van ${organisation} kreeg van ${day(from)} tot en met ${day(to)}.`,
      'De vertrouwenspersoon vangt melders op en helpt hen een oplossing te zoeken. De vertrouwenspersoon geeft ook voorlichting, signaleert en adviseert gevraagd en ongevraagd. Over dit werk legt de vertrouwenspersoon ten minste een keer per jaar verantwoording af aan het hoogste gezag.',
      'De cijfers laten zien wat voor meldingen er waren en hoe vaak die voorkwamen. Over de inhoud van een zaak staat hier niets. De cijfers zijn bedoeld voor het jaarlijkse gesprek met de leiding. Leg ze in dat gesprek naast de RI&E en het medewerkersonderzoek.',
    ],
  },

  figures: {
    total: 'Totaal',
    chartCaption: (title: string, unit: string): string => `${title}, aantal ${unit} per rij`,
    mergedLegend: 'Een lichte, gestreepte staaf telt samengevoegde rijen.',
    hiddenCell: 'niet getoond',
    unitHeading: {
      cases: 'Meldingen',
      persons: 'Personen',
      mentions: 'Vermeldingen',
      contacts: 'Gesprekken',
    },
    chartHeading: {
      cases: 'meldingen',
      persons: 'personen',
      mentions: 'vermeldingen',
      contacts: 'gesprekken',
    },
    unit: {
      cases: 'Deze tabel telt meldingen.',
      persons: 'Deze tabel telt personen.',
      mentions: 'Deze tabel telt vermeldingen: één melding kan in meer rijen meetellen.',
      contacts: 'Deze tabel telt gesprekken.',
    },
    structural: 'Andere groepen kunnen in deze organisatie niet melden.',
  },

  reading: {
    items: [
      'Meer meldingen betekent niet dat er meer misgaat. Het kan ook zijn dat mensen eerder melden. De cijfers zijn het topje van de ijsberg.',
      'Een melding is de ervaring van een melder. De cijfers zeggen niet wat er feitelijk is gebeurd. Zij kunnen wel een signaal zijn.',
      'Kleine verschillen tussen rijen of tussen jaren kunnen toeval zijn. Zij wijzen nog niet op een trend.',
      'Organisaties tellen verschillend. Een vergelijking met een andere organisatie klopt alleen als die op dezelfde manier telt.',
    ],
  },

  definitions: {
    terms: [
      [
        'Melding',
        'Eén zaak waarmee iemand bij de vertrouwenspersoon komt, ook als daar meer gesprekken over zijn.',
      ],
      ['Melder', 'Degene die bij de vertrouwenspersoon komt.'],
      ['Beschuldigde', 'Degene over wie de melding gaat.'],
      ['Thema', 'Waar de melding over gaat. Een melding kan meer thema’s hebben.'],
      ['Vermelding', 'Eén keer dat een thema of een uitkomst bij een melding is genoteerd.'],
      ['Uitkomst', 'Wat er van de melding is gekomen. Een melding kan meer uitkomsten hebben.'],
      ['Loopt nog', 'De melding was nog niet afgesloten toen dit verslag werd gemaakt.'],
      ['Periode', 'Een melding telt in de periode waarin zij is gedaan, ook als zij later is afgesloten.'],
      [
        'Samengevoegde rij',
        'Een rij die meer soorten bij elkaar telt, omdat die apart te klein kunnen zijn om te tonen.',
      ],
    ] as ReadonlyArray<readonly [string, string]>,
  },
} as const;
