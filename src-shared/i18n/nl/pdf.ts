import { inDutch } from './days.ts';
import { NOT_SHOWN } from './reportProtection.ts';

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
  /** Below the title: who wrote it, where that is known, and for whom. */
  author: (author: string): string => `Opgesteld door: ${author}`,
  addressee: (addressee: string): string =>
    `Bestemd voor: ${addressee === '' ? 'het hoogste gezag van de organisatie' : addressee}`,
  period: (from: string, to: string): string => `${day(from)} – ${day(to)}`,
  ordinal: (number: number): string => `${number}.`,
  metadataTitle: (period: string): string => `Jaarverslag vertrouwenspersoon, ${period}`,
  madeOn: (iso: string): string => `Opgesteld op ${day(iso)}`,
  contents: 'Inhoud',
  page: (current: number, last: number): string => `Pagina ${current} van ${last}`,
  fileName: (from: string, to: string): string => `jaarverslag-${from}-tot-en-met-${to}.pdf`,

  figures: {
    total: 'Totaal',
    chartCaption: (title: string, counted: string): string => `${title}: ${counted} per rij`,
    /** What a row counts together: labels hold commas themselves. */
    members: (labels: readonly string[]): string => labels.join('; '),
    mergedLegend: 'Een lichte staaf met strepen is een rij waarin soorten samen zijn geteld.',
    hiddenCell: NOT_SHOWN,
    unitHeading: {
      cases: 'Meldingen',
      persons: 'Mensen',
      mentions: 'Keer genoemd',
      contacts: 'Gesprekken',
    },
    chartHeading: {
      cases: 'meldingen',
      persons: 'mensen',
      mentions: 'keer genoemd',
      contacts: 'gesprekken',
    },
    /** What a chart counts, in its caption. */
    counted: {
      cases: 'aantal meldingen',
      persons: 'aantal mensen',
      mentions: 'aantal keer genoemd',
      contacts: 'aantal gesprekken',
    },
    unit: {
      cases: 'Deze tabel telt meldingen.',
      persons: 'Deze tabel telt mensen.',
      mentions:
        'Deze tabel telt hoe vaak iets is genoemd. Eén melding kan in meerdere rijen staan, dus de rijen zijn samen vaak meer dan het aantal meldingen.',
      contacts: 'Deze tabel telt gesprekken.',
    },
    /** Below a table of groups of which the organisation does not use all. */
    structural:
      'Het verslag deelt iedereen in deze groepen in. Wie op een andere manier bij de organisatie hoort, telt mee in de groep die het best past.',
  },
} as const;
