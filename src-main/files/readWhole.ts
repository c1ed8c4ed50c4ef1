import { open } from 'node:fs/promises';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/**
 * Reads a file that the user chose. Its size is asked first, so that one that is too large is not read at all.
 * @param most bytes.
 * @throws Refusal `document_too_large`, `document_empty`, or `document_unreadable` for a folder or what cannot be read.
 */
export async function readWhole(path: string, most: number): Promise<Buffer> {
  try {
    await using file = await open(path, 'r');
    const stat = await file.stat();
    if (!stat.isFile()) throw new Refusal('document_unreadable');
    if (stat.size > most) throw new Refusal('document_too_large');
    // One byte more than it said to hold, so that a file that grows meanwhile is not cut off unseen.
    const bytes = Buffer.alloc(stat.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = (await file.read(bytes, length, bytes.length - length, length)).bytesRead;
    }
    if (length === 0) throw new Refusal('document_empty');
    if (length !== stat.size) throw new Refusal('document_unreadable');
    return bytes.subarray(0, length);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('document_unreadable');
  }
}
