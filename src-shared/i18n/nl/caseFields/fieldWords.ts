/** Words of a table of the jaarverslag. */
export interface TableWords {
  title: string;
  /** Heading above its rows. */
  column: string;
  /** A row that holds several kinds: with their sum, or without any number. */
  merged(count: number): string;
  hidden: string;
  /** Said below a table in which several kinds stand in one row. */
  canBeNone: string;
  /** Which cases it counts. */
  population: string;
  /** Rows that are called otherwise than the code in its list. */
  rows?: Readonly<Record<string, string>>;
  /** Meaning for a board, said in the report only where the table is in it: term and explanation. */
  term?: readonly [term: string, meaning: string];
}

/** Words of one field of a case. */
export interface FieldWords {
  /** Above the field in the form, and before its value among the facts. */
  label: string;
  hint?: string;
  /** Choice of an optional code that is not filled in. */
  empty?: string;
  /** Said among the facts where it is not filled in; without it, nothing is. */
  emptyFact?: string;
  /** Codes that the form and the facts call otherwise than their list. */
  values?: Readonly<Record<string, string>>;
  /** What may stand in a cell of a list, for the file beside the template. */
  cell?: string;
  /** How counsellors head such a column in lists of their own; only a proposal comes of it. */
  synonyms: readonly string[];
  table?: TableWords;
}

/** A row that holds several kinds of a table. */
export const together = (kinds: string) => ({
  merged: (count: number): string => `Overige ${count} ${kinds} samen`,
  hidden: 'Niet apart getoond',
  canBeNone: `Van de ${kinds} die samen in één rij staan, kan elk ook nul keer zijn voorgekomen.`,
});

export const oneOf = '(een waarde hieronder; leeg: niet ingevuld)';
export const anyOf = (empty: string): string =>
  `(een of meer waarden hieronder, met | ertussen; leeg: ${empty})`;
