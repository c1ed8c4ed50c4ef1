import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form';
import { z } from 'zod';
import { type Inquiry, inquiryFields, WORKING_DAYS_TO_ANSWER } from '../../../src-shared/domain/inquiry.ts';
import { plusWorkingDays } from '../../../src-shared/domain/week.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';
import { parseTime } from '../../format/timeOfDay.ts';

const words = nl.inquiries.fields;

const schema = z
  .object({
    ...inquiryFields.shape,
    /** As it is typed; empty where nobody knows. */
    receivedAt: z.string().refine((typed) => typed.trim() === '' || parseTime(typed) !== null, {
      error: nl.journal.editor.timeInvalid,
    }),
    /** Empty for an organisation that is not known yet. */
    organisationId: z.string(),
  })
  .refine(({ receivedOn, answerBy }) => answerBy >= receivedOn, {
    path: ['answerBy'],
    error: words.answerByEarly,
  })
  .refine(({ receivedOn, answeredOn }) => answeredOn === null || answeredOn >= receivedOn, {
    path: ['answeredOn'],
    error: words.answeredEarly,
  });

export type InquiryValues = z.infer<typeof schema>;

/** The day by which an inquiry is answered unless another one is chosen. */
export function proposedAnswerBy(receivedOn: string): string {
  return plusWorkingDays(receivedOn, WORKING_DAYS_TO_ANSWER);
}

/** What a new one starts with; how it came in, the counsellor must choose. */
function newInquiry(): DefaultValues<InquiryValues> {
  return {
    receivedOn: today(),
    receivedAt: '',
    organisationId: '',
    name: '',
    contact: '',
    contactAt: null,
    callWhen: '',
    voicemail: null,
    codeName: '',
    asked: '',
    answerBy: proposedAnswerBy(today()),
    answeredOn: null,
  };
}

/** The form of an inquiry; without one, that of a new one that came in today. */
export function useInquiryForm(inquiry: Inquiry | undefined): UseFormReturn<InquiryValues> {
  return useForm<InquiryValues>({
    resolver: zodResolver(schema),
    defaultValues: inquiry
      ? {
          ...inquiry,
          receivedAt: inquiry.receivedAt ?? '',
          organisationId: inquiry.organisationId ?? '',
        }
      : newInquiry(),
  });
}

/** What main gets. */
export function toInquiry({ receivedAt, organisationId, ...values }: InquiryValues) {
  return {
    ...values,
    receivedAt: parseTime(receivedAt),
    organisationId: organisationId === '' ? null : organisationId,
  };
}
