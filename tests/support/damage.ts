import { closeSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';

export const PAGE = 4096;

/** Inverts one byte of a file; doing it twice restores the file. */
export function flipByte(path: string, position: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, position);
  byte[0] = (byte[0] ?? 0) ^ 0xff;
  writeSync(file, byte, 0, 1, position);
  closeSync(file);
}

export function truncate(path: string, bytes: number): void {
  const file = openSync(path, 'r+');
  ftruncateSync(file, bytes);
  closeSync(file);
}

export function pageCount(path: string): number {
  return statSync(path).size / PAGE;
}
