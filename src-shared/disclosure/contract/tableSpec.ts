/** A class as it may be printed: one code, or a group of codes that was agreed on before counting. */
export interface ClassSpec {
  id: string;
  label: string;
  members: readonly string[];
}

export interface DimensionSpec {
  id: string;
  /** A case may carry several codes (themes, outcomes): every class is then a yes/no variable of its own. */
  multi: boolean;
  /** In a public order, fixed before counting. Together they hold every code that can occur, each once. */
  classes: readonly ClassSpec[];
  /** Codes that cannot occur here, known beforehand. They are in no class. */
  structuralZeros: readonly string[];
  /**
   * Classes whose exact count somebody in the organisation knows by themselves: the head of a department, whoever a
   * case was referred to, the only board member (disclosure.md 4.4.3, 13, 14).
   */
  knownClasses: readonly string[];
}

/** A table of the report: one dimension, or two of which at most one is multi. */
export interface TableSpec {
  id: string;
  title: string;
  /** The cases that it counts, in words. */
  population: string;
  dimensions: readonly DimensionSpec[];
}
