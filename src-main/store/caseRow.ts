import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';

/** A row of `cases` as SQLite gives it: flags as 0 and 1, the lists as JSON text. */
export interface StoredCase {
  id: string;
  code: string;
  organisationId: string;
  departmentId: string | null;
  alias: string;
  openedOn: string;
  closedOn: string | null;
  reporterType: string;
  accusedRelation: string | null;
  remit: string;
  channel: string;
  formalComplaint: number;
  repeated: number;
  whistleblowerAct: number;
  contacts: number;
  minutes: number;
  reporterLeftOn: string | null;
  identityDestroyedOn: string | null;
  themes: string;
  outOfRemitSubjects: string;
  outcomes: string;
  referredTo: string;
}

/** The columns of `StoredCase`, for a SELECT from `cases`. */
export const caseColumns = `
  cases.id, code, organisation_id AS organisationId, department_id AS departmentId, alias,
  opened_on AS openedOn, closed_on AS closedOn, reporter_type AS reporterType, accused_relation AS accusedRelation,
  remit, channel, formal_complaint AS formalComplaint, repeated, whistleblower_act AS whistleblowerAct, contacts, minutes,
  reporter_left_on AS reporterLeftOn, identity_destroyed_on AS identityDestroyedOn,
  (SELECT json_group_array(theme) FROM case_themes WHERE case_id = cases.id) AS themes,
  (SELECT json_group_array(subject) FROM case_out_of_remit WHERE case_id = cases.id) AS outOfRemitSubjects,
  (SELECT json_group_array(outcome) FROM case_outcomes WHERE case_id = cases.id) AS outcomes,
  (SELECT json_group_array(target) FROM case_referrals WHERE case_id = cases.id) AS referredTo
`;

/** The archive holds only codes that a schema has checked on the way in. */
export function toFields(row: StoredCase): CaseFields {
  return {
    organisationId: row.organisationId,
    departmentId: row.departmentId,
    alias: row.alias,
    reporterLeftOn: row.reporterLeftOn,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    reporterType: row.reporterType as CaseFields['reporterType'],
    accusedRelation: row.accusedRelation as CaseFields['accusedRelation'],
    remit: row.remit as CaseFields['remit'],
    channel: row.channel as CaseFields['channel'],
    themes: JSON.parse(row.themes) as CaseFields['themes'],
    outOfRemitSubjects: JSON.parse(row.outOfRemitSubjects) as CaseFields['outOfRemitSubjects'],
    outcomes: JSON.parse(row.outcomes) as CaseFields['outcomes'],
    referredTo: JSON.parse(row.referredTo) as CaseFields['referredTo'],
    formalComplaint: row.formalComplaint === 1,
    repeated: row.repeated === 1,
    whistleblowerAct: row.whistleblowerAct === 1,
  };
}
