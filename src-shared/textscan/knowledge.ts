/** What is known beside a text itself. */
export interface Knowledge {
  /** Of persons, organisations and departments; aliases too. */
  names: readonly string[];
  /** Texts that must not be quoted, such as the entries of the case. */
  texts: readonly string[];
}

/**
 * What is known beside the report. `names` are persons, aliases and other organisations; departments of others belong
 * with the small `departments`, since of a name each word counts, and "team" is a word of many departments.
 */
export interface ReportKnowledge extends Knowledge {
  /** As the report names it; it may be in the text. */
  organisation: string;
  /** What a report begins with itself: they may be in the text as they are. */
  phrases: readonly string[];
  /** First and last day, both included, as YYYY-MM-DD. */
  period: { from: string; to: string };
  /** `isSmall` where so few work there that it may not be named; where it is not known how many, it is small. */
  departments: readonly { name: string; isSmall: boolean }[];
}
