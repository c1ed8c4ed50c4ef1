/** With fewer cases, or fewer reporters, a report has no number: every number would point to somebody. */
export function fewestCases(threshold: number): number {
  return Math.max(10, threshold + 2);
}
