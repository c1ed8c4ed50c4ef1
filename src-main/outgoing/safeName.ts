import { safeFileName } from '../files/safeFileName.ts';

/** The safe name that is still free, numbered where needed; `taken` holds lower-case names and grows. */
export function safeName(name: string, taken: Set<string>): string {
  const usable = safeFileName(name);
  const dot = usable.lastIndexOf('.');
  const stem = dot > 0 ? usable.slice(0, dot) : usable;
  let result = usable;
  for (let count = 2; taken.has(result.toLowerCase()); count++) {
    result = `${stem} (${count})${usable.slice(stem.length)}`;
  }
  taken.add(result.toLowerCase());
  return result;
}
