import { z } from 'zod';
import { accusedRelations } from './accusedRelation.ts';
import { channels } from './channel.ts';
import { day } from './day.ts';
import { outcomes } from './outcome.ts';
import { outOfRemitSubjects } from './outOfRemitSubject.ts';
import { referralTargets } from './referralTarget.ts';
import { remits } from './remit.ts';
import { reporterTypes } from './reporterType.ts';
import { themeRef } from './theme.ts';

/** The coded statistical core of a case: what the jaarverslag counts, without any name. */
export const statisticalRecord = z.object({
  openedOn: day,
  closedOn: day.nullable(),
  reporterType: reporterTypes.schema,
  accusedRelation: accusedRelations.schema.nullable(),
  themes: z.array(themeRef).max(100),
  remit: remits.schema,
  /** What is outside the remit about it; empty for a case wholly inside. */
  outOfRemitSubjects: z.array(outOfRemitSubjects.schema).max(outOfRemitSubjects.codes.length),
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
  /** The last working day of a former employee, where the counsellor knows it; goes with the names. */
  reporterLeftOn: day.nullable(),
});

/** The fields of a case with the number that the counsellor wants for it; without one it gets, or keeps, the app's. */
export const caseInput = caseFields.extend({ code: z.string().trim().min(1).max(40).nullish() });

export type StatisticalRecord = z.infer<typeof statisticalRecord>;
export type CaseFields = z.infer<typeof caseFields>;
export type CaseInput = z.infer<typeof caseInput>;

/** A case closed before it was opened is refused at the field `closedOn`. */
export function isClosedBeforeOpened(fields: Pick<StatisticalRecord, 'openedOn' | 'closedOn'>): boolean {
  return fields.closedOn !== null && fields.closedOn < fields.openedOn;
}
