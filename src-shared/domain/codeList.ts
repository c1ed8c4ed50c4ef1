import { z } from 'zod';
import { foldName } from './foldName.ts';

/** A closed list of codes, each with its one Dutch label, in the order in which screens and tables show them. */
export interface CodeList<C extends string> {
  codes: readonly C[];
  labels: Readonly<Record<C, string>>;
  schema: z.ZodType<C, C>;
  /**
   * The code of a Dutch label, whatever its capitals, accents and white space, also by an earlier label of it; undefined
   * for an unknown label.
   */
  codeOf(label: string): C | undefined;
}

/** @param earlier labels by which lists of before know a code. */
export function codeList<const C extends string>(
  labels: Record<C, string>,
  earlier: Readonly<Record<string, NoInfer<C>>> = {},
): CodeList<C> {
  const codes = Object.keys(labels) as C[];
  const byLabel = new Map([
    ...Object.entries<C>(earlier).map(([label, code]) => [foldName(label), code] as const),
    ...codes.map((code) => [foldName(labels[code]), code] as const),
  ]);
  return {
    codes,
    labels,
    schema: z.enum(codes) as z.ZodType<C, C>,
    codeOf: (label) => byLabel.get(foldName(label)),
  };
}
