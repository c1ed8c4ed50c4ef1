import { type ContactParty, contactParties } from './contactParty.ts';
import { foldName } from './foldName.ts';

/** "de melder", also with more behind it; "melders leidinggevende" is somebody else. */
const REPORTER = /^((met )?(de )?melder([^a-z].*)?)?$/;

/** Holds when a contact was with the reporter, as far as the words in which it was noted tell; left empty, it was. */
export function isReporter(withWhom: string): boolean {
  return REPORTER.test(foldName(withWhom));
}

/** Whom a contact was with, in words; empty for an entry that is no contact. */
export function whomOf({ party, withWhom }: { party: ContactParty | null; withWhom: string }): string {
  if (party === null) return '';
  const label = contactParties.labels[party];
  if (isReporter(withWhom)) return label;
  return party === 'other' ? withWhom : `${label} (${withWhom})`;
}
