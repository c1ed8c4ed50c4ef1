import { z } from 'zod';
import type { CodeList } from './codeList.ts';
import { day } from './day.ts';
import { flags } from './flag.ts';
import type { OwnList } from './ownCode.ts';
import type { ReportTextId } from './reportContent.ts';

/** A table of the jaarverslag that counts a field. */
interface FieldTable {
  /** Its id, and that of its dimension. */
  id: string;
  chapter: ReportTextId;
  /** Stays out of a report until the counsellor takes it in. */
  isOptIn?: true;
  /** The class of cases of which the field is empty; required where it may be. */
  emptyAs?: string;
  /** Codes whose exact count somebody in the organisation knows: an insider. */
  known?: readonly string[];
  /** Codes without a class of their own: those of before, and the class that counts them now. */
  countsAs?: Readonly<Record<string, string>>;
  /**
   * The form of the lists from which on it counts this: before, other tables told it, so beside a report of before that
   * shares cases with it the table stays out.
   */
  since?: number;
  /** Its rows may be counted together by agreement. */
  isGroupable?: true;
}

/** All that is known of a field beside the values that it takes. */
interface FieldOptions {
  /** Its column in `cases`; of a field that takes several codes, its name in `case_codes`. */
  column: string;
  /** Heading in a list that comes in or goes out, and its name on the screen. */
  importAs: readonly [heading: string, label: string];
  /** Could point to a person: destroyed with the names, and counted in no report. */
  isIdentifying?: true;
  /** Means something only with one of these codes of another field, and is empty otherwise. */
  onlyWith?: { field: string; codes: readonly string[] };
  /** Codes that follow from elsewhere or are of before: a case may have them, and nobody chooses them. */
  notOffered?: readonly string[];
  /** Of a field without `table` nothing is counted. */
  table?: FieldTable;
}

interface CodedOptions extends FieldOptions {
  /** Code of a new case, and of an empty cell of a list. */
  initial?: string;
}

type Values =
  | { kind: 'code'; isOptional: boolean; list: CodeList<string>; own?: OwnList; initial?: string }
  | { kind: 'codes'; isOptional: true; list: CodeList<string>; own?: OwnList }
  | { kind: 'flag'; isOptional: true; list: CodeList<string> }
  | { kind: 'day'; isOptional: boolean }
  | { kind: 'text'; isOptional: true; most: number }
  | { kind: 'reference'; isOptional: boolean };

/** One field of a case. `isOptional`: a case can be written without it. */
export type FieldSpec = Values & FieldOptions & { schema: z.ZodType };

/** One code that must be chosen, or stands there from the start. */
export const code = <C extends string, const O extends CodedOptions>(list: CodeList<C>, options: O) =>
  ({ kind: 'code', isOptional: false, list, schema: list.schema, ...options }) as const;

/** One code, or null. */
export const optionalCode = <C extends string, const O extends FieldOptions>(list: CodeList<C>, options: O) =>
  ({ kind: 'code', isOptional: true, list, schema: list.schema.nullable(), ...options }) as const;

/** One code, the id of one of the counsellor's own, or null. */
export const optionalOwnCode = <C extends string, const L extends OwnList, const O extends FieldOptions>(
  list: CodeList<C>,
  own: L,
  options: O,
) => ({ kind: 'code', isOptional: true, list, own, schema: ownRef(list).nullable(), ...options }) as const;

/** Any number of codes. */
export const codes = <C extends string, const O extends FieldOptions>(list: CodeList<C>, options: O) =>
  ({
    kind: 'codes',
    isOptional: true,
    list,
    schema: z.array(list.schema).max(list.codes.length),
    ...options,
  }) as const;

const MOST_OWN_CODES = 100;

/** Any number of codes and ids of the counsellor's own. */
export const ownCodes = <C extends string, const L extends OwnList, const O extends FieldOptions>(
  list: CodeList<C>,
  own: L,
  options: O,
) =>
  ({
    kind: 'codes',
    isOptional: true,
    list,
    own,
    schema: z.array(ownRef(list)).max(MOST_OWN_CODES),
    ...options,
  }) as const;

/** Yes or no; no from the start. */
export const flag = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'flag', isOptional: true, list: flags, schema: z.boolean(), ...options }) as const;

/** A day as YYYY-MM-DD, not after today. */
export const requiredDay = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'day', isOptional: false, schema: day, ...options }) as const;

/** A day as YYYY-MM-DD, not after today, or null. */
export const optionalDay = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'day', isOptional: true, schema: day.nullable(), ...options }) as const;

/** Words of the counsellor's own; empty for none. */
export const text = <const O extends FieldOptions>(most: number, options: O) =>
  ({ kind: 'text', isOptional: true, most, schema: z.string().trim().max(most), ...options }) as const;

/** The id of something else in the archive. */
export const reference = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'reference', isOptional: false, schema: z.uuid(), ...options }) as const;

/** The id of something else in the archive, or null. */
export const optionalReference = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'reference', isOptional: true, schema: z.uuid().nullable(), ...options }) as const;

function ownRef<C extends string>(list: CodeList<C>) {
  return z.union([list.schema, z.uuid()]);
}
