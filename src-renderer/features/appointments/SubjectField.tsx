import type { UseFormReturn } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { useCall } from '../../ipc/useCall.ts';
import { type AppointmentValues, toSubject } from './useAppointmentForm.ts';

/** What the appointment is about: an open case by its number, an inquiry by its day, or something else. */
export function SubjectField({ form }: { form: UseFormReturn<AppointmentValues> }) {
  const subjects = useCall('appointments:subjects', undefined, { cacheTime: 0 });
  const words = nl.appointments;
  const { cases = [], inquiries = [] } = subjects.value ?? {};
  const choices = [
    ...inquiries.map(({ id, receivedOn, receivedAt }) => ({
      value: toSubject({ caseId: null, inquiryId: id }),
      label: nl.inquiries.nameOf(receivedOn, receivedAt),
    })),
    ...cases.map(({ id, code }) => ({
      value: toSubject({ caseId: id, inquiryId: null }),
      label: words.aboutCase(code),
    })),
  ];
  return (
    <BoundField form={form} name="subject">
      {(bound, ref) => (
        <SelectField
          {...bound}
          selectRef={ref}
          label={words.about}
          emptyLabel={words.aboutNothing}
          choices={choices}
        />
      )}
    </BoundField>
  );
}
