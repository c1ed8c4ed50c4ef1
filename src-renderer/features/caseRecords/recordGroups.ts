import type { CaseRecordKind } from '../../../src-shared/domain/caseRecordList.ts';

/** The parts of the page of a case in which the kinds stand, so that the column does not become a wall. */
export const recordGroups = {
  agreements: ['consent', 'goal', 'option', 'agreement', 'safety'],
  account: ['event'],
  review: ['inquiry_about_reporter', 'intervision', 'closing_question'],
} as const satisfies Record<string, readonly CaseRecordKind[]>;

export type RecordGroup = keyof typeof recordGroups;

type Placed = (typeof recordGroups)[RecordGroup][number];

/** A kind without a place on the page does not compile here. */
export const unplacedKinds: Record<Exclude<CaseRecordKind, Placed>, never> = {};
