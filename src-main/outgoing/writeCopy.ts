import { createHash } from 'node:crypto';
import { writeFileSafely } from '../files/writeFileSafely.ts';
import type { NewExport } from '../store/outgoingLogRepository.ts';
import type { Store } from '../store/store.ts';
import { isStillThere } from './outsideCopy.ts';

/**
 * Writes something that leaves the archive. It is logged first, so that a crash between the two leaves no copy of which
 * the archive does not know; where the file cannot be written, nothing is logged.
 * @throws Refusal `disk_full`, `folder_gone` or `folder_not_writable`.
 */
export function writeCopy(
  { outgoingLog }: Pick<Store, 'outgoingLog'>,
  content: Buffer,
  about: Omit<NewExport, 'sha256'>,
): void {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const id = outgoingLog.add({ ...about, sha256 });
  try {
    writeFileSafely(about.path, content);
  } catch (error) {
    // A disk that fails after the file got its name has let it out all the same.
    if (!isStillThere({ ...about, sha256 })) outgoingLog.drop(id);
    throw error;
  }
  outgoingLog.markReplacedBy(id, about.path, about.at);
}
