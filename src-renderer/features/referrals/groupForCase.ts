import type { DirectoryEntry } from '../../../src-shared/domain/directoryEntry.ts';
import { isFound } from './directoryFilter.ts';

export interface DirectoryGroup {
  of: 'own' | 'all' | 'other';
  entries: readonly DirectoryEntry[];
}

/** Whom a case can be referred to: first who is there for its organisation alone, then for all, then the others. */
export function groupForCase(
  entries: readonly DirectoryEntry[],
  organisationId: string,
  text: string,
): DirectoryGroup[] {
  const found = entries.filter((entry) => isFound(entry, text));
  const groups: DirectoryGroup[] = [
    { of: 'own', entries: found.filter((entry) => entry.organisationId === organisationId) },
    { of: 'all', entries: found.filter((entry) => entry.organisationId === null) },
    {
      of: 'other',
      entries: found.filter(
        (entry) => entry.organisationId !== null && entry.organisationId !== organisationId,
      ),
    },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
