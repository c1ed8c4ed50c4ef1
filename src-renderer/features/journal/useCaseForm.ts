import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { type CaseFields, caseFields } from '../../../src-shared/domain/caseRecord.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';

/** Stands for the organisation whose name is being typed in the form of a case. */
export const NEW_ORGANISATION = '00000000-0000-0000-0000-000000000000';

const schema = caseFields.extend({ organisationName: z.string().trim().max(120) }).refine(
  (values) => values.organisationId !== NEW_ORGANISATION || values.organisationName !== '',
  // Said together with what else is missing, not after it.
  { path: ['organisationName'], error: nl.common.validation.required, when: () => true },
);

export type CaseFormValues = z.infer<typeof schema>;
export type CaseFormControl = UseFormReturn<CaseFormValues>;

/** What a new case starts with; what is not here, the counsellor must choose. */
function newCase(): DefaultValues<CaseFormValues> {
  return {
    organisationName: '',
    openedOn: today(),
    closedOn: null,
    accusedRelation: null,
    themes: [],
    remit: 'in_remit',
    outOfRemitSubjects: [],
    reporterLeftOn: null,
    outcomes: [],
    referredTo: [],
    formalComplaint: false,
    repeated: false,
    whistleblowerAct: false,
    departmentId: null,
    alias: '',
  };
}

export function useCaseForm(fields: CaseFields | undefined): CaseFormControl {
  // Checked on submit, then with every key: a sentence that comes or goes on blur moves the button under the mouse.
  return useForm<CaseFormValues>({
    resolver: zodResolver(schema),
    defaultValues: fields ? { ...fields, organisationName: '' } : newCase(),
  });
}
