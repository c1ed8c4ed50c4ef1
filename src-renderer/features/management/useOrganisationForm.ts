import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import {
  type Organisation,
  plainOrganisation,
  proposedThreshold,
} from '../../../src-shared/domain/organisation.ts';
import {
  type OrganisationInput,
  organisationsChannels,
} from '../../../src-shared/ipc/organisationsChannels.ts';

const schema = organisationsChannels['organisations:save'].input;

/** Groups of an organisation about which nothing is known yet; the counsellor changes them at Beheer. */
export const usualReporterTypes: OrganisationInput['reporterTypes'] = [
  'employee',
  'manager',
  'agency_worker',
  'seconded',
  'intern',
  'freelancer',
  'volunteer',
  'former_employee',
  'applicant',
  'other',
];

export function newOrganisation(name = ''): OrganisationInput {
  return {
    id: null,
    ...plainOrganisation,
    name,
    headcount: null,
    threshold: proposedThreshold(null),
    reporterTypes: usualReporterTypes,
    departments: [],
  };
}

export function useOrganisationForm(
  organisation: Organisation | undefined,
): UseFormReturn<OrganisationInput> {
  // Checked on submit, then with every key: a sentence that comes or goes on blur moves the button under the mouse.
  return useForm<OrganisationInput>({
    resolver: zodResolver(schema),
    defaultValues: organisation ?? newOrganisation(),
  });
}
