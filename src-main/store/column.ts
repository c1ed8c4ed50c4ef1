import type { z } from 'zod';
import type { CodeList } from '../../src-shared/domain/codeList.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/** Holds a stored value to its schema: the archive got it through that schema. @throws Refusal `archive_damaged`. */
export function stored<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refusal('archive_damaged');
  return parsed.data;
}

/** Reads a column that holds JSON. @throws Refusal `archive_damaged`. */
export function jsonColumn<T>(schema: z.ZodType<T>): (text: string) => T {
  return (text) => stored(schema, parseJson(text));
}

/** Reads a column that holds a code of a list. @throws Refusal `archive_damaged`. */
export function codeColumn<C extends string>(list: CodeList<C>): (code: string) => C {
  return (code) => stored(list.schema, code);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('archive_damaged');
  }
}
