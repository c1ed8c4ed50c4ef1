import { type AppointmentState, appointmentStates } from '../../domain/appointment.ts';
import { endOf, type Stretch } from '../../domain/timeOfDay.ts';
import { inDutch } from './days.ts';

const day = (iso: string): string => inDutch(iso, 'd MMMM');
const time = (at: string): string => at.replace(':', '.');

/** The words of appointments, on the page of a case, in the week and at an inquiry. */
export const appointments = {
  /** On the page of a case, beside what was agreed with its reporter. */
  title: 'Agenda',
  none: 'Er staat geen afspraak. Maak er een, dan staat die ook in je week.',
  count: (count: number): string => `${count} gepland`,
  past: (count: number): string => (count === 1 ? '1 eerdere afspraak' : `${count} eerdere afspraken`),
  add: 'Maak een afspraak',
  addOn: (on: string): string => `Maak een afspraak op ${inDutch(on, 'EEEE d MMMM')}`,
  newTitle: 'Nieuwe afspraak',
  changeTitle: (name: string): string => `${name} wijzigen`,
  about: 'Waarover gaat de afspraak',
  aboutNothing: 'Iets anders',
  aboutCase: (code: string): string => `Zaak ${code}`,
  on: 'Op welke dag',
  at: 'Hoe laat',
  atHint: 'Bijvoorbeeld 14.30',
  minutes: 'Hoeveel minuten',
  place: 'Waar of hoe',
  placeHint: 'Bijvoorbeeld kamer 2.14, online of telefonisch. Kies een plek waar niemand meeluistert.',
  text: 'Waar gaat het om',
  textHint: 'Zet hier geen naam in als dat niet nodig is.',
  save: 'Bewaar de afspraak',
  overlap: (others: readonly string[]): string =>
    `Op die tijd staat al: ${others.join(', ')}. Je kunt de afspraak toch bewaren.`,
  sameTime: 'tegelijk met een andere',

  /** As 10.00–11.00. */
  fromUntil: (stretch: Stretch): string => `${time(stretch.at)}–${time(endOf(stretch))}`,
  /** As maandag 30 november, 10.00–11.00. */
  onFromUntil: ({ on, ...stretch }: Stretch & { on: string }): string =>
    `${inDutch(on, 'EEEE d MMMM')}, ${time(stretch.at)}–${time(endOf(stretch))}`,
  subjects: { inquiry: 'Aanvraag', own: 'Eigen afspraak' },
  /** Names one of them, for who hears the page. */
  nameOf: (on: string, at: string): string => `Afspraak van ${day(on)}, ${time(at)} uur`,
  movedFrom: (on: string, at: string, by: string): string => `verzet van ${day(on)} ${time(at)} uur, ${by}`,
  moved: 'verzet',
  states: appointmentStates.labels,

  settle: {
    planned: 'Toch gepland',
    kept: 'Ging door',
    no_show: 'Niet verschenen',
    cancelled: 'Afgezegd',
  } satisfies Record<AppointmentState, string>,
  settled: (state: AppointmentState): string => `De afspraak staat op: ${appointmentStates.labels[state]}.`,
  move: 'Verzet',
  moveTitle: (name: string): string => `${name} verzetten`,
  movedBy: 'Door wie is de afspraak verzet',
  moveSave: 'Verzet de afspraak',
  movedTo: (on: string, at: string): string => `Verzet naar ${day(on)}, ${time(at)} uur.`,
  saved: 'De afspraak is bewaard.',
  beginEntry: 'Begin de aantekening',
  removed: (name: string): string => `${name} is verwijderd.`,
  undone: (name: string): string => `${name} staat er weer.`,
} as const;
