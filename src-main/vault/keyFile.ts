import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { writeFileSafely } from '../files/writeFileSafely.ts';
import { type KeySlot, keySlot, type SlotKind } from './keySlot.ts';

const keyFile = z.object({ format: z.literal(1), archiveId: z.uuid(), slots: z.array(keySlot).min(1) });

/** The content of `sleutels.json`: every slot that opens the archive beside it. */
export type KeyFile = z.infer<typeof keyFile>;

/** @throws Refusal `keys_missing` or `keys_damaged`. */
export function readKeyFile(path: string): KeyFile {
  if (!existsSync(path)) throw new Refusal('keys_missing');
  return parseKeyFile(readFileSync(path, 'utf8'));
}

export function parseKeyFile(text: string): KeyFile {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    throw new Refusal('keys_damaged');
  }
}

export function writeKeyFile(path: string, file: KeyFile): void {
  writeFileSafely(path, `${JSON.stringify(file, null, 2)}\n`);
}

/** @throws Refusal `keys_damaged` when no slot of this kind is there. */
export function slotOf(file: KeyFile, kind: SlotKind): KeySlot {
  const slot = file.slots.find((candidate) => candidate.kind === kind);
  if (!slot) throw new Refusal('keys_damaged');
  return slot;
}

export function withSlot(file: KeyFile, slot: KeySlot): KeyFile {
  return { ...file, slots: [...file.slots.filter((other) => other.kind !== slot.kind), slot] };
}
