import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { fieldNames } from '../../../../src-shared/domain/caseFieldList.ts';
import {
  type CaseInput,
  caseInput,
  emptyValue,
  withoutInapplicable,
} from '../../../../src-shared/domain/caseRecord.ts';
import type { Inquiry } from '../../../../src-shared/domain/inquiry.ts';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { today } from '../../../format/dates.ts';

/** Stands for the organisation whose name is being typed in the form of a case. */
export const NEW_ORGANISATION = '00000000-0000-0000-0000-000000000000';

const schema = caseInput
  .extend({ code: z.string().trim().max(40), organisationName: z.string().trim().max(120) })
  .refine(
    (values) => values.organisationId !== NEW_ORGANISATION || values.organisationName !== '',
    // Said together with what else is missing, not after it.
    { path: ['organisationName'], error: nl.common.validation.required, when: () => true },
  );

export type CaseFormValues = z.infer<typeof schema>;
export type CaseFormControl = UseFormReturn<CaseFormValues>;

/** What a new case starts with; what is not here, the counsellor must choose. */
function newCase(
  organisations: readonly Organisation[],
  inquiry: Inquiry | undefined,
): DefaultValues<CaseFormValues> {
  const [first, second] = organisations;
  return {
    code: '',
    organisationName: '',
    ...Object.fromEntries(fieldNames.map((name) => [name, emptyValue(name)])),
    ...(second ? {} : { organisationId: first?.id ?? NEW_ORGANISATION }),
    openedOn: today(),
    ...(inquiry && { openedOn: inquiry.receivedOn, channel: inquiry.channel }),
    ...(inquiry?.organisationId && { organisationId: inquiry.organisationId }),
  };
}

/** The form of a case, filled with what is known of it, or with what a new one starts with and its request tells. */
export function useCaseForm(
  detail: CaseDetail | undefined,
  organisations: readonly Organisation[],
  inquiry: Inquiry | undefined,
): CaseFormControl {
  // Checked on submit, then with every key: a sentence that comes or goes on blur moves the button under the mouse.
  return useForm<CaseFormValues>({
    resolver: zodResolver(schema),
    defaultValues: detail
      ? { ...detail.fields, code: detail.code, organisationName: '' }
      : newCase(organisations, inquiry),
  });
}

/** What main gets: without what a field that is not shown any more still holds. */
export function toCaseInput({ organisationName: _, ...values }: CaseFormValues): CaseInput {
  return {
    ...withoutInapplicable(values),
    code: values.code === '' ? null : values.code,
    reporterLeftOn: values.reporterType === 'former_employee' ? values.reporterLeftOn : null,
  };
}
