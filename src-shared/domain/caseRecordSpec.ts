import { z } from 'zod';
import type { CodeList } from './codeList.ts';
import { day as dayString } from './day.ts';

/** What one field of a record takes; a text that may be left out is empty, anything else null. */
export type RecordFieldSpec =
  | { kind: 'text'; isOptional: boolean; most: number }
  | { kind: 'longText'; isOptional: boolean; most: number }
  | { kind: 'code'; isOptional: boolean; list: CodeList<string>; initial?: string }
  | { kind: 'day'; isOptional: boolean; notBefore?: string; mayLieAhead?: true };

interface Options {
  isOptional?: true;
}

const MOST_OF_LINE = 200;
const MOST_OF_TEXT = 10_000;

/** A few words on one line. */
export const line = ({ isOptional }: Options = {}) =>
  ({ kind: 'text', isOptional: isOptional ?? false, most: MOST_OF_LINE }) as const;

/** Words on as many lines as they take. */
export const longText = ({ isOptional }: Options = {}) =>
  ({ kind: 'longText', isOptional: isOptional ?? false, most: MOST_OF_TEXT }) as const;

/** One of a list. @param initial stands in a new record. */
export const code = <C extends string>(list: CodeList<C>, initial?: C) =>
  ({ kind: 'code', isOptional: false, list, ...(initial !== undefined && { initial }) }) as const;

/** A day, not after today; a new record has today. */
export const day = () => ({ kind: 'day', isOptional: false }) as const;

/** A day or none. @param notBefore a field with a day, before which this one cannot lie. */
export const optionalDay = (options: { notBefore?: string; mayLieAhead?: true } = {}) =>
  ({ kind: 'day', isOptional: true, ...options }) as const;

export type RecordFields = Readonly<Record<string, RecordFieldSpec>>;

/** Values of a record by field. */
export type RecordContent = Record<string, string | null>;

/** All that the app knows of a kind of record beside its words. */
export interface RecordKindSpec {
  fields: RecordFields;
  /** Fields that say together what a record is, above the others. */
  heading: readonly string[];
  /** The field with its day, by which records stand in order, and which comes first. */
  order: { by: string; first: 'newest' | 'oldest' } | null;
  /** A field by which a record is marked: once it is filled, or when it has this code. */
  mark?: { field: string; is?: string };
  /** The mark says that the record does not hold any more. */
  isMarkBad?: true;
  /** Stands in the PDF for the reporter unless the counsellor takes it out. */
  isForReporter: boolean;
}

/** The schema to which the content of a kind is held, wherever it comes from. */
export function schemaOf(fields: RecordFields): z.ZodType<RecordContent, RecordContent> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, schemaOfField(spec)]));
  return z.strictObject(shape).superRefine((content, context) => {
    for (const [name, spec] of Object.entries(fields)) {
      if (!isBeforeItsTime(spec, content[name], content)) continue;
      context.addIssue({ code: 'custom', path: [name], params: { reason: 'before' } });
    }
  });
}

function schemaOfField(spec: RecordFieldSpec): z.ZodType<string | null, string | null> {
  if (spec.kind === 'day') return spec.isOptional ? dayString.nullable() : dayString;
  if (spec.kind === 'code') return spec.list.schema;
  const words = z.string().trim().max(spec.most);
  return spec.isOptional ? words : words.min(1);
}

function isBeforeItsTime(spec: RecordFieldSpec, value: unknown, content: Record<string, unknown>): boolean {
  if (spec.kind !== 'day' || spec.notBefore === undefined) return false;
  const earliest = content[spec.notBefore];
  return typeof value === 'string' && typeof earliest === 'string' && value < earliest;
}
