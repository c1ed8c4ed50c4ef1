import { format, parseISO } from 'date-fns';
import { nl as dutch } from 'date-fns/locale/nl';

/** A day (YYYY-MM-DD) or a moment in Dutch, by a pattern of date-fns. */
export function inDutch(iso: string, pattern: string): string {
  return format(parseISO(iso), pattern, { locale: dutch });
}
