/** With fewer cases, or fewer reporters, a report has no number (disclosure.md 1.4 step 1). */
export function fewestCases(threshold: number): number {
  return Math.max(10, threshold + 2);
}
