import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { type ErrorCode, Refusal } from '../../src-shared/ipc/errorCode.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import {
  ARCHIVE,
  BACKUP_FORMAT,
  KEYS,
  MANIFEST,
  type Manifest,
  manifest,
  manifestHead,
  README,
  SEAL_LENGTH,
} from './backupFormat.ts';

/** No small part of a backup comes near this; a larger one is not read into memory. */
const LARGEST_SMALL_PART = 1024 * 1024;
const PARTS = [MANIFEST, README, KEYS, ARCHIVE] as const;

/** Where the encrypted archive lies in the file. */
interface Range {
  start: number;
  bytes: number;
}

interface BackupForm {
  manifest: Manifest;
  keys: Buffer;
  readme: Buffer;
  archive: Range;
  bytes: number;
}

/**
 * Reads the form of a backup: the ZIP structure, the manifest and the small parts. Not yet the archive itself.
 * @throws Refusal `backup_not_a_backup`, `backup_cut_off`, `backup_damaged`, `backup_newer`, or what the disk refuses.
 */
export async function readForm(path: string): Promise<BackupForm> {
  return withFile(path, async (file) => {
    const bytes = (await file.stat()).size;
    let zip: ZipFile | undefined;
    try {
      zip = await fromFdPromise(file.fd, { lazyEntries: true, autoClose: false, strictFileNames: true });
      return await readStructure(zip, file, bytes);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (isDiskFailure(error)) throw diskRefusal(error);
      throw new Refusal(await nameFault(file, bytes, zip !== undefined));
    }
  });
}

/**
 * Reads every byte of the file once and hands those of the archive to `take`.
 * @throws Refusal `backup_damaged` when the seal or the archive's own hash does not hold.
 */
export async function readSealed(
  path: string,
  form: BackupForm,
  take: (chunk: Buffer) => Promise<void>,
): Promise<void> {
  await withFile(path, async (file) => {
    const seal = createHash('sha256');
    const archive = createHash('sha256');
    const end = form.bytes - SEAL_LENGTH;
    const { start, bytes } = form.archive;
    let position = 0;
    let written = '';
    for await (const chunk of file.createReadStream({
      autoClose: false,
      start: 0,
      highWaterMark: 1024 * 1024,
    })) {
      const read = chunk as Buffer;
      const within = (from: number, to: number): Buffer =>
        read.subarray(
          Math.min(read.length, Math.max(0, from - position)),
          Math.min(read.length, Math.max(0, to - position)),
        );
      seal.update(within(0, end));
      written += within(end, Number.POSITIVE_INFINITY).toString('latin1');
      const ofArchive = within(start, start + bytes);
      archive.update(ofArchive);
      if (ofArchive.length > 0) await take(ofArchive);
      position += read.length;
    }
    const isWhole =
      seal.digest('hex') === written && archive.digest('hex') === form.manifest.parts[ARCHIVE].sha256;
    if (!isWhole) throw new Refusal('backup_damaged');
  });
}

async function readStructure(zip: ZipFile, file: FileHandle, bytes: number): Promise<BackupForm> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName) || entries.size >= 16) throw new Error('unexpected entry');
    if (
      entry.compressionMethod !== 0 ||
      entry.isEncrypted() ||
      entry.compressedSize !== entry.uncompressedSize
    ) {
      throw new Error('not stored as it is');
    }
    entries.set(entry.fileName, entry);
  }
  const read = parseManifest(await readSmall(zip, file, entries.get(MANIFEST), bytes));
  if (entries.size !== PARTS.length) throw new Error('unexpected entry');
  for (const name of [README, KEYS, ARCHIVE] as const) {
    if (entries.get(name)?.uncompressedSize !== read.parts[name].bytes) throw new Error('other size');
  }
  const keys = await readSmall(zip, file, entries.get(KEYS), bytes);
  const readme = await readSmall(zip, file, entries.get(README), bytes);
  if (sha256(keys) !== read.parts[KEYS].sha256 || sha256(readme) !== read.parts[README].sha256)
    throw new Error('other hash');
  return { manifest: read, keys, readme, archive: await rangeOf(zip, entries.get(ARCHIVE), bytes), bytes };
}

function parseManifest(content: Buffer): Manifest {
  const value: unknown = JSON.parse(content.toString('utf8'));
  const head = manifestHead.safeParse(value);
  if (!head.success) throw new Refusal('backup_not_a_backup');
  if (head.data.format > BACKUP_FORMAT) throw new Refusal('backup_newer');
  return manifest.parse(value);
}

async function rangeOf(zip: ZipFile, entry: Entry | undefined, fileBytes: number): Promise<Range> {
  if (!entry) throw new Error('part missing');
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  if (start + entry.compressedSize > fileBytes) throw new Error('part longer than the file');
  return { start, bytes: entry.compressedSize };
}

async function readSmall(
  zip: ZipFile,
  file: FileHandle,
  entry: Entry | undefined,
  fileBytes: number,
): Promise<Buffer> {
  const { start, bytes } = await rangeOf(zip, entry, fileBytes);
  if (bytes > LARGEST_SMALL_PART) throw new Error('part too large');
  const content = Buffer.alloc(bytes);
  await file.read(content, 0, bytes, start);
  if (crc32(content) !== entry?.crc32) throw new Error('other checksum');
  return content;
}

/** Which refusal a file without a sound structure deserves: ours but short, ours but damaged, or not ours. */
async function nameFault(file: FileHandle, bytes: number, hasEnd: boolean): Promise<ErrorCode> {
  if (bytes === 0) return 'backup_cut_off';
  const head = Buffer.alloc(43);
  await file.read(head, 0, head.length, 0);
  const tail = Buffer.alloc(SEAL_LENGTH);
  await file.read(tail, 0, tail.length, Math.max(0, bytes - SEAL_LENGTH));
  const startsAsOurs = head.readUInt32LE(0) === 0x04034b50 && head.toString('latin1', 30, 43) === MANIFEST;
  const endsAsOurs = bytes > SEAL_LENGTH && /^[0-9a-f]{64}$/.test(tail.toString('latin1'));
  if (!startsAsOurs && !endsAsOurs) return 'backup_not_a_backup';
  return hasEnd || endsAsOurs ? 'backup_damaged' : 'backup_cut_off';
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    const file = await open(path, 'r');
    try {
      if (!(await file.stat()).isFile()) throw new Refusal('backup_not_a_backup');
      return await use(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw isDiskFailure(error) ? diskRefusal(error) : error;
  }
}

/** The operating system's own failures carry a code; those of the ZIP reader do not. */
function isDiskFailure(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
