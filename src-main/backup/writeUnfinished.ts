import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { ARCHIVE, KEYS, MANIFEST, type Manifest, README, SEAL_LENGTH } from './backupFormat.ts';

/**
 * Writes a sealed backup under its unfinished name and has the system put it on the stick.
 * The parts are stored as they are: what is encrypted does not get smaller, and any tool can take them out.
 */
export async function writeUnfinished(
  path: string,
  parts: { manifest: Manifest; readme: Buffer; keys: Buffer; archivePath: string },
): Promise<void> {
  const options = { compress: false, mtime: new Date(parts.manifest.madeAt), mode: 0o100600 };
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  zip.addBuffer(Buffer.from(`${JSON.stringify(parts.manifest, null, 2)}\n`), MANIFEST, options);
  zip.addBuffer(parts.readme, README, options);
  zip.addBuffer(parts.keys, KEYS, options);
  zip.addFile(parts.archivePath, ARCHIVE, options);
  zip.end({ comment: '0'.repeat(SEAL_LENGTH), forceZip64Format: false });

  const hash = createHash('sha256');
  await pipeline(
    output,
    withoutLast(SEAL_LENGTH, hash),
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  );
  const file = await open(path, 'r+');
  try {
    await file.write(hash.digest('hex'), (await file.stat()).size - SEAL_LENGTH);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Passes everything on and hashes all but the last `length` bytes. */
function withoutLast(length: number, hash: ReturnType<typeof createHash>): Transform {
  let held = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const known = Buffer.concat([held, chunk]);
      hash.update(known.subarray(0, -length));
      held = known.subarray(-length);
      done(null, chunk);
    },
  });
}
