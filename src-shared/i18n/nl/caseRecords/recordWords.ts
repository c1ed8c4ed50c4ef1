import type { CaseRecordKind, FieldOfKind } from '../../../domain/caseRecordList.ts';

/** Words of one field of a record. */
export interface RecordFieldWords {
  /** Above the field, and before its value in a row and in the PDF. */
  label: string;
  hint?: string;
  /** Wording that can be put in with one press: what the button says, and the text. */
  proposals?: readonly (readonly [action: string, text: string])[];
}

/** Words of one kind of record. */
export interface RecordKindWords {
  title: string;
  /** One of them, inside a sentence. */
  one: string;
  /** Said where there is none yet: what it is for. */
  none: string;
  add: string;
  /** Plain lines that are always at hand with it. */
  lines?: readonly string[];
  mark?: string;
  fields: Readonly<Record<string, RecordFieldWords>>;
}

/** A word for every field of a kind; the compiler asks for one that is missing. */
export type WordsOfKind<K extends CaseRecordKind> = RecordKindWords & {
  fields: Record<FieldOfKind<K>, RecordFieldWords>;
};
