const count = new Intl.NumberFormat('nl-NL');
const size = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export function formatCount(value: number): string {
  return count.format(value);
}

/** Bytes as 340 kB or 2,3 MB. */
export function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${size.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${size.format(bytes / 1_000_000)} MB`;
}
