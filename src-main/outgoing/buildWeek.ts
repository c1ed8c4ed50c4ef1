import { covered, endOf } from '../../src-shared/domain/timeOfDay.ts';
import { daysOfWeek } from '../../src-shared/domain/week.ts';
import { week as words } from '../../src-shared/i18n/nl/week.ts';
import type { Appointment } from '../../src-shared/ipc/appointmentsChannels.ts';
import type { PrintedWeek, PrintedWeekForm } from '../../src-shared/ipc/weekChannels.ts';
import { scanText } from '../../src-shared/textscan/scanText.ts';
import { printable } from '../report/pdf/printable.ts';
import type { Store } from '../store/store.ts';
import { withoutNames } from './withoutNames.ts';

/**
 * A week as others may see it: never whom an appointment is with, what it is about, or the number of a case. In the
 * form `busy` it does not even tell how many appointments there are.
 */
export function buildWeek(store: Store, monday: string, form: PrintedWeekForm): PrintedWeek {
  const names = store.names.ofPersons();
  const codes = [...store.cases.codesInUse()];
  const days = daysOfWeek(monday);
  const all = store.appointments
    .between(monday, days.at(-1) ?? monday)
    .filter(({ state }) => state === 'planned' || state === 'kept');
  return {
    monday,
    days: days.map((day) => {
      const own = all.filter(({ on }) => on === day);
      return {
        day,
        lines: form === 'busy' ? busyLines(own) : own.map((one) => placeLine(one, names, codes)),
      };
    }),
  };
}

function busyLines(appointments: readonly Appointment[]): PrintedWeek['days'][number]['lines'] {
  return covered(appointments).map((stretch) => ({
    from: stretch.at,
    until: endOf(stretch),
    what: words.print.busy,
  }));
}

function placeLine({ place, ...stretch }: Appointment, names: readonly string[], codes: readonly string[]) {
  const isTold = codes.some((code) => place.toLowerCase().includes(code)) || isWayToReach(place);
  const said = isTold ? words.print.leftOut : withoutAny(place, names);
  return { from: stretch.at, until: endOf(stretch), what: words.print.appointment(said) };
}

/** A number, an address of mail or a postal code could be the reporter's own. */
function isWayToReach(place: string): boolean {
  const digits = place.replaceAll(/[^0-9]/g, '').length;
  return (
    digits >= 7 ||
    /\b\d{4}\s?[a-z]{2}\b/i.test(place) ||
    scanText(place, { names: [], texts: [] }).some(({ kind }) => kind === 'contact')
  );
}

/** A place is typed, so it could hold a name. */
function withoutAny(place: string, names: readonly string[]): string {
  const runs = [{ text: place, isBold: false, isItalic: false }];
  const { blocks } = withoutNames([{ kind: 'paragraph', runs }], names, words.print.leftOut);
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .map(({ text }) => printable(text))
    .join('');
}
