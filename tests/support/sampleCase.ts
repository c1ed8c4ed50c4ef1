import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import type { OrganisationInput } from '../../src-shared/ipc/organisationsChannels.ts';

export const sampleOrganisation: OrganisationInput = {
  id: null,
  name: 'Waterschap De Linde',
  headcount: 400,
  threshold: 5,
  reporterTypes: [...reporterTypes.codes],
  departments: [{ id: null, name: 'Beheer', headcount: 60 }],
};

/** The fields of a plausible case; a test changes what it is about. */
export function sampleCase(organisationId: string, changes: Partial<CaseFields> = {}): CaseFields {
  return {
    organisationId,
    departmentId: null,
    alias: 'merel',
    openedOn: '2026-03-02',
    closedOn: null,
    reporterType: 'employee',
    accusedRelation: 'manager',
    themes: ['bullying'],
    remit: 'in_remit',
    outOfRemitSubjects: [],
    reporterLeftOn: null,
    channel: 'email',
    outcomes: ['ongoing'],
    referredTo: [],
    formalComplaint: false,
    repeated: false,
    whistleblowerAct: false,
    ...changes,
  };
}
