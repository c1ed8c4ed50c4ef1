import { plusDays } from '../../domain/day.ts';
import { weekNumber } from '../../domain/week.ts';
import { inDutch } from './days.ts';

const LAST = 6;

const time = (at: string): string => at.replace(':', '.');

/** The words of the week, and of the week on paper. */
export const week = {
  tabs: { label: 'Onderdelen van de week', week: 'Week', inquiries: 'Aanvragen', signals: 'Signalen' },
  title: (monday: string): string => `Week ${weekNumber(monday)}`,
  /** As 30 november tot en met 6 december 2026. */
  span: (monday: string): string => {
    const sunday = plusDays(monday, LAST);
    const isOneYear = monday.slice(0, 4) === sunday.slice(0, 4);
    return `${inDutch(monday, isOneYear ? 'd MMMM' : 'd MMMM yyyy')} tot en met ${inDutch(sunday, 'd MMMM yyyy')}`;
  },
  /** As maandag 30 november. */
  day: (iso: string): string => inDutch(iso, 'EEEE d MMMM'),
  /** Its two parts, where they stand below one another. */
  weekday: (iso: string): string => inDutch(iso, 'EEEE'),
  date: (iso: string): string => inDutch(iso, 'd MMMM'),
  previous: 'Vorige week',
  current: 'Deze week',
  next: 'Volgende week',
  today: 'vandaag',
  nothing: 'Niets',
  empty:
    'Deze week is nog leeg. Maak een afspraak; hier staan ook de nazorg en herinneringen van de week, en de aanvragen die antwoord vragen.',
  show: 'Toon aliassen en tekst',
  hide: 'Verberg aliassen en tekst',
  close: 'Sluit de afspraak',
  answer: 'Aanvraag',
  late: 'te laat',
  general: 'Herinnering zonder zaak',

  fromUntil: (from: string, until: string): string => `${time(from)}–${time(until)}`,
  print: {
    open: 'Maak een PDF van de week',
    title: 'Week als PDF',
    lead: 'De PDF noemt geen nummers van zaken en niet waar een afspraak over gaat. Namen die in de kluis staan, laat de app weg. Afspraken die zijn afgezegd of niet doorgingen, staan er niet in.',
    form: 'Wat staat erin',
    forms: { places: 'Afspraak en plaats', busy: 'Alleen wanneer je bezet bent' },
    formsHint: {
      places: 'Lees de plaatsen na: de app laat alleen namen weg die in de kluis staan.',
      busy: 'Afspraken die op elkaar aansluiten, staan er als één blok in.',
    },
    preview: 'Dit komt erin',
    appointment: (place: string): string => (place === '' ? 'Afspraak' : `Afspraak, ${place}`),
    busy: 'Bezet',
    nothing: 'Geen afspraken',
    leftOut: '[weggelaten]',
    make: 'Maak de PDF',
    what: (title: string): string => `Je maakt een PDF van ${title.toLowerCase()}.`,
    done: 'De PDF is gemaakt. Bij Beheer, Buiten de kluis, zie je welke kopieën er nog zijn.',
    fileName: (monday: string): string => `week-${monday}.pdf`,
  },
} as const;
