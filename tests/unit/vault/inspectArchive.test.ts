import { expect, test } from 'vitest';
import { diskRefusal } from '../../../src-main/files/diskRefusal.ts';
import { refusalFor } from '../../../src-main/vault/inspectArchive.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['SQLITE_NOTADB', 'archive_damaged'],
  ['SQLITE_CORRUPT_VTAB', 'archive_damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'archive_damaged'],
  ['SQLITE_IOERR_DATA', 'archive_damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'archive_damaged'],
  ['SQLITE_IOERR', 'disk_failed'],
  ['SQLITE_IOERR_READ', 'disk_failed'],
  ['SQLITE_IOERR_FSYNC', 'disk_failed'],
  ['SQLITE_CANTOPEN_ISDIR', 'disk_failed'],
  ['SQLITE_BUSY', 'archive_in_use'],
])('%s of an open archive means %s', (code, expected) => {
  expect(refusalFor(failure(code))).toMatchObject({ code: expected });
});

test.each(['EBUSY', 'ENOTEMPTY', 'EEXIST'])('a folder that answers %s cannot be written', (code) => {
  expect(diskRefusal(failure(code))).toMatchObject({ code: 'folder_not_writable' });
});
