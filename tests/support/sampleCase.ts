import { type FieldName, fieldNames, specOf } from '../../src-shared/domain/caseFieldList.ts';
import { type CaseFields, caseFields, emptyValue } from '../../src-shared/domain/caseRecord.ts';
import { plainOrganisation } from '../../src-shared/domain/organisation.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import type { OrganisationInput } from '../../src-shared/ipc/organisationsChannels.ts';

export const sampleOrganisation: OrganisationInput = {
  ...plainOrganisation,
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
    ...caseFields.parse({
      ...Object.fromEntries(fieldNames.map((name) => [name, emptyValue(name)])),
      organisationId,
      openedOn: '2026-03-02',
      reporterType: 'employee',
      channel: 'email',
    }),
    alias: 'merel',
    accusedRelations: ['manager'],
    themes: ['bullying'],
    outcomes: ['ongoing'],
    ...changes,
  };
}

/** Fields of a closed case in which nothing is empty: of each list the last codes, so that no default passes for them. */
export function filledCase(organisationId: string, departmentId: string): CaseFields {
  return caseFields.parse({
    ...Object.fromEntries(fieldNames.map((name) => [name, filledValue(name)])),
    organisationId,
    departmentId,
    openedOn: '2026-03-02',
    themes: ['bullying', 'discrimination'],
    happenedWhen: 'period',
    happenedFrom: '2026-01-05',
    happenedUntil: '2026-02-20',
    reporterType: 'former_employee',
    aftercareWish: 'wanted',
  });
}

function filledValue(name: FieldName): unknown {
  const spec = specOf(name);
  if (spec.kind === 'code') return spec.list.codes.at(-1);
  if (spec.kind === 'codes') return spec.list.codes.slice(-2).toSorted();
  if (spec.kind === 'flag') return true;
  return spec.kind === 'day' ? '2026-04-01' : 'merel';
}
