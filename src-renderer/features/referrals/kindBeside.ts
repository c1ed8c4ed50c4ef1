import type { DirectoryEntry } from '../../../src-shared/domain/directoryEntry.ts';
import { foldName } from '../../../src-shared/domain/foldName.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { capitalise } from '../../format/text.ts';

/** The kind of an entry where it says more than its name does. */
export function kindBeside({ kind, name }: Pick<DirectoryEntry, 'kind' | 'name'>): string | undefined {
  const label = referralTargets.labels[kind];
  return kind === 'other' || foldName(name).startsWith(foldName(label)) ? undefined : capitalise(label);
}
