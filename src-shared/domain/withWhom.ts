import { foldName } from './foldName.ts';

const REPORTER = ['', 'melder', 'de melder'];

/** Whether a contact was with the reporter, as far as the words in which it was noted tell; left empty, it was. */
export function isReporter(withWhom: string): boolean {
  return REPORTER.includes(foldName(withWhom));
}
