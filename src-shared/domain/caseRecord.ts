import { z } from 'zod';
import { accusedRelations } from './accusedRelation.ts';
import { channels } from './channel.ts';
import { day } from './day.ts';
import { outcomes } from './outcome.ts';
import { referralTargets } from './referralTarget.ts';
import { remits } from './remit.ts';
import { reporterTypes } from './reporterType.ts';
import { themes } from './theme.ts';

/** The coded statistical core of a case: what the jaarverslag counts, without any name. */
export const statisticalRecord = z.object({
  openedOn: day,
  closedOn: day.nullable(),
  reporterType: reporterTypes.schema,
  accusedRelation: accusedRelations.schema.nullable(),
  themes: z.array(themes.schema).max(themes.codes.length),
  remit: remits.schema,
  channel: channels.schema,
  outcomes: z.array(outcomes.schema).max(outcomes.codes.length),
  referredTo: z.array(referralTargets.schema).max(referralTargets.codes.length),
  formalComplaint: z.boolean(),
  repeated: z.boolean(),
  whistleblowerAct: z.boolean(),
});

/** What the counsellor fills in for a case; the alias is a word of the counsellor's own, not a name. */
export const caseFields = statisticalRecord.extend({
  organisationId: z.uuid(),
  departmentId: z.uuid().nullable(),
  alias: z.string().trim().max(60),
});

export type StatisticalRecord = z.infer<typeof statisticalRecord>;
export type CaseFields = z.infer<typeof caseFields>;

/** A case closed before it was opened is refused at the field `closedOn`. */
export function isClosedBeforeOpened(fields: Pick<StatisticalRecord, 'openedOn' | 'closedOn'>): boolean {
  return fields.closedOn !== null && fields.closedOn < fields.openedOn;
}
