import type { CodedCase } from './codedCase.ts';

const FEWEST_PERSONS = 10;

/**
 * True when the sum of contacts of some cases may be published: over at least 10 reporters, of whom the largest has at most
 * 50 % and the two largest at most 70 % of the sum (the dominance rule; Hundepool et al., Handbook on Statistical Disclosure Control).
 * Cases of which no reporter is noted count as one person each; contacts of a case with several count for each of them.
 */
export function mayPrintContacts(cases: readonly CodedCase[]): boolean {
  const byPerson = new Map<string, number>();
  for (const one of cases) {
    for (const person of one.reporters.length > 0 ? one.reporters : [`case ${one.id}`]) {
      byPerson.set(person, (byPerson.get(person) ?? 0) + one.contacts);
    }
  }
  const sum = contactsOf(cases);
  const [first = 0, second = 0] = [...byPerson.values()].sort((a, b) => b - a);
  return (
    byPerson.size >= FEWEST_PERSONS && first * 10 <= sum * 5 && (first + second) * 10 <= sum * 7 && sum > 0
  );
}

export function contactsOf(cases: readonly CodedCase[]): number {
  return cases.reduce((sum, one) => sum + one.contacts, 0);
}
