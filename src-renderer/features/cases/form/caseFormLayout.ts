import type { FieldName } from '../../../../src-shared/domain/caseFieldList.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';

type Rows = readonly (readonly FieldName[])[];

const { groups } = nl.journal.form;

/** What a case needs from the start; fields of one row stand beside each other where there is room. */
export const firstRows = [
  ['organisationId', 'departmentId'],
  ['openedOn', 'channel'],
  ['request', 'reporterType'],
  ['reporterLeftOn'],
  ['accusedRelations'],
  ['themes'],
  ['remit'],
  ['outOfRemitSubjects'],
  ['repeated', 'whistleblowerAct'],
  ['alias'],
] as const satisfies Rows;

/** What can wait, folded for a new case. */
export const laterGroups = [
  {
    title: groups.happened,
    rows: [['happenedWhen', 'place'], ['happenedFrom', 'happenedUntil'], ['discriminationGrounds']],
  },
  {
    title: groups.involved,
    rows: [['via'], ['reporterRole'], ['anonymous'], ['accusedCount', 'affectedCount']],
  },
  {
    title: groups.reporter,
    rows: [['feelsSafe'], ['whoKnows'], ['aftercareWish', 'aftercareFrom'], ['aftercareAgreed']],
  },
  {
    title: groups.course,
    rows: [
      ['outcomes'],
      ['results'],
      ['behaviourStopped'],
      ['referredTo'],
      ['formalComplaint'],
      ['closedOn'],
    ],
  },
] as const satisfies readonly { title: string; rows: Rows }[];

type Placed = (typeof firstRows)[number][number] | (typeof laterGroups)[number]['rows'][number][number];

/** A field without a place in the form does not compile here. */
export const unplacedFields: Record<Exclude<FieldName, Placed>, never> = {};
