import type { CodeList } from '../../src-shared/domain/codeList.ts';

/** The Dutch label of a code that the archive holds. */
export function labelIn(list: CodeList<string>, code: unknown): string {
  return list.labels[text(code)] ?? text(code);
}

/** A value of the archive as a cell of a list. */
export function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
