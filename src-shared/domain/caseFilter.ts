import { z } from 'zod';
import { day } from './day.ts';
import { remits } from './remit.ts';
import { themeRef } from './theme.ts';

/** Which cases are meant; what is left out narrows nothing. */
export const caseFilter = z.object({
  /**
   * `open`: those in nazorg too, since only closing ends a case. `draft`: something was typed in it and not yet saved as
   * an entry.
   */
  status: z.enum(['open', 'aftercare', 'closed', 'draft', 'all']).default('all'),
  organisationId: z.uuid().nullable().default(null),
  theme: themeRef.nullable().default(null),
  remit: remits.schema.nullable().default(null),
  /** The days of opening, both included. */
  openedFrom: day.nullable().default(null),
  openedTo: day.nullable().default(null),
});

export const caseOrders = ['opened_newest', 'opened_oldest', 'last_entry', 'code'] as const;

export type CaseFilter = z.infer<typeof caseFilter>;
export type CaseFilterInput = z.input<typeof caseFilter>;
export type CaseOrder = (typeof caseOrders)[number];
