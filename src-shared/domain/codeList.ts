import { z } from 'zod';

/** A closed list of codes, each with its one Dutch label, in the order in which screens and tables show them. */
export interface CodeList<C extends string> {
  codes: readonly C[];
  labels: Readonly<Record<C, string>>;
  schema: z.ZodType<C, C>;
  /** The code of a Dutch label, whatever its case and surrounding white space; undefined for an unknown label. */
  codeOf(label: string): C | undefined;
}

export function codeList<const C extends string>(labels: Record<C, string>): CodeList<C> {
  const codes = Object.keys(labels) as C[];
  const byLabel = new Map(codes.map((code) => [fold(labels[code]), code]));
  return {
    codes,
    labels,
    schema: z.enum(codes) as z.ZodType<C, C>,
    codeOf: (label) => byLabel.get(fold(label)),
  };
}

function fold(label: string): string {
  return label.normalize('NFC').trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}
