import { z } from 'zod';
import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { TableSpec } from '../../src-shared/disclosure/contract/tableSpec.ts';

const codedCase: z.ZodType<CodedCase> = z.object({
  id: z.string(),
  openedOn: z.string(),
  departmentId: z.string().nullable(),
  codes: z.record(z.string(), z.array(z.string())),
  reporters: z.array(z.string()),
  accused: z.array(z.string()),
  contacts: z.number(),
});

const tableSpec: z.ZodType<TableSpec> = z.object({
  id: z.string(),
  title: z.string(),
  population: z.string(),
  dimensions: z.array(
    z.object({
      id: z.string(),
      multi: z.boolean(),
      classes: z.array(z.object({ id: z.string(), label: z.string(), members: z.array(z.string()) })),
      structuralZeros: z.array(z.string()),
      unnamed: z.array(z.string()).optional(),
      knownClasses: z.array(z.string()),
    }),
  ),
});

/** What a report counted, as it was then; whatever comes later must be safe beside it. */
export const counted = z.object({ cases: z.array(codedCase), specs: z.array(tableSpec) });

export type Counted = z.infer<typeof counted>;
