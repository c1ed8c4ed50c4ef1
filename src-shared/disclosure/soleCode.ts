/**
 * The one class in which a case stands when a dimension of several codes is shown as a partition: its only code, or
 * `several`, or `none`. Such a table is single-valued: it adds up to the cases, and the number of cases with several
 * codes is a class like any other, printed or merged. Whether a dimension is shown this way or in mentions must be
 * decided beforehand, never by looking at the counts.
 */
export function soleCode<C extends string>(codes: readonly C[]): C | 'several' | 'none' {
  const distinct = new Set(codes);
  if (distinct.size > 1) return 'several';
  return codes[0] ?? 'none';
}
