import type { DirectoryEntry, ReferralTarget } from '../../../src-shared/domain/directoryEntry.ts';
import { foldName } from '../../../src-shared/domain/foldName.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';

export interface DirectoryFilter {
  text: string;
  kind: ReferralTarget | null;
  /** With an organisation also the entries that are for every organisation. */
  organisationId: string | null;
}

export const wholeDirectory: DirectoryFilter = { text: '', kind: null, organisationId: null };

/** Whether every typed word stands in the name, the kind, the person or the note, whatever its capitals and accents. */
export function isFound(entry: DirectoryEntry, text: string): boolean {
  const where = foldName(
    [entry.name, referralTargets.labels[entry.kind], entry.person, entry.note].join(' '),
  );
  return foldName(text)
    .split(' ')
    .every((word) => where.includes(word));
}

/** The entries that pass every part of the filter, in the order that they had. */
export function filterDirectory(
  entries: readonly DirectoryEntry[],
  filter: DirectoryFilter,
): DirectoryEntry[] {
  return entries.filter(
    (entry) =>
      (filter.kind === null || entry.kind === filter.kind) &&
      (filter.organisationId === null ||
        entry.organisationId === null ||
        entry.organisationId === filter.organisationId) &&
      isFound(entry, filter.text),
  );
}
