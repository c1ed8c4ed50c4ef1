import { dirname } from 'node:path';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { isWithin } from '../files/isWithin.ts';
import type { OutgoingFileKind, Services } from './services.ts';

/**
 * Asks where a file that leaves the vault goes; null where the user cancels.
 * @param proposedName without folder; holds no name of a person unless the counsellor put it there.
 * @throws Refusal `outgoing_folder_is_own`: a file of the app itself would be written over.
 */
export async function chooseTarget(
  { shell, vault, localFolder }: Services,
  proposedName: string,
  kind: OutgoingFileKind,
): Promise<string | null> {
  const path = await shell.chooseOutgoingTarget(proposedName, kind);
  if (path !== null && [vault.folder, localFolder].some((own) => isWithin(dirname(path), own))) {
    throw new Refusal('outgoing_folder_is_own');
  }
  return path;
}
