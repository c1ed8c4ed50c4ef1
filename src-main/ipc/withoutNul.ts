/**
 * Input from the page without the character NUL in its texts. Nobody can see it, it comes along when something is
 * pasted, and SQLite takes a text to end there.
 */
export function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(withoutNul);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, withoutNul(content)]));
}
