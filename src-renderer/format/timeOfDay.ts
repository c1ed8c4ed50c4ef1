/** What a counsellor types as a time (14:30, 14.30, 1430, 930, 9, 9u) as HH:MM; null for what is no time. */
export function parseTime(typed: string): string | null {
  const text = typed.trim();
  const [, hours = '', minutes = ''] =
    /^(\d{1,2})\s*[:.,uh]?$/i.exec(text) ??
    /^(\d{1,2})\s*[:.,uh]\s*(\d{2})$/i.exec(text) ??
    /^(\d{1,2})(\d{2})$/.exec(text) ??
    [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
