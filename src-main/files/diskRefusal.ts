import { type ErrorCode, Refusal } from '../../src-shared/ipc/errorCode.ts';

const refusals: Record<string, ErrorCode> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
  SQLITE_FULL: 'disk_full',
  EACCES: 'folder_not_writable',
  EPERM: 'folder_not_writable',
  EROFS: 'folder_not_writable',
  ENOTDIR: 'folder_not_writable',
  EBUSY: 'folder_not_writable',
  ENOTEMPTY: 'folder_not_writable',
  EEXIST: 'folder_not_writable',
  EISDIR: 'folder_not_writable',
  SQLITE_READONLY: 'folder_not_writable',
  ENOENT: 'folder_gone',
  ENODEV: 'folder_gone',
  EIO: 'folder_gone',
  ENXIO: 'folder_gone',
  SQLITE_CANTOPEN: 'disk_failed',
  SQLITE_IOERR: 'disk_failed',
};

/** The refusal that a disk failure means for the user; any other error comes back as it was. */
export function diskRefusal(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known =
    refusals[code] ?? Object.entries(refusals).find(([prefix]) => code.startsWith(`${prefix}_`))?.[1];
  return known === undefined ? error : new Refusal(known);
}
