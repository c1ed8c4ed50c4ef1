import type { PublishedClass, PublishedDimension } from '../../domain/publishedReport.ts';

/** A class as it may be printed, before counting: the report publishes it as it stands. */
export type ClassSpec = Readonly<PublishedClass>;

/**
 * A dimension before counting. Its classes stand in a public order, each one code or a group of codes that was agreed on;
 * together they hold every code that can occur, each once. Codes that cannot occur are in no class. Where it is `multi`,
 * a case may carry several codes and every class is a yes/no variable of its own.
 */
export interface DimensionSpec extends Readonly<Omit<PublishedDimension, 'ownLabels'>> {
  /**
   * Classes whose exact count somebody in the organisation knows by themselves: the head of a department, whoever a
   * case was referred to, the only board member.
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
